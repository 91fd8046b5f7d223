// What can be chosen on samenstellen.html, read from the manifests of the widgets: a new attribute of a widget is offered there by itself.
import { textsOf } from '../../packages/widgets/types/texts.ts';

const unquote = (text = '') => (text === 'undefined' ? '' : text.replace(/^'(.*)'$/, '$1'));

/** One attribute as a choice: `flag` is there or not, `one` is one of its values, `text` is anything. */
function choiceOf({ name, type, parsedType, default: fallback, description = '' }) {
  if (type?.text === 'boolean') return { name, kind: 'flag', default: '' };
  if (type?.text === 'number') return { name, kind: 'one', values: [...description.matchAll(/(\d) to (\d)/g)].flatMap(([, from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String(Number(from) + i))), default: fallback };
  const values = textsOf({ type, parsedType });
  if (values.length > 0) return { name, kind: 'one', values, default: unquote(fallback) };
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
