import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { countFaulty, ORGANISATION_KEY, organisationField, organisationToStart, organisationType, readAskedThemes, todayInAmsterdam, type CalendarDate, type Feed, type FeedIssue, type Law, type OrganisationType } from '@digitaal-europa/data';
import { ChoiceField, debounce, DisclosureController, FeedController, FontsController, groundClass, GroupController, KdeElement, keep, Later, LinkController, nameOfSource, PrintController, readKept, ResizeController, RovingFocusController, tellFailed, tellLoaded, textStyleOf, VisibilityController, webAddressIn, type FeedSource, type Loaded } from '@digitaal-europa/ui';
import { EVERYBODY } from '@digitaal-europa/ui/share-keys';
import { countDates } from './model/entries.ts';
import { layoutOf } from './model/layout.ts';
import type { Baseline } from './model/memory.ts';
import { Actions } from './timeline.actions.ts';
import { mend } from './timeline.attributes.ts';
import { choicesOf, shareOf } from './timeline.choices.ts';
import { ChosenLaws } from './timeline.chosen.ts';
import { Drawing } from './timeline.drawing.ts';
import type { KdeTimelineEvents } from './timeline.events.ts';
import { readLaws, readStageTexts } from './timeline.feed.ts';
import { GesturesController } from './timeline.gestures.ts';
import { noteVisit } from './timeline.memory.ts';
import { decodeShare, reconcileShare, type Missing, type ShareState } from './timeline.share.ts';
import { Sharing, type Shown } from './timeline.sharing.ts';
import { DEFAULT_STATE, type TimelineState, type View } from './timeline.state.ts';
import { filterAnnouncement } from './strings/filters.strings.ts';
import { chosenInWords, noticesOf } from './strings/share.strings.ts';
import { styles } from './timeline.styles.ts';
import { timelineStrings } from './timeline.strings.ts';
import { drawnFrom, timelineView, type Extent, type TimelineProps } from './timeline.view.ts';
import { waysFrom } from './timeline.ways.ts';
import { RowWindow } from './timeline.window.ts';
import { CHUNK } from './views/lanes.view.ts';
import { isDrawn } from './views/toolbar.view.ts';

/** Width of the drawing on paper in pixels: fits A4 upright, with its margins, and lying. */
const PAPER = 700;

/** Milliseconds of rest before a search is announced and told to the page: not every letter is a search. */
const REST = 400;

/**
 * European and Dutch digital law for Dutch municipalities, provinces and water authorities: every law and every date, on a time axis, as a
 * list or as a table, with what must be done, where one can still give input, and sources. A link may say what is shown first
 * (`#kde-timeline=v1&wet=ai-act`); the element reads the address of the page and never writes it.
 *
 * @tag kde-timeline
 * @attr {number} [heading-level=2] - Level of the widget's own heading, 2 to 6.
 * @slot - What people see before the element is defined, without JavaScript, and when loading fails for good.
 * @fires {CustomEvent<{kind: 'laws', count: number, source: string, generated: string}>} kde-load - Data was accepted and is shown.
 * @fires {CustomEvent<{code: string, message: string, issues: FeedIssue[]}>} kde-error - Data could not be loaded, or records were left out (code `bad-records`).
 * @fires {CustomEvent<{kind: 'laws', id: string}>} kde-select - The visitor opened a law.
 * @fires {CustomEvent<{filters: {query: string, chosen: Filters}, count: number}>} kde-filter-change - The visitor searched or filtered; `count` laws are left.
 * @fires {CustomEvent<{view: View}>} kde-view-change - The visitor chose another view.
 * @fires {CustomEvent<{organisation: string}>} kde-organisation-change - The visitor chose a type of organisation; empty for all.
 * @csspart answers - The three answers above the drawing.
 * @csspart toolbar - Search field and buttons.
 * @csspart filters - The filters and what was chosen.
 * @csspart search - The search field itself.
 * @csspart combobox - The field in which an organisation is found by typing.
 * @csspart legend - What the shapes mean.
 * @csspart lanes - The drawing: axis and all rows.
 * @csspart overview - All years in small, above the drawing.
 * @csspart axis - Years and months.
 * @csspart today - The flag on today's line.
 * @csspart influence - The row with moments of influence.
 * @csspart moment - One moment of influence.
 * @csspart moments - All moments of influence as a list.
 * @csspart group - Laws of one subject, package or kind.
 * @csspart explain - The procedure, explained with one law.
 * @csspart compare - Laws side by side.
 * @csspart contract - Which laws a contract meets.
 * @csspart lane - One law on the axis.
 * @csspart marker - One date on the axis.
 * @csspart panel - The column with details, where there is room for one.
 * @csspart detail - Details of the chosen law.
 * @csspart list - All dates as a list.
 * @csspart table - All dates as a table.
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
 * @cssprop [--kde-today-background-color=#154273] - Today's line and flag.
 * @cssprop [--kde-today-color=#fff] - Text on today's flag.
 * @cssprop [--kde-timeline-influence-color=#b3261e] - What one can still give input on.
 * @cssprop [--kde-timeline-influence-background-color=#fff] - The pen on it.
 * @cssprop [--kde-timeline-axis-inset-block-start=0] - Height of what the page itself keeps in view at the top.
 */
export class KdeTimeline extends KdeElement<KdeTimelineEvents> {
  static override readonly styles = styles;

  /** Where the data comes from when the page names none. Set by the module that registers the tag. */
  static defaultFeed: FeedSource | undefined;

  /** Where the names of organisations come from. Set by the module that registers the tag; without it only types can be chosen. */
  static defaultOrganisations: FeedSource | undefined;

  /** Where the explanation of each stage comes from. Set by the module that registers the tag; without it stages stand unexplained. */
  static defaultStageTexts: FeedSource | undefined;

  /** Address of a feed of laws. Without it: the data that ships with the package. */
  @property() src: string | undefined;

  /** A feed object instead of `src`. */
  @property({ attribute: false }) data: Feed<'laws'> | object | undefined;

  /** An organisation (`gm0716`, `pv29`, `ws0655`) or a type: `gemeente`, `provincie`, `waterschap`. Without it: all. */
  @property() organisation: string | undefined;

  /** `timeline`, `list` or `table`. */
  @property() view: View = 'timeline';

  /** `lazy` loads when the element is near the window, `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** The day that counts as today, `YYYY-MM-DD`. Default: today in the Netherlands. For tests and demonstrations. */
  @property() today: string | undefined;

  /** `local` remembers on this device what the visitor saw last time, to tell what changed, and which organisation they chose; `none` remembers nothing. */
  @property() persist: 'local' | 'none' = 'none';

  /** Tells what changed since this day, `YYYY-MM-DD`, for a visitor of whom nothing is remembered. */
  @property() since: string | undefined;

  /** Leaves out search, filter and buttons. */
  @property({ type: Boolean, attribute: 'no-toolbar' }) noToolbar = false;

  /** Leaves out the link, the code on paper that leads to it, and texts for others. */
  @property({ type: Boolean, attribute: 'no-share' }) noShare = false;

  /** Leaves out files, pictures, calendars and the button to print. */
  @property({ type: Boolean, attribute: 'no-export' }) noExport = false;

  /** Widgets of one group on a page share the organisation, and lead to each other. `none` stands alone. Default: all on the page. */
  @property() group = '';

  /** E-mail address of whoever mends mistakes in the data. Without it: no “Fout gezien?”. */
  @property() contact: string | undefined;

  /** Address of the page with the priority matrix: the tasks of a law link to it. A matrix of the same group on this page goes before it. */
  @property({ attribute: 'matrix-url' }) matrixUrl: string | undefined;

  /** Address of the page with the fund finder: a law links to funds on its themes. A finder of the same group on this page goes before it. */
  @property({ attribute: 'funds-url' }) fundsUrl: string | undefined;

  /** Address of the page with the network map: a law links to networks on its themes. A map of the same group on this page goes before it. */
  @property({ attribute: 'network-url' }) networkUrl: string | undefined;

  @state() private choices: TimelineState = DEFAULT_STATE;
  /** Said by screen readers after a search. */
  @state() private announcement = '';

  private readonly resize = new ResizeController(this);
  private readonly visibility = new VisibilityController(this);
  private readonly feed = new FeedController<Feed<'laws'>, FeedIssue>(this, {
    source: () => (this.visibility.seen || this.loading === 'eager' ? this.source : undefined),
    read: readLaws,
    prepare: () => this.prepare(),
    onLoad: (loaded) => this.onLoad(loaded),
    onError: (error) => tellFailed(this, error),
  });
  private readonly chosen = new ChosenLaws(() => ({
    records: this.records, state: this.choices, language: this.language.current, today: this.day, organisation: this.organisationType, baseline: this.choices.since ? undefined : this.baseline, since: this.choices.since ?? this.since, guest: this.guest,
  }));
  private readonly print = new PrintController(this, () => { if (this.isUpdatePending) this.performUpdate(); });
  private readonly rows = new RowWindow(this);
  private readonly drawing = new Drawing();
  private readonly menus = new DisclosureController(this);
  private readonly more = new DisclosureController(this);
  private readonly texts = new Later(this, () => KdeTimeline.defaultStageTexts, readStageTexts);
  private readonly sharing = new Sharing(this, this.menus, () => this.taken, (message) => { this.announcement = message; });
  private readonly companions = new GroupController(this, () => this.group, {
    organisation: (value) => { this.organisation = typeof value === 'string' && value ? value : undefined; },
    // Another widget leads its visitor to laws on themes.
    laws: (value) => this.feed.whenLoaded(() => this.actions.about(readAskedThemes(value))),
    // Another widget leads its visitor to a date of a law here.
    date: (value) => {
      const { law, date } = (value ?? {}) as { readonly law?: string; readonly date?: string };
      this.feed.whenLoaded(() => {
        if (law === undefined || !this.records.some(({ id }) => id === law)) return;
        this.guest = law;
        this.actions.show(law, date);
      });
    },
  });
  private readonly link = new LinkController<ShareState, readonly Law[], Missing>(this, { decode: decodeShare, reconcile: reconcileShare, opens: ({ selected }) => selected !== undefined, apply: (share) => this.follow(share) });
  /** The law that another widget or a link leads to: it is there, also when it is not for this organisation, or filtered. */
  private guest: string | undefined;
  /** How much of the first picture is there. */
  private extent: Extent = 'answers';
  /** A link that waits for the laws. */
  private asked: ShareState | undefined;
  private readonly organisations = new ChoiceField(this, {
    ...organisationField, source: () => KdeTimeline.defaultOrganisations, from: () => [this.language.current, this.day], choose: (organisation) => this.actions.organisation(organisation),
  });
  private baseline: Baseline | undefined;
  /** Where the laws that are shown came from. */
  private address = '';
  private readonly announce = debounce(() => this.onFiltered(), REST);
  private readonly actions: Actions = new Actions({
    root: () => this.renderRoot, updated: () => this.updateComplete, rows: this.rows, sharing: this.sharing,
    state: () => this.choices, language: () => this.language.current, today: () => this.day, records: () => this.records, left: () => this.chosen.laws.length, period: () => this.chosen.period,
    clamp: (period) => this.chosen.clamp(period), choose: (change) => this.choose(change), setView: (view) => { this.view = view; }, setOrganisation: (organisation) => {
      this.organisation = organisation;
      if (this.persist === 'local') keep(ORGANISATION_KEY, organisation);
      this.companions.share('organisation', organisation);
    },
    say: (message) => { this.announcement = message; }, filtered: () => this.announce(undefined), needTexts: () => this.texts.load(), emit: (type, detail) => this.emit(type, detail),
  });

  constructor() {
    super();
    new RovingFocusController(this);
    new FontsController(this);
    new GesturesController(this, {
      drawn: () => (this.renderRoot.querySelector('.lanes') ? this.chosen.period : undefined),
      clamp: (period) => this.chosen.clamp(period),
      show: (frame, moving) => {
        this.rows.moving = moving;
        this.choose({ frame });
      },
      reset: () => this.choose({ frame: undefined, shift: 0 }),
    });
  }

  /** The laws that were accepted; empty before loading. */
  get records(): readonly Law[] {
    return this.feed.loaded?.value.records ?? [];
  }

  /** Loads the data again. What is on screen stays until new data is there. */
  reload(): Promise<void> {
    return this.feed.reload();
  }

  private readonly onReload = (): void => void this.reload();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.announce.cancel();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    mend(this, changed);
    if (this.hasUpdated && changed.has('group')) this.companions.join();
    if (!this.hasUpdated && this.persist === 'local') this.organisation = organisationToStart(this.organisation, readKept(ORGANISATION_KEY));
    if (!changed.has('organisation')) return;
    this.companions.given('organisation', this.organisation);
    this.organisations.want(this.organisation);
  }

  /** Today, as far as this timeline is concerned. */
  private get day(): CalendarDate {
    return this.today ?? todayInAmsterdam();
  }

  private get source(): FeedSource | undefined {
    return this.data ?? (this.src || KdeTimeline.defaultFeed);
  }

  private get organisationType(): OrganisationType | undefined {
    return organisationType(this.organisation);
  }

  private onLoad(loaded: Loaded<Feed<'laws'>, FeedIssue>): void {
    this.extent = 'whole';
    this.followAgain();
    if (this.persist === 'local') this.baseline = noteVisit(loaded.value.records, this.day);
    this.address = nameOfSource(this.source);
    tellLoaded(this, this.source, loaded);
  }

  /** Tells screen readers what is left, and the page, when the visitor has stopped typing or choosing. */
  private onFiltered(): void {
    const { chosen: { laws, filtered }, choices: { query, filters } } = this;
    const language = this.language.current;
    this.announcement = laws.length > 0 ? timelineStrings(language).found(laws.length, countDates(laws)) : filterAnnouncement(filtered, this.records.length, language);
    this.emit('kde-filter-change', { filters: { query: query.trim(), chosen: filters }, count: laws.length });
  }

  /** What the visitor sees now, for taking it away. */
  private get taken(): Shown {
    const { chosen: { laws, period, filtered }, choices: state, view, organisation, organisationType: type, records } = this;
    const language = this.language.current;
    const name = this.organisations.nameOf(organisation);
    return {
      language, today: this.day, organisation: type, records, laws, state, asOf: this.feed.loaded?.value.generated, calendar: webAddressIn(this.feed.loaded?.value.calendars?.[type ?? 'all'], this.address),
      share: shareOf({ state, view, organisation: organisation ?? EVERYBODY }, period),
      chosen: (words) => chosenInWords({ query: state.query.trim(), organisation: organisation === type ? name.toLowerCase() : name, filters: filtered, type }, words),
    };
  }

  private choose(change: Partial<TimelineState>): void {
    this.choices = { ...this.choices, ...change };
  }

  /** There are laws, or others: a link that waited for them is checked. Its organisation was told at once, and another may have been chosen since. */
  private followAgain(): void {
    if (this.asked) this.follow({ ...this.asked, organisation: undefined });
  }

  /** A state that a link asks for. Until there are laws it cannot be checked. */
  private follow(share: ShareState): void {
    this.asked = share;
    const { records } = this;
    const { state, view, organisation } = choicesOf(records.length > 0 ? this.link.check(share, records) : share);
    this.choices = state;
    this.view = view;
    if (organisation !== undefined) this.companions.follow('organisation', organisation === EVERYBODY ? undefined : organisation);
    if (records.length === 0) return;
    this.asked = undefined;
    this.guest = state.selected?.law;
    if (state.frame) this.choose({ frame: this.chosen.clamp(state.frame) });
    if (state.selected) this.rows.pin(state.selected.law);
    if (state.lens === 'explain') this.texts.load();
  }

  protected override render(): TemplateResult | typeof nothing {
    const language = this.language.current;
    const { loaded, error, pending, reading } = this.feed;
    // What the page gave is there within a few frames: to say meanwhile that it loads is work for nothing.
    if (reading && !loaded && !error) return nothing;
    const { printing } = this.print;
    this.rows.everything = printing;
    const status = { pending: pending || (!loaded && !error), error, leftOut: countFaulty(loaded?.issues ?? []) };
    // Until there is something to show the colour of its text is not asked for: the browser has not worked out the styles yet.
    const ground = (loaded ?? error) === undefined ? '' : groundClass(this, printing);
    return html`
      <section lang=${language} dir="ltr" class="timeline ${ground} ${printing ? 'timeline--printing' : ''}" @keydown=${this.actions.onKeydown} aria-label=${timelineStrings(language).title}>
        ${timelineView({ language, level: this.ownHeadingLevel, records: this.records, generated: loaded?.value.generated, status, announcement: this.announcement, reload: this.onReload }, () => this.picture())}
      </section>
      ${error && !loaded ? html`<slot></slot>` : nothing}`;
  }

  /** The first picture in three: the answers and the search, what stands above the drawing, the drawing. A link may ask for something else than the page. */
  private *prepare(): Generator {
    this.followAgain();
    this.extent = 'answers';
    yield this.picture();
    yield this.requestUpdate();
    const picture = this.picture();
    if (!isDrawn(picture)) return;
    const { model: { groups } } = drawnFrom(picture);
    yield groups;
    // Labels are placed row by row, when they are asked for.
    yield groups.flatMap(({ rows }) => rows).slice(0, CHUNK).map(({ lanes }) => lanes);
    this.extent = 'above';
    yield this.requestUpdate();
  }

  /** What the laws are drawn from. */
  private picture(): TimelineProps {
    const language = this.language.current;
    const { records, organisationType: organisation, chosen: { found, filtered, summary, laws, hidden }, print: { printing } } = this;
    const text = textStyleOf(this);
    const width = this.resize.measured;
    const screen = layoutOf(width, text.size);
    return {
      language, records, organisation, laws,
      level: this.ownHeadingLevel,
      generated: this.feed.loaded?.value.generated,
      filters: filtered, summary, hidden, printing, screen, text,
      strings: timelineStrings(language),
      today: this.day,
      view: this.view,
      toolbar: !this.noToolbar,
      state: this.choices,
      menus: this.menus,
      more: this.more,
      combobox: this.organisations.props(this.organisation),
      share: { ...this.sharing.menu(language), noShare: this.noShare, noExport: this.noExport },
      notices: noticesOf(this.link, { law: this.view === 'table' ? undefined : laws.find(({ id }) => id === this.choices.selected?.law), language, goThere: () => void this.actions.goToSelected(), dismiss: () => this.link.dismiss() }),
      chosen: printing ? this.taken.chosen(language) : '',
      link: printing && !this.noShare ? this.sharing.link : undefined,
      explain: this.texts.value && ((stage) => this.texts.value?.get(stage)?.[language] ?? ''),
      unexplained: this.texts.status === 'failed',
      contact: this.contact,
      ways: waysFrom({ matrixUrl: this.matrixUrl, fundsUrl: this.fundsUrl, networkUrl: this.networkUrl, organisation: this.organisation, companions: this.companions }),
      matches: found.matches,
      layout: printing ? layoutOf(PAPER, text.size) : screen,
      measured: width > 0,
      extent: this.feed.pending && !printing ? this.extent : 'whole',
      rows: this.rows,
      drawing: this.drawing,
      handlers: this.actions,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kde-timeline': KdeTimeline;
  }
  interface KdeEventsByTag {
    'kde-timeline': KdeTimelineEvents;
  }
}
