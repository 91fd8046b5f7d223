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

// One self-contained minified module for a <script type="module">. The npm build is plain tsc.
export default defineConfig({
  plugins: [lighter],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: true,
    lib: { entry: 'src/cdn.ts', formats: ['es'], fileName: () => 'kde.js' },
    rolldownOptions: { output: { minify: true, comments: { legal: true, annotation: false, jsdoc: false } } },
  },
});
