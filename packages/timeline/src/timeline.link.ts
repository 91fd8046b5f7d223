import type { Law } from '@digitaal-europa/data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decodeShare, reconcileShare, type Missing, type ShareProblem, type ShareState } from './timeline.share.ts';

/**
 * Reads what the address of the page says about this widget: when it comes into the page, and when the visitor opens another link to the same
 * page. It never writes the address, which is the page's.
 */
export class LinkController implements ReactiveController {
  /** What the link did not give. */
  problem: ShareProblem | undefined;
  missing: readonly Missing[] = [];
  /** Whether a link opened a law. */
  opened = false;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly apply: (share: ShareState) => void;
  private last: string | undefined;

  /** @param apply called with every state that a link asks for */
  constructor(host: ReactiveControllerHost & HTMLElement, apply: (share: ShareState) => void) {
    this.host = host;
    this.apply = apply;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.read);
    this.read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.read);
  }

  /** Leaves out what the data do not have, or no longer. Call it when there are laws. */
  check(share: ShareState, laws: readonly Law[]): ShareState {
    const { state, missing } = reconcileShare(share, laws);
    this.missing = missing;
    this.opened = state.selected !== undefined;
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
    const { found, state, problem } = decodeShare(location.hash, this.host.id);
    if (!found) return;
    this.problem = problem;
    this.apply(state);
  };
}
