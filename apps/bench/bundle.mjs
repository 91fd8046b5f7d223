// Bundles an adapter of this folder straight from the source, for a bench that bundles without our export conditions.
//   node bundle.mjs timeline [OUT]      → OUT, by default dist/timeline.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const [name = 'timeline', out = `dist/${name}.mjs`] = process.argv.slice(2);
const result = await build({
  configFile: false, logLevel: 'error', root: fileURLToPath(new URL('.', import.meta.url)),
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['@digitaal-europa/source', 'production', 'module', 'browser', 'import', 'default'] },
  // The data that ships with the package is not drawn: it would only weigh. Names stay readable, for profiles.
  plugins: [{ name: 'no-data', enforce: 'pre', resolveId: (id) => (/^@digitaal-europa\/data\/(laws|networks|organisations|services)$/.test(id) ? '\0no-data' : undefined), load: (id) => (id === '\0no-data' ? 'export const feed = {};' : undefined) }],
  build: {
    write: false, target: 'es2022', minify: false,
    rolldownOptions: { output: { codeSplitting: false } },
    lib: { entry: fileURLToPath(new URL(`${name}.mjs`, import.meta.url)), formats: ['es'] },
  },
});
const chunks = [result].flat().flatMap(({ output }) => output).filter(({ type }) => type === 'chunk');
if (chunks.length !== 1) throw new Error(`bench: expected one chunk, got ${chunks.map(({ fileName }) => fileName).join(', ')}`);
const file = resolve(out);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, chunks[0].code);
console.log(file);
