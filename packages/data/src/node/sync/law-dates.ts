/**
 * Holds the days that a source gives against the dates of a law. What an editor knows already, in whatever way (a date, a former date, a
 * reading of another source), is no news.
 */
import { formatSpan } from '../../format.ts';
import type { CalendarDate, DateSpan } from '../../calendar.ts';
import type { Law, LawDate } from '../../law.schema.ts';
import { DATE_KINDS, type DateKind, type Institution } from '../../vocabulary.ts';
import type { Change } from './source.ts';

/** What a source says of one kind of date. */
export interface Reading {
  readonly day: CalendarDate;
  /** Words of the source itself, as plain text. */
  readonly comment?: string | undefined;
}

export interface Question {
  readonly law: Law;
  /** The kind of date that the days are. More than one: the source does not say which. The first is proposed. */
  readonly kinds: readonly [DateKind, ...DateKind[]];
  /** Kinds under which an editor may have written the same day. */
  readonly also?: readonly DateKind[];
  readonly readings: readonly Reading[];
  /** Days that the source gives for whatever kind: a date of ours on one of these did not move. */
  readonly confirmed?: readonly CalendarDate[];
  /** Dates of ours before this day are about something earlier, and did not move: a consultation that is over does not open again. */
  readonly since?: CalendarDate | undefined;
  /** Whose step it is: a date of ours by another institution is not the one that moved. */
  readonly by?: Institution;
  readonly source: Change['source'];
  readonly seenAt: string;
  /** Said with every proposal, in Dutch. */
  readonly note?: string;
}

/** The short form that editors write, for a span as exact as it is. */
export function spanText(span: DateSpan): string | undefined {
  const { earliest, precision } = span;
  if (earliest === undefined) return undefined;
  const [year, month] = [earliest.slice(0, 4), Number(earliest.slice(5, 7))];
  switch (precision) {
    case 'dag': return earliest;
    case 'maand': return earliest.slice(0, 7);
    case 'kwartaal': return `${year}-Q${Math.ceil(month / 3)}`;
    case 'halfjaar': return `${year}-H${month > 6 ? 2 : 1}`;
    case 'jaar': return year;
    case 'onbekend': return undefined;
  }
}

const isOn = (span: DateSpan, day: CalendarDate): boolean => span.precision === 'dag' && span.earliest === day;
const contains = (span: DateSpan, day: CalendarDate): boolean => span.earliest !== undefined && span.latest !== undefined && span.earliest <= day && day <= span.latest;

/** True when the editor has met this day before: as a date of a fitting kind, as a former date, or as what another source says. */
function isKnown(law: Law, kinds: ReadonlySet<DateKind>, day: CalendarDate): boolean {
  return law.dates.some((date) => (kinds.has(date.kind) && isOn(date, day)) || [...date.history, ...date.otherReadings].some((former) => isOn(former, day)));
}

const words = (...sentences: readonly (string | undefined)[]): string => sentences.filter((sentence) => sentence !== undefined && sentence !== '').join(' ');

/** Proposals for the days that the law does not have. A day that is finer than what we have, or the only other day there is, replaces it. */
export function proposeDates({ law, kinds, also = [], readings, confirmed = [], since, by, source, seenAt, note }: Question): Change[] {
  const fitting = new Set<DateKind>([...kinds, ...also]);
  const unknown = readings.filter(({ day }, i) => !isKnown(law, fitting, day) && readings.findIndex((other) => other.day === day) === i);
  /** Dates of our own that the source does not confirm: one of these may be the one that moved. */
  const given = [...readings.map(({ day }) => day), ...confirmed];
  const open = law.dates.filter((date) => kinds.includes(date.kind) && date.level === 'eu' && date.certainty !== 'vervallen'
    && (since === undefined || date.latest === undefined || date.latest >= since) && (by === undefined || date.by === undefined || date.by === by) && !given.some((day) => isOn(date, day)));
  const change = (path: string, old: LawDate | undefined, day: CalendarDate, ...sentences: (string | undefined)[]): Change => {
    const before = old && spanText(old);
    return { kind: 'laws', id: law.id, path, ...(before === undefined ? {} : { old: before }), new: day, source, seenAt, note: words(...sentences, note) };
  };
  const kindWords = kinds.map((kind) => `“${DATE_KINDS[kind].nl.toLowerCase()}”`).join(' of ');
  return unknown.map(({ day, comment }) => {
    const said = comment === undefined || comment === '' ? undefined : `Toelichting van de bron: ${comment}.`;
    const coarse = open.find((date) => date.precision !== 'dag' && date.precision !== 'onbekend' && contains(date, day));
    if (coarse) return change(`dates[${coarse.id}]`, coarse, day, `De bron noemt nu een dag. Wij hadden alleen ${formatSpan(coarse, 'nl')}.`, said);
    const [only] = open;
    if (only && open.length === 1 && unknown.length === 1) {
      return change(`dates[${only.id}]`, only, day, 'De bron noemt een andere dag. Kijk in de officiële tekst welke dag klopt.', said);
    }
    return change(`dates[+${kinds[0]}]`, undefined, day, `Wij hebben bij deze wet geen datum ${kindWords} op deze dag. Kijk waar de datum over gaat, en voeg hem toe als hij klopt.`, said);
  });
}
