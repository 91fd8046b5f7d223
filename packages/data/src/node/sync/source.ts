/**
 * What a public source is to us: something that gives values by key, and a way to hold those against our records. A source never changes a
 * record; it proposes, and a person decides.
 */
import type * as z from 'zod/mini';
import type { CalendarDate } from '../../calendar.ts';
import type { Fund } from '../../fund.schema.ts';
import type { Law } from '../../law.schema.ts';
import type { Organisation } from '../../organisation.schema.ts';
import { HttpError, type Http } from './http.ts';

/** Our own records, as editors wrote them. */
export interface SyncRecords {
  readonly laws: readonly Law[];
  readonly funds: readonly Fund[];
  readonly organisations: readonly Organisation[];
}

/** Kinds of records that a source can say something about. */
export type SyncKind = keyof SyncRecords;

/** One proposal: what a record says, and what a source says instead. */
export interface Change {
  readonly kind: SyncKind;
  /** Id of the record; for something that we do not have yet, the name that the source uses. */
  readonly id: string;
  /** Field in the record, `dates[in-werking]`; empty for the record as a whole. */
  readonly path: string;
  /** What our record says. Absent: nothing. */
  readonly old?: string;
  /** What the source says. Absent: nothing, or nothing any more. */
  readonly new?: string;
  readonly source: { readonly title: string; readonly url: string };
  /** When the source was read that says so: ISO date-time. */
  readonly seenAt: string;
  /** What an editor has to know or do, in Dutch. */
  readonly note: string;
}

/** Something that could not be read. The texts are in Dutch, for an editor; `detail` is in English, for a developer. */
export interface Failure {
  /** The part that failed. Absent: the source as a whole. */
  readonly key?: string;
  readonly message: string;
  readonly detail: string;
}

/** A value and when the source gave it. */
export interface Seen<T> { readonly key: string; readonly value: T; readonly seenAt: string }

/** The last good copy of a source. */
export interface Snapshot<T> {
  /** ISO date-time of the last complete reading. */
  readonly takenAt: string;
  /** What the source wants to remember for next time. */
  readonly meta: Readonly<Record<string, string>>;
  readonly items: readonly Seen<T>[];
}

export interface FetchContext<T> {
  readonly http: Http;
  readonly records: SyncRecords;
  /** In the Netherlands. */
  readonly today: CalendarDate;
  readonly previous: Snapshot<T> | undefined;
}

/** What one reading gave. */
export interface Harvest<T> {
  readonly items: readonly { readonly key: string; readonly value: T }[];
  /** Parts that could not be read; the last good copy of these stays. */
  readonly failures?: readonly Failure[];
  /** What an editor should know about the reading, in Dutch. */
  readonly remarks?: readonly string[];
  readonly meta?: Readonly<Record<string, string>>;
}

export interface CompareContext {
  readonly records: SyncRecords;
  readonly today: CalendarDate;
  /** False when parts could not be read: then what is not there may only be missing. */
  readonly complete: boolean;
}

/** A public source. `fetch` throws when nothing of it can be used; then the last good copy stays. */
export interface Source<T> {
  /** As on the command line. */
  readonly name: string;
  /** As in the report, in Dutch. */
  readonly title: string;
  /** Where a person can see the same. */
  readonly url: string;
  /** Terms of reuse and the name to give, in Dutch. */
  readonly licence: string;
  /** What a value is: checks the last good copy when it comes back from disk. */
  readonly schema: z.ZodMiniType<T>;
  /** True when the values are a whole list: then a list that suddenly halves is a failure, and no news. */
  readonly wholeList: boolean;
  readonly fetch: (context: FetchContext<T>) => Promise<Harvest<T>>;
  readonly compare: (items: readonly Seen<T>[], context: CompareContext) => Change[];
}

/** An answer that has another form than the source is known to give. */
export class SourceError extends Error {
  /** For an editor, in Dutch. */
  readonly dutch: string;
  constructor(dutch: string, detail: string) {
    super(detail);
    this.name = 'SourceError';
    this.dutch = dutch;
  }
}

/** So many of our own are enough to tell that a list is not whole, and this share of them has to be in it. */
const [ENOUGH, SHARE] = [20, 0.9];

/**
 * Checks that a list has most of ours in it.
 * @throws SourceError when many are missing: that is not news about them, but something wrong with the list.
 */
export function expectMost(listed: ReadonlySet<string>, ours: readonly string[]): void {
  const present = ours.filter((id) => listed.has(id)).length;
  if (ours.length >= ENOUGH && present < ours.length * SHARE) throw new SourceError(`De bron heeft maar ${present} van onze ${ours.length}. Dat kan niet kloppen.`, `${present} of ${ours.length} in the list`);
}

/** What to tell an editor about an error, and a developer. */
export function failureOf(error: unknown, key?: string): Failure {
  const where = key === undefined ? {} : { key };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { ...where, message: inDutch(error), detail };
}

function inDutch(error: unknown): string {
  if (error instanceof SourceError) return error.dutch;
  if (!(error instanceof HttpError)) return 'Het antwoord is niet te lezen.';
  switch (error.code) {
    case 'timeout': return 'De bron gaf niet op tijd antwoord.';
    case 'network': return 'De bron is niet te bereiken.';
    case 'status': return `De bron gaf foutcode ${error.status ?? 'onbekend'}.`;
    case 'too-large': return 'Het antwoord is veel groter dan verwacht. Het is niet gelezen.';
    case 'wrong-type': return 'De bron gaf iets anders dan gegevens, waarschijnlijk een webpagina.';
    case 'redirect': return 'De bron stuurt door naar een ander adres. Dat adres is niet gevolgd.';
  }
}
