import { ORGANISATION_DOMAINS, PACKAGES, THEMES, type Bilingual, type Law } from '@digitaal-europa/data';
import type { FacetWords } from '@digitaal-europa/ui';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import { ALREADY, FILTERS, NONE, readFilters, type FilterId, type Filters } from '../model/filters.ts';
import type { WayOut } from '../model/ways-out.ts';
import { capital, monthInWords } from '../model/words.ts';
import { detailsStrings } from './details.strings.ts';

/** What the filters of the matrix say. */
export interface FilterStrings extends FacetWords {
  readonly names: Readonly<Record<FilterId, string>>;
  readonly hints: Readonly<Partial<Record<FilterId, string>>>;
  /** By value of the filter `deadline`. */
  readonly deadlines: Readonly<Record<string, string>>;
  readonly before: (month: string) => string;
  readonly noStatus: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly without: string;
  readonly everything: string;
  readonly or: string;
  readonly filteredBy: (parts: string) => string;
}

const withCount = (name: string, chosen: number): string => (chosen > 0 ? `${name} (${chosen})` : name);
const counted = (count: number): string => (count === 1 ? '1 kaart' : `${count} kaarten`);
const countedEn = (count: number): string => (count === 1 ? '1 card' : `${count} cards`);

const nl: FilterStrings = {
  filters: 'Filters', withCount, counted, show: (count) => `Toon ${counted(count)}`,
  chosen: 'Gekozen filters', remove: (label) => `Verwijder filter: ${label}`, clearAll: 'Wis alles',
  names: { law: 'Wet', theme: 'Thema', package: 'Pakket', domain: 'Domein', deadline: 'Datum', status: 'Status' },
  hints: { domain: 'Welk deel van uw organisatie heeft er werk aan? Dit is een inschatting van de redactie.', deadline: 'De ingangsdatum, ook als die niet zeker is. Bij een eigen taak de streefdatum of de beginmaand.' },
  deadlines: { 3: 'Binnen 3 maanden', 6: 'Binnen 6 maanden', 12: 'Binnen 1 jaar', 24: 'Binnen 2 jaar', [ALREADY]: 'Geldt al, er komt geen datum meer', [NONE]: 'Geen datum bekend' },
  before: (month) => `Voor ${month}`, noStatus: 'Status nog niet gekozen',
  nothing: 'Geen kaart past bij alle filters die u koos.', nothingHint: 'Laat één filter los:', without: 'Zonder filter', everything: 'Wis alle filters', or: 'of',
  filteredBy: (parts) => `Gefilterd op ${parts}.`,
};

const en: FilterStrings = {
  filters: 'Filters', withCount, counted: countedEn, show: (count) => `Show ${countedEn(count)}`,
  chosen: 'Chosen filters', remove: (label) => `Remove filter: ${label}`, clearAll: 'Clear all',
  names: { law: 'Law', theme: 'Theme', package: 'Package', domain: 'Domain', deadline: 'Date', status: 'Status' },
  hints: { domain: 'Which part of your organisation has work to do? This is an estimate by the editors.', deadline: 'The effective date, also when it is not certain. Of an own task the target date or the month of its start.' },
  deadlines: { 3: 'Within 3 months', 6: 'Within 6 months', 12: 'Within 1 year', 24: 'Within 2 years', [ALREADY]: 'Applies already, no more dates to come', [NONE]: 'No date known' },
  before: (month) => `Before ${month}`, noStatus: 'Status not chosen yet',
  nothing: 'No card fits all the filters you chose.', nothingHint: 'Let go of one filter:', without: 'Without filter', everything: 'Clear every filter', or: 'or',
  filteredBy: (parts) => `Filtered by ${parts}.`,
};

export const filterStrings = wording('priority-matrix.filters', { nl, en });

/** A value in words: `Binnen 3 maanden`, `AI-verordening`. Of what the data no longer have the id is all there is to say. */
export function filterValueInWords(id: FilterId, value: string, laws: readonly Law[], language: Language): string {
  const strings = filterStrings(language);
  const list: Readonly<Record<string, Bilingual>> = id === 'theme' ? THEMES : id === 'package' ? PACKAGES : ORGANISATION_DOMAINS;
  switch (id) {
    case 'law': {
      const law = laws.find((one) => one.id === value);
      // Without soft hyphens: it stands in sentences and in names of controls too.
      return law ? (law.displayName ?? law.title)[language].replaceAll('\u00AD', '') : value;
    }
    case 'deadline': return strings.deadlines[value] ?? strings.before(monthInWords(value, language));
    case 'status': {
      const statuses: Readonly<Record<string, string>> = detailsStrings(language).statuses;
      return value === NONE ? strings.noStatus : capital(statuses[value] ?? value);
    }
    default: return list[value]?.[language] ?? value;
  }
}

const eitherOf = (id: FilterId, values: readonly string[], laws: readonly Law[], language: Language): string =>
  values.map((value) => filterValueInWords(id, value, laws, language)).join(` ${filterStrings(language).or} `);

/** What goes, in words: `Cyberpakket 2020 of Digitaal decennium`. */
export const wayOutInWords = (way: WayOut, laws: readonly Law[], language: Language): string => (way.drop === 'all' ? filterStrings(language).everything : eitherOf(way.id, way.values, laws, language));

/** What the matrix is filtered by, in one sentence, for print and pictures. `''` without a filter. */
export function filtersInWords(chosen: Filters, laws: readonly Law[], language: Language): string {
  const strings = filterStrings(language);
  const filters = readFilters(chosen);
  const parts = FILTERS.flatMap((id) => {
    const values = filters[id] ?? [];
    return values.length > 0 ? [`${strings.names[id].toLowerCase()}: ${eitherOf(id, values, laws, language)}`] : [];
  });
  return parts.length > 0 ? strings.filteredBy(parts.join('; ')) : '';
}
