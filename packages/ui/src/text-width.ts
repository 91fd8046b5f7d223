/** Width of a text in CSS pixels. */
export type Measure = (text: string) => number;

let context: CanvasRenderingContext2D | null | undefined;

/**
 * Measures text in a CSS font (`600 13px Arial`), remembering what it measured. Where a browser refuses a canvas it estimates, on the wide
 * side: a label that is left out is better than two that overlap.
 */
export function measureIn(font: string): Measure {
  const known = new Map<string, number>();
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 16);
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      context ??= document.createElement('canvas').getContext('2d');
      if (context) context.font = font;
      width = context ? context.measureText(text).width : text.length * size * 0.6;
      known.set(text, width);
    }
    return width;
  };
}
