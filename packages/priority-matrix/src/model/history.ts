/** Undo and redo. A step keeps the board before and after it: boards share what an edit did not touch, so a hundred of them weigh little. */
import type { Board } from './board.ts';
import { mergeBoard } from './merge.ts';

/** What a step did, as far as a sentence about it needs: “Algoritmes registreren van Inplannen naar Nu doen”. */
export interface Change {
  readonly type: 'move' | 'computed' | 'all-computed' | 'answer' | 'for-us' | 'note' | 'delegate' | 'next-step' | 'own-date' | 'status' | 'pin' | 'order' | 'lead-time' | 'priority' | 'settings' | 'own-add' | 'own-change' | 'own-remove' | 'rename' | 'profile' | 'open';
  /** `law/obligation` or `eigen/…`. Absent: about the whole board. */
  readonly key?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
interface Step { readonly before: Board; readonly after: Board; readonly change: Change }

export interface History {
  readonly present: Board;
  /** Oldest first. */
  readonly past: readonly Step[];
  /** What was undone, the next one to redo last. */
  readonly future: readonly Step[];
}
/** Most steps that can be undone. */
export const MAX_STEPS = 100;

export const historyOf = (present: Board): History => ({ present, past: [], future: [] });
/** The board after an edit. An edit that changed nothing is no step. */
export const record = (history: History, after: Board, change: Change): History =>
  after === history.present ? history : { present: after, past: [...history.past.slice(1 - MAX_STEPS), { before: history.present, after, change }], future: [] };
/** The board as it came from elsewhere, another tab: no step of ours, and what it holds is not undone with one. */
export const absorb = (history: History, present: Board): History => (present === history.present ? history : { ...history, present });

/** The present board with one step taken from it or put back on it; what came from elsewhere since stays. */
const carry = (present: Board, from: Board, to: Board): Board => (present === from ? to : mergeBoard(from, to, present, 'mine').result);

export function undo(history: History): History {
  const step = history.past.at(-1);
  return step ? { present: carry(history.present, step.after, step.before), past: history.past.slice(0, -1), future: [...history.future, step] } : history;
}
export function redo(history: History): History {
  const step = history.future.at(-1);
  return step ? { present: carry(history.present, step.before, step.after), past: [...history.past, step], future: history.future.slice(0, -1) } : history;
}
/** What an undo, or a redo, would do: for its name and for the live message. */
export const undoable = ({ past }: History): Change | undefined => past.at(-1)?.change;
export const redoable = ({ future }: History): Change | undefined => future.at(-1)?.change;
