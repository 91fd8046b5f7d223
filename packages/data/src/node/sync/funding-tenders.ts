/**
 * Calls that are open or announced on the EU Funding & Tenders Portal. All pages or nothing: a call on a page that is missing would look
 * closed. What else can go wrong is in the files beside this one.
 */
import { mergeCalls, readCall, readFacet, readPage, type PortalCall } from './funding-tenders.read.ts';
import { callsRequest, facetRequest } from './funding-tenders.request.ts';
import type { Http } from './http.ts';
import { SourceError, failureOf, type FetchContext, type Harvest } from './source.ts';

const MAX_PAGES = 200;
/** Share of the records that may be unreadable before we stop trusting the rest. */
const MAX_REJECTED = 0.02;

/** All records. The total that the portal states repeats rows and never closes, so the first empty page ends the list. */
async function fetchRecords(http: Http): Promise<unknown[]> {
  const records: unknown[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const found = readPage((await http(callsRequest(page))).text);
    if (found.length === 0) return records;
    records.push(...found);
  }
  throw new SourceError('De lijst met calls houdt niet op.', `more than ${MAX_PAGES} pages`);
}

export async function fetchCalls({ http }: Pick<FetchContext<PortalCall>, 'http'>): Promise<Harvest<PortalCall>> {
  const read = (await fetchRecords(http)).map(readCall);
  const calls = mergeCalls(read.flatMap((record) => (typeof record === 'string' ? [] : record.call)));
  const rejected = read.filter((record) => record === 'rejected').length;
  if (calls.length === 0) throw new SourceError('De bron gaf geen enkele call. Dat kan niet kloppen.', 'no calls');
  if (rejected > read.length * MAX_REJECTED) throw new SourceError('Te veel calls zijn niet te lezen. Waarschijnlijk is de vorm veranderd.', `${rejected} of ${read.length} records rejected`);
  const remarks = rejected === 0 ? [] : [`${rejected} van de ${read.length} calls zijn niet te lezen en overgeslagen.`];
  let names: ReadonlyMap<string, string> = new Map();
  try {
    names = readFacet((await http(facetRequest())).text, 'frameworkProgramme');
  } catch (error) {
    remarks.push(`De namen van de programma’s zijn niet bekend. ${failureOf(error).message}`);
  }
  const named = calls.map((call) => ({ ...call, programme: names.get(call.programme ?? '') }));
  return { items: named.map((value) => ({ key: value.identifier, value })), remarks };
}
