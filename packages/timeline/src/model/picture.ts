/**
 * The drawing as a picture that stands on its own: one SVG text without scripts, fonts, links or styles from elsewhere. Black, white and one
 * grey, so that it also holds on paper; every shape is explained in the legend.
 */
import { isForecast, svgDocument, SvgPage, svgPixels, svgTag, wrapText, type DateKind, type Law, type MeasureText, type SvgPicture } from '@digitaal-europa/data';
import type { Group, Row, TimelineModel } from './build.ts';
import type { Mark } from './marks.ts';
import { outlineOf, SHAPE_OF_KIND } from './shapes.ts';
import type { Standing } from './standing.ts';

/** Pixels. `AXIS` is the width to build the model with, `LABEL` the size of its texts. */
export const PICTURE = { WIDTH: 1400, AXIS: 1000, LABEL: 12 } as const;
const [MARGIN, NAME, GUTTER] = [24, 250, 102];
const [INK, MUTED, GRID, RULE] = ['#1b2733', '#55626f', '#dfe4e8', '#6b7783'];
const [LINE_Y, FIRST_LABEL, LANE] = [14, 40, 15];
const LINE_OF: Readonly<Record<Standing, { readonly width: number; readonly dash?: string }>> = { proposed: { width: 1.5, dash: '1.5 3.5' }, adopted: { width: 1.5 }, applies: { width: 5 }, policy: { width: 1.5 } };

export interface PictureWords {
  readonly language: 'nl' | 'en';
  readonly title: string;
  /** Laws, dates, as of: one line. */
  readonly subtitle: string;
  /** What was chosen, as a sentence; empty when nothing was. */
  readonly filter: string;
  /** Where it comes from, and where to look again. */
  readonly source: string;
  readonly law: string;
  readonly unknownDate: string;
  readonly group: (id: string) => string;
  readonly name: (law: Law) => string;
  readonly status: (law: Law) => string;
  readonly kind: (kind: DateKind) => string;
  readonly folded: (count: number) => string;
  readonly before: (count: number) => string;
  readonly after: (count: number) => string;
  readonly legend: { readonly kinds: readonly DateKind[]; readonly planned: string; readonly expected: string; readonly proposed: string; readonly adopted: string; readonly applies: string; readonly unconfirmed: string };
}

/** @param model built with `PICTURE.AXIS` as its width and its labels measured at `PICTURE.LABEL` */
export function pictureOf(model: TimelineModel, words: PictureWords, measure: MeasureText): SvgPicture {
  const page = new SvgPage(measure);
  const { x: axisX, width } = { x: MARGIN + NAME, width: PICTURE.WIDTH };
  let y = heading(page, words);
  y = legend(page, words, y);
  const top = y;
  y = axisHeader(page, model, words, y);
  for (const group of model.groups) y = drawGroup(page, group, words, y);
  page.under(grid(model, axisX, top, y));
  y = page.lines(words.source, { x: MARGIN, y, width: width - 2 * MARGIN, step: 18, size: 11, fill: MUTED });
  const height = Math.ceil(y + MARGIN);
  const ground = svgTag('rect', { x: 0, y: 0, width, height, fill: '#ffffff' });
  const svg = svgDocument({ width, height, language: words.language, title: words.title, description: [words.subtitle, words.filter, words.source], fill: INK }, ground + page.content);
  return { svg, width, height, texts: page.texts };
}

function heading(page: SvgPage, { title, subtitle, filter }: PictureWords): number {
  const at = { x: MARGIN, width: PICTURE.WIDTH - 2 * MARGIN };
  let y = page.lines(title, { ...at, y: MARGIN, step: 20, size: 20, bold: true });
  y = page.lines(subtitle, { ...at, y, step: 20, size: 13, fill: MUTED });
  y = page.lines(filter, { ...at, y, step: 18, size: 13 });
  return y + 12;
}

function shape(kind: DateKind, certainty: Mark['entry']['date']['certainty'], x: number, y: number): string {
  const { d, open, outline: larger } = SHAPE_OF_KIND[kind];
  const outline = outlineOf(certainty);
  const hollow = open || outline !== 'none';
  return svgTag('path', {
    d: outline === 'none' ? d : larger ?? d, transform: `translate(${svgPixels(x - 8)} ${svgPixels(y - 8)})`, fill: open ? 'none' : hollow ? '#ffffff' : INK, stroke: INK, 'stroke-linejoin': 'round',
    'stroke-width': outline !== 'none' ? 1.75 : open ? 2.5 : 1, 'stroke-dasharray': outline === 'dashed' ? '2.5 1.75' : undefined,
  });
}

const bracket = (x: number, y: number, width: number, dashed: boolean): string =>
  svgTag('rect', { x, y: y - 7, width, height: 14, fill: '#ffffff', stroke: INK, 'stroke-width': 1.5, 'stroke-dasharray': dashed ? '4 3' : undefined });

const stroke = (standing: Standing, x1: number, x2: number, y: number): string =>
  svgTag('line', { x1, x2, y1: y, y2: y, stroke: RULE, 'stroke-width': LINE_OF[standing].width, 'stroke-dasharray': LINE_OF[standing].dash });

/** Items in rows, as many as fit; returns the next free y. */
function legend(page: SvgPage, { legend: { kinds, planned, expected, proposed, adopted, applies, unconfirmed }, kind }: PictureWords, top: number): number {
  type Item = { readonly sign: number; readonly text: string; readonly draw: (x: number, y: number) => void };
  const items: Item[] = [
    ...kinds.map((one): Item => ({ sign: 16, text: kind(one), draw: (x, y) => page.draw(shape(one, 'bindend', x + 8, y)) })),
    { sign: 16, text: planned, draw: (x, y) => page.draw(shape('van_toepassing', 'gepland', x + 8, y)) },
    { sign: 28, text: expected, draw: (x, y) => page.draw(bracket(x, y, 28, true)) },
    ...([['proposed', proposed], ['adopted', adopted], ['applies', applies]] as const).map(([standing, text]): Item => ({ sign: 32, text, draw: (x, y) => page.draw(stroke(standing, x, x + 32, y)) })),
    { sign: 10, text: unconfirmed, draw: (x, y) => { page.text('?', { x, y: y + 4, size: 12, bold: true }); } },
  ];
  let [x, y] = [MARGIN, top + 8];
  for (const { sign, text, draw } of items) {
    const width = sign + 6 + page.measurer(12)(text);
    if (x > MARGIN && x + width > PICTURE.WIDTH - MARGIN) [x, y] = [MARGIN, y + 22];
    draw(x, y);
    page.text(text, { x: x + sign + 6, y: y + 4, size: 12, fill: MUTED });
    x += width + 18;
  }
  return y + 20;
}

function axisHeader(page: SvgPage, { axis }: TimelineModel, words: PictureWords, top: number): number {
  const left = MARGIN + NAME;
  page.text(words.law, { x: MARGIN, y: top + 32, size: 12, fill: MUTED });
  for (const { x, label } of axis.years) page.text(label, { x: left + x, y: top + 14, size: PICTURE.LABEL, bold: true });
  for (const { x, label } of axis.ticks) page.text(label, { x: left + x, y: top + 32, size: PICTURE.LABEL, fill: MUTED });
  const flag = axis.today?.flag;
  if (flag) {
    const y = flag.line === 'years' ? top : top + 18;
    page.draw(svgTag('rect', { x: left + flag.x, y, width: flag.width, height: 19, fill: INK }));
    page.text(flag.text, { x: left + flag.x + 6, y: y + 14, size: PICTURE.LABEL, bold: true, fill: '#ffffff' });
  }
  wrapText(words.unknownDate, GUTTER - 8, page.measurer(12), 2).forEach((line, i, all) => page.text(line, { x: left + PICTURE.AXIS + 8, y: top + 32 - (all.length - 1 - i) * 15, size: 12, fill: MUTED }));
  page.draw(svgTag('line', { x1: MARGIN, x2: PICTURE.WIDTH - MARGIN, y1: top + 40, y2: top + 40, stroke: RULE, 'stroke-width': 1.5 }));
  return top + 40;
}

function grid({ axis: { ticks, today } }: TimelineModel, left: number, top: number, bottom: number): string {
  const at = (x: number, from: number, color: string, width: number): string => svgTag('line', { x1: left + x, x2: left + x, y1: from, y2: bottom, stroke: color, 'stroke-width': width });
  return [
    ...ticks.map(({ x, major }) => at(x, top + 38, major ? '#b9c2ca' : GRID, 1)),
    ...(today ? [at(today.x, top + 19, INK, 2)] : []),
    svgTag('line', { x1: left + PICTURE.AXIS, x2: left + PICTURE.AXIS, y1: top, y2: bottom, stroke: RULE, 'stroke-dasharray': '4 3' }),
  ].join('');
}

function drawGroup(page: SvgPage, { id, count, rows, folded }: Group, words: PictureWords, top: number): number {
  const full = PICTURE.WIDTH - 2 * MARGIN;
  page.draw(svgTag('rect', { x: MARGIN, y: top, width: full, height: 24, fill: '#f1f4f6' }));
  const end = page.text(words.group(id), { x: MARGIN + 8, y: top + 17, size: 13, bold: true });
  page.text(String(count), { x: end + 8, y: top + 17, size: 12, fill: MUTED });
  let y = top + 24;
  for (const row of rows) y = drawRow(page, row, words, y);
  if (folded.length > 0) {
    // Over the grid, for its words run from edge to edge.
    const lines = wrapText(`${words.folded(folded.length)} ${folded.map(({ law }) => words.name(law)).join(' · ')}`, full - 16, page.measurer(12));
    page.draw(svgTag('rect', { x: MARGIN, y: y + 1, width: full, height: lines.length * 17 + 11, fill: '#ffffff' }));
    for (const line of lines) page.text(line, { x: MARGIN + 8, y: (y += 17), size: 12, fill: MUTED });
    y += 12;
  }
  page.draw(svgTag('line', { x1: MARGIN, x2: PICTURE.WIDTH - MARGIN, y1: y, y2: y, stroke: '#b9c2ca' }));
  return y;
}

function drawRow(page: SvgPage, row: Row, words: PictureWords, top: number): number {
  const left = MARGIN + NAME;
  const at = { x: MARGIN + 8, width: NAME - 20 };
  const named = page.lines(words.name(row.law), { ...at, y: top + 2, step: 16, maxLines: 3, size: 13, bold: true });
  const y = page.lines(words.status(row.law), { ...at, y: named, step: 14, maxLines: 2, size: 11, fill: MUTED, lang: 'nl' });
  const unknown = row.unknown.flatMap(({ date }) => wrapText(`? ${words.kind(date.kind)}`, GUTTER - 10, page.measurer(11)));
  unknown.forEach((line, i) => page.text(line, { x: left + PICTURE.AXIS + 8, y: top + 16 + i * 14, size: 11 }));
  const lineY = top + LINE_Y;
  for (const { standing, x, width } of row.lines) page.draw(stroke(standing, left + Math.max(0, x), left + Math.min(PICTURE.AXIS, x + width), lineY));
  chip(page, words.before(row.before.length), row.before.length, left + 1, lineY, 'start');
  chip(page, words.after(row.after.length), row.after.length, left + PICTURE.AXIS - 1, lineY, 'end');
  for (const mark of row.marks) {
    const label = row.labels.get(mark.key);
    for (const lane of label?.leader ?? []) page.draw(svgTag('line', { x1: left + mark.x, x2: left + mark.x, y1: top + (lane === 0 ? 23 : FIRST_LABEL - 11 + lane * LANE), y2: top + FIRST_LABEL - 11 + (lane + 1) * LANE, stroke: RULE }));
    page.draw(drawMark(mark, left, lineY));
    if (!label) continue;
    const at = { x: left + label.x, y: top + FIRST_LABEL + label.lane * LANE, size: PICTURE.LABEL, halo: true };
    const end = page.text(label.date, { ...at, bold: true });
    if (label.words) page.text(label.words, { ...at, x: end + page.measurer(PICTURE.LABEL)(' ') });
  }
  const bottom = Math.max(y + 10, top + FIRST_LABEL + (row.lanes - 1) * LANE + 8, top + 34, top + 16 + unknown.length * 14);
  page.draw(svgTag('line', { x1: MARGIN, x2: PICTURE.WIDTH - MARGIN, y1: bottom, y2: bottom, stroke: GRID }));
  return bottom;
}

function drawMark({ entry: { date }, x, width }: Mark, left: number, y: number): string {
  return width > 0 ? bracket(left + x, y, width, isForecast(date)) : shape(date.kind, date.certainty, left + x, y);
}

/** Counts what lies beside the axis. */
function chip(page: SvgPage, text: string, count: number, x: number, y: number, side: 'start' | 'end'): void {
  if (count === 0) return;
  const width = page.measurer(11)(text) + 8;
  const start = side === 'start' ? x : x - width;
  page.draw(svgTag('rect', { x: start, y: y - 8, width, height: 16, rx: 3, fill: '#ffffff', stroke: RULE }));
  page.text(text, { x: start + 4, y: y + 4, size: 11 });
}
