import { define, replaceTexts, warnOnce, type Texts } from '@digitaal-europa/ui';

/** Where a page keeps texts of its own. A block of data is not executed, so no Content-Security-Policy stops it. */
const BLOCKS = 'script[data-kde-texts]';

/** Registers an element, which says it in the words of the page from its first drawing on. */
export function start(tag: string, element: CustomElementConstructor): void {
  for (const { textContent } of document.querySelectorAll(BLOCKS)) {
    try {
      replaceTexts(JSON.parse(textContent) as Texts);
    } catch (error) {
      warnOnce(`kde: ${BLOCKS} holds no JSON: ${String(error)}`);
    }
  }
  define(tag, element);
}
