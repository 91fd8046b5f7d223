/** Relative luminance of a text: above the first it can only stand on a dark ground, below the second at 4.5:1 only on a light one. */
const LIGHT = 0.4;
const DARK = 0.18;

/** Relative luminance of a computed colour, 0 to 1 (WCAG 2.2); of one that tells its lightness, what follows from that. `NaN` for what is no colour. */
function luminance(colour: string): number {
  const [, space = '', ...numbers] = /^([a-z]+)\((?:[a-z][\w-]* )?([\d.]+)[, ]+(-?[\d.]+)[, ]+(-?[\d.]+)/.exec(colour) ?? [];
  const [first = NaN] = numbers.map(Number);
  if (space.startsWith('ok')) return first ** 3;
  if (space.startsWith('l')) return ((first + 16) / 116) ** 3;
  const [r = NaN, g = NaN, b = NaN] = numbers.map((number) => Number(number) / (space === 'color' ? 1 : 255)).map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * The class with which our own fixed colours and grounds follow an element's text (see the base styles). A page without tokens tells us nothing
 * else, and a theme may know one scheme only while the page says another. On paper there is no dark ground. Nothing for text in between.
 */
export function groundClass(element: Element, printing: boolean): 'on-dark' | 'on-light' | '' {
  const light = luminance(getComputedStyle(element).color);
  return light < DARK ? 'on-light' : light > LIGHT && !printing ? 'on-dark' : '';
}
