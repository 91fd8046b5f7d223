import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the observer will tell, fractions included in the sum: 0 without a box. */
function contentWidth({ inlineSize, boxSizing, paddingInlineStart, paddingInlineEnd, borderInlineStartWidth, borderInlineEndWidth }: CSSStyleDeclaration): number {
  const around = boxSizing === 'border-box' ? [paddingInlineStart, paddingInlineEnd, borderInlineStartWidth, borderInlineEndWidth].reduce((sum, size) => sum + (parseFloat(size) || 0), 0) : 0;
  return Math.max(0, Math.floor((parseFloat(inlineSize) || 0) - around));
}

/**
 * The inline size of the element's content box in whole CSS pixels, 0 until it has been laid out. A widget follows its own width, not
 * the window's: it may stand in a narrow column of a wide page. It follows the size of its text and the room in it too: a visitor, or a button of
 * the page, may make them larger at any time, which makes the box higher.
 */
export class ResizeController implements ReactiveController {
  width = 0;
  private readonly host: ReactiveControllerHost & Element;
  private observer: ResizeObserver | undefined;
  private text = '';
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
    if (this.width === 0) this.width = contentWidth(getComputedStyle(this.host));
    return this.width;
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    cancelAnimationFrame(this.frame);
  }

  /** In the next frame: a new height within the callback makes browsers report "ResizeObserver loop" to the host page. */
  private schedule(width: number): void {
    cancelAnimationFrame(this.frame);
    const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(this.host);
    const text = fontSize + letterSpacing + wordSpacing;
    // Without a box, as inside a closed tab, the last width stays good. The first setting of the text is the one that was drawn.
    if (width === 0 || (width === this.width && text === (this.text ||= text))) return;
    this.frame = requestAnimationFrame(() => {
      this.width = width;
      this.text = text;
      this.host.requestUpdate();
    });
  }
}
