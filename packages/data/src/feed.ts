/**
 * The envelope in which records travel, and the door they come through. A feed is somebody else's file: everything in it is
 * doubted, one bad record does not spoil the rest, and the answer is always a plain value, never an exception.
 */
import { isCalendarDate } from './calendar.ts';
import { array, atMost, FAULT, holds, object, optional, string, type Check, type Fault } from './check.ts';
import type { Fund } from './fund.schema.ts';
import type { Kind } from './kinds.ts';
import type { Law } from './law.schema.ts';
import type { Network } from './network.schema.ts';
import type { Organisation } from './organisation.schema.ts';
import type { Source } from './record.schema.ts';
import { source } from './rules/shared.rules.ts';
import type { Service } from './service.schema.ts';
import type { OrganisationType } from './vocabulary.ts';

/** The version this package reads and writes: `kde-feed/<major>`. */
export const FEED_VERSION = 'kde-feed/1';
const MAJOR = 1;

/** The records of each kind of feed. */
export interface RecordsByKind {
  laws: Law;
  funds: Fund;
  networks: Network;
  organisations: Organisation;
  services: Service;
}
export type FeedKind = keyof RecordsByKind;
/** Records of every kind, as they ship together. */
export type AllRecords = { readonly [K in FeedKind]: readonly RecordsByKind[K][] };

/** The order in which the kinds are built and shown. */
export const FEED_KINDS: readonly FeedKind[] = ['laws', 'funds', 'networks', 'organisations', 'services'];

/** What one record of a kind is called: in file names, titles and addresses within a page. */
export const SINGULAR: Readonly<Record<FeedKind, string>> = { laws: 'law', funds: 'fund', networks: 'network', organisations: 'organisation', services: 'service' };

/** An ISO 8601 date-time on a day that exists; `Date.parse` alone takes far more than that. */
const isDateTime = (text: string): boolean => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)) && isCalendarDate(text.slice(0, 10));

/** No type and no JSON Schema is made from these rules, so they are written here and not made from a schema. */
const envelopeRules = object({
  feed: string(),
  kind: string(),
  generated: string(holds(isDateTime, 'expected an ISO date-time, YYYY-MM-DDThh:mm:ssZ')),
  licence: optional(string(atMost(2000))),
  sources: optional(array(source), []),
  records: array((record) => record),
});

const address = optional(string(atMost(2000)));
const calendarRules = optional(object({ all: address, gemeente: address, provincie: address, waterschap: address }));
interface Envelope {
  readonly kind: string;
  readonly generated: string;
  readonly licence?: string | undefined;
  readonly sources: readonly Source[];
  readonly records: readonly unknown[];
}

/** Addresses of calendars with these records that one can subscribe to, of all and per type of organisation; relative to the feed itself. */
export type Calendars = { readonly [K in 'all' | OrganisationType]?: string | undefined };

/** A record that was left out, and why. `path` runs from the feed: `records[3].dates[0].kind`. */
export interface FeedIssue {
  readonly path: string;
  readonly message: string;
  /** The record's own id, when it has a readable one. */
  readonly id?: string | undefined;
}

/** How many records have faults: one record may have several. */
export const countFaulty = (issues: readonly FeedIssue[]): number => new Set(issues.map(({ path }) => path.split('.')[0])).size;

/**
 * `not-a-feed`: the JSON is something else. `wrong-kind`: a feed, but of other records. `newer-version`: made for a later release.
 * `no-valid-record`: there are records and none is right.
 */
export type FeedErrorCode = 'not-a-feed' | 'wrong-kind' | 'newer-version' | 'no-valid-record';

/** A checked feed. It is valid input for {@link readFeed} again. */
export interface Feed<K extends FeedKind = FeedKind> {
  readonly feed: typeof FEED_VERSION;
  readonly kind: K;
  /** ISO date-time. */
  readonly generated: string;
  readonly licence?: string | undefined;
  readonly sources: readonly Source[];
  readonly calendars?: Calendars | undefined;
  readonly records: readonly RecordsByKind[K][];
}

export type FeedResult<K extends FeedKind> =
  | { readonly ok: true; readonly feed: Feed<K>; readonly issues: readonly FeedIssue[] }
  | { readonly ok: false; readonly code: FeedErrorCode; readonly message: string; readonly issues: readonly FeedIssue[] };

/** What is wrong with a value that a check refuses; paths start at `base`. */
function faultsOf(check: Check, value: unknown, base: string): Fault[] {
  const faults: Fault[] = [];
  check(value, faults, base);
  return faults.map(({ path, message }) => ({ path: path.replace(/^\./, ''), message }));
}

const idOf = (record: unknown): string | undefined => {
  const id = typeof record === 'object' && record !== null ? (record as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id.slice(0, 80) : undefined;
};

/** Checks one record; a bad one gives its issues, with paths that start at `base`. */
export function checkRecord<K extends FeedKind>(kind: Kind<K>, record: unknown, base = ''): { record?: RecordsByKind[K]; issues: FeedIssue[] } {
  const checked = kind.check(record);
  if (checked !== FAULT) return { record: checked as RecordsByKind[K], issues: [] };
  const id = idOf(record);
  return { issues: faultsOf(kind.check, record, base).map((fault) => ({ ...fault, ...(id === undefined ? {} : { id }) })) };
}

/** Reads a feed of the wanted kind, such as `LAWS`, from parsed JSON. Unknown extra fields are ignored; a repeated id counts as a bad record. */
export function readFeed<K extends FeedKind>(kind: Kind<K>, input: unknown): FeedResult<K> {
  const fail = (code: FeedErrorCode, message: string, issues: readonly FeedIssue[] = []): FeedResult<K> => ({ ok: false, code, message, issues });
  const stated = typeof input === 'object' && input !== null ? (input as { feed?: unknown }).feed : undefined;
  const version = typeof stated === 'string' ? /^kde-feed\/(\d{1,4})$/.exec(stated) : null;
  if (version && Number(version[1]) > MAJOR) return fail('newer-version', `feed version "${version[0]}"; expected "${FEED_VERSION}"`);
  const envelope = envelopeRules(input);
  if (envelope === FAULT || version === null) {
    const issues = envelope === FAULT ? faultsOf(envelopeRules, input, '') : [{ path: 'feed', message: `expected "${FEED_VERSION}"` }];
    return fail('not-a-feed', `not a feed: ${issues.map((i) => `${i.path || 'root'}: ${i.message}`).join('; ')}`, issues);
  }
  const { kind: found, generated, licence, sources, records: candidates } = envelope as Envelope;
  // It came after the format, and others may have used the name: what is wrong with it takes no record from anybody.
  const named = calendarRules((input as { calendars?: unknown }).calendars);
  const calendars = named === FAULT ? undefined : named as Calendars | undefined;
  if (found !== kind.name) return fail('wrong-kind', `feed of kind "${found.slice(0, 80)}"; expected "${kind.name}"`);
  const records: RecordsByKind[K][] = [];
  const issues: FeedIssue[] = [];
  const seen = new Set<string>();
  candidates.forEach((raw, i) => {
    const checked = checkRecord(kind, raw, `records[${i}]`);
    if (checked.record && seen.has(checked.record.id)) checked.issues.push({ path: `records[${i}].id`, message: 'expected an id that no earlier record has', id: checked.record.id });
    for (const issue of checked.issues) issues.push(issue);
    if (checked.record && checked.issues.length === 0) { seen.add(checked.record.id); records.push(checked.record); }
  });
  if (records.length === 0 && candidates.length > 0) return fail('no-valid-record', `none of ${candidates.length} records is valid`, issues);
  return { ok: true, feed: { feed: FEED_VERSION, kind: kind.name, generated, licence, sources, calendars, records }, issues };
}
