import type { DateSpan } from '../calendar.ts';
import type { AllRecords, FeedKind } from '../feed.ts';
import { isDraft } from '../law-kind.ts';
import type { Law, LawDate } from '../law.schema.ts';
import type { DateKind } from '../vocabulary.ts';

/** Something in the laws that no schema can see, because it is about two fields or two records. */
export interface Finding {
  /** The law it is about. */
  readonly id: string;
  /** Field in that law: `dates[3].kind`. */
  readonly path: string;
  /** What was found and what was expected, in English, for the editor. */
  readonly message: string;
}

/** A rule about the laws together. It gives what breaks it, and nothing when all is well. */
export type Invariant = (laws: readonly Law[]) => Finding[];

/** The same about a record of any kind. */
export interface CrossFinding extends Finding { readonly kind: FeedKind }

/** A rule about records of several kinds together. */
export type CrossInvariant = (records: AllRecords) => CrossFinding[];

/** A rule that looks at one law at a time. */
export const perLaw = (rule: (law: Law) => Omit<Finding, 'id'>[]): Invariant => (laws) => laws.flatMap((law) => rule(law).map((finding) => ({ id: law.id, ...finding })));

/** True when the first surely lies before the second, whatever days they turn out to be. */
export const surelyBefore = (a: DateSpan, b: DateSpan): boolean => a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest;

/** The dates of a law with their paths, those that no longer hold left out. */
export const datesOf = (law: Law): { date: LawDate; path: string }[] => law.dates.map((date, i) => ({ date, path: `dates[${i}]` })).filter(({ date }) => date.certainty !== 'vervallen');

/** Every span of a law, current and former, with its path. */
export const spansOf = (law: Law): { span: DateSpan; path: string }[] =>
  law.dates.flatMap((date, i) => [{ span: date, path: `dates[${i}]` }, ...date.history.map((span, j) => ({ span, path: `dates[${i}].history[${j}]` }))]);

/** From these dates on, a law binds. */
const BEGINS: ReadonlySet<DateKind> = new Set<DateKind>(['in_werking', 'nl_in_werking', 'van_toepassing']);

/** True when the law binds on the day its record was checked. */
export const isInForce = (law: Law): boolean =>
  !isDraft(law) && law.dates.some(({ kind, certainty, latest }) => BEGINS.has(kind) && certainty === 'bindend' && latest !== undefined && latest <= law.asOf);
