import { FUNCTIONS, JOINING_MODES, NETWORK_KINDS, REACHES, THEMES, type Bilingual } from '@digitaal-europa/data';
import { UNKNOWN, type FacetId, type Means, type MembershipState } from '../model/facets.ts';
import type { Chip, NetworkMapState, SortBy, View } from '../model/state.ts';
import { capital, networkStrings, small, type Language } from './network.strings.ts';

/** What the filters, the tabs and the heads of the list say. */
export interface FacetStrings {
  readonly filters: string;
  readonly withCount: (name: string, chosen: number) => string;
  readonly counted: (count: number) => string;
  readonly show: (count: number) => string;
  readonly chosen: string;
  readonly remove: (label: string) => string;
  readonly clearAll: string;
  readonly names: Readonly<Record<FacetId, string>>;
  /** A sentence above the values. */
  readonly hints: Readonly<Partial<Record<FacetId, string>>>;
  readonly membership: Readonly<Record<MembershipState, string>>;
  /** A way of joining, without "you": not every reader is meant. */
  readonly automatic: string;
  readonly means: Readonly<Record<Exclude<Means, typeof UNKNOWN>, string>>;
  readonly views: Readonly<Record<View, string>>;
  readonly sorts: Readonly<Record<SortBy, string>>;
  readonly searchLabel: string;
  readonly searched: (query: string) => string;
  readonly water: string;
}

const withCount = (name: string, chosen: number): string => (chosen > 0 ? `${name} (${chosen})` : name);
const counted = (count: number): string => (count === 1 ? '1 netwerk' : `${count} netwerken`);
const countedEn = (count: number): string => (count === 1 ? '1 network' : `${count} networks`);

const nl: FacetStrings = {
  filters: 'Filters', withCount, counted, show: (count) => `Toon ${counted(count)}`, chosen: 'Gekozen filters', remove: (label) => `Verwijder filter: ${label}`, clearAll: 'Wis alles',
  names: { theme: 'Thema', function: 'Functie', reach: 'Bereik', kind: 'Soort', mode: 'Aansluiten', membership: 'Uw organisatie', means: 'Met weinig middelen' },
  hints: { function: 'Voor wie in uw organisatie is het netwerk?', kind: 'Alleen bij een netwerk of een programma kunt u zich aansluiten.', membership: 'Ledenlijsten zijn bijna nooit volledig.', means: 'Deed de koploper het met weinig geld of weinig mensen?' },
  membership: { member: 'Aangesloten', automatic: 'Vanzelf lid', not: 'Niet aangesloten, voor zover bekend', unknown: 'Niet bekend' },
  automatic: 'Wie bij de doelgroep hoort, is vanzelf lid', means: { ja: 'Ja, met weinig geld of mensen', nee: 'Nee' },
  views: { overview: 'Overzicht', map: 'Kaart', connections: 'Verbindingen', list: 'Lijst' },
  sorts: { name: 'Netwerk', kind: 'Soort', reach: 'Bereik', theme: 'Thema', members: 'Leden', membership: 'Uw organisatie', joining: 'Aansluiten', checked: 'Gecontroleerd' },
  searchLabel: 'Zoek netwerk of overheid', searched: (query) => `Gezocht op “${query}”`, water: 'Toon ook de waterschappen',
};

const en: FacetStrings = {
  filters: 'Filters', withCount, counted: countedEn, show: (count) => `Show ${countedEn(count)}`, chosen: 'Chosen filters', remove: (label) => `Remove filter: ${label}`, clearAll: 'Clear all',
  names: { theme: 'Theme', function: 'Function', reach: 'Reach', kind: 'Kind', mode: 'Joining', membership: 'Your organisation', means: 'With small means' },
  hints: { function: 'For whom in your organisation is the network?', kind: 'You can only join a network or a programme.', membership: 'Lists of members are hardly ever complete.', means: 'Did the frontrunner do it with little money or few people?' },
  membership: { member: 'Member', automatic: 'Member automatically', not: 'Not a member, as far as known', unknown: 'Not known' },
  automatic: 'Automatic for its audience', means: { ja: 'Yes, with little money or few people', nee: 'No' },
  views: { overview: 'Overview', map: 'Map', connections: 'Connections', list: 'List' },
  sorts: { name: 'Network', kind: 'Kind', reach: 'Reach', theme: 'Theme', members: 'Members', membership: 'Your organisation', joining: 'Joining', checked: 'Checked' },
  searchLabel: 'Search for a network or authority', searched: (query) => `Searched for “${query}”`, water: 'Show the water authorities too',
};

/** The words of the filters, Dutch unless English is asked for. */
export const facetStrings = (language: Language): FacetStrings => (language === 'en' ? en : nl);

const LISTS: Readonly<Partial<Record<FacetId, Readonly<Record<string, Bilingual>>>>> = { theme: THEMES, function: FUNCTIONS, reach: REACHES, kind: NETWORK_KINDS, mode: JOINING_MODES };

/** Name of one value of a facet, under the name of the facet. */
export function facetValueInWords(id: FacetId, value: string, language: Language): string {
  const [strings, list] = [facetStrings(language), LISTS[id]];
  if (id === 'mode' && value === 'automatic') return strings.automatic;
  if (list && Object.hasOwn(list, value)) return capital((list[value] as Bilingual)[language]);
  if (id === 'membership' && Object.hasOwn(strings.membership, value)) return strings.membership[value as MembershipState];
  if (id === 'means' && Object.hasOwn(strings.means, value)) return strings.means[value as keyof FacetStrings['means']];
  return value === UNKNOWN ? capital(networkStrings(language).unknown) : value;
}

/** These say by themselves what they are about; the others need the name of their facet. */
const TELLING: readonly FacetId[] = ['theme', 'function', 'reach', 'kind'];

/** What was chosen, where nothing around it tells of which facet it is. */
export function chipInWords(chip: Chip, { query }: Pick<NetworkMapState, 'query'>, language: Language): string {
  const strings = facetStrings(language);
  if (chip.kind === 'query') return strings.searched(query.trim());
  const value = facetValueInWords(chip.id, chip.value, language);
  return TELLING.includes(chip.id) ? value : `${strings.names[chip.id]}: ${small(value)}`;
}
