import { PRIORITY_SETTINGS } from '@digitaal-europa/data';
import type { Board, Profile } from './board.ts';
import { changeOwn, changeSettings, decide, removeOwn, rename, switchProfile } from './edit.ts';
import { DECISION } from './format.ts';
import type { Conflict } from './merge.ts';

/** Settings of which each part is chosen by itself; a conflict names only the part. */
const GROUPS = ['weights', 'effortMonths', 'capacity'] as const;

/** The board with what the other said instead of what was kept. Of an own task that is no longer there nothing changes. */
export function takeOther(board: Board, { key, field, other }: Omit<Conflict, 'board' | 'kept'>): Board {
  if (key !== undefined && Object.hasOwn(DECISION, field)) return decide(board, key, { [field]: other });
  // That it was removed.
  if (key !== undefined && field === 'own') return removeOwn(board, key);
  if (key !== undefined) return board.own.some((task) => task.key === key) ? changeOwn(board, key, { [field]: other }) : board;
  if (field === 'name') return rename(board, other as string);
  if (field === 'profile') return switchProfile(board, other as Profile);
  const group = GROUPS.find((one) => Object.hasOwn(PRIORITY_SETTINGS[one], field));
  // Without a value of its own: what the default model says.
  return changeSettings(board, group ? { [group]: { [field]: other ?? (PRIORITY_SETTINGS[group] as Readonly<Record<string, unknown>>)[field] } } : { [field]: other });
}
