/**
 * What a frame page and the page around it say to each other, with `postMessage`:
 *
 * - the frame: `{ kde: 'frame/1', height: 1234 }`, the height of its content in CSS pixels, when it loads, when it changes, and when asked;
 * - the page around it: `{ kde: 'frame/1', hello: true }`, when its script starts: a frame may have spoken before anybody listened;
 * - the page around it: `{ kde: 'frame/1', granted: 1234 }`, the height that the frame has got.
 *
 * Fields may be added. A change that an older page or frame would misread takes `frame/2`.
 */
export const PROTOCOL = 'frame/1';

/** No frame gets higher, in CSS pixels: a page cannot be made endless. Every list fits, also on a phone; a table that is longer there scrolls in its frame. */
const MAX_HEIGHT = 30_000;

const isOurs = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null && (data as { kde?: unknown }).kde === PROTOCOL;

/** The height that a message asks for, in whole pixels from 1 to {@link MAX_HEIGHT}; `undefined` when it asks for none. Anybody may send anything. */
export function heightIn(data: unknown): number | undefined {
  if (!isOurs(data)) return undefined;
  const { height } = data;
  return typeof height === 'number' && Number.isFinite(height) && height > 0 ? Math.min(Math.ceil(height), MAX_HEIGHT) : undefined;
}

/** Whether a message asks how high the frame wants to be. */
export const isHello = (data: unknown): boolean => isOurs(data) && data['hello'] === true;

/** Whether a message says that the frame has got a height. */
export const isGrant = (data: unknown): boolean => isOurs(data) && typeof data['granted'] === 'number';
