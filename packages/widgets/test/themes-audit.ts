/** What in a drawn widget is too hard to see, measured on the colours that the engine computes and on what really lies behind each thing. */
import { contrast, faded, hex, over, parse, type Colour } from './themes-colour.ts';

export interface Finding { readonly kind: 'text' | 'border' | 'mark'; readonly where: string; readonly ratio: number; readonly needs: number; readonly of: string; readonly on: string; readonly says: string }

const isGeometry = (element: Element): element is SVGGeometryElement => element instanceof SVGGeometryElement;

/** Everything reacts to a point, so that everything at a point is found; to be added to the root of a widget. */
export const allPointed = new CSSStyleSheet();
allPointed.replaceSync('* { pointer-events: auto !important }');

/** What an element paints at a point inside it, the lowest first. */
function paint(element: Element): Colour[] {
  const style = getComputedStyle(element);
  if (isGeometry(element)) return [style.fill === 'none' ? faded(parse(style.stroke), Number(style.strokeOpacity)) : faded(parse(style.fill), Number(style.fillOpacity))];
  if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) return [];
  // Grounds of one colour laid over each other: `linear-gradient(colour, colour)`, both the same.
  const flat = [...style.backgroundImage.matchAll(/linear-gradient\(((?:rgba?|color)\([^)]*\)), \1\)/g)].map((found) => parse(found[1] ?? ''));
  return [parse(style.backgroundColor), ...flat.toReversed()];
}

const nameOf = (element: Element): string => {
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const parent = element.parentElement;
  return `${parent?.classList.length ? `.${parent.classList[0] ?? ''} > ` : ''}${element.localName}${classes}`;
};

/** Disabled things are exempt (WCAG 1.4.3 and 1.4.11), and so is what cannot be seen at all. */
const isExempt = (element: Element): boolean => element.closest('[aria-disabled="true"], :disabled, .visually-hidden') !== null || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** What lies where, for pages of the same size: a theme changes colours more often than places. */
const stacksBySize = new Map<string, WeakMap<Node, Element[][]>>();

export class Audit {
  readonly findings: Finding[] = [];
  readonly measured = { text: 0, border: 0, mark: 0 };
  private readonly root: ShadowRoot;
  private readonly page: Colour;
  private readonly size: string;
  private readonly passes: (element: Element) => boolean;
  /** Computed styles are asked for once: one thing lies behind many. */
  private readonly painted = new Map<Element, Colour[]>();
  private readonly left = new Map<Element, number>();

  /** @param page the opaque colour of the page behind the widget. @param decoration says of a mark that nobody needs it. */
  constructor(root: ShadowRoot, page: Colour, decoration: (element: Element) => boolean) {
    this.root = root;
    this.page = page;
    this.passes = decoration;
    const { width, height, top } = root.host.getBoundingClientRect();
    this.size = [root.host.localName, width, height, top].join(' ');
  }

  run(): this {
    for (const element of this.root.querySelectorAll('*')) {
      if (isExempt(element)) continue;
      if (isGeometry(element)) this.mark(element);
      else if (element.matches('button, input:not([type=checkbox], [type=radio]), select, textarea')) this.border(element as HTMLElement);
    }
    const texts = document.createTreeWalker(this.root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) if (node.parentElement && node.nodeValue?.trim() && !isExempt(node.parentElement)) this.text(node as Text, node.parentElement);
    return this;
  }

  /** What lies at some points of a thing, from an element of it down; points where it cannot be seen are left out. Asked once per thing, for that takes time: again when the sizes are others. */
  private stacks(thing: Node, element: Element, points: () => readonly (readonly [number, number])[]): Element[][] {
    let known = stacksBySize.get(this.size)?.get(thing);
    if (known) return known;
    known = points().flatMap(([x, y]) => {
      const stack = this.root.elementsFromPoint(x, y).filter((one) => one.getRootNode() === this.root);
      const at = stack.indexOf(element);
      return at < 0 ? [] : [[...stack.slice(at), this.root.host]];
    });
    const ofSize = stacksBySize.get(this.size) ?? new WeakMap<Node, Element[][]>();
    stacksBySize.set(this.size, ofSize.set(thing, known));
    return known;
  }

  /** How much of an element is left after the opacity of everything around it. */
  private opacity(element: Element | null): number {
    if (!element) return 1;
    let left = this.left.get(element);
    if (left === undefined) this.left.set(element, left = Number(getComputedStyle(element).opacity) * this.opacity(element.parentElement));
    return left;
  }

  /** What lies at a point, from the first of these elements down to the page. */
  private ground(layers: readonly Element[]): Colour {
    let below = this.page;
    for (const element of layers.toReversed()) {
      let colours = this.painted.get(element);
      if (!colours) this.painted.set(element, colours = paint(element).map((colour) => faded(colour, this.opacity(element))));
      for (const colour of colours) if (colour.a > 0) below = over(colour, below);
    }
    return below;
  }

  private add(kind: Finding['kind'], element: Element, needs: number, colour: Colour, behind: Colour): void {
    const seen = over(colour, behind);
    const ratio = contrast(seen, behind);
    this.measured[kind] += 1;
    if (ratio < needs) this.findings.push({ kind, where: `${this.root.host.localName} ${nameOf(element)}`, ratio: Math.round(ratio * 100) / 100, needs, of: hex(seen), on: hex(behind), says: (element.textContent ?? '').trim().slice(0, 24) });
  }

  private text(node: Text, element: Element): void {
    const style = getComputedStyle(element);
    const inDrawing = element instanceof SVGElement;
    const colour = faded(parse(inDrawing ? style.fill : style.color), this.opacity(element) * (inDrawing ? Number(style.fillOpacity) : 1));
    const size = parseFloat(style.fontSize);
    const needs = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const places = (): [number, number][] => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const rect = range.getClientRects()[0];
      return !rect || rect.width < 2 ? [] : [rect.left + 1, rect.left + rect.width / 2, rect.right - 1].map((x) => [x, rect.top + rect.height / 2]);
    };
    for (const layers of this.stacks(node, element, places)) {
      const below = this.ground(layers);
      // A line around the letters, drawn before them, is what they stand out from.
      const halo = inDrawing && style.paintOrder.startsWith('stroke') && style.stroke !== 'none';
      this.add('text', element, needs, colour, halo ? over(parse(style.stroke), below) : below);
    }
  }

  private border(element: HTMLElement): void {
    const style = getComputedStyle(element);
    const [layers] = this.stacks(element, element, () => { const { left, top, width } = element.getBoundingClientRect(); return [[left + width / 2, top + 1]]; });
    if (!layers) return;
    const below = this.ground(layers.slice(1));
    for (const side of ['Top', 'Bottom', 'Left', 'Right'] as const) {
      const colour = parse(style[`border${side}Color`]);
      // A border in the colour of the button itself is none: the words on it tell the button.
      if (parseFloat(style[`border${side}Width`]) > 0 && colour.a > 0 && style[`border${side}Color`] !== style.backgroundColor) this.add('border', element, 3, faded(colour, this.opacity(element)), below);
    }
  }

  /** A mark is seen by its line or by its ground: the better of the two counts. */
  private mark(element: SVGGeometryElement): void {
    if (this.passes(element) || element.closest('defs, clipPath, mask, symbol, pattern, marker')) return;
    const style = getComputedStyle(element);
    const left = this.opacity(element);
    const paints = [faded(parse(style.fill), Number(style.fillOpacity) * left), faded(parse(style.stroke), style.strokeWidth === '0px' ? 0 : Number(style.strokeOpacity) * left)].filter(({ a }) => a > 0);
    if (paints.length === 0) return;
    const places = (): [number, number][] => {
      const [matrix, length, box] = [element.getScreenCTM(), element.getTotalLength(), element.getBoundingClientRect()];
      if (!matrix || length === 0) return [];
      const { x, y } = element.getPointAtLength(length / 2).matrixTransform(matrix);
      return [[x, y], [box.left + box.width / 2, box.top + box.height / 2]];
    };
    const [layers] = this.stacks(element, element, places);
    if (!layers) return;
    const below = this.ground(layers.slice(1));
    const best = paints.toSorted((one, other) => contrast(over(other, below), below) - contrast(over(one, below), below))[0];
    if (best) this.add('mark', element, 3, best, below);
  }
}

/** One line per kind of finding, the worst of each first. */
export function report(findings: readonly Finding[]): string[] {
  const worst = new Map<string, Finding & { readonly times: number }>();
  for (const finding of findings) {
    const key = `${finding.kind} ${finding.where}`;
    const before = worst.get(key);
    worst.set(key, { ...(before && before.ratio <= finding.ratio ? before : finding), times: (before?.times ?? 0) + 1 });
  }
  return [...worst.values()].sort((one, other) => one.ratio - other.ratio).map(({ kind, where, ratio, needs, of, on, says, times }) => `${kind} ${ratio} < ${needs}: ${where} ${of} on ${on} "${says}"${times > 1 ? ` (${times} times)` : ''}`);
}
