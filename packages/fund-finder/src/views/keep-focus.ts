/**
 * A card that goes to another place loses the focus, and one that goes to another group is made anew there: the same control, or the one with the
 * same `data-keep`, gets it back. Nothing when the visitor went elsewhere meanwhile.
 */
export async function keepFocus(root: ShadowRoot, change: Promise<unknown>): Promise<void> {
  const had = root.activeElement as HTMLElement | null;
  const key = had?.dataset.keep;
  await change;
  const { activeElement, body } = root.ownerDocument;
  if (had === null || (activeElement !== null && activeElement !== body)) return;
  const next = had.isConnected ? had : key === undefined ? undefined : [...root.querySelectorAll<HTMLElement>('[data-keep]')].find(({ dataset }) => dataset.keep === key);
  next?.focus({ preventScroll: true });
}
