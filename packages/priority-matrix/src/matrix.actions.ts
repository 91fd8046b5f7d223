/** What the visitor can do, what is said about it, and where the focus is after it. */
import { organisationType, type CalendarDate } from '@digitaal-europa/data';
import { keepInPlace, type Language } from '@digitaal-europa/ui';
import type { Basis, Board, BoardSettings, Decision, Move, OwnTask, Profile } from './model/board.ts';
import { isMoved, type Card, type MatrixModel } from './model/cards.ts';
import * as edit from './model/edit.ts';
import { cardsAsked, type Asked } from './model/asked.ts';
import type { AnswerId } from './model/answers.ts';
import { NO_FILTERS, toggleFilter, type FilterId, type Filters } from './model/filters.ts';
import type { Change } from './model/history.ts';
import { mergeBoard, same } from './model/merge.ts';
import type { RowSort } from './model/rows.ts';
import { beginWeighing, tryPart, tryUsual, weighed, weighingConflicts, type Weighing } from './model/weighing.ts';
import { withWayOut, type WayOut } from './model/ways-out.ts';
import { changeInWords } from './strings/changes.strings.ts';
import type { Desk } from './matrix.desk.ts';
import type { FocusKeeper } from './matrix.focus.ts';
import type { KdePriorityMatrixEvents } from './matrix.element.ts';
import type { MatrixState, View } from './matrix.state.ts';
import { matrixStrings } from './matrix.strings.ts';
import type { MatrixHandlers } from './views/context.ts';
import { DETAILS_TITLE_ID } from './views/details.view.ts';
import { MOVE_TITLE_ID } from './views/move-form.view.ts';
import { OWN_TASK_TITLE_ID } from './views/own-task.view.ts';
import { WEIGHTS_TITLE_ID } from './views/weights.view.ts';

/** The element, as far as actions need it. */
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

/** What a part of a decision is called in a step that can be undone. */
export const STEP: Readonly<Record<keyof Decision, Change['type']>> = {
  move: 'move', answer: 'answer', forUs: 'for-us', note: 'note', delegate: 'delegate', nextStep: 'next-step', ownDate: 'own-date', status: 'status', pinned: 'pin', leadMonths: 'lead-time', priority: 'priority', order: 'order',
};
/** Steps after which all cards are reckoned anew: nobody moved one of them. */
const WHOLE: ReadonlySet<Change['type']> = new Set<Change['type']>(['settings', 'profile', 'rename', 'open']);
const said = ({ organisation, type }: Profile): string => organisation ?? type;
/** Where a card stands when it is in none of the four boxes. */
const LISTS: Readonly<Partial<Record<Card['where'], string>>> = { already: 'already', ask: 'ask', drafts: 'drafts', 'not-for-us': 'not-for-us' };

/** What a choice is based on, to be told when the data say something else later. */
export const basisOf = ({ placed, computed }: Card): Basis => ({ earliest: placed?.date?.earliest, latest: placed?.date?.latest, quadrant: computed?.quadrant });
const ownKey = (): string => `eigen/${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')}`;

export class Actions implements MatrixHandlers {
  private readonly host: ActionsHost;
  private readonly focusing: FocusKeeper;

  constructor(host: ActionsHost) {
    this.host = host;
    this.focusing = host.focusing;
  }

  readonly select: MatrixHandlers['select'] = (key) => void (key === undefined ? this.close() : this.open(key));
  readonly openMove: MatrixHandlers['openMove'] = (key) => void this.openForm(key);

  readonly move: MatrixHandlers['move'] = (key, to) => {
    const card = this.card(key);
    if (!card) return;
    const next: Move = { ...to, on: this.host.today(), basis: basisOf(card) };
    if (!this.apply(edit.move(this.board, key, next), { type: 'move', key, from: card.place?.quadrant, to: to.quadrant })) return;
    void this.refocus(key);
  };

  readonly back: MatrixHandlers['back'] = (key) => {
    const card = this.card(key);
    if (!card || !this.apply(edit.toComputed(this.board, key), { type: 'computed', key, from: card.place?.quadrant, to: card.computed?.quadrant })) return;
    void this.refocus(key);
  };

  /** Those that are counted on its button: what was moved for another kind of organisation is not seen here, and stays. */
  readonly allBack = (): void => {
    const keys = [...this.host.model().cards.values()].filter((card) => isMoved(card)).map(({ key }) => key);
    this.apply(edit.allToComputed(this.board, keys), { type: 'all-computed' });
    void this.focusing.settle('.undo');
  };

  readonly answer: MatrixHandlers['answer'] = (key, answer) => {
    const title = this.card(key)?.title;
    if (!this.apply(edit.answer(this.board, key, answer), { type: 'answer', key, to: answer })) return;
    if (answer) this.host.say(`${title ?? ''}: ${matrixStrings(this.host.language()).answered[answer]}`);
    void this.refocus(key);
  };

  readonly decide: MatrixHandlers['decide'] = (key, change, before) => {
    const [part] = Object.keys(change) as (keyof Decision)[];
    if (part === undefined || (before && before.id !== this.board.id)) return false;
    const card = this.card(key);
    // Pinned where it stands: from then on no weight or lead time moves it.
    const next = change.pinned === true && card ? edit.pin(this.board, key, true, this.placeOf(card)) : this.since(before, (board) => edit.decide(board, key, change));
    return this.apply(next, { type: STEP[part], key }) || edit.noRoom(this.board, key) === undefined;
  };

  readonly keep: MatrixHandlers['keep'] = (key) => {
    const card = this.card(key);
    const move = card?.decision.move;
    if (card && move) this.apply(edit.move(this.board, key, { ...move, basis: basisOf(card) }), { type: 'move', key, from: move.quadrant, to: move.quadrant });
    void this.focusing.to(`#${DETAILS_TITLE_ID}`);
  };

  readonly showAll: MatrixHandlers['showAll'] = (list, all) => {
    const open = new Set(this.host.state().open);
    if (all) open.add(list); else open.delete(list);
    this.host.choose({ open });
  };

  readonly order = (keys: readonly string[]): void => {
    this.apply(edit.order(this.board, keys), { type: 'order' });
    if (keys.some((key) => edit.noRoom(this.board, key))) this.host.choose({ refused: 'choices' });
  };

  readonly removeOwn: MatrixHandlers['removeOwn'] = (key) => {
    const title = this.card(key)?.title;
    if (this.apply(edit.removeOwn(this.board, key), { type: 'own-remove', key, from: title })) this.host.choose({ selected: undefined, moving: undefined, task: undefined });
    void this.focusing.settle('.undo');
  };

  /** The form for a new task, or for one of the visitor's own. */
  readonly openTask = (key: string | undefined): void => void this.openWith({ task: { key }, weighing: undefined }, `#${OWN_TASK_TITLE_ID}`);
  readonly closeTask = (): void => void this.closeWith({ task: undefined });
  readonly saveTask = (task: Omit<OwnTask, 'key'>): void => {
    const known = this.host.state().task?.key;
    const key = known ?? ownKey();
    this.apply(known === undefined ? edit.addOwn(this.board, { key, ...task }) : edit.changeOwn(this.board, known, task), { type: known === undefined ? 'own-add' : 'own-change', key, to: task.quadrant });
    void this.closeWith({ task: undefined }).then(() => this.reveal(key));
  };

  readonly weigh = {
    toggle: (): void => void (this.host.state().weighing ? this.closeWith({ weighing: undefined }) : this.openWith({ weighing: beginWeighing(this.board), task: undefined }, `#${WEIGHTS_TITLE_ID}`)),
    try: (part: BoardSettings): void => this.weighing((weighing) => tryPart(weighing, part)),
    reset: (): void => this.weighing(tryUsual),
    save: (): void => {
      const { weighing } = this.host.state();
      if (weighing) this.host.desk.tellConflicts(weighingConflicts(this.board, weighing));
      this.apply(this.tried, { type: 'settings' });
      void this.closeWith({ weighing: undefined });
    },
    cancel: (): void => void this.closeWith({ weighing: undefined }),
  };

  /** The board with the settings that are being tried. */
  get tried(): Board {
    const { weighing } = this.host.state();
    return weighing ? weighed(this.board, weighing) : this.board;
  }

  private weighing(change: (weighing: Weighing) => Weighing): void {
    const { weighing } = this.host.state();
    if (weighing) this.host.choose({ weighing: change(weighing) });
  }

  readonly reload = (): void => this.host.reload();
  readonly undo = (): void => this.step('undo');
  readonly redo = (): void => this.step('redo');

  readonly profile = (profile: Profile): void => void this.apply(edit.switchProfile(this.board, profile), { type: 'profile' });
  /** An id, or a type; empty leaves it as it is: a board is always for somebody. */
  readonly organisation = (organisation: string): void => {
    const type = organisationType(organisation);
    if (type) this.profile({ type, size: this.board.profile.size, ...(organisation === type ? {} : { organisation }) });
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

  readonly sort = (sort: RowSort): void => this.host.choose({ sort });

  /** The cards of a law, because the visitor asked for them elsewhere. With one card, or one of that date, that one opens. */
  readonly showLaw = (law: string, date: string | undefined): void => {
    const ours = [...this.host.model().cards.values()].filter((card) => card.where !== 'not-for-us');
    const cards = cardsAsked(ours, { law });
    if (cards.length === 0) return;
    this.host.choose({ focus: undefined });
    this.filterBy({ law: [law] });
    const dated = date === undefined ? [] : cardsAsked(ours, { law, date });
    const [only, second] = dated.length > 0 ? dated : cards;
    if (only && !second) void this.open(only.key);
    else void this.focusing.to('.title__target');
  };

  /** What a link asks for. Nobody pressed anything, so the page stays where it is, and so does the focus. */
  readonly lookAt = (asked: Asked): void => {
    const { task, law } = asked;
    const ours = [...this.host.model().cards.values()].filter(({ where }) => where !== 'not-for-us');
    if (law !== undefined && ours.some((card) => card.law?.id === law)) this.host.choose({ filters: { law: [law] } });
    // A card that is named, or the only one of what is named.
    const [only, second] = cardsAsked(ours, asked);
    const key = task !== undefined && this.card(task) ? task : only && !second ? only.key : undefined;
    if (key === undefined) return;
    this.host.choose({ selected: key });
    void this.revealLater(key);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    // In a field Ctrl+Z is the field's.
    const isTyping = (event.composedPath()[0] as Element).matches?.('input:not([type="checkbox"], [type="radio"]), textarea');
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y') && !isTyping) {
      event.preventDefault();
      if (key === 'y' || event.shiftKey) this.redo(); else this.undo();
    } else if (event.key === 'Escape' && this.host.state().selected !== undefined && !isTyping) {
      event.stopPropagation();
      void this.close();
    }
  };

  private get board(): Board {
    return this.host.desk.board;
  }

  private card(key: string): Card | undefined {
    return this.host.model().cards.get(key);
  }

  /** Keeps an edit as a step, says so, and tells the page what stands elsewhere by it. False: it changed nothing. */
  readonly apply = (next: Board, change: Change): boolean => {
    const title = this.titleOf(change);
    const { desk, generated } = this.host;
    const before = { board: desk.board, cards: this.host.model().cards };
    // From the first choice on it is known which data it was made on.
    const first = next !== desk.board && desk.board.generated === undefined ? edit.seen(next, generated() ?? '') : next;
    if (!desk.apply(first, change)) {
      const refused = change.key === undefined ? undefined : edit.noRoom(desk.board, change.key);
      if (refused) this.host.choose({ refused });
      return false;
    }
    if (this.host.state().refused) this.host.choose({ refused: undefined });
    this.host.say(changeInWords(change, title ?? this.titleOf(change), this.host.language()));
    this.tell(before, change);
    return true;
  };

  /** An edit of the board as the visitor saw it, on the board in hand. Of what was changed elsewhere too the visitor's counts, and the other is told. */
  private since(before: Board | undefined, act: (board: Board) => Board): Board {
    const { board } = this;
    if (!before || before === board) return act(board);
    const { result, conflicts } = mergeBoard(before, act(before), board, 'mine');
    this.host.desk.tellConflicts(conflicts);
    return same(result, board) ? board : result;
  }

  private tell({ board, cards }: { readonly board: Board; readonly cards: MatrixModel['cards'] }, { type }: Change): void {
    this.tellProfile(board);
    if (WHOLE.has(type)) return;
    for (const [id, { place }] of this.host.model().cards) {
      const was = cards.get(id)?.place;
      if (place && place !== was && (place.quadrant !== was?.quadrant || place.by !== was.by || place.startBy !== was.startBy)) this.host.emit('kde-change', { id, quadrant: place.quadrant, by: place.by });
    }
  }

  /** The board in hand is for another organisation than the one before it. */
  readonly tellProfile = (before: Board): void => {
    const organisation = said(this.board.profile);
    if (organisation !== said(before.profile)) this.host.tellOrganisation(organisation);
  };

  /** What a step did, in a sentence. */
  readonly inWords = (change: Change): string => changeInWords(change, this.titleOf(change), this.host.language());

  private titleOf({ key, type, from }: Change): string | undefined {
    return key === undefined ? undefined : (this.card(key)?.title ?? (type === 'own-remove' ? from : undefined));
  }

  private step(way: 'undo' | 'redo'): void {
    const { desk, say, language } = this.host;
    const before = { board: desk.board, cards: this.host.model().cards };
    const change = desk[way]();
    if (!change) return;
    const texts = matrixStrings(language());
    // Taken back here, nobody changed them elsewhere.
    if (change.type === 'settings') this.weighing((weighing) => ({ ...weighing, before: this.board.settings }));
    const words = this.inWords(change);
    say(way === 'undo' ? texts.undone(words) : texts.redone(words));
    this.tell(before, change);
    void this.focusing.settle('.undo', '.redo');
    if (change.key !== undefined) void this.revealLater(change.key);
  }

  /** Where it stands now, as somebody's choice. */
  private placeOf(card: Card): Move | undefined {
    const { place, computed } = card;
    const on = this.host.today();
    if (!place) return undefined;
    // A month that is over cannot be chosen; the box is what is kept.
    const month = place.startBy?.slice(0, 7);
    return { quadrant: place.quadrant, ...(month !== undefined && month >= on.slice(0, 7) && computed && { startBy: month }), on, basis: basisOf(card) };
  }

  /** Shows the whole list that a card stands in, when it stands behind “show more”. */
  private reveal(key: string): void {
    const card = this.card(key);
    const list: string | undefined = card?.place?.quadrant ?? (card && LISTS[card.where]);
    const { open } = this.host.state();
    if (list !== undefined && !open.has(list) && !this.focusing.isInSight(key)) this.host.choose({ open: new Set([...open, list]) });
  }

  /** Once it is drawn where it stands now. */
  private async revealLater(key: string): Promise<void> {
    await this.host.updated();
    this.reveal(key);
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
    this.host.choose({ selected: key, moving: undefined, task: undefined });
    await keepInPlace(above, this.host.updated());
    this.reveal(key);
    this.host.emit('kde-select', { kind: 'obligations', id: key });
    await keepInPlace(above, this.host.updated());
    this.focusing.find(`#${DETAILS_TITLE_ID}`)?.focus({ preventScroll: above !== null && this.focusing.find('.panel .details') !== null });
  }

  private isLeft({ key }: Card): boolean {
    const model = this.host.shown();
    const lists = [...Object.values(model.matrix).flatMap(({ cards, backlog }) => [...cards, ...backlog]), ...Object.values(model.already).flat(), ...model.ask, ...model.drafts, ...model.notForUs];
    return lists.some((one) => one.key === key);
  }

  private async close(): Promise<void> {
    const { selected } = this.host.state();
    if (selected === undefined) return;
    this.host.choose({ selected: undefined, moving: undefined, task: undefined });
    await keepInPlace(this.focusing.opener, this.host.updated());
    this.focusing.giveBack(selected);
  }

  private async openForm(key: string | undefined): Promise<void> {
    const { moving, selected } = this.host.state();
    if (key !== undefined) {
      if (!this.focusing.active?.closest('.details')) this.focusing.opener = this.focusing.active;
      this.host.choose({ moving: key, task: undefined, ...(selected !== undefined && selected !== key && { selected: undefined }) });
      await keepInPlace(this.focusing.opener, this.host.updated());
      this.focusing.find(`#${MOVE_TITLE_ID}`)?.focus();
      return;
    }
    if (moving === undefined) return;
    const inForm = this.focusing.active === null || this.focusing.active.closest('.form') !== null;
    this.host.choose({ moving: undefined });
    await keepInPlace(this.focusing.opener, this.host.updated());
    if (inForm) this.focusing.giveBack(moving, selected === moving);
  }

  /** A card that was moved stands elsewhere, perhaps behind “show more”: it is shown, and the focus goes with it. */
  private async refocus(key: string): Promise<void> {
    await this.host.updated();
    this.reveal(key);
    await this.host.updated();
    this.focusing.toCard(key);
  }

  private async openWith(change: Partial<MatrixState>, selector: string): Promise<void> {
    this.focusing.opener = this.focusing.active;
    this.host.choose(change);
    await this.focusing.to(selector);
  }

  private async closeWith(change: Partial<MatrixState>): Promise<void> {
    this.host.choose(change);
    await this.host.updated();
    this.focusing.giveBackOpener();
  }

  private filterBy(filters: Filters): void {
    this.host.choose({ filters });
    this.host.tellFiltered();
    void this.focusing.settle('.chip', '.disclosure__button');
  }
}
