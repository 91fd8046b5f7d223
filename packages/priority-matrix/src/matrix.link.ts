import { fragmentBlock } from '@digitaal-europa/ui/fragment';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { missingOf, readAsked, type Asked } from './model/asked.ts';
import type { Board } from './model/board.ts';
import { decodeLink, LINK, MAX_LINK, type LinkProblem } from './model/link.ts';

/** What a link gave: a board of somebody else, something to look at, or both. */
export interface Taken {
  /** Absent: the link holds no board, or one that cannot be read. */
  readonly board?: Board | undefined;
  /** Decisions of the board on obligations that the laws at hand do not have; and parts of it that were left out or cut. */
  readonly lost: number;
  readonly dropped: number;
  readonly asked: Asked;
}

export interface LinkOptions {
  /** An id for the board in this block, and a name for who did not share one. */
  readonly as: (block: string) => Pick<Board, 'id' | 'name'>;
  /** Called with every link that says something about this widget, when there are laws to read it with. */
  readonly apply: (taken: Taken) => void;
}

/**
 * Reads what the address of the page says about this widget: when it comes into the page, and when the visitor opens another link to the same
 * page. It never writes the address, which is the page's; and what stands there never throws.
 */
export class BoardLink implements ReactiveController {
  /** What the link did not give. */
  problem: LinkProblem | undefined;
  /** Obligations and laws that the link names and the data do not have. */
  missing: readonly string[] = [];
  /** What the link asks to see. Known before there are laws: for whom is in it too. */
  asked: Asked = {};
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly options: LinkOptions;
  private last: string | undefined;
  private known: readonly string[] | undefined;
  /** The board of a link that waits for laws, if it has one. */
  private waiting: { readonly board: string | undefined } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LinkOptions) {
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

  /**
   * There are laws: what waited for them is read now, what comes later at once.
   * @param known `law/obligation` of all laws at hand
   */
  async take(known: readonly string[]): Promise<void> {
    this.known = known;
    const { waiting, asked } = this;
    if (!waiting) return;
    const linked = waiting.board === undefined ? undefined : await decodeLink(waiting.board, { ...this.options.as(waiting.board), known });
    // Meanwhile there was another link.
    if (this.waiting !== waiting) return;
    this.waiting = undefined;
    if (linked?.ok === false) this.problem = linked.problem;
    this.missing = missingOf(asked, known);
    this.options.apply({ ...(linked?.ok ? linked : { lost: 0, dropped: 0 }), asked });
    this.host.requestUpdate();
  }

  /** The visitor has read the message. */
  dismiss(): void {
    this.problem = undefined;
    this.missing = [];
    this.host.requestUpdate();
  }

  private readonly read = (): void => {
    // Moved within the page, it is not asked for again.
    if (location.hash === this.last) return;
    this.last = location.hash;
    const block = fragmentBlock(location.hash, LINK, this.host.id);
    if (!block) return;
    const isKnown = block.version === LINK.version;
    const isLong = block.parts.join('&').length > MAX_LINK;
    // What a newer release means with a word is not known here.
    const { asked, board, unreadable } = readAsked(isKnown && !isLong ? block.parts : []);
    this.problem = !isKnown ? (/^v\d{1,6}$/.test(block.version) ? 'newer-version' : 'unreadable') : isLong ? 'too-long' : unreadable ? 'unreadable' : undefined;
    this.missing = [];
    this.asked = asked;
    this.waiting = { board };
    this.host.requestUpdate();
    if (this.known) void this.take(this.known);
  };
}
