/** Everything that comes from outside goes through here: text becomes plain and short, addresses are checked, keys cannot reach a prototype. */
import { isCalendarDate, type CalendarDate } from '../../calendar.ts';

/** Keys that do something when they are assigned. No source has a use for them. */
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * JSON from outside, without keys that reach a prototype.
 * @throws SyntaxError when it is not JSON, RangeError when it is nested too deeply to walk.
 */
export function parseJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => (DANGEROUS.has(key) ? undefined : value));
}

/** Named character references that turn up in titles. Others stay as they are: readable, and harmless in plain text. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…',
  euro: '€', eacute: 'é', egrave: 'è', euml: 'ë', iuml: 'ï', ouml: 'ö', uuml: 'ü',
};

/** Decodes character references once: `&#39;s-Hertogenbosch`, `R&amp;D`. Points that are no characters are left out. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]{2,8}));/g, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const point = decimal === undefined ? parseInt(hex ?? '0', 16) : Number(decimal);
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '' : String.fromCodePoint(point);
  });
}

/** Characters that steer a terminal or turn the direction of text around. */
// eslint-disable-next-line no-control-regex -- these are the ones to take out
const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Titles are short; what is longer is not looked at, so that no pattern below can be kept busy. */
const MAX_INPUT = 20_000;

const stripTags = (text: string): string =>
  text.replace(/<!--[\s\S]*?-->/g, ' ').replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<\/?[A-Za-z!?][^<>]*>/g, ' ');

/** Plain text of at most `max` characters: no markup, no character references, no steering characters, single spaces. */
export function plainText(value: unknown, max: number): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  // Steering characters go before tags: taken out afterwards, they would leave a tag that they kept apart.
  const clean = (raw: string): string => stripTags(raw.replace(STEERING, ''));
  let text = clean(String(value).slice(0, MAX_INPUT));
  // Markup can be wrapped in references, and those in references again: a fixed number of rounds, then what is left is only text.
  for (let round = 0; round < 4; round += 1) {
    const next = clean(decodeReferences(text));
    if (next === text) break;
    text = next;
  }
  text = text.replace(/\s+/g, ' ').trim();
  return text.length > max ? `${text.slice(0, max - 1).trimEnd()}…` : text;
}

/** An https address on one of the hosts (or below it), without a user name or port; anything else gives `undefined`. */
export function safeUrl(value: unknown, hosts: readonly string[]): string | undefined {
  if (typeof value !== 'string' || value.length > 2000 || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  const known = hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return known && url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '' ? url.href : undefined;
}

/** The day at the start of a date or date-time (`2024-06-13T00:00:00+02:00`, `2026/08/31 08:24:00`), as written: no zone is applied. */
export function dayOf(value: unknown): CalendarDate | undefined {
  if (typeof value !== 'string') return undefined;
  const match = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:$|[T ])/.exec(value.trim());
  const day = match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
  return isCalendarDate(day) ? day : undefined;
}

/** One value or a list of them, as a list: many sources leave the list out when there is one. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

export type Fields = Readonly<Record<string, unknown>>;
/** The fields of an object; of anything else none. */
export const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {});
