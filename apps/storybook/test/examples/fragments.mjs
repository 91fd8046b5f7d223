// A decision or a pitfall shows a few lines of something larger, and the wrong ones too: they can be read, and that is all that is asked of them.
import { transform } from 'esbuild';
import { faultsInMarkup } from './html.mjs';

/** What stands in a class or an object is read in one. */
const canBeRead = (loader, around) => async (code) => {
  const said = await Promise.all([code, around(code)].map((text) => transform(text, { loader, tsconfigRaw: { compilerOptions: { experimentalDecorators: true } }, logLevel: 'silent' }).then(({ warnings }) => warnings, ({ errors }) => errors)));
  return said.some((messages) => messages.length === 0) ? [] : said[0].map(({ text }) => text);
};
const READERS = {
  ts: canBeRead('ts', (code) => `class Sample {\n${code}}`),
  css: canBeRead('css', (code) => code),
  json: canBeRead('json', (code) => `{${code}}`),
  html: faultsInMarkup,
};

export const isFragment = ({ file, language }) => file.startsWith('docs/') && Object.hasOwn(READERS, language);
export const faultsInFragment = ({ code, language }) => READERS[language](code);
