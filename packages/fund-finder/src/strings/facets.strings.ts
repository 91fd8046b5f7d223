import { APPLICANT_ROLES, BURDENS, capital, DIGITAL_ROLES, formatDay, FUND_LEVELS, PARTIES, provinceName, small, THEMES, type Bilingual } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import { AMOUNT_BOUNDS, AMOUNTS, EVERYWHERE, UNKNOWN, type Alone, type FacetId, type OwnShareClass } from '../model/facets.ts';
import type { Chip, FinderState } from '../model/state.ts';
import { euroWords } from '../model/words.ts';
import { fundStrings } from './fund.strings.ts';

/** What the filters of the fund finder say: the words of `facetsView`, and ours. The model uses them too, so nothing of the screen is imported. */
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
  readonly everywhere: string;
  readonly alone: Readonly<Record<Exclude<Alone, typeof UNKNOWN>, string>>;
  readonly own: Readonly<Record<Exclude<OwnShareClass, typeof UNKNOWN>, string>>;
  /** From the first amount up to the second; one of them may be missing. */
  readonly amount: (least: string | undefined, most: string | undefined) => string;
  readonly cascade: string;
  readonly query: (query: string) => string;
  readonly period: (from: string, until: string) => string;
  readonly closed: string;
}

const withCount = (name: string, chosen: number): string => (chosen > 0 ? `${name} (${chosen})` : name);
const counted = (count: number): string => (count === 1 ? '1 fonds' : `${count} fondsen`);
const countedEn = (count: number): string => (count === 1 ? '1 fund' : `${count} funds`);

const nl: FacetStrings = {
  filters: 'Filters', withCount, counted, show: (count) => `Toon ${counted(count)}`, chosen: 'Gekozen filters', remove: (label) => `Verwijder filter: ${label}`, clearAll: 'Wis alles',
  names: {
    status: 'Status', role: 'Uw rol', digital: 'Rol van digitalisering', level: 'Niveau', theme: 'Thema', region: 'Gebied', alone: 'Samenwerking', amount: 'Bedrag per project', own: 'Zelf betalen', burden: 'Administratie',
    applicant: 'Wie kan meedoen', cascade: 'Kleine subsidies',
  },
  hints: {
    role: 'Wat mag uw organisatie?', own: 'Wat u minstens zelf betaalt: het fonds geeft dan het meeste.', burden: 'Hoe zwaar is die voor een kleine organisatie? Dit is een inschatting van de redactie.',
    cascade: 'Een Europees project geeft een deel van zijn geld door (cascadefinanciering).',
  },
  everywhere: 'Heel Nederland, voor zover bekend',
  alone: { ja: 'Zonder partners kan', nee: 'Alleen met partners' },
  own: { 0: 'Niets', 25: 'Meer dan 0%, hoogstens 25%', 50: 'Meer dan 25%, hoogstens 50%', 100: 'Meer dan 50%' },
  amount: (least, most) => (least === undefined ? `Tot ${most ?? ''}` : most === undefined ? `Vanaf ${least}` : `${least} tot ${most}`),
  cascade: 'Via een Europees project',
  query: (query) => `Gezocht op “${query}”`, period: (from, until) => `Sluit van ${from} tot en met ${until}`, closed: 'Ook gesloten fondsen',
};

const en: FacetStrings = {
  filters: 'Filters', withCount, counted: countedEn, show: (count) => `Show ${countedEn(count)}`, chosen: 'Chosen filters', remove: (label) => `Remove filter: ${label}`, clearAll: 'Clear all',
  names: {
    status: 'Status', role: 'Your role', digital: 'Role of digitalisation', level: 'Level', theme: 'Theme', region: 'Area', alone: 'Cooperation', amount: 'Amount per project', own: 'Own contribution', burden: 'Administration',
    applicant: 'Who can take part', cascade: 'Small grants',
  },
  hints: {
    role: 'What may your organisation do?', own: 'The least that you pay yourself: the fund then pays most.', burden: 'How heavy is it for a small organisation? This is an estimate of the editors.',
    cascade: 'A European project passes part of its money on (cascade funding).',
  },
  everywhere: 'The whole of the Netherlands, as far as known',
  alone: { ja: 'You can apply alone', nee: 'Only with partners' },
  own: { 0: 'Nothing', 25: 'More than 0%, at most 25%', 50: 'More than 25%, at most 50%', 100: 'More than 50%' },
  amount: (least, most) => (least === undefined ? `Up to ${most ?? ''}` : most === undefined ? `From ${least}` : `${least} to ${most}`),
  cascade: 'Through a European project',
  query: (query) => `Searched for “${query}”`, period: (from, until) => `Closes from ${from} up to and including ${until}`, closed: 'Closed funds too',
};

/** The words of the filters, Dutch unless English is asked for. */
export const facetStrings = wording('fund-finder.facets', { nl, en });

const LISTS: Readonly<Partial<Record<FacetId, Readonly<Record<string, Bilingual>>>>> = { role: APPLICANT_ROLES, digital: DIGITAL_ROLES, level: FUND_LEVELS, theme: THEMES, burden: BURDENS, applicant: PARTIES };

/** Name of one value of a facet, under the name of the facet. */
export function facetValueInWords(id: FacetId, value: string, language: Language): string {
  const [strings, fund, list] = [facetStrings(language), fundStrings(language), LISTS[id]];
  if (value === UNKNOWN) return capital(fund.unknown);
  if (list && Object.hasOwn(list, value)) return capital((list[value] as Bilingual)[language]);
  switch (id) {
    case 'status': return capital(fund.status[value as keyof typeof fund.status] ?? value);
    case 'region': return value === EVERYWHERE ? strings.everywhere : provinceName(value);
    case 'alone': return strings.alone[value as keyof typeof strings.alone] ?? value;
    case 'own': return strings.own[value as keyof typeof strings.own] ?? value;
    case 'cascade': return strings.cascade;
    case 'amount': {
      const next = AMOUNT_BOUNDS[AMOUNTS.findIndex((one) => one === value) + 1];
      return strings.amount(value === '0' ? undefined : euroWords(Number(value), fund), next === undefined ? undefined : euroWords(next, fund));
    }
    default: return value;
  }
}

/** These say by themselves what they are about; the others need the name of their facet. */
const TELLING: readonly FacetId[] = ['status', 'role', 'level', 'theme', 'region', 'alone', 'cascade'];

/** What was chosen, where nothing around it tells of which facet it is. */
export function chipInWords(chip: Chip, { query, period }: Pick<FinderState, 'query' | 'period'>, language: Language): string {
  const strings = facetStrings(language);
  switch (chip.kind) {
    case 'query': return strings.query(query.trim());
    case 'period': return period ? strings.period(formatDay(period.from, language), formatDay(period.until, language)) : '';
    case 'closed': return strings.closed;
    case 'facet': {
      const name = facetValueInWords(chip.id, chip.value, language);
      return TELLING.includes(chip.id) && chip.value !== UNKNOWN && !(chip.id === 'status' && chip.value === 'unknown') ? name : `${strings.names[chip.id]}: ${small(name)}`;
    }
  }
}
