/** A widget with its parts outlined and numbered, for whoever wants to style one. */

/** Where something stands, in pixels from the corner of the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Width and height of a number, in pixels. */
export const BADGE = 24;

const overlaps = (a: Place, b: Place): boolean => Math.abs(a.left - b.left) < BADGE && Math.abs(a.top - b.top) < BADGE;

/** A place for the number of each box, at its corner, moved aside as long as another number stands there. */
export function placeBadges(boxes: readonly Box[], width: number): readonly Place[] {
  const places: Place[] = [];
  for (const { left, top } of boxes) {
    let place: Place = { left: Math.max(0, Math.min(left, width - BADGE)), top: Math.max(0, top) };
    while (places.some((other) => overlaps(other, place))) place = place.left + 2 * BADGE > width ? { left: 0, top: place.top + BADGE } : { ...place, left: place.left + BADGE };
    places.push(place);
  }
  return places;
}

/** The first thing of a part that is seen. */
function seen(root: ShadowRoot, part: string): Element | undefined {
  return [...root.querySelectorAll(`[part~="${part}"]`)].find((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility();
  });
}

function place(element: HTMLElement, box: Partial<Box>): void {
  for (const [name, pixels] of Object.entries(box)) element.style.setProperty(name, `${String(Math.round(pixels))}px`);
}

/**
 * Draws outlines and numbers over a widget, in a layer of its own, as it is now.
 *
 * @returns the parts that are seen, in the order that was given
 */
export function outline(widget: HTMLElement, layer: HTMLElement, parts: readonly string[]): readonly string[] {
  const root = widget.shadowRoot;
  const ground = layer.getBoundingClientRect();
  const found = parts.flatMap((part, i) => {
    const box = root && seen(root, part)?.getBoundingClientRect();
    return box ? [{ part, number: i + 1, box: { left: box.left - ground.left, top: box.top - ground.top, width: box.width, height: box.height } }] : [];
  });
  // Half over the edge, so that less of what stands there is hidden.
  const places = placeBadges(found.map(({ box }) => ({ ...box, left: box.left - BADGE / 2, top: box.top - BADGE / 2 })), ground.width);
  layer.replaceChildren(...found.flatMap(({ number, box }, i) => {
    const frame = Object.assign(document.createElement('span'), { className: 'anatomy__frame' });
    const badge = Object.assign(document.createElement('span'), { className: 'anatomy__number anatomy__number--placed', textContent: String(number) });
    place(frame, box);
    place(badge, places[i] ?? box);
    return [frame, badge];
  }));
  return found.map(({ part }) => part);
}
