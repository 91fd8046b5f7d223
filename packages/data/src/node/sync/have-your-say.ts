/**
 * Consultations that are open on "Have your say", the portal of the European Commission. The interface behind it is not documented and has
 * changed before: the list has been found in three places. `feedbackStatus=OPEN` filters; `receivingFeedbackStatus` is ignored, so the
 * answer is checked as well. Days are as in Brussels.
 */
import * as z from 'zod/mini';
import type { HttpRequest } from './http.ts';
import { SourceError, type FetchContext, type Harvest } from './source.ts';
import { asList, dayOf, fieldsOf, parseJson, plainText, type Fields } from './untrusted.ts';

const ENDPOINT = 'https://ec.europa.eu/info/law/better-regulation/brpapi/searchInitiatives';
const PAGE_SIZE = 50;
const MAX_PAGES = 40;

export const initiativeSchema = z.object({
  /** Number of the initiative, as text. */
  id: z.string(),
  /** `COM(2025)837`, `Ares(2026)123456`. */
  reference: z.optional(z.string()),
  title: z.string(),
  topics: z.array(z.string()),
  opens: z.optional(z.string()),
  closes: z.optional(z.string()),
});
export type Initiative = z.output<typeof initiativeSchema>;

export const initiativesRequest = (page: number): HttpRequest => ({
  url: `${ENDPOINT}?size=${PAGE_SIZE}&page=${page}&language=NL&feedbackStatus=OPEN`,
  accept: ['application/json', 'application/hal+json'],
  maxBytes: 20_000_000,
  timeout: 30_000,
  pause: 800,
});

interface Page { readonly initiatives: readonly Initiative[]; readonly total: number | undefined; readonly size: number }

/** The list, wherever this version of the interface keeps it. */
function listIn(answer: Fields): { readonly list: readonly unknown[]; readonly total: unknown } | undefined {
  const paged = fieldsOf(answer.initiativeResultDtoPage);
  const embedded = fieldsOf(answer._embedded).initiativeResultDtoes;
  if (Array.isArray(paged.content)) return { list: paged.content, total: paged.totalElements };
  if (Array.isArray(answer.content)) return { list: answer.content, total: answer.totalElements };
  if (Array.isArray(embedded)) return { list: embedded, total: fieldsOf(answer.page).totalElements };
  return undefined;
}

/** The Dutch title when there is one. */
function titleOf(fields: Fields): string {
  const dutch = asList(fields.initiativeTranslations).map(fieldsOf).find(({ language, field }) => language === 'NL' && (field === undefined || field === 'SHORT_TITLE'));
  return plainText(dutch?.value, 240) || plainText(fields.shortTitle, 240);
}

function initiativeOf(raw: unknown): Initiative | undefined {
  const fields = fieldsOf(raw);
  const id = typeof fields.id === 'number' ? String(fields.id) : '';
  const statuses = asList(fields.currentStatuses).map(fieldsOf);
  const current = statuses.find(({ isCurrent }) => isCurrent === true) ?? statuses[0] ?? {};
  const title = titleOf(fields);
  const isOpen = current.receivingFeedbackStatus === undefined || current.receivingFeedbackStatus === 'OPEN';
  if (!/^\d{1,9}$/.test(id) || title === '' || !isOpen) return undefined;
  return {
    id, title,
    reference: plainText(fields.reference, 60) || undefined,
    topics: asList(fields.topics).slice(0, 20).flatMap((topic) => plainText(fieldsOf(topic).label, 80) || []),
    opens: dayOf(current.feedbackStartDate),
    closes: dayOf(current.feedbackEndDate),
  };
}

/**
 * The open initiatives on a page of the list.
 * @throws SourceError when there is no list in any of the places where it has been.
 */
export function readInitiatives(text: string): Page {
  const found = listIn(fieldsOf(parseJson(text)));
  if (found === undefined) throw new SourceError('Het antwoord heeft een andere vorm dan verwacht.', 'no list of initiatives in the answer');
  const total = typeof found.total === 'number' ? found.total : undefined;
  return { initiatives: found.list.flatMap((raw) => initiativeOf(raw) ?? []), total, size: found.list.length };
}

export async function fetchInitiatives({ http }: FetchContext<Initiative>): Promise<Harvest<Initiative>> {
  const found = new Map<string, Initiative>();
  let [seen, total]: [number, number | undefined] = [0, undefined];
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const read = readInitiatives((await http(initiativesRequest(page))).text);
    for (const initiative of read.initiatives) found.set(initiative.id, initiative);
    seen += read.size;
    total = read.total ?? total;
    if (read.size < PAGE_SIZE || seen === total) break;
  }
  if (total !== undefined && seen < total) throw new SourceError('De lijst met raadplegingen is niet compleet.', `${seen} of ${total} initiatives`);
  if (found.size === 0) throw new SourceError('De bron gaf geen enkele open raadpleging. Dat kan niet kloppen.', 'no open initiatives');
  return { items: [...found.values()].map((value) => ({ key: value.id, value })) };
}
