import { defineConfig, type Plugin } from 'vite';

/** Comments and indentation of stylesheets are for whoever reads the source: over the wire they only weigh. */
const lighterStyles: Plugin = {
  name: 'lighter-styles',
  transform: (code, id) => (/\.styles\.(ts|js)$/.test(id)
    ? code.replace(/css`[^`]*`/g, (css) => css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1'))
    : undefined),
};

// One self-contained minified module for a <script type="module">. The npm build is plain tsc.
export default defineConfig({
  plugins: [lighterStyles],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: true,
    lib: { entry: 'src/cdn.ts', formats: ['es'], fileName: () => 'kde.js' },
    rolldownOptions: { output: { minify: true, comments: { legal: true, annotation: false, jsdoc: false } } },
  },
});
