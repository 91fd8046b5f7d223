// A @web/test-runner plugin: the test files of a package as one bundle with shared chunks. Served module by module, a page asked for
// hundreds of files, and a browser took longer to load a test file than to run it. A module is still there once in every page.
import { globSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

/** @param {string} root the folder that the runner serves
 *  @param {string[]} files patterns of the test files, and of scripts that a test loads by address, from the package's own folder */
export const bundle = (root, files) => {
  const served = new Map();
  const entries = globSync(files).map((file) => resolve(file));
  const make = async () => {
    const { outputFiles } = await build({
      entryPoints: entries,
      outbase: root,
      outdir: root,
      outExtension: { '.js': '.ts' },
      chunkNames: '__chunks/[hash]',
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      // Beside the code: nobody reads them but the runner, for a test that fails.
      sourcemap: 'linked',
      sourcesContent: false,
      conditions: ['@digitaal-europa/source', 'development'],
      external: ['/__web-dev-server__*'],
      tsconfig: join(root, 'tsconfig.base.json'),
      logLevel: 'warning',
    });
    for (const { path, text } of outputFiles) served.set(`/${relative(root, path)}`, text);
  };
  let watching = false;
  return {
    name: 'bundle',
    serverStart: ({ config }) => { watching = !config.disableFileWatcher; return make(); },
    async serve({ path }) {
      if (!served.has(path)) return undefined;
      if (watching && entries.includes(join(root, path))) await make();
      return { body: served.get(path), type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
};
