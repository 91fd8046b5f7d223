#!/usr/bin/env node
/** The `kde-data` command. */
import { run } from './commands.ts';

process.exitCode = run(process.argv.slice(2), (text) => void process.stdout.write(text), (text) => void process.stderr.write(text));
