/**
 * How organisations ended, merged and changed their names, from the TOOI lists (JSON-LD, CC0). A list is frozen per version, so newer
 * versions are looked for. Former names stand in nodes of their own that point at the organisation with `prov:specializationOf`.
 */
import * as z from 'zod/mini';
import { codeOfTooi } from './organisations.ts';
import { HttpError, type Http, type HttpRequest } from './http.ts';
import { SourceError, failureOf, type Failure, type FetchContext, type Harvest } from './source.ts';
import { asList, dayOf, fieldsOf, parseJson, plainText, type Fields } from './untrusted.ts';

/** The newest version that is known to exist, per list. */
export const LISTS: Readonly<Record<string, number>> = { rwc_gemeenten_compleet: 5, rwc_provincies_compleet: 1, rwc_waterschappen_compleet: 2 };
const MAX_NEWER = 20;

const ONT = 'https://identifier.overheid.nl/tooi/def/ont/';
const PROV = 'http://www.w3.org/ns/prov#';

export const historySchema = z.object({
  code: z.string(),
  name: z.string(),
  endsOn: z.optional(z.string()),
  /** Codes of the organisations that it became, as far as they exist. More than one: it was split. */
  successors: z.array(z.string()),
  formerNames: z.array(z.string()),
});
export type History = z.output<typeof historySchema>;

export const listRequest = (list: string, version: number): HttpRequest => ({
  url: `https://repository.officiele-overheidspublicaties.nl/waardelijsten/${list}/${version}/json/${list}_${version}.json`,
  accept: ['application/json', 'application/ld+json'],
  maxBytes: 40_000_000,
  timeout: 60_000,
  pause: 500,
});

const valueOf = (node: Fields, name: string): string => plainText(fieldsOf(asList(node[ONT + name])[0])['@value'], 240);
const refsOf = (node: Fields, name: string): string[] => asList(node[PROV + name]).flatMap((ref) => { const id = fieldsOf(ref)['@id']; return typeof id === 'string' ? id : []; });

/** Where an organisation went in the end: what it became may have ended too. Each organisation is visited once, so a circle ends. */
function follow(code: string, next: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set([code]);
  const [queue, ends]: [string[], string[]] = [[code], []];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const to = next.get(at) ?? [];
    if (to.length === 0 && at !== code) ends.push(at);
    for (const other of to.filter((candidate) => !seen.has(candidate))) {
      seen.add(other);
      queue.push(other);
    }
  }
  return ends.sort();
}

/**
 * The history of each organisation in a list.
 * @throws SourceError when the answer has another form.
 */
export function readHistory(text: string): History[] {
  const data = parseJson(text);
  const graph = Array.isArray(data) ? data : fieldsOf(data)['@graph'];
  if (!Array.isArray(graph)) throw new SourceError('Het antwoord heeft een andere vorm dan verwacht.', 'expected a list of JSON-LD nodes');
  const nodes = graph.map(fieldsOf);
  const idOf = (node: Fields): string => (typeof node['@id'] === 'string' ? node['@id'] : '');
  /** From a former version to the organisation that it is a version of. */
  const versions = new Map(nodes.flatMap((node): [string, string][] => refsOf(node, 'specializationOf').slice(0, 1).map((entity) => [idOf(node), entity])));
  const codeOf = (uri: string): string | undefined => codeOfTooi(versions.get(uri) ?? uri);
  const next = new Map<string, string[]>();
  for (const event of nodes) {
    const made = refsOf(event, 'generated').flatMap((uri) => codeOf(uri) ?? []);
    for (const gone of refsOf(event, 'invalidated').flatMap((uri) => codeOf(uri) ?? [])) {
      if (made.some((code) => code !== gone)) next.set(gone, [...new Set([...(next.get(gone) ?? []), ...made.filter((code) => code !== gone)])]);
    }
  }
  const entities = nodes.flatMap((node) => (versions.has(idOf(node)) ? [] : [{ node, code: codeOfTooi(idOf(node)) }]));
  return entities.flatMap(({ node, code }) => {
    const name = valueOf(node, 'officieleNaamInclSoort') || valueOf(node, 'officieleNaamExclSoort');
    if (code === undefined || name === '') return [];
    const former = nodes.filter((other) => versions.get(idOf(other)) === idOf(node)).map((other) => valueOf(other, 'officieleNaamInclSoort') || valueOf(other, 'officieleNaamExclSoort'));
    const endsOn = dayOf(valueOf(node, 'einddatum'));
    // Only what has ended went somewhere: an organisation that takes in another is made anew in the list, and goes on.
    return [{ code, name, endsOn, successors: endsOn === undefined ? [] : follow(code, next), formerNames: [...new Set(former.filter((other) => other !== '' && other !== name))].sort() }];
  });
}

/** The newest version from `known` on, and its number. */
async function fetchNewest(http: Http, list: string, known: number): Promise<{ readonly version: number; readonly text: string }> {
  let newest: { version: number; text: string } | undefined;
  for (let version = known + 1; version <= known + MAX_NEWER; version += 1) {
    try {
      newest = { version, text: (await http(listRequest(list, version))).text };
    } catch (error) {
      // No such version, as 404 or as a page that says so.
      if (error instanceof HttpError && (error.status === 404 || error.code === 'wrong-type')) break;
      throw error;
    }
  }
  return newest ?? { version: known, text: (await http(listRequest(list, known))).text };
}

export async function fetchHistory({ http, records, previous }: FetchContext<History>): Promise<Harvest<History>> {
  const ours = new Set(records.organisations.map(({ id }) => id));
  const [items, failures, meta]: [{ key: string; value: History }[], Failure[], Record<string, string>] = [[], [], {}];
  for (const [list, known] of Object.entries(LISTS)) {
    const before = Number(previous?.meta[list] ?? 0);
    try {
      const { version, text } = await fetchNewest(http, list, Math.max(known, before));
      items.push(...readHistory(text).filter(({ code }) => ours.has(code)).map((value) => ({ key: value.code, value })));
      meta[list] = String(version);
    } catch (error) {
      failures.push(failureOf(error, list));
      if (before > 0) meta[list] = String(before);
    }
  }
  if (failures.length === Object.keys(LISTS).length) throw new SourceError(failures[0]?.message ?? '', failures[0]?.detail ?? '');
  return { items, failures, meta };
}
