/** The one door to the model: records, state, size and words in; everything that is drawn, as plain values, out. */
import { FAMILIES, INSTRUMENTS, toDay, valuesOf, type CalendarDate, type Family, type Law } from '@digitaal-europa/data';
import { axisOf, scaleOf, type Axis, type Scale } from './axis.ts';
import { byComing, comingOf, entriesOf, isKnown, type Entry } from './entries.ts';
import { placeLabels, type Label, type LabelForm } from './labels.ts';
import { marksOf, type Mark } from './marks.ts';
import { extentOf, periodOf, type Period, type Zoom } from './period.ts';
import { stretchesOf, type Standing } from './standing.ts';

export interface Line {
  readonly standing: Standing;
  readonly x: number;
  readonly width: number;
}

/** One law on the axis. */
export interface Row {
  readonly law: Law;
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
  /** By the key of the mark. */
  readonly labels: ReadonlyMap<string, Label>;
  /** Number of lanes that labels take, 0 to 3. */
  readonly lanes: number;
  /** Dates wholly before and after the axis. */
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
  /** Dates that nobody knows: in a column of their own, never on an invented day. */
  readonly unknown: readonly Entry[];
}

/** Laws of one family: those with something to see on the axis, and the others, which are named on one line. */
export interface Group {
  readonly family: Family;
  readonly count: number;
  readonly rows: readonly Row[];
  readonly folded: readonly Row[];
}

export interface TimelineModel {
  readonly period: Period;
  readonly axis: Axis;
  readonly groups: readonly Group[];
}

export interface BuildOptions {
  readonly laws: readonly Law[];
  /** `urgency`: what comes first stands first, family by family. `given`: as the laws are given, for a search puts the best first. */
  readonly order: 'urgency' | 'given';
  readonly today: CalendarDate;
  readonly zoom: Zoom;
  readonly shift: number;
  /** Families whose folded laws are shown as rows all the same. */
  readonly unfolded: ReadonlySet<Family>;
  /** Inline size of the axis in pixels. */
  readonly width: number;
  readonly words: {
    readonly month: (date: CalendarDate) => string;
    readonly todayTexts: readonly string[];
    readonly labelForms: (mark: Mark) => readonly LabelForm[];
  };
  readonly measure: {
    readonly header: (text: string) => number;
    readonly label: (form: LabelForm) => number;
  };
}

export function buildTimeline({ laws, order, today, zoom, shift, unfolded, width, words, measure }: BuildOptions): TimelineModel {
  const period = periodOf(zoom, shift, today, extentOf(laws.flatMap((law) => law.dates)));
  const scale = scaleOf(period, width);
  const axis = axisOf({ period, width, today, month: words.month, todayTexts: words.todayTexts, measure: measure.header });
  const rows = laws.map((law) => rowOf(law, { today, period, scale, width, forms: words.labelForms, measure: measure.label }));
  const groups = valuesOf(FAMILIES).map((family): Group => {
    const given = rows.filter((row) => INSTRUMENTS[row.law.instrument].family === family);
    const own = order === 'given' ? given : given.sort(byUrgency(today));
    const isShown = (row: Row): boolean => unfolded.has(family) || row.marks.length > 0 || row.unknown.length > 0;
    return { family, count: own.length, rows: own.filter(isShown), folded: own.filter((row) => !isShown(row)) };
  });
  const place = ({ rows: [first], folded: [other] }: Group): number => laws.indexOf((first ?? other)?.law as Law);
  const shown = groups.filter((group) => group.count > 0);
  return { period, axis, groups: order === 'given' ? shown.sort((a, b) => place(a) - place(b)) : shown };
}

interface RowOptions { today: CalendarDate; period: Period; scale: Scale; width: number; forms: (mark: Mark) => readonly LabelForm[]; measure: (form: LabelForm) => number }

function rowOf(law: Law, { today, period, scale, width, forms, measure }: RowOptions): Row {
  const entries = entriesOf([law], today);
  const known = entries.filter((entry) => isKnown(entry.date));
  const where = (entry: Entry): 'before' | 'inside' | 'after' => {
    const { earliest = '', latest = '' } = entry.date;
    return toDay(latest) < period.start ? 'before' : toDay(earliest) >= period.end ? 'after' : 'inside';
  };
  const marks = marksOf(known.filter((entry) => where(entry) === 'inside'), scale, width);
  const labels = placeLabels(marks, { width, forms, measure });
  return {
    law,
    lines: linesOf(law, period, scale),
    marks,
    labels,
    lanes: Math.max(0, ...[...labels.values()].map((label) => label.lane + 1)),
    before: known.filter((entry) => where(entry) === 'before'),
    after: known.filter((entry) => where(entry) === 'after'),
    unknown: entries.filter((entry) => !isKnown(entry.date)),
  };
}

/** Lines run to the edge of the drawing where the law goes on, so that only a real end looks like one. */
function linesOf(law: Law, period: Period, scale: Scale): Line[] {
  const [left, right] = [0, scale(period.end) + scale(period.start)];
  return stretchesOf(law, Infinity).filter(({ from, to }) => to > period.start && from < period.end).map(({ standing, from, to }) => {
    const x = from < period.start ? left : scale(from);
    return { standing, x, width: (to >= period.end ? right : scale(to)) - x };
  });
}

/** First the laws with a date to come, the nearest first; then those whose last date is most recent. */
const byUrgency = (today: CalendarDate) => (a: Row, b: Row): number => {
  const [next, other] = [a, b].map((row) => comingOf(entriesOf([row.law], today), today)[0]);
  if (next && other) return byComing(today)(next, other);
  if (next || other) return next ? -1 : 1;
  const last = (row: Row): string => row.law.dates.reduce((latest, date) => ((date.latest ?? '') > latest ? (date.latest ?? '') : latest), '');
  return last(b).localeCompare(last(a));
};
