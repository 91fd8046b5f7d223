import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { countFaulty, organisationField, organisationType, readAskedThemes, THEMES, todayInAmsterdam, type CalendarDate, type Feed, type FeedIssue, type Network, type Organisation, type Theme } from '@digitaal-europa/data';
import { ChoiceField, comboboxView, debounce, DisclosureController, FeedController, FontsController, groundClass, GroupController, KdeElement, Later, LinkController, pageAddress, PrintController, remember, ResizeController, tellFailed, tellLoaded, textStyleOf, VisibilityController, type FeedSource, type Loaded, type Status } from '@digitaal-europa/ui';
import { EVERYBODY } from '@digitaal-europa/ui/share-keys';
import { DEFAULT_STATE, type NetworkMapState, type View } from './model/state.ts';
import { Actions } from './network.actions.ts';
import { mend } from './network.attributes.ts';
import { MapData, readNetworks, readServices } from './network.data.ts';
import type { KdeNetworkMapEvents } from './network.events.ts';
import { noticeOf } from './network.notice.ts';
import { decodeShare, reconcileShare, type Missing } from './network.share.ts';
import { Sharing, type Shown } from './network.sharing.ts';
import { styles } from './network.styles.ts';
import { hasAside, networkView, type MapProps } from './network.view.ts';
import { waysFrom } from './network.ways.ts';
import { mapStrings } from './strings/map.strings.ts';
import { networkName } from './strings/network.strings.ts';
import { pictureStrings } from './strings/pictures.strings.ts';
import type { MapContext } from './views/context.ts';
import { FIRST_ROWS } from './views/list.view.ts';
import { prepareOverview } from './views/overview.view.ts';
import { roomOf } from './views/picture-size.ts';
import { PictureZoom } from './views/picture-zoom.ts';

export type { KdeNetworkMapEvents } from './network.events.ts';

/** Milliseconds of rest before what is left is announced and told to the page: not every letter is a search. */
const REST = 400;
/** From these inline sizes on, at the usual size of text, controls stand beside each other, and a column beside the picture. */
const FROM = { controls: 576, beside: 1240 };
/** Of the column beside the picture, and what is between them, in the size of the text. */
const ASIDE = 20;
const GAP = 1.25;

const NO_NETWORKS: readonly Network[] = [];
const NO_ORGANISATIONS: readonly Organisation[] = [];

/** What a link is checked against. */
interface LinkRecords { readonly networks: readonly Network[]; readonly organisations: readonly Organisation[] | undefined }

/**
 * Networks around digitalisation for Dutch municipalities, provinces and water authorities: which fit us, who is ahead, and where the gaps are. By
 * theme and reach, on a map, by who is in what, or as a list. A link may say what is shown first (`#kde-network-map=v1&netwerk=k80`); the element
 * reads the address of the page and never writes it.
 *
 * @tag kde-network-map
 * @attr {number} [heading-level=2] - Level of the widget's own heading, 2 to 6.
 * @slot - What people see before the element is defined, without JavaScript, and when loading fails for good.
 * @fires {CustomEvent<{kind: 'networks', count: number, source: string, generated: string}>} kde-load - Data was accepted and is shown.
 * @fires {CustomEvent<{code: string, message: string, issues: FeedIssue[]}>} kde-error - Data could not be loaded, or records were left out (code `bad-records`).
 * @fires {CustomEvent<{kind: 'networks' | 'organisations', id: string}>} kde-select - The visitor opened a network or an organisation.
 * @fires {CustomEvent<{filters: {query: string, chosen: Choices}, count: number}>} kde-filter-change - The visitor searched, answered or filtered; `count` networks are left.
 * @fires {CustomEvent<{view: View}>} kde-view-change - The visitor chose another view.
 * @fires {CustomEvent<{organisation: string}>} kde-organisation-change - The visitor said which organisation they are; empty for none.
 * @csspart questions - The four questions.
 * @csspart search - The search field itself.
 * @csspart combobox - A field in which an organisation is found by typing.
 * @csspart toolbar - Filters, and what can be taken away.
 * @csspart filters - The filters and what was chosen.
 * @csspart summary - The sentences above the picture.
 * @csspart overview - Networks by theme and reach.
 * @csspart compass - The overview as a circle, where there is room for one.
 * @csspart grid - The overview as a table, or folded on a phone.
 * @csspart frontrunners - Organisations that are ahead.
 * @csspart map - Networks on the map of provinces.
 * @csspart connections - Who is in what, by organisation.
 * @csspart list - Networks as a list.
 * @csspart table - The list where it is a table.
 * @csspart portfolio - Networks in which the organisation takes part.
 * @csspart advice - Which networks fit.
 * @csspart details - Details of what is open.
 * @csspart gaps - Themes without a network in the region.
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
 * @cssprop [--kde-network-map-panel-inset-block-start=0] - Height of what the page itself keeps in view at the top.
 */
export class KdeNetworkMap extends KdeElement<KdeNetworkMapEvents> {
  static override readonly styles = styles;

  /** Where the data comes from when the page names none. Set by the module that registers the tag. */
  static defaultFeed: FeedSource | undefined;

  /** Where organisations come from: their names, who is ahead and who is a peer. Set by the module that registers the tag. */
  static defaultOrganisations: FeedSource | undefined;

  /** Where help desks come from, for who wants to fill a gap. Set by the module that registers the tag. */
  static defaultServices: FeedSource | undefined;

  /** Address of a feed of networks. Without it: the data that ships with the package. */
  @property() src: string | undefined;

  /** A feed object instead of `src`. */
  @property({ attribute: false }) data: Feed<'networks'> | object | undefined;

  /** An organisation (`gm0716`, `pv29`, `ws0655`) or a type: `gemeente`, `provincie`, `waterschap`. Without it: nobody in particular. */
  @property() organisation: string | undefined;

  /** `overview`, `map`, `connections` or `list`. */
  @property() view: View = 'overview';

  /** `lazy` loads when the element is near the window, `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** The day that counts as today, `YYYY-MM-DD`. Default: today in the Netherlands. For tests and demonstrations. */
  @property() today: string | undefined;

  /** Leaves out the questions, search and filters. */
  @property({ type: Boolean, attribute: 'no-toolbar' }) noToolbar = false;

  /** Leaves out the link. */
  @property({ type: Boolean, attribute: 'no-share' }) noShare = false;

  /** Leaves out files, pictures and the button to print. */
  @property({ type: Boolean, attribute: 'no-export' }) noExport = false;

  /** Widgets of one group on a page share the organisation. `none` stands alone. Default: all on the page. */
  @property() group = '';

  /** Address of the page with the timeline: a network links to laws on its themes. A timeline of the same group on this page goes before it. */
  @property({ attribute: 'timeline-url' }) timelineUrl: string | undefined;

  /** Address of the page with the priority matrix: a network links to obligations on its themes. A matrix of the same group on this page goes before it. */
  @property({ attribute: 'matrix-url' }) matrixUrl: string | undefined;

  /** Address of the page with the fund finder: a network links to funds on its themes. A finder of the same group on this page goes before it. */
  @property({ attribute: 'funds-url' }) fundsUrl: string | undefined;

  /** E-mail address of whoever mends mistakes in the data. Without it: no “Fout gezien?”. */
  @property() contact: string | undefined;

  @state() private choices: NetworkMapState = DEFAULT_STATE;
  @state() private rows = FIRST_ROWS;
  /** Said by screen readers after a change. */
  @state() private announcement = '';

  private readonly resize = new ResizeController(this);
  private readonly visibility = new VisibilityController(this);
  private readonly feed = new FeedController<Feed<'networks'>, FeedIssue>(this, {
    source: () => (this.isNear ? this.source : undefined),
    read: readNetworks,
    prepare: () => this.prepare(),
    onLoad: (loaded) => this.onLoad(loaded),
    onError: (error) => tellFailed(this, error),
  });
  private readonly print = new PrintController(this, () => { if (this.isUpdatePending) this.performUpdate(); });
  private readonly menus = new DisclosureController(this);
  private readonly filters = new DisclosureController(this);
  private readonly questions = new DisclosureController(this);
  private readonly services = new Later(this, () => KdeNetworkMap.defaultServices, readServices);
  private readonly mine = this.choiceField('organisation');
  private readonly asked = this.choiceField('question-organisation', this.mine.list);
  private readonly companions = new GroupController(this, () => this.group, {
    organisation: (value) => { this.organisation = typeof value === 'string' && value ? value : undefined; },
    // Another widget leads its visitor to networks on themes.
    networks: (value) => this.feed.whenLoaded(() => this.actions.about(readAskedThemes(value))),
  });
  private readonly link = new LinkController<NetworkMapState, LinkRecords, Missing>(this, {
    decode: decodeShare, reconcile: (share, { networks, organisations }) => reconcileShare(share, networks, organisations), opens: ({ selected }) => selected !== undefined, apply: (share) => this.follow(share, true),
  });
  /** A link that waits for the networks and the organisations. */
  private waiting: NetworkMapState | undefined;
  private readonly zoom = new PictureZoom(this, (times) => { this.announcement = pictureStrings(this.language.current).zoom.said(times); });
  private readonly maps = new MapData(() => this.requestUpdate());
  private searching = false;
  private readonly sharing = new Sharing(this, this.menus, () => this.taken, (message) => { this.announcement = message; });
  private readonly announce = debounce(() => this.onFiltered(), REST);
  private readonly actions: Actions = new Actions({
    root: () => this.renderRoot as ShadowRoot, updated: () => this.updateComplete, language: () => this.language.current, state: () => this.state, apply: (next) => this.apply(next),
    filtered: () => this.announce(undefined), needServices: () => this.services.load(), prepareSearch: () => { this.searching = true; this.requestUpdate(); },
    copy: (text) => this.sharing.copy(text), moreRows: () => { this.rows += FIRST_ROWS; }, reload: () => void this.reload(), emit: (type, detail) => this.emit(type, detail),
  });

  constructor() {
    super();
    new FontsController(this);
  }

  /** The networks that were accepted; empty before loading. */
  get records(): readonly Network[] {
    return this.feed.loaded?.value.records ?? NO_NETWORKS;
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
    super.willUpdate(changed);
    mend(this, changed);
    if (this.hasUpdated && changed.has('group')) this.companions.join();
    if (changed.has('organisation')) this.companions.given('organisation', this.organisation);
    if (changed.has('view')) this.zoom.reset();
    // Who is in what, who is ahead and who is a peer: nothing of it can be said without, so it is asked for together with the networks.
    if (this.isNear && this.mine.list.status === 'waiting') this.mine.list.load();
    if (this.mine.list.value && this.records.length > 0) this.followWaiting();
  }

  private choiceField(id: string, list?: Later<Feed<'organisations'>>): ChoiceField<Feed<'organisations'>, ['nl' | 'en', CalendarDate]> {
    return new ChoiceField(this, {
      ...organisationField, id, words: (language) => ({ ...organisationField.words(language), label: mapStrings(language).organisation }), source: () => KdeNetworkMap.defaultOrganisations,
      from: () => [this.language.current, this.day], choose: (organisation) => this.actions.organisation(organisation),
    }, list);
  }

  /** What the first picture is made of. */
  private *prepare(): Generator {
    this.followWaiting();
    yield this.scene;
    const { context, size } = this.props();
    if (this.view === 'overview') yield prepareOverview(context, size);
  }

  /** Today, as far as this map is concerned. */
  private get day(): CalendarDate {
    return this.today ?? todayInAmsterdam();
  }

  private get source(): FeedSource | undefined {
    return this.data ?? (this.src || KdeNetworkMap.defaultFeed);
  }

  private readonly stateOf = remember((choices: NetworkMapState, organisation: string | undefined, view: View): NetworkMapState => ({ ...choices, organisation, view }));
  /** What the visitor, the page and a link chose together; the same object as long as it is the same. */
  private get state(): NetworkMapState {
    return this.stateOf(this.choices, organisationType(this.organisation) && this.organisation?.trim().toLowerCase(), this.view);
  }

  private get organisations(): readonly Organisation[] {
    return this.mine.list.value?.records ?? NO_ORGANISATIONS;
  }

  private get isNear(): boolean {
    return this.visibility.seen || this.loading === 'eager';
  }

  private get scene(): ReturnType<MapData['of']> {
    const { state, records: networks, organisations, day: today } = this;
    const index = state.query.trim() === '' && !this.searching ? undefined : this.maps.searchOf({ networks, organisations }, this.language.current);
    return this.maps.of({ networks, organisations, state, today, index });
  }

  private onLoad(loaded: Loaded<Feed<'networks'>, FeedIssue>): void {
    this.followWaiting();
    // Again, when it could not be had before.
    this.mine.list.load();
    tellLoaded(this, this.source, loaded);
  }

  /** Takes over what the visitor chose, and tells who has to know. */
  private apply(next: NetworkMapState): void {
    const { organisation } = this.state;
    // Who goes on is further than the link.
    this.waiting = undefined;
    this.choices = next;
    this.view = next.view;
    if (next.organisation === organisation) return;
    this.organisation = next.organisation;
    this.companions.share('organisation', next.organisation);
    this.emit('kde-organisation-change', { organisation: next.organisation ?? '' });
  }

  /** A state that a link asks for. Until there are networks it cannot be checked; organisations that are not there yet are believed, and looked at again when they are. */
  private follow(share: NetworkMapState, isNew = false): void {
    const { records: networks, mine: { list: { value: feed } } } = this;
    this.waiting = networks.length > 0 && feed ? undefined : share;
    const checked = networks.length > 0 ? this.link.check(share, { networks, organisations: feed?.records }) : share;
    this.choices = checked;
    this.view = checked.view;
    if (isNew && checked.organisation !== undefined) this.companions.follow('organisation', checked.organisation === EVERYBODY ? undefined : checked.organisation);
    if (checked.selected?.kind === 'gap') this.services.load();
  }

  /** What a link asked for can be looked at anew. Before anything is drawn from it: it may ask for what is not there. */
  private followWaiting(): void {
    if (this.waiting) this.follow(this.waiting);
  }

  /** Tells screen readers what is left, and the page, when the visitor has stopped typing or choosing. */
  private onFiltered(): void {
    const { map: { items } } = this.scene;
    const left = items.filter(({ dimmed }) => !dimmed).length;
    this.announcement = mapStrings(this.language.current).filtered(left, items.length);
    this.emit('kde-filter-change', { filters: { query: this.choices.query.trim(), chosen: this.choices.facets }, count: left });
  }

  private get context(): MapContext {
    const { language: { current: language }, ownHeadingLevel: level, day: today, state, records: networks, organisations, print: { printing }, actions, noToolbar } = this;
    const handlers = noToolbar ? { ...actions, askOrganisation: undefined } : actions;
    return { language, level, today, state, map: this.scene.map, networks, organisations, printing, handlers, ways: waysFrom({ timelineUrl: this.timelineUrl, matrixUrl: this.matrixUrl, fundsUrl: this.fundsUrl, organisation: state.organisation, companions: this.companions }) };
  }

  /** What the visitor sees now, for taking it away. */
  private get taken(): Shown {
    const { context } = this;
    const { language, today, map: { items, who }, organisations } = context;
    return { context, language, today, organisations, us: who?.organisation?.name, items: items.filter(({ dimmed }) => !dimmed), asOf: this.feed.loaded?.value.generated };
  }

  private notice(): Status | undefined {
    const { link, openName, mine: { list }, language: { current: language }, actions } = this;
    const retry = list.status === 'failed' ? (): void => { list.load(); actions.keepFocus(); } : undefined;
    return noticeOf({ language, link, opened: link.opened ? openName : undefined, goThere: actions.goToSelected, retry });
  }

  /** Name of what is open. */
  private get openName(): string | undefined {
    const { state: { selected }, language: { current }, records, organisations } = this;
    if (selected?.kind === 'gap') return THEMES[selected.id as Theme][current];
    if (selected?.kind === 'organisation') return organisations.find(({ id }) => id === selected.id)?.name;
    const network = records.find(({ id }) => id === selected?.id);
    return network && networkName(network, current);
  }

  protected override render(): TemplateResult | typeof nothing {
    const language = this.language.current;
    const { loaded, error, pending, reading } = this.feed;
    // What the page gave is there within a few frames: to say meanwhile that it loads is work for nothing.
    if (reading && !loaded && !error) return nothing;
    const strings = mapStrings(language);
    return html`
      <section lang=${language} dir="ltr" class="networks ${groundClass(this, this.print.printing)}" aria-label=${strings.title} @keydown=${this.actions.onKeydown}>
        ${networkView({
          ...this.props(), strings, generated: loaded?.value.generated, status: { pending: pending || (!loaded && !error), error, leftOut: countFaulty(loaded?.issues ?? []) },
          notice: this.notice(), announcement: this.announcement, toolbar: !this.noToolbar, contact: this.contact, source: pageAddress(), actions: this.actions,
        })}
      </section>
      ${error && !loaded ? html`<slot></slot>` : nothing}`;
  }

  /** What the parts of the picture get. */
  private props(): Pick<MapProps, 'context' | 'advice' | 'services' | 'rows' | 'narrow' | 'beside' | 'size' | 'measured' | 'organisation' | 'questions' | 'facets' | 'share'> {
    const { context, scene: { map, advice }, actions, noShare, noExport } = this;
    const { language, state } = context;
    const text = textStyleOf(this);
    const width = this.resize.measured;
    const room = roomOf({ width, text });
    const [narrow, beside] = [room < FROM.controls, room >= FROM.beside && hasAside(context)];
    return {
      context, advice, services: this.services.value?.records, rows: this.rows, narrow, beside, measured: width > 0,
      size: { width: beside ? width - (ASIDE + GAP) * text.size : width, text, zoom: this.zoom },
      organisation: this.mine.props(state.organisation),
      questions: { controller: this.questions, organisationField: () => comboboxView(this.asked.props(state.organisation)) },
      facets: { language, state, facets: map.facets, left: map.items.filter(({ dimmed }) => !dimmed).length, controller: this.filters, handlers: actions.facets },
      share: noShare && noExport ? undefined : this.sharing.menu({ language, narrow, noShare, noExport }),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kde-network-map': KdeNetworkMap;
  }
  interface KdeEventsByTag {
    'kde-network-map': KdeNetworkMapEvents;
  }
}
