/**
 * The drawing as a picture that stands on its own: one SVG text without scripts, fonts, links or styles from elsewhere. Black, white and one
 * grey, so that it also holds on paper; every shape is explained in the legend.
 */
import type { DateKind, Law } from '@digitaal-europa/data';
import type { Group, Row, TimelineModel } from './build.ts';
import type { Mark } from './marks.ts';
import { escapeXml, px, tag, wrap, type MeasureText, type TextBox, type TextOptions } from './picture-text.ts';
import { outlineOf, SHAPE_OF_KIND } from './shapes.ts';
import type { Standing } from './standing.ts';

/** The fonts of every system; measure with the same ones. */
export const PICTURE_FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

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

export interface Picture {
  /** The SVG as text. */
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Where every text stands: none may touch another. */
  readonly texts: readonly TextBox[];
}

/** @param model built with `PICTURE.AXIS` as its width and its labels measured at `PICTURE.LABEL` */
export function pictureOf(model: TimelineModel, words: PictureWords, measure: MeasureText): Picture {
  const page = new Page(measure);
  const { x: axisX, width } = { x: MARGIN + NAME, width: PICTURE.WIDTH };
  let y = heading(page, words);
  y = legend(page, words, y);
  const top = y;
  y = axisHeader(page, model, words, y);
  for (const group of model.groups) y = drawGroup(page, group, words, y);
  page.under(grid(model, axisX, top, y));
  for (const line of wrap(words.source, width - 2 * MARGIN, page.measurer(11))) page.text(line, { x: MARGIN, y: (y += 18), size: 11, fill: MUTED });
  const height = Math.ceil(y + MARGIN);
  const about = tag('title', {}, escapeXml(words.title)) + tag('desc', {}, escapeXml([words.subtitle, words.filter, words.source].filter(Boolean).join(' ')));
  const ground = tag('rect', { x: 0, y: 0, width, height, fill: '#ffffff' });
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', lang: words.language, 'font-family': PICTURE_FONT, fill: INK }, `${about}${ground}${page.content}`)}\n`;
  return { svg, width, height, texts: page.texts };
}

/** What is drawn so far, and where its texts stand. */
class Page {
  readonly texts: TextBox[] = [];
  #below: string[] = [];
  #parts: string[] = [];
  readonly #measure: MeasureText;

  constructor(measure: MeasureText) {
    this.#measure = measure;
  }

  get content(): string {
    return [...this.#below, ...this.#parts].join('');
  }

  measurer(size: number, bold = false): (text: string) => number {
    return (text) => this.#measure(text, size, bold);
  }

  draw(part: string): void {
    this.#parts.push(part);
  }

  /** Behind everything that was drawn. */
  under(part: string): void {
    this.#below.push(part);
  }

  /** @returns where the text ends */
  text(text: string, { x, y, size, bold = false, fill, lang, halo = false }: TextOptions): number {
    if (text.trim() === '') return x;
    const width = this.#measure(text, size, bold);
    this.texts.push({ text, x, y, width, size });
    this.draw(tag('text', { x, y, 'font-size': size, 'font-weight': bold ? 600 : undefined, fill, lang, ...(halo ? { 'paint-order': 'stroke', stroke: '#ffffff', 'stroke-width': 4, 'stroke-linejoin': 'round' } : {}) }, escapeXml(text)));
    return x + width;
  }
}

function heading(page: Page, { title, subtitle, filter }: PictureWords): number {
  let y = MARGIN;
  const lines = (text: string, size: number, step: number, bold = false, fill?: string): void => {
    for (const line of wrap(text, PICTURE.WIDTH - 2 * MARGIN, page.measurer(size, bold))) page.text(line, { x: MARGIN, y: (y += step), size, bold, ...(fill ? { fill } : {}) });
  };
  lines(title, 20, 20, true);
  lines(subtitle, 13, 20, false, MUTED);
  lines(filter, 13, 18);
  return y + 12;
}

function shape(kind: DateKind, certainty: Mark['entry']['date']['certainty'], x: number, y: number): string {
  const { d, open, outline: larger } = SHAPE_OF_KIND[kind];
  const outline = outlineOf(certainty);
  const hollow = open || outline !== 'none';
  return tag('path', {
    d: outline === 'none' ? d : larger ?? d, transform: `translate(${px(x - 8)} ${px(y - 8)})`, fill: open ? 'none' : hollow ? '#ffffff' : INK, stroke: INK, 'stroke-linejoin': 'round',
    'stroke-width': outline !== 'none' ? 1.75 : open ? 2.5 : 1, 'stroke-dasharray': outline === 'dashed' ? '2.5 1.75' : undefined,
  });
}

const bracket = (x: number, y: number, width: number, dashed: boolean): string =>
  tag('rect', { x, y: y - 7, width, height: 14, fill: '#ffffff', stroke: INK, 'stroke-width': 1.5, 'stroke-dasharray': dashed ? '4 3' : undefined });

const stroke = (standing: Standing, x1: number, x2: number, y: number): string =>
  tag('line', { x1, x2, y1: y, y2: y, stroke: RULE, 'stroke-width': LINE_OF[standing].width, 'stroke-dasharray': LINE_OF[standing].dash });

/** Items in rows, as many as fit; returns the next free y. */
function legend(page: Page, { legend: { kinds, planned, expected, proposed, adopted, applies, unconfirmed }, kind }: PictureWords, top: number): number {
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

function axisHeader(page: Page, { axis }: TimelineModel, words: PictureWords, top: number): number {
  const left = MARGIN + NAME;
  page.text(words.law, { x: MARGIN, y: top + 32, size: 12, fill: MUTED });
  for (const { x, label } of axis.years) page.text(label, { x: left + x, y: top + 14, size: PICTURE.LABEL, bold: true });
  for (const { x, label } of axis.ticks) page.text(label, { x: left + x, y: top + 32, size: PICTURE.LABEL, fill: MUTED });
  const flag = axis.today?.flag;
  if (flag) {
    const y = flag.line === 'years' ? top : top + 18;
    page.draw(tag('rect', { x: left + flag.x, y, width: flag.width, height: 19, fill: INK }));
    page.text(flag.text, { x: left + flag.x + 6, y: y + 14, size: PICTURE.LABEL, bold: true, fill: '#ffffff' });
  }
  wrap(words.unknownDate, GUTTER - 8, page.measurer(12), 2).forEach((line, i, all) => page.text(line, { x: left + PICTURE.AXIS + 8, y: top + 32 - (all.length - 1 - i) * 15, size: 12, fill: MUTED }));
  page.draw(tag('line', { x1: MARGIN, x2: PICTURE.WIDTH - MARGIN, y1: top + 40, y2: top + 40, stroke: RULE, 'stroke-width': 1.5 }));
  return top + 40;
}

function grid({ axis: { ticks, today } }: TimelineModel, left: number, top: number, bottom: number): string {
  const at = (x: number, from: number, color: string, width: number): string => tag('line', { x1: left + x, x2: left + x, y1: from, y2: bottom, stroke: color, 'stroke-width': width });
  return [
    ...ticks.map(({ x, major }) => at(x, top + 38, major ? '#b9c2ca' : GRID, 1)),
    ...(today ? [at(today.x, top + 19, INK, 2)] : []),
    tag('line', { x1: left + PICTURE.AXIS, x2: left + PICTURE.AXIS, y1: top, y2: bottom, stroke: RULE, 'stroke-dasharray': '4 3' }),
  ].join('');
}

function drawGroup(page: Page, { id, count, rows, folded }: Group, words: PictureWords, top: number): number {
  const full = PICTURE.WIDTH - 2 * MARGIN;
  page.draw(tag('rect', { x: MARGIN, y: top, width: full, height: 24, fill: '#f1f4f6' }));
  const end = page.text(words.group(id), { x: MARGIN + 8, y: top + 17, size: 13, bold: true });
  page.text(String(count), { x: end + 8, y: top + 17, size: 12, fill: MUTED });
  let y = top + 24;
  for (const row of rows) y = drawRow(page, row, words, y);
  if (folded.length > 0) {
    // Over the grid, for its words run from edge to edge.
    const lines = wrap(`${words.folded(folded.length)} ${folded.map(({ law }) => words.name(law)).join(' · ')}`, full - 16, page.measurer(12));
    page.draw(tag('rect', { x: MARGIN, y: y + 1, width: full, height: lines.length * 17 + 11, fill: '#ffffff' }));
    for (const line of lines) page.text(line, { x: MARGIN + 8, y: (y += 17), size: 12, fill: MUTED });
    y += 12;
  }
  page.draw(tag('line', { x1: MARGIN, x2: PICTURE.WIDTH - MARGIN, y1: y, y2: y, stroke: '#b9c2ca' }));
  return y;
}

function drawRow(page: Page, row: Row, words: PictureWords, top: number): number {
  const left = MARGIN + NAME;
  const [name, status] = [wrap(words.name(row.law), NAME - 20, page.measurer(13, true), 3), wrap(words.status(row.law), NAME - 20, page.measurer(11), 2)];
  let y = top + 2;
  for (const line of name) page.text(line, { x: MARGIN + 8, y: (y += 16), size: 13, bold: true });
  for (const line of status) page.text(line, { x: MARGIN + 8, y: (y += 14), size: 11, fill: MUTED, lang: 'nl' });
  const unknown = row.unknown.flatMap(({ date }) => wrap(`? ${words.kind(date.kind)}`, GUTTER - 10, page.measurer(11)));
  unknown.forEach((line, i) => page.text(line, { x: left + PICTURE.AXIS + 8, y: top + 16 + i * 14, size: 11 }));
  const lineY = top + LINE_Y;
  for (const { standing, x, width } of row.lines) page.draw(stroke(standing, left + Math.max(0, x), left + Math.min(PICTURE.AXIS, x + width), lineY));
  chip(page, words.before(row.before.length), row.before.length, left + 1, lineY, 'start');
  chip(page, words.after(row.after.length), row.after.length, left + PICTURE.AXIS - 1, lineY, 'end');
  for (const mark of row.marks) {
    const label = row.labels.get(mark.key);
    for (const lane of label?.leader ?? []) page.draw(tag('line', { x1: left + mark.x, x2: left + mark.x, y1: top + (lane === 0 ? 23 : FIRST_LABEL - 11 + lane * LANE), y2: top + FIRST_LABEL - 11 + (lane + 1) * LANE, stroke: RULE }));
    page.draw(drawMark(mark, left, lineY));
    if (!label) continue;
    const at = { x: left + label.x, y: top + FIRST_LABEL + label.lane * LANE, size: PICTURE.LABEL, halo: true };
    const end = page.text(label.date, { ...at, bold: true });
    if (label.words) page.text(label.words, { ...at, x: end + page.measurer(PICTURE.LABEL)(' ') });
  }
  const bottom = Math.max(y + 10, top + FIRST_LABEL + (row.lanes - 1) * LANE + 8, top + 34, top + 16 + unknown.length * 14);
  page.draw(tag('line', { x1: MARGIN, x2: PICTURE.WIDTH - MARGIN, y1: bottom, y2: bottom, stroke: GRID }));
  return bottom;
}

function drawMark({ entry: { date }, x, width }: Mark, left: number, y: number): string {
  return width > 0 ? bracket(left + x, y, width, date.certainty === 'verwacht' || date.certainty === 'gepland') : shape(date.kind, date.certainty, left + x, y);
}

/** Counts what lies beside the axis. */
function chip(page: Page, text: string, count: number, x: number, y: number, side: 'start' | 'end'): void {
  if (count === 0) return;
  const width = page.measurer(11)(text) + 8;
  const start = side === 'start' ? x : x - width;
  page.draw(tag('rect', { x: start, y: y - 8, width, height: 16, rx: 3, fill: '#ffffff', stroke: RULE }));
  page.text(text, { x: start + 4, y: y + 4, size: 11 });
}
