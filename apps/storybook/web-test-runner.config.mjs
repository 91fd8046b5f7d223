import { wtr } from '../../tools/wtr.mjs';

// What a story shows is the same in every engine; that the widgets work in all three is tested in their own packages.
export default await wtr({ files: ['test/**/*.browser.test.ts'], browsers: 'chromium' });
