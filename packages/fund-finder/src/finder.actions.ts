/** What the visitor can do. */
import type { Fund, MatchGroup, Theme } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { KdeFundFinderEvents } from './finder.events.ts';
import { COUNTS, FinderFocus, type FocusHost } from './finder.focus.ts';
import type { Sharing } from './finder.sharing.ts';
import type { FacetId } from './model/facets.ts';
import type { FundResult } from './model/matched.ts';
import { FIRST_PAGES, withMore, type Pages } from './model/pages.ts';
import { withSlot, type Sentence, type Slot } from './model/sentence.ts';
import { clearFilters, toggleCompared, toggleFacet, toggleShortlist, withAnswer, withFacet, withoutChip, type FinderState, type View } from './model/state.ts';
import { withWayOut } from './model/ways-out.ts';
import { finderStrings } from './strings/finder.strings.ts';
import { COMPARE_TITLE_ID, type CompareHandlers } from './views/compare.view.ts';
import { plainFundName, type FinderHandlers } from './views/context.ts';
import type { DetailsHandlers } from './views/details-context.ts';
import { DETAILS_STEPS_ID } from './views/details-steps.view.ts';
import { DETAILS_TITLE_ID } from './views/details.view.ts';
import { UNFOLDED, withFold, type FacetHandlers } from './views/facets.view.ts';
import { SHORTLIST_ID, type ShortlistHandlers } from './views/shortlist.view.ts';

/** What is on the screen and in no link. */
export interface OnScreen {
  readonly pages: Pages;
  /** The group of what does not fit is unfolded. */
  readonly unfolded: boolean;
  /** Groups of the rail that are unfolded. */
  readonly folds: ReadonlySet<FacetId>;
  /** Id of the word that is explained. */
  readonly term: string | undefined;
  /** The visitor is typing a query: only the first results are drawn until they rest. */
  readonly typing: boolean;
}

export const FIRST_SCREEN: OnScreen = { pages: FIRST_PAGES, unfolded: false, folds: UNFOLDED, term: undefined, typing: false };

/** The element, as far as actions need it. */
export interface ActionsHost extends FocusHost {
  readonly language: () => Language;
  readonly state: () => FinderState;
  /** Takes a state over, with everything that follows from it. */
  readonly apply: (state: FinderState) => void;
  readonly screen: () => OnScreen;
  readonly onScreen: (change: Partial<OnScreen>) => void;
  readonly fundOf: (id: string) => Fund | undefined;
  readonly sharing: Sharing;
  /** Paper holds what was kept, instead of what is on the screen. */
  readonly printKept: () => void;
  readonly closeMenus: () => void;
  readonly say: (message: string) => void;
  /** What is left is said, and told to the page, when the visitor rests. */
  readonly filtered: () => void;
  readonly forgetVisits: () => void;
  /** A search is at hand. */
  readonly prepareSearch: () => void;
  readonly reload: () => void;
  readonly emit: <K extends keyof KdeFundFinderEvents>(type: K, detail: KdeFundFinderEvents[K]) => void;
}

const titleOf = (id: string): string => `[data-keep="${CSS.escape(`${id}/title`)}"]`;

export class Actions {
  private readonly host: ActionsHost;
  private readonly focus: FinderFocus;

  constructor(host: ActionsHost) {
    this.host = host;
    this.focus = new FinderFocus(host);
  }

  readonly results: FinderHandlers = {
    select: (id, at) => (id === undefined ? this.close() : this.open(id, at)),
    answer: (name, value) => this.filter(withAnswer(this.state, name, value)),
    askOrganisation: () => void this.askOrganisation(),
    keep: (id) => this.keep(id),
    compare: (id) => this.compare(id),
    calendar: (result) => this.host.sharing.callOf(result),
    more: (group) => this.more(group),
    fold: () => this.host.onScreen({ unfolded: !this.host.screen().unfolded }),
    showClosed: (showClosed) => this.filter({ ...this.state, showClosed }),
    exact: (exact) => this.filter({ ...this.state, exact }),
    sort: (sort) => this.filter({ ...this.state, sort }),
    wayOut: (way) => this.filter(withWayOut(this.state, way)),
    period: (period) => this.filter({ ...this.state, period }),
  };

  readonly facets: FacetHandlers = {
    toggle: (id, value) => this.filter(toggleFacet(this.state, id, value)),
    drop: (chip) => this.filter(withoutChip(this.state, chip)),
    clear: () => this.filter(clearFilters(this.state)),
    fold: (id, open) => {
      const { folds } = this.host.screen();
      const next = withFold(folds, id, open);
      // Also told when the rail comes: then nothing changes.
      if (next !== folds) this.host.onScreen({ folds: next });
    },
  };

  readonly shortlist: ShortlistHandlers = {
    select: (id) => this.open(id),
    remove: (id) => this.keep(id),
    compare: (id) => this.compare(id),
    openCompare: () => this.openCompare(),
    clear: () => {
      this.focus.to(`[aria-controls="${SHORTLIST_ID}-panel"]`);
      this.host.apply({ ...this.state, shortlist: [] });
    },
    calendar: () => this.host.sharing.kept('ics'),
    csv: () => this.host.sharing.kept('csv'),
    print: () => this.host.printKept(),
  };

  readonly comparison: CompareHandlers = {
    toggle: (id) => void this.toggleInComparison(id),
    select: (id) => this.open(id),
    print: () => print(),
    csv: () => this.host.sharing.compared(),
    close: () => void this.closeCompare(),
  };

  readonly details: Omit<DetailsHandlers, 'calendar'> = {
    close: () => this.close(),
    amount: (amount) => this.filter(withAnswer(this.state, 'amount', amount)),
    explain: (term) => this.host.onScreen({ term }),
    select: (id) => this.open(id),
  };

  readonly search = (query: string): void => {
    this.host.apply({ ...this.state, query });
    this.host.onScreen({ pages: FIRST_PAGES, typing: true });
    this.host.filtered();
  };

  readonly prepareSearch = (): void => this.host.prepareSearch();

  /** To what was found: what fits, and how many. */
  readonly toResults = (): void => this.focus.to(COUNTS);

  readonly fill = <K extends Slot>(slot: K, value: Sentence[K]): void => this.filter(withSlot(this.state, slot, value));

  readonly organisation = (organisation: string): void => this.fill('organisation', organisation || undefined);

  /** Funds on these themes, because the visitor asked for them elsewhere on the page. */
  readonly about = (themes: readonly Theme[]): void => {
    if (themes.length === 0) return;
    this.setView('list');
    this.filter({ ...withFacet(clearFilters(this.state), 'theme', themes), selected: undefined });
    void this.focus.after(COUNTS);
  };

  readonly openCompare = (): void => {
    this.focus.remember();
    this.host.closeMenus();
    this.setView('compare');
    void this.focus.after(`#${COMPARE_TITLE_ID}`);
  };

  readonly forget = (): void => {
    this.focus.toTitle();
    this.host.forgetVisits();
    this.host.say(finderStrings(this.host.language()).forgotten);
  };

  readonly reload = (): void => this.host.reload();

  /** Puts what somebody else kept on one's own list. */
  readonly takeOver = (ids: readonly string[]): void => this.host.apply({ ...this.state, shortlist: [...new Set([...this.state.shortlist, ...ids])] });

  /** To the fund that a link opened: only now the page moves, for only now the visitor asks for it. */
  readonly goToSelected = (): void => this.focus.to(`#${DETAILS_TITLE_ID}`);

  /** A date, or all of them, of a fund into a calendar. */
  readonly calendarOf = ({ fund }: Pick<FundResult, 'fund'>): DetailsHandlers['calendar'] => (ask) => this.host.sharing.asked(fund, ask);

  /** Details that go to another place are made anew there. */
  readonly keepThroughLayout = (): void => this.focus.keep(this.here);

  readonly keepThroughPrint = (): void => this.focus.keepThroughPrint(this.here);

  private get state(): FinderState {
    return this.host.state();
  }

  /** Where one stands when what has the focus will be gone. */
  private get here(): string {
    return this.focus.active?.closest('.details') ? `#${DETAILS_TITLE_ID}` : COUNTS;
  }

  /** Another selection of funds. The control that was used keeps the focus, wherever it goes. */
  private filter(state: FinderState): void {
    this.host.apply(state);
    this.host.onScreen({ pages: FIRST_PAGES, typing: false });
    this.host.filtered();
    this.focus.keep(COUNTS);
  }

  /** Another page. After the last one the button is gone: to the first fund that came. */
  private more(group: MatchGroup): void {
    const { pages } = this.host.screen();
    this.host.onScreen({ pages: withMore(pages, group) });
    this.focus.keep(`[data-group="${group}"] .card:nth-child(${pages[group] + 1}) .card__title`);
  }

  private open(id: string, at?: 'steps'): void {
    if (this.host.fundOf(id) === undefined) return;
    // From one fund to another: back is to where the first one was opened.
    if (!this.focus.active?.closest('.details')) this.focus.remember();
    this.host.closeMenus();
    this.host.onScreen({ term: undefined });
    this.host.apply({ ...this.state, selected: id });
    this.host.emit('kde-select', { kind: 'funds', id });
    void this.focus.after(`#${at === 'steps' ? DETAILS_STEPS_ID : DETAILS_TITLE_ID}`);
  }

  private close(): void {
    const { selected } = this.state;
    if (selected === undefined) return;
    this.host.apply({ ...this.state, selected: undefined });
    void this.focus.giveBack(titleOf(selected));
  }

  private async closeCompare(): Promise<void> {
    this.setView('list');
    await this.focus.giveBack('.compare-button');
  }

  private setView(view: View): void {
    if (this.state.view === view) return;
    this.host.apply({ ...this.state, view, selected: undefined });
    this.host.emit('kde-view-change', { view });
  }

  private keep(id: string): void {
    const next = toggleShortlist(this.state, id);
    this.host.apply(next);
    this.tell(id, (name) => finderStrings(this.host.language()).kept(name, next.shortlist.includes(id)));
    this.focus.keep();
  }

  private compare(id: string): void {
    const next = toggleCompared(this.state, id);
    if (next === this.state) return;
    this.host.apply(next);
    this.tell(id, (name) => finderStrings(this.host.language()).compared(name, next.compared.includes(id), next.compared.length));
    this.focus.keep();
  }

  /** The column goes with its button; the table says itself what differs now. */
  private async toggleInComparison(id: string): Promise<void> {
    this.host.apply(toggleCompared(this.state, id));
    await this.host.updated();
    if (!this.focus.active) this.focus.to(`#${COMPARE_TITLE_ID}`);
  }

  private tell(id: string, say: (name: string) => string): void {
    const fund = this.host.fundOf(id);
    if (fund) this.host.say(say(plainFundName(fund, this.host.language())));
  }

  private async askOrganisation(): Promise<void> {
    this.close();
    this.setView('list');
    await this.host.updated();
    const button = this.focus.find('[aria-controls="slot-organisation-panel"], [aria-controls="slot-all-panel"]');
    if (button?.getAttribute('aria-expanded') === 'false') button.click();
    await this.host.updated();
    this.focus.to('[role="combobox"]');
  }
}
