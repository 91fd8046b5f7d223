import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Draws again when the text of the page gets another colour: somebody switches the theme, or a screen turns dark at night. No event of the page
 * tells that. A transition does, whatever the cause: the base styles give the host a `::before` of no size, on which a new colour takes a moment.
 */
export class TextColourController implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('transitionrun', this.onTransition);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('transitionrun', this.onTransition);
  }

  private readonly onTransition = (event: Event): void => {
    const { target, pseudoElement, propertyName } = event as TransitionEvent;
    if (target === this.host && pseudoElement === '::before' && propertyName === 'color') this.host.requestUpdate();
  };
}
