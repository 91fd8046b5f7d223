/**
 * The drawings as pictures that stand on their own, to keep or to send: with a title, the day, what the signs mean and where it comes from. Nobody
 * can open a mark of a picture, so what has no name in it is written under it.
 */
import { capital, formatDay, isCalendarDate, PICTURE_FONT, provinceName, shortenText, svgDocument, SvgPage, svgPixels, svgTag, svgText, wrapText, type SvgPicture, type TextLook } from '@digitaal-europa/data';
import { measureFor } from '@digitaal-europa/ui';
import type { PlacedText } from './geometry/labels.ts';
import { provinceMap } from './geometry/province-map.ts';
import { SHAPES_CREDIT } from './geometry/province-shapes.ts';
import type { MapItem } from './model/map.ts';
import { inlineName } from './strings/network.strings.ts';
import { pictureStrings, type MarkState } from './strings/pictures.strings.ts';
import { summaryInWords } from './strings/summary.strings.ts';
import { centreName, COMPASS, compassDrawing, sectorName } from './views/compass-drawing.ts';
import { connectionsOf, nameIn, kindAndId } from './views/connections.view.ts';
import type { MapContext } from './views/context.ts';
import { isRound, stateOf } from './views/marks.view.ts';
import { statesShown } from './views/overview.view.ts';

export interface PictureOptions {
  readonly context: MapContext;
  /** When the data were made. */
  readonly generated?: string | undefined;
  /** Of the page, for the source line. */
  readonly address: string;
}

/** Pixels. */
const PICTURE_WIDTH = 1120;
const MARGIN = 24;
const INNER = PICTURE_WIDTH - 2 * MARGIN;
const [INK, MUTED, GRID, ACCENT, SOFT, GAP] = ['#1b2733', '#55626f', '#dfe4e8', '#154273', '#e3e8ee', '#8a3a00'];
const [TEXT, SMALL] = [COMPASS.label, 12];

/** One drawing on a page. */
interface Sheet {
  readonly page: SvgPage;
  readonly context: MapContext;
  /** Writes in as many lines as it takes. @returns the last baseline */
  readonly write: (text: string, y: number, look?: Partial<TextLook>) => number;
}

/** The picture of a view, as large as it needs. `undefined`: there is nothing to draw, for nobody told whose connections. */
export function makePicture(kind: 'overview' | 'map' | 'connections', { context, generated, address }: PictureOptions): SvgPicture | undefined {
  const { language, today, map, state } = context;
  const strings = pictureStrings(language);
  const page = new SvgPage(measureFor(PICTURE_FONT));
  const write: Sheet['write'] = (text, y, look = {}) => page.lines(text, { x: MARGIN, y, width: INNER, step: (look.size ?? TEXT) * 1.5, size: TEXT, ...look });
  const dataDay = generated !== undefined && isCalendarDate(generated.slice(0, 10)) ? formatDay(generated.slice(0, 10), language) : undefined;
  const title = kind === 'overview' ? strings.title : kind === 'map' ? strings.map : strings.connections;
  const [summary, drawn, source] = [kind === 'connections' ? strings.incomplete : summaryInWords(map.summary, state.organisation, language), strings.drawn(formatDay(today, language), dataDay), strings.source(address)];
  const top = write(drawn, write(summary, write(title, MARGIN, { size: 20, bold: true }), {}), { size: SMALL, fill: MUTED }) + 16;
  const bottom = { overview: drawOverview, map: drawMap, connections: drawConnections }[kind]({ page, context, write }, top);
  if (bottom === undefined) return undefined;
  const height = Math.ceil(write(source, bottom + 6, { size: SMALL, fill: MUTED }) + MARGIN);
  const ground = svgTag('rect', { width: PICTURE_WIDTH, height, fill: '#ffffff' });
  return { svg: svgDocument({ width: PICTURE_WIDTH, height, language, title, description: [summary, drawn, source], fill: INK }, ground + page.content), width: PICTURE_WIDTH, height, texts: page.texts };
}

/** A text of the geometry, whose places are within the drawing. */
function put(page: SvgPage, { lines, x, baselines, anchor }: PlacedText, top: number, look: Partial<TextLook> = {}): void {
  const measure = page.measurer(TEXT, look.bold);
  lines.forEach((line, i) => {
    const width = measure(svgText(line));
    page.text(line, { x: MARGIN + x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2), y: top + (baselines[i] ?? 0), size: TEXT, ...look });
  });
}

const muted = (item: MapItem): boolean => item.dimmed || stateOf(item) === 'elsewhere';

/** The sign of a state: the same shapes as on the screen. */
function sign(page: SvgPage, x: number, y: number, radius: number, state: MarkState | 'gap', round = true, dimmed = false): void {
  const thin = dimmed || state === 'elsewhere';
  const half = radius * (state === 'gap' ? 1 : 0.85);
  const shape = round && state !== 'gap' ? { name: 'circle', at: { cx: x, cy: y, r: radius } } : { name: 'rect', at: { x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: state === 'gap' ? 3 : 1 } };
  page.draw(svgTag(shape.name, { ...shape.at, fill: state === 'member' && !dimmed ? ACCENT : '#ffffff', stroke: state === 'gap' ? GAP : thin ? MUTED : ACCENT, 'stroke-width': thin ? 1 : 2, 'stroke-dasharray': state === 'gap' ? '4 3' : undefined }));
  if (state === 'automatic' && !dimmed) page.draw(svgTag('circle', { cx: x, cy: y, r: radius * 0.4, fill: ACCENT }));
}

function drawOverview({ page, context, write }: Sheet, top: number): number {
  const { language, map } = context;
  const strings = pictureStrings(language);
  const { compass, texts } = compassDrawing(map, { width: INNER, language, grow: 1, measure: (text, bold) => page.measurer(TEXT, bold)(svgText(text)) });
  const { centre, height } = compass;
  const [cx, cy] = [MARGIN + centre.x, top + centre.y];
  for (const { outer } of compass.rings) page.draw(svgTag('circle', { cx, cy, r: outer, fill: 'none', stroke: GRID }));
  for (const { line: [from, to] } of compass.sectors) page.draw(svgTag('line', { x1: MARGIN + from.x, y1: top + from.y, x2: MARGIN + to.x, y2: top + to.y, stroke: GRID }));
  page.draw(svgTag('circle', { cx, cy, r: centre.radius, fill: SOFT, stroke: ACCENT }));
  const { own, width, fit } = centreName(map.who?.organisation?.name ?? '', centre.radius, page.measurer(TEXT, true));
  centred(page, own, cx, cy, width, { bold: true, size: TEXT * fit });
  for (const text of texts.rings.values()) put(page, text, top, { fill: MUTED, halo: true });
  for (const text of texts.headings.values()) put(page, text, top, { bold: true });
  for (const { theme, gap } of compass.cells) if (gap && texts.gaps.has(theme)) sign(page, MARGIN + gap.x, top + gap.y, COMPASS.gap, 'gap');
  for (const text of texts.gaps.values()) put(page, text, top, { fill: GAP, halo: true });
  for (const { id, x, y, radius } of compass.cells.flatMap(({ nodes }) => nodes)) {
    const item = map.byId.get(id);
    if (item) sign(page, MARGIN + x, top + y, radius, stateOf(item), isRound(item.network), item.dimmed);
  }
  for (const [id, text] of texts.names) {
    const item = map.byId.get(id);
    if (item) put(page, text, top, { halo: true, bold: item.membership === 'member', ...(muted(item) ? { fill: MUTED } : {}) });
  }
  for (const { x, y, ids } of texts.unnamed) centred(page, `+ ${ids.length}`, MARGIN + x, top + y, COMPASS.count.width, { bold: true, halo: true });
  let y = drawKey(page, context, top + height + 20);
  y = write(strings.sizeKey, y, { size: SMALL, fill: MUTED });
  for (const { theme, ring, ids } of texts.unnamed) y = write(`${sectorName(theme, language)}, ${strings.ring[ring]}: ${ids.map((id) => { const item = map.byId.get(id); return item ? inlineName(item.network, language) : id; }).join(', ')}`, y, { size: SMALL });
  return y;
}

/** Lines around a point. */
function centred(page: SvgPage, text: string, x: number, y: number, width: number, look: Partial<TextLook> = {}): void {
  const { size = TEXT } = look;
  const measure = page.measurer(size, look.bold);
  const lines = wrapText(text, width, measure);
  lines.forEach((line, i) => page.text(line, { x: x - measure(line) / 2, y: y + (i - (lines.length - 1) / 2) * COMPASS.line + size * 0.35, ...look, size }));
}

/** What the signs mean, side by side. @returns the last baseline */
function drawKey(page: SvgPage, context: MapContext, y: number): number {
  const { stateKey } = pictureStrings(context.language);
  let [x, line] = [MARGIN, y];
  for (const state of statesShown(context)) {
    const width = 18 + page.measurer(SMALL)(svgText(stateKey[state]));
    if (x > MARGIN && x + width > PICTURE_WIDTH - MARGIN) [x, line] = [MARGIN, line + 20];
    sign(page, x + 7, line - 4, 6, state);
    x = page.text(stateKey[state], { x: x + 18, y: line, size: SMALL }) + 20;
  }
  return line;
}

function drawMap({ page, context, write }: Sheet, top: number): number {
  const { language, map } = context;
  const strings = pictureStrings(language);
  const { width, height, unit, provinces } = provinceMap(500);
  const left = (PICTURE_WIDTH - width) / 2;
  const own = new Set(map.who?.organisation?.provinces);
  const items = new Map(map.provinces.map((one) => [one.code, one.items.filter(({ dimmed }) => !dimmed)]));
  page.draw(svgTag('g', { transform: `translate(${svgPixels(left)} ${svgPixels(top)}) scale(${1 / unit})` }, provinces.map(({ code, path }) => svgTag('path', { d: path, 'fill-rule': 'evenodd', fill: own.has(code) ? '#b9c6d5' : SOFT, stroke: own.has(code) ? ACCENT : MUTED, 'stroke-width': own.has(code) ? 3 : 1 })).join('')));
  for (const { code, name, number } of provinces) {
    const count = items.get(code)?.length ?? 0;
    const middle = (text: string, spot: { readonly x: number; readonly y: number }, bold: boolean): void => { page.text(text, { x: left + spot.x / unit - page.measurer(SMALL, bold)(text) / 2, y: top + spot.y / unit, size: SMALL, bold, halo: true }); };
    middle(provinceName(code), name, own.has(code));
    middle(count === 0 ? strings.noneShort : String(count), number, true);
  }
  let y = top + height + 12;
  for (const [code, some] of items) if (some.length > 0) y = write(`${provinceName(code)}${own.has(code) ? ` (${strings.ownProvince})` : ''}: ${some.map(({ network }) => inlineName(network, language)).join(', ')}`, y, { size: SMALL });
  const { text, source, licence, licenceUrl } = SHAPES_CREDIT;
  return write(`${text[language]} (${source}), ${licence} (${licenceUrl})`, y + 6, { size: SMALL, fill: MUTED });
}

function drawConnections({ page, context, write }: Sheet, top: number): number | undefined {
  const [row, box] = [36, 28];
  const found = connectionsOf(context, { width: INNER, rowHeight: row, most: 60 });
  if (!found) return undefined;
  const { picture: { nodes, lines, width, height, rest }, lit, routes } = found;
  const strings = pictureStrings(context.language);
  const wide = (width / 3) * 0.8;
  strings.columns.forEach((text, i) => page.text(capital(text), { x: MARGIN + (width * (2 * i + 1)) / 6 - wide / 2, y: top + 12, size: TEXT, bold: true }));
  const under = top + 28;
  for (const line of lines) {
    const [[x1, y1, x2, y2], half] = [line.ends, wide / 2];
    const isLit = lit.lines.has(line);
    page.under(svgTag('path', { d: `M${MARGIN + x1 + half} ${under + y1}C${MARGIN + (x1 + x2) / 2} ${under + y1} ${MARGIN + (x1 + x2) / 2} ${under + y2} ${MARGIN + x2 - half} ${under + y2}`.replace(/\d+\.\d+/g, (one) => svgPixels(Number(one))), fill: 'none', stroke: isLit ? ACCENT : MUTED, 'stroke-width': isLit ? 3 : 0.75 }));
  }
  for (const { id, column, x, y } of nodes) {
    const isOwn = column === 'organisation';
    page.draw(svgTag('rect', { x: MARGIN + x - wide / 2, y: under + y - box / 2, width: wide, height: box, rx: column === 'network' ? box / 2 : 3, fill: isOwn ? ACCENT : '#ffffff', stroke: column === 'peer' ? MUTED : ACCENT, 'stroke-width': lit.nodes.has(id) ? 3 : 1 }));
    const name = svgText(nameIn(context, ...kindAndId(id)));
    page.text(shortenText(name, wide - 24, page.measurer(TEXT, isOwn)), { x: MARGIN + x - wide / 2 + 12, y: under + y + TEXT * 0.35, size: TEXT, bold: isOwn, fill: isOwn ? '#ffffff' : INK });
  }
  let y = under + height + 8;
  for (const { text } of routes?.routes ?? []) y = write(text, y, { size: SMALL });
  const others = [...rest.networks, ...rest.peers];
  return others.length === 0 ? y : write(`${strings.notDrawn(rest.networks.length, rest.peers.length)}: ${others.map((id) => nameIn(context, ...kindAndId(id))).join(', ')}`, y, { size: SMALL, fill: MUTED });
}
