/** Texts and shapes of a picture as SVG source: everything from the data is escaped, and only what XML can carry gets in. */

/** Characters that XML 1.0 forbids, and half characters. */
// eslint-disable-next-line no-control-regex -- these are the characters that are taken out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text on one line that can stand in XML, between tags and in attributes. Soft hyphens go: a picture breaks lines itself. */
export const escapeXml = (text: string): string => text.replace(FORBIDDEN, '').replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim().replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** A number of pixels, short. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function tag(name: string, attributes: Attributes, content?: string): string {
  const own = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${typeof value === 'number' ? px(value) : escapeXml(value)}"`])).join('');
  return content === undefined ? `<${name}${own}/>` : `<${name}${own}>${content}</${name}>`;
}

/** Width of a text in pixels, at its own size and weight. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** Where a text stands, in pixels; `y` is its baseline. */
export interface TextBox { readonly text: string; readonly x: number; readonly y: number; readonly width: number; readonly size: number }

export interface TextOptions { readonly x: number; readonly y: number; readonly size: number; readonly bold?: boolean; readonly fill?: string; readonly lang?: string; /** A white edge, so that lines behind it do not cross it. */ readonly halo?: boolean }

/**
 * Breaks a text into lines no wider than `width`. A word that is wider by itself is broken at its soft hyphens, else anywhere; what does not fit
 * on the last line ends in `…`.
 */
export function wrap(text: string, width: number, measure: (text: string) => number, maxLines = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
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
  return [...kept.slice(0, -1), shorten(`${kept.at(-1) ?? ''} ${lines[maxLines] ?? ''}`, width, measure)];
}

const SOFT = '\u00AD';

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

/** The text, or its start with `…` when it is too wide. */
export function shorten(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && measure(`${signs.join('').trimEnd()}…`) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
