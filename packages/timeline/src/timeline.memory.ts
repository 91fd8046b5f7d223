import type { CalendarDate, Law } from '@digitaal-europa/data';
import { baselineFrom, baselineOf, decodeMemory, encodeMemory, remember, type Baseline, type Memory } from './model/memory.ts';

/** One key for all timelines of a site: the laws differ little between them, and a visitor has one memory. */
export const MEMORY_KEY = 'kde-timeline/1';

/** Storage as far as we use it. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** The browser's storage for this site; `undefined` where it is refused: even naming it may throw. */
export function localStore(): Store | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** What was kept at earlier visits; `undefined` when nothing was, or when it cannot be read. Never throws. */
export function readMemory(store: Store | undefined = localStore()): Memory | undefined {
  try {
    return decodeMemory(store?.getItem(MEMORY_KEY));
  } catch {
    return undefined;
  }
}

/**
 * Notes that the visitor sees these laws today, and tells what they saw on their last visit of an earlier day. Only to be called when the page
 * has said `persist="local"`. Never throws: without storage, or with a full one, there is no earlier visit to speak of.
 */
export function noteVisit(laws: readonly Law[], today: CalendarDate, store: Store | undefined = localStore()): Baseline | undefined {
  const memory = readMemory(store);
  const baseline = baselineFrom(memory, today);
  // A clock that was set back does not overwrite what was seen: it would make every date look new.
  if (memory !== undefined && memory.last.day > today) return baseline;
  try {
    store?.setItem(MEMORY_KEY, encodeMemory(remember(memory, baselineOf(laws, today))));
  } catch {
    // Full or refused: the visit is not kept.
  }
  return baseline;
}
