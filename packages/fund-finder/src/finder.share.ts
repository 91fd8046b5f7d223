/**
 * What the visitor chose, as a readable part of a link: `#kde-fund-finder=v1&zoek=water&voor=gm0716&niveau=eu,spuk`. Pure: nothing here reads or
 * writes the address of the page. What an embedder has fixed is not in it, nor is what was seen on this device.
 */
import { isPlannableDate, type Fund } from '@digitaal-europa/data';
import { isShareId, keysFor, listPart, oneOf, readPart, shareFormat, wholeNumber, type ShareKey } from '@digitaal-europa/ui/share-keys';
import { FACET_VALUES, isFacetValue, type FacetId } from './model/facets.ts';
import { DEFAULT_STATE, MOST_COMPARED, SORTS, VIEWS, type Answers, type FinderState } from './model/state.ts';

/** The state without what is the embedder's. */
export type FinderShare = Omit<FinderState, 'presets'>;

const { presets: _, ...empty } = DEFAULT_STATE;
export const EMPTY_SHARE: FinderShare = empty;

const MAX = { query: 200, shortlist: 60, parties: 99, euros: 999_999_999 };
const id = (text: string): string | undefined => (isShareId(text) ? text : undefined);
const day = (text: string): boolean => isPlannableDate(text);
const same = <Text extends string>(text: Text): string => text;
const { key, plain, typed, list } = keysFor<FinderShare>();

const facet = (name: FacetId): ShareKey<FinderShare> => {
  const { write, read } = listPart(FACET_VALUES[name].length, (value) => isFacetValue(name, value));
  return key<readonly string[]>({ write: ({ facets }) => write(facets[name] ?? []), read, put: (state, values) => ({ ...state, facets: { ...state.facets, [name]: values } }) });
};
const answer = <Name extends keyof Answers>(name: Name, parse: (text: string) => Answers[Name], print: (value: NonNullable<Answers[Name]>) => string): ShareKey<FinderShare> => key<NonNullable<Answers[Name]>>({
  write: ({ answers }) => { const value = answers[name]; return value === undefined ? undefined : print(value); },
  read: (raw) => parse(readPart(raw) ?? '') ?? undefined,
  put: (state, value) => ({ ...state, answers: { ...state.answers, [name]: value } }),
});
const number = (name: 'partners' | 'countries' | 'amount', most: number): ShareKey<FinderShare> => answer(name, (text) => wholeNumber(text, 1, most), String);
/** What is false unless it is said. */
const yes = (name: 'exact' | 'showClosed'): ShareKey<FinderShare> => plain(name, (text) => (text === 'ja' ? true : undefined), (on) => (on ? 'ja' : ''));

/** Dutch, for people read links. */
const KEYS = {
  fonds: plain('selected', id, same),
  zoek: typed('query', MAX.query),
  letterlijk: yes('exact'),
  voor: plain('organisation', id, same),
  partners: number('partners', MAX.parties),
  landen: number('countries', MAX.parties),
  bedrag: number('amount', MAX.euros),
  klein: answer('small', (text) => (text === 'ja' ? true : text === 'nee' ? false : undefined), (small) => (small ? 'ja' : 'nee')),
  thema: facet('theme'), digitaal: facet('digital'), niveau: facet('level'), status: facet('status'), rol: facet('role'), wie: facet('applicant'), alleen: facet('alone'),
  omvang: facet('amount'), eigen: facet('own'), last: facet('burden'), regio: facet('region'), cascade: facet('cascade'),
  sluit: plain('period', (text) => {
    const [from = '', until = '', ...rest] = text.split('_');
    return day(from) && day(until) && from <= until && rest.length === 0 ? { from, until } : undefined;
  }, ({ from, until }) => `${from}_${until}`),
  volgorde: plain('sort', oneOf(SORTS), same),
  gesloten: yes('showClosed'),
  weergave: plain('view', oneOf(VIEWS), (view) => (view === EMPTY_SHARE.view ? '' : view)),
  vergelijk: list('compared', MOST_COMPARED),
  bewaard: list('shortlist', MAX.shortlist),
};

export const { tidy: tidyShare, encode: encodeShare, url: shareUrl, decode: decodeShare } = shareFormat<FinderShare>({ name: 'kde-fund-finder', version: 'v1', empty: EMPTY_SHARE, keys: KEYS });

/** Leaves out funds that no longer exist, and says which: links live longer than programmes. */
export function reconcileShare(state: FinderShare, funds: readonly Pick<Fund, 'id'>[]): { readonly state: FinderShare; readonly missing: readonly string[] } {
  const known = new Set(funds.map((fund) => fund.id));
  const exists = (one: string): boolean => known.has(one);
  const { selected, compared, shortlist } = state;
  return {
    state: { ...state, selected: selected !== undefined && exists(selected) ? selected : undefined, compared: compared.filter(exists), shortlist: shortlist.filter(exists) },
    missing: [...new Set([...(selected === undefined ? [] : [selected]), ...compared, ...shortlist])].filter((one) => !exists(one)),
  };
}
