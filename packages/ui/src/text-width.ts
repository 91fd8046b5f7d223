/** Width of a text in CSS pixels. */
export type Measure = (text: string) => number;

/** How a text is set: sizes in CSS pixels. */
export interface TextStyle {
  readonly family: string;
  readonly size: number;
  readonly weight?: number;
  /** Extra room after each letter and each space, as the page or the reader sets it. */
  readonly letterSpacing?: number;
  readonly wordSpacing?: number;
}

const pixels = (value: string): number => parseFloat(value) || 0;

/** How text is set on an element. */
export function textStyleOf(element: Element): TextStyle {
  const { fontFamily, fontSize, letterSpacing, wordSpacing } = getComputedStyle(element);
  return { family: fontFamily, size: pixels(fontSize) || 16, letterSpacing: pixels(letterSpacing), wordSpacing: pixels(wordSpacing) };
}

let context: CanvasRenderingContext2D | null | undefined;

/**
 * Measures text, remembering what it measured. Where a browser refuses a canvas it estimates, on the wide
 * side: a label that is left out is better than two that overlap.
 */
export function measureIn({ family, size, weight = 400, letterSpacing = 0, wordSpacing = 0 }: TextStyle): Measure {
  const known = new Map<string, number>();
  const font = `${weight} ${size}px ${family}`;
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      context ??= document.createElement('canvas').getContext('2d');
      if (context) context.font = font;
      width = (context ? context.measureText(text).width : text.length * size * 0.6) + text.length * letterSpacing + (text.split(' ').length - 1) * wordSpacing;
      known.set(text, width);
    }
    return width;
  };
}
