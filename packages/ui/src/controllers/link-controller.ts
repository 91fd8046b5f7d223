import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Shared, ShareProblem } from '../share-keys.ts';

export interface LinkOptions<Share, Data, Missing> {
  /** Reads a fragment for the widget with this `id`; see `shareFormat`. */
  readonly decode: (fragment: string, id: string) => Shared<Share>;
  /** Leaves out what the data do not have, or no longer, and says what. */
  readonly reconcile: (share: Share, data: Data) => { readonly state: Share; readonly missing: readonly Missing[] };
  /** Whether it opens something that may be far below. */
  readonly opens: (share: Share) => boolean;
  /** Called with every state that a link asks for; until there are data it cannot be checked. */
  readonly apply: (share: Share) => void;
}

/**
 * Reads what the address of the page says about this widget: when it comes into the page, and when the visitor opens another link to the same
 * page. It never writes the address, which is the page's.
 */
export class LinkController<Share, Data, Missing> implements ReactiveController {
  /** What the link did not give. */
  problem: ShareProblem | undefined;
  missing: readonly Missing[] = [];
  /** Whether a link opened something. */
  opened = false;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly options: LinkOptions<Share, Data, Missing>;
  private last: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LinkOptions<Share, Data, Missing>) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.read);
    this.read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.read);
  }

  /** What of it the data have. Call it when there are data. */
  check(share: Share, data: Data): Share {
    const { state, missing } = this.options.reconcile(share, data);
    this.missing = missing;
    this.opened = this.options.opens(state);
    return state;
  }

  /** The visitor has read the message. Its button goes with it: the focus goes to what comes first. */
  dismiss(): void {
    this.problem = undefined;
    this.missing = [];
    this.opened = false;
    void this.keepFocus();
  }

  private async keepFocus(): Promise<void> {
    const root = this.host.shadowRoot;
    const had = root?.activeElement;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (had && !root.activeElement) root.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true });
  }

  private readonly read = (): void => {
    // Moved within the page, it is not asked for again.
    if (location.hash === this.last) return;
    this.last = location.hash;
    const { found, state, problem } = this.options.decode(location.hash, this.host.id);
    if (!found) return;
    this.problem = problem;
    this.options.apply(state);
  };
}
