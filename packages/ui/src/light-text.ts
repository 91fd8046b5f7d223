/** Above this relative luminance a text is meant for a dark ground. */
const LIGHT = 0.4;

/** Relative luminance of a computed colour, 0 to 1 (WCAG 2.2); `undefined` for a colour that is not written as `rgb(…)`. */
function luminance(colour: string): number | undefined {
  const channels = /^rgba?\(\s*([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)/.exec(colour)?.slice(1).map((channel) => Number(channel) / 255);
  const [r, g, b] = (channels ?? []).map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return r === undefined || g === undefined || b === undefined ? undefined : 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * Whether an element's text is light, so that the page around it must be dark. A page without tokens tells us nothing else, and a white
 * ground under its light text would hide the text.
 */
export const hasLightText = (element: Element): boolean => (luminance(getComputedStyle(element).color) ?? 0) > LIGHT;
