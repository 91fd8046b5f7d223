/**
 * The questions for the EU Funding & Tenders Portal (search API "SEDIA"; the key is public). The form is treacherous: parts that do not say
 * that they are JSON give error 500 or the whole archive, a missing language gives a row per language, and any order but that of the
 * identifiers shifts rows between pages.
 */
import type { HttpRequest } from './http.ts';
import { jsonMultipart } from './multipart.ts';

const API = 'https://api.tech.ec.europa.eu/search-api/prod/rest';
/** Grants, calls for external action, cascade funding. Not 0: tenders. */
export const TYPES = ['1', '2', '8'] as const;
export const STATUSES = { '31094501': 'verwacht', '31094502': 'open', '31094503': 'gesloten' } as const;
/** The most that the portal gives on a page. */
export const PAGE_SIZE = 100;
const BOUNDARY = 'kde-data-form-boundary';

const QUERY = { bool: { must: [{ terms: { type: TYPES } }, { terms: { status: ['31094501', '31094502'] } }, { terms: { DATASOURCE: ['SEDIA'] } }] } };
const LANGUAGES = ['en'];
const SORT = { field: 'identifier', order: 'ASC' };

function request(path: string, parts: Readonly<Record<string, unknown>>, maxBytes: number): HttpRequest {
  const { contentType, body } = jsonMultipart(parts, BOUNDARY);
  return { url: `${API}${path}`, method: 'POST', headers: { 'content-type': contentType }, body, accept: ['application/json'], maxBytes, timeout: 30_000, pause: 500 };
}

/** A page of calls that are open or announced; the first page is 1. */
export const callsRequest = (page: number): HttpRequest =>
  request(`/search?apiKey=SEDIA&text=***&pageSize=${PAGE_SIZE}&pageNumber=${page}`, { query: QUERY, languages: LANGUAGES, sort: SORT }, 40_000_000);

/** What the codes in the answers mean. */
export const facetRequest = (): HttpRequest => request('/facet?apiKey=SEDIA&text=***', { query: QUERY, languages: LANGUAGES }, 20_000_000);
