/**
 * What a visitor kept, so that two windows never lose each other's: by id the moment at which it was kept, or taken away. Brought together, the
 * later word on an id counts. Written as text and read back; what cannot be read is left out.
 */

/** Milliseconds since 1970: above zero it was kept then, below zero it was taken away. */
export type Kept = ReadonlyMap<string, number>;

export const NOTHING_KEPT: Kept = new Map();
/** Most ids that are remembered, and the longest text that is read, in UTF-16 units. */
const MAX_IDS = 500;
const MAX_LENGTH = 100_000;
const VERSION = 1;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The last moment that there is. */
const LAST = 8.64e15;

/** The ids that are kept, first kept first. */
export const idsOf = (kept: Kept): string[] => [...kept].filter(([, at]) => at > 0).sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);

/** Of two words on an id the later one; of two at the same moment the one that keeps. */
const later = (a: number, b: number): number => (Math.abs(a) === Math.abs(b) ? Math.max(a, b) : Math.abs(a) > Math.abs(b) ? a : b);

/** What was removed longest ago is forgotten first, and then what was kept longest ago. */
function bounded(kept: Kept): Kept {
  if (kept.size <= MAX_IDS) return kept;
  return new Map([...kept].sort((a, b) => Number(b[1] > 0) - Number(a[1] > 0) || Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_IDS));
}

/** Both together, in whatever order they come. */
export function mergeKept(a: Kept, b: Kept): Kept {
  const all = new Map(a);
  for (const [id, at] of b) all.set(id, later(at, all.get(id) ?? 0));
  return bounded(all);
}

/** With exactly these ids kept. What stays keeps its moment; what changes changes now, even when the clock was set back. */
export function keepOnly(kept: Kept, ids: readonly string[], now: number): Kept {
  const next = new Map(kept);
  const wanted = new Set(ids.filter((id) => ID.test(id) && id.length <= 80));
  const moment = (id: string, i: number): number => Math.min(LAST, Math.max(now + i, Math.abs(kept.get(id) ?? 0) + 1));
  for (const [id, at] of kept) if (at > 0 && !wanted.has(id)) next.set(id, -moment(id, 0));
  [...wanted].forEach((id, i) => { if ((kept.get(id) ?? 0) <= 0) next.set(id, moment(id, i)); });
  return bounded(next);
}

export const isSameKept = (a: Kept, b: Kept): boolean => a.size === b.size && [...a].every(([id, at]) => b.get(id) === at);

export const encodeKept = (kept: Kept): string => JSON.stringify({ version: VERSION, ids: Object.fromEntries([...kept].sort((a, b) => (a[0] < b[0] ? -1 : 1))) });

/** Anything that is not ours gives nothing; a part of it that cannot be read is left out. Never throws. */
export function decodeKept(text: string | null | undefined): Kept {
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return NOTHING_KEPT;
  try {
    const { version, ids } = JSON.parse(text) as { version?: unknown; ids?: unknown };
    if (version !== VERSION || typeof ids !== 'object' || ids === null || Array.isArray(ids)) return NOTHING_KEPT;
    return bounded(new Map(Object.entries(ids as Record<string, unknown>).filter((entry): entry is [string, number] => ID.test(entry[0]) && entry[0].length <= 80 && Number.isSafeInteger(entry[1]) && entry[1] !== 0 && Math.abs(entry[1] as number) <= LAST)));
  } catch {
    return NOTHING_KEPT;
  }
}
