// What the recipes need of the custom elements manifests: which tags there are, and which attributes each takes.
import { textsOf } from '../types/texts.ts';

/**
 * What a setting takes: `boolean` (there or not), `number`, `url`, `text`, or one of a list of words.
 * @typedef {'boolean' | 'number' | 'url' | 'text' | string[]} Kind
 * @typedef {{ tag: string, attributes: Record<string, Kind> }} Widget  attributes in alphabetical order
 */

/** Names that every allowed-HTML filter lets through, and that mean nothing to a browser by themselves. */
const SAFE_NAME = /^(?!on|style$)[a-z]+(-[a-z]+)*$/;

/** @returns {Kind} */
function kindOf(attribute) {
  const type = (attribute.type?.text ?? '').replace(/\s*\|\s*undefined$/, '');
  if (type === 'boolean' || type === 'number') return type;
  if (attribute.name === 'src' || attribute.name.endsWith('-url')) return 'url';
  if (type === 'string') return 'text';
  const words = textsOf(attribute);
  if (words.length === 0) throw new Error(`attribute ${attribute.name}: type "${type}"; expected boolean, number, string or an enumeration`);
  return words;
}

/**
 * The widgets that a set of manifests describes, in alphabetical order of their tags.
 * @param {object[]} manifests parsed custom-elements.json files
 * @returns {Widget[]}
 */
export function widgetsOf(manifests) {
  const elements = manifests.flatMap(({ modules }) => modules).flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName?.startsWith('kde-'));
  return elements.map(({ tagName, attributes = [] }) => {
    const unsafe = attributes.find(({ name }) => !SAFE_NAME.test(name));
    if (unsafe) throw new Error(`${tagName}: attribute "${unsafe.name}"; expected lower case and hyphens, not style and not on…`);
    return { tag: tagName, attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, kindOf(attribute)]).toSorted(([a], [b]) => (a < b ? -1 : 1))) };
  }).toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}
