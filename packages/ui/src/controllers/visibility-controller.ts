import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the window an element counts as near. */
const NEAR = '400px';

/** Becomes `seen`, for good, when the element is within a screen's reach: what is far below the fold need not load yet. */
export class VisibilityController implements ReactiveController {
  seen = false;
  private readonly host: ReactiveControllerHost & Element;
  private observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.seen) return;
    this.observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.seen = true;
      this.observer?.disconnect();
      this.host.requestUpdate();
    }, { rootMargin: NEAR });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}
