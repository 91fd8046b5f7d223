// What can be chosen on samenstellen.html, read from the manifests of the widgets: a new attribute of a widget is offered there by itself.

/** Words between backticks in a description: the manifest knows the values of a named type by them alone. */
const quoted = (text) => [...text.matchAll(/`([a-z][a-z-]*)`/g)].map(([, word]) => word);
const unquote = (text = '') => (text === 'undefined' ? '' : text.replace(/^'(.*)'$/, '$1'));

/** One attribute as a choice: `flag` is there or not, `one` is one of its values, `text` is anything. */
function choiceOf({ name, type: { text } = { text: 'string' }, default: fallback, description = '' }) {
  if (text === 'boolean') return { name, kind: 'flag', default: '' };
  if (text === 'number') return { name, kind: 'one', values: [...description.matchAll(/(\d) to (\d)/g)].flatMap(([, from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String(Number(from) + i))), default: fallback };
  if (text === 'View') return { name, kind: 'one', values: quoted(description), default: unquote(fallback) };
  const literals = text.split('|').map((part) => part.trim());
  if (literals.every((part) => /^'.*'$/.test(part))) return { name, kind: 'one', values: literals.map(unquote), default: unquote(fallback) };
  return { name, kind: 'text', default: unquote(fallback) };
}

/**
 * The widgets of some manifests, with what a page can write on each.
 * @param {object[]} manifests contents of custom-elements.json files
 * @returns {Record<string, { name: string, kind: 'flag' | 'one' | 'text', values?: string[], default: string }[]>} by tag
 */
export const widgetsOf = (manifests) => Object.fromEntries(manifests
  .flatMap(({ modules }) => modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName)))
  .map(({ tagName, attributes = [] }) => [tagName, attributes.filter(({ name }) => name).map(choiceOf)]));
