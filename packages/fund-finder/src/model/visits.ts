/** How visits stand on the device. Such a text may be anybody's: what is not understood counts as no visit. */
import { isPlannableDate } from '@digitaal-europa/data';
import { afterVisit, type Seen, type Visits } from './news.ts';

const VERSION = 1;
/** Longest text that is read, in UTF-16 units: room for ten thousand funds with their calls, twice. */
const MAX_LENGTH = 2_500_000;

const write = ({ day, ids }: Seen): object => ({ day, ids: [...ids] });
function read(value: unknown): Seen | undefined {
  const { day, ids } = (typeof value === 'object' && value !== null ? value : {}) as { day?: unknown; ids?: unknown };
  return isPlannableDate(day) && Array.isArray(ids) ? { day: day as string, ids: new Set(ids.filter((id): id is string => typeof id === 'string' && id.length <= 100)) } : undefined;
}

export const encodeVisits = ({ last, before }: Visits): string => JSON.stringify({ version: VERSION, last: write(last), ...(before ? { before: write(before) } : {}) });

/** Never throws. */
export function decodeVisits(text: string | null | undefined): Visits | undefined {
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return undefined;
  try {
    const { version, last, before } = JSON.parse(text) as { version?: unknown; last?: unknown; before?: unknown };
    const [seen, earlier] = [version === VERSION ? read(last) : undefined, read(before)];
    return seen && { last: seen, ...(earlier && earlier.day < seen.day ? { before: earlier } : {}) };
  } catch {
    return undefined;
  }
}

/**
 * What to keep after a look: what was seen in several windows on one day is seen. `undefined` when nothing has to be kept: a clock that was set
 * back does not overwrite what was seen.
 */
export function withVisit(visits: Visits | undefined, now: Seen): Visits | undefined {
  if (visits !== undefined && visits.last.day > now.day) return undefined;
  return afterVisit(visits, visits?.last.day === now.day ? { day: now.day, ids: new Set([...visits.last.ids, ...now.ids]) } : now);
}
