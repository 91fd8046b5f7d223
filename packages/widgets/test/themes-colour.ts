/** Colours as an engine computes them, and how far apart they are (WCAG 2.2). */
export interface Colour { readonly r: number; readonly g: number; readonly b: number; readonly a: number }

const NONE: Colour = { r: 0, g: 0, b: 0, a: 0 };

/** `rgb(…)`, `rgba(…)` and `color(srgb …)`: all that Chromium computes from what we write. Throws at anything else, for a test may not look away. */
export function parse(text: string): Colour {
  if (text === 'none' || text === 'transparent') return NONE;
  const parts = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(text);
  const [r = NaN, g = NaN, b = NaN, a = 1] = (parts?.[2] ?? '').split(/[\s,/]+/).filter(Boolean).map(Number);
  if (!parts || [r, g, b, a].some(Number.isNaN)) throw new Error(`a colour that this test cannot read: ${text}`);
  const scale = parts[1] === 'color' ? 255 : 1;
  return { r: r * scale, g: g * scale, b: b * scale, a };
}

export const faded = (colour: Colour, by: number): Colour => ({ ...colour, a: colour.a * by });

/** One colour laid over an opaque other. */
export const over = (top: Colour, ground: Colour): Colour => ({
  r: top.r * top.a + ground.r * (1 - top.a), g: top.g * top.a + ground.g * (1 - top.a), b: top.b * top.a + ground.b * (1 - top.a), a: 1,
});

function luminance({ r, g, b }: Colour): number {
  const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

/** 1 to 21, of two opaque colours. */
export function contrast(one: Colour, other: Colour): number {
  const [high, low] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

export const hex = ({ r, g, b }: Colour): string => `#${[r, g, b].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
