/** What browsers may round off: boxes that touch share this much, in pixels. */
const ROUNDING = 0.1;

/** Boxes that share some room, by their text. */
export function overlapping(elements: readonly Pick<Element, 'textContent' | 'getBoundingClientRect'>[]): string[] {
  const boxes = elements.map((element) => ({ text: element.textContent.replace(/\s+/g, ' '), box: element.getBoundingClientRect() }));
  const shared = (a: DOMRect, b: DOMRect): number => Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top);
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => shared(a.box, b.box) > ROUNDING).map((b) => `${a.text} × ${b.text}`));
}

/** Every page with a widget that runs. */
export const PAGES = ['index.html', 'prioriteiten.html', 'fondsen.html', 'netwerken.html', 'samen.html', 'english.html', 'strict-csp.html', 'foreign-css.html'];
/** Those of them with a matrix. */
export const WITH_MATRIX = ['prioriteiten.html', 'samen.html', 'english.html', 'strict-csp.html', 'foreign-css.html'];
/** Those of them with a fund finder. */
export const WITH_FINDER = ['fondsen.html', 'english.html', 'strict-csp.html', 'foreign-css.html'];
/** Those of them with a network map. */
export const WITH_NETWORKS = ['netwerken.html', 'english.html', 'strict-csp.html', 'foreign-css.html'];
/** Room for everything. */
export const WIDE = { width: 1440, height: 900 };
/** The data that the widgets of a page show. */
export const dataOf = (path: string): string[] => [
  ...(WITH_FINDER.includes(path) ? ['kde/data/funds.json'] : []),
  ...(path === 'index.html' || WITH_MATRIX.includes(path) ? ['kde/data/laws.json'] : []),
  ...(WITH_NETWORKS.includes(path) ? ['kde/data/networks.json'] : []),
];

/** With what the keys begin that widgets keep on the device, or would if they kept anything. */
const KEPT = ['kde-priority-matrix', 'kde-fund-finder', 'kde-network-map'];

/** Names of all that stands on the device. */
export const keptKeys = (): string[] => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];

/** Takes off the device what widgets kept there. */
export function forgetKept(): void {
  for (const key of Object.keys(localStorage)) if (KEPT.some((name) => key.startsWith(name))) localStorage.removeItem(key);
}
