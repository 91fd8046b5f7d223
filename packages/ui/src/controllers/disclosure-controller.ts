import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { focusLeaves } from '../focus-leaves.ts';
import { onEscape } from '../on-escape.ts';

/**
 * Which of a row of panels is open: one at a time. Every listener stands on the disclosure's own element in the template, none on the page. A
 * press elsewhere is seen as the focus leaving: opening puts the focus on the button (Safari does not do so itself), and the panel takes the
 * focus (`tabindex="-1"`) when its ground is pressed, so the focus leaves only when the visitor does. See `disclosureView`.
 */
export class DisclosureController implements ReactiveController {
  /** Id of the open panel. */
  open: string | undefined;
  /** Where its button begins and ends within the row, in pixels from the left and the top. */
  at = { start: 0, end: 0 };
  private readonly host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.open = undefined;
    this.host.requestUpdate();
  }

  toggle(id: string, button: HTMLElement): void {
    this.at = { start: button.offsetLeft, end: button.offsetTop + button.offsetHeight };
    this.set(this.open === id ? undefined : id);
    button.focus();
  }

  close(): void {
    this.set(undefined);
  }

  /** For a button in a panel: closes it, and leaves the visitor at the button that opened it. */
  closeFrom(inside: Element): void {
    const button = inside.closest('.disclosure')?.querySelector<HTMLElement>('.disclosure__button');
    this.close();
    button?.focus();
  }

  /** Escape closes and gives the focus back to the button. */
  onKeydown(event: KeyboardEvent): void {
    if (this.open === undefined) return;
    onEscape(({ currentTarget }) => {
      this.close();
      (currentTarget as HTMLElement).querySelector<HTMLElement>('[aria-expanded]')?.focus();
    })(event);
  }

  /** Closes when the focus goes elsewhere. */
  onFocusout(event: FocusEvent, id: string): void {
    // By then another button may have opened its own. It may also be a render that takes the panel away: then the next one is asked for after it.
    if (!focusLeaves(event) || this.open !== id) return;
    this.open = undefined;
    queueMicrotask(() => this.host.requestUpdate());
  }

  private set(open: string | undefined): void {
    this.open = open;
    this.host.requestUpdate();
  }
}
