/**
 * What the visitor chose, as a readable part of a link: `#kde-network-map=v1&voor=gm0716&thema=ai,data&netwerk=k80`. Pure: nothing here reads or
 * writes the address of the page.
 */
import { ORGANISATION_TYPES, organisationType, PROVINCES, THEMES, type Network, type Organisation } from '@digitaal-europa/data';
import { EVERYBODY, isShareId, keysFor, listPart, oneOf, shareFormat, wholeNumber, type ShareKey } from '@digitaal-europa/ui/share-keys';
import { FACET_VALUES, isFacetValue, type FacetId } from './model/facets.ts';
import { DEFAULT_STATE, MOST_HOURS, SORTS, VIEWS, type NetworkMapState, type Selected, type Sort } from './model/state.ts';

const MAX_QUERY = 200;
const id = (text: string): string | undefined => (isShareId(text) ? text : undefined);
const same = <Text extends string>(text: Text): string => text;
const { key, plain, typed } = keysFor<NetworkMapState>();

const facet = (name: FacetId): ShareKey<NetworkMapState> => {
  const { write, read } = listPart(FACET_VALUES[name].length, (value) => isFacetValue(name, value));
  return key<readonly string[]>({ write: ({ facets }) => write(facets[name] ?? []), read, put: (state, values) => ({ ...state, facets: { ...state.facets, [name]: values } }) });
};
/** Kinds apart, and only one of them. */
const selected = (kind: Selected['kind']): ShareKey<NetworkMapState> => key<string>({
  write: ({ selected: one }) => (one?.kind === kind && isShareId(one.id) ? one.id : undefined),
  read: id,
  put: (state, value) => (state.selected ? undefined : { ...state, selected: { kind, id: value } }),
});
const DOWN = '-aflopend';
const readSort = (text: string): Sort | undefined => {
  const descending = text.endsWith(DOWN);
  const by = oneOf(SORTS)(descending ? text.slice(0, -DOWN.length) : text);
  return by && { by, descending };
};
const writeSort = ({ by, descending }: Sort): string => (by === DEFAULT_STATE.sort.by && !descending ? '' : `${by}${descending ? DOWN : ''}`);

/** Dutch, for people read links. */
const KEYS = {
  netwerk: selected('network'),
  organisatie: selected('organisation'),
  leemte: selected('gap'),
  voor: plain('organisation', id, same),
  zoek: typed('query', MAX_QUERY),
  thema: facet('theme'), functie: facet('function'), bereik: facet('reach'), soort: facet('kind'), aansluiten: facet('mode'), lid: facet('membership'), middelen: facet('means'),
  uren: plain('hoursPerQuarter', (text) => wholeNumber(text, 1, MOST_HOURS), String),
  weergave: plain('view', oneOf(VIEWS), (view) => (view === DEFAULT_STATE.view ? '' : view)),
  naar: plain('pathTo', id, same),
  provincie: plain('province', (text) => (Object.hasOwn(PROVINCES, text) ? text : undefined), same),
  volgorde: plain('sort', readSort, writeSort),
  water: plain('showWater', (text) => (text === 'ja' ? true : undefined), (on) => (on ? 'ja' : '')),
};

export const { tidy: tidyShare, encode: encodeShare, url: shareUrl, decode: decodeShare } = shareFormat<NetworkMapState>({ name: 'kde-network-map', version: 'v1', empty: DEFAULT_STATE, keys: KEYS });

/** What of a link no longer exists, by kind: links live longer than networks do. */
export interface Missing {
  readonly kind: Selected['kind'];
  readonly id: string;
}

/**
 * Leaves out networks and organisations that no longer exist, and says which. An organisation that asks stays as long as its type is known.
 * @param organisations `undefined` as long as they are not there: then nothing is said about them
 */
export function reconcileShare(state: NetworkMapState, networks: readonly Pick<Network, 'id'>[], organisations: readonly Pick<Organisation, 'id'>[] | undefined): { readonly state: NetworkMapState; readonly missing: readonly Missing[] } {
  const exists = ({ kind, id: one }: Selected): boolean => (kind === 'gap' ? Object.hasOwn(THEMES, one) : (kind === 'network' ? networks : (organisations ?? [{ id: one }])).some((other) => other.id === one));
  const organisation = (one: string | undefined): Selected[] => (one === undefined ? [] : [{ kind: 'organisation', id: one }]);
  const asker = state.organisation !== undefined && (state.organisation === EVERYBODY || Object.hasOwn(ORGANISATION_TYPES, state.organisation)) ? undefined : state.organisation;
  const asked = [...(state.selected ? [state.selected] : []), ...organisation(asker), ...organisation(state.pathTo)];
  const missing = asked.filter((one) => !exists(one));
  const isGone = (one: Selected): boolean => missing.some((other) => other.kind === one.kind && other.id === one.id);
  return {
    state: {
      ...state, organisation: state.organisation !== undefined && isGone({ kind: 'organisation', id: state.organisation }) && organisationType(state.organisation) === undefined ? undefined : state.organisation,
      selected: state.selected && isGone(state.selected) ? undefined : state.selected, pathTo: state.pathTo !== undefined && isGone({ kind: 'organisation', id: state.pathTo }) ? undefined : state.pathTo,
    },
    missing: missing.filter((one, i) => missing.findIndex((other) => other.kind === one.kind && other.id === one.id) === i),
  };
}
