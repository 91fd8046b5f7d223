/** "Nieuw sinds uw vorige bezoek": which funds and calls were not there then. What was there is remembered as ids alone. */
import type { CalendarDate, Fund } from '@digitaal-europa/data';

/** What was there on the day of a visit. */
export interface Seen {
  readonly day: CalendarDate;
  /** Ids of funds and of calls. */
  readonly ids: ReadonlySet<string>;
}

/** The last visit, and the last one before that day: a second look on the same day does not wipe out what was new that day. */
export interface Visits {
  readonly last: Seen;
  readonly before?: Seen | undefined;
}

export interface News {
  /** Day of the visit that is compared with. Absent: there was none, and then nothing is new. */
  readonly since?: CalendarDate | undefined;
  /** Ids of new funds, and of known funds with a new call. */
  readonly funds: ReadonlySet<string>;
  readonly withNewCalls: ReadonlySet<string>;
}

/** Told apart, for a fund and a call may have the same id. */
const callKey = (id: string): string => `call:${id}`;

/** What is there now, to compare with at the next visit. */
export const seenNow = (funds: readonly Fund[], day: CalendarDate): Seen => ({ day, ids: new Set(funds.flatMap(({ id, calls }) => [id, ...calls.map((call) => callKey(call.id))])) });

/** What to keep after a visit: of those of one day only the newest, and the last one of an earlier day. */
export function afterVisit(visits: Visits | undefined, now: Seen): Visits {
  if (visits === undefined || visits.last.day > now.day) return { last: now };
  return { last: now, before: visits.last.day === now.day ? visits.before : visits.last };
}

/** What is new since the last visit of an earlier day. */
export function newSince(visits: Visits | undefined, funds: readonly Fund[], today: CalendarDate): News {
  const seen = [visits?.last, visits?.before].find((one) => one !== undefined && one.day < today);
  if (seen === undefined) return { funds: new Set(), withNewCalls: new Set() };
  const [known, fresh] = [funds.filter(({ id }) => seen.ids.has(id)), funds.filter(({ id }) => !seen.ids.has(id))];
  return { since: seen.day, funds: new Set(fresh.map(({ id }) => id)), withNewCalls: new Set(known.filter(({ calls }) => calls.some(({ id }) => !seen.ids.has(callKey(id)))).map(({ id }) => id)) };
}
