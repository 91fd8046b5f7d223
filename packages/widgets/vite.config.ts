import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';

/** Comments and indentation of stylesheets and templates are for whoever reads the source: over the wire they only weigh. */
const lighter: Plugin = {
  name: 'lighter',
  transform(code, id) {
    if (/\.styles\.(ts|js)$/.test(id)) return code.replace(/css ?`[^`]*`/g, (css) => css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1').replace(/: /g, ':').replaceAll(';}', '}').replace(/(?<=[ :,(-])0\.(?=\d)/g, '.'));
    // A line break stays one: between words it is a space.
    if (/\.view\.(ts|js)$/.test(id)) return code.replace(/\n\s+/g, '\n');
    return undefined;
  },
};

const NOTICE = /\/\*\*\s*\* @license\s*\* Copyright (\d{4}) (Google LLC)\s*\* SPDX-License-Identifier: (BSD-3-Clause)\s*\*\/\n?/g;
/** Every module of Lit begins with the notice of its licence, in which only the year differs: one says them all. */
const oneNotice: Plugin = {
  name: 'one-notice',
  renderChunk(code) {
    const notices = [...code.matchAll(NOTICE)];
    const [first] = notices;
    if (!first) return null;
    const years = notices.map(([, year]) => Number(year));
    return `/**\n * @license\n * Copyright ${Math.min(...years)}-${Math.max(...years)} ${first[2]}\n * SPDX-License-Identifier: ${first[3]}\n */\n${code.replace(NOTICE, '')}`;
  },
};

/** Twice more over what is minified already: it sees a little further, and a page loads two kilobytes less. */
const smaller = (format: 'es' | 'iife'): Plugin => ({
  name: 'smaller',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      // The second time no function is put where it is called: what is called from one place is small by then, and named once.
      for (const compress of [{}, { reduce_funcs: false }]) chunk.code = (await minify(chunk.code, { module: format === 'es', ecma: 2022, compress, format: { comments: /@license/ } })).code ?? chunk.code;
    }
  },
});

/** Modules that are alike, in whichever widget: between two that resemble each other more than 32 kB may not stand, or gzip no longer sees the first. */
const ALIKE = ['**/*.styles.js', '**/*.attributes.js', 'geometry/**/*.js', '**/*.strings*.js', 'model/**/*.js', '**/*.view.js'];
/** Puts those together: a module stands where it is imported first. Over the wire all widgets become a twentieth lighter. */
const together = (packages: readonly string[]): Plugin => ({
  name: 'together',
  transform(code, id) {
    if (!this.getModuleInfo(id)?.isEntry) return undefined;
    const files = ALIKE.flatMap((alike) => packages.flatMap((name) => globSync(resolve(`../${name}/dist`, alike)).toSorted()));
    return files.map((file) => `import ${JSON.stringify(file)};\n`).join('') + code;
  },
});

/** What `vite build --mode <name>` makes of which source; plain `vite build` makes kde.js, with all widgets, in an emptied folder. */
const ALL = 'production';
const WIDGETS = ['timeline', 'priority-matrix', 'fund-finder', 'network-map'];
const BUILDS: Record<string, { entry: string; file: string; format?: 'iife'; widgets?: readonly string[] }> = {
  [ALL]: { entry: 'cdn/kde', file: 'kde', widgets: WIDGETS },
  ...Object.fromEntries(WIDGETS.map((name) => [name, { entry: `cdn/${name}`, file: `kde-${name}`, widgets: [name] }])),
  // For a page around our frame pages, and for those pages.
  'kde-frame': { entry: 'cdn/frame', file: 'kde-frame' },
  frames: { entry: 'frames/frame', file: 'frames/frame', format: 'iife' },
};
/** The themes that a frame page may be asked for, by name. */
const THEMES = globSync('themes/*.css').map((file) => basename(file, '.css')).toSorted();

// Self-contained minified files for a script element, so one build each: built together they would share files. The npm build is plain tsc.
export default defineConfig(({ mode }) => {
  const build = BUILDS[mode];
  if (!build) throw new Error(`no build named "${mode}"; expected ${Object.keys(BUILDS).join(', ')}`);
  const { entry, file, format = 'es', widgets } = build;
  return {
    plugins: [lighter, oneNotice, smaller(format), widgets && together(['data', ...widgets, 'ui'])],
    define: { __KDE_THEMES__: JSON.stringify(THEMES) },
    build: {
      target: 'es2022',
      outDir: 'dist/cdn',
      emptyOutDir: mode === ALL,
      lib: { entry: `src/${entry}.ts`, formats: [format], name: 'kde', fileName: () => `${file}.js` },
      // To read a property of something does nothing, with us and in what we use.
      rolldownOptions: { treeshake: { propertyReadSideEffects: false }, output: { minify: true, comments: { legal: true, annotation: false, jsdoc: false } } },
    },
  };
});
