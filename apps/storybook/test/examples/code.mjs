// An example in JavaScript or TypeScript: its types are right, it can be bundled with the packages as they are published, and it runs.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const importsOf = (code) => [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map(([, name]) => name);

/** Without a page: it asks for files or data, and names nothing of a browser. */
export const runsInNode = (code) => importsOf(code).every((name) => /^node:|^@digitaal-europa\/data(\/|$)/.test(name)) && !/\b(document|window|customElements|HTMLElement)\b/.test(code);

/** The tags that an example brings to a page. */
export const tagsIn = (code, all) => all.filter((tag) => code.includes(tag) || importsOf(code).some((name) => name.includes(`/${tag.slice('kde-'.length)}`)) || (importsOf(code).some((name) => name.endsWith('widgets/define'))));

/** The test kit is there in the source alone. */
const usesSource = ({ code }) => importsOf(code).some((name) => name.endsWith('/testing'));

/** The examples as files in a folder inside the workspace, so that they find the packages by their names. */
export class Workbench {
  #folder;
  #types;
  #together;

  constructor(examples) {
    const results = join(root, 'apps/storybook/test-results');
    mkdirSync(results, { recursive: true });
    this.#folder = mkdtempSync(join(results, 'examples-'));
    this.examples = examples;
    for (const example of examples) writeFileSync(this.#fileOf(example), example.code);
  }

  close() {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #fileOf({ file, line, language }) {
    return join(this.#folder, `${file.replaceAll(/\W/g, '-')}-${line}.${language}`);
  }

  /** All examples at once, for the compiler starts once. JavaScript is held to less: nobody who writes it says what may be missing. */
  async #allTypes() {
    const check = (language, more) => {
      const files = this.examples.filter((example) => example.language === language).map((example) => basename(this.#fileOf(example)));
      if (files.length === 0) return '';
      const project = join(this.#folder, `${language}.json`);
      writeFileSync(project, JSON.stringify({
        compilerOptions: { target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'], module: 'ESNext', moduleResolution: 'bundler', moduleDetection: 'force', noEmit: true, skipLibCheck: true, experimentalDecorators: true, useDefineForClassFields: false, types: ['node'], resolveJsonModule: true, ...more },
        files,
      }));
      return new Promise((resolve) => { execFile(join(root, 'node_modules/.bin/tsc'), ['-p', project, '--pretty', 'false'], { cwd: this.#folder }, (_, out, err) => { resolve(out + err); }); });
    };
    return (await Promise.all([check('ts', { strict: true }), check('js', { allowJs: true, checkJs: true, strict: false })])).join('\n');
  }

  /** What the compiler says of one example. */
  async typeFaults(example) {
    this.#types ??= this.#allTypes();
    const name = basename(this.#fileOf(example));
    return (await this.#types).split('\n').filter((line) => line.includes(name)).map((line) => line.slice(line.indexOf(name) + name.length));
  }

  async #bundled(examples) {
    const { outputFiles } = await build({
      entryPoints: examples.map((example) => this.#fileOf(example)), bundle: true, splitting: true, write: false, format: 'esm', target: 'es2022', outdir: this.#folder, logLevel: 'silent',
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } }, conditions: examples.some(usesSource) ? ['@digitaal-europa/source'] : [],
    });
    return Object.fromEntries(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  }

  /** The example with all that it imports, as files for a page, and which of them to load. */
  async bundle(example) {
    // All together, for they share most of it; if one of them cannot be bundled, each by itself, so that the others are not blamed.
    this.#together ??= this.#bundled(this.examples.filter((one) => !runsInNode(one.code) && !usesSource(one))).catch(() => ({}));
    const script = basename(this.#fileOf(example)).replace(/\.\w+$/, '.js');
    const together = await this.#together;
    return { script, files: script in together ? together : await this.#bundled([example]) };
  }

  /** Runs an example that needs no page. */
  async run(example) {
    const file = this.#fileOf(example).replace(/\.\w+$/, '.run.mjs');
    await build({ entryPoints: [this.#fileOf(example)], outfile: file, format: 'esm', target: 'es2023', logLevel: 'silent' });
    await import(pathToFileURL(file).href);
  }
}
