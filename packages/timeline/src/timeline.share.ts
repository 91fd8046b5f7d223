/**
 * What the visitor chose, as a readable part of a link: `#kde-timeline=v1&wet=ai-act&zoom=3`. Pure: nothing here reads or writes the address
 * of the page. A link is somebody else's text: every text gives a state that is valid, and at most one reason why it is not all that was asked.
 */
import { isCalendarDate, type CalendarDate, type Law } from '@digitaal-europa/data';
import { writePart } from '@digitaal-europa/ui/fragment';
import { isShareId, keysFor, oneOf, shareFormat, wholeNumber } from '@digitaal-europa/ui/share-keys';
import { GROUPINGS, type Grouping } from './model/groups.ts';

export { MAX_BLOCK, type ShareProblem } from '@digitaal-europa/ui/share-keys';

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
  /** Tells what changed since this day, whatever the device remembers: for a newsletter, or minutes. */
  readonly since: CalendarDate | undefined;
  readonly moments: true | undefined;
  readonly sort: { readonly key: string; readonly direction: 'ascending' | 'descending' } | undefined;
  readonly grouping: Grouping | undefined;
  /** Groups of which the laws without a date in the period are shown too. */
  readonly unfolded: readonly string[];
}

export const EMPTY_SHARE: ShareState = {
  query: '', filters: {}, organisation: undefined, view: undefined, zoom: undefined, start: undefined, days: undefined, selected: undefined, compare: [], contract: undefined,
  lens: undefined, explained: undefined, focus: undefined, since: undefined, moments: undefined, sort: undefined, grouping: undefined, unfolded: [],
};

const MAX = { query: 200, compare: 4, unfolded: 30, days: 36_600, months: 600 };
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const id = (text: string): string | undefined => (isShareId(text) ? text : undefined);
const same = (text: string): string => text;
const { key, plain, typed, list, yes } = keysFor<ShareState>();

/** Dutch, for people read links. */
const KEYS = {
  wet: key<string>({ write: ({ selected }) => selected && writePart(selected.law), read: id, put: (state, law) => ({ ...state, selected: { law } }) }),
  datum: key<string>({ write: ({ selected }) => (selected?.date === undefined ? undefined : writePart(selected.date)), read: id, put: (state, date) => state.selected && { ...state, selected: { law: state.selected.law, date } } }),
  zoek: typed('query', MAX.query),
  voor: plain('organisation', id, same),
  weergave: plain('view', oneOf(['timeline', 'list', 'table']), same),
  zoom: plain('zoom', oneOf(['1', '3', '10', 'all']), same),
  vanaf: plain('start', (text) => (isCalendarDate(text) ? text : undefined), same),
  dagen: plain('days', (text) => wholeNumber(text, 1, MAX.days), String),
  vergelijk: list('compare', MAX.compare),
  contract: plain('contract', (text) => {
    const [start = '', length = '', option = '', ...rest] = text.split('_');
    const [months, optionMonths] = [wholeNumber(length, 1, MAX.months), wholeNumber(option, 0, MAX.months)];
    return MONTH.test(start) && months !== undefined && optionMonths !== undefined && rest.length === 0 ? { start, months, optionMonths } : undefined;
  }, ({ start, months, optionMonths }) => `${start}_${months}_${optionMonths}`),
  toon: plain('lens', oneOf(['explain', 'compare', 'contract']), same),
  uitleg: plain('explained', id, same),
  antwoord: plain('focus', oneOf(['influence', 'coming']), same),
  sinds: plain('since', (text) => (isCalendarDate(text) ? text : undefined), same),
  momenten: yes('moments', 'ja'),
  volgorde: plain('sort', (text) => {
    const [name = '', direction, ...rest] = text.split('_');
    return isShareId(name) && (direction === 'ascending' || direction === 'descending') && rest.length === 0 ? { key: name, direction } : undefined;
  }, ({ key: name, direction }) => `${name}_${direction}`),
  groepen: plain('grouping', oneOf(GROUPINGS), same),
  uitgeklapt: list('unfolded', MAX.unfolded),
};

export const { tidy: tidyShare, encode: encodeShare, url: shareUrl, decode: decodeShare } = shareFormat<ShareState>({
  name: 'kde-timeline', version: 'v1', empty: EMPTY_SHARE, keys: KEYS, lists: { prefix: 'filter.', of: ({ filters }) => filters, put: (state, filters) => ({ ...state, filters }) },
});

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
