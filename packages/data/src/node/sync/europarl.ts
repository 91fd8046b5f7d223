/**
 * Legislative procedures from the open data of the European Parliament (API v2, free, no key, 500 requests in 5 minutes). Its quirks: a
 * procedure that exists can give 404 while the service is in trouble, requests can take 30 seconds, and JSON-LD leaves out the list around
 * a single value. So every procedure stands alone: the one that fails keeps its last good copy.
 */
import * as z from 'zod/mini';
import { HttpError, type Http, type HttpRequest } from './http.ts';
import { SourceError, failureOf, type Failure, type FetchContext, type Harvest, type SyncRecords } from './source.ts';
import { asList, dayOf, fieldsOf, parseJson, plainText } from './untrusted.ts';

const ENDPOINT = 'https://data.europarl.europa.eu/api/v2/procedures';
const BATCH = 20;
/** So many procedures that fail one after the other mean that the service is down: the others are not asked. */
const GIVE_UP_AFTER = 3;
const MAX_EVENTS = 2000;

export const procedureSchema = z.object({
  /** `2021-0106`. */
  id: z.string(),
  /** Each day and kind of event once, in order of day. */
  events: z.array(z.object({ day: z.string(), type: z.string() })),
});
export type Procedure = z.output<typeof procedureSchema>;

/** `2021/0106(COD)` → `2021-0106`; a number of another kind (`Kamerstuk 36451`) gives `undefined`. */
export function procedureId(procedure: string | undefined): string | undefined {
  const match = /^(\d{4})\/(\d{4}[A-Z]?)\([A-Z]{3}\)$/.exec(procedure ?? '');
  return match === null ? undefined : `${match[1]}-${match[2]}`;
}

/** The procedures of our laws, each once, in order. */
export const procedureIds = (laws: readonly Pick<SyncRecords['laws'][number], 'identifiers'>[]): string[] =>
  [...new Set(laws.flatMap(({ identifiers }) => procedureId(identifiers.procedure) ?? []))].sort();

export const procedureRequest = (ids: readonly string[]): HttpRequest => ({
  url: `${ENDPOINT}/${ids.join(',')}?format=application%2Fld%2Bjson`,
  accept: ['application/ld+json', 'application/json'],
  maxBytes: 20_000_000,
  timeout: 30_000,
  pause: 700,
});

/** The last part of `def/ep-activities/PLENARY_VOTE` or of the same with its full address. */
const lastPart = (value: unknown): string => (typeof value === 'string' ? plainText(value.split('/').at(-1), 80) : '');

/** `"2024-03-13"`, `"2024-03-13T00:00:00+01:00"` or `{ "@value": … }`. */
const dayIn = (value: unknown): string | undefined => dayOf(typeof value === 'string' ? value : fieldsOf(value)['@value']);

const answerSchema = z.object({ data: z.array(z.unknown()).check(z.maxLength(200)) });

/**
 * The procedures in an answer; those that were not asked for are left out.
 * @throws SourceError when the answer has another form.
 */
export function readProcedures(text: string, asked: readonly string[]): Procedure[] {
  const read = z.safeParse(answerSchema, parseJson(text), { jitless: true });
  if (!read.success) throw new SourceError('Het antwoord heeft een andere vorm dan verwacht.', 'expected a list in "data"');
  return read.data.data.map(fieldsOf).flatMap((fields) => {
    const id = typeof fields.process_id === 'string' ? fields.process_id : '';
    if (!asked.includes(id)) return [];
    const events = asList(fields.consists_of).slice(0, MAX_EVENTS).map(fieldsOf).flatMap((event) => {
      const day = dayIn(event.activity_date);
      return day === undefined ? [] : asList(event.had_activity_type).map(lastPart).filter((type) => /^[A-Z_]+$/.test(type)).map((type) => ({ day, type }));
    });
    const unique = [...new Map(events.map((event) => [`${event.day} ${event.type}`, event])).entries()];
    return [{ id, events: unique.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event) }];
  });
}

const notAsked = (key: string): Failure => ({ key, message: 'Niet meer gevraagd: de bron gaf steeds geen antwoord.', detail: `not asked after ${GIVE_UP_AFTER} failures in a row` });

interface Asked { readonly found: readonly Procedure[]; readonly unknown: readonly string[]; readonly failures: readonly Failure[] }

/** One at a time, after a batch failed: so that one procedure in trouble does not take the others along. */
async function askEach(http: Http, ids: readonly string[]): Promise<Asked> {
  const [found, unknown, failures]: [Procedure[], string[], Failure[]] = [[], [], []];
  let inARow = 0;
  for (const id of ids) {
    if (inARow >= GIVE_UP_AFTER) {
      failures.push(notAsked(id));
      continue;
    }
    try {
      found.push(...readProcedures((await http(procedureRequest([id]))).text, [id]));
      inARow = 0;
    } catch (error) {
      const is404 = error instanceof HttpError && error.status === 404;
      if (is404) unknown.push(id);
      else failures.push(failureOf(error, id));
      inARow = is404 ? 0 : inARow + 1;
    }
  }
  return { found, unknown, failures };
}

async function askBatch(http: Http, ids: readonly string[]): Promise<Asked> {
  try {
    return { found: readProcedures((await http(procedureRequest(ids))).text, ids), unknown: [], failures: [] };
  } catch {
    return askEach(http, ids);
  }
}

export async function fetchProcedures({ http, records, previous }: FetchContext<Procedure>): Promise<Harvest<Procedure>> {
  const ids = procedureIds(records.laws);
  const found: Procedure[] = [];
  const failures: Failure[] = [];
  for (let i = 0; i < ids.length; i += BATCH) {
    const asked = await askBatch(http, ids.slice(i, i + BATCH));
    found.push(...asked.found);
    failures.push(...asked.failures);
    // No use asking the rest when the service is down.
    if (asked.failures.length >= GIVE_UP_AFTER && asked.found.length === 0) {
      failures.push(...ids.slice(i + BATCH).map(notAsked));
      break;
    }
  }
  if (ids.length > 0 && found.length === 0) throw new SourceError(failures[0]?.message ?? 'De bron kent geen enkele procedure meer. Dat kan niet kloppen.', failures[0]?.detail ?? `nothing for ${ids.length} procedures`);
  const have = new Set(found.map(({ id }) => id));
  const failed = new Set(failures.map(({ key }) => key));
  const before = new Set(previous?.items.map(({ key }) => key));
  const gone = ids.filter((id) => !have.has(id) && !failed.has(id));
  const lost = gone.filter((id) => before.has(id)).map((key) => ({ key, message: 'De bron gaf deze procedure eerder wel, nu niet.', detail: '404 or left out' }));
  const never = gone.filter((id) => !before.has(id));
  return {
    items: found.map((value) => ({ key: value.id, value })),
    failures: [...failures, ...lost],
    remarks: never.length > 0 ? [`De bron kent deze procedures niet: ${never.join(', ')}. Oude procedures staan er niet altijd in.`] : [],
  };
}
