import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../wording.ts';

/** The nearest `lang` around an element, also outside its shadow root; empty when there is none. */
export function nearestLang(element: Element): string {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

/** English for `en` and its variants; Dutch for everything else, for that is who we build for. */
export const toLanguage = (lang: string): Language => (/^en\b/i.test(lang) ? 'en' : 'nl');

const listeners = new Set<() => void>();
// One observer for all widgets on a page, and only while there are any.
const observer = typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => listeners.forEach((listener) => listener()));

/** An observer of the page does not see into shadow roots: those around the element are observed as well. Twice is once. */
function listen(listener: () => void, element: Element): void {
  for (let root: Node | undefined = element.getRootNode(); root; root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined) {
    observer?.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  listeners.add(listener);
}

function unlisten(listener: () => void): void {
  listeners.delete(listener);
  if (listeners.size === 0) observer?.disconnect();
}

/** Follows the language of the page around the element; `current` is read during render. */
export class LanguageController implements ReactiveController {
  current: Language = 'nl';
  private readonly host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    listen(this.update, this.host);
    this.update();
  }

  hostDisconnected(): void {
    unlisten(this.update);
  }

  private readonly update = (): void => {
    const language = toLanguage(nearestLang(this.host));
    if (language === this.current) return;
    this.current = language;
    this.host.requestUpdate();
  };
}
