import { INSTRUMENTS, isFixed, toDay, type DateKind, type Instrument, type Law } from '@digitaal-europa/data';

/** What a law is at a moment: not yet law, adopted, or to be followed. Policy is never law. */
export type Standing = 'proposed' | 'adopted' | 'applies' | 'policy';

/** A stretch of a row's line, in day numbers. */
export interface Stretch {
  readonly standing: Standing;
  readonly from: number;
  readonly to: number;
}

/** A vote of one House is not yet adoption; the signature is. */
const ADOPTED: readonly DateKind[] = ['ondertekend', 'bekendgemaakt', 'in_werking'];
const NOT_YET_LAW: readonly Instrument[] = ['proposal', 'announced-proposal', 'withdrawn-proposal', 'national-bill'];
const ENDED: readonly DateKind[] = ['vervallen', 'ingetrokken'];
/** Only what is certain changes the line: an expected start does not make a law apply. */
const firstDay = (law: Law, kinds: readonly DateKind[]): number | undefined => {
  const days = law.dates.filter((date) => kinds.includes(date.kind) && isFixed(date)).flatMap((date) => (date.earliest === undefined ? [] : [toDay(date.earliest)]));
  return days.length > 0 ? Math.min(...days) : undefined;
};

/** The law as a whole has such a date, certain or not. */
const names = (law: Law, kind: DateKind): boolean => law.dates.some((date) => date.kind === kind && date.scope !== 'deel' && date.certainty !== 'vervallen');

/**
 * The day from which the law must be followed. For a directive: the Dutch rules. For Dutch rules: their first part. For the others: their
 * application. Where that day is named but not certain, no other day takes its place; where it is not named, entry into force does.
 */
function appliesFrom(law: Law): number | undefined {
  if (law.instrument === 'directive') return firstDay(law, names(law, 'nl_in_werking') ? ['nl_in_werking'] : ['van_toepassing']);
  const deciding: readonly DateKind[] = INSTRUMENTS[law.instrument].family === 'nl-law' ? ['nl_in_werking', 'van_toepassing'] : ['van_toepassing'];
  const first = firstDay(law, deciding);
  if (first !== undefined || deciding.some((kind) => names(law, kind))) return first;
  return firstDay(law, ['nl_in_werking']) ?? firstDay(law, ['in_werking']);
}

/** The line of a law from its first date on: dotted, thin, thick. It runs on to `end` unless the law has lapsed or was withdrawn. */
export function stretchesOf(law: Law, end: number): Stretch[] {
  const start = firstDay(law, law.dates.map((date) => date.kind));
  if (start === undefined) return [];
  const stop = Math.min(firstDay(law, ENDED) ?? end, end);
  if (INSTRUMENTS[law.instrument].family === 'policy') return clip([{ standing: 'policy', from: start, to: stop }]);
  if (NOT_YET_LAW.includes(law.instrument)) return clip([{ standing: 'proposed', from: start, to: stop }]);
  const applies = appliesFrom(law) ?? Infinity;
  const adopted = Math.min(firstDay(law, ADOPTED) ?? Infinity, applies);
  return clip([
    { standing: 'proposed', from: start, to: Math.min(adopted, stop) },
    { standing: 'adopted', from: adopted, to: Math.min(applies, stop) },
    { standing: 'applies', from: applies, to: stop },
  ]);
}

const clip = (stretches: readonly Stretch[]): Stretch[] => stretches.filter(({ from, to }) => from < to);
