/** What the visitor looks at: which card is open and in which form, what is filtered, and where the focus is after it. Nothing of the board changes by it. */
import type { CalendarDate, Theme } from '@digitaal-europa/data';
import { keepInPlace, type Language } from '@digitaal-europa/ui';
import { cardsAsked, type Asked } from './model/asked.ts';
import type { Profile } from './model/board.ts';
import type { AnswerId } from './model/answers.ts';
import { cardsInMatrix } from './model/card-lists.ts';
import type { Card, MatrixModel } from './model/cards.ts';
import { NO_FILTERS, toggleFilter, type FilterId, type Filters } from './model/filters.ts';
import type { RowSort } from './model/rows.ts';
import { withWayOut, type WayOut } from './model/ways-out.ts';
import type { Desk } from './matrix.desk.ts';
import type { KdePriorityMatrixEvents } from './matrix.events.ts';
import type { FocusKeeper } from './matrix.focus.ts';
import { NO_FORM, type MatrixState, type View } from './matrix.state.ts';
import type { MatrixHandlers } from './views/context.ts';
import { DETAILS_TITLE_ID } from './views/details.view.ts';
import { MOVE_TITLE_ID } from './views/move-form.view.ts';
import { OWN_TASK_TITLE_ID } from './views/own-task.view.ts';

/** The element, as far as looking and acting need it. */
export interface ActionsHost {
  readonly focusing: FocusKeeper;
  readonly updated: () => Promise<unknown>;
  readonly desk: Desk;
  readonly state: () => MatrixState;
  readonly choose: (change: Partial<MatrixState>) => void;
  readonly model: () => MatrixModel;
  /** What filters and the pressed answer leave. */
  readonly shown: () => MatrixModel;
  readonly language: () => Language;
  readonly today: () => CalendarDate;
  /** When the data were made. */
  readonly generated: () => string | undefined;
  readonly setView: (view: View) => void;
  /** For whom the board is was changed by the visitor. */
  readonly tellOrganisation: (organisation: string) => void;
  /** Says something to assistive technology. */
  readonly say: (message: string) => void;
  /** What is left is said, and told to the page, when the visitor rests. */
  readonly tellFiltered: () => void;
  readonly reload: () => void;
  readonly emit: <K extends keyof KdePriorityMatrixEvents>(type: K, detail: KdePriorityMatrixEvents[K]) => void;
}

/** Where a card stands when it is in none of the four boxes. */
const LISTS: Readonly<Partial<Record<Card['where'], string>>> = { already: 'already', ask: 'ask', drafts: 'drafts', 'not-for-us': 'not-for-us' };

/** What looking is: opening, filtering and sorting. */
export class Looking implements Pick<MatrixHandlers, 'select' | 'openMove' | 'touch' | 'showAll'> {
  protected readonly host: ActionsHost;
  protected readonly focusing: FocusKeeper;

  constructor(host: ActionsHost) {
    this.host = host;
    this.focusing = host.focusing;
  }

  readonly select: MatrixHandlers['select'] = (key) => void (key === undefined ? this.close() : this.open(key));
  readonly openMove: MatrixHandlers['openMove'] = (key) => void this.openForm(key);
  /** The form for a new task, or for one of the visitor's own. */
  readonly openTask = (key: string | undefined): void => void this.openWith({ task: { key }, form: undefined, weighing: undefined }, `#${OWN_TASK_TITLE_ID}`);
  readonly closeTask = (): void => void this.closeWith({ task: undefined, form: undefined });

  readonly touch = (): void => {
    const { board } = this.host.desk;
    if (!this.host.state().form) this.host.choose({ form: { shown: board, base: board } });
  };

  readonly showAll: MatrixHandlers['showAll'] = (list, all) => {
    const open = new Set(this.host.state().open);
    if (all) open.add(list); else open.delete(list);
    this.host.choose({ open });
  };

  readonly view = (view: View): void => {
    this.host.setView(view);
    this.host.emit('kde-view-change', { view });
  };

  readonly filter = {
    toggle: (id: FilterId, value: string): void => this.filterBy(toggleFilter(this.host.state().filters, id, value)),
    clear: (): void => this.filterBy(NO_FILTERS),
    letGo: (way: WayOut): void => this.filterBy(withWayOut(this.host.state().filters, way)),
  };

  /** An answer becomes the filter, or no longer is; `already` leads to the list of what applies already. */
  readonly focusOn = (id: AnswerId | 'already'): void => {
    if (id === 'already') return void this.focusing.to('#beside-already');
    this.host.choose({ focus: this.host.state().focus === id ? undefined : id });
    this.host.tellFiltered();
  };

  readonly compare = (compared: Profile | undefined): void => this.host.choose({ compared });
  readonly sort = (sort: RowSort): void => this.host.choose({ sort });

  /** The cards of a law, because the visitor asked for them elsewhere. With one card, or one of that date, that one opens. */
  readonly showLaw = (law: string, date: string | undefined): void => {
    const ours = this.ours();
    const cards = cardsAsked(ours, { law });
    if (cards.length === 0) return;
    this.host.choose({ focus: undefined });
    this.filterBy({ law: [law] });
    const dated = date === undefined ? [] : cardsAsked(ours, { law, date });
    const [only, second] = dated.length > 0 ? dated : cards;
    if (only && !second) void this.open(only.key);
    else void this.focusing.to('.title__target');
  };

  /** The cards of laws on these themes, because the visitor asked for them elsewhere. */
  readonly showThemes = (theme: readonly Theme[]): void => {
    this.host.choose({ focus: undefined });
    this.filterBy({ theme });
    void this.focusing.to('.title__target');
  };

  /** What a link asks for. Nobody pressed anything, so the page stays where it is, and so does the focus. */
  readonly lookAt = (asked: Asked): void => {
    const { task, law, themes } = asked;
    const ours = this.ours();
    if (law !== undefined && ours.some((card) => card.law?.id === law)) this.host.choose({ filters: { law: [law] } });
    else if (themes) this.host.choose({ filters: { theme: themes } });
    // A card that is named, or the only one of what is named.
    const [only, second] = cardsAsked(ours, asked);
    const key = task !== undefined && this.card(task) ? task : only && !second ? only.key : undefined;
    if (key === undefined) return;
    this.host.choose({ selected: key });
    void this.revealLater(key);
  };

  protected card(key: string): Card | undefined {
    return this.host.model().cards.get(key);
  }

  private ours(): readonly Card[] {
    return [...this.host.model().cards.values()].filter(({ where }) => where !== 'not-for-us');
  }

  /** Shows the whole list that a card stands in, when it stands behind “show more”. */
  protected reveal(key: string): void {
    const card = this.card(key);
    const list: string | undefined = card?.place?.quadrant ?? (card && LISTS[card.where]);
    const { open } = this.host.state();
    if (list !== undefined && !open.has(list) && !this.focusing.isInSight(key)) this.host.choose({ open: new Set([...open, list]) });
  }

  /** Once it is drawn where it stands now. */
  protected async revealLater(key: string): Promise<void> {
    await this.host.updated();
    this.reveal(key);
  }

  /** A card that was moved stands elsewhere, perhaps behind “show more”: it is shown, and the focus goes with it. */
  protected async refocus(key: string): Promise<void> {
    // A row of the list keeps the focus on its own control.
    const inList = this.focusing.row.length > 0;
    await this.revealLater(key);
    await this.host.updated();
    if (!inList) this.focusing.toCard(key);
  }

  protected async openWith(change: Partial<MatrixState>, selector: string): Promise<void> {
    this.focusing.opener = this.focusing.active;
    this.host.choose(change);
    await this.focusing.to(selector);
  }

  protected async closeWith(change: Partial<MatrixState>): Promise<void> {
    this.host.choose(change);
    await this.host.updated();
    this.focusing.giveBackOpener();
  }

  private async open(key: string): Promise<void> {
    const card = this.card(key);
    if (!card) return;
    const inDetails = this.focusing.active?.closest('.details') ?? null;
    if (!inDetails) this.focusing.opener = this.focusing.active;
    // What a filter hides is shown when it is asked for.
    if (!this.isLeft(card)) {
      this.host.choose({ focus: undefined });
      if (!this.isLeft(card)) this.filterBy(NO_FILTERS);
    }
    const above = inDetails ? null : this.focusing.opener;
    this.host.choose({ ...NO_FORM, selected: key });
    await keepInPlace(above, this.host.updated());
    this.reveal(key);
    this.host.emit('kde-select', { kind: 'obligations', id: key });
    await keepInPlace(above, this.host.updated());
    this.focusing.find(`#${DETAILS_TITLE_ID}`)?.focus({ preventScroll: above !== null && this.focusing.find('.panel .details') !== null });
  }

  private isLeft({ key }: Card): boolean {
    const model = this.host.shown();
    const lists = [...cardsInMatrix(model), ...Object.values(model.already).flat(), ...model.ask, ...model.drafts, ...model.notForUs];
    return lists.some((one) => one.key === key);
  }

  protected async close(): Promise<void> {
    // Details stand beside the form in which a card is moved, too.
    const { selected, moving } = this.host.state();
    const key = selected ?? moving;
    if (key === undefined) return;
    this.host.choose({ ...NO_FORM, selected: undefined });
    await keepInPlace(this.focusing.opener, this.host.updated());
    this.focusing.giveBack(key);
  }

  private async openForm(key: string | undefined): Promise<void> {
    const { moving, selected } = this.host.state();
    if (key !== undefined) {
      if (!this.focusing.active?.closest('.details')) this.focusing.opener = this.focusing.active;
      this.host.choose({ ...NO_FORM, moving: key, ...(selected !== undefined && selected !== key && { selected: undefined }) });
      await keepInPlace(this.focusing.opener, this.host.updated());
      this.focusing.find(`#${MOVE_TITLE_ID}`)?.focus();
      return;
    }
    if (moving === undefined) return;
    const inForm = this.focusing.active === null || this.focusing.active.closest('.form') !== null;
    this.host.choose({ moving: undefined, form: undefined });
    await keepInPlace(this.focusing.opener, this.host.updated());
    if (inForm) this.focusing.giveBack(moving, selected === moving);
  }

  private filterBy(filters: Filters): void {
    this.host.choose({ filters });
    this.host.tellFiltered();
    void this.focusing.settle('.chip', '.disclosure__button');
  }
}
