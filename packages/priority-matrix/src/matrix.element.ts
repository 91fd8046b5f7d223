import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isCalendarDate, openMoments, organisationType, todayInAmsterdam, type CalendarDate, type Feed, type FeedIssue, type Law, type MomentsOnDay, type Quadrant } from '@digitaal-europa/data';
import { debounce, FeedController, FontsController, GroupController, hasLightText, KdeElement, LoadError, PrintController, ResizeController, textStyleOf, VisibilityController, warnOnce, type FeedSource, type Loaded } from '@digitaal-europa/ui';
import { Actions } from './matrix.actions.ts';
import { Desk } from './matrix.desk.ts';
import { DragController } from './matrix.drag.ts';
import { MatrixDrawing } from './matrix.drawing.ts';
import { readLaws } from './matrix.feed.ts';
import { DEFAULT_STATE, isView, type MatrixState, type View } from './matrix.state.ts';
import { matrixStrings } from './matrix.strings.ts';
import { styles } from './matrix.styles.ts';
import { matrixView } from './matrix.view.ts';
import { newBoard, type Board, type Profile } from './model/board.ts';
import type { MatrixModel } from './model/cards.ts';
import type { Drawing } from './model/drawing.ts';
import { switchProfile } from './model/edit.ts';
import type { FilteredMatrix, Filters } from './model/filters.ts';
import { layoutOf } from './model/layout.ts';
import { previewOf } from './model/preview.ts';
import type { MatrixContext } from './views/context.ts';
import { dragWords } from './views/plot.view.ts';

/** Events of `<kde-priority-matrix>` and their `detail`. */
export interface KdePriorityMatrixEvents {
  'kde-load': { readonly kind: 'laws'; readonly count: number; readonly source: string; readonly generated: string };
  'kde-error': { readonly code: string; readonly message: string; readonly issues: readonly FeedIssue[] };
  'kde-select': { readonly kind: 'obligations'; readonly id: string };
  'kde-change': { readonly id: string; readonly quadrant: Quadrant; readonly by: 'computed' | 'person' };
  'kde-filter-change': { readonly filters: Filters; readonly count: number };
  'kde-view-change': { readonly view: View };
  'kde-organisation-change': { readonly organisation: string };
}

/** Milliseconds of rest before what is left is announced and told to the page: not every tick is a choice. */
const REST = 400;
const NO_LAWS: readonly Law[] = [];
const randomId = (): string => [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');

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
 * @fires {CustomEvent<{id: string, quadrant: string, by: 'computed' | 'person'}>} kde-change - The visitor moved an obligation, or put it back where it was computed.
 * @fires {CustomEvent<{filters: Filters, count: number}>} kde-filter-change - The visitor filtered; `count` cards are left.
 * @fires {CustomEvent<{view: View}>} kde-view-change - The visitor chose another view.
 * @fires {CustomEvent<{organisation: string}>} kde-organisation-change - The visitor said for whom the board is.
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

  /** `local` keeps the visitor's boards on their device, `none` keeps nothing: then only a file does. */
  @property() persist: 'local' | 'none' = 'local';

  /** Leaves out everything above the matrix that can be pressed. */
  @property({ type: Boolean, attribute: 'no-toolbar' }) noToolbar = false;

  /** Leaves out the link. */
  @property({ type: Boolean, attribute: 'no-share' }) noShare = false;

  /** Leaves out tables, pictures, calendars and the button to print. A board can always be saved as a file: it is the visitor's own. */
  @property({ type: Boolean, attribute: 'no-export' }) noExport = false;

  /** Widgets of one group on a page share the organisation, and lead to each other. `none` stands alone. Default: all on the page. */
  @property() group = '';

  /** The page where the timeline stands, for links to it. */
  @property({ attribute: 'timeline-url' }) timelineUrl: string | undefined;

  @state() private choices: MatrixState = DEFAULT_STATE;
  /** Said by screen readers after a change. */
  @state() private announcement = '';

  private readonly resize = new ResizeController(this);
  private readonly visibility = new VisibilityController(this);
  private readonly feed = new FeedController<Feed<'laws'>, FeedIssue>(this, {
    source: () => (this.visibility.seen || this.loading === 'eager' ? this.source : undefined),
    read: readLaws,
    onLoad: (loaded) => this.onLoad(loaded),
    onError: (error) => this.onError(error),
  });
  private readonly print = new PrintController(this, () => { if (this.isUpdatePending) this.performUpdate(); });
  private readonly desk = new Desk(this, { persist: () => this.persist === 'local', fresh: () => this.fresh() });
  private readonly drawings = new MatrixDrawing();
  private drawn: Drawing | undefined;
  private readonly companions = new GroupController(this, () => this.group, {
    organisation: (value) => { if (typeof value === 'string' && organisationType(value)) this.organisation = value; },
    // Another widget asks for the obligations of a law.
    tasks: (value) => {
      const { law, date } = (value ?? {}) as { readonly law?: string; readonly date?: string };
      if (law !== undefined) this.actions.showLaw(law, date);
    },
  });
  private readonly announce = debounce(() => this.onFiltered(), REST);
  private readonly actions: Actions = new Actions({
    root: () => this.renderRoot, updated: () => this.updateComplete, desk: this.desk,
    state: () => this.choices, choose: (change) => { this.choices = { ...this.choices, ...change }; },
    model: () => this.model, filtered: () => this.filtered, language: () => this.language.current, today: () => this.day, setView: (view) => { this.view = view; },
    tellOrganisation: (organisation) => {
      this.organisation = organisation;
      this.companions.tell('organisation', organisation);
      this.emit('kde-organisation-change', { organisation });
    },
    say: (message) => { this.announcement = message; }, tellFiltered: () => this.announce(undefined), reload: () => void this.reload(), emit: (type, detail) => this.emit(type, detail),
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

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.announce.cancel();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const view: unknown = this.view;
    if (!isView(view)) {
      warnOnce(`kde-priority-matrix: unknown view "${String(view)}"; expected "matrix" or "list"`);
      this.view = 'matrix';
    }
    if (changed.has('today') && this.today !== undefined && !isCalendarDate(this.today)) {
      warnOnce(`kde-priority-matrix: unknown today "${this.today}"; expected YYYY-MM-DD`);
      this.today = undefined;
    }
    this.follow(changed.has('organisation'));
  }

  /** The page says for whom the board is; a board that is kept says so itself, until the page says something else. */
  private follow(told: boolean): void {
    const { desk, organisation } = this;
    const said = ({ organisation: id, type }: Profile): string => id ?? type;
    if (told && organisation && !organisationType(organisation)) warnOnce(`kde-priority-matrix: unknown organisation "${organisation}"; expected an id such as "gm0716", or "gemeente", "provincie" or "waterschap"`);
    if (told && organisationType(organisation) && organisation !== said(desk.board.profile) && (this.hasUpdated || !desk.isKept)) desk.adjust(switchProfile(desk.board, profileOf(organisation)));
    this.organisation = said(desk.board.profile);
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

  private onLoad({ value, issues }: Loaded<Feed<'laws'>, FeedIssue>): void {
    this.emit('kde-load', { kind: 'laws', count: value.records.length, source: String(this.source), generated: value.generated });
    if (issues.length > 0) this.onError(new LoadError('bad-records', `${issues.length} faults in records that are left out`, { issues }));
  }

  private onError({ code, message, issues }: LoadError): void {
    warnOnce(`kde-priority-matrix: ${message}`);
    this.emit('kde-error', { code, message, issues: issues as readonly FeedIssue[] });
  }

  private opened: { readonly laws: readonly Law[]; readonly today: CalendarDate; readonly moments: MomentsOnDay } | undefined;
  private get moments(): MomentsOnDay {
    const { records: laws, day: today } = this;
    if (this.opened?.laws !== laws || this.opened.today !== today) this.opened = { laws, today, moments: openMoments(laws, today) };
    return this.opened.moments;
  }

  private get model(): MatrixModel {
    return this.drawings.model(this.records, this.desk.board, this.day, this.moments);
  }

  private get filtered(): FilteredMatrix {
    return this.drawings.filtered(this.model, this.choices.filters);
  }

  /** Tells screen readers what is left, and the page, when the visitor has stopped choosing. */
  private onFiltered(): void {
    const { shown, hidden } = this.filtered;
    this.announcement = matrixStrings(this.language.current).filtered(shown, hidden);
    this.emit('kde-filter-change', { filters: this.choices.filters, count: shown });
  }

  protected override render(): TemplateResult | typeof nothing {
    const language = this.language.current;
    const { loaded, error, pending, reading } = this.feed;
    // What the page gave is there before the next frame: to say meanwhile that it loads is work for nothing.
    if (reading && !loaded && !error) return nothing;
    const { actions, choices, day: today, desk, filtered: { model, hidden } } = this;
    const { profile } = desk.board;
    const text = textStyleOf(this);
    const layout = layoutOf(this.resize.measured, text.size);
    const strings = matrixStrings(language);
    const isDrawn = this.view === 'matrix' && layout.mode === 'plot';
    this.drawn = isDrawn ? this.drawings.draw({ model, language, today, text, layout, open: choices.open, touch: matchMedia('(pointer: coarse)').matches }) : undefined;
    const context: MatrixContext = {
      language, level: this.level, today, type: profile.type, board: desk.board, model, selected: choices.selected, moving: choices.moving, open: choices.open, printing: this.print.printing, handlers: actions,
    };
    return html`
      <section class="matrix ${hasLightText(this) && !this.print.printing ? 'on-dark' : ''}" @keydown=${actions.onKeydown} aria-label=${strings.title}>
        ${matrixView({
          context, strings, state: choices, view: this.view, toolbar: !this.noToolbar, who: strings.types[profile.type], hidden,
          generated: loaded?.value.generated, status: { pending: pending || (!loaded && !error), error, leftOut: new Set(loaded?.issues.map(({ path }) => path.split('.')[0])).size },
          announcement: this.announcement, layout, drawing: this.drawn, cards: this.drawings.cards(model, language, today),
          preview: () => previewOf(desk.board, actions.tried, { laws: this.records, today, moments: this.moments }),
          undo: desk.undoable && actions.inWords(desk.undoable), redo: desk.redoable && actions.inWords(desk.redoable), actions,
        })}
        ${error && !loaded ? html`<slot></slot>` : nothing}
      </section>`;
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
}
