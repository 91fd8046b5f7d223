/** What the exports say about themselves, once. */
import type { CalendarDate } from '../calendar.ts';
import { FEED_KINDS, type AllRecords, type FeedKind } from '../feed.ts';

/** The name under which the data are published; also in publiccode.yml. */
export const NAME = 'Knooppunt Digitaal Europa';
export const LICENCE = { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' } as const;
/** As publiccode.yml says it, until the publisher is known. */
export const TO_BE_FILLED_IN = 'Nog in te vullen door de uitgever';

/** What only the publisher knows. Everything may be absent: then the exports say that it is not known. */
export interface ExportOptions {
  /** Address of the folder in which a build stands, with a `/` at its end. Absent: addresses are relative to the file they are in. */
  readonly baseUrl?: string | undefined;
  readonly publisher?: { readonly name: string; /** TOOI address of the organisation. */ readonly uri?: string | undefined } | undefined;
  /** A desk or a mailbox, never a person. */
  readonly contact?: { readonly name: string; readonly email?: string | undefined; readonly url?: string | undefined } | undefined;
}

/** What visitors call the kinds. */
export const KIND_NAMES: Readonly<Record<FeedKind, string>> = { laws: 'Digitale wetten', funds: 'Fondsen', networks: 'Netwerken', organisations: 'Organisaties', services: 'Diensten en voorbeelden' };

/** The day of the newest record: the exports are dated by it and never by a clock. Without records 1970-01-01, as in the feeds. */
export const newestDay = (records: AllRecords): CalendarDate =>
  FEED_KINDS.flatMap((kind) => records[kind].map(({ asOf }) => asOf)).sort().at(-1) ?? '1970-01-01';
