/** Where somebody came from while they follow connections. It is not part of what is shared: it lives as long as the widget. */
import type { MapContext, MapHandlers } from './context.ts';

interface Trail {
  /** The organisations before the one in the middle, the first first. */
  before: readonly string[];
  /** The one in the middle. */
  at: string | undefined;
  /** Asked for by a key: the middle takes the focus when it is drawn. */
  takesFocus: boolean;
}

/** The handlers are the same object as long as the widget lives. */
const trails = new WeakMap<MapHandlers, Trail>();
const trailOf = (handlers: MapHandlers): Trail => { const found = trails.get(handlers) ?? { before: [], at: undefined, takesFocus: false }; trails.set(handlers, found); return found; };

/** The organisation in the middle: the one that is open, or the one whose network is open, else one's own. */
export function middleOf({ state: { selected }, map: { who }, handlers }: Pick<MapContext, 'state' | 'map' | 'handlers'>): string | undefined {
  const { at } = trailOf(handlers);
  if (selected?.kind === 'organisation') return selected.id;
  return selected?.kind === 'network' && at !== undefined ? at : who?.organisation?.id;
}

/** The way here, when the middle is where the last step led. */
export function trailTo(middle: string, { handlers }: Pick<MapContext, 'handlers'>): readonly string[] {
  const { before, at } = trailOf(handlers);
  return at === middle ? before : [];
}

/** To another organisation, which takes the middle. To one that was there before: back to it. */
export function follow(id: string, from: string, { handlers }: Pick<MapContext, 'handlers'>, takesFocus = false): void {
  const trail = trailOf(handlers);
  const before = [...(trail.at === from ? trail.before : []), from];
  trails.set(handlers, { before: before.includes(id) ? before.slice(0, before.indexOf(id)) : before, at: id, takesFocus });
  handlers.select({ kind: 'organisation', id });
}

/** One step back. @returns whether there was one */
export function stepBack(middle: string, context: Pick<MapContext, 'handlers'>): boolean {
  const last = trailTo(middle, context).at(-1);
  if (last !== undefined) follow(last, middle, context, true);
  return last !== undefined;
}

/** Once after a step by key. */
export function wantsFocus(middle: string, { handlers }: Pick<MapContext, 'handlers'>): boolean {
  const trail = trailOf(handlers);
  const wants = trail.takesFocus && trail.at === middle;
  if (wants) trail.takesFocus = false;
  return wants;
}
