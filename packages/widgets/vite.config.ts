import { defineConfig, type Plugin } from 'vite';

/** Comments and indentation of stylesheets and templates are for whoever reads the source: over the wire they only weigh. */
const lighter: Plugin = {
  name: 'lighter',
  transform(code, id) {
    if (/\.styles\.(ts|js)$/.test(id)) return code.replace(/css ?`[^`]*`/g, (css) => css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1'));
    // A line break stays one: between words it is a space.
    if (/\.view\.(ts|js)$/.test(id)) return code.replace(/\n\s+/g, '\n');
    return undefined;
  },
};

/** `vite build` makes kde.js, with all widgets; `vite build --mode timeline` makes kde-timeline.js, with one. */
const ALL = 'production';

// Self-contained minified modules for a <script type="module">, so one build each: built together they would share files. The npm build is plain tsc.
export default defineConfig(({ mode }) => ({
  plugins: [lighter],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: mode === ALL,
    lib: { entry: `src/cdn/${mode === ALL ? 'kde' : mode}.ts`, formats: ['es'], fileName: () => (mode === ALL ? 'kde.js' : `kde-${mode}.js`) },
    rolldownOptions: { output: { minify: true, comments: { legal: true, annotation: false, jsdoc: false } } },
  },
}));
