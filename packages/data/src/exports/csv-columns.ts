/** What stands in the CSV file of each kind of record. Widgets can take a part of the columns and write the same words. */
import type { DateSpan } from '../calendar.ts';
import { capital, formatSpan } from '../format.ts';
import type { Call, CallDeadline, Fund } from '../fund.schema.ts';
import type { Law, LawDate } from '../law.schema.ts';
import type { Network } from '../network.schema.ts';
import { officialUrl } from '../official-url.ts';
import type { Organisation } from '../organisation.schema.ts';
import type { Source } from '../record.schema.ts';
import type { Service } from '../service.schema.ts';
import { APPLICANT_ROLES, APPLIES, CERTAINTIES, CONFIDENCES, DATE_KINDS, DEADLINE_MODELS, DIGITAL_ROLES, EVIDENCE, FUNCTIONS, FUND_LAW_ROLES, FUND_LEVELS, FUND_STAGES, INSTITUTIONS, INSTRUMENTS, JOINING_MODES, NETWORK_KINDS, NETWORK_STATUSES, ORGANISATION_KINDS, ORGANISATION_TYPES, OUTCOMES, PARTIES, PRECISIONS, REACHES, SERVICE_KINDS, THEMES, valuesOf, type Confidence, type Evidence } from '../vocabulary.ts';
import { writeCsv, type Cell, type Column } from './csv.ts';

const column = <Row>(header: string, cell: (row: Row) => Cell): Column<Row> => ({ header, cell });
const list = (items: readonly string[]): Cell => (items.length === 0 ? undefined : items.join(', '));
const sourceText = (source: Source | undefined): Cell => source?.url ?? source?.title;
const sourcesText = (sources: readonly Source[]): Cell => list(sources.flatMap(({ url, title }) => url ?? title ?? []));
const words = (span: DateSpan | undefined): Cell => span && formatSpan(span, 'nl');

/** Columns of a date, as exactly as it is known: a period has two days and never one. */
const spanColumns = <Row>(name: string, spanOf: (row: Row) => DateSpan | undefined): Column<Row>[] => [
  column(name, (row) => words(spanOf(row))),
  column(`${name}: eerste dag`, (row) => spanOf(row)?.earliest),
  column(`${name}: laatste dag`, (row) => spanOf(row)?.latest),
  column(`${name}: bekend als`, (row) => { const span = spanOf(row); return span && PRECISIONS[span.precision].nl; }),
];

interface Provenance { readonly sources: readonly Source[]; readonly evidence: Evidence; readonly confidence: Confidence; readonly unconfirmed: readonly string[]; readonly asOf: string }
const provenanceColumns = <Row>(of: (row: Row) => Provenance): Column<Row>[] => [
  column('Hoe weten we het', (row) => EVIDENCE[of(row).evidence].nl),
  column('Zekerheid van de redactie', (row) => CONFIDENCES[of(row).confidence].nl),
  column('Niet bevestigd', (row) => list(of(row).unconfirmed)),
  column('Bron', (row) => sourcesText(of(row).sources)),
  column('Gecontroleerd op', (row) => of(row).asOf),
];

/** A law with one of its dates; a law without dates has one row. */
export interface LawRow { readonly law: Law; readonly date?: LawDate | undefined }
export const lawRows = (laws: readonly Law[]): LawRow[] => laws.flatMap((law): LawRow[] => (law.dates.length === 0 ? [{ law }] : law.dates.map((date) => ({ law, date }))));

export const LAW_COLUMNS: readonly Column<LawRow>[] = [
  column('Wet', ({ law }) => law.title.nl),
  column('Afkorting', ({ law }) => list(law.shortNames)),
  column('In gewone woorden', ({ law }) => law.everyday?.nl),
  column('Nummer', ({ law }) => law.identifiers.number),
  column('Soort', ({ law }) => INSTRUMENTS[law.instrument].nl),
  column('Stand', ({ law }) => law.status),
  column('Soort datum', ({ date }) => date && DATE_KINDS[date.kind].nl),
  column('Wat er gebeurt', ({ date }) => date?.text),
  ...spanColumns<LawRow>('Datum', ({ date }) => date),
  column('Zekerheid van de datum', ({ date }) => date && CERTAINTIES[date.certainty].nl),
  column('Eerdere datums', ({ date }) => date && list(date.history.map((former) => formatSpan(former, 'nl')))),
  column('Europees of Nederlands', ({ date }) => date && (date.level === 'eu' ? 'Europees' : 'Nederlands')),
  column('Door', ({ date }) => (date?.by === undefined ? undefined : INSTITUTIONS[date.by].nl)),
  ...valuesOf(ORGANISATION_TYPES).flatMap((type) => [
    column<LawRow>(`Geldt voor ${ORGANISATION_TYPES[type].nl}`, ({ law }) => APPLIES[law.appliesTo[type].value].nl),
    column<LawRow>(`Toelichting ${ORGANISATION_TYPES[type].nl}`, ({ law }) => law.appliesTo[type].reason),
  ]),
  column('Hoe weten we het', ({ date }) => date && EVIDENCE[date.evidence].nl),
  column('Zekerheid van de redactie', ({ date }) => date && CONFIDENCES[date.confidence].nl),
  column('Niet bevestigd', ({ law }) => list(law.unconfirmed)),
  column('Bron', ({ law, date }) => sourceText(date?.source) ?? sourcesText(law.sources)),
  column('Vindplaats in de bron', ({ date }) => date?.source?.article),
  column('Officiële tekst', ({ law }) => officialUrl(law, 'nl')?.url),
  column('Gecontroleerd op', ({ law, date }) => date?.asOf ?? law.asOf),
  column('Id wet', ({ law }) => law.id),
  column('Id datum', ({ date }) => date?.id),
];

/** A fund with one of its calls and one of the deadlines of that call; what there is none of leaves its cells empty. */
export interface FundRow { readonly fund: Fund; readonly call?: Call | undefined; readonly deadline?: CallDeadline | undefined }
export const fundRows = (funds: readonly Fund[]): FundRow[] => funds.flatMap((fund): FundRow[] =>
  fund.calls.length === 0 ? [{ fund }] : fund.calls.flatMap((call): FundRow[] => (call.deadlines.length === 0 ? [{ fund, call }] : call.deadlines.map((deadline) => ({ fund, call, deadline })))));

const amount = (found: { readonly from?: number | undefined; readonly to?: number | undefined } | undefined, end: 'from' | 'to'): Cell => found?.[end];

export const FUND_COLUMNS: readonly Column<FundRow>[] = [
  column('Fonds', ({ fund }) => fund.name.nl),
  column('Afkorting', ({ fund }) => fund.abbreviation),
  column('Waarvoor', ({ fund }) => fund.summary),
  column('Niveau', ({ fund }) => FUND_LEVELS[fund.level].nl),
  column('Stand', ({ fund }) => FUND_STAGES[fund.stage].nl),
  column('Thema’s', ({ fund }) => list(fund.themes.map((theme) => THEMES[theme].nl))),
  column('Wetten achter het fonds', ({ fund: { laws = [] } }) => list(laws.map(({ number, title, role }) => `${title.nl}${number === undefined ? '' : ` (${number})`}: ${FUND_LAW_ROLES[role].nl}`))),
  column('Rol van digitalisering', ({ fund }) => DIGITAL_ROLES[fund.digital.role].nl),
  column('Bijdrage vanaf (%)', ({ fund }) => fund.cofinancing?.from),
  column('Bijdrage tot (%)', ({ fund }) => fund.cofinancing?.to),
  column('Toelichting bijdrage', ({ fund }) => fund.cofinancing?.text),
  column('Wie kan meedoen', ({ fund }) => list(fund.applicants.map(({ type, role }) => `${PARTIES[type].nl}: ${APPLICANT_ROLES[role].nl}`))),
  column('Oproep', ({ call }) => call?.title),
  column('Nummer oproep', ({ call }) => call?.identifier),
  column('Hoe de oproep sluit', ({ call }) => call && DEADLINE_MODELS[call.deadlineModel].nl),
  ...spanColumns<FundRow>('Opent', ({ call }) => call?.opens),
  ...spanColumns<FundRow>('Sluit', ({ deadline }) => deadline),
  column('Sluit om', ({ deadline }) => deadline?.time),
  column('Tijdzone', ({ deadline }) => deadline?.timeZone),
  column('Wat dan binnen moet zijn', ({ deadline }) => deadline?.text),
  column('Zekerheid van de sluitingsdatum', ({ deadline }) => deadline && CERTAINTIES[deadline.certainty].nl),
  column('Eerder gesloten op', ({ call }) => call?.closedOn),
  column('Budget vanaf (euro)', ({ call, fund }) => amount(call === undefined ? fund.budget?.total : call.budget, 'from')),
  column('Budget tot (euro)', ({ call, fund }) => amount(call === undefined ? fund.budget?.total : call.budget, 'to')),
  column('Per project vanaf (euro)', ({ call, fund }) => amount(call?.perProject ?? fund.budget?.perProject, 'from')),
  column('Per project tot (euro)', ({ call, fund }) => amount(call?.perProject ?? fund.budget?.perProject, 'to')),
  column('Webpagina', ({ call, fund }) => call?.url ?? fund.url),
  column('Hoe weten we de oproep', ({ call }) => call && EVIDENCE[call.evidence].nl),
  column('Bron van de oproep', ({ call }) => sourceText(call?.source)),
  column('Oproep gecontroleerd op', ({ call }) => call?.asOf),
  ...provenanceColumns<FundRow>(({ fund }) => fund),
  column('Id fonds', ({ fund }) => fund.id),
  column('Id oproep', ({ call }) => call?.id),
];

export const NETWORK_COLUMNS: readonly Column<Network>[] = [
  column('Netwerk', ({ name }) => name.nl),
  column('Afkorting', ({ abbreviation }) => abbreviation),
  column('Soort', ({ kind }) => NETWORK_KINDS[kind].nl),
  column('Bereik', ({ reach }) => REACHES[reach].nl),
  column('Provincies', ({ regions }) => list(regions)),
  column('Thema’s', ({ themes }) => list(themes.map((theme) => THEMES[theme].nl))),
  column('Voor wie', ({ audience }) => list(audience.map(({ type }) => PARTIES[type].nl))),
  column('Functies', ({ functions }) => list(functions.map((name) => FUNCTIONS[name].nl))),
  column('Wat het biedt', ({ offers }) => offers),
  column('Lid worden', ({ joining }) => JOINING_MODES[joining.mode].nl),
  column('Hoe', ({ joining }) => joining.how),
  column('Kosten', ({ joining }) => joining.cost),
  column('Uren per kwartaal', ({ joining }) => joining.hoursPerQuarter),
  column('Stand', ({ status }) => NETWORK_STATUSES[status].nl),
  column('Bekende leden', ({ memberships }) => list(memberships.map(({ organisation }) => organisation))),
  column('Aantal leden', ({ memberCount }) => memberCount?.value),
  column('Webpagina', ({ url }) => url),
  ...provenanceColumns<Network>((network) => network),
  column('Id', ({ id }) => id),
];

export const ORGANISATION_COLUMNS: readonly Column<Organisation>[] = [
  column('Organisatie', ({ name }) => name),
  column('Afkorting', ({ abbreviation }) => abbreviation),
  column('Soort', ({ type }) => capital(ORGANISATION_KINDS[type].nl)),
  column('TOOI', ({ identifiers }) => identifiers.tooi),
  column('CBS-code', ({ identifiers }) => identifiers.cbs),
  column('OIN', ({ identifiers }) => identifiers.oin),
  column('Provincies', ({ provinces }) => list(provinces)),
  column('Waterschappen', ({ waterAuthorities }) => list(waterAuthorities)),
  column('Inwoners', ({ population }) => population?.value),
  column('Inwoners op', ({ population }) => population?.on),
  column('Wat doet de organisatie', ({ role }) => role),
  column('Werkt via', ({ worksThrough }) => list(worksThrough)),
  column('Houdt op te bestaan op', ({ endsOn }) => endsOn),
  column('Opvolger', ({ successor }) => successor),
  column('Loopt voor op', ({ frontrunner }) => list(frontrunner.map(({ theme, claim }) => `${THEMES[theme].nl}: ${claim}`))),
  column('Webpagina', ({ url }) => url),
  ...provenanceColumns<Organisation>((organisation) => organisation),
  column('Id', ({ id }) => id),
];

export const SERVICE_COLUMNS: readonly Column<Service>[] = [
  column('Naam', ({ name }) => name.nl),
  column('Soort', ({ kind }) => SERVICE_KINDS[kind].nl),
  column('Aanbieders', ({ providers }) => list(providers)),
  column('Thema’s', ({ themes }) => list(themes.map((theme) => THEMES[theme].nl))),
  column('Voor wie', ({ audience }) => list(audience.map((party) => PARTIES[party].nl))),
  column('Wat het is', ({ description }) => description),
  column('Helpt bij', ({ laws }) => list(laws)),
  column('Versie', ({ version }) => version),
  ...spanColumns<Service>('Datum', ({ date }) => date),
  column('Uitkomst', ({ outcome }) => (outcome === undefined ? undefined : OUTCOMES[outcome].nl)),
  column('Wat ervan te leren is', ({ lessons }) => lessons),
  column('Webpagina', ({ url }) => url),
  ...provenanceColumns<Service>((service) => service),
  column('Id', ({ id }) => id),
];

/** One row per date. */
export const csvOfLaws = (laws: readonly Law[]): string => writeCsv(LAW_COLUMNS, lawRows(laws));
/** One row per deadline of each call. */
export const csvOfFunds = (funds: readonly Fund[]): string => writeCsv(FUND_COLUMNS, fundRows(funds));
export const csvOfNetworks = (networks: readonly Network[]): string => writeCsv(NETWORK_COLUMNS, networks);
export const csvOfOrganisations = (organisations: readonly Organisation[]): string => writeCsv(ORGANISATION_COLUMNS, organisations);
export const csvOfServices = (services: readonly Service[]): string => writeCsv(SERVICE_COLUMNS, services);
