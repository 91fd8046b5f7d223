import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from './controllers/language-controller.ts';

/** The release that this copy of the code belongs to; two copies on one page compare it. Set by the build of a release. */
export const VERSION = '0.0.0';

/**
 * What every widget is: a guest on somebody's page. `Events` maps event names to their `detail`.
 */
export abstract class KdeElement<Events extends object = Record<string, never>> extends LitElement {
  static readonly version: string = VERSION;

  /** Level of the widget's own heading, 2 to 6. Anything else counts as 2. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  protected readonly language = new LanguageController(this);

  /** Fires an event that bubbles out of shadow roots, so a listener on the page sees it. */
  protected emit<K extends keyof Events & string>(type: K, detail: Events[K]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** The heading level as a number that is certainly one of 2 to 6. */
  protected get level(): number {
    return Number.isInteger(this.headingLevel) && this.headingLevel >= 2 && this.headingLevel <= 6 ? this.headingLevel : 2;
  }
}
