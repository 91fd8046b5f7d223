/** How high a row will be that was never drawn: the better the guess, the less a page moves under somebody who scrolls or presses. */
import type { Layout } from './layout.ts';

export interface RowTexts {
  readonly name: string;
  readonly status: string;
  /** What stands in the column of dates that nobody knows. */
  readonly unknown: number;
  /** Height in pixels of the drawing of its dates. */
  readonly axis: number;
}

/** As in the styles, in pixels at text of 16 pixels: a line of the name, of the status and of an unknown date, the width of a letter of each, and what is around them. */
const NAME = { letter: 7.2, line: 16.25, least: 24, around: 3 };
const STATUS = { letter: 6.1, line: 15.6 };
const [UNKNOWN, PADDING, BORDER] = [24, 4, 1];

/** In pixels. `grow`: how many times its usual size text is drawn. */
export function likelyHeight({ name, status, unknown, axis }: RowTexts, { mode, name: column, axis: drawing, gutter }: Layout, grow: number): number {
  const isStacked = mode === 'stacked';
  const width = (isStacked ? drawing + gutter : column) / grow - 4 * PADDING;
  const lines = (text: string, letter: number): number => Math.max(1, Math.ceil((text.length * letter) / width));
  const own = Math.max(NAME.least, lines(name, NAME.letter) * NAME.line + NAME.around);
  const below = Math.max(axis, unknown * UNKNOWN * grow);
  // Above the drawing the status follows the name on its line, where there is room.
  const isOneLine = isStacked && name.length * NAME.letter + status.length * STATUS.letter < width;
  const words = (own + PADDING + (isOneLine ? 0 : lines(status, STATUS.letter) * STATUS.line) + (isStacked ? 0 : PADDING)) * grow;
  return (isStacked ? words + below : Math.max(words, below)) + BORDER;
}
