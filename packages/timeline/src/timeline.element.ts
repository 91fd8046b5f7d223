import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isCalendarDate, organisationType, toDay, todayInAmsterdam, type CalendarDate, type Feed, type FeedIssue, type Law, type OrganisationType } from '@digitaal-europa/data';
import { ComboboxController, debounce, DisclosureController, FeedController, FontsController, hasLightText, KdeElement, keepInPlace, LoadError, PrintController, ResizeController, RovingFocusController, textStyleOf, VisibilityController, warnOnce, type FeedSource, type Loaded } from '@digitaal-europa/ui';
import { appliesTo, countDates, entriesOf, nearestDate, type Entry } from './model/entries.ts';
import { INSET } from './model/axis.ts';
import { NO_FILTERS, filterLaws, toggleFilter, withoutFilter, type FilterModel, type Filters, type WayOut } from './model/filters.ts';
import { layoutOf } from './model/layout.ts';
import type { Baseline } from './model/memory.ts';
import { findOrganisations, indexOrganisations, nameOfChoice, type OrganisationIndex } from './model/organisations.ts';
import { lawsInFocus, summaryOf, type Summary } from './model/summary.ts';
import { clampPeriod, extentOfLaws, periodWith, shownPeriod, type Period } from './model/period.ts';
import { Drawing } from './timeline.drawing.ts';
import { countRecords, nameOfSource, readLaws } from './timeline.feed.ts';
import { GesturesController } from './timeline.gestures.ts';
import { noteVisit } from './timeline.memory.ts';
import { OrganisationsLoader } from './timeline.organisations.ts';
import { LawSearch, type Found } from './timeline.search.ts';
import { DEFAULT_STATE, isView, type TimelineState, type View } from './timeline.state.ts';
import { filterAnnouncement, filterStrings } from './strings/filters.strings.ts';
import { summaryStrings } from './strings/summary.strings.ts';
import { styles } from './timeline.styles.ts';
import { timelineStrings } from './timeline.strings.ts';
import { timelineView, type TimelineHandlers } from './timeline.view.ts';
import { RowWindow } from './timeline.window.ts';

/** Events of `<kde-timeline>` and their `detail`. */
export interface KdeTimelineEvents {
  'kde-load': { readonly kind: 'laws'; readonly count: number; readonly source: string; readonly generated: string };
  'kde-error': { readonly code: string; readonly message: string; readonly issues: readonly FeedIssue[] };
  'kde-select': { readonly kind: 'laws'; readonly id: string };
  'kde-filter-change': { readonly filters: { readonly query: string; readonly chosen: Filters }; readonly count: number };
  'kde-view-change': { readonly view: View };
  'kde-organisation-change': { readonly organisation: string };
}

/** Width of the drawing on paper in pixels: fits A4 upright, with its margins, and lying. */
const PAPER = 700;

const opensSelector = (key: string): string => `[data-opens="${CSS.escape(key)}"]`;

/** Milliseconds of rest before a search is announced and told to the page: not every letter is a search. */
const REST = 400;

/**
 * European and Dutch digital law for Dutch municipalities, provinces and water authorities: every law and every date, on a time axis, as a
 * list or as a table, with sources.
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
 * @csspart legend - What the shapes mean.
 * @csspart lanes - The drawing: axis and all rows.
 * @csspart axis - Years and months.
 * @csspart today - The flag on today's line.
 * @csspart influence - The row with moments of influence.
 * @csspart moment - One moment of influence.
 * @csspart moments - All moments of influence as a list.
 * @csspart group - A family of laws.
 * @csspart lane - One law on the axis.
 * @csspart marker - One date on the axis.
 * @csspart panel - The column with details, where there is room for one.
 * @csspart detail - Details of the chosen law.
 * @csspart list - All dates as a list.
 * @csspart table - All dates as a table.
 * @csspart status - Messages about loading and errors.
 * @cssprop [--kde-color=inherited] - Text.
 * @cssprop [--kde-background-color=transparent] - Ground.
 * @cssprop [--kde-link-color=#154273] - Links and buttons.
 * @cssprop [--kde-action-background-color=#154273] - Ground of the pressed choice.
 * @cssprop [--kde-action-color=#fff] - Text of the pressed choice.
 * @cssprop [--kde-control-border-color=#6b7783] - Borders of fields.
 * @cssprop [--kde-focus-outline-color=#000] - Focus ring.
 * @cssprop [--kde-border-radius=4px] - Corners of fields and buttons.
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

  /** `local` remembers on this device what the visitor saw last time, to tell what changed; `none` remembers nothing. */
  @property() persist: 'local' | 'none' = 'none';

  /** Tells what changed since this day, `YYYY-MM-DD`, for a visitor of whom nothing is remembered. */
  @property() since: string | undefined;

  /** Leaves out search, filter and buttons. */
  @property({ type: Boolean, attribute: 'no-toolbar' }) noToolbar = false;

  @state() private choices: TimelineState = DEFAULT_STATE;
  /** Said by screen readers after a search. */
  @state() private announcement = '';

  private readonly resize = new ResizeController(this);
  private readonly visibility = new VisibilityController(this);
  private readonly feed = new FeedController<Feed<'laws'>, FeedIssue>(this, {
    source: () => (this.visibility.seen || this.loading === 'eager' ? this.source : undefined),
    read: readLaws,
    onLoad: (loaded) => this.onLoad(loaded),
    onError: (error) => this.onError(error),
  });
  private readonly lawSearch = new LawSearch();
  private readonly print = new PrintController(this, () => { if (this.isUpdatePending) this.performUpdate(); });
  private readonly rows = new RowWindow(this);
  private readonly drawing = new Drawing();
  private readonly filterController = new DisclosureController(this);
  private readonly organisations = new OrganisationsLoader(this, () => KdeTimeline.defaultOrganisations);
  private readonly combobox = new ComboboxController(this, {
    id: 'organisation',
    find: (typed) => findOrganisations(this.organisationIndex, typed),
    choose: (organisation) => this.handlers.organisation(organisation),
    announce: (count) => filterStrings(this.language.current).organisation.announce(count),
    focus: () => this.organisations.load(),
  });
  private indexed: { readonly from: readonly unknown[]; readonly index: OrganisationIndex } | undefined;
  private baseline: Baseline | undefined;
  private readonly announce = debounce(() => this.onFiltered(), REST);

  constructor() {
    super();
    new RovingFocusController(this);
    new FontsController(this);
    new GesturesController(this, {
      drawn: () => (this.find('.lanes') ? { period: this.period, inset: INSET } : undefined),
      clamp: (period) => this.clamp(period),
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

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.announce.cancel();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const view: unknown = this.view;
    if (!isView(view)) {
      warnOnce(`kde-timeline: unknown view "${String(view)}"; expected "timeline", "list" or "table"`);
      this.view = 'timeline';
    }
    if (changed.has('organisation') && this.organisation && !this.organisationType) warnOnce(`kde-timeline: unknown organisation "${this.organisation}"; expected an id such as "gm0716", or "gemeente", "provincie" or "waterschap"`);
    // A name to show is fetched; a type has one of its own.
    if (changed.has('organisation') && this.organisationType && this.organisation !== this.organisationType) this.organisations.load();
    if (changed.has('today') && this.today !== undefined && !isCalendarDate(this.today)) {
      warnOnce(`kde-timeline: unknown today "${this.today}"; expected YYYY-MM-DD`);
      this.today = undefined;
    }
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

  private search(): Found {
    return this.lawSearch.find(this.choices.query, this.records, this.language.current);
  }

  private onLoad({ value, issues }: Loaded<Feed<'laws'>, FeedIssue>): void {
    if (this.persist === 'local') this.baseline = noteVisit(value.records, this.day);
    this.emit('kde-load', { kind: 'laws', count: value.records.length, source: nameOfSource(this.source), generated: value.generated });
    if (issues.length > 0) this.onError(new LoadError('bad-records', `${issues.length} faults in records that are left out`, { issues }));
  }

  private onError({ code, message, issues }: LoadError): void {
    warnOnce(`kde-timeline: ${message}`);
    this.emit('kde-error', { code, message, issues: issues as readonly FeedIssue[] });
  }

  /** Laws that search and organisation leave; the same list as long as they are the same, for much is remembered by it. */
  private get shown(): readonly Law[] {
    const { focus } = this.choices;
    return this.drawing.same(lawsInFocus(this.filtered.laws, focus && this.summary[focus].focus));
  }

  /** What search, organisation and filters leave, with the counts of the filters. */
  private get filtered(): FilterModel {
    const { query, filters } = this.choices;
    return filterLaws({ records: this.records, found: this.search().laws, query: query.trim(), organisation: this.organisationType, filters, today: this.day });
  }

  /** The three answers, for what is left before one of them is pressed. */
  private get summary(): Summary {
    return summaryOf({ laws: this.filtered.laws, today: this.day, organisation: this.organisationType, baseline: this.baseline, since: isCalendarDate(this.since) ? this.since : undefined });
  }

  private get organisationIndex(): OrganisationIndex {
    const from = [this.organisations.organisations, this.language.current, this.day];
    if (!this.indexed?.from.every((value, i) => value === from[i])) this.indexed = { from, index: indexOrganisations(this.organisations.organisations, filterStrings(this.language.current).organisation, this.day) };
    return this.indexed.index;
  }

  /** Tells screen readers what is left, and the page, when the visitor has stopped typing or choosing. */
  private onFiltered(): void {
    const { shown, filtered, choices: { query, filters } } = this;
    const language = this.language.current;
    this.announcement = shown.length > 0 ? timelineStrings(language).found(shown.length, countDates(shown)) : filterAnnouncement(filtered, this.records.length, language);
    this.emit('kde-filter-change', { filters: { query: query.trim(), chosen: filters }, count: shown.length });
  }

  /** The days on the axis. */
  private get period(): Period {
    return shownPeriod(this.choices, this.day, extentOfLaws(this.shown));
  }

  private clamp(period: Period): Period {
    return clampPeriod(period, this.day, extentOfLaws(this.shown));
  }

  private choose(change: Partial<TimelineState>): void {
    this.choices = { ...this.choices, ...change };
  }

  private readonly handlers: TimelineHandlers = {
    search: (query) => {
      this.choose({ query });
      this.announce(undefined);
      void this.settle('input');
    },
    organisation: (organisation) => {
      this.organisation = organisation || undefined;
      this.announce(undefined);
      this.emit('kde-organisation-change', { organisation });
      void this.settle('[role="combobox"]');
    },
    focus: (answer) => {
      const focus = this.choices.focus === answer ? undefined : answer;
      this.choose({ focus });
      const strings = summaryStrings(this.language.current);
      this.announcement = focus ? strings.filtered(this.shown.length) : strings.unfiltered;
    },
    allMoments: (allMoments) => void this.showAllMoments(allMoments),
    filter: {
      toggle: (id, value) => this.filterBy(toggleFilter(this.choices.filters, id, value)),
      clear: () => this.filterBy(NO_FILTERS),
      letGo: (way) => this.letGo(way),
    },
    view: (view) => {
      this.view = view;
      this.emit('kde-view-change', { view });
    },
    zoom: (zoom) => this.choose({ zoom, shift: 0, frame: undefined }),
    shift: (shift) => this.choose({ shift, frame: undefined }),
    frame: (frame) => this.choose({ frame }),
    reveal: (law, side) => void this.reveal(law, side),
    unfold: (family, first) => {
      this.rows.pin(first);
      this.choose({ unfolded: new Set([...this.choices.unfolded, family]) });
      void this.settle(opensSelector(first));
    },
    togglePast: (pastOpen) => this.choose({ pastOpen }),
    sort: (sort) => this.choose({ sort }),
    select: (law, date) => void this.select(law, date),
    close: () => void this.close(),
    reload: () => void this.reload(),
  };

  private filterBy(filters: Filters, change: Partial<TimelineState> = {}): void {
    this.choose({ ...change, filters });
    this.announce(undefined);
    void this.settle('.chip', '.disclosure__button');
  }

  /** One of the ways out of an empty result. */
  private letGo(way: WayOut): void {
    if (way.drop === 'query' || way.drop === 'all') this.choose({ query: '' });
    if (way.drop === 'organisation' || way.drop === 'all') this.organisation = undefined;
    this.filterBy(way.drop === 'filter' ? withoutFilter(this.choices.filters, way.id) : way.drop === 'all' ? NO_FILTERS : this.choices.filters);
  }

  private async showAllMoments(allMoments: boolean): Promise<void> {
    this.choose({ allMoments });
    await this.updateComplete;
    if (allMoments) this.find('#all-moments')?.focus();
  }

  private get active(): HTMLElement | null {
    return (this.shadowRoot?.activeElement as HTMLElement | null | undefined) ?? null;
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** When a render has taken away what had the focus, the first of these gets it: the visitor goes on where they were. */
  private async settle(...selectors: readonly string[]): Promise<void> {
    const had = this.active !== null;
    await this.updateComplete;
    if (had && !this.active) selectors.map((selector) => this.find(selector)).find((element) => element !== null)?.focus({ preventScroll: true });
  }

  /** Brings the nearest date before or after the axis into view, with what lies beyond it on that side, and the focus to it. */
  private async reveal(law: string, side: 'before' | 'after'): Promise<void> {
    const { period } = this;
    const record = this.records.find(({ id }) => id === law);
    const hidden = (record ? entriesOf([record], this.day) : []).filter(({ date: { earliest, latest } }) => earliest !== undefined && latest !== undefined && (side === 'before' ? toDay(latest) < period.start : toDay(earliest) >= period.end));
    const nearest = side === 'before' ? hidden.reduce<Entry | undefined>((best, entry) => (best && (best.date.latest ?? '') > (entry.date.latest ?? '') ? best : entry), undefined) : hidden[0];
    if (!nearest) return;
    const day = toDay((side === 'before' ? nearest.date.latest : nearest.date.earliest) ?? '');
    this.rows.pin(law);
    this.choose({ frame: this.clamp(periodWith(day, period, side === 'before' ? 0.25 : 0.75)) });
    await this.updateComplete;
    const row = this.find(opensSelector(law))?.closest('.row');
    (this.find(opensSelector(nearest.key)) ?? row?.querySelector<HTMLElement>('.mark') ?? row?.querySelector<HTMLElement>('.row__button'))?.focus({ preventScroll: true });
  }

  private async select(law: string, date?: string): Promise<void> {
    this.rows.pin(law);
    // In a list a law is opened by one of its dates: without one, by the next, or the last.
    const chosen = date ?? (this.find('.list') ? nearestDate(this.records.find(({ id }) => id === law), this.day) : undefined);
    const opener = this.find(opensSelector(chosen === undefined ? law : `${law}/${chosen}`));
    const wasInside = this.active?.closest('.detail');
    this.choose({ selected: { law, date: chosen } });
    this.emit('kde-select', { kind: 'laws', id: law });
    await keepInPlace(wasInside ? null : opener, this.updateComplete);
    // Where the details stand in a column of their own, the focus goes there; elsewhere they follow the button that opened them.
    const title = this.find('.panel .detail__title');
    if (title) title.focus({ preventScroll: true });
    else if (wasInside) this.find('.detail__title')?.focus();
  }

  private async close(): Promise<void> {
    const { selected } = this.choices;
    if (!selected) return;
    const key = selected.date === undefined ? selected.law : `${selected.law}/${selected.date}`;
    this.choose({ selected: undefined });
    await keepInPlace(this.find(opensSelector(key)), this.updateComplete);
    const opener = this.find(opensSelector(key)) ?? this.find(opensSelector(selected.law)) ?? this.find('.next__button');
    opener?.focus({ preventScroll: true });
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.choices.selected) return;
    // In the search field Escape empties the field.
    if ((event.composedPath()[0] as Element).matches?.('input')) return;
    event.stopPropagation();
    void this.close();
  };

  protected override render(): TemplateResult {
    const language = this.language.current;
    const { loaded, error, pending } = this.feed;
    const found = this.search();
    const { organisationType: organisation, shown, filtered, summary } = this;
    const texts = filterStrings(language).organisation;
    const { status } = this.organisations;
    const text = textStyleOf(this);
    // Before the first measurement the box tells: the drawing need not wait a frame for the observer.
    const width = this.print.printing ? PAPER : this.resize.width || this.clientWidth;
    this.rows.everything = this.print.printing;
    return html`
      <section class="timeline ${hasLightText(this) && !this.print.printing ? 'on-dark' : ''}" @keydown=${this.onKeydown} aria-label=${timelineStrings(language).title}>
        ${timelineView({
          language,
          strings: timelineStrings(language),
          level: this.level,
          today: this.day,
          organisation,
          view: this.view,
          toolbar: !this.noToolbar,
          state: this.choices,
          records: this.records,
          laws: shown,
          filters: filtered,
          filterController: this.filterController,
          combobox: {
            controller: this.combobox, label: texts.label, placeholder: texts.placeholder, text: nameOfChoice(this.organisationIndex, this.organisation, texts), value: this.organisation ?? '', strings: texts,
            note: status === 'loading' ? texts.loading : status === 'failed' ? texts.failed : undefined,
          },
          summary,
          printing: this.print.printing,
          hidden: found.laws.length - appliesTo(found.laws, organisation).length,
          matches: found.matches,
          generated: loaded?.value.generated,
          status: { pending: pending || (!loaded && !error), error, leftOut: countRecords(loaded?.issues ?? []) },
          announcement: this.announcement,
          layout: layoutOf(width, text.size),
          measured: width > 0,
          text,
          rows: this.rows,
          drawing: this.drawing,
          handlers: this.handlers,
        })}
        ${error && !loaded ? html`<slot></slot>` : nothing}
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kde-timeline': KdeTimeline;
  }
}
