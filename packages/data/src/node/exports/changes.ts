/**
 * What changed, for those who want to be told. The content itself is the memory: a date that moved keeps the dates it had before, a law
 * keeps what changed in it, and every record has the day on which it was last checked. So a build needs no earlier build, and no clock.
 *
 * Written with fast-xml-parser and not with the package `feed`: that one writes JSON Feed 1.0, decodes entities in titles, leaves `<` and
 * control characters as they are in some places, and refuses to be without a home page.
 */
import { createHash } from 'node:crypto';
import { XMLBuilder } from 'fast-xml-parser';
import type { CalendarDate } from '../../calendar.ts';
import { AUTHORITY } from '../../exports/calendars.ts';
import { oneLine, plainText, safeUrl } from '../../exports/plain-text.ts';
import { kindWords, sentence } from '../../exports/words.ts';
import type { AllRecords } from '../../feed.ts';
import { formatSpan } from '../../format.ts';
import type { Law, LawDate } from '../../law.schema.ts';
import { officialUrl } from '../../official-url.ts';
import { EVIDENCE } from '../../vocabulary.ts';
import { NAME, newestDay, type ExportOptions } from '../../exports/about.ts';

/** Something that a follower wants to know. */
export interface ChangeEntry {
  /** A `tag:` URI (RFC 4151): the same for the same news, whenever it is built. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Day on which an editor last checked it: the day of the change itself is not always known. */
  readonly updated: CalendarDate;
  readonly url?: string | undefined;
  readonly category: string;
}

/** More than this nobody reads, and every reader downloads it each hour. */
const MOST = 200;
const MOVED = 'Datum verschoven';
const CHANGED = 'Wijziging';
const RECORD = 'In het overzicht';
/** News first, among what was checked on one day. */
const ORDER: readonly string[] = [MOVED, CHANGED, RECORD];

const tag = (...parts: readonly string[]): string => `tag:${AUTHORITY},2026:${parts.join('/')}`;
const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

function movedDate(law: Law, date: LawDate): ChangeEntry[] {
  const dated = date.history.filter((former) => former.earliest !== undefined || former.note !== undefined);
  if (dated.length === 0) return [];
  const what = `${kindWords(date)}${date.label === undefined ? '' : `, ${date.label.nl}`}`;
  const before = dated.map((former) => `Eerder: ${formatSpan(former, 'nl')}.${former.note === undefined ? '' : ` ${sentence(former.note)}`}`);
  const now = date.certainty === 'vervallen' ? 'Deze datum geldt niet meer.' : `Nu: ${formatSpan(date, 'nl')}.`;
  return [{
    id: tag('law', law.id, 'date', date.id, String(date.history.length)),
    title: `${law.title.nl}: datum veranderd (${what})`,
    text: [sentence(date.text), ...before, now, `Hoe we dit weten: ${EVIDENCE[date.evidence].nl}.`].join('\n'),
    updated: date.asOf,
    url: date.source?.url ?? officialUrl(law, 'nl')?.url,
    category: MOVED,
  }];
}

function newsOfLaw(law: Law): ChangeEntry[] {
  const url = officialUrl(law, 'nl')?.url ?? law.sources.find((source) => source.url !== undefined)?.url;
  return [
    ...law.dates.flatMap((date) => movedDate(law, date)),
    ...law.changes.map((text) => ({ id: tag('law', law.id, 'change', fingerprint(text)), title: `${law.title.nl}: wijziging`, text: sentence(text), updated: law.asOf, url, category: CHANGED })),
    { id: tag('law', law.id), title: `${law.title.nl} in het overzicht`, text: `Stand: ${sentence(law.status)}`, updated: law.asOf, url, category: RECORD },
  ];
}

interface Named { readonly id: string; readonly name: { readonly nl: string }; readonly asOf: CalendarDate; readonly url?: string | undefined; readonly evidence: keyof typeof EVIDENCE }
const inOverview = (kind: string, text: string | undefined, { id, name, asOf, url, evidence }: Named): ChangeEntry =>
  ({ id: tag(kind, id), title: `${name.nl} in het overzicht`, text: [...(text === undefined ? [] : [sentence(text)]), `Hoe we dit weten: ${EVIDENCE[evidence].nl}.`].join('\n'), updated: asOf, url, category: RECORD });

/**
 * The news in these records, newest first: at most 200 entries. A new record is news by itself, because no follower has seen its id. The
 * table of organisations is left out: 400 rows that are checked together are no news.
 */
export function changeEntries({ laws, funds, networks, services }: AllRecords): ChangeEntry[] {
  const entries = [
    ...laws.flatMap(newsOfLaw),
    ...funds.map((fund) => inOverview('fund', fund.summary, fund)),
    ...networks.map((network) => inOverview('network', network.offers, network)),
    ...services.map((service) => inOverview('service', service.description, service)),
  ];
  return entries
    .toSorted((a, b) => (a.updated === b.updated ? ORDER.indexOf(a.category) - ORDER.indexOf(b.category) || (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1))
    .slice(0, MOST);
}

/** The three files, by name. */
export interface ChangeFeeds { readonly rss: string; readonly atom: string; readonly json: string }

/** What a set of feeds is about. */
export interface FeedSubject {
  /** Path of the files in `exports/`, without what they end in: the same for ever, for followers are subscribed to it. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** Where nothing is published yet: `.invalid` never exists, as in publiccode.yml. RSS 2.0 cannot do without an address. */
const NOWHERE = 'https://repository.invalid/';
const EVERYTHING: FeedSubject = { path: 'changes', title: `${NAME}: wijzigingen`, description: 'Wat er verandert in Europese en Nederlandse digitale wetten, fondsen en netwerken.' };
const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
const xml = (root: object): string => builder.build({ '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' }, ...root });
const instant = (day: CalendarDate): string => `${day}T00:00:00Z`;
const rfc822 = (day: CalendarDate): string => new Date(instant(day)).toUTCString();

function rss(entries: readonly ChangeEntry[], updated: CalendarDate, base: string | undefined, { path, title: name, description: about }: FeedSubject): string {
  return xml({
    rss: {
      '@_version': '2.0',
      ...(base === undefined ? {} : { '@_xmlns:atom': 'http://www.w3.org/2005/Atom' }),
      channel: {
        title: name,
        link: base ?? NOWHERE,
        description: about,
        language: 'nl',
        lastBuildDate: rfc822(updated),
        ...(base === undefined ? {} : { 'atom:link': { '@_rel': 'self', '@_type': 'application/rss+xml', '@_href': `${base}exports/${path}.rss` } }),
        item: entries.map(({ id, title, text, updated: day, url, category }) => ({
          title: oneLine(title),
          ...(safeUrl(url) === undefined ? {} : { link: url }),
          description: plainText(text),
          category,
          guid: { '@_isPermaLink': 'false', '#text': id },
          pubDate: rfc822(day),
        })),
      },
    },
  });
}

function atom(entries: readonly ChangeEntry[], updated: CalendarDate, base: string | undefined, { path, title: name, description }: FeedSubject): string {
  return xml({
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': 'nl',
      id: tag(path),
      title: name,
      subtitle: description,
      updated: instant(updated),
      author: { name: NAME },
      link: base === undefined ? [] : [{ '@_rel': 'self', '@_type': 'application/atom+xml', '@_href': `${base}exports/${path}.atom.xml` }, { '@_rel': 'alternate', '@_type': 'text/html', '@_href': `${base}exports/html/laws.html` }],
      entry: entries.map(({ id, title, text, updated: day, url, category }) => ({
        id,
        title: oneLine(title),
        updated: instant(day),
        category: { '@_term': category },
        ...(safeUrl(url) === undefined ? {} : { link: { '@_rel': 'alternate', '@_href': url } }),
        content: { '@_type': 'text', '#text': plainText(text) },
      })),
    },
  });
}

function json(entries: readonly ChangeEntry[], base: string | undefined, { path, title: name, description }: FeedSubject): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    description,
    language: 'nl',
    ...(base === undefined ? {} : { home_page_url: `${base}exports/html/laws.html`, feed_url: `${base}exports/${path}.feed.json` }),
    authors: [{ name: NAME }],
    items: entries.map(({ id, title, text, updated, url, category }) => ({
      id,
      ...(safeUrl(url) === undefined ? {} : { url }),
      title: oneLine(title),
      content_text: plainText(text),
      date_modified: instant(updated),
      tags: [category],
    })),
  }, null, 2)}\n`;
}

/** The news as RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1. @param subject default: everything */
export function changeFeeds(records: AllRecords, { baseUrl }: ExportOptions = {}, subject = EVERYTHING): ChangeFeeds {
  const entries = changeEntries(records);
  const updated = newestDay(records);
  return { rss: rss(entries, updated, baseUrl, subject), atom: atom(entries, updated, baseUrl, subject), json: json(entries, baseUrl, subject) };
}
