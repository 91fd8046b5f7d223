/**
 * What the visitor chose, as a readable part of a link: `#kde-timeline=v1&wet=ai-act&zoom=3`. Pure: nothing here reads or writes the address
 * of the page. A link is somebody else's text: every text gives a state that is valid, and at most one reason why it is not all that was asked.
 */
import { isCalendarDate, type CalendarDate, type Law } from '@digitaal-europa/data';
import { fragmentBlock, withFragmentBlock, type FragmentKind } from '@digitaal-europa/ui/fragment';
import { GROUPINGS, type Grouping } from './model/groups.ts';

/** Values only. Whoever uses it maps it onto its own state. */
export interface ShareState {
  readonly query: string;
  /** What was ticked, per filter. */
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
  /** `gm0716` or `gemeente`. */
  readonly organisation: string | undefined;
  readonly view: 'timeline' | 'list' | 'table' | undefined;
  readonly zoom: '1' | '3' | '10' | 'all' | undefined;
  /** First day of the period, and its length in whole days when it is of the visitor's own. */
  readonly start: CalendarDate | undefined;
  readonly days: number | undefined;
  readonly selected: { readonly law: string; readonly date?: string | undefined } | undefined;
  /** Ids of laws to compare, in order. */
  readonly compare: readonly string[];
  /** First month (`2027-03`), months that it runs, months that it may be prolonged. */
  readonly contract: { readonly start: string; readonly months: number; readonly optionMonths: number } | undefined;
  /** What is open above the laws. */
  readonly lens: 'explain' | 'compare' | 'contract' | undefined;
  /** Id of the law that explains the procedure. */
  readonly explained: string | undefined;
  /** The answer that is used as a filter. What changed since a visit is of one device only, so it is not in a link. */
  readonly focus: 'influence' | 'coming' | undefined;
  readonly moments: true | undefined;
  readonly sort: { readonly key: string; readonly direction: 'ascending' | 'descending' } | undefined;
  readonly grouping: Grouping | undefined;
  /** Groups of which the laws without a date in the period are shown too. */
  readonly unfolded: readonly string[];
}

export const EMPTY_SHARE: ShareState = {
  query: '', filters: {}, organisation: undefined, view: undefined, zoom: undefined, start: undefined, days: undefined, selected: undefined, compare: [], contract: undefined,
  lens: undefined, explained: undefined, focus: undefined, moments: undefined, sort: undefined, grouping: undefined, unfolded: [],
};

/** Why a link does not give all it asked: made by a newer release, longer than any real one, or with parts that cannot be read. */
export type ShareProblem = 'newer-version' | 'too-long' | 'unreadable';

export interface Shared {
  readonly state: ShareState;
  /** False when the link says nothing about this widget. */
  readonly found: boolean;
  readonly problem?: ShareProblem | undefined;
}

/** Longest block that is read, in characters; the longest that is written stays far below it. */
export const MAX_BLOCK = 8000;
const MAX = { query: 200, filters: 12, values: 40, value: 80, compare: 4, unfolded: 30, days: 36_600, months: 600 };

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isId = (text: string): boolean => text.length <= 80 && ID.test(text);
const FILTER = /^[a-z][A-Za-z0-9-]{0,29}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
/** Mail programs end a link at a bracket, an apostrophe or a last full stop. */
const write = (text: string): string => encodeURIComponent(wellFormed(text)).replace(/[!'()*]|\.$/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const read = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
};
const writeList = (items: readonly string[]): string => items.map(write).join(',');
/** `undefined` when a part of it cannot be read. */
const readList = (raw: string): string[] | undefined => {
  const items = raw.split(',').map(read);
  return items.every((item) => item !== undefined && item !== '') ? (items as string[]) : undefined;
};
const wholeNumber = (text: string, least: number, most: number): number | undefined => {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most ? value : undefined;
};
const oneOf = <Value extends string>(values: readonly Value[]) => (text: string): Value | undefined => values.find((value) => value === text);

interface Key<Value> { readonly write: (state: ShareState) => string | undefined; readonly read: (raw: string) => Value | undefined; readonly put: (state: ShareState, value: Value) => ShareState }
const key = <Value>(one: Key<Value>): Key<unknown> => one as Key<unknown>;
/** One value of a state as one text. */
const plain = <Name extends keyof ShareState>(name: Name, parse: (text: string) => ShareState[Name] | undefined, print: (value: NonNullable<ShareState[Name]>) => string): Key<unknown> => key<ShareState[Name]>({
  write: (state) => (state[name] === undefined ? undefined : write(print(state[name]))),
  read: (raw) => { const text = read(raw); return text === undefined ? undefined : parse(text); },
  put: (state, value) => ({ ...state, [name]: value }),
});
/** A list of ids, each once. */
const ids = (name: 'compare' | 'unfolded', most: number): Key<unknown> => key<readonly string[]>({
  write: (state) => (state[name].length > 0 ? writeList(state[name]) : undefined),
  read: (raw) => { const list = readList(raw); return list && list.every(isId) && list.length <= most && new Set(list).size === list.length ? list : undefined; },
  put: (state, list) => ({ ...state, [name]: list }),
});
const same = (text: string): string => text;
const cutTo = (text: string, length: number): string => wellFormed([...wellFormed(text)].slice(0, length).join(''));

/** In the order in which they are written. Dutch, for people read links. */
const KEYS: Readonly<Record<string, Key<unknown>>> = {
  wet: key<string>({ write: ({ selected }) => selected && write(selected.law), read: (raw) => (isId(raw) ? raw : undefined), put: (state, law) => ({ ...state, selected: { law } }) }),
  datum: key<string>({ write: ({ selected }) => (selected?.date === undefined ? undefined : write(selected.date)), read: (raw) => (isId(raw) ? raw : undefined), put: (state, date) => (state.selected ? { ...state, selected: { law: state.selected.law, date } } : state) }),
  zoek: plain('query', (text) => ([...text].length <= MAX.query ? text : undefined), same),
  voor: plain('organisation', (text) => (isId(text) ? text : undefined), same),
  weergave: plain('view', oneOf(['timeline', 'list', 'table']), same),
  zoom: plain('zoom', oneOf(['1', '3', '10', 'all']), same),
  vanaf: plain('start', (text) => (isCalendarDate(text) ? text : undefined), same),
  dagen: plain('days', (text) => wholeNumber(text, 1, MAX.days), String),
  vergelijk: ids('compare', MAX.compare),
  contract: plain('contract', (text) => {
    const [start = '', length = '', option = '', ...rest] = text.split('_');
    const [months, optionMonths] = [wholeNumber(length, 1, MAX.months), wholeNumber(option, 0, MAX.months)];
    return MONTH.test(start) && months !== undefined && optionMonths !== undefined && rest.length === 0 ? { start, months, optionMonths } : undefined;
  }, ({ start, months, optionMonths }) => `${start}_${months}_${optionMonths}`),
  toon: plain('lens', oneOf(['explain', 'compare', 'contract']), same),
  uitleg: plain('explained', (text) => (isId(text) ? text : undefined), same),
  antwoord: plain('focus', oneOf(['influence', 'coming']), same),
  momenten: plain('moments', (text) => (text === 'ja' ? true : undefined), () => 'ja'),
  volgorde: plain('sort', (text) => {
    const [name = '', direction, ...rest] = text.split('_');
    return isId(name) && (direction === 'ascending' || direction === 'descending') && rest.length === 0 ? { key: name, direction } : undefined;
  }, ({ key: name, direction }) => `${name}_${direction}`),
  groepen: plain('grouping', oneOf(GROUPINGS), same),
  uitgeklapt: ids('unfolded', MAX.unfolded),
};
const FILTER_PREFIX = 'filter.';

/** The state as it can stand in a link: what is too long or cannot be meant is left out. */
export function tidyShare(state: ShareState): ShareState {
  const filters = Object.entries(state.filters)
    .filter((filter): filter is [string, readonly string[]] => FILTER.test(filter[0]) && filter[1] !== undefined && filter[1].length > 0).slice(0, MAX.filters)
    .map(([name, values]) => [name, [...new Set(values)].filter((value) => value !== '' && value.length <= MAX.value).slice(0, MAX.values).map(wellFormed)] as const)
    .filter(([, values]) => values.length > 0);
  return decode(parts({ ...state, query: cutTo(state.query, MAX.query), filters: Object.fromEntries(filters), compare: [...new Set(state.compare)].slice(0, MAX.compare), unfolded: [...new Set(state.unfolded)].slice(0, MAX.unfolded) })).state;
}

const parts = (state: ShareState): string[] => [
  ...Object.entries(KEYS).flatMap(([name, one]) => { const value = one.write(state); return value === undefined || value === '' ? [] : [`${name}=${value}`]; }),
  ...Object.entries(state.filters).map(([name, values]) => `${FILTER_PREFIX}${name}=${writeList(values ?? [])}`),
];

const nameOf = (part: string): string => part.split('=', 1)[0] ?? '';
/** The block of this widget in a fragment that it may share with others. */
const KIND: FragmentKind = { name: 'kde-timeline', version: 'v1', isOwn: (name) => Object.hasOwn(KEYS, name) || name.startsWith(FILTER_PREFIX) };

/** The part of a link that says this state, without `#`. Always begins with the name and the version. */
export const encodeShare = (state: ShareState, id = ''): string => shareUrl('', state, id).slice(1);

/** The address with this widget's own block replaced; the rest of it, also of the fragment, stays as it is. */
export const shareUrl = (address: string, state: ShareState, id = ''): string => withFragmentBlock(address, KIND, parts(tidyShare(state)), id);

/** What a fragment, with or without `#`, says about the widget with this `id`. Never throws. */
export function decodeShare(fragment: string, id = ''): Shared {
  const block = fragmentBlock(fragment, KIND, id);
  if (!block) return { state: EMPTY_SHARE, found: false };
  if (block.parts.join('&').length > MAX_BLOCK) return { state: EMPTY_SHARE, found: true, problem: 'too-long' };
  // What a newer release means with a word is not known here.
  if (block.version !== KIND.version) return { state: EMPTY_SHARE, found: true, problem: /^v\d+$/.test(block.version) ? 'newer-version' : 'unreadable' };
  return decode(block.parts);
}

function decode(own: readonly string[]): Shared {
  let state = EMPTY_SHARE;
  let problem: ShareProblem | undefined;
  const seen = new Set<string>();
  for (const part of own) {
    const name = nameOf(part);
    const raw = part.slice(name.length + 1);
    const value = seen.has(name) ? undefined : name.startsWith(FILTER_PREFIX) ? readFilter(name, raw, state) : KEYS[name]?.read(raw);
    seen.add(name);
    if (value === undefined || (name === 'datum' && !state.selected)) problem = 'unreadable';
    else state = name.startsWith(FILTER_PREFIX) ? { ...state, filters: { ...state.filters, [name.slice(FILTER_PREFIX.length)]: value as string[] } } : (KEYS[name] as Key<unknown>).put(state, value);
  }
  return { state, found: true, problem };
}

function readFilter(name: string, raw: string, { filters }: ShareState): string[] | undefined {
  const values = readList(raw);
  const fits = FILTER.test(name.slice(FILTER_PREFIX.length)) && Object.keys(filters).length < MAX.filters;
  return values && fits && values.length <= MAX.values && values.every((value) => value.length <= MAX.value) ? [...new Set(values)] : undefined;
}

/** What a link names that is no longer there. */
export interface Missing { readonly kind: 'law' | 'date'; readonly id: string }

/** Leaves out laws and dates that no longer exist, and says which: links live longer than proposals. */
export function reconcileShare(state: ShareState, laws: readonly Law[]): { readonly state: ShareState; readonly missing: readonly Missing[] } {
  const byId = new Map(laws.map((law) => [law.id, law]));
  const { selected, compare, explained } = state;
  const law = selected && byId.get(selected.law);
  const hasDate = selected?.date === undefined || law?.dates.some(({ id }) => id === selected.date);
  const gone = [...(selected && !law ? [selected.law] : []), ...compare.filter((id) => !byId.has(id)), ...(explained !== undefined && !byId.has(explained) ? [explained] : [])];
  return {
    state: { ...state, selected: selected && law ? { law: selected.law, ...(selected.date !== undefined && hasDate ? { date: selected.date } : {}) } : undefined, compare: compare.filter((id) => byId.has(id)), explained: explained !== undefined && byId.has(explained) ? explained : undefined },
    missing: [...[...new Set(gone)].map((id): Missing => ({ kind: 'law', id })), ...(law && selected.date !== undefined && !hasDate ? [{ kind: 'date' as const, id: selected.date }] : [])],
  };
}
