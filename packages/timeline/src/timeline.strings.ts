import { APPLIES, CERTAINTIES, DATE_KINDS, EVIDENCE, formatDay, formatSpan, INSTITUTIONS, INSTRUMENTS, ORGANISATION_TYPES, RELATIONS, type CalendarDate, type DateKind, type Law, type LawDate, type OrganisationType, type Relation, type DateSpan } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import { en } from './timeline.strings.en.ts';
import { nl } from './timeline.strings.nl.ts';
import type { Zoom } from './model/period.ts';
import type { View } from './timeline.state.ts';

/** Everything the timeline says, apart from what stands in the data. Plurals and sentences are functions. */
export interface TimelineStrings {
  readonly title: string;
  readonly subtitle: (lawCount: number, total: number, dateCount: number, asOf: string) => string;
  readonly search: { readonly label: string };
  readonly organisation: { readonly plural: Readonly<Record<OrganisationType, string>> };
  readonly view: { readonly label: string } & Readonly<Record<View, string>>;
  readonly zoom: { readonly label: string; readonly options: Readonly<Record<Zoom, string>> };
  readonly toolbar: string;
  /** Of the button with what is needed less, where there is little room. */
  readonly moreTools: string;
  /** Name of the group of buttons that move the period. */
  readonly shift: string;
  readonly earlier: string;
  readonly later: string;
  readonly today: string;
  /** On today's line: `vandaag 21 nov`. */
  readonly todayOn: (day: string) => string;
  readonly found: (laws: number, dates: number) => string;
  readonly hidden: (count: number, organisation: OrganisationType) => string;
  readonly showAll: string;
  readonly nothingFound: (query: string) => string;
  readonly nothingFoundFor: (query: string, organisation: OrganisationType) => string;
  readonly clearSearch: string;
  readonly noData: string;
  readonly foundBy: (text: string) => string;
  readonly law: string;
  readonly unknownDate: string;
  readonly folded: (count: number, period: string) => string;
  readonly unfold: (count: number, group: string) => string;
  readonly datesOnAxis: (law: string) => string;
  /** Short words for what a date means, beside a mark. */
  readonly kindShort: Readonly<Record<DateKind, string>>;
  readonly partly: string;
  readonly more: (count: number) => string;
  readonly show: string;
  readonly tasks: (count: number) => string;
  readonly nextDates: string;
  readonly chooseHint: string;
  readonly lapsed: string;
  readonly unconfirmed: string;
  readonly legend: { readonly label: string; readonly influence: string; readonly tasks: string; readonly expected: string; readonly proposed: string; readonly adopted: string; readonly applies: string; readonly unconfirmed: string; readonly contract: string; readonly option: string; readonly keys: string };
  readonly list: { readonly past: (count: number) => string; readonly todayIs: (day: string) => string; readonly nothingComing: string; readonly undated: string };
  readonly table: { readonly caption: (count: number) => string; readonly date: string; readonly kind: string; readonly what: string; readonly certainty: string; readonly source: string };
  readonly detail: DetailStrings;
  readonly inDays: (days: number) => string;
  /** What is wrong with a feed of another kind, beside what `loadStrings` says. */
  readonly feedErrors: Readonly<Record<'wrong-kind', string>>;
}

export interface DetailStrings {
  readonly close: string;
  readonly chosenDate: string;
  readonly nextDate: string;
  readonly noNextDate: string;
  readonly appliesTo: string;
  readonly appliesToYou: (organisation: OrganisationType, value: string) => string;
  readonly duties: string;
  readonly allDates: string;
  readonly unconfirmed: string;
  readonly changes: string;
  readonly relations: string;
  readonly sources: string;
  readonly officialText: (place: string) => string;
  readonly noOfficialText: string;
  readonly was: string;
  readonly source: string;
  readonly noSource: string;
  readonly checkedOn: (day: string) => string;
  readonly moreDates: (count: number) => string;
}

export const timelineStrings = wording('timeline.timeline', { nl, en });

/** The name of a law in the language of the page. */
export const lawTitle = (law: Law, language: Language): string => law.title[language];

/** The name for the drawing and for lists: short, with soft hyphens where a long word may break. */
export const shortTitle = (law: Law, language: Language): string => (law.displayName ?? law.title)[language];

/** The same where nothing breaks: a soft hyphen has no width, but not every canvas and not every list of choices knows. */
export const plainTitle = (law: Law, language: Language): string => shortTitle(law, language).replaceAll('\u00AD', '');

/** `2 dec`, where the year goes without saying. A month or a quarter keeps it. */
export function dayWithoutYear(span: DateSpan | undefined, language: Language): string {
  const text = formatSpan(span ?? { precision: 'onbekend' }, language, 'short');
  return span?.precision === 'dag' ? text.replace(/ \d{4}$/, '') : text;
}

/** What a date means: `Van toepassing`, `Aangenomen (Europees Parlement)`. */
export function kindInFull(date: LawDate, language: Language): string {
  const kind = DATE_KINDS[date.kind][language];
  return date.by ? `${kind} (${INSTITUTIONS[date.by][language]})` : kind;
}

/** What a date means and what it is about: `Van toepassing: hoog risico`. */
export const whatInFull = (date: LawDate, language: Language): string => (date.label ? `${kindInFull(date, language)}: ${date.label[language]}` : kindInFull(date, language));

/** What starts to apply is told by its label alone, for the shape says the rest; a review or a consultation is named as such first. */
const TOLD_BY_LABEL: readonly DateKind[] = ['van_toepassing', 'overgangsdatum', 'stap'];

/** What a date means in a few words beside its mark, longest first: `hoog risico`; `evaluatie: bijlage III`, `evaluatie`. */
export function whatInShort(date: LawDate, language: Language): readonly [string, ...string[]] {
  const strings = timelineStrings(language);
  const kind = strings.kindShort[date.kind];
  const label = date.label?.[language];
  if (label === undefined) return date.scope === 'deel' ? [`${kind} (${strings.partly})`, kind] : [kind];
  return TOLD_BY_LABEL.includes(date.kind) ? [label] : [`${kind}: ${label}`, kind];
}

/** How certain, in words; a forecast that nobody confirmed says so instead of its old certainty. */
export const certaintyInWords = (date: LawDate, lapsed: boolean, language: Language): string =>
  lapsed ? timelineStrings(language).lapsed : CERTAINTIES[date.certainty][language];

export const evidenceInWords = (date: LawDate, language: Language): string => EVIDENCE[date.evidence][language];
export const instrumentName = (law: Law, language: Language): string => INSTRUMENTS[law.instrument][language];
export const organisationName = (type: OrganisationType, language: Language): string => ORGANISATION_TYPES[type][language];
export const appliesInWords = (value: keyof typeof APPLIES, language: Language): string => APPLIES[value][language];
export const relationInWords = (type: Relation, language: Language): string => RELATIONS[type][language];
export const dayInWords = (date: CalendarDate, language: Language): string => formatDay(date, language);
