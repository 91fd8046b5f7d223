import { FAMILIES, PACKAGES, PHASES, THEMES, type Bilingual, type OrganisationType } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import { isSwitch, type FilterId, type FilterModel, type SwitchId, type WayOut } from '../model/filters.ts';
import { laws } from './counts.ts';
import { timelineStrings } from '../timeline.strings.ts';

/** What the filters say. */
export interface FilterStrings {
  /** Name of the group of filters, and of the button that holds them all. */
  readonly filters: string;
  readonly names: Readonly<Record<Exclude<FilterId, SwitchId>, string>>;
  readonly switches: { readonly mine: (organisation: OrganisationType | undefined) => string; readonly tasks: string; readonly influence: string };
  /** By value of the filter `certainty`. */
  readonly nextDates: Readonly<Record<string, string>>;
  readonly certaintyHint: string;
  /** `Pakket (2)`: so many values are chosen. */
  readonly withCount: (name: string, chosen: number) => string;
  readonly laws: (count: number) => string;
  readonly show: (count: number) => string;
  readonly chosen: string;
  readonly remove: (label: string) => string;
  readonly clearAll: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly without: string;
  readonly searchWord: (query: string) => string;
  readonly forAll: string;
  readonly everything: string;
  readonly or: string;
  readonly left: (count: number, total: number) => string;
  readonly filteredBy: (parts: string) => string;
}


const nl: FilterStrings = {
  filters: 'Filters',
  names: { package: 'Pakket', phase: 'Fase', theme: 'Thema', family: 'Soort', certainty: 'Zekerheid' },
  switches: { mine: (type) => (type ? `Geldt zeker of deels voor ${timelineStrings('nl').organisation.plural[type]}` : 'Geldt zeker of deels voor mij'), tasks: 'Met taken', influence: 'Nog invloed mogelijk' },
  nextDates: { bindend: 'Volgende datum staat vast', gepland: 'Volgende datum is gepland', verwacht: 'Volgende datum is verwacht', gebeurd: 'Vandaag gebeurd', 'te-bevestigen': 'Volgende datum nog te bevestigen', 'geen-datum': 'Geen volgende datum bekend' },
  certaintyHint: 'Hoe zeker is de eerste datum die nog komt?',
  withCount: (name, chosen) => (chosen > 0 ? `${name} (${chosen})` : name),
  laws: laws.nl,
  show: (count) => `Toon ${laws.nl(count)}`,
  chosen: 'Gekozen filters',
  remove: (label) => `Verwijder filter: ${label}`,
  clearAll: 'Wis alles',
  nothing: 'Geen wet past bij alles wat u koos.',
  nothingHint: 'Laat één keuze los:',
  without: 'Zonder',
  searchWord: (query) => `zoekwoord “${query}”`,
  forAll: 'Voor alle overheden',
  everything: 'Wis alle keuzes',
  or: 'of',
  left: (count, total) => (count === total ? `${laws.nl(count)}.` : `${count} van ${laws.nl(total)}.`),
  filteredBy: (parts) => `Gefilterd op ${parts}.`,
};

const en: FilterStrings = {
  filters: 'Filters',
  names: { package: 'Package', phase: 'Phase', theme: 'Theme', family: 'Type', certainty: 'Certainty' },
  switches: { mine: (type) => (type ? `Surely or partly applies to ${timelineStrings('en').organisation.plural[type]}` : 'Surely or partly applies to me'), tasks: 'With tasks', influence: 'Influence still possible' },
  nextDates: { bindend: 'Next date is fixed', gepland: 'Next date is planned', verwacht: 'Next date is expected', gebeurd: 'Happened today', 'te-bevestigen': 'Next date to be confirmed', 'geen-datum': 'No next date known' },
  certaintyHint: 'How certain is the first date to come?',
  withCount: (name, chosen) => (chosen > 0 ? `${name} (${chosen})` : name),
  laws: laws.en,
  show: (count) => `Show ${laws.en(count)}`,
  chosen: 'Chosen filters',
  remove: (label) => `Remove filter: ${label}`,
  clearAll: 'Clear all',
  nothing: 'No law fits everything you chose.',
  nothingHint: 'Let go of one choice:',
  without: 'Without',
  searchWord: (query) => `search for “${query}”`,
  forAll: 'For all public authorities',
  everything: 'Clear every choice',
  or: 'or',
  left: (count, total) => (count === total ? `${laws.en(count)}.` : `${count} of ${laws.en(total)}.`),
  filteredBy: (parts) => `Filtered by ${parts}.`,
};

export const filterStrings = wording('timeline.filters', { nl, en });

const LISTS: Readonly<Partial<Record<FilterId, Readonly<Record<string, Bilingual>>>>> = { package: PACKAGES, phase: PHASES, theme: THEMES, family: FAMILIES };

/** A value in words: `Cyberpakket 2020`, `Heeft taken`. */
export function filterValueInWords(id: FilterId, value: string, organisation: OrganisationType | undefined, language: Language): string {
  const strings = filterStrings(language);
  if (id === 'mine') return strings.switches.mine(organisation);
  if (isSwitch(id)) return strings.switches[id];
  return (id === 'certainty' ? strings.nextDates[value] : LISTS[id]?.[value]?.[language]) ?? value;
}

/** What goes, in words: `Cyberpakket 2020 of Digitaal decennium`. */
export function wayOutInWords(way: WayOut, query: string, organisation: OrganisationType | undefined, language: Language): string {
  const strings = filterStrings(language);
  if (way.drop === 'filter') return way.values.map((value) => filterValueInWords(way.id, value, organisation, language)).join(` ${strings.or} `);
  return way.drop === 'query' ? strings.searchWord(query) : way.drop === 'organisation' ? strings.forAll : strings.everything;
}

/** What the drawing is filtered by, in one sentence, for print and pictures. `''` without a filter. */
export function filtersInWords({ facets, chosen }: Pick<FilterModel, 'facets' | 'chosen'>, organisation: OrganisationType | undefined, language: Language): string {
  const strings = filterStrings(language);
  const parts = facets.flatMap(({ id }) => {
    const values = chosen.filter((one) => one.id === id).map(({ value }) => filterValueInWords(id, value, organisation, language));
    if (values.length === 0) return [];
    const list = values.join(` ${strings.or} `);
    return [isSwitch(id) ? list.charAt(0).toLowerCase() + list.slice(1) : `${strings.names[id].toLowerCase()}: ${list}`];
  });
  return parts.length === 0 ? '' : strings.filteredBy(parts.join('; '));
}

/** For the live region, when the visitor has stopped choosing: how many are left, and that there is a way on when that is none. */
export function filterAnnouncement({ laws: left, waysOut }: FilterModel, total: number, language: Language): string {
  const strings = filterStrings(language);
  return left.length > 0 || waysOut.length === 0 ? strings.left(left.length, total) : strings.nothing;
}
