// packages/widgets/texts.json: every text of the widgets that a page may replace, by key, as it is in Dutch and in English. A text with variable
// parts is a function, and there the list names what it gets.
//   node --conditions=@digitaal-europa/source scripts/texts.mjs            writes it
//   node --conditions=@digitaal-europa/source scripts/texts.mjs --check    says whether it is out of date, and ends with 1
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeOrCheck } from './blocks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Loads the texts of all packages, and gives what keeps them. */
export async function loadTexts() {
  const wording = import.meta.resolve('@digitaal-europa/ui/wording');
  // Without the condition that is the built file: another copy, which knows none of the texts.
  if (!wording.endsWith('.ts')) throw new Error('expected node --conditions=@digitaal-europa/source');
  for (const file of globSync('packages/*/src/**/*.strings.ts', { cwd: root })) await import(pathToFileURL(join(root, file)));
  return import(wording);
}

/** The parameters of a function as they are written, without their types: `(count, total)`. */
const partsOf = (text) => String(text).split('=>')[0].replace(/\s+(?=[\s),])/g, '').trim();

/** The whole file as text, a line for each key. */
export async function textsJson() {
  const { textsNow } = await loadTexts();
  const [nl, en] = [textsNow('nl'), textsNow('en')];
  const lines = [...nl.keys()].toSorted().map((key) => `${JSON.stringify(key)}: ${JSON.stringify(typeof nl.get(key) === 'string' ? { nl: nl.get(key), en: en.get(key) } : { parts: partsOf(nl.get(key)) })}`);
  return `{\n  ${lines.join(',\n  ')}\n}\n`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) writeOrCheck({ 'packages/widgets/texts.json': await textsJson() });
