/**
 * Inhabitants on 1 January from Statistics Netherlands (CBS), table 70072ned. Region codes come padded with spaces, and whether a figure is
 * provisional is told in prose only. The newer service says when the table changed last; the older one has the form that is known to work.
 */
import * as z from 'zod/mini';
import type { HttpRequest } from './http.ts';
import { SourceError, expectMost, failureOf, type FetchContext, type Harvest } from './source.ts';
import { fieldsOf, parseJson, plainText, safeUrl } from './untrusted.ts';

const TABLE = 'https://opendata.cbs.nl/ODataApi/odata/70072ned/TypedDataSet';
const PROPERTIES = 'https://datasets.cbs.nl/odata/v1/CBS/70072ned/Properties';
const JSON_TYPES = ['application/json'];
const MAX_PAGES = 20;
/** Gemeenten and provinces. */
const REGIONS = ['GM', 'PV'] as const;
/** No gemeente has more than a million inhabitants and no province more than four; ten times that is a mistake, not news. */
const MOST = 40_000_000;

export const inhabitantsSchema = z.object({ region: z.string(), year: z.number(), value: z.number() });
export type Inhabitants = z.output<typeof inhabitantsSchema>;

/** A name in quotes in an OData filter. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export function populationRequest(region: (typeof REGIONS)[number], year: number): HttpRequest {
  const filter = `startswith(RegioS,${quoted(region)}) and Perioden eq ${quoted(`${year}JJ00`)}`;
  return { url: `${TABLE}?$filter=${encodeURIComponent(filter)}&$select=RegioS,Perioden,TotaleBevolking_1`, accept: JSON_TYPES, maxBytes: 5_000_000, pause: 300 };
}

const propertiesRequest = (): HttpRequest => ({ url: PROPERTIES, accept: JSON_TYPES, maxBytes: 1_000_000 });

const pageSchema = z.object({ value: z.array(z.unknown()).check(z.maxLength(10_000)) });

/**
 * The figures on a page, and the address of the next page. Rows without a figure are left out: 0 and empty mean that there is none.
 * @throws SourceError when the answer has another form.
 */
export function readPopulation(text: string): { readonly figures: readonly Inhabitants[]; readonly next: string | undefined } {
  const data = parseJson(text);
  const read = z.safeParse(pageSchema, data, { jitless: true });
  if (!read.success) throw new SourceError('Het antwoord heeft een andere vorm dan verwacht.', 'expected a list in "value"');
  const figures = read.data.value.map(fieldsOf).flatMap((row) => {
    const region = plainText(row.RegioS, 12).toLowerCase();
    const period = /^(\d{4})JJ00$/.exec(plainText(row.Perioden, 12));
    const value = row.TotaleBevolking_1;
    const isFigure = typeof value === 'number' && Number.isInteger(value) && value > 0 && value < MOST;
    return isFigure && period !== null && /^(gm\d{4}|pv\d{2})$/.test(region) ? [{ region, year: Number(period[1]), value }] : [];
  });
  const { 'odata.nextLink': older, '@odata.nextLink': newer } = fieldsOf(data);
  const next = older ?? newer;
  return { figures, next: typeof next === 'string' ? next : undefined };
}

async function fetchYear({ http }: Pick<FetchContext<Inhabitants>, 'http'>, year: number): Promise<Inhabitants[]> {
  const figures: Inhabitants[] = [];
  for (const region of REGIONS) {
    let request: HttpRequest | undefined = populationRequest(region, year);
    for (let page = 0; request !== undefined; page += 1) {
      if (page === MAX_PAGES) throw new SourceError('De lijst met inwoneraantallen houdt niet op.', `more than ${MAX_PAGES} pages`);
      const read = readPopulation((await http(request)).text);
      figures.push(...read.figures);
      // The next page is an address from outside: only one at the same place is followed.
      const next = safeUrl(read.next, [new URL(TABLE).host]);
      if (read.next !== undefined && next === undefined) throw new SourceError('De bron verwijst naar een ander adres.', `next page at "${read.next.slice(0, 200)}"`);
      request = next === undefined ? undefined : { ...request, url: next };
    }
  }
  return figures;
}

export async function fetchPopulation(context: FetchContext<Inhabitants>): Promise<Harvest<Inhabitants>> {
  const { http, records, previous, today } = context;
  const thisYear = Number(today.slice(0, 4));
  let modified = '';
  const remarks: string[] = [];
  try {
    modified = plainText(fieldsOf(parseJson((await http(propertiesRequest())).text)).Modified, 40);
  } catch (error) {
    remarks.push(`Wanneer het CBS de tabel heeft gewijzigd, is niet bekend. ${failureOf(error).message}`);
  }
  const hasThisYear = previous?.items.some(({ value }) => value.year === thisYear) ?? false;
  // Nothing changed: the figures that we have are the figures that the source has.
  if (previous && hasThisYear && modified !== '' && previous.meta.modified === modified) return { items: previous.items, remarks, meta: { modified } };
  // Figures of 1 January come in the course of the year; until then those of last year are the newest.
  const figures = await fetchYear(context, thisYear);
  const newest = figures.length > 0 ? figures : await fetchYear(context, thisYear - 1);
  if (newest.length === 0) throw new SourceError('De bron gaf geen inwoneraantallen.', `no figures for ${thisYear} and ${thisYear - 1}`);
  const ours = records.organisations.filter(({ type, endsOn }) => (type === 'gemeente' || type === 'provincie') && endsOn === undefined);
  expectMost(new Set(newest.map(({ region }) => region)), ours.map(({ id }) => id));
  return { items: newest.map((value) => ({ key: value.region, value })), remarks, meta: { modified } };
}
