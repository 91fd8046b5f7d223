// Loaded by a page of the demo by its address (`scripts` in web-test-runner.config.mjs), never by a test: axe judges only the document that it runs in.
import { expectAccessible } from '../../../packages/ui/src/testing/axe.ts';

Object.assign(window, { expectAccessible });
dispatchEvent(new Event('accessible-ready'));
