import { LitElement, type CSSResult, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from './controllers/language-controller.ts';
import { TextColourController } from './controllers/text-colour-controller.ts';
import { LoadError } from './fetch-json.ts';
import { loadStrings } from './load.strings.ts';
import { nextTurn } from './next-turn.ts';
import { warnOnce } from './warn.ts';

/** The release that this copy of the code belongs to; two copies on one page compare it. Written by `npm run version`. */
export const VERSION = '0.0.0';

/** A name of an event of ours: what the page itself fires keeps the types of the DOM. */
type Named<Events> = keyof Events & `kde-${string}`;

/** Listeners know the `detail` of the events of this very widget. */
export interface KdeElement<Events extends object = Record<string, never>> {
  addEventListener<K extends Named<Events>>(type: K, listener: (this: this, event: CustomEvent<Events[K]>) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends Named<Events>>(type: K, listener: (this: this, event: CustomEvent<Events[K]>) => unknown, options?: boolean | EventListenerOptions): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

/** What the widgets that are imported say when they fire `Type`. */
type DetailOf<Type extends string> = { [Tag in keyof KdeEventsByTag]: Type extends keyof KdeEventsByTag[Tag] ? KdeEventsByTag[Tag][Type] : never }[keyof KdeEventsByTag];

type EventsOnThePage = {
  [Type in 'kde-load' | 'kde-error' | 'kde-select' | 'kde-change' | 'kde-filter-change' | 'kde-view-change' | 'kde-organisation-change']: CustomEvent<DetailOf<Type>>;
};

/* eslint-disable @typescript-eslint/no-empty-object-type -- the first is filled by the widgets, the second takes its members from a type */
declare global {
  /** Which element fires which events, with what `detail`: each widget adds itself, so that a page knows of those that it imports. */
  interface KdeEventsByTag {}
  /** The events leave their widget, so `document` and every element around it may listen too. */
  interface GlobalEventHandlersEventMap extends EventsOnThePage {}
}
/* eslint-enable @typescript-eslint/no-empty-object-type */

/**
 * What every widget is: a guest on somebody's page. `Events` maps event names to their `detail`.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the interface adds types to the listeners of every element, and nothing to be made
export abstract class KdeElement<Events extends object = Record<string, never>> extends LitElement {
  static readonly version: string = VERSION;

  /** Level of the widget's own heading, 2 to 6. Anything else counts as 2. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  private broken = false;
  protected readonly language = new LanguageController(this);
  protected readonly textColour = new TextColourController(this);

  /** Fires an event that bubbles out of shadow roots, so a listener on the page sees it. */
  protected emit<K extends keyof Events & string>(type: K, detail: Events[K]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Until its first drawing a widget is what the page put in it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }

  /** Moved to another document, such as that of a frame: adopted style sheets stay behind with the one they were made for. */
  adoptedCallback(): void {
    const Sheet = this.ownerDocument.defaultView?.CSSStyleSheet;
    if (!Sheet || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new Sheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  /** A property that is an attribute as well holds what the attribute would: `false` and `null` take it away, anything else is text. */
  protected override willUpdate(changed: PropertyValues): void {
    const { elementProperties } = this.constructor as typeof LitElement;
    const values = this as unknown as Record<PropertyKey, unknown>;
    for (const name of changed.keys()) {
      const { attribute, type = String } = elementProperties.get(name) ?? {};
      const value = values[name];
      if (attribute === false || type !== String || value === undefined || typeof value === 'string') continue;
      values[name] = value === null || value === false ? undefined : `${value as string}`;
    }
  }

  /** The first drawing has a turn of its own: to register a widget and to make it is enough for one. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.hasUpdated ? super.scheduleUpdate() : nextTurn().then(() => super.scheduleUpdate());
  }

  /**
   * A fault of ours stays ours: instead of an error in the host page, visitors get a sentence and what the page put in the default slot,
   * and the page gets `kde-error` with code `unexpected`. The element stays that way; make a new one to try again.
   */
  protected override performUpdate(): void {
    if (this.broken) return;
    if (!this.hasUpdated) this.renderRoot.replaceChildren();
    try {
      super.performUpdate();
    } catch (error) {
      this.broken = true;
      const message = error instanceof Error ? error.message : String(error);
      warnOnce(`${this.localName}: unexpected error: ${message}`);
      const sentence = document.createElement('p');
      sentence.setAttribute('role', 'alert');
      Object.assign(sentence, { lang: this.language.current, dir: 'ltr' });
      sentence.textContent = loadStrings(this.language.current).failed(new LoadError('unexpected', message));
      this.renderRoot.replaceChildren(sentence, document.createElement('slot'));
      (this as KdeElement<{ 'kde-error': unknown }>).emit('kde-error', { code: 'unexpected', message, issues: [] });
    }
  }

  /** The heading level as a number that is certainly one of 2 to 6. */
  protected get ownHeadingLevel(): number {
    return Number.isInteger(this.headingLevel) && this.headingLevel >= 2 && this.headingLevel <= 6 ? this.headingLevel : 2;
  }
}
