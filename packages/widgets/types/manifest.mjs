// One custom elements manifest of all widgets, with the addresses at which this package offers them.

/** All elements of a manifest. */
export const elementsOf = (manifest) => manifest.modules.flatMap(({ declarations = [] }) => declarations.filter(({ customElement }) => customElement));

/** Where the class of a tag is imported from: `kde-timeline` → `dist/timeline.js`. */
const entryOf = (tagName) => `dist/${tagName.replace(/^kde-/, '')}.js`;

/** @param {object[]} manifests - Of the packages of the widgets. */
export function combine(manifests) {
  const elements = manifests.flatMap(elementsOf).toSorted((a, b) => a.tagName.localeCompare(b.tagName));
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: elements.map((element) => {
      const path = entryOf(element.tagName);
      const declaration = { name: element.name, module: path };
      return { kind: 'javascript-module', path, declarations: [element], exports: [{ kind: 'js', name: element.name, declaration }, { kind: 'custom-element-definition', name: element.tagName, declaration }] };
    }),
  };
}
