// docs/requirements.md: what the widgets must do for whoever embeds them, each with the tests that prove it, read from their titles.
//   node scripts/requirements.mjs            writes it
//   node scripts/requirements.mjs --check    says what has no test and whether the page is out of date, and ends with 1
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeOrCheck } from './blocks.mjs';
import { REQUIREMENTS } from './requirements.data.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const TESTS = '{packages,apps,tools,scripts}/**/*.{test.ts,test.mjs,stories.ts}';
const TITLE = /\b(?:it|describe)(?:\.\w+)?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;
const NUMBERS = /\s*\[(R\d+(?: R\d+)*)\]/;

/** The tests in a source that prove something: their titles without the numbers, and the numbers. */
function* provingTests(source) {
  for (const [, , title] of source.matchAll(TITLE)) {
    const [numbers, list] = NUMBERS.exec(title) ?? [];
    if (list) yield { title: title.replace(numbers, '').replaceAll('\\', '').replace(/\$\{[^}]*\}/g, '…'), requirements: list.split(' ') };
  }
}

/** @type {Map<string, { title: string, file: string }[]>} */
const proofs = new Map(Object.values(REQUIREMENTS).flatMap((group) => Object.keys(group)).map((number) => [number, []]));
const problems = [];
for (const file of globSync(TESTS, { cwd: root, exclude: (path) => /node_modules|dist|storybook-static|widget-template/.test(path) }).toSorted()) {
  for (const { title, requirements } of provingTests(readFileSync(join(root, file), 'utf8'))) {
    for (const number of requirements) {
      const tests = proofs.get(number);
      if (tests) tests.push({ title, file: file.replaceAll('\\', '/') });
      else problems.push(`${file}: "${title}" proves ${number}, which is no requirement`);
    }
  }
}
for (const [number, tests] of proofs) if (tests.length === 0) problems.push(`${number} has no test`);

const row = ([number, requirement]) => {
  const { text, notMet } = typeof requirement === 'string' ? { text: requirement } : requirement;
  const tests = (proofs.get(number) ?? []).map(({ title, file }) => `${title.replaceAll('|', '\\|')} ([${file.split('/').at(-1)}](../${file}))`);
  return `| ${number} | ${text}${notMet ? ` **Not met:** ${notMet}` : ''} | ${tests.join('<br>')} |`;
};
const text = `# Requirements

What the widgets must do for whoever embeds them, and the tests that prove it. Made from the titles of the tests by \`npm run docs\`; a test names what it proves at the end of its title, \`[R48]\`.

${Object.entries(REQUIREMENTS).map(([group, list]) => `## ${group}\n\n| | requirement | proven by |\n|---|---|---|\n${Object.entries(list).map(row).join('\n')}\n`).join('\n')}`;

writeOrCheck({ 'docs/requirements.md': text });
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
