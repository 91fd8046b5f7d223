/**
 * A name that shows while one points at its mark, or while the mark has the focus, goes away by Escape, without pointing elsewhere
 * (WCAG 1.4.13), and is back when one points at it anew. Escape may be pressed anywhere on the page, so the page is listened to for so
 * long and no longer.
 */
export function onTipShown({ currentTarget }: Event): void {
  const mark = currentTarget as HTMLElement;
  mark.removeAttribute('data-silent');
  const shown = new AbortController();
  const { signal } = shown;
  mark.ownerDocument.addEventListener('keydown', ({ key }) => {
    if (!mark.isConnected) shown.abort();
    else if (key === 'Escape') mark.toggleAttribute('data-silent', true);
  }, { signal, capture: true });
  // Not shown again here: a browser says that the pointer left when the name under it goes away.
  for (const left of ['pointerleave', 'blur']) mark.addEventListener(left, () => shown.abort(), { signal });
}
