import { define, nextTurn, replaceTexts, warnOnce, type Texts } from '@digitaal-europa/ui';

/** Where a page keeps texts of its own. A block of data is not executed, so no Content-Security-Policy stops it. */
const BLOCKS = 'script[data-kde-texts]';

/** Registers an element, which says it in the words of the page from its first drawing on. */
export async function start(tag: string, element: CustomElementConstructor): Promise<void> {
  for (const { textContent } of document.querySelectorAll(BLOCKS)) {
    try {
      replaceTexts(JSON.parse(textContent) as Texts);
    } catch (error) {
      warnOnce(`kde: ${BLOCKS} holds no JSON: ${String(error)}`);
    }
  }
  // A turn of its own: to run this file and to make what stands on the page keep a slow device from answering its visitor, each for a while.
  await nextTurn();
  define(tag, element);
}
