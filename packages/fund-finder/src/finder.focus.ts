import { keepFocus } from './views/keep-focus.ts';

/** Where one stands when what had the focus is gone: at how many funds are left. */
export const COUNTS = '.summary__counts';
const TITLE = '.title__target';

export interface FocusHost {
  readonly root: () => ShadowRoot;
  readonly updated: () => Promise<unknown>;
}

/** Where the focus is after something was done: nowhere does it get lost. */
export class FinderFocus {
  private readonly host: FocusHost;
  /** What had the focus before details or comparison opened. */
  private opener: HTMLElement | undefined;

  constructor(host: FocusHost) {
    this.host = host;
  }

  get active(): HTMLElement | undefined {
    return (this.host.root().activeElement as HTMLElement | null) ?? undefined;
  }

  find(selector: string): HTMLElement | undefined {
    return this.host.root().querySelector<HTMLElement>(selector) ?? undefined;
  }

  to(selector: string): void {
    this.find(selector)?.focus();
  }

  toTitle(): void {
    this.to(TITLE);
  }

  /** After what was just done is on the screen. */
  async after(selector: string): Promise<void> {
    await this.host.updated();
    this.to(selector);
  }

  /** The control that was used keeps it, wherever it goes; when it is gone the first of `otherwise` has it. */
  keep(otherwise?: string): void {
    void keepFocus(this.host.root(), this.host.updated(), otherwise);
  }

  /** Paper has no controls: what had the focus may be made anew after it. */
  keepThroughPrint(otherwise: string): void {
    const printed = new Promise((resolve) => { addEventListener('afterprint', resolve, { once: true }); });
    void keepFocus(this.host.root(), printed.then(() => this.host.updated()), otherwise);
  }

  /** What has it now is where it comes back to. */
  remember(): void {
    this.opener = this.active;
  }

  /** To what was remembered, where that still is; else to the first of these. */
  async giveBack(...selectors: readonly string[]): Promise<void> {
    const { opener } = this;
    this.opener = undefined;
    await this.host.updated();
    const target = opener?.isConnected && opener.getClientRects().length > 0 ? opener : selectors.map((selector) => this.find(selector)).find(Boolean);
    (target ?? this.find(COUNTS) ?? this.find(TITLE))?.focus();
  }
}
