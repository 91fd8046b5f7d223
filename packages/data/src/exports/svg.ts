/** Pictures as SVG source: everything from the data is escaped, only what XML can carry gets in, and nothing comes from elsewhere. */
import { escapeMarkup, oneLine } from './plain-text.ts';

/** The fonts of every system; measure with the same ones. */
export const PICTURE_FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

/** Width of a text in pixels, at its own size and weight. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** Where a text stands, in pixels; `y` is its baseline. */
export interface TextBox { readonly text: string; readonly x: number; readonly y: number; readonly width: number; readonly size: number }

export interface SvgPicture {
  /** The SVG as text. */
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Where every text stands: none may touch another. */
  readonly texts: readonly TextBox[];
}

const SOFT = '\u00AD';

/** A text on one line that XML can carry. Soft hyphens go: a picture breaks lines itself. */
export const svgText = (text: string): string => oneLine(text.replaceAll(SOFT, ''));

/** The same, for between tags and in attributes. */
export const escapeSvg = (text: string): string => escapeMarkup(svgText(text));

/** A number of pixels, short. */
export const svgPixels = (value: number): string => String(Math.round(value * 100) / 100);

/** An element; an attribute that is `undefined` is left out. @param content markup */
export function svgTag(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content?: string): string {
  const own = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${typeof value === 'number' ? svgPixels(value) : escapeSvg(value)}"`])).join('');
  return content === undefined ? `<${name}${own}/>` : `<${name}${own}>${content}</${name}>`;
}

export interface SvgDocumentOptions {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly title: string;
  /** Sentences; they may be empty. */
  readonly description: readonly string[];
  /** Of everything that has no colour of its own. */
  readonly fill: string;
}

/** A whole file. @param content markup */
export function svgDocument({ width, height, language, title, description, fill }: SvgDocumentOptions, content: string): string {
  const about = svgTag('title', {}, escapeSvg(title)) + svgTag('desc', {}, escapeSvg(description.join(' ')));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgTag('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', lang: language, 'font-family': PICTURE_FONT, fill }, about + content)}\n`;
}

/** The text, or its start with `…` when it is too wide. */
export function shortenText(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && measure(`${signs.join('').trimEnd()}…`) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/**
 * Breaks a text into lines no wider than `width`. A word that is wider by itself is broken at its soft hyphens, else anywhere; what does not fit
 * on the last line ends in `…`.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number, maxLines = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(' ').filter(Boolean)) {
    const whole = word.replaceAll(SOFT, '');
    const longer = line === '' ? whole : `${line} ${whole}`;
    if (measure(longer) <= width) line = longer;
    else {
      if (line !== '') lines.push(line);
      const pieces = measure(whole) <= width ? [whole] : breakWord(word, width, measure);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  return [...kept.slice(0, -1), shortenText(`${kept.at(-1) ?? ''} ${lines[maxLines] ?? ''}`, width, measure)];
}

function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of word.split(SOFT)) {
    if (line !== '' && measure(`${line}${part}-`) > width) {
      lines.push(`${line}-`);
      line = '';
    }
    line += part;
    while (measure(line) > width && [...line].length > 1) {
      const cut = longestStart(line, width, measure);
      lines.push(cut);
      line = line.slice(cut.length);
    }
  }
  return [...lines, line];
}

function longestStart(word: string, width: number, measure: (text: string) => number): string {
  const signs = [...word];
  let length = signs.length - 1;
  while (length > 1 && measure(signs.slice(0, length).join('')) > width) length--;
  return signs.slice(0, length).join('');
}

/** How a text looks. */
export interface TextLook {
  readonly size: number;
  readonly bold?: boolean | undefined;
  readonly fill?: string | undefined;
  readonly lang?: string | undefined;
  /** A white edge, so that lines behind it do not cross it. */
  readonly halo?: boolean | undefined;
}

/** What is drawn so far, and where its texts stand. */
export class SvgPage {
  readonly texts: TextBox[] = [];
  private below = '';
  private parts = '';
  private readonly measureText: MeasureText;

  constructor(measure: MeasureText) {
    this.measureText = measure;
  }

  /** Markup. */
  get content(): string {
    return this.below + this.parts;
  }

  /** Measures texts of one look, as they are. */
  measurer(size: number, bold = false): (text: string) => number {
    return (text) => this.measureText(text, size, bold);
  }

  /** @param part markup */
  draw(part: string): void {
    this.parts += part;
  }

  /** Behind everything that is drawn, over what was put there before. @param part markup */
  under(part: string): void {
    this.below += part;
  }

  /** @returns where the text ends */
  text(raw: string, { x, y, size, bold = false, fill, lang, halo = false }: TextLook & { readonly x: number; readonly y: number }): number {
    const text = svgText(raw);
    if (text === '') return x;
    const width = this.measureText(text, size, bold);
    this.texts.push({ text, x, y, width, size });
    this.draw(svgTag('text', { x, y, 'font-size': size, 'font-weight': bold ? 600 : undefined, fill, lang, ...(halo ? { 'paint-order': 'stroke', stroke: '#ffffff', 'stroke-width': 4, 'stroke-linejoin': 'round' } : {}) }, escapeSvg(text)));
    return x + width;
  }

  /** A text in as many lines as it needs, each `step` under the one before, the first `step` under `y`. @returns the baseline of the last */
  lines(text: string, { x, y, width, step, maxLines, ...look }: TextLook & { readonly x: number; readonly y: number; readonly width: number; readonly step: number; readonly maxLines?: number }): number {
    const lines = wrapText(text, width, this.measurer(look.size, look.bold), maxLines);
    lines.forEach((line, i) => this.text(line, { ...look, x, y: y + (i + 1) * step }));
    return y + lines.length * step;
  }
}
