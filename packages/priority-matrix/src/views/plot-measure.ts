import { measureIn, type TextStyle } from '@digitaal-europa/ui';
import type { MatrixMeasure } from '../model/drawing.ts';
import { SIGNS } from '../model/plot-cards.ts';

/** Sizes in pixels at text of 16 pixels, and the room for one sign as part of its text's size; the same as in the styles. */
const [TITLE, LINE, SIGN] = [13, 12, 1.25];
const ANY_SIGN = new RegExp(`[${Object.values(SIGNS).join('')}]`, 'g');

/** Measures the texts of the drawing as they are set. Make a new one when the font or the text size changes. */
export function measureFor(style: TextStyle, zoom: number): MatrixMeasure {
  const size = LINE * zoom;
  const [title, line, axis] = [measureIn({ ...style, size: TITLE * zoom, weight: 600 }), measureIn({ ...style, size }), measureIn({ ...style, size, weight: 700 })];
  return {
    title, axis,
    line: (text) => {
      const words = text.replace(ANY_SIGN, '');
      return line(words) + (text.length - words.length) * SIGN * size;
    },
  };
}
