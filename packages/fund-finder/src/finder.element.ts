import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { countFaulty, organisationField, organisationType, readAskedThemes, todayInAmsterdam, type CalendarDate, type Feed, type FeedIssue, type Fund, type Organisation } from '@digitaal-europa/data';
import { ChoiceField, comboboxView, debounce, DisclosureController, FeedController, FontsController, groundClass, GroupController, KdeElement, pageAddress, PrintController, remember, ResizeController, tellFailed, tellLoaded, textStyleOf, VisibilityController, type FeedSource, type Loaded } from '@digitaal-europa/ui';
import { EVERYBODY } from '@digitaal-europa/ui/share-keys';
import { Actions, FIRST_SCREEN, type OnScreen } from './finder.actions.ts';
import { changedPresets, mend } from './finder.attributes.ts';
import { ClockController } from './finder.clock.ts';
import { FinderData, readFunds } from './finder.data.ts';
import type { KdeFundFinderEvents } from './finder.events.ts';
import { Following } from './finder.following.ts';
import { FinderMemory } from './finder.memory.ts';
import { FinderNews } from './finder.news.ts';
import { propsOf, unfoldedIn } from './finder.props.ts';
import { FinderScene, type Scene } from './finder.scene.ts';
import type { FinderShare } from './finder.share.ts';
import { Sharing, type Shown } from './finder.sharing.ts';
import { styles } from './finder.styles.ts';
import { finderView } from './finder.view.ts';
import { waysFrom } from './finder.ways.ts';
import { layoutOf, type Layout } from './model/layout.ts';
import { isPreset } from './model/presets.ts';
import { whoIs, type Who } from './model/sentence.ts';
import { DEFAULT_STATE, NO_PRESETS, type FinderState, type Presets, type View } from './model/state.ts';
import { finderStrings } from './strings/finder.strings.ts';
import { sentenceStrings } from './strings/sentence.strings.ts';
import type { FinderContext } from './views/context.ts';
import { isUnfolded } from './views/results.view.ts';
import { SHORTLIST_ID } from './views/shortlist.view.ts';

export type { KdeFundFinderEvents } from './finder.events.ts';

/** Milliseconds of rest before what is left is announced and told to the page: not every letter is a search. */
const REST = 400;
const NO_FUNDS: readonly Fund[] = [];
const NOBODY: readonly Organisation[] = [];

/**
 * European, national and regional money for digitalisation in one list, for Dutch municipalities, provinces and water authorities: may we apply,
 * does it fit, do we make the deadline, and who helps us? Every fund says why it fits, may fit, or does not. A link may say what is shown first
 * (`#kde-fund-finder=v1&zoek=water`); the element reads the address of the page and never writes it.
 *
 * @tag kde-fund-finder
 * @attr {number} [heading-level=2] - Level of the widget's own heading, 2 to 6.
 * @slot - What people see before the element is defined, without JavaScript, and when loading fails for good.
 * @fires {CustomEvent<{kind: 'funds', count: number, source: string, generated: string}>} kde-load - Data was accepted and is shown.
 * @fires {CustomEvent<{code: string, message: string, issues: FeedIssue[]}>} kde-error - Data could not be loaded, or records were left out (code `bad-records`).
 * @fires {CustomEvent<{kind: 'funds', id: string}>} kde-select - The visitor opened a fund.
 * @fires {CustomEvent<{filters: {query: string, chosen: Choices}, count: number}>} kde-filter-change - The visitor searched, answered or filtered; `count` funds are left.
 * @fires {CustomEvent<{view: View}>} kde-view-change - The visitor went to the comparison, or back.
 * @fires {CustomEvent<{organisation: string}>} kde-organisation-change - The visitor said which organisation they are; empty for none.
 * @csspart question - The fill-in sentence.
 * @csspart search - The search field itself.
 * @csspart combobox - The field in which an organisation is found by typing.
 * @csspart toolbar - What was kept, and what can be taken away.
 * @csspart filters - The filters and what was chosen.
 * @csspart strip - Closing dates of the coming twelve months.
 * @csspart results - Everything that was found.
 * @csspart group - Funds that fit, may fit, or do not fit.
 * @csspart card - One fund.
 * @csspart panel - The column with details, where there is room for one.
 * @csspart details - Details of the chosen fund.
 * @csspart compare - Funds side by side.
 * @csspart print - What was kept, on paper.
 * @csspart status - Messages about loading and errors.
 * @cssprop [--kde-color=inherited] - Text.
 * @cssprop [--kde-background-color=transparent] - Ground.
 * @cssprop [--kde-link-color=#154273] - Links and buttons, and what is drawn.
 * @cssprop [--kde-action-background-color=#154273] - Ground of the pressed choice.
 * @cssprop [--kde-action-color=#fff] - Text of the pressed choice.
 * @cssprop [--kde-control-border-color=#6b7783] - Borders of fields.
 * @cssprop [--kde-focus-outline-color=#000] - Focus ring.
 * @cssprop [--kde-border-radius=4px] - Corners of fields, buttons, cards and panels; at most 1.5rem.
 * @cssprop [--kde-focus-background-color=transparent] - Ground of a link that has the focus.
 * @cssprop [--kde-focus-color=inherited] - Text of a link that has the focus.
 * @cssprop [--kde-target-min-block-size=44px] - Height of buttons and fields.
 * @cssprop [--kde-error-border-color=#b3261e] - Border of an error message.
 * @cssprop [--kde-fund-finder-panel-inset-block-start=0] - Height of what the page itself keeps in view at the top.
 */
export class KdeFundFinder extends KdeElement<KdeFundFinderEvents> {
  static override readonly styles = styles;

  /** Where the data comes from when the page names none. Set by the module that registers the tag. */
  static defaultFeed: FeedSource | undefined;

  /** Where the names of organisations come from. Set by the module that registers the tag; without it only types can be chosen. */
  static defaultOrganisations: FeedSource | undefined;

  /** Address of a feed of funds. Without it: the data that ships with the package. */
  @property() src: string | undefined;

  /** A feed object instead of `src`. */
  @property({ attribute: false }) data: Feed<'funds'> | object | undefined;

  /** An organisation (`gm0716`, `pv29`, `ws0655`) or a type: `gemeente`, `provincie`, `waterschap`. Without it: nobody in particular. */
  @property() organisation: string | undefined;

  /** `list` or `compare`. */
  @property() view: View = 'list';

  /** Only funds on one of these themes, such as `ai water`: words apart by spaces. A visitor cannot take it away. */
  @property() theme: string | undefined;

  /** Only funds of these levels: `eu`, `nationaal`, `spuk`, `regionaal`, `provinciaal`, apart by spaces. A visitor cannot take it away. */
  @property() level: string | undefined;

  /** Only funds in which one of these types of organisation may take part, as far as is known: `gemeente provincie`. A visitor cannot take it away. */
  @property() audience: string | undefined;

  /** Facets that are not shown, apart by spaces, such as `burden cascade`. There are `status`, `role`, `digital`, `level`, `theme`, `region`, `alone`, `amount`, `own`, `burden`, `applicant` and `cascade`. */
  @property({ attribute: 'hide-facets' }) hideFacets: string | undefined;

  /** `lazy` loads when the element is near the window, `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** The day that counts as today, `YYYY-MM-DD`; a deadline of that day counts as still to come. Default: now, in the Netherlands. For tests and demonstrations. */
  @property() today: string | undefined;

  /** `local` keeps the visitor's list on this device, and which funds there were at their last visit, from when they do something; `none` keeps nothing: then the list lasts as long as the page. */
  @property() persist: 'local' | 'none' = 'none';

  /** Leaves out the question, the filters and the order. What a link chose can still be let go of. */
  @property({ type: Boolean, attribute: 'no-toolbar' }) noToolbar = false;

  /** Leaves out links. */
  @property({ type: Boolean, attribute: 'no-share' }) noShare = false;

  /** Leaves out files, calendars and the buttons to print. */
  @property({ type: Boolean, attribute: 'no-export' }) noExport = false;

  /** Widgets of one group on a page share the organisation. `none` stands alone. Default: all on the page. */
  @property() group = '';

  /** Address of the page with the timeline: a fund links to laws on its themes. A timeline of the same group on this page goes before it. */
  @property({ attribute: 'timeline-url' }) timelineUrl: string | undefined;

  /** Address of the page with the priority matrix: a fund links to obligations on its themes. A matrix of the same group on this page goes before it. */
  @property({ attribute: 'matrix-url' }) matrixUrl: string | undefined;

  /** Address of the page with the network map: a fund links to networks on its themes. A map of the same group on this page goes before it. */
  @property({ attribute: 'network-url' }) networkUrl: string | undefined;

  /** E-mail address of whoever mends mistakes in the data. Without it: no “Fout gezien?”. */
  @property() contact: string | undefined;

  @state() private choices: FinderState = DEFAULT_STATE;
  @state() private screen: OnScreen = FIRST_SCREEN;
  /** Said by screen readers after a change. */
  @state() private announcement = '';

  private readonly resize = new ResizeController(this);
  private readonly visibility = new VisibilityController(this);
  private readonly clock = new ClockController(this);
  private readonly feed = new FeedController<Feed<'funds'>, FeedIssue>(this, {
    source: () => (this.visibility.seen || this.loading === 'eager' ? this.source : undefined),
    read: readFunds,
    prepare: () => [this.scene],
    onLoad: (loaded) => this.onLoad(loaded),
    onError: (error) => tellFailed(this, error),
  });
  private readonly print = new PrintController(this, () => {
    if (this.print.printing) this.actions.keepThroughPrint();
    if (this.isUpdatePending) this.performUpdate();
  });
  private readonly menus = new DisclosureController(this);
  private readonly filters = new DisclosureController(this);
  private readonly slots = new DisclosureController(this);
  private readonly memory = new FinderMemory({ isPersistent: () => this.persist === 'local', onChange: (shortlist) => { this.choices = { ...this.choices, shortlist }; } });
  private readonly news = new FinderNews(this.memory);
  private readonly organisations = new ChoiceField(this, {
    ...organisationField, words: (language) => ({ ...organisationField.words(language), label: sentenceStrings(language).question.organisation }), source: () => KdeFundFinder.defaultOrganisations, from: () => [this.language.current, this.day], choose: (organisation) => this.actions.organisation(organisation),
  });
  private readonly companions = new GroupController(this, () => this.group, {
    organisation: (value) => { this.organisation = typeof value === 'string' && value ? value : undefined; },
    // Another widget leads its visitor to funds on themes.
    funds: (value) => this.feed.whenLoaded(() => this.actions.about(readAskedThemes(value))),
  });
  private readonly following = new Following(this, {
    offered: () => (this.records.length > 0 ? this.offered : undefined), shortlist: () => this.choices.shortlist, show: (share) => this.show(share),
  });
  private readonly funds = new FinderData(() => {
    this.requestUpdate();
    if (this.choices.query.trim() !== '') this.announce(undefined);
  });
  private readonly scenes = new FinderScene();
  private presets: Presets = NO_PRESETS;
  private searching = false;
  private layout: Layout | undefined;
  private ground: ReturnType<typeof groundClass> = '';
  /** As it was when the visitor last rested. */
  private rested: Scene | undefined;
  private printsKept = false;
  private readonly sharing = new Sharing(this, this.menus, () => this.taken, (message) => { this.announcement = message; });
  private readonly announce = debounce(() => this.onFiltered(), REST);
  private readonly actions: Actions = new Actions({
    root: () => this.renderRoot as ShadowRoot, updated: () => this.updateComplete, language: () => this.language.current, sharing: this.sharing,
    state: () => this.state, apply: (next) => this.apply(next), screen: () => this.screen, onScreen: (change) => { this.screen = { ...this.screen, ...change }; },
    fundOf: (id) => this.offered.find((fund) => fund.id === id), printKept: () => this.printKept(), closeMenus: () => this.menus.close(),
    say: (message) => { this.announcement = message; }, filtered: () => this.announce(undefined), forgetVisits: () => this.forgetVisits(),
    prepareSearch: () => { this.searching = true; }, reload: () => void this.reload(), emit: (type, detail) => this.emit(type, detail),
  });

  constructor() {
    super();
    new FontsController(this);
  }

  /** The funds that were accepted; empty before loading. */
  get records(): readonly Fund[] {
    return this.feed.loaded?.value.records ?? NO_FUNDS;
  }

  /** Loads the data again. What is on screen stays until new data is there. */
  reload(): Promise<void> {
    return this.feed.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.choices = { ...this.choices, shortlist: this.memory.start() };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.memory.stop();
    this.announce.cancel();
    this.screen = { ...this.screen, typing: false };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    mend(this, changed);
    if (this.hasUpdated && changed.has('group')) this.companions.join();
    if (changed.has('organisation')) {
      this.companions.given('organisation', this.organisation);
      this.organisations.want(this.organisation);
    }
    if (changed.has('persist')) this.choices = { ...this.choices, shortlist: this.memory.start() };
    this.presets = changedPresets(this, changed) ?? this.presets;
    // Asking how it looks makes the browser work out all styles: not at every letter.
    if (this.screen.typing && this.layout) return;
    this.ground = groundClass(this, this.print.printing);
    const layout = layoutOf(this.resize.measured, textStyleOf(this).size);
    if (this.layout && this.layout.mode !== layout.mode) this.actions.keepThroughLayout();
    this.layout = layout;
  }

  /** Today, as far as this finder is concerned. */
  private get day(): CalendarDate {
    return this.today ?? todayInAmsterdam();
  }

  /** The time, when it is not the page that says which day it is. */
  private get now(): number | undefined {
    return this.today === undefined ? this.clock.now : undefined;
  }

  private get source(): FeedSource | undefined {
    return this.data ?? (this.src || KdeFundFinder.defaultFeed);
  }

  private readonly stateOf = remember((choices: FinderState, organisation: string | undefined, view: View, presets: Presets): FinderState => ({ ...choices, organisation, view, presets }));
  /** What the visitor, the page and a link chose together; the same object as long as it is the same. */
  private get state(): FinderState {
    return this.stateOf(this.choices, organisationType(this.organisation) && this.organisation?.trim().toLowerCase(), this.view, this.presets);
  }

  private readonly offeredOf = remember((records: readonly Fund[], presets: Presets) => records.filter((fund) => isPreset(fund, presets)));
  /** The funds that this page shows at all. */
  private get offered(): readonly Fund[] {
    return this.offeredOf(this.records, this.presets);
  }

  private readonly handlersOf = remember((noToolbar: boolean, noExport: boolean): FinderContext['handlers'] => ({ ...this.actions.results, ...(noToolbar ? { askOrganisation: undefined } : {}), ...(noExport ? { calendar: undefined } : {}) }));

  private readonly whoOf = remember(whoIs);
  /** Who asks; the same object as long as it is the same. */
  private get who(): Who | undefined {
    return this.whoOf(this.state.organisation, this.organisations.list.value?.records ?? NOBODY);
  }

  private get scene(): Scene {
    const { state, who, records, day: today, now } = this;
    const index = state.query.trim() === '' && !this.searching ? undefined : this.funds.searchOf(records, this.language.current);
    return this.scenes.of(this.funds.for(records), { state, who, day: { today, now }, index });
  }

  private onLoad(loaded: Loaded<Feed<'funds'>, FeedIssue>): void {
    this.following.loaded();
    this.news.look(loaded.value.records, this.day);
    tellLoaded(this, this.source, loaded);
  }

  /** Takes over what the visitor chose, and tells who has to know. */
  private apply(next: FinderState): void {
    const { organisation, shortlist } = this.state;
    this.news.note();
    this.choices = next;
    this.view = next.view;
    if (next.shortlist.length === 0 && shortlist.length > 0) this.memory.clear();
    else if (next.shortlist !== shortlist) this.memory.save(next.shortlist);
    if (next.organisation === organisation) return;
    this.organisation = next.organisation;
    this.companions.share('organisation', next.organisation);
    this.emit('kde-organisation-change', { organisation: next.organisation ?? '' });
  }

  /** What a link asks for: it takes nothing from the visitor. */
  private show(share: FinderShare): void {
    this.choices = { ...share, presets: NO_PRESETS };
    this.view = share.view;
    if (share.organisation !== undefined) this.companions.follow('organisation', share.organisation === EVERYBODY ? undefined : share.organisation);
    this.screen = { ...FIRST_SCREEN, folds: this.screen.folds };
  }

  /** Tells screen readers what is left, and the page, when the visitor has stopped typing or choosing. */
  private onFiltered(): void {
    this.screen = { ...this.screen, typing: false };
    const { found } = this.scene;
    this.announcement = finderStrings(this.language.current).filtered(found.counts);
    this.emit('kde-filter-change', { filters: { query: this.choices.query.trim(), chosen: this.choices.facets }, count: found.results.length });
  }

  private printKept(): void {
    this.printsKept = true;
    addEventListener('afterprint', () => { this.printsKept = false; }, { once: true });
    this.sharing.print(SHORTLIST_ID);
  }

  private forgetVisits(): void {
    this.news.forget();
    this.requestUpdate();
  }

  /** What the visitor sees now, for taking it away. */
  private get taken(): Shown {
    const { presets: _, ...state } = this.state;
    const share = { ...state, organisation: state.organisation ?? EVERYBODY };
    const { found, kept, compared } = this.scene;
    return {
      language: this.language.current, today: this.day, share, kept, compared, asOf: this.feed.loaded?.value.generated,
      results: found.results.filter(({ group }) => isUnfolded(found, group, unfoldedIn(this.screen))),
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const language = this.language.current;
    const { loaded, error, pending, reading } = this.feed;
    // What the page gave is there within a few frames: to say meanwhile that it loads is work for nothing.
    if (reading && !loaded && !error) return nothing;
    const width = this.resize.measured;
    const { layout = layoutOf(width) } = this;
    return html`
      <section lang=${language} dir="ltr" class="finder ${this.ground}" aria-label=${finderStrings(language).title}>
        ${finderView({
          ...this.props(layout),
          strings: finderStrings(language), layout, measured: width > 0, toolbar: !this.noToolbar, count: this.offered.length, generated: loaded?.value.generated,
          status: { pending: pending || (!loaded && !error), error, leftOut: countFaulty(loaded?.issues ?? []) },
          notice: this.following.notice(this.state.selected, language, this.actions), announcement: this.announcement, remembers: this.persist === 'local', printsKept: this.printsKept,
          source: pageAddress(), actions: this.actions,
        })}
      </section>
      ${error && !loaded ? html`<slot></slot>` : nothing}`;
  }

  /** What the parts of the picture get. */
  private props(layout: Layout): ReturnType<typeof propsOf> {
    const { language: { current: language }, ownHeadingLevel: level, day: today, state, who, screen, scene, records, offered, memory: { status: memory }, contact, noShare, noExport, noToolbar, actions, sharing, menus, filters, slots } = this;
    if (!screen.typing || this.rested === undefined) this.rested = scene;
    return propsOf({
      language, level, today, now: this.now, layout, printing: this.print.printing, state, who, scene, rested: this.rested, screen, records, offered, news: this.news.of(offered, who), memory, contact, noShare, noExport, actions, handlers: this.handlersOf(noToolbar, noExport), sharing,
      controllers: { menus, filters, slots }, organisationField: () => comboboxView(this.organisations.props(state.organisation)),
      ways: () => waysFrom({ timelineUrl: this.timelineUrl, matrixUrl: this.matrixUrl, networkUrl: this.networkUrl, organisation: state.organisation, companions: this.companions }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kde-fund-finder': KdeFundFinder;
  }
  interface KdeEventsByTag {
    'kde-fund-finder': KdeFundFinderEvents;
  }
}
