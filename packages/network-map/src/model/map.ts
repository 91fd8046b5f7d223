/** From records and state to what all views draw: where every network stands, which are dimmed, where the gaps are, and the numbers of the summary. */
import {
  canBeJoined, compareText, gapsFor, isActive, isAutomatic, isInRegion, JOINING_MODES, membersOn, NETWORK_KINDS, PROVINCES, REACHES, THEMES, valuesOf,
  type CalendarDate, type Gap, type Known, type Membership, type Network, type Organisation, type Reach, type SearchHit, type SearchIndex, type SearchResult, type Theme,
} from '@digitaal-europa/data';
import { networkName, type Language } from '../strings/network.strings.ts';
import { filterNetworks, MEMBERSHIPS, membershipIn, type CountedFacet, type MembershipState } from './facets.ts';
import { membershipOn } from './portfolio.ts';
import { themesOf, whoIs, type NetworkMapState, type Sort, type Who } from './state.ts';

export interface MapInput {
  readonly networks: readonly Network[];
  readonly organisations: readonly Organisation[];
  /** The rest of the state changes nothing: what is open, or how it is shown. */
  readonly state: Pick<NetworkMapState, 'organisation' | 'facets' | 'query'>;
  readonly today: CalendarDate;
  /** Of the same networks and organisations. As long as it is absent a query finds everything. */
  readonly index?: SearchIndex | undefined;
}

export interface MapItem {
  readonly network: Network;
  readonly membership: MembershipState;
  /** As what the organisation is in it. */
  readonly role?: Membership['role'] | undefined;
  /** Whether it works where the organisation lies. `nee`: another region. */
  readonly region: Known;
  /** Something that one can choose to join: a living network or programme that one is not in without choosing. */
  readonly isChoice: boolean;
  /** The theme under which it stands: the first that was recorded. Absent: none was. */
  readonly theme: Theme | undefined;
  /** Its other themes. */
  readonly also: readonly Theme[];
  /** How many there are, where that is recorded. */
  readonly members: number | undefined;
  /** How many of them are known by name: at least so many there are. */
  readonly knownMembers: number;
  /** The query or a filter leaves it out. */
  readonly dimmed: boolean;
  /** Why the query found it. */
  readonly hit?: SearchHit | undefined;
}

export interface MapCell {
  readonly theme: Theme;
  readonly reach: Reach;
  /** Those that stand here, by name. Every network with a theme stands in one cell only. */
  readonly items: readonly MapItem[];
  /** Those of this reach that are about this theme too, and stand under another one. */
  readonly also: readonly MapItem[];
}

export interface Sector {
  readonly theme: Theme;
  /** Another theme was chosen, and not this one. */
  readonly dimmed: boolean;
  /** One for each reach, the nearest first. */
  readonly cells: readonly MapCell[];
  /** No network in the region of the organisation, as far as is known. Absent as long as no organisation was chosen. */
  readonly gap?: Gap | undefined;
}

/** Numbers of what is shown and not dimmed. */
export interface MapSummary {
  readonly who: Who | undefined;
  /** Something is dimmed: the numbers are about a part. */
  readonly filtered: boolean;
  /** What one can choose to join. */
  readonly choices: number;
  readonly others: number;
  /** Of the choices, those that the organisation is known to be in. */
  readonly member: number;
  /** In how many it is without choosing. */
  readonly automatic: number;
  /** Of the choices, those that name this type of organisation. */
  readonly forType: number;
  readonly themes: number;
  /** Themes without a network in the region; of `unsure` ones it is not known whether there is one. */
  readonly gaps: number;
  readonly unsure: number;
}

export interface NetworkMap {
  readonly who: Who | undefined;
  /** Every network once, by its Dutch name: the same in every language. */
  readonly items: readonly MapItem[];
  readonly byId: ReadonlyMap<string, MapItem>;
  /** The themes that networks have, in the order of the vocabulary, and the chosen ones. */
  readonly sectors: readonly Sector[];
  readonly withoutTheme: readonly MapItem[];
  /** The regional ones by province: those that work in several stand in each. */
  readonly provinces: readonly { readonly code: string; readonly items: readonly MapItem[] }[];
  /** Regional, and nobody recorded where. */
  readonly withoutRegion: readonly MapItem[];
  readonly facets: readonly CountedFacet[];
  readonly summary: MapSummary;
  /** Organisations that the query found, the best first. */
  readonly organisations: readonly Organisation[];
  /** How the query was understood; `cut`: only the best {@link MOST_HITS} were taken. Absent without a query, or without an index. */
  readonly search?: (Omit<SearchResult, 'hits'> & { readonly cut: boolean }) | undefined;
}

/** Explaining why something was found is what a search takes its time for. More than all records that there are: organisations share it with networks. */
export const MOST_HITS = 1000;
const THEME_LIST = valuesOf(THEMES);
const REACH_LIST = valuesOf(REACHES);
const fold = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\u00AD]/gu, '').toLowerCase();
const byName = (language: Language): ((a: MapItem, b: MapItem) => number) => {
  const folded = new Map<MapItem, string>();
  const nameOf = (item: MapItem): string => {
    const name = folded.get(item) ?? fold(networkName(item.network, language));
    folded.set(item, name);
    return name;
  };
  return (a, b) => compareText(nameOf(a), nameOf(b)) || compareText(a.network.id, b.network.id);
};

/** Something that one can choose to join. */
export const isChoice = (network: Network): boolean => canBeJoined(network) && !isAutomatic(network) && isActive(network) !== 'nee';

/** Under the first of its themes, as the record has them: what it is about most. Of the chosen ones, when there are any among them. */
function standsUnder({ themes }: Network, chosen: readonly Theme[]): { theme: Theme | undefined; also: Theme[] } {
  const theme = themes.find((one) => chosen.includes(one)) ?? themes[0];
  return { theme, also: themes.filter((one) => one !== theme) };
}

function look({ state: { query }, index }: MapInput) {
  const asked = query.trim();
  if (asked === '' || index === undefined) return undefined;
  const { hits, ...understood } = index.search(asked, { limit: MOST_HITS });
  return {
    understood: { ...understood, cut: hits.length === MOST_HITS }, networks: new Map(hits.filter(({ kind }) => kind === 'networks').map((hit) => [hit.id, hit])), organisations: hits.filter(({ kind }) => kind === 'organisations').map(({ id }) => id),
  };
}

function itemsOf({ networks, state, today }: MapInput, who: Who | undefined, hits: ReadonlyMap<string, SearchHit> | undefined): { items: MapItem[]; facets: readonly CountedFacet[] } {
  const chosen = themesOf(state);
  const us = who?.organisation;
  const all = networks.map((network) => {
    const members = membersOn(network, today);
    return {
      network, membership: membershipIn(network, us, today), role: us && membershipOn(network, us.id, today)?.role,
      region: us ? isInRegion(network, us) : 'onbekend' as const, isChoice: isChoice(network), ...standsUnder(network, chosen), members: network.memberCount?.value, knownMembers: members.length, hit: hits?.get(network.id),
    };
  });
  const { records, facets } = filterNetworks(hits ? all.filter(({ hit }) => hit !== undefined) : all, state.facets);
  const left = new Set(records);
  return { items: all.map((one) => ({ ...one, dimmed: !left.has(one) })).sort(byName('nl')), facets };
}

function sectorsOf(items: readonly MapItem[], { state, networks }: MapInput, us: Organisation | undefined): Sector[] {
  const chosen = themesOf(state);
  const themes = THEME_LIST.filter((theme) => chosen.includes(theme) || networks.some((network) => network.themes.includes(theme)));
  const gaps = new Map(us ? gapsFor(us, networks, themes).map((gap) => [gap.theme, gap]) : []);
  const byReach = REACH_LIST.map((reach) => ({ reach, here: items.filter(({ network }) => network.reach === reach) }));
  return themes.map((theme): Sector => ({
    theme, dimmed: chosen.length > 0 && !chosen.includes(theme), gap: gaps.get(theme),
    cells: byReach.map(({ reach, here }): MapCell => ({ theme, reach, items: here.filter((one) => one.theme === theme), also: here.filter((one) => one.also.includes(theme)) })),
  }));
}

function summaryOf(items: readonly MapItem[], sectors: readonly Sector[], who: Who | undefined): MapSummary {
  const shown = items.filter(({ dimmed }) => !dimmed);
  const choices = shown.filter((one) => one.isChoice);
  const open = sectors.filter(({ dimmed }) => !dimmed);
  const of = (membership: MembershipState, some: readonly MapItem[]): number => some.filter((one) => one.membership === membership).length;
  return {
    who, filtered: shown.length < items.length, choices: choices.length, others: shown.length - choices.length, member: of('member', choices), automatic: of('automatic', shown),
    forType: choices.filter(({ network }) => network.audience.some(({ type }) => type === who?.type)).length,
    themes: open.length, gaps: open.filter(({ gap }) => gap?.certain === true).length, unsure: open.filter(({ gap }) => gap?.certain === false).length,
  };
}

/** The one door: the same records, state and day give the same map. */
export function buildMap(input: MapInput): NetworkMap {
  const who = whoIs(input.state.organisation, input.organisations);
  const found = look(input);
  const { items, facets } = itemsOf(input, who, found?.networks);
  const sectors = sectorsOf(items, input, who?.organisation);
  const regional = items.filter(({ network }) => network.reach === 'regional');
  const byId = new Map(input.organisations.map((one) => [one.id, one]));
  return {
    who, items, byId: new Map(items.map((item) => [item.network.id, item])), sectors, withoutTheme: items.filter(({ theme }) => theme === undefined),
    provinces: Object.keys(PROVINCES).map((code) => ({ code, items: regional.filter(({ network }) => network.regions.includes(code)) })), withoutRegion: regional.filter(({ network }) => network.regions.length === 0),
    facets, summary: summaryOf(items, sectors, who), organisations: found?.organisations.flatMap((id) => byId.get(id) ?? []) ?? [], search: found?.understood,
  };
}

const place = <T extends string>(list: readonly T[], value: T | undefined): number | undefined => (value === undefined ? undefined : list.indexOf(value));
const KEYS: Readonly<Record<Exclude<Sort['by'], 'name'>, (item: MapItem) => number | string | undefined>> = {
  kind: ({ network }) => place(valuesOf(NETWORK_KINDS), network.kind),
  reach: ({ network }) => place(REACH_LIST, network.reach),
  theme: ({ theme }) => place(THEME_LIST, theme),
  members: ({ members }) => members,
  membership: ({ membership }) => place(MEMBERSHIPS, membership),
  joining: ({ network: { joining } }) => (joining.mode === 'unknown' ? undefined : place(valuesOf(JOINING_MODES), joining.mode)),
  checked: ({ network }) => network.asOf,
};

/** The rows of the list in an order; what is not known comes last, whichever way it is turned. Equals by name. */
export function sortItems(items: readonly MapItem[], { by, descending }: Sort, language: Language): MapItem[] {
  const turn = descending ? -1 : 1;
  const named = byName(language);
  if (by === 'name') return items.toSorted((a, b) => turn * named(a, b));
  const key = KEYS[by];
  return items.toSorted((a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined) || named(a, b);
    return turn * (one < other ? -1 : one > other ? 1 : 0) || named(a, b);
  });
}
