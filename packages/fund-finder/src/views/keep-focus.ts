/**
 * A card that goes to another place loses the focus, and one that goes to another group is made anew there: the same control, or the one with the
 * same `data-keep`, gets it back; what stood in the details first looks there. One that is gone leaves it to the first of `otherwise`. Nothing when the
 * visitor went elsewhere meanwhile.
 */
export async function keepFocus(root: ShadowRoot, change: Promise<unknown>, otherwise?: string): Promise<void> {
  const had = root.activeElement as HTMLElement | null;
  const key = had?.dataset.keep;
  const inDetails = had?.closest('.details') != null;
  await change;
  const { activeElement, body } = root.ownerDocument;
  if (had === null || (activeElement !== null && activeElement !== body)) return;
  const same = key === undefined ? [] : [...root.querySelectorAll<HTMLElement>('[data-keep]')].filter(({ dataset }) => dataset.keep === key);
  const next = had.isConnected ? had : (same.find((one) => (one.closest('.details') !== null) === inDetails) ?? same[0]);
  (next ?? (otherwise === undefined ? undefined : root.querySelector<HTMLElement>(otherwise)))?.focus({ preventScroll: true });
}
