import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { countFaulty, isCalendarDate, organisationField, organisationType, readAskedThemes, todayInAmsterdam, type CalendarDate, type Feed, type FeedIssue, type Fund, type MatchGroup, type Organisation } from '@digitaal-europa/data';
import { ChoiceField, comboboxView, debounce, DisclosureController, FeedController, FontsController, GroupController, hasLightText, KdeElement, LinkController, LoadError, nameOfSource, PrintController, ResizeController, textStyleOf, VisibilityController, warnOnce, type FeedSource, type Loaded, type Status } from '@digitaal-europa/ui';
import { Actions, FIRST_SCREEN, type OnScreen } from './finder.actions.ts';
import { ClockController } from './finder.clock.ts';
import { FinderData, readFunds } from './finder.data.ts';
import { FinderMemory } from './finder.memory.ts';
import { FinderScene, type Scene } from './finder.scene.ts';
import { decodeShare, reconcileShare, type FinderShare } from './finder.share.ts';
import { Sharing, type Shown } from './finder.sharing.ts';
import { styles } from './finder.styles.ts';
import { finderView, type FinderProps } from './finder.view.ts';
import { waysFrom } from './finder.ways.ts';
import { layoutOf, type Layout } from './model/layout.ts';
import { newSince, seenNow, type News } from './model/news.ts';
import type { Pages } from './model/pages.ts';
import { isPreset, readPresets, type PresetName } from './model/presets.ts';
import { sentenceOf, whoIs, type Who } from './model/sentence.ts';
import { DEFAULT_STATE, NO_PRESETS, VIEWS, type FinderState, type Presets, type View } from './model/state.ts';
import type { Choices } from './model/facets.ts';
import { finderStrings } from './strings/finder.strings.ts';
import { sentenceStrings } from './strings/sentence.strings.ts';
import { shareStrings } from './strings/share.strings.ts';
import { fundActions, reasonsOf } from './views/card.view.ts';
import { fundName, type FinderContext } from './views/context.ts';
import { isUnfolded } from './views/results.view.ts';
import { SHORTLIST_ID } from './views/shortlist.view.ts';

/** Events of `<kde-fund-finder>` and their `detail`. */
export interface KdeFundFinderEvents {
  'kde-load': { readonly kind: 'funds'; readonly count: number; readonly source: string; readonly generated: string };
  'kde-error': { readonly code: string; readonly message: string; readonly issues: readonly FeedIssue[] };
  'kde-select': { readonly kind: 'funds'; readonly id: string };
  'kde-filter-change': { readonly filters: { readonly query: string; readonly chosen: Choices }; readonly count: number };
  'kde-view-change': { readonly view: View };
  'kde-organisation-change': { readonly organisation: string };
}

/** Milliseconds of rest before what is left is announced and told to the page: not every letter is a search. */
const REST = 400;
const NOTHING_NEW: News = { funds: new Set(), withNewCalls: new Set() };
const NO_FUNDS: readonly Fund[] = [];
const NOBODY: readonly Organisation[] = [];
const UNFOLDED: ReadonlySet<MatchGroup> = new Set(['past niet']);
const FOLDED: ReadonlySet<MatchGroup> = new Set();
/** Fewer are drawn while somebody types. */
const TYPING_PAGES: Pages = { past: 2, misschien: 2, 'past niet': 2 };
const PRESET_ATTRIBUTES = { theme: 'theme', level: 'level', audience: 'audience', hideFacets: 'hide-facets' } as const satisfies Record<PresetName, string>;
const PRESET_NAMES = Object.keys(PRESET_ATTRIBUTES) as PresetName[];

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

  /** Facets that are not shown, apart by spaces: `burden cascade`. */
  @property({ attribute: 'hide-facets' }) hideFacets: string | undefined;

  /** `lazy` loads when the element is near the window, `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** The day that counts as today, `YYYY-MM-DD`; a deadline of that day counts as still to come. Default: now, in the Netherlands. For tests and demonstrations. */
  @property() today: string | undefined;

  /** `local` keeps the visitor's list on this device, and which funds there were at their last visit; `none` keeps nothing: then the list lasts as long as the page. */
  @property() persist: 'local' | 'none' = 'none';

  /** Leaves out the question, the filters and the order. */
  @property({ type: Boolean, attribute: 'no-toolbar' }) noToolbar = false;

  /** Leaves out links. */
  @property({ type: Boolean, attribute: 'no-share' }) noShare = false;

  /** Leaves out files, calendars and the buttons to print. */
  @property({ type: Boolean, attribute: 'no-export' }) noExport = false;

  /** Widgets of one group on a page share the organisation. `none` stands alone. Default: all on the page. */
  @property() group = '';

  /** Address of the page with the timeline: a fund links to laws on its themes. A timeline of the same group on this page goes before it. */
  @property({ attribute: 'timeline-url' }) timelineUrl: string | undefined;

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
    onLoad: (loaded) => this.onLoad(loaded),
    onError: (error) => this.onError(error),
  });
  private readonly print = new PrintController(this, () => {
    if (this.print.printing) this.actions.keepThroughPrint();
    if (this.isUpdatePending) this.performUpdate();
  });
  private readonly menus = new DisclosureController(this);
  private readonly filters = new DisclosureController(this);
  private readonly slots = new DisclosureController(this);
  private readonly memory = new FinderMemory({ isPersistent: () => this.persist === 'local', onChange: (shortlist) => { this.choices = { ...this.choices, shortlist }; } });
  private readonly organisations = new ChoiceField(this, {
    ...organisationField, words: (language) => ({ ...organisationField.words(language), label: sentenceStrings(language).question.organisation }), source: () => KdeFundFinder.defaultOrganisations, from: () => [this.language.current, this.day], choose: (organisation) => this.actions.organisation(organisation),
  });
  private readonly companions = new GroupController(this, () => this.group, {
    organisation: (value) => { this.organisation = typeof value === 'string' && value ? value : undefined; },
    // Another widget leads its visitor to funds on themes.
    funds: (value) => this.actions.about(readAskedThemes(value)),
  });
  private readonly link = new LinkController<FinderShare, readonly Fund[], string>(this, { decode: decodeShare, reconcile: reconcileShare, opens: ({ selected }) => selected !== undefined, apply: (share) => this.follow(share) });
  /** A link that waits for the funds. */
  private asked: FinderShare | undefined;
  /** What came with a link, and somebody else kept. */
  private theirs: readonly string[] = [];
  private readonly funds = new FinderData(() => {
    this.requestUpdate();
    if (this.choices.query.trim() !== '') this.announce(undefined);
  });
  private readonly scenes = new FinderScene();
  private presets: Presets = NO_PRESETS;
  private news: News = NOTHING_NEW;
  private searching = false;
  private layout: Layout | undefined;
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
    const view: unknown = this.view;
    if (!(VIEWS as readonly unknown[]).includes(view)) {
      warnOnce(`kde-fund-finder: unknown view "${String(view)}"; expected "list" or "compare"`);
      this.view = 'list';
    }
    if (changed.has('organisation') && this.organisation && !organisationType(this.organisation)) warnOnce(`kde-fund-finder: unknown organisation "${this.organisation}"; expected an id such as "gm0716", or "gemeente", "provincie" or "waterschap"`);
    if (changed.has('organisation')) this.organisations.want(this.organisation);
    if (changed.has('persist')) this.choices = { ...this.choices, shortlist: this.memory.start() };
    if (changed.has('today') && this.today !== undefined && !isCalendarDate(this.today)) {
      warnOnce(`kde-fund-finder: unknown today "${this.today}"; expected YYYY-MM-DD`);
      this.today = undefined;
    }
    if (PRESET_NAMES.some((name) => changed.has(name))) this.preset();
    const layout = layoutOf(this.resize.measured, textStyleOf(this).size);
    if (this.layout && this.layout.mode !== layout.mode) this.actions.keepThroughLayout();
    this.layout = layout;
  }

  private preset(): void {
    const { presets, problems } = readPresets(this);
    for (const { name, value, expected } of problems) warnOnce(`kde-fund-finder: unknown ${PRESET_ATTRIBUTES[name]} "${value}"; expected ${expected.join(', ')}`);
    this.presets = presets;
  }

  /** Today, as far as this finder is concerned. */
  private get day(): CalendarDate {
    return this.today ?? todayInAmsterdam();
  }

  private get source(): FeedSource | undefined {
    return this.data ?? (this.src || KdeFundFinder.defaultFeed);
  }

  private made: { readonly of: readonly unknown[]; readonly state: FinderState } | undefined;
  /** What the visitor, the page and a link chose together; the same object as long as it is the same. */
  private get state(): FinderState {
    const { choices, view, presets } = this;
    const organisation = organisationType(this.organisation) && this.organisation?.trim().toLowerCase();
    const of = [choices, organisation, view, presets];
    if (!this.made?.of.every((one, i) => one === of[i])) this.made = { of, state: { ...choices, organisation, view, presets } };
    return this.made.state;
  }

  private shown: { readonly of: readonly unknown[]; readonly funds: readonly Fund[] } | undefined;
  /** The funds that this page shows at all. */
  private get offered(): readonly Fund[] {
    const { records, presets } = this;
    const of = [records, presets];
    if (!this.shown?.of.every((one, i) => one === of[i])) this.shown = { of, funds: records.filter((fund) => isPreset(fund, presets)) };
    return this.shown.funds;
  }

  private given: { readonly of: readonly unknown[]; readonly handlers: FinderContext['handlers'] } | undefined;
  /** What can be done on this page; the same object as long as it is the same. */
  private get handlers(): FinderContext['handlers'] {
    const { noToolbar, noExport, actions: { results } } = this;
    const of = [noToolbar, noExport];
    if (!this.given?.of.every((one, i) => one === of[i])) this.given = { of, handlers: { ...results, ...(noToolbar ? { askOrganisation: undefined } : {}), ...(noExport ? { calendar: undefined } : {}) } };
    return this.given.handlers;
  }

  private known: { readonly of: readonly unknown[]; readonly who: Who | undefined } | undefined;
  /** Who asks; the same object as long as it is the same. */
  private get who(): Who | undefined {
    const of = [this.state.organisation, this.organisations.list.value?.records ?? NOBODY] as const;
    if (!this.known?.of.every((one, i) => one === of[i])) this.known = { of, who: whoIs(...of) };
    return this.known.who;
  }

  private get scene(): Scene {
    const { state, who, records, day: today, today: told } = this;
    const index = state.query.trim() === '' && !this.searching ? undefined : this.funds.searchOf(records, this.language.current);
    return this.scenes.of(this.funds.for(records), { state, who, day: { today, now: told === undefined ? this.clock.now : undefined }, index });
  }

  private onLoad({ value, issues }: Loaded<Feed<'funds'>, FeedIssue>): void {
    if (this.asked) this.follow(this.asked);
    this.news = newSince(this.memory.noteVisit(seenNow(value.records, this.day)), this.offered, this.day);
    this.emit('kde-load', { kind: 'funds', count: value.records.length, source: nameOfSource(this.source), generated: value.generated });
    if (issues.length > 0) this.onError(new LoadError('bad-records', `${issues.length} faults in records that are left out`, { issues }));
  }

  private onError({ code, message, issues }: LoadError): void {
    warnOnce(`kde-fund-finder: ${message}`);
    this.emit('kde-error', { code, message, issues: issues as readonly FeedIssue[] });
  }

  /** Takes over what the visitor chose, and tells who has to know. */
  private apply(next: FinderState): void {
    const { organisation, shortlist } = this.state;
    this.choices = next;
    this.view = next.view;
    if (next.shortlist.length === 0 && shortlist.length > 0) this.memory.clear();
    else if (next.shortlist !== shortlist) this.memory.save(next.shortlist);
    if (next.organisation === organisation) return;
    this.organisation = next.organisation;
    this.companions.tell('organisation', next.organisation);
    this.emit('kde-organisation-change', { organisation: next.organisation ?? '' });
  }

  /** A state that a link asks for. Until there are funds it cannot be checked. */
  private follow(share: FinderShare): void {
    this.asked = share;
    const { records } = this;
    const checked = records.length > 0 ? this.link.check(share, this.offered) : share;
    const { shortlist } = this.choices;
    this.theirs = checked.shortlist.filter((id) => !shortlist.includes(id));
    this.choices = { ...checked, shortlist, presets: NO_PRESETS };
    this.view = checked.view;
    this.organisation = checked.organisation ?? this.organisation;
    this.screen = FIRST_SCREEN;
    if (records.length > 0) this.asked = undefined;
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
    this.memory.forgetVisits();
    this.news = NOTHING_NEW;
    this.requestUpdate();
  }

  /** What the visitor sees now, for taking it away. */
  private get taken(): Shown {
    const { presets: _, ...share } = this.state;
    const { found, kept } = this.scene;
    return {
      language: this.language.current, today: this.day, share, kept, asOf: this.feed.loaded?.value.generated,
      results: found.results.filter(({ group }) => isUnfolded(found, group, this.screen.unfolded ? UNFOLDED : FOLDED)),
    };
  }

  /** What a link gave, and what it did not: one message, with all that can be done about it. */
  private notice(): Status | undefined {
    const { link, theirs, offered, state: { selected }, language: { current } } = this;
    const texts = shareStrings(current);
    const opened = link.opened ? offered.find(({ id }) => id === selected) : undefined;
    const said = [link.problem && texts.problem[link.problem], link.missing.length > 0 && texts.missing(link.missing), opened && texts.opened(fundName(opened, current)), theirs.length > 0 && texts.theirs(theirs.length)].filter(Boolean);
    if (said.length === 0) return undefined;
    const dismiss = (): void => { this.theirs = []; link.dismiss(); };
    return {
      kind: 'warning', message: said.join(' '),
      also: [
        ...(opened ? [{ label: texts.goThere, run: () => this.actions.goToSelected() }] : []),
        ...(theirs.length > 0 ? [{ label: texts.takeTheirs, run: () => { this.actions.takeOver(theirs); dismiss(); } }] : []),
        { label: texts.dismiss, run: dismiss },
      ],
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const language = this.language.current;
    const { loaded, error, pending, reading } = this.feed;
    // What the page gave is there before the next frame: to say meanwhile that it loads is work for nothing.
    if (reading && !loaded && !error) return nothing;
    const width = this.resize.measured;
    const { printing } = this.print;
    const { layout = layoutOf(width) } = this;
    return html`
      <section class="finder ${hasLightText(this) && !printing ? 'on-dark' : ''}" aria-label=${finderStrings(language).title}>
        ${finderView({
          ...this.parts(layout),
          strings: finderStrings(language), layout, measured: width > 0, toolbar: !this.noToolbar, count: this.offered.length, generated: loaded?.value.generated,
          status: { pending: pending || (!loaded && !error), error, leftOut: countFaulty(loaded?.issues ?? []) },
          notice: this.notice(), announcement: this.announcement, remembers: this.persist === 'local' && this.news.since !== undefined, printsKept: this.printsKept,
          source: location.href.replace(/#.*/, ''), actions: this.actions,
        })}
        ${error && !loaded ? html`<slot></slot>` : nothing}
      </section>`;
  }

  private parts(layout: Layout): Pick<FinderProps, 'context' | 'sentence' | 'facets' | 'strip' | 'shortlist' | 'share' | 'compare' | 'details'> {
    const { language: { current: language }, ownHeadingLevel: level, day: today, state, who, screen, actions, handlers, scene, noShare, noExport, print: { printing }, offered } = this;
    const { found, ways, selected, compared, kept } = scene;
    // Counts and closing dates follow when the visitor rests: at every letter they are work, and unrest.
    if (!screen.typing || this.rested === undefined) this.rested = scene;
    const { found: { facets }, strip } = this.rested;
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const now = this.today === undefined ? this.clock.now : undefined;
    const context: FinderContext = {
      language, level, today, now, timeZone, state, who, found, news: this.news, pages: screen.typing ? TYPING_PAGES : screen.pages, unfolded: screen.unfolded ? UNFOLDED : FOLDED, ways, printing, handlers,
    };
    return {
      context, strip,
      sentence: { language, sentence: sentenceOf(state), facets, who, controller: this.slots, narrow: layout.mode === 'narrow', left: found.results.length, organisationField: () => comboboxView(this.organisations.props(state.organisation)), fill: actions.fill },
      facets: { language, state, facets, left: found.results.length, controller: this.filters, handlers: actions.facets },
      shortlist: { language, today, controller: this.menus, results: kept, missing: state.shortlist.length - kept.length, compared: state.compared, memory: this.memory.status, canExport: !noExport, handlers: actions.shortlist },
      share: noShare && noExport ? undefined : this.sharing.menu({ language, narrow: layout.mode === 'narrow', noShare, noExport }),
      compare: this.view === 'compare' ? { language, level, results: compared, kept, handlers: noExport ? { ...actions.comparison, print: undefined } : actions.comparison } : undefined,
      details: selected && {
        language, level, today, now, timeZone, result: selected, who, amount: state.answers.amount, term: screen.term, printing, contact: this.contact, ways: waysFrom({ timelineUrl: this.timelineUrl, networkUrl: this.networkUrl, organisation: state.organisation, companions: this.companions }),
        partOf: offered.find(({ id }) => id === selected.fund.partOf), why: reasonsOf(selected, context), actions: fundActions(selected, context, noExport ? undefined : finderStrings(language).print),
        handlers: { ...actions.details, calendar: noExport ? undefined : actions.calendarOf(selected) },
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kde-fund-finder': KdeFundFinder;
  }
}
