// What was chosen: an object of texts, in and out of the fragment of the address. Whatever stands there, only what can be chosen comes out.
/* global URLSearchParams */
import { FIELDS, LEFT_OUT } from './labels.js';

/** The longest text that a field takes. */
const LONGEST = 200;
/** Beside the attributes of the widget. */
export const DEFAULTS = { onderdeel: 'kde-timeline', uiterlijk: '', taal: 'nl', via: 'script', map: '/kde/' };

/** The choices of a widget that the page offers. */
export const offered = (options, tag) => options.widgets[tag].filter(({ name }) => FIELDS[name] && !LEFT_OUT[name]);

/** The values from which one may choose: those of the manifest, or of a vocabulary. */
export const valuesOf = (options, { name, values }) => (FIELDS[name].some ? Object.keys(options.vocabularies[FIELDS[name].some]) : values);

function fits(options, choice, value) {
  if (value.length > LONGEST || /[\p{Cc}\p{Bidi_Control}]/u.test(value)) return false;
  if (choice.kind === 'flag') return value === 'ja';
  const values = valuesOf(options, choice);
  if (values) return value.split(' ').every((one) => values.includes(one)) && (choice.kind !== 'one' || values.includes(value));
  if (choice.name === 'organisation') return /^[a-z]{2}\d{2,4}$|^(gemeente|provincie|waterschap)$/.test(value);
  if (choice.name === 'since') return /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (choice.name.endsWith('-url')) return isAddress(value);
  return true;
}

/** An address that may become a link or the place of a script: of the web, or relative. */
export function isAddress(value) {
  try {
    return /^https?:$/.test(new URL(value, 'https://voorbeeld.example/').protocol);
  } catch {
    return false;
  }
}

/** Chosen values that are no default and that the widget knows, by attribute. */
export const attributesOf = (options, chosen) => Object.fromEntries(offered(options, chosen.onderdeel)
  .filter((choice) => chosen[choice.name] && chosen[choice.name] !== choice.default && fits(options, choice, chosen[choice.name]))
  .map((choice) => [choice.name, choice.kind === 'flag' ? '' : chosen[choice.name]]));

/** The choices that a fragment such as `#onderdeel=kde-timeline&view=list` asks for. */
export function decode(options, fragment) {
  const asked = Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '')));
  const chosen = { ...DEFAULTS };
  if (Object.hasOwn(options.widgets, asked.onderdeel ?? '')) chosen.onderdeel = asked.onderdeel;
  if (options.themes.includes(asked.uiterlijk)) chosen.uiterlijk = asked.uiterlijk;
  if (asked.taal === 'en') chosen.taal = 'en';
  if (asked.via === 'iframe') chosen.via = 'iframe';
  if (asked.map && asked.map.length <= LONGEST && isAddress(asked.map)) chosen.map = asked.map;
  for (const choice of offered(options, chosen.onderdeel)) if (asked[choice.name] && fits(options, choice, asked[choice.name])) chosen[choice.name] = asked[choice.name];
  return chosen;
}

/** The fragment for a link that restores the choices; empty when all are the defaults. */
export function encode(options, chosen) {
  const set = new URLSearchParams();
  for (const [name, fallback] of Object.entries(DEFAULTS)) if (chosen[name] !== fallback) set.set(name, chosen[name]);
  for (const name of Object.keys(attributesOf(options, chosen))) set.set(name, chosen[name]);
  return set.size > 0 ? `#${set}` : '';
}
