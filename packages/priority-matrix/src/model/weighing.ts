/** Settings that are tried, each by itself: what another window changes meanwhile is seen, and only what was tried here goes before it. */
import { PRIORITY_SETTINGS } from '@digitaal-europa/data';
import type { Board, BoardSettings } from './board.ts';
import { changeSettings } from './edit.ts';
import { SETTINGS } from './format.ts';
import type { Conflict } from './merge.ts';
import { isFields, same, type Fields } from './same.ts';

export interface Weighing {
  /** The settings of the board when the visitor began. */
  readonly before: BoardSettings;
  /** What they tried. */
  readonly tried: BoardSettings;
}

export const beginWeighing = ({ settings }: Board): Weighing => ({ before: settings, tried: {} });

/** One part more, or another value for it. */
export function tryPart({ before, tried }: Weighing, part: BoardSettings): Weighing {
  const all = Object.entries(part).map(([name, value]: [string, unknown]) => [name, isFields(value) ? { ...(tried as Fields)[name] as object, ...value } : value]);
  return { before, tried: { ...tried, ...Object.fromEntries(all) as BoardSettings } };
}

/** Every setting as the default model has it. */
export const tryUsual = ({ before }: Weighing): Weighing => ({ before, tried: Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, PRIORITY_SETTINGS[name as keyof BoardSettings]])) });

/** The board in hand with what is tried. */
export const weighed = (board: Board, { tried }: Weighing): Board => changeSettings(board, tried);

/** Each setting that was changed elsewhere since and is tried otherwise here, as it is told when that is saved. */
export function weighingConflicts(board: Board, weighing: Weighing): Conflict[] {
  const kept = weighed(board, weighing).settings;
  const paths = Object.entries(weighing.tried).flatMap(([name, value]: [string, unknown]) => (isFields(value) ? Object.keys(value).map((field) => [name, field]) : [[name]]));
  return paths.flatMap((path) => {
    const [was, now, next] = [weighing.before, board.settings, kept].map((settings) => path.reduce<unknown>((found, name) => (isFields(found) ? found[name] : undefined), settings));
    return same(was, now) || same(now, next) ? [] : [{ board: board.id, field: path.at(-1) ?? '', kept: next, other: now }];
  });
}
