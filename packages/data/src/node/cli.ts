/** The `kde-data` command. */
import { run } from './commands.ts';
import { asker } from './new.ts';

const args = process.argv.slice(2);
// Only a command that asks listens to the terminal.
const asking = args[0] === 'new' ? asker(process.stdin, process.stdout) : undefined;
process.exitCode = await run(args, { print: (text) => void process.stdout.write(text), printError: (text) => void process.stderr.write(text), ask: asking?.ask });
asking?.close();
