/** Reads one source, keeps what it had when it fails, and holds the result against our records. */
import type { CalendarDate } from '../../calendar.ts';
import { todayInAmsterdam } from '../../calendar.ts';
import type { Http } from './http.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import { SourceError, failureOf, type Change, type Failure, type Harvest, type Seen, type Snapshot, type Source, type SyncRecords } from './source.ts';

export interface RefreshContext {
  readonly http: Http;
  readonly records: SyncRecords;
  readonly now: () => Date;
  /** Directory of the last good copies. */
  readonly cache: string;
  /** False: the last good copy is read but not replaced. */
  readonly write: boolean;
}

/** What came of one source. */
export interface Refreshed {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly licence: string;
  /** `fresh`: all of it is new. `partial`: parts are an older copy. `old`: all of it is. `none`: there is nothing, not even an old copy. */
  readonly state: 'fresh' | 'partial' | 'old' | 'none';
  /** When the oldest value that is used was read: ISO date-time. Absent: there are no values. */
  readonly seenSince?: string;
  readonly count: number;
  readonly failures: readonly Failure[];
  /** In Dutch. */
  readonly remarks: readonly string[];
  readonly changes: readonly Change[];
}

/** A source without its type of values, so that all of them fit in one list. */
export interface Refresh {
  readonly name: string;
  readonly title: string;
  readonly run: (context: RefreshContext) => Promise<Refreshed>;
}

/** A list that had this many values cannot halve between two readings. Short lists can. */
const STABLE_FROM = 100;

interface Reading<T> { readonly items: readonly Seen<T>[]; readonly harvest: Harvest<T> }

/** One reading together with the parts of the last good copy that it could not replace. */
async function read<T>(source: Source<T>, { http, records, now }: RefreshContext, today: CalendarDate, previous: Snapshot<T> | undefined): Promise<Reading<T>> {
  const harvest = await source.fetch({ http, records, today, previous });
  const seenAt = now().toISOString();
  const fresh = new Set(harvest.items.map(({ key }) => key));
  const kept = (harvest.failures ?? []).length > 0 ? (previous?.items ?? []).filter(({ key }) => !fresh.has(key)) : [];
  // In the order of their keys, whatever the order of the source: the same facts give the same report.
  const items = [...harvest.items.map(({ key, value }) => ({ key, value, seenAt })), ...kept].sort((a, b) => (a.key < b.key ? -1 : 1));
  const before = previous?.items.length ?? 0;
  if (source.wholeList && before >= STABLE_FROM && items.length < before / 2) {
    throw new SourceError(`De bron geeft ineens ${items.length} in plaats van ${before} gegevens. Klopt dat toch? Verwijder dan de oude kopie (${source.name}.json) en draai opnieuw.`, `${items.length} items after ${before}`);
  }
  return { items, harvest };
}

const oldest = (items: readonly { readonly seenAt: string }[]): { seenSince?: string } => {
  const [first] = items.map(({ seenAt }) => seenAt).sort();
  return first === undefined ? {} : { seenSince: first };
};

/** Makes a source ready to run. Running never throws: what goes wrong is in the result. */
export function refresh<T>(source: Source<T>): Refresh {
  const { name, title, url, licence } = source;
  async function run(context: RefreshContext): Promise<Refreshed> {
    const today = todayInAmsterdam(context.now());
    const previous = readSnapshot(context.cache, source);
    const compare = (items: readonly Seen<T>[], complete: boolean): Change[] => (items.length === 0 ? [] : source.compare(items, { records: context.records, today, complete }));
    const about = { name, title, url, licence };
    try {
      const { items, harvest } = await read(source, context, today, previous);
      const failures = harvest.failures ?? [];
      const complete = failures.length === 0;
      const changes = compare(items, complete);
      const takenAt = complete ? context.now().toISOString() : previous?.takenAt ?? context.now().toISOString();
      if (context.write) writeSnapshot(context.cache, name, { takenAt, meta: harvest.meta ?? {}, items });
      return { ...about, state: complete ? 'fresh' : 'partial', ...oldest(items), count: items.length, failures, remarks: harvest.remarks ?? [], changes };
    } catch (error) {
      const items = previous?.items ?? [];
      const old = { ...about, ...oldest(items), count: items.length, failures: [failureOf(error)], remarks: [] };
      // Proposals from the old copy still stand; that something is missing from it says nothing.
      return { ...old, state: items.length > 0 ? 'old' : 'none', changes: compare(items, false) };
    }
  }
  return { name, title, run };
}
