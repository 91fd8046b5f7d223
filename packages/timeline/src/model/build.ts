/** The one door to the model: records, state, size and words in; everything that is drawn, as plain values, out. */
import type { CalendarDate, Law } from '@digitaal-europa/data';
import { axisOf, scaleOf, type Axis, type Scale } from './axis.ts';
import type { Entry } from './entries.ts';
import { groupsOf, isInside, isOnAxis, type LawFacts, type Order } from './facts.ts';
import type { Grouping } from './groups.ts';
import { LANES, placeLabels, type Label, type LabelForm } from './labels.ts';
import { marksOf, type Mark } from './marks.ts';
import { extentOfLaws, shownPeriod, type Period, type Zoom } from './period.ts';
import type { Standing, Stretch } from './standing.ts';

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
  /** The same before any label is placed: dates to come that stand close each need a lane, and what is past shares one. */
  readonly likelyLanes: number;
  /** Dates wholly before and after the axis. */
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
  /** Dates that nobody knows: in a column of their own, never on an invented day. */
  readonly unknown: readonly Entry[];
}

/** Laws of one group: those with something to see on the axis, and the others, which are named on one line. */
export interface Group {
  readonly id: string;
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
  readonly grouping: Grouping;
  /** `urgency`: what comes first stands first. `given`: as the laws are given, for a search puts the best first. */
  readonly order: Order;
  readonly today: CalendarDate;
  readonly zoom: Zoom;
  readonly shift: number;
  /** A period of the visitor's own, instead of `zoom` and `shift`. */
  readonly frame?: Period | undefined;
  /** Groups whose folded laws are shown as rows all the same. */
  readonly unfolded: ReadonlySet<string> | 'all';
  /** Inline size of the axis in pixels. */
  readonly width: number;
  /** How many times its usual size a mark is drawn. Default 1. */
  readonly grow?: number | undefined;
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

export function buildTimeline({ laws, grouping, order, today, zoom, shift, frame, unfolded, width, grow, words, measure }: BuildOptions): TimelineModel {
  const period = shownPeriod({ zoom, shift, frame }, today, extentOfLaws(laws));
  const scale = scaleOf(period, width);
  const axis = axisOf({ period, width, today, month: words.month, todayTexts: words.todayTexts, measure: measure.header });
  const options = { period, scale, width, grow, forms: words.labelForms, measure: measure.label };
  const groups = groupsOf(laws, grouping, order, today).map(({ id, own }): Group => {
    const [rows, folded]: [Row[], Row[]] = [[], []];
    for (const facts of own) (unfolded === 'all' || unfolded.has(id) || facts.unknown.length > 0 || isOnAxis(facts, period) ? rows : folded).push(new LazyRow(facts, options));
    return { id, count: own.length, rows, folded };
  });
  return { period, axis, groups };
}

interface RowOptions { period: Period; scale: Scale; width: number; grow: number | undefined; forms: (mark: Mark) => readonly LabelForm[]; measure: (form: LabelForm) => number }

/** Pixels that a label takes, as far as one can say without its words. */
const LIKELY_LABEL = 190;

/** Made when it is asked for: of a thousand rows only those near the window are. */
class LazyRow implements Row {
  readonly law: Law;
  readonly #facts: LawFacts;
  readonly #options: RowOptions;
  #lines: readonly Line[] | undefined;
  #marks: readonly Mark[] | undefined;
  #labels: ReadonlyMap<string, Label> | undefined;

  constructor(facts: LawFacts, options: RowOptions) {
    this.law = facts.law;
    this.#facts = facts;
    this.#options = options;
  }

  get lines(): readonly Line[] {
    return (this.#lines ??= linesOf(this.#facts.stretches, this.#options.period, this.#options.scale));
  }

  get marks(): readonly Mark[] {
    const { period, scale, width, grow } = this.#options;
    return (this.#marks ??= marksOf(this.#facts.known.filter((known) => isInside(known, period)).map(({ entry }) => entry), scale, width, grow));
  }

  get labels(): ReadonlyMap<string, Label> {
    return (this.#labels ??= placeLabels(this.marks, this.#options));
  }

  get lanes(): number {
    return Math.max(0, ...[...this.labels.values()].map((label) => label.lane + 1));
  }

  get likelyLanes(): number {
    const { period, scale } = this.#options;
    const inside = this.#facts.known.filter((known) => isInside(known, period));
    const ends: number[] = [];
    for (const { from } of inside.filter(({ entry }) => !entry.past)) {
      const lane = ends.findIndex((end) => end <= scale(from));
      ends[lane < 0 ? ends.length : lane] = scale(from) + LIKELY_LABEL;
    }
    return Math.min(LANES, ends.length || inside.length && 1);
  }

  get before(): readonly Entry[] {
    return this.#facts.known.filter(({ to }) => to < this.#options.period.start).map(({ entry }) => entry);
  }

  get after(): readonly Entry[] {
    return this.#facts.known.filter(({ from }) => from >= this.#options.period.end).map(({ entry }) => entry);
  }

  get unknown(): readonly Entry[] {
    return this.#facts.unknown;
  }
}

/** Lines run to the edge of the drawing where the law goes on, so that only a real end looks like one. */
function linesOf(stretches: readonly Stretch[], period: Period, scale: Scale): Line[] {
  const [left, right] = [0, scale(period.end) + scale(period.start)];
  return stretches.filter(({ from, to }) => to > period.start && from < period.end).map(({ standing, from, to }) => {
    const x = from < period.start ? left : scale(from);
    return { standing, x, width: (to >= period.end ? right : scale(to)) - x };
  });
}
