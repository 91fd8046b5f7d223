/**
 * What the address of a frame page may ask. Anybody can make an address and send it around, and the page that answers stands on a trusted site:
 * so an address chooses, and brings nothing of its own. No stylesheet, no data, no e-mail address, no links to elsewhere.
 */

/** Parameters that are handed to the widget under the same name. Its own door judges the value, and warns. */
const COMMON = ['organisation', 'view', 'heading-level', 'no-toolbar', 'no-share', 'no-export'];

/** Attribute of each widget → the parameter that sets it. */
export const PARAMETERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'kde-timeline': same(...COMMON, 'persist', 'since', 'matrix-url', 'funds-url', 'network-url'),
  'kde-priority-matrix': same(...COMMON, 'persist', 'timeline-url', 'funds-url', 'network-url'),
  // In an address `theme` is what the page looks like.
  'kde-fund-finder': { ...same(...COMMON, 'persist', 'level', 'audience', 'hide-facets', 'timeline-url', 'matrix-url', 'network-url'), theme: 'fund-theme' },
  'kde-network-map': same(...COMMON, 'timeline-url', 'matrix-url', 'funds-url'),
};

/** Attributes that an address cannot set, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  src: 'a link could show anybody’s data as if they were the site’s own, also from a file that a visitor uploaded to that site',
  contact: 'a link could make visitors write to a stranger',
  group: 'there is one widget on the page',
  loading: 'the iframe itself has loading="lazy"',
  today: 'it is for tests and demonstrations',
};

/** No colour that shines through: then its contrast can be told. */
const COLOUR = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;
/** Custom properties that an address may set, as `kde-link-color=154273`. */
const COLOURS = ['color', 'background-color', 'link-color', 'action-color', 'action-background-color', 'control-border-color', 'focus-color', 'focus-background-color', 'focus-outline-color'];
const CORNER = /^\d{1,2}px$/;

/** Characters of a value; what is longer is no choice that we offer. */
const MAX_LENGTH = 200;

export interface FrameOptions {
  readonly lang: 'nl' | 'en';
  readonly colorScheme: 'light' | 'dark' | undefined;
  /** Name of one of the themes. */
  readonly theme: string | undefined;
  /** Custom properties with their values. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  /** Attributes of the widget with their values. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the address of a frame page. What it does not know it leaves out.
 * @param tag the widget of the page
 * @param themes names of the themes that lie beside the page
 */
export function readOptions(address: string, tag: string, themes: readonly string[]): FrameOptions {
  const { searchParams, origin } = new URL(address);
  const get = (name: string): string | undefined => {
    const value = searchParams.get(name) ?? undefined;
    return value !== undefined && value.length <= MAX_LENGTH ? value : undefined;
  };
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined => allowed.find((one) => one === get(name));
  const property = (name: string, syntax: RegExp, write = (value: string): string => value): (readonly [string, string])[] => {
    const value = get(name);
    return value !== undefined && syntax.test(value) ? [[`--${name}`, write(value)]] : [];
  };
  const attribute = ([name, parameter]: readonly [string, string]): (readonly [string, string])[] => {
    const value = get(parameter);
    const written = value === undefined ? undefined : name.startsWith('no-') ? flag(value) : name.endsWith('-url') ? sameSite(value, address, origin) : value;
    return written === undefined ? [] : [[name, written]];
  };
  return {
    lang: oneOf('lang', ['en']) ?? 'nl',
    colorScheme: oneOf('color-scheme', ['light', 'dark']),
    theme: oneOf('theme', themes),
    properties: [...COLOURS.flatMap((name) => property(`kde-${name}`, COLOUR, (value) => `#${value.replace('#', '')}`)), ...property('kde-border-radius', CORNER)],
    attributes: Object.entries(PARAMETERS[tag] ?? {}).flatMap(attribute),
  };
}

/** `?no-toolbar` and `?no-toolbar=1`; whoever writes `false` means it. */
const flag = (value: string): string | undefined => (/^(false|0)$/.test(value) ? undefined : '');

/** A page of the site that the frame page is on, in full; `undefined` for any other address. */
function sameSite(value: string, base: string, origin: string): string | undefined {
  if (!URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  return /^https?:$/.test(url.protocol) && url.origin === origin ? url.href : undefined;
}

function same(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
