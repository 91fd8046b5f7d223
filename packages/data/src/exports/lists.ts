/** The short list of each kind: what people see inside a widget before it works, and when it never does. Every fact says how sure it is. */
import type { CalendarDate } from '../calendar.ts';
import { safeUrl } from './plain-text.ts';
import { kindWords, sentence } from './words.ts';
import type { FeedKind, RecordsByKind } from '../feed.ts';
import { formatSpan } from '../format.ts';
import type { Call, Fund } from '../fund.schema.ts';
import { familyOf } from '../law-kind.ts';
import type { Law, LawDate } from '../law.schema.ts';
import type { Network } from '../network.schema.ts';
import { officialUrl } from '../official-url.ts';
import type { Organisation } from '../organisation.schema.ts';
import { lawsBehind } from '../queries/fund-laws.ts';
import type { Service } from '../service.schema.ts';
import { CERTAINTIES, FAMILIES, FUND_LAW_ROLES, FUND_LEVELS, FUND_STAGES, JOINING_MODES, NETWORK_KINDS, ORGANISATION_KINDS, SERVICE_KINDS, valuesOf, type DateKind, type OrganisationKind } from '../vocabulary.ts';
import { heading, link, markup, type Markup, type Part } from './markup.ts';

export interface ListOptions {
  /** Level of the headings, 2 to 6. */
  readonly headingLevel: number;
  /** Dates from this day on are still to come. */
  readonly today: CalendarDate;
  /** The laws that funds name by their id: a fund leads to their text. */
  readonly laws?: readonly Law[] | undefined;
}

const doubt = (evidence: 'source-read' | 'secondary' | 'unverified'): string => (evidence === 'unverified' ? ', nog te bevestigen' : '');
/** Where to read on; nothing when there is no page. */
const more = (url: string | undefined, name: string): Part => safeUrl(url) !== undefined && markup` ${link(url, `Over ${name}`)}`;
/** Groups with a heading each; empty groups are left out. */
const groups = <T>(level: number, parts: readonly { readonly title: string; readonly items: readonly T[] }[], item: (one: T) => Markup): Part =>
  parts.filter(({ items }) => items.length > 0).map(({ title, items }) => markup`${heading(level, undefined, title)}
<ul>
${items.map(item)}</ul>
`);

/** What a visitor must not miss, most important first. */
const BINDING: readonly DateKind[] = ['van_toepassing', 'nl_in_werking', 'in_werking', 'overgangsdatum', 'omzettingstermijn'];
const NEXT = 2;

/** The next two dates; else the last one on which the law began to bind; else the last one of all. */
function mainDates(law: Law, today: CalendarDate): readonly LawDate[] {
  const dated = law.dates.filter(({ certainty, earliest }) => certainty !== 'vervallen' && earliest !== undefined).toSorted((a, b) => (a.earliest ?? '').localeCompare(b.earliest ?? ''));
  const next = dated.filter(({ latest }) => latest !== undefined && latest >= today).slice(0, NEXT);
  if (next.length > 0) return next;
  const last = dated.findLast(({ kind }) => BINDING.includes(kind)) ?? dated.at(-1);
  return last === undefined ? [] : [last];
}

const dateText = (date: LawDate): string =>
  `${formatSpan(date, 'nl')}: ${kindWords(date)}${date.label === undefined ? '' : ` (${date.label.nl})`}, ${CERTAINTIES[date.certainty].nl}${doubt(date.evidence)}.`;

const lawItem = (today: CalendarDate) => (law: Law): Markup => {
  const official = officialUrl(law, 'nl');
  return markup`<li><strong>${law.title.nl}</strong>${law.shortNames[0] !== undefined && ` (${law.shortNames[0]})`}: ${law.everyday !== undefined && `${law.everyday.nl}. Stand: `}${sentence(law.status)} ${mainDates(law, today).map((date) => `${dateText(date)} `)}${official ? link(official.url, `Tekst van ${law.shortNames[0] ?? law.title.nl}`) : 'Officiële tekst niet bekend.'}</li>
`;
};

const lawList = (laws: readonly Law[], { headingLevel, today }: ListOptions): Part =>
  groups(headingLevel, valuesOf(FAMILIES).map((family) => ({ title: FAMILIES[family].nl, items: laws.filter(({ instrument }) => familyOf(instrument) === family) })), lawItem(today));

/** When a call closes, as it is known; what follows from the day of reading is left to the reader. */
const callText = (call: Call): string => {
  const dates = call.deadlines.map((deadline) => `${formatSpan(deadline, 'nl')}${deadline.time === undefined ? '' : `, ${deadline.time} uur`}${deadline.certainty === 'vervallen' ? ' (geldt niet meer)' : ''}`);
  const closes = call.closedOn === undefined ? (dates.length === 0 ? 'sluitingsdatum niet bekend' : `sluit ${dates.join(' en ')}`) : `gesloten op ${formatSpan({ earliest: call.closedOn, latest: call.closedOn, precision: 'dag' }, 'nl')}`;
  return `${call.title}: ${closes}${doubt(call.evidence)}.`;
};

/** Rounds that are over help nobody here; one without a date may still come. */
const mayStillCome = (today: CalendarDate) => ({ closedOn, deadlines }: Call): boolean =>
  (closedOn === undefined || closedOn >= today) && (deadlines.length === 0 || deadlines.some(({ latest }) => latest === undefined || latest >= today));

/** The laws behind a fund, with where their text stands. */
const fundLaws = (fund: Fund, funds: readonly Fund[], laws: readonly Law[]): Part => {
  const behind = lawsBehind(fund, funds);
  const official = (id: string | undefined): string | undefined => { const law = laws.find((one) => one.id === id); return law && officialUrl(law, 'nl')?.url; };
  return behind.length > 0 && markup`
<ul>
${behind.map(({ role, title, number, url, law }) => markup`<li>Wet: ${link(url ?? official(law), title.nl)}${number !== undefined && ` (${number})`}, ${FUND_LAW_ROLES[role].nl}</li>
`)}</ul>
`;
};

const fundItem = (funds: readonly Fund[], { today, laws = [] }: ListOptions) => (fund: Fund): Markup => {
  const calls = fund.calls.filter(mayStillCome(today));
  return markup`<li><strong>${fund.name.nl}</strong>${fund.abbreviation !== undefined && ` (${fund.abbreviation})`}: ${FUND_STAGES[fund.stage].nl}${doubt(fund.evidence)}.${fund.summary !== undefined && ` ${fund.summary}`}${more(fund.url, fund.abbreviation ?? fund.name.nl)}${calls.length > 0 && markup`
<ul>
${calls.map((call) => markup`<li>${callText(call)}</li>
`)}</ul>
`}${fundLaws(fund, funds, laws)}</li>
`;
};

const fundList = (funds: readonly Fund[], options: ListOptions): Part =>
  groups(options.headingLevel, valuesOf(FUND_LEVELS).map((level) => ({ title: `Fondsen: ${FUND_LEVELS[level].nl}`, items: funds.filter((fund) => fund.level === level) })), fundItem(funds, options));

const networkItem = (network: Network): Markup => markup`<li><strong>${network.name.nl}</strong>${network.abbreviation !== undefined && ` (${network.abbreviation})`}${network.offers !== undefined && `: ${network.offers}`} Lid worden: ${JOINING_MODES[network.joining.mode].nl}${doubt(network.joining.evidence)}.${more(network.url, network.abbreviation ?? network.name.nl)}</li>
`;
const networkList = (networks: readonly Network[], { headingLevel }: ListOptions): Part =>
  groups(headingLevel, valuesOf(NETWORK_KINDS).map((kind) => ({ title: `Soort: ${NETWORK_KINDS[kind].nl}`, items: networks.filter((network) => network.kind === kind) })), networkItem);

const organisationItem = (organisation: Organisation): Markup => markup`<li>${link(organisation.url, organisation.name)}${organisation.role !== undefined && `: ${organisation.role}`}${organisation.evidence === 'unverified' && ' (nog te bevestigen)'}</li>
`;
const organisationList = (organisations: readonly Organisation[], { headingLevel }: ListOptions): Part =>
  groups(headingLevel, valuesOf(ORGANISATION_KINDS).map((type: OrganisationKind) => ({ title: `Soort: ${ORGANISATION_KINDS[type].nl}`, items: organisations.filter((organisation) => organisation.type === type) })), organisationItem);

const serviceItem = (service: Service): Markup => markup`<li><strong>${service.name.nl}</strong>: ${service.description}${service.evidence === 'unverified' && ' (nog te bevestigen)'}${more(service.url, service.name.nl)}</li>
`;
const serviceList = (services: readonly Service[], { headingLevel }: ListOptions): Part =>
  groups(headingLevel, valuesOf(SERVICE_KINDS).map((kind) => ({ title: `Soort: ${SERVICE_KINDS[kind].nl}`, items: services.filter((service) => service.kind === kind) })), serviceItem);

const LISTS: { readonly [K in FeedKind]: (records: readonly RecordsByKind[K][], options: ListOptions) => Part } = { laws: lawList, funds: fundList, networks: networkList, organisations: organisationList, services: serviceList };

/** The list of one kind, without a heading above it. */
export const listOfKind = <K extends FeedKind>(kind: K, records: readonly RecordsByKind[K][], options: ListOptions): Part => LISTS[kind](records, options);
