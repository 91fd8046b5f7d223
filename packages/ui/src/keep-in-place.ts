/** The nearest element around this one that scrolls up and down, across shadow roots; the page itself when there is none. */
function scrollerOf(element: Element): Element {
  const up = (node: Element): Element | null => node.parentElement ?? (node.getRootNode() instanceof ShadowRoot ? (node.getRootNode() as ShadowRoot).host : null);
  for (let node = up(element); node; node = up(node)) {
    if (node.scrollHeight > node.clientHeight && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}

/**
 * Keeps an element where the visitor sees it while what stands above it changes height. Without it, opening one thing and closing another
 * above it throws the visitor off the place they were reading.
 */
export async function keepInPlace(element: HTMLElement | null, change: Promise<unknown>): Promise<void> {
  const before = element?.getBoundingClientRect().top;
  await change;
  if (!element?.isConnected || before === undefined) return;
  const moved = element.getBoundingClientRect().top - before;
  if (Math.abs(moved) > 1) scrollerOf(element).scrollBy({ top: moved, behavior: 'instant' });
}
