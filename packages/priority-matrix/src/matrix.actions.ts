/** What the visitor does to the board, and what is said about it. */
import { organisationType } from '@digitaal-europa/data';
import { forWhom, type Basis, type Board, type BoardSettings, type Decision, type ForUs, type Move, type OwnTask, type Profile } from './model/board.ts';
import { isMoved, type Card, type MatrixModel } from './model/cards.ts';
import * as edit from './model/edit.ts';
import type { Change } from './model/history.ts';
import { mergeBoard } from './model/merge.ts';
import { same } from './model/same.ts';
import { beginWeighing, tryPart, tryUsual, weighed, weighingConflicts, type Weighing } from './model/weighing.ts';
import { changeInWords } from './strings/changes.strings.ts';
import { profileStrings } from './strings/profile.strings.ts';
import { randomId } from './matrix.ids.ts';
import { Looking } from './matrix.looking.ts';
import { NO_FORM } from './matrix.state.ts';
import { matrixStrings } from './matrix.strings.ts';
import type { MatrixHandlers } from './views/context.ts';
import { DETAILS_TITLE_ID } from './views/details.view.ts';
import { WEIGHTS_TITLE_ID } from './views/weights.view.ts';

/** What a part of a decision is called in a step that can be undone. */
export const STEP: Readonly<Record<keyof Decision, Change['type']>> = {
  move: 'move', answer: 'answer', forUs: 'for-us', note: 'note', delegate: 'delegate', nextStep: 'next-step', ownDate: 'own-date', status: 'status', pinned: 'pin', leadMonths: 'lead-time', priority: 'priority', order: 'order',
};
/** Steps after which all cards are reckoned anew: nobody moved one of them. */
const WHOLE: ReadonlySet<Change['type']> = new Set<Change['type']>(['settings', 'profile', 'rename', 'open']);

/** What a choice is based on, to be told when the data say something else later. */
export const basisOf = ({ placed, computed }: Card): Basis => ({ earliest: placed?.date?.earliest, latest: placed?.date?.latest, quadrant: computed?.quadrant });

/** Every way in which the visitor changes the board, beside what they look at. */
export class Actions extends Looking implements MatrixHandlers {
  readonly move: MatrixHandlers['move'] = (key, to, before) => {
    const card = this.card(key);
    if (!card) return;
    const next: Move = { ...to, on: this.host.today(), basis: basisOf(card) };
    if (!this.apply(this.since(before, key, (board) => edit.move(board, key, next)), { type: 'move', key, from: card.place?.quadrant, to: to.quadrant })) return;
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

  /** What the organisation says of itself, for all tasks that depend on it. */
  readonly scope = (keys: readonly string[], forUs: ForUs | undefined): void => {
    if (this.apply(edit.forUs(this.board, keys, forUs), { type: 'for-us' })) this.host.say(profileStrings(this.host.language()).scope.said(keys.length, forUs));
    if (keys.some((key) => edit.noRoom(this.board, key))) this.host.choose({ refused: 'choices' });
  };

  readonly decide: MatrixHandlers['decide'] = (key, change, before) => {
    const [part] = Object.keys(change) as (keyof Decision)[];
    if (part === undefined || (before && before.id !== this.board.id)) return false;
    const card = this.card(key);
    // Pinned where it stands: from then on no weight or lead time moves it.
    const next = change.pinned === true && card ? edit.pin(this.board, key, true, this.placeOf(card)) : this.since(before, key, (board) => edit.decide(board, key, change));
    return this.apply(next, { type: STEP[part], key }) || edit.noRoom(this.board, key) === undefined;
  };

  readonly keep: MatrixHandlers['keep'] = (key) => {
    const card = this.card(key);
    const move = card?.decision.move;
    if (card && move) this.apply(edit.move(this.board, key, { ...move, basis: basisOf(card) }), { type: 'move', key, from: move.quadrant, to: move.quadrant });
    void this.focusing.to(`#${DETAILS_TITLE_ID}`);
  };

  readonly order = (keys: readonly string[]): void => {
    this.apply(edit.order(this.board, keys), { type: 'order' });
    if (keys.some((key) => edit.noRoom(this.board, key))) this.host.choose({ refused: 'choices' });
  };

  readonly removeOwn: MatrixHandlers['removeOwn'] = (key) => {
    const title = this.card(key)?.title;
    if (this.apply(edit.removeOwn(this.board, key), { type: 'own-remove', key, from: title })) this.host.choose({ ...NO_FORM, selected: undefined });
    void this.focusing.settle('.undo');
  };

  readonly saveTask = (task: Omit<OwnTask, 'key'>): void => {
    const { task: { key: known } = {}, form } = this.host.state();
    const key = known ?? `eigen/${randomId()}`;
    const isThere = this.board.own.some((one) => one.key === key);
    this.apply(known === undefined ? edit.addOwn(this.board, { key, ...task }) : this.since(form?.base, known, (board) => edit.changeOwn(board, known, task)), { type: isThere ? 'own-change' : 'own-add', key, to: task.quadrant });
    void this.closeWith({ task: undefined, form: undefined }).then(() => this.reveal(key));
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
    this.done(before, change);
    return true;
  };

  /**
   * An edit of the board as the visitor saw it, on the board in hand. Of what was changed elsewhere too the visitor's counts, and the other is told.
   * An own task that was removed elsewhere is back: somebody works on it. Its form said that it was removed; where no form is open, it is told now.
   */
  private since(before: Board | undefined, key: string, act: (board: Board) => Board): Board {
    if (!before || before === this.board) return act(this.board);
    const board = edit.putBack(this.board, before, key);
    if (board !== this.board && !this.host.state().form) this.host.desk.tellConflicts([{ board: board.id, key, field: 'own', kept: before.own.find((one) => one.key === key)?.title, other: undefined }]);
    // The first board of another window may have come in its place.
    const from = { ...before, id: board.id };
    const { result, conflicts } = mergeBoard(from, act(from), board, 'mine');
    this.host.desk.tellConflicts(conflicts);
    return same(result, board) ? board : result;
  }

  /** Tells the page what stands elsewhere by a step. */
  private done({ board, cards }: { readonly board: Board; readonly cards: MatrixModel['cards'] }, { type }: Change): void {
    const { form } = this.host.state();
    // What is changed here while a form is open, nobody changed elsewhere.
    if (form) this.host.choose({ form: { ...form, base: mergeBoard(board, this.board, form.base, 'mine').result } });
    this.tellProfile(board);
    if (WHOLE.has(type)) return;
    for (const [id, { place }] of this.host.model().cards) {
      const was = cards.get(id)?.place;
      if (place && place !== was && (place.quadrant !== was?.quadrant || place.by !== was.by || place.startBy !== was.startBy)) this.host.emit('kde-change', { id, quadrant: place.quadrant, by: place.by });
    }
  }

  /** The board in hand is for another organisation than the one before it. */
  readonly tellProfile = (before: Board): void => {
    const organisation = forWhom(this.board.profile);
    if (organisation !== forWhom(before.profile)) this.host.tellOrganisation(organisation);
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
    this.done(before, change);
    void this.focusing.settle(...this.focusing.row, '.undo', '.redo');
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
}
