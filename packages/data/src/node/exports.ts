/** Everything that is made from the records beside the feeds: for spreadsheets, calendars, feed readers, search engines and plain pages. */
import { FEED_KINDS, type AllRecords } from '../feed.ts';
import { callsCalendar } from '../exports/calendars.ts';
import { csvOfFunds, csvOfLaws, csvOfNetworks, csvOfOrganisations, csvOfServices } from '../exports/csv-columns.ts';
import { newestDay, type ExportOptions } from '../exports/about.ts';
import { changeFeeds } from './exports/changes.ts';
import { dcatOf } from './exports/dcat.ts';
import { followedLaws } from './exports/followed.ts';
import { fragmentOf, pageOf } from '../exports/html.ts';
import { jsonLdOfLaws } from './exports/json-ld.ts';

export type { ExportOptions } from '../exports/about.ts';

/** A calendar begins on 1 January of the year before the newest record: older days only make it slow. */
const calendarStart = (records: AllRecords): string => `${Number(newestDay(records).slice(0, 4)) - 1}-01-01`;

/** All exports, by path under the output directory. The same records give the same bytes, in the same order. */
export function exportFiles(records: AllRecords, options: ExportOptions = {}): ReadonlyMap<string, string> {
  const from = calendarStart(records);
  const { rss, atom, json } = changeFeeds(records, options);
  return new Map([
    ['laws.csv', csvOfLaws(records.laws)],
    ['funds.csv', csvOfFunds(records.funds)],
    ['networks.csv', csvOfNetworks(records.networks)],
    ['organisations.csv', csvOfOrganisations(records.organisations)],
    ['services.csv', csvOfServices(records.services)],
    ...followedLaws(records, from, options),
    ['calls.ics', callsCalendar(records.funds, { from })],
    ['changes.rss', rss],
    ['changes.atom.xml', atom],
    ['changes.feed.json', json],
    ['laws.jsonld', jsonLdOfLaws(records.laws)],
    ['dcat.jsonld', dcatOf(records, options)],
    ...FEED_KINDS.flatMap((kind) => [[`html/${kind}.html`, pageOf(kind, records[kind], records)], [`html/${kind}.fragment.html`, fragmentOf(kind, records[kind], { laws: records.laws })]] as const),
  ].map(([path, text]) => [`exports/${path}`, text]));
}
