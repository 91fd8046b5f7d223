/** Two to four laws side by side: the same questions, answered for each, and which answers differ. Plain values; the view has the words. */
import { bySpan, isDated, openMoments, type CalendarDate, type Instrument, type Law, type LawDate, type OrganisationType, type SanctionPower } from '@digitaal-europa/data';
import { doubtsOf } from './doubts.ts';
import { dutiesOf, type DutyGroup } from './duties.ts';
import { BINDING, comingOf, entriesOf, type Entry } from './entries.ts';
import { phaseBar, standingOn, type PhaseBar } from './phases.ts';
import type { Standing } from './standing.ts';

/** Least and most laws that a comparison holds. */
export const COMPARE_MIN = 2;
export const COMPARE_MAX = 4;

/** The rows, in order. */
export const COMPARE_ROWS = ['kind', 'phase', 'next', 'applies', 'duties', 'influence', 'supervision', 'doubts'] as const;
export type CompareRow = (typeof COMPARE_ROWS)[number];

/** What one law answers. */
export interface Compared {
  readonly law: Law;
  readonly kind: Instrument;
  readonly phase: PhaseBar | undefined;
  readonly standing: Standing | undefined;
  readonly next: Entry | undefined;
  /** Dates from which something applies, or until which it does not, earliest first. Those that no longer hold are left out. */
  readonly applies: readonly LawDate[];
  readonly duties: readonly DutyGroup[];
  readonly influence: { readonly open: number; readonly expected: number; readonly informal: number; readonly unclear: number };
  readonly supervision: { readonly powers: SanctionPower | undefined; readonly supervisor: string | undefined };
  /** Texts of editors, and the number of dates in doubt. */
  readonly doubts: { readonly texts: readonly string[]; readonly dates: number };
}

export interface Comparison {
  readonly laws: readonly Compared[];
  /** Rows whose answers are not the same for every law, in order. */
  readonly different: readonly CompareRow[];
  readonly same: readonly CompareRow[];
}

const UNKNOWN = { precision: 'onbekend' } as const;

function answer(law: Law, today: CalendarDate, organisation: OrganisationType | undefined): Compared {
  const moments = openMoments([law], today);
  const { disputed, lapsed, unconfirmed } = doubtsOf(law, today);
  return {
    law,
    kind: law.instrument,
    phase: phaseBar(law, today),
    standing: standingOn(law, today),
    next: comingOf(entriesOf([law], today), today)[0],
    applies: law.dates.filter(({ kind, certainty }) => BINDING.includes(kind) && certainty !== 'vervallen').sort(bySpan),
    duties: dutiesOf(law, organisation, today),
    influence: { open: moments.open.length, expected: moments.expected.length, informal: moments.informal.length, unclear: moments.unclear.length },
    supervision: { powers: law.supervision?.powers, supervisor: law.supervisor },
    doubts: { texts: law.unconfirmed, dates: new Set([...disputed, ...lapsed, ...unconfirmed]).size },
  };
}

const when = (date: LawDate | undefined): string => (date && isDated(date) ? `${date.earliest ?? ''}/${date.latest ?? ''}` : UNKNOWN.precision);

/** What has to be equal for two laws to have the same answer. Names of tasks are not: two laws never ask the very same. */
const FINGERPRINT: Readonly<Record<CompareRow, (one: Compared) => unknown>> = {
  kind: ({ kind }) => kind,
  phase: ({ phase, standing }) => [phase?.current, phase?.stopped, standing],
  next: ({ next }) => (next ? [when(next.date), next.date.kind, next.date.certainty] : undefined),
  applies: ({ applies }) => applies.map((date) => [when(date), date.kind, date.certainty]),
  duties: ({ duties }) => duties.map((group) => [group.when, when(group.date), group.duties.length]),
  influence: ({ influence }) => influence,
  supervision: ({ supervision }) => supervision,
  doubts: ({ doubts }) => doubts,
};

/** The laws in the order given; more than {@link COMPARE_MAX} are not taken, and one law stands once. */
export function compareLaws(laws: readonly Law[], today: CalendarDate, organisation?: OrganisationType): Comparison {
  const chosen = laws.filter((law, i) => laws.findIndex(({ id }) => id === law.id) === i).slice(0, COMPARE_MAX);
  const answers = chosen.map((law) => answer(law, today, organisation));
  const differs = (row: CompareRow): boolean => new Set(answers.map((one) => JSON.stringify(FINGERPRINT[row](one) ?? null))).size > 1;
  return { laws: answers, different: COMPARE_ROWS.filter(differs), same: COMPARE_ROWS.filter((row) => !differs(row)) };
}
