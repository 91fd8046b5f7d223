/**
 * EU law dates from CELLAR, the store of the EU Publications Office behind EUR-Lex (SPARQL, free, no key). Its quirks, each seen in live use:
 * one predicate holds both entry into force and application, told apart only by an annotation; the server gives wrong values as soon as it
 * aggregates, so rows come unaggregated and are collapsed here; `9999-12-31` means no end and years before 1950 mean nothing; `in-force` is
 * false for acts that are not in force *yet* as well.
 */
import * as z from 'zod/mini';
import type { CalendarDate } from '../../calendar.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { SourceError, failureOf, type Failure, type FetchContext, type Harvest, type SyncRecords } from './source.ts';
import { dayOf, fieldsOf, parseJson, plainText, type Fields } from './untrusted.ts';

const ENDPOINT = 'https://publications.europa.eu/webapi/rdf/sparql';
/** The source takes a hundred; half of it keeps the address short enough for every server between us. */
export const BATCH = 50;
const CELEX = /^[0-9]{5}[A-Z]{1,2}[0-9]{4}(\([0-9]{2}\))?$/;
const JSON_RESULTS = 'application/sparql-results+json';

export const cellarActSchema = z.object({
  celex: z.string(),
  eli: z.array(z.string()),
  /** Day of the document itself: of signature for an act, of adoption by the Commission for a proposal. */
  document: z.optional(z.string()),
  inForce: z.optional(z.boolean()),
  /** Last day on which it holds. Absent: no end, or not known. */
  end: z.optional(z.string()),
  transposition: z.array(z.string()),
  /** `type`: `EV` entry into force, `MA` application, as the source writes it. Absent: the source does not say. */
  entry: z.array(z.object({ day: z.string(), type: z.optional(z.string()), comment: z.optional(z.string()) })),
});
export type CellarAct = z.output<typeof cellarActSchema>;

/** CELEX numbers of our laws, each once, in order. */
export const celexNumbers = (laws: readonly Pick<SyncRecords['laws'][number], 'identifiers'>[]): string[] =>
  [...new Set(laws.flatMap(({ identifiers }) => identifiers.celex ?? []))].sort();

/**
 * The question for a batch of acts. `^^xsd:string` is needed: without it the server matches nothing.
 * @throws RangeError for something that is no CELEX number: it would become part of the query.
 */
export function cellarQuery(celex: readonly string[]): string {
  const wrong = celex.find((number) => !CELEX.test(number));
  if (wrong !== undefined || celex.length === 0 || celex.length > 100) throw new RangeError(`CELEX batch of ${celex.length} with "${wrong ?? ''}"; expected 1 to 100 CELEX numbers`);
  return `PREFIX cdm: <http://publications.europa.eu/ontology/cdm#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX ann: <http://publications.europa.eu/ontology/annotation#>
SELECT ?celex ?eli ?dateDocument ?inForce ?endOfValidity ?date ?typeOfDate ?comment ?transposition WHERE {
  VALUES ?celex { ${celex.map((number) => `"${number}"^^xsd:string`).join(' ')} }
  ?work cdm:resource_legal_id_celex ?celex .
  OPTIONAL { ?work cdm:resource_legal_eli ?eli }
  OPTIONAL { ?work cdm:work_date_document ?dateDocument }
  OPTIONAL { ?work cdm:resource_legal_in-force ?inForce }
  OPTIONAL { ?work cdm:resource_legal_date_end-of-validity ?endOfValidity }
  OPTIONAL { ?work cdm:directive_date_transposition ?transposition }
  OPTIONAL {
    ?work cdm:resource_legal_date_entry-into-force ?date .
    OPTIONAL {
      ?axiom owl:annotatedSource ?work ; owl:annotatedProperty cdm:resource_legal_date_entry-into-force ; owl:annotatedTarget ?date .
      OPTIONAL { ?axiom ann:type_of_date ?typeOfDate }
      OPTIONAL { ?axiom ann:comment_on_date ?comment }
    }
  }
}`;
}

export const cellarRequest = (celex: readonly string[]): HttpRequest => ({
  url: `${ENDPOINT}?query=${encodeURIComponent(cellarQuery(celex))}&format=${encodeURIComponent(JSON_RESULTS)}`,
  accept: [JSON_RESULTS, 'application/json'],
  headers: { accept: JSON_RESULTS },
  maxBytes: 20_000_000,
  pause: 500,
});

/** `{EV|http://publications.europa.eu/resource/authority/fd_335/EV}`, `{EV}` or `EV`: the code. */
export const codeOf = (text: string): string | undefined => /^\{?([A-Z][A-Z+_]{0,30})(?:\||\}|$)/.exec(text.trim())?.[1];

/** `{DATPUB|http://…} +20 {V|http://…} {ART|http://…} 99` without the addresses in it. */
const commentOf = (text: string): string => plainText(text.replace(/\{([^{}|]{1,40})\|[^{}]*\}/g, '{$1}'), 200);

/** A day that means something. Placeholders (`1001-01-01`) and the day that stands for "no end" (`9999-12-31`) do not. */
function meaningfulDay(value: string | undefined): CalendarDate | undefined {
  const day = dayOf(value);
  return day !== undefined && day >= '1950-01-01' && day < '9999-01-01' ? day : undefined;
}

const resultsSchema = z.object({ results: z.object({ bindings: z.array(z.unknown()).check(z.maxLength(100_000)) }) });

/** The values of one variable over the rows of one act, each once. */
function valuesOf(rows: readonly Fields[], variable: string): string[] {
  return [...new Set(rows.flatMap((row) => { const { value } = fieldsOf(row[variable]); return typeof value === 'string' ? value.slice(0, 2000) : []; }))];
}

/** One act from its rows. The rows are every combination of its values, so each value is taken once. */
function collapse(celex: string, rows: readonly Fields[]): CellarAct {
  const days = (variable: string): string[] => [...new Set(valuesOf(rows, variable).flatMap((value) => meaningfulDay(value) ?? []))].sort();
  /** A single value, or nothing: of two values nobody knows which one is right. */
  const single = <T>(values: readonly T[]): T | undefined => (values.length === 1 ? values[0] : undefined);
  const entry = days('date').flatMap((day) => {
    const onDay = rows.filter((row) => dayOf(fieldsOf(row.date).value) === day);
    const types = valuesOf(onDay, 'typeOfDate').flatMap((text) => codeOf(text) ?? []).sort();
    const comment = valuesOf(onDay, 'comment').map(commentOf).sort().join('; ') || undefined;
    return (types.length === 0 ? [undefined] : types).map((type) => ({ day, type, comment }));
  });
  const force = single(valuesOf(rows, 'inForce'));
  return {
    celex,
    eli: valuesOf(rows, 'eli').filter((eli) => /^http:\/\/data\.europa\.eu\/eli\/[a-z_]+\/\d{4}\/\d+(\/oj)?$/.test(eli)).sort(),
    document: single(days('dateDocument')),
    inForce: force === undefined ? undefined : force === '1' || force === 'true',
    end: meaningfulDay(single(valuesOf(rows, 'endOfValidity'))),
    transposition: days('transposition'),
    entry,
  };
}

/**
 * The acts in an answer; acts that were not asked for are left out.
 * @throws SourceError when the answer is not what SPARQL gives, or when the server says that it is not complete.
 */
export function readCellar(response: Pick<HttpResponse, 'text' | 'headers'>, asked: readonly string[]): CellarAct[] {
  // A Virtuoso server that runs out of time gives what it has, with status 200, and says so only here.
  const state = response.headers.get('x-sql-state') ?? response.headers.get('x-sparql-maxrows');
  if (state !== null && state !== '00000') throw new SourceError('De bron gaf een onvolledig antwoord.', `incomplete SPARQL answer: ${state}`);
  const read = z.safeParse(resultsSchema, parseJson(response.text), { jitless: true });
  if (!read.success) throw new SourceError('Het antwoord heeft een andere vorm dan verwacht.', 'expected results.bindings');
  const rows = read.data.results.bindings.map(fieldsOf);
  return asked.flatMap((celex) => {
    const own = rows.filter((row) => fieldsOf(row.celex).value === celex);
    return own.length === 0 ? [] : [collapse(celex, own)];
  });
}

export async function fetchActs({ http, records }: FetchContext<CellarAct>): Promise<Harvest<CellarAct>> {
  const celex = celexNumbers(records.laws);
  const acts: CellarAct[] = [];
  const failures: Failure[] = [];
  for (let i = 0; i < celex.length; i += BATCH) {
    const batch = celex.slice(i, i + BATCH);
    try {
      acts.push(...readCellar(await http(cellarRequest(batch)), batch));
    } catch (error) {
      failures.push(failureOf(error, `${batch[0]} tot en met ${batch.at(-1)}`));
    }
  }
  if (celex.length > 0 && acts.length === 0) {
    if (failures[0]) throw new SourceError(failures[0].message, failures[0].detail);
    throw new SourceError('De bron kent geen enkele wet meer. Dat kan niet kloppen.', `no rows for ${celex.length} CELEX numbers`);
  }
  const found = new Set(acts.map((act) => act.celex));
  const missing = failures.length > 0 ? [] : celex.filter((number) => !found.has(number));
  const remarks = [
    ...(missing.length > 0 ? [`De bron kent deze CELEX-nummers niet: ${missing.join(', ')}.`] : []),
    ...(acts.some((act) => act.entry.length > 0) && !acts.some((act) => act.entry.some(({ type }) => type !== undefined))
      ? ['De bron zei deze keer bij geen enkele datum of het om inwerkingtreding of toepassing gaat. Let daar extra op.'] : []),
  ];
  return { items: acts.map((value) => ({ key: value.celex, value })), failures, remarks };
}
