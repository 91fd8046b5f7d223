// What makes a widget part of what is published as one, `@digitaal-europa/widgets`: a promise to everybody who embeds, so a person writes it.
// tools/new-widget.test.mjs holds every line against fund-finder, which has them all.

/** @typedef {{ file: string, text: string, where: string }} Line `text` as it stands in the file; `where`: the place for it */

/**
 * @param {import('./new-widget.mjs').Names} names
 * @param {string} scope `@digitaal-europa`
 * @param {string} version
 * @param {string} feed what it reads
 * @returns {readonly Line[]}
 */
export function publishing({ tag, name, Name }, scope, version, feed = 'services') {
  const exported = (path, file) => `    "./${path}": {\n      "@digitaal-europa/source": "./src/${file}.ts",\n      "types": "./dist/${file}.d.ts",\n      "default": "./dist/${file}.js"\n    }`;
  const of = (folder, lines) => lines.map(([file, text, where]) => ({ file: `${folder}${file}`, text, where }));
  return [
    ...of('packages/widgets/', [
      ['package.json', `${exported(name, name)},\n`, 'in exports'],
      ['package.json', `${exported(`${tag}.js`, tag)},\n`, 'in exports'],
      ['package.json', `vite build --mode ${name} && `, 'in the script build, before "vite build --mode kde-frame"'],
      ['package.json', `"${scope}/${name}": "${version}"`, 'in dependencies'],
      ['vite.config.ts', `'${name}'`, 'in BUILDS, in the list of widgets'],
      ['types/write.mjs', `'${name}'`, 'in the list of manifest'],
      ['recipes/generate.mjs', `'${name}'`, 'in PACKAGES; then npm run recipes'],
      ['recipes/texts.mjs', `'${tag}': {`, 'in WIDGETS, with its name and what visitors read without it'],
    ]),
    ...of('packages/widgets/src/', [
      ['index.ts', `export { Kde${Name}, type Kde${Name}Events } from '${scope}/${name}';`, 'a line'],
      ['define.ts', `import '${scope}/${name}/define';`, 'a line'],
      [`${name}.ts`, `export * from '${scope}/${name}';`, 'a new file'],
      [`${tag}.ts`, `import '${scope}/${name}/define';`, 'a new file'],
      [`cdn/${name}.ts`, `import { Kde${Name} } from '${scope}/${name}';\nimport { dataAt } from './data-at.ts';\nimport { start } from './start.ts';\n\nKde${Name}.defaultFeed = dataAt('${feed}');\nKde${Name}.defaultOrganisations = dataAt('organisations');\nstart('${tag}', Kde${Name});`, 'a new file'],
      ['cdn/kde.ts', `import './${name}.ts';`, 'a line'],
      ['cdn/frame.ts', name, 'in OURS'],
      ['frames/pages.mjs', `name: '${name}',`, 'in FRAMES, with a title and what visitors read without it'],
      ['frames/options.ts', `'${tag}': `, 'in PARAMETERS'],
    ]),
    ...of('packages/widgets/test/', [
      ['cdn.test.mjs', `'${tag}.js': { tags: ['${tag}']`, 'in the budgets of the built files; and in the tags of kde.js, and twice in the list of files'],
      ...['manifest', 'recipes', 'themes', 'tree-shaking'].map((test) => [`${test}.test.mjs`, `'${name}'`, 'in its list of widgets']),
      ['zip.test.mjs', `'${name}'`, 'in both lists of the page that holds every widget'],
      ['fixtures/packed.mjs', `'${name}'`, 'in FOLDERS'],
      ['recipes-page.test.mjs', `'${tag}'`, 'in TAGS'],
    ]),
    ...of('', [
      ['scripts/conformance.data.mjs', `'${name}': '${tag}'`, `in WIDGETS, and what it does for each criterion that differs; "conformance.md" in the files of packages/${name}/package.json; then npm run docs`],
      ['apps/storybook/kit/words.ts', `'${tag}': `, 'in NAMES and OWN: Dutch for designers'],
      ['README.md', `<${tag}></${tag}>`, 'in the example, and a line in the table of what is where'],
      ['CONTRIBUTING.md', `<${tag}>`, 'a line under Layout'],
    ]),
  ];
}
