import { capital, FUNCTIONS, JOINING_MODES, NETWORK_KINDS, REACHES, small, THEMES, type Bilingual } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import { UNKNOWN, type FacetId, type Means, type MembershipState } from '../model/facets.ts';
import type { Chip, NetworkMapState, SortBy } from '../model/state.ts';
import { networkStrings } from './network.strings.ts';

/** What the filters, the questions and the heads of the list say. */
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
  readonly sorts: Readonly<Record<SortBy, string>>;
  readonly searched: (query: string) => string;
  readonly water: string;
  readonly list: {
    /** Of the whole, and of what is left of it. */
    readonly caption: (shown: number, left: number) => string; readonly also: (themes: string) => string; readonly elsewhere: string;
    readonly first: (count: number) => string; readonly more: string; readonly order: string; readonly turn: (descending: boolean) => string;
  };
  readonly questions: {
    readonly label: string; readonly none: string; readonly answered: (count: number) => string; readonly begin: string; readonly change: string;
    readonly theme: string; readonly function: string; readonly hours: string; readonly hoursUnit: string; readonly hoursWrong: (most: number) => string;
    readonly skip: string; readonly onward: string; readonly show: string;
    readonly mostThemes: (most: number) => string; readonly who: string;
  };
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
  sorts: { name: 'Netwerk', kind: 'Soort', reach: 'Bereik', theme: 'Thema', members: 'Leden', membership: 'Uw organisatie', joining: 'Aansluiten', checked: 'Gecontroleerd' },
  searched: (query) => `Gezocht op “${query}”`, water: 'Toon ook de waterschappen',
  list: {
    caption: (shown, left) => `${counted(shown)}${left === 0 ? '' : `. ${left === 1 ? '1 ander past niet bij wat u koos, en staat' : `${left} andere passen niet bij wat u koos, en staan`} er niet bij.`}`, also: (themes) => `ook: ${themes}`, elsewhere: 'andere regio',
    first: (count) => `De eerste ${count} staan hier.`, more: 'Toon meer', order: 'Volgorde', turn: (descending) => (descending ? 'Zet het begin bovenaan' : 'Zet het einde bovenaan'),
  },
  questions: {
    label: 'Welk netwerk past bij ons?', none: 'Vier korte vragen. U mag ze allemaal overslaan.', answered: (count) => `${count} van de 4 vragen beantwoord`, begin: 'Beantwoord de vragen', change: 'Verander uw antwoorden',
    theme: 'Waarover gaat het?', function: 'Voor wie in uw organisatie is het?', hours: 'Hoeveel tijd is er?', hoursUnit: 'Uren per kwartaal', hoursWrong: (most) => `Vul een heel getal in, van 1 tot en met ${most}.`,
    skip: 'Sla over', onward: 'Volgende', show: 'Toon wat past', mostThemes: (most) => `Kies hoogstens ${most} thema’s.`, who: 'Wie bent u?',
  },
};

const en: FacetStrings = {
  filters: 'Filters', withCount, counted: countedEn, show: (count) => `Show ${countedEn(count)}`, chosen: 'Chosen filters', remove: (label) => `Remove filter: ${label}`, clearAll: 'Clear all',
  names: { theme: 'Theme', function: 'Function', reach: 'Reach', kind: 'Kind', mode: 'Joining', membership: 'Your organisation', means: 'With small means' },
  hints: { function: 'For whom in your organisation is the network?', kind: 'You can only join a network or a programme.', membership: 'Lists of members are hardly ever complete.', means: 'Did the frontrunner do it with little money or few people?' },
  membership: { member: 'Member', automatic: 'Member automatically', not: 'Not a member, as far as known', unknown: 'Not known' },
  automatic: 'Automatic for its audience', means: { ja: 'Yes, with little money or few people', nee: 'No' },
  sorts: { name: 'Network', kind: 'Kind', reach: 'Reach', theme: 'Theme', members: 'Members', membership: 'Your organisation', joining: 'Joining', checked: 'Checked' },
  searched: (query) => `Searched for “${query}”`, water: 'Show the water authorities too',
  list: {
    caption: (shown, left) => `${countedEn(shown)}${left === 0 ? '' : `. ${left === 1 ? '1 other does' : `${left} others do`} not fit what you chose, and ${left === 1 ? 'is' : 'are'} left out.`}`, also: (themes) => `also: ${themes}`, elsewhere: 'another region',
    first: (count) => `These are the first ${count}.`, more: 'Show more', order: 'Order', turn: (descending) => (descending ? 'Put the beginning first' : 'Put the end first'),
  },
  questions: {
    label: 'Which network fits us?', none: 'Four short questions. You may skip all of them.', answered: (count) => `${count} of the 4 questions answered`, begin: 'Answer the questions', change: 'Change your answers',
    theme: 'What is it about?', function: 'For whom in your organisation is it?', hours: 'How much time is there?', hoursUnit: 'Hours per quarter', hoursWrong: (most) => `Fill in a whole number, from 1 to ${most}.`,
    skip: 'Skip', onward: 'Next', show: 'Show what fits', mostThemes: (most) => `Choose at most ${most} themes.`, who: 'Who are you?',
  },
};

/** The words of the filters, Dutch unless English is asked for. */
export const facetStrings = wording('network-map.facets', { nl, en });

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
