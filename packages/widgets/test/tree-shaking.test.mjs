// What an import brings along: nothing but what it names, and nothing on the global object.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (folder) => JSON.parse(readFileSync(`${root}packages/${folder}/package.json`, 'utf8'));
const WIDGETS = ['fund-finder', 'network-map', 'priority-matrix', 'timeline'];

/** Entries of a package that are JavaScript, as one writes them. Those of the test kit are not published. */
const entriesOf = (folder) => {
  const { name, exports } = read(folder);
  return Object.entries(exports).filter(([, entry]) => entry.default?.endsWith('.js')).map(([path]) => name + path.slice(1));
};
const entries = ['data', 'ui', ...WIDGETS, 'widgets'].flatMap(entriesOf);

/** Names of globals that appear when Node imports these. */
const globalsOf = async (...imported) => JSON.parse((await promisify(execFile)(process.execPath, [fileURLToPath(new URL('fixtures/import-entries.mjs', import.meta.url)), ...imported])).stdout);

/** The packages of ours, and the definitions, of which a bundle of this code holds anything. */
async function bundled(code) {
  const { metafile } = await build({ stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) }, absWorkingDir: root, bundle: true, splitting: true, format: 'esm', outdir: 'out', write: false, metafile: true, logLevel: 'silent' });
  const outputs = Object.values(metafile.outputs);
  const files = outputs.flatMap(({ inputs }) => Object.entries(inputs)).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const pick = (pattern) => [...new Set(files.flatMap((file) => pattern.exec(file)?.[1] ?? []))].filter((name) => name !== 'ui').toSorted();
  return { bytes: outputs.reduce((sum, { bytes }) => sum + bytes, 0), widgets: pick(/packages\/([a-z-]+)\/dist\/.*element\.js$/), defines: pick(/packages\/([a-z-]+)\/dist\/define\.js$/) };
}

describe('without a browser', () => {
  it('every entry of every package can be imported in Node, and adds no global that Lit itself does not add [R71 R72]', async () => {
    assert.ok(entries.length > 30, `${entries.length} entries`);
    const [lit, ours] = await Promise.all([globalsOf('lit'), globalsOf(...entries)]);
    assert.deepEqual(ours, lit);
  });

  it('the records and the search need neither Lit nor a global [R72]', async () => assert.deepEqual(await globalsOf(...entriesOf('data')), []));
});

describe('in a bundle', () => {
  it('the class of one widget holds none of the others, and registers nothing [R71]', async () => {
    const { widgets, defines } = await bundled("import { KdeTimeline } from '@digitaal-europa/widgets'; console.log(KdeTimeline);");
    assert.deepEqual({ widgets, defines }, { widgets: ['timeline'], defines: [] });
  });

  it('an import that uses nothing, or only types, is empty [R71 R75]', async () => {
    for (const entry of ['', ...WIDGETS.map((name) => `/${name}`), '/react', '/vue', '/svelte', '/solid']) {
      assert.equal((await bundled(`import '@digitaal-europa/widgets${entry}';`)).bytes, 0, entry);
    }
  });

  for (const name of WIDGETS) it(`kde-${name}.js registers that widget alone [R61 R71]`, async () => {
    const { widgets, defines } = await bundled(`import '@digitaal-europa/widgets/kde-${name}.js';`);
    assert.deepEqual({ widgets, defines }, { widgets: [name], defines: [name] });
  });

  it('define registers all four, also where nothing of it is used [R71]', async () => {
    const { widgets, defines } = await bundled("import '@digitaal-europa/widgets/define';");
    assert.deepEqual({ widgets, defines }, { widgets: WIDGETS, defines: WIDGETS });
  });
});
