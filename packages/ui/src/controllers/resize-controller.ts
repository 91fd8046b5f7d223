import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The inline size of the element's content box in whole CSS pixels, 0 until it has been laid out. A widget follows its own width, not
 * the window's: it may stand in a narrow column of a wide page.
 */
export class ResizeController implements ReactiveController {
  width = 0;
  private readonly host: ReactiveControllerHost & Element;
  private observer: ResizeObserver | undefined;
  private frame = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new ResizeObserver((entries) => {
      const size = entries.at(-1)?.contentBoxSize[0];
      if (size) this.schedule(Math.floor(size.inlineSize));
    });
    this.observer.observe(this.host);
  }

  /** The width, looked up when the browser has not told it yet: a first drawing need not wait for that, nor be made again after it. */
  get measured(): number {
    if (this.width === 0 && this.host.clientWidth > 0) {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(this.host);
      this.width = Math.max(0, Math.floor(this.host.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd)));
    }
    return this.width;
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    cancelAnimationFrame(this.frame);
  }

  /** In the next frame: a new height within the callback makes browsers report "ResizeObserver loop" to the host page. */
  private schedule(width: number): void {
    cancelAnimationFrame(this.frame);
    // Without a box, as inside a closed tab, the last width stays good.
    if (width === 0 || width === this.width) return;
    this.frame = requestAnimationFrame(() => {
      this.width = width;
      this.host.requestUpdate();
    });
  }
}
