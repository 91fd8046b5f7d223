/**
 * The matrix as a picture that stands on its own: one SVG text without scripts, fonts, links or styles from elsewhere. Black, white and one
 * grey, so that it also holds on paper; every shape that is in it is explained under it.
 */
import { svgDocument, SvgPage, svgTag, svgText, type CalendarDate, type MeasureText, type PrioritySettings, type Quadrant, type SvgPicture, type TextLook } from '@digitaal-europa/data';
import type { Anchor, CardsByQuadrant } from './plot-card.ts';
import { packPlot, SCREEN, type PlacedCard, type PlacedGhost, type Plot, type PlotBox, type Rect, type Step } from './plot.ts';
import { axisOf, scaleOf, type AxisText, type MatrixAxis } from './scale.ts';

/** Pixels. */
export const PICTURE_WIDTH = 1400;
const [MARGIN, INK, MUTED, GRID, RULE, HALO] = [24, '#1b2733', '#55626f', '#dfe4e8', '#6b7783', '#e6eaee'];
const [TITLE, LINE] = [13, 12];
/** Everything is drawn, for nobody can open a box of a picture. */
const STEP: Step = { ...SCREEN, all: true };

const KEYS = ['certain', 'expected', 'past', 'later', 'ghost', 'halo', 'chosen', 'off'] as const;
type Key = (typeof KEYS)[number];

export interface PictureWords {
  readonly language: 'nl' | 'en';
  readonly title: string;
  /** For whom, how many, as of: one line. */
  readonly subtitle: string;
  /** What was chosen, as a sentence; empty when nothing was. */
  readonly filter: string;
  /** Where it comes from, and where to look again. */
  readonly source: string;
  readonly quadrant: (quadrant: Quadrant) => { readonly name: string; readonly note: string };
  readonly month: (date: CalendarDate) => string;
  readonly nowTexts: readonly string[];
  /** Under the axis, from left to right. */
  readonly axis: readonly [past: string, name: string, later: string];
  readonly key: Readonly<Record<Key, string>>;
  /** What height in a box means. */
  readonly note: string;
}

export interface PictureOptions {
  readonly cards: CardsByQuadrant;
  readonly settings: Pick<PrioritySettings, 'urgentWithin' | 'slackRange'>;
  readonly today: CalendarDate;
  readonly words: PictureWords;
  readonly measure: MeasureText;
}

export function pictureOf({ cards, settings, today, words, measure }: PictureOptions): SvgPicture {
  const scale = scaleOf(PICTURE_WIDTH - 2 * MARGIN, settings);
  const axis = axisOf({ scale, today, month: words.month, nowTexts: words.nowTexts, measure: (text) => measure(text, LINE, true) });
  const plot = packPlot(cards, { scale, step: STEP, measure: { title: (text) => measure(svgText(text), TITLE, true), line: (text) => measure(svgText(text), LINE, false) } });
  const page = new SvgPage(measure);
  const lines = (text: string, y: number, size: number, look: Omit<TextLook, 'size'> = {}): number => page.lines(text, { x: MARGIN, y, width: PICTURE_WIDTH - 2 * MARGIN, step: size * 1.5, size, ...look });
  let y = lines(words.title, MARGIN, 20, { bold: true });
  y = lines(words.subtitle, y, 13, { fill: MUTED });
  y = lines(words.filter, y, 13) + 16;
  drawAxisTexts(page, axis, y);
  const top = y + 28;
  drawGround(page, axis, plot, top);
  for (const box of plot.boxes) drawBox(page, box, words, top);
  for (const box of plot.boxes) for (const card of box.cards) drawCard(page, card, box, top);
  for (const ghost of plot.ghosts) drawGhost(page, ghost, top);
  y = drawKey(page, plot, words, top + plot.height + 22);
  y = lines(words.note, y, LINE, { fill: MUTED });
  y = lines(words.source, y, 11, { fill: MUTED });
  const height = Math.ceil(y + MARGIN);
  const ground = svgTag('rect', { width: PICTURE_WIDTH, height, fill: '#ffffff' });
  const svg = svgDocument({ width: PICTURE_WIDTH, height, language: words.language, title: words.title, description: [words.subtitle, words.filter, words.source], fill: INK }, ground + page.content);
  return { svg, width: PICTURE_WIDTH, height, texts: page.texts };
}

function drawAxisTexts(page: SvgPage, { ticks, now, line }: MatrixAxis, y: number): void {
  const put = (text: AxisText | undefined, look: Omit<TextLook, 'size'>, padding = 0): void => { if (text) page.text(text.text, { x: MARGIN + text.x + padding, y: y + 14, size: LINE, ...look }); };
  for (const { label } of ticks) put(label, { fill: MUTED });
  put(line.label, { bold: true });
  if (now.flag) page.draw(svgTag('rect', { x: MARGIN + now.flag.x, y, width: now.flag.width, height: 19, rx: 2 }));
  put(now.flag, { bold: true, fill: '#ffffff' }, 6);
}

function drawGround(page: SvgPage, { ticks, now, line }: MatrixAxis, plot: Plot, top: number): void {
  const upright = (x: number, stroke: string, width: number, from = top): void => page.draw(svgTag('line', { x1: MARGIN + x, x2: MARGIN + x, y1: from, y2: top + plot.height, stroke, 'stroke-width': width }));
  for (const { x } of ticks) upright(x, GRID, 1);
  upright(now.x, INK, 1.5, top - 9);
  upright(line.x, INK, 3);
  for (const { x, y, width, height } of plot.boxes) page.draw(svgTag('rect', { x: MARGIN + x, y: top + y, width, height, fill: 'none', stroke: RULE }));
  page.draw(svgTag('line', { x1: MARGIN, x2: MARGIN + plot.width, y1: top, y2: top, stroke: INK, 'stroke-width': 3 }));
}

function drawBox(page: SvgPage, { quadrant, x, y, count }: PlotBox, words: PictureWords, top: number): void {
  const { name, note } = words.quadrant(quadrant);
  const left = MARGIN + x + 10;
  const widest = Math.max(page.measurer(16, true)(svgText(`${name} ${count}`)), page.measurer(LINE)(svgText(note)));
  page.draw(svgTag('rect', { x: left - 2, y: top + y + 3, width: widest + 4, height: 38, fill: '#ffffff' }));
  const end = page.text(name, { x: left, y: top + y + 20, size: 16, bold: true });
  page.text(String(count), { x: end + 6, y: top + y + 20, size: 14, fill: MUTED });
  page.text(note, { x: left, y: top + y + 36, size: LINE, fill: MUTED });
}

/** An arrow points at what lies beyond; open is expected. */
function mark(page: SvgPage, x: number, y: number, { shape, off }: Pick<Anchor, 'shape' | 'off'>, isOpen: boolean): void {
  const side = shape === 'past' || off === 'before' ? -1 : 1;
  const look = { fill: isOpen ? '#ffffff' : INK, stroke: INK, 'stroke-width': 1.5, 'stroke-dasharray': isOpen ? '2.5 1.75' : undefined };
  if (off) page.draw(svgTag('path', { d: `M${x - 3 * side} ${y - 6}L${x + 3 * side} ${y}L${x - 3 * side} ${y + 6}`, fill: 'none', stroke: INK, 'stroke-width': 2.5 }));
  else if (shape === 'dot') page.draw(svgTag('circle', { cx: x, cy: y, r: 6, ...look }));
  else page.draw(svgTag('path', { d: `M${x + 6 * side} ${y}L${x - 6 * side} ${y - 7}V${y + 7}Z`, ...look }));
}

function strip(page: SvgPage, { x, y, width, height }: Rect, endless: boolean): void {
  page.draw(svgTag('rect', { x, y, width, height, fill: HALO, stroke: RULE, 'stroke-dasharray': '3 2' }));
  if (!endless) page.draw(svgTag('line', { x1: x + width, x2: x + width, y1: y, y2: y + height, stroke: INK, 'stroke-width': 2 }));
}

function drawCard(page: SvgPage, { card, dot, halo, side, titleX, lineX, title, line, ...rect }: PlacedCard, { density }: PlotBox, top: number): void {
  const isCard = density === 'cards';
  const y = top + rect.y;
  if (halo) strip(page, { ...halo, x: MARGIN + halo.x, y: top + halo.y }, halo.endless);
  const isFramed = isCard || card.chosen;
  page.draw(svgTag('rect', { x: MARGIN + rect.x, y, width: rect.width, height: rect.height, rx: 3, fill: '#ffffff', stroke: isFramed ? INK : undefined, 'stroke-width': isFramed ? (card.chosen ? 2 : 0.75) : undefined }));
  page.text(title, { x: MARGIN + titleX, y: y + (isCard ? (side === 'over' ? 18 : 17) : rect.height / 2 + 4.5), size: TITLE, bold: true });
  page.text(line, { x: MARGIN + lineX, y: y + (isCard ? 33 : rect.height / 2 + 4.5), size: LINE, fill: MUTED });
  if (dot) mark(page, MARGIN + dot.x, top + dot.y, dot, card.open ?? false);
  if (halo?.text) page.text(halo.text.text, { x: MARGIN + halo.text.x, y: top + halo.y + halo.height / 2 + 4, size: LINE, fill: MUTED });
}

const ring = (page: SvgPage, x: number, y: number): void => page.draw(svgTag('circle', { cx: x, cy: y, r: 5.5, fill: '#ffffff', stroke: RULE, 'stroke-width': 1.5 }));

function drawGhost(page: SvgPage, { x, y, text, line }: PlacedGhost, top: number): void {
  if (line) page.draw(svgTag('line', { x1: MARGIN + line.from, x2: MARGIN + line.to, y1: top + y, y2: top + y, stroke: RULE, 'stroke-width': 1.5, 'stroke-dasharray': '2 2' }));
  ring(page, MARGIN + x, top + y);
  if (!text) return;
  page.draw(svgTag('rect', { x: MARGIN + text.x - 1, y: top + y - 8, width: text.width + 2, height: 16, fill: '#ffffff' }));
  page.text(text.text, { x: MARGIN + text.x, y: top + y + 4, size: LINE, fill: MUTED });
}

/** Under the axis what left and right mean, then every shape that is in the drawing. @returns the last baseline */
function drawKey(page: SvgPage, { boxes, ghosts }: Plot, { axis, key }: PictureWords, top: number): number {
  const [past, name, later] = axis;
  const width = (text: string, bold = false): number => page.measurer(LINE, bold)(svgText(text));
  const note = { y: top, size: LINE, fill: MUTED };
  page.text(past, { ...note, x: MARGIN });
  page.text(name, { x: (PICTURE_WIDTH - width(name, true)) / 2, y: top, size: LINE, bold: true });
  page.text(later, { ...note, x: PICTURE_WIDTH - MARGIN - width(later) });
  const cards = boxes.flatMap((box) => box.cards);
  const has: Readonly<Record<Key, boolean>> = {
    certain: cards.some(({ dot, card }) => dot && !card.open), expected: cards.some(({ dot, card }) => dot && card.open), past: cards.some(({ dot }) => dot?.shape === 'past'), later: cards.some(({ dot }) => dot?.shape === 'later'),
    ghost: ghosts.length > 0, halo: cards.some(({ halo }) => halo), chosen: cards.some(({ card }) => card.chosen), off: cards.some(({ dot }) => dot?.off),
  };
  let [x, y] = [MARGIN, top + 26];
  for (const one of KEYS) {
    if (!has[one]) continue;
    if (x > MARGIN && x + 40 + width(key[one]) > PICTURE_WIDTH - MARGIN) [x, y] = [MARGIN, y + 22];
    const middle = y - 4;
    if (one === 'ghost') ring(page, x + 8, middle);
    else if (one === 'halo') strip(page, { x, y: middle - 7, width: 28, height: 14 }, false);
    else if (one === 'chosen') page.draw(svgTag('rect', { x: x + 1, y: middle - 6, width: 24, height: 12, rx: 3, fill: '#ffffff', stroke: INK, 'stroke-width': 2 }));
    else mark(page, x + 8, middle, { shape: one === 'past' || one === 'later' ? one : 'dot', off: one === 'off' ? 'after' : undefined }, one === 'expected');
    x = page.text(key[one], { x: x + (one === 'halo' || one === 'chosen' ? 34 : 20), y, size: LINE, fill: MUTED }) + 20;
  }
  return y;
}
