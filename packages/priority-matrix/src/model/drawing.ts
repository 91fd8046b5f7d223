/** Everything of the drawing that depends on width and text: the axis, and where each card stands. */
import { addMonths, monthsBetween, type CalendarDate, type PrioritySettings, type Quadrant } from '@digitaal-europa/data';
import type { CardsByQuadrant, PlotMeasure } from './plot-card.ts';
import { packPlot, packSheets, SCREEN, SHEET, type Plot, type PlotBox, type Step } from './plot.ts';
import { isUrgent } from './quadrants.ts';
import { axisOf, monthLabel, scaleOf, type MatrixAxis, type TimeScale } from './scale.ts';

/** For fingers: a whole lane is a target. */
export const TOUCH: Step = { ...SCREEN, card: [52, 44], compact: [46, 44] };
/** Pixels on paper that are not the drawing: a heading, two axes, and the key under them. */
const BESIDES = 190;

export interface MatrixMeasure extends PlotMeasure { readonly axis: (text: string) => number }

export interface Drawing {
  readonly scale: TimeScale;
  readonly axis: MatrixAxis;
  readonly plot: Plot;
  readonly zoom: number;
}

export interface DrawingOptions {
  readonly cards: CardsByQuadrant;
  readonly settings: PrioritySettings;
  readonly today: CalendarDate;
  readonly language: 'nl' | 'en';
  /** On today's line, longest first. */
  readonly now: readonly string[];
  readonly measure: MatrixMeasure;
}

type Base = Pick<Drawing, 'scale' | 'axis' | 'zoom'>;

/** The last one: a drawing of the same size keeps it, and with it the plans of its cards. */
let scaled: { readonly width: number; readonly settings: PrioritySettings; readonly zoom: number; readonly scale: TimeScale } | undefined;
function keptScale(width: number, settings: PrioritySettings, zoom: number): TimeScale {
  if (scaled?.width !== width || scaled.settings !== settings || scaled.zoom !== zoom) scaled = { width, settings, zoom, scale: scaleOf(width, settings, zoom) };
  return scaled.scale;
}

function baseOf({ settings, today, language, now, measure }: DrawingOptions, width: number, zoom: number): Base {
  const scale = keptScale(width, settings, zoom);
  return { scale, zoom, axis: axisOf({ scale, today, month: (date) => monthLabel(date, language), nowTexts: now, measure: measure.axis }) };
}

/** @param touch the pointer is a finger */
export function drawingOf(options: DrawingOptions & { readonly width: number; readonly zoom: number; readonly open: ReadonlySet<string>; readonly touch?: boolean }): Drawing {
  const { cards, width, zoom, open, measure, touch = false } = options;
  const base = baseOf(options, width, zoom);
  return { ...base, plot: packPlot(cards, { scale: base.scale, measure, zoom, step: touch ? TOUCH : SCREEN, open: open as ReadonlySet<Quadrant> }) };
}

/** On paper: one sheet, or as many as it takes. Measure at text of 16 pixels. */
export function sheetsOf(options: DrawingOptions): readonly Drawing[] {
  const base = baseOf(options, SHEET.width, 1);
  return packSheets(options.cards, { scale: base.scale, measure: options.measure }, BESIDES).map((plot) => ({ ...base, plot }));
}

/** Where a card would come to stand. */
export interface Landing {
  readonly quadrant: Quadrant;
  /** `2027-03`. Absent: only the box is chosen. */
  readonly startBy: string | undefined;
}

const isIn = (x: number, y: number, box: PlotBox): boolean => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

/**
 * What letting go at a point of the drawing means: that box, and the month under the pointer. Undefined outside the boxes.
 * @param months where the card stands now. Over the past a card that should have begun keeps its month; another begins this month.
 */
export function landingAt({ scale, plot }: Pick<Drawing, 'scale' | 'plot'>, x: number, y: number, today: CalendarDate, months: number | undefined): Landing | undefined {
  const box = plot.boxes.find((one) => isIn(x, y, one));
  if (!box) return undefined;
  const { quadrant } = box;
  const at = scale.months(x);
  if (at < 0 && months !== undefined && months < 0) return { quadrant, startBy: undefined };
  const month = addMonths(today, Math.max(0, at)).slice(0, 7);
  // The month under the line begins before it: in the later half that is the first one behind it.
  const isBefore = !isUrgent(quadrant) && monthsBetween(today, `${month}-01`) <= scale.at;
  return { quadrant, startBy: isBefore ? addMonths(`${month}-01`, 1).slice(0, 7) : month };
}
