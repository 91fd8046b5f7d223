import type { Fund } from '@digitaal-europa/data';
import { LinkController, type Language, type Status } from '@digitaal-europa/ui';
import type { ReactiveControllerHost } from 'lit';
import { decodeShare, reconcileShare, type FinderShare } from './finder.share.ts';
import { shareStrings } from './strings/share.strings.ts';
import { fundName } from './views/context.ts';

export interface FollowingOptions {
  /** The funds that this page shows; `undefined` as long as there are none at all. */
  readonly offered: () => readonly Fund[] | undefined;
  /** What the visitor kept: no link takes that away. */
  readonly shortlist: () => readonly string[];
  /** Shows what a link asks for, as far as it is there. */
  readonly show: (share: FinderShare) => void;
}

/** What the visitor can do about it. */
export interface NoticeActions {
  readonly goToSelected: () => void;
  readonly takeOver: (ids: readonly string[]) => void;
}

/** Following a link: what it asks for, what it did not give, and what somebody else kept. */
export class Following {
  private readonly options: FollowingOptions;
  private readonly link: LinkController<FinderShare, readonly Fund[], string>;
  /** A link that waits for the funds. */
  private asked: FinderShare | undefined;
  /** What came with a link, and somebody else kept. */
  private theirs: readonly string[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, options: FollowingOptions) {
    this.options = options;
    this.link = new LinkController(host, { decode: decodeShare, reconcile: reconcileShare, opens: ({ selected }) => selected !== undefined, apply: (share) => this.follow(share) });
  }

  /** There are funds: a link that waited for them is checked. Its organisation was told at once, and another may have been chosen since. */
  loaded(): void {
    if (this.asked) this.follow({ ...this.asked, organisation: undefined });
  }

  /** Until there are funds a link cannot be checked. */
  private follow(share: FinderShare): void {
    const offered = this.options.offered();
    const shortlist = this.options.shortlist();
    const checked = offered ? this.link.check(share, offered) : share;
    this.asked = offered ? undefined : share;
    this.theirs = checked.shortlist.filter((id) => !shortlist.includes(id));
    this.options.show({ ...checked, shortlist });
  }

  /** What a link gave, and what it did not: one message, with all that can be done about it. */
  notice(selected: string | undefined, language: Language, actions: NoticeActions): Status | undefined {
    const { link, theirs } = this;
    const texts = shareStrings(language);
    const opened = link.opened ? this.options.offered()?.find(({ id }) => id === selected) : undefined;
    const said = [link.problem && texts.problem[link.problem], link.missing.length > 0 && texts.missing(link.missing), opened && texts.opened(fundName(opened, language)), theirs.length > 0 && texts.theirs(theirs.length)].filter(Boolean);
    if (said.length === 0) return undefined;
    const dismiss = (): void => { this.theirs = []; link.dismiss(); };
    return {
      kind: 'warning', message: said.join(' '),
      also: [
        ...(opened ? [{ label: texts.goThere, run: () => actions.goToSelected() }] : []),
        ...(theirs.length > 0 ? [{ label: texts.takeTheirs, run: () => { actions.takeOver(theirs); dismiss(); } }] : []),
        { label: texts.dismiss, run: dismiss },
      ],
    };
  }
}
