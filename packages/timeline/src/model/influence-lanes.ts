/**
 * The row of influence on top of the axis: when can an organisation still give input? Bars from opening to closing with their text beside
 * them. A bar begins and ends exactly at its dates, and a text never lies on a bar or on another text.
 */
import { isDated, toDay, type CalendarDate, type LawDate, type Moment, type MomentsOnDay } from '@digitaal-europa/data';
import { INSET, type Scale } from './axis.ts';
import type { Period } from './period.ts';

/** Where a drawn moment stands. Moments of which nobody knows when they close are not drawn: they go to the column for unknown dates. */
export type MomentStatus = 'open' | 'expected' | 'informal' | 'closed';

/** In pixels from the axis' left edge. */
export interface Strip {
  readonly x: number;
  readonly width: number;
}

export interface Bar extends Strip {
  /** `bound`: the opening is not known, this is the earliest it can be. `none`: nothing is known of it, only the end is drawn. */
  readonly starts: 'day' | 'period' | 'bound' | 'none';
  readonly ends: 'day' | 'period' | 'none';
  /** The part in which it is open whatever its dates turn out to be. Absent: there is none, or it is not known. */
  readonly sure?: Strip | undefined;
  /** It goes on beyond the period at this side. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

export interface InfluenceItem {
  readonly moment: Moment;
  readonly status: MomentStatus;
  readonly bar: Bar;
  /** Absent when no form of it fits: then only an open or coming moment is drawn, and its name is heard. */
  readonly text?: (Strip & { readonly words: string }) | undefined;
  /** 0 is the upper lane. */
  readonly lane: number;
}

export interface InfluenceLanes {
  /** Lane by lane, left to right: the order of reading. */
  readonly items: readonly InfluenceItem[];
  readonly lanes: number;
  /** Not drawn because both their ends lie outside the period. */
  readonly before: readonly Moment[];
  readonly after: readonly Moment[];
  /** Formal, open or still to come as far as we know, without a day to draw. */
  readonly undated: readonly Moment[];
  /** Talks and letters without a day. */
  readonly informal: readonly Moment[];
  /** Closed ones for which there is no room: the past never makes the drawing higher than {@link CLOSED_LANES}. */
  readonly folded: readonly Moment[];
}

export interface InfluenceOptions {
  readonly moments: MomentsOnDay;
  readonly today: CalendarDate;
  readonly period: Period;
  readonly scale: Scale;
  /** Inline size of the axis in pixels. */
  readonly width: number;
  /** Texts, longest first. Each must name the law; `last` is used where none of them fits. */
  readonly forms: (moment: Moment, status: MomentStatus) => { readonly named: readonly string[]; readonly last?: string | undefined };
  readonly measure: (text: string) => number;
}

/** Pixels between a bar and a text, and between two texts. */
export const APART = 8;
/** Lanes that closed moments may fill. What is open or coming opens as many as it needs. */
export const CLOSED_LANES = 3;
/** Pixels at both ends of the axis that no text enters: the chips that count what lies outside stand there. */
export const EDGE = 32;
/** A bar takes at least this room, or nobody could see it; a lone end is a bracket of this width. */
export const MIN_BAR = 6;
/** A bar without a text answers to a finger or pointer over this width. */
const TARGET = 24;

interface Span { readonly lo: number; readonly hi: number; readonly exact: boolean }

const spanOf = (date: LawDate | undefined): Span | undefined => {
  const [lo, hi] = date && isDated(date) ? [date.earliest ?? date.latest, date.latest ?? date.earliest] : [];
  return date && lo !== undefined && hi !== undefined ? { lo: toDay(lo), hi: toDay(hi), exact: date.precision === 'dag' } : undefined;
};

/** Day numbers of a moment: its opening or the earliest bound of it, and its closing. */
function endsOf({ opens, closes, opensNotBefore }: Moment): { start: Span | undefined; end: Span | undefined; bound: boolean } {
  const start = spanOf(opens);
  const day = opensNotBefore === undefined ? undefined : toDay(opensNotBefore);
  const end = spanOf(closes);
  const bound = start === undefined && day !== undefined && end !== undefined;
  return { start: start ?? (bound ? { lo: day, hi: day, exact: true } : undefined), end, bound };
}

/** True when a part of the span lies in the period. */
const touches = (span: Span | undefined, { start, end }: Period): boolean => span !== undefined && span.lo < end && span.hi >= start;

/** Right edge: of a day its own place, of a period the end of its last day. */
const rightOf = ({ hi, exact }: Span, scale: Scale): number => scale(exact ? hi : hi + 1);

function barOf(moment: Moment, { period, scale, width }: InfluenceOptions): Bar {
  const { start, end, bound } = endsOf(moment);
  const inside = (x: number): number => Math.min(Math.max(x, INSET), width - INSET);
  const [first, last] = [start ?? end, end ?? start] as [Span, Span];
  const [from, to] = [scale(first.lo), rightOf(last, scale)];
  const x = inside(Math.min(from, to));
  const bar: Bar = {
    x, width: inside(Math.max(from, to)) - x,
    starts: start === undefined ? 'none' : bound ? 'bound' : start.exact ? 'day' : 'period',
    ends: end === undefined ? 'none' : end.exact ? 'day' : 'period',
    cutStart: start !== undefined && start.lo < period.start,
    cutEnd: end !== undefined && end.hi >= period.end,
  };
  if (start === undefined || end === undefined || bound) return bar;
  const [sureFrom, sureTo] = [inside(rightOf(start, scale)), inside(scale(end.lo))];
  return sureTo > sureFrom ? { ...bar, sure: { x: sureFrom, width: sureTo - sureFrom } } : bar;
}

interface Box { readonly from: number; readonly to: number }

/** The room that a bar takes: at least {@link MIN_BAR}, which a lone end takes before its day. */
const roomOf = ({ x, width, starts }: Bar): Box => (width >= MIN_BAR ? { from: x, to: x + width } : starts === 'none' ? { from: x + width - MIN_BAR, to: x + width } : { from: x, to: x + MIN_BAR });

const clear = (a: Box, b: Box): boolean => a.from >= b.to + APART || b.from >= a.to + APART;

/** First what is open, then what comes, then talks, then what is over. */
const RANK: readonly MomentStatus[] = ['open', 'expected', 'informal', 'closed'];

/** Finds room for every moment that has an end in the period; what is not drawn is counted, so that nothing is lost. */
export function influenceLanes(options: InfluenceOptions): InfluenceLanes {
  const { moments, today, period, width, forms, measure } = options;
  const isPast = ({ closes }: Moment): boolean => closes?.latest !== undefined && closes.latest < today;
  const hasDay = (moment: Moment): boolean => endsOf(moment).start !== undefined || endsOf(moment).end !== undefined;
  const byStatus: Readonly<Record<MomentStatus, readonly Moment[]>> = {
    open: moments.open, expected: moments.expected.filter(hasDay), informal: moments.informal.filter(hasDay), closed: moments.closed,
  };
  const lanes: Box[][] = [];
  const items: InfluenceItem[] = [];
  const [before, after, folded]: [Moment[], Moment[], Moment[]] = [[], [], []];

  const fit = (bar: Box, words: string, lane: readonly Box[]): Box | undefined => {
    const size = measure(words);
    return [{ from: bar.to + APART, to: bar.to + APART + size }, { from: bar.from - APART - size, to: bar.from - APART }]
      .find((box) => box.from >= EDGE && box.to <= width - EDGE && lane.every((other) => clear(box, other)));
  };
  const place = (moment: Moment, status: MomentStatus): boolean => {
    const bar = barOf(moment, options);
    const room = roomOf(bar);
    const { named, last } = forms(moment, status);
    const past = status === 'closed' || (status === 'informal' && isPast(moment));
    const most = past ? CLOSED_LANES : lanes.length + 1;
    for (let i = 0; i < most; i++) {
      const lane = lanes[i] ?? [];
      if (!lane.every((other) => clear(room, other))) continue;
      // A new lane is empty: where the text finds no room even there, only a form without the law's name is left, or none.
      const texts = !lanes[i] && last !== undefined ? [...named, last] : named;
      const found = texts.map((words) => ({ words, box: fit(room, words, lane) })).find(({ box }) => box);
      if (!found?.box && (past || lanes[i])) continue;
      const text = found?.box && { words: found.words, x: found.box.from, width: found.box.to - found.box.from };
      const hit: Box = { from: room.from, to: Math.max(room.to, room.from + TARGET) };
      lanes[i] = [...lane, ...(found?.box ? [room, found.box] : [hit])];
      items.push({ moment, status, bar, text, lane: i });
      return true;
    }
    return false;
  };

  for (const status of RANK) {
    for (const moment of byStatus[status]) {
      const { start, end } = endsOf(moment);
      const last = end ?? start;
      if (touches(start, period) || touches(end, period)) {
        if (!place(moment, status)) folded.push(moment);
      } else if (last !== undefined && last.hi < period.start) before.push(moment);
      else after.push(moment);
    }
  }
  return {
    items: items.sort((a, b) => a.lane - b.lane || a.bar.x - b.bar.x), lanes: lanes.length, before, after, folded,
    undated: [...moments.expected.filter((moment) => !hasDay(moment)), ...moments.unclear],
    informal: moments.informal.filter((moment) => !hasDay(moment)),
  };
}
