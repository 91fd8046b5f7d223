import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { countFaulty, ORGANISATION_KEY, organisationField, organisationToStart, organisationType, readAskedThemes, todayInAmsterdam, type CalendarDate, type Feed, type FeedIssue, type Law, type MomentsOnDay } from '@digitaal-europa/data';
import { ChoiceField, comboboxView, debounce, DisclosureController, FeedController, FontsController, groundClass, GroupController, KdeElement, keep, pageAddress, PrintController, readKept, ResizeController, tellFailed, tellLoaded, textStyleOf, VisibilityController, type FeedSource, type Loaded } from '@digitaal-europa/ui';
import { Actions } from './matrix.actions.ts';
import { mend } from './matrix.attributes.ts';
import { BoardActions } from './matrix.boards.ts';
import { Desk } from './matrix.desk.ts';
import { DragController } from './matrix.drag.ts';
import { MatrixDrawing } from './matrix.drawing.ts';
import { readLaws } from './matrix.feed.ts';
import type { KdePriorityMatrixEvents } from './matrix.events.ts';
import { FocusKeeper } from './matrix.focus.ts';
import { Guests } from './matrix.guests.ts';
import { linkId, randomId } from './matrix.ids.ts';
import { BoardLink, type Taken } from './matrix.link.ts';
import { bannerPropsOf, boardsPropsOf, type InHand } from './matrix.props.ts';
import { Sharing, type Shown } from './matrix.sharing.ts';
import { CLOSED, DEFAULT_STATE, type MatrixState, type View } from './matrix.state.ts';
import { matrixStrings } from './matrix.strings.ts';
import { styles } from './matrix.styles.ts';
import { matrixView } from './matrix.view.ts';
import { waysFrom } from './matrix.ways.ts';
import { forWhom, newBoard, type Board, type Profile } from './model/board.ts';
import type { Answers } from './model/answers.ts';
import type { MatrixModel } from './model/cards.ts';
import type { Drawing } from './model/drawing.ts';
import { switchProfile } from './model/edit.ts';
import type { FilteredMatrix } from './model/filters.ts';
import { layoutOf } from './model/layout.ts';
import { previewOf } from './model/preview.ts';
import { askedScopes } from './model/scope.ts';
import { filtersInWords } from './strings/filters.strings.ts';
import type { MatrixContext } from './views/context.ts';
import { dragWords } from './views/plot.view.ts';

/** Milliseconds of rest before what is left is announced and told to the page: not every tick is a choice. */
const REST = 400;
const NO_LAWS: readonly Law[] = [];

/**
 * Which obligations of European and Dutch digital law first, for a Dutch municipality, province or water authority: in four boxes on a time axis,
 * or as a list. Every place is reckoned from the law and says why; a person may choose another, and both stay to be seen. What people decide is
 * kept on their own device and nowhere else.
 *
 * @tag kde-priority-matrix
 * @attr {number} [heading-level=2] - Level of the widget's own heading, 2 to 6.
 * @slot - What people see before the element is defined, without JavaScript, and when loading fails for good.
 * @fires {CustomEvent<{kind: 'laws', count: number, source: string, generated: string}>} kde-load - Data was accepted and is shown.
 * @fires {CustomEvent<{code: string, message: string, issues: FeedIssue[]}>} kde-error - Data could not be loaded, or records were left out (code `bad-records`).
 * @fires {CustomEvent<{kind: 'obligations', id: string}>} kde-select - The visitor opened an obligation.
 * @fires {CustomEvent<{id: string, quadrant: Quadrant, by: 'computed' | 'person'}>} kde-change - By what the visitor did an obligation stands elsewhere, or is somebody's choice now; undo and redo too. Not when all are reckoned anew: with other weights, for another organisation, on another board.
 * @fires {CustomEvent<{filters: Filters, count: number}>} kde-filter-change - The visitor filtered; `count` cards are left.
 * @fires {CustomEvent<{view: View}>} kde-view-change - The visitor chose another view.
 * @fires {CustomEvent<{organisation: string}>} kde-organisation-change - The visitor said for whom the board is, or opened one for another organisation.
 * @csspart banner - Where the work is kept, and what happened to it.
 * @csspart answers - The three answers above the matrix.
 * @csspart toolbar - Everything above the matrix that can be pressed.
 * @csspart filters - The filters and what was chosen.
 * @csspart combobox - The field in which an organisation is found by typing.
 * @csspart plot - The drawing: four boxes on a time axis.
 * @csspart box - One box of the drawing.
 * @csspart lists - The matrix as four lists.
 * @csspart list - One of the four lists.
 * @csspart rows - The list in which everything can be changed.
 * @csspart panel - The column with details, where there is room for one.
 * @csspart details - Details of the chosen obligation.
 * @csspart move - The form in which an obligation is moved.
 * @csspart own-task - The form of an own task.
 * @csspart weights - Weights, lead times and lines.
 * @csspart beside - A list beside the matrix: what applies already, what has to be found out, what is for others.
 * @csspart crowded - That one box holds most of the matrix.
 * @csspart together - Boards of colleagues beside one's own.
 * @csspart print - What is printed.
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
 * @cssprop [--kde-priority-matrix-influence-color=#b3261e] - What one can still give input on.
 */
export class KdePriorityMatrix extends KdeElement<KdePriorityMatrixEvents> {
  static override readonly styles = styles;

  /** Where the data comes from when the page names none. Set by the module that registers the tag. */
  static defaultFeed: FeedSource | undefined;

  /** Where the names of organisations come from. Set by the module that registers the tag; without it only types can be chosen. */
  static defaultOrganisations: FeedSource | undefined;

  /** Address of a feed of laws. Without it: the data that ships with the package. */
  @property() src: string | undefined;

  /** A feed object instead of `src`. */
  @property({ attribute: false }) data: Feed<'laws'> | object | undefined;

  /** An organisation (`gm0716`, `pv29`, `ws0655`) or a type: `gemeente`, `provincie`, `waterschap`. Without it: `gemeente`. A board that is kept on the device says itself for whom it is. */
  @property() organisation: string | undefined;

  /** `matrix` or `list`. */
  @property() view: View = 'matrix';

  /** `lazy` loads when the element is near the window, `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** The day that counts as today, `YYYY-MM-DD`. Default: today in the Netherlands. For tests and demonstrations. */
  @property() today: string | undefined;

  /** `local` keeps the visitor's boards on their device, and which organisation they chose; `none` keeps nothing: then only a file does. */
  @property() persist: 'local' | 'none' = 'local';

  /** Leaves out everything above the matrix that can be pressed. */
  @property({ type: Boolean, attribute: 'no-toolbar' }) noToolbar = false;

  /** Leaves out the link, and the code on paper that leads to it. */
  @property({ type: Boolean, attribute: 'no-share' }) noShare = false;

  /** Leaves out tables, pictures, calendars and the button to print. A board can always be saved as a file: it is the visitor's own. */
  @property({ type: Boolean, attribute: 'no-export' }) noExport = false;

  /** Widgets of one group on a page share the organisation, and lead to each other. `none` stands alone. Default: all on the page. */
  @property() group = '';

  /** The page where the timeline stands, for links to it. */
  @property({ attribute: 'timeline-url' }) timelineUrl: string | undefined;

  /** The page where the fund finder stands, for links to funds on the themes of a law. */
  @property({ attribute: 'funds-url' }) fundsUrl: string | undefined;

  /** The page where the network map stands, for links to networks on the themes of a law. */
  @property({ attribute: 'network-url' }) networkUrl: string | undefined;

  @state() private choices: MatrixState = DEFAULT_STATE;
  /** Said by screen readers after a change. */
  @state() private announcement = '';

  private readonly resize = new ResizeController(this);
  private readonly visibility = new VisibilityController(this);
  private readonly feed = new FeedController<Feed<'laws'>, FeedIssue>(this, {
    source: () => (this.visibility.seen || this.loading === 'eager' ? this.source : undefined),
    read: readLaws,
    prepare: () => [this.shown],
    onLoad: (loaded) => this.onLoad(loaded),
    onError: (error) => tellFailed(this, error),
  });
  private readonly print = new PrintController(this, () => { if (this.isUpdatePending) this.performUpdate(); });
  private readonly desk = new Desk(this, {
    persist: () => this.persist === 'local', fresh: () => this.fresh(),
    leaving: () => this.keepTyped(), busy: () => this.choices.form !== undefined,
    turned: (was) => { if (was === 'gone') this.turned(); else this.choose({ weighing: undefined }); },
  });
  private readonly drawings = new MatrixDrawing();
  private drawn: Drawing | undefined;
  private readonly companions = new GroupController(this, () => this.group, {
    organisation: (value) => { if (typeof value === 'string' && organisationType(value)) this.organisation = value; },
    // Another widget asks for the obligations of a law, or for those on themes.
    tasks: (value) => {
      const { law, date } = (value ?? {}) as { readonly law?: string; readonly date?: string };
      const themes = readAskedThemes(value);
      this.feed.whenLoaded(() => {
        if (law !== undefined) this.actions.showLaw(law, date);
        else if (themes.length > 0) this.actions.showThemes(themes);
      });
    },
  });
  private readonly menus = new DisclosureController(this);
  private readonly more = new DisclosureController(this);
  private readonly organisations = new ChoiceField(this, {
    ...organisationField, source: () => KdePriorityMatrix.defaultOrganisations, from: () => [this.language.current, this.day], required: true, choose: (organisation) => this.actions.organisation(organisation),
  });
  private readonly sharing = new Sharing(this, this.menus, () => this.taken, (message) => { this.announcement = message; }, () => this.desk.savedAsFile());
  // A link that was kept before gives that board again: what was done with it since is in it.
  private readonly link = new BoardLink(this, { as: (block) => ({ id: this.persist === 'local' ? linkId(block) : randomId(), name: matrixStrings(this.language.current).shared }), apply: (taken) => this.take(taken) });
  private readonly guests = new Guests(this.desk);
  private readonly announce = debounce(() => this.onFiltered(), REST);
  private readonly focusing = new FocusKeeper(() => this.renderRoot, () => this.updateComplete);
  /** What every action needs of this element. */
  private readonly acting = {
    desk: this.desk, state: () => this.choices, choose: (change: Partial<MatrixState>) => this.choose(change), model: () => this.model, language: () => this.language.current,
    today: () => this.day, generated: () => this.feed.loaded?.value.generated, say: (message: string) => { this.announcement = message; },
  };
  private readonly actions: Actions = new Actions({
    ...this.acting, focusing: this.focusing, updated: () => this.updateComplete, shown: () => this.shown, setView: (view) => { this.view = view; },
    tellOrganisation: (organisation) => {
      this.organisation = organisation;
      if (this.persist === 'local') keep(ORGANISATION_KEY, organisation);
      this.companions.share('organisation', organisation);
      this.emit('kde-organisation-change', { organisation });
    },
    tellFiltered: () => this.announce(undefined), reload: () => void this.reload(), emit: (type, detail) => this.emit(type, detail),
  });

  private readonly boardActions = new BoardActions({
    ...this.acting, sharing: this.sharing, focus: (selector) => void this.focusing.to(selector), dismissLink: () => { this.guests.dismiss(); this.link.dismiss(); },
    apply: (next, change) => this.actions.apply(next, change), turned: (before) => this.actions.tellProfile(before),
  });

  constructor() {
    super();
    new FontsController(this);
    new DragController(this, {
      drawn: () => (this.drawn && !this.print.printing ? { drawing: this.drawn, today: this.day } : undefined),
      move: (key, landing) => this.actions.move(key, landing),
      words: (landing) => dragWords(landing, this.language.current),
    });
  }

  /** The laws that were accepted; empty before loading. */
  get records(): readonly Law[] {
    return this.feed.loaded?.value.records ?? NO_LAWS;
  }

  /** Loads the data again. What is on screen stays until new data is there. */
  reload(): Promise<void> {
    return this.feed.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.keepTyped);
    document.addEventListener('visibilitychange', this.keepTyped);
  }

  override disconnectedCallback(): void {
    this.keepTyped();
    removeEventListener('pagehide', this.keepTyped);
    document.removeEventListener('visibilitychange', this.keepTyped);
    super.disconnectedCallback();
    this.announce.cancel();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    mend(this, changed);
    if (this.hasUpdated && changed.has('group')) this.companions.join();
    // A board that was kept goes before it.
    if (!this.hasUpdated && this.persist === 'local') this.organisation = organisationToStart(this.organisation, readKept(ORGANISATION_KEY));
    if (changed.has('persist')) this.desk.persist(this.persist === 'local');
    if (this.desk.isLost && !this.choices.form) this.desk.leaveLost();
    this.follow(changed.has('organisation'));
  }

  protected override update(changed: PropertyValues<this>): void {
    const homeless = this.focusing.through(() => super.update(changed));
    // What was typed in a field that has no place any more is kept, as when it is left.
    if (homeless.length > 0) void this.updateComplete.then(() => this.focusing.keepTyped(homeless));
  }

  /** The page says for whom the board is; a board that is kept says so itself, until the page says something else. */
  private follow(told: boolean): void {
    const { desk, organisation } = this;
    if (told && organisationType(organisation) && organisation !== forWhom(desk.board.profile) && (this.hasUpdated || !desk.isKept)) desk.adjust(switchProfile(desk.board, profileOf(organisation)));
    this.organisation = forWhom(desk.board.profile);
    this.organisations.want(this.organisation);
  }

  /** A board for who has none: for whom the page says, and not kept before something is done with it. */
  private fresh(): Board {
    return newBoard(randomId(), matrixStrings(this.language.current).board, profileOf(this.organisation));
  }

  /** Today, as far as this matrix is concerned. */
  private get day(): CalendarDate {
    return this.today ?? todayInAmsterdam();
  }

  private get source(): FeedSource | undefined {
    return this.data ?? (this.src || KdePriorityMatrix.defaultFeed);
  }

  private onLoad(loaded: Loaded<Feed<'laws'>, FeedIssue>): void {
    tellLoaded(this, this.source, loaded);
    void this.link.take(this.known);
  }

  /** A link gave a board of somebody else, something to look at, or both. */
  private take({ board, lost, dropped, asked }: Taken): void {
    this.guests.dismiss();
    if (board) {
      this.keepTyped();
      this.guests.take({ board, lost, dropped });
      this.turned();
    } else if (asked.organisation && !this.desk.isKept) this.organisation = asked.organisation;
    this.actions.lookAt(asked);
  }

  /** Another board came by itself: what was open was about the one before. */
  private turned(): void {
    this.choose(CLOSED);
    this.announcement = matrixStrings(this.language.current).nowOn(this.desk.board.name);
  }

  private showAgain(): void {
    if (this.guests.showAgain()) this.turned();
  }

  private readonly keepTyped = (): void => this.focusing.keepTyped();

  private choose(change: Partial<MatrixState>): void {
    this.choices = { ...this.choices, ...change };
  }

  /** The board in hand: a form that the visitor began to fill in stays where it is, also when another window removes its task. */
  private get held(): Board {
    const { desk: { board }, choices: { form, task, moving } } = this;
    return form ? this.drawings.board(board, form.base, task?.key ?? moving ?? '') : board;
  }

  /** The board as it is drawn, with the size of its organisation where that is known. */
  private get board(): Board {
    return this.drawings.sized(this.held, this.organisations.list.value);
  }

  private get model(): MatrixModel {
    return this.drawings.model(this.records, this.board, this.day, this.moments);
  }

  private get moments(): MomentsOnDay {
    return this.drawings.moments(this.records, this.day);
  }

  private get filtered(): FilteredMatrix {
    return this.drawings.filtered(this.model, this.choices.filters);
  }

  /** The answers above the matrix, for what filters leave. */
  private get answers(): Answers {
    return this.drawings.answers(this.filtered.model);
  }

  /** What filters and the pressed answer leave. */
  private get shown(): MatrixModel {
    return this.drawings.inFocus(this.filtered.model, this.answers, this.choices.focus);
  }

  /** `law/obligation` of all laws at hand. */
  private get known(): readonly string[] {
    return this.records.flatMap(({ id, obligations }) => obligations.map((one) => `${id}/${one.id}`));
  }

  /** For whom the board is: `Gemeente Tholen`. Until its name is there, or without one, the kind. */
  private get who(): string {
    const { organisation, type } = this.desk.board.profile;
    return organisation === undefined ? matrixStrings(this.language.current).types[type] : this.organisations.nameOf(organisation);
  }

  /** What the visitor sees now, for taking it away. */
  private get taken(): Shown {
    const { desk, who, records, known, day: today, shown: model, choices: { filters } } = this;
    return {
      language: this.language.current, today, board: desk.board, boards: desk.boards, model, known, organisationName: who, generated: this.feed.loaded?.value.generated,
      chosen: (language) => filtersInWords(filters, records, language),
    };
  }

  /** Tells screen readers what is left, and the page, when the visitor has stopped choosing. */
  private onFiltered(): void {
    const all = [...this.model.cards.values()].filter(({ where }) => where !== 'not-for-us').length;
    const count = this.choices.focus ? this.answers[this.choices.focus].keys.size : this.filtered.shown;
    this.announcement = matrixStrings(this.language.current).filtered(count, all - count);
    this.emit('kde-filter-change', { filters: this.choices.filters, count });
  }

  protected override render(): TemplateResult | typeof nothing {
    const language = this.language.current;
    const { loaded, error, pending, reading } = this.feed;
    // What the page gave is there within a few frames: to say meanwhile that it loads is work for nothing.
    if (reading && !loaded && !error) return nothing;
    const { actions, board, held, choices, day: today, desk, shown: model, who } = this;
    const { profile } = board;
    const text = textStyleOf(this);
    const layout = layoutOf(this.resize.measured, text.size);
    const strings = matrixStrings(language);
    const isDrawn = this.view === 'matrix' && layout.mode === 'plot' && !choices.together;
    this.drawn = isDrawn ? this.drawings.draw({ model, language, today, text, layout, open: choices.open, touch: matchMedia('(pointer: coarse)').matches }) : undefined;
    const context: MatrixContext = {
      language, level: this.ownHeadingLevel, today, type: profile.type, board: held, model, selected: choices.selected, moving: choices.moving, form: choices.form, isGone: held !== desk.board || desk.isLost, open: choices.open, printing: false, handlers: actions,
      ways: waysFrom({ timelineUrl: this.timelineUrl, fundsUrl: this.fundsUrl, networkUrl: this.networkUrl, organisation: forWhom(profile), companions: this.companions }),
    };
    const { noShare, noExport } = this;
    const inHand: InHand = {
      desk, guests: this.guests, link: this.link, model: this.model, generated: loaded?.value.generated, refused: choices.refused, boardActions: this.boardActions,
      nameOf: (organisation) => this.organisations.nameOf(organisation) || undefined, onShowAgain: () => this.showAgain(), onShowStale: () => actions.focusOn('yours'),
    };
    const filters = { language, filtered: this.filtered, chosen: choices.filters, laws: this.records, controller: this.menus, narrow: layout.mode === 'lists', handlers: actions.filter };
    return html`
      <section lang=${language} dir="ltr" class="matrix ${groundClass(this, this.print.printing)} ${this.print.printing && !choices.together ? 'matrix--printing' : ''}" @keydown=${actions.onKeydown} aria-label=${strings.title}>
        ${matrixView({
          context, strings, state: choices, view: this.view, toolbar: !this.noToolbar, who, answers: this.answers, filters,
          generated: loaded?.value.generated, status: { pending: pending || (!loaded && !error), error, leftOut: countFaulty(loaded?.issues ?? []) },
          announcement: this.announcement, layout, width: this.resize.measured / layout.zoom, drawing: this.drawn, cards: this.drawings.cards(model, language, today),
          preview: () => previewOf(board, this.drawings.sized(actions.tried, this.organisations.list.value), { laws: this.records, today, moments: this.moments }),
          together: choices.together && this.drawings.together(held, choices.together.others, choices.together.isBlind, this.model.cards),
          undo: desk.undoable && actions.inWords(desk.undoable), redo: desk.redoable && actions.inWords(desk.redoable),
          banner: bannerPropsOf(inHand),
          profile: () => ({
            organisation: comboboxView(this.organisations.props(profile.organisation)), profile, chosenSize: desk.board.profile.size, capacity: model.settings.capacity,
            onType: (type) => actions.profile({ type, size: desk.board.profile.size }), onSize: (size) => actions.profile({ ...profile, size }),
            scopes: askedScopes(this.model.cards.values()), onScope: actions.scope,
            compare: { compared: choices.compared, difference: (other) => this.drawings.compared(board, other, this.records, today), onCompare: actions.compare },
          }),
          boards: () => boardsPropsOf(inHand),
          share: { ...this.sharing.props(language), noShare, noExport, onCalendar: (card) => this.sharing.calendar(card) }, menus: this.menus, more: this.more,
          paper: this.print.printing ? { sheets: this.drawings.sheets({ model, language, today, text }), title: strings.title, organisation: who, chosen: this.taken.chosen(language), generated: loaded?.value.generated, source: pageAddress(), link: noShare ? undefined : this.sharing.link } : undefined,
          actions, boardActions: this.boardActions,
        })}
      </section>
      ${error && !loaded ? html`<slot></slot>` : nothing}`;
  }
}

/** A profile for what a page, or another widget, says. */
function profileOf(organisation: string | undefined): Profile {
  const type = organisationType(organisation) ?? 'gemeente';
  return organisation === undefined || organisation === type || !organisationType(organisation) ? { type } : { type, organisation };
}

declare global {
  interface HTMLElementTagNameMap {
    'kde-priority-matrix': KdePriorityMatrix;
  }
  interface KdeEventsByTag {
    'kde-priority-matrix': KdePriorityMatrixEvents;
  }
}
