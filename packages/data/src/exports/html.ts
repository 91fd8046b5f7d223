/**
 * The records as pages that need no JavaScript: for those who have none, for search engines, and to slot into a widget as what people see
 * first. No styles and no scripts, so that every Content-Security-Policy allows them.
 */
import type { CalendarDate } from '../calendar.ts';
import { appliesInWords, sentence } from './words.ts';
import { FEED_KINDS, type FeedKind, type RecordsByKind } from '../feed.ts';
import { formatDay, formatSpan } from '../format.ts';
import { familyOf } from '../law-kind.ts';
import type { Law, LawDate } from '../law.schema.ts';
import { officialUrl } from '../official-url.ts';
import { expectDay, expectOneOf } from '../queries/expect.ts';
import type { Source } from '../record.schema.ts';
import { CERTAINTIES, CHILD_KINDS, CHILD_STAGES, DATE_KINDS, EVIDENCE, FAMILIES, ORGANISATION_TYPES, valuesOf } from '../vocabulary.ts';
import { KIND_NAMES, LICENCE, NAME } from './about.ts';
import { listOfKind } from './lists.ts';
import { heading, link, markup, type Markup, type Part } from './markup.ts';

/** The newest day of all; `undefined` without records. */
const checkedOn = (records: readonly { readonly asOf: CalendarDate }[]): CalendarDate | undefined => records.map(({ asOf }) => asOf).sort().at(-1);

/** How far the reader can trust it, and what may be done with it. */
const colophon = (day: CalendarDate | undefined): Markup => markup`<p>${day === undefined ? 'Er staan nog geen gegevens in dit overzicht.' : `Laatst gecontroleerd op ${formatDay(day, 'nl')}.`} De gegevens zijn vrij te gebruiken: ${link(LICENCE.url, `licentie ${LICENCE.name}`)}. De officiële tekst van een wet gaat voor.</p>
`;

export interface FragmentOptions {
  /** Level of the headings inside the fragment, 2 to 6. Default 3: below the heading of a widget. */
  readonly headingLevel?: number;
  /** Dates from this day on are still to come. Default: the day of the newest record of this kind. */
  readonly today?: CalendarDate;
  /** For funds: the laws that they name by their id, to lead to the text of each. */
  readonly laws?: readonly Law[];
}

/**
 * The list of one kind without a page around it, in Dutch: what a server writes into a widget's tag, for everybody to read before the widget works
 * and when it never does. Everything in it is text or a link that is safe to follow,
 * and nothing has an id: two widgets of a page may show the same list.
 * @param records checked records of that kind, as in a feed
 * @throws RangeError when the kind or the level is none of ours, or `today` is no day.
 */
export function fragmentOf<K extends FeedKind>(kind: K, records: readonly RecordsByKind[K][], { headingLevel = 3, today, laws }: FragmentOptions = {}): string {
  expectOneOf<FeedKind>('kind', kind, FEED_KINDS);
  expectOneOf('heading level', headingLevel, [2, 3, 4, 5, 6]);
  if (today !== undefined) expectDay(today);
  const day = checkedOn(records);
  return markup`${listOfKind(kind, records, { headingLevel, today: today ?? day ?? '1970-01-01', laws })}${colophon(day)}`.toString();
}

/** Where an address leads, for a source without a title. */
const hostOf = (url = ''): string => /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? '';

const sourceLink = ({ url, title, article }: Source): Markup => markup`${link(url, title ?? hostOf(url))}${article !== undefined && `, ${article}`}`;

const dateRow = (date: LawDate): Markup => markup`<tr><th scope="row">${formatSpan(date, 'nl')}</th><td>${DATE_KINDS[date.kind].nl}${date.label !== undefined && ` (${date.label.nl})`}</td><td>${date.text}${date.history.map((former) => ` Eerder: ${formatSpan(former, 'nl')}.`)}</td><td>${CERTAINTIES[date.certainty].nl}</td><td>${EVIDENCE[date.evidence].nl}${date.source && markup`: ${sourceLink(date.source)}`}</td></tr>
`;

const byDay = (a: LawDate, b: LawDate): number => (a.earliest ?? '9999').localeCompare(b.earliest ?? '9999');

/** What fills the law in. Never all of it, and the reader is told so. */
const childList = ({ children = [] }: Law): Part => children.length > 0 && markup`<p>Wat deze wet uitwerkt, voor zover wij het zagen:</p>
<ul>
${children.map((child) => markup`<li>${link(child.url, child.title.nl)} (${[CHILD_KINDS[child.kind].nl, child.number, CHILD_STAGES[child.stage].nl, child.date && formatSpan(child.date, 'nl'), child.evidence === 'unverified' ? 'nog te bevestigen' : undefined].filter((part) => part !== undefined).join('; ')}): ${sentence(child.text)}${child.source && markup` Bron: ${sourceLink(child.source)}.`}</li>
`)}</ul>
`;

/** The words of the law beside those of the reader. */
const termList = ({ terms = [] }: Law): Part => terms.length > 0 && markup`<dl>
${terms.map(({ official, plain, article }) => markup`<dt>${official.nl}</dt><dd>${plain.nl}${article !== undefined && ` (${article})`}</dd>
`)}</dl>
`;

/** Its id on the page of all laws. */
const anchor = ({ id }: Law): string => `kde-law-${id}`;

/** A law in full: all its dates with their sources, and what could not be confirmed. */
function lawSection(law: Law): Markup {
  const official = officialUrl(law, 'nl');
  return markup`<section aria-labelledby="${anchor(law)}">
${heading(3, anchor(law), law.title.nl)}
<p>${law.everyday !== undefined && sentence(law.everyday.nl)} Stand: ${sentence(law.status)} ${official ? link(official.url, `Tekst op ${official.label}`) : 'Officiële tekst niet bekend.'}</p>
<ul>
${valuesOf(ORGANISATION_TYPES).map((type) => markup`<li>${appliesInWords(law, type)}</li>
`)}</ul>
${law.dates.length > 0 && markup`<table>
<caption>Datums van ${law.title.nl}</caption>
<thead><tr><th scope="col">Datum</th><th scope="col">Soort</th><th scope="col">Wat er gebeurt</th><th scope="col">Zekerheid</th><th scope="col">Hoe we het weten</th></tr></thead>
<tbody>
${law.dates.toSorted(byDay).map(dateRow)}</tbody>
</table>
`}${childList(law)}${termList(law)}${law.unconfirmed.length > 0 && markup`<p>Nog niet bevestigd: ${law.unconfirmed.map((text) => text.replace(/\.$/, '')).join('; ')}.</p>
`}${law.sources.length > 0 && markup`<p>Bronnen: ${law.sources.map((source, i) => markup`${i > 0 && '; '}${sourceLink(source)}`)}.</p>
`}<p>Gecontroleerd op ${formatDay(law.asOf, 'nl')}.</p>
</section>
`;
}

const lawPage = (laws: readonly Law[]): Part => valuesOf(FAMILIES).map((family) => ({ family, found: laws.filter(({ instrument }) => familyOf(instrument) === family) })).filter(({ found }) => found.length > 0).map(({ family, found }) => markup`${heading(2, undefined, FAMILIES[family].nl)}
${found.map(lawSection)}`);

/**
 * The page of one kind. Laws have all their dates and sources in it; the other kinds their list.
 * @throws RangeError when the kind is none of ours.
 */
export function pageOf<K extends FeedKind>(kind: K, records: readonly RecordsByKind[K][], { laws }: Pick<FragmentOptions, 'laws'> = {}): string {
  expectOneOf<FeedKind>('kind', kind, FEED_KINDS);
  const day = checkedOn(records);
  const content = kind === 'laws' ? lawPage(records as readonly Law[]) : listOfKind(kind, records, { headingLevel: 2, today: day ?? '1970-01-01', laws });
  return markup`<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${KIND_NAMES[kind]} – ${NAME}</title>
</head>
<body>
<main>
${heading(1, undefined, KIND_NAMES[kind])}
${colophon(day)}${content}</main>
</body>
</html>
`.toString();
}
