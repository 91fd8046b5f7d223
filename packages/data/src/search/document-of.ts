/**
 * What of a record is searched, and how much each text says of it: names and numbers far above synonyms, those above what it is about, and
 * that above the rest. Judgements (`estimates`), sources and remarks of editors are not searched: nobody looks for them by name.
 */
import type { FeedKind, RecordsByKind } from '../feed.ts';
import type { Fund } from '../fund.schema.ts';
import type { Law } from '../law.schema.ts';
import type { Network } from '../network.schema.ts';
import type { Organisation } from '../organisation.schema.ts';
import { provinceName } from '../provinces.ts';
import type { Service } from '../service.schema.ts';
import { FAMILIES, FUNCTIONS, FUND_LEVELS, INSTRUMENTS, NETWORK_KINDS, ORGANISATION_KINDS, ORGANISATION_TYPES, OUTCOMES, PACKAGES, PARTIES, REACHES, SERVICE_KINDS, THEMES, type Bilingual } from '../vocabulary.ts';
import type { TextDocument, TextField } from './text-index.ts';

/** Where in a record a match stands. `detail`: a text that is about a part of it, `label`: a word of ours for what it is. */
export type SearchField = 'title' | 'shortName' | 'synonym' | 'number' | 'summary' | 'theme' | 'label' | 'audience' | 'obligation' | 'detail';
export type SearchRecord = RecordsByKind[FeedKind];
export type RecordDocument = TextDocument<FeedKind, SearchField>;

type Lang = 'nl' | 'en';
type Texts = readonly (string | undefined)[];
type Fields = readonly TextField<SearchField>[];

const WEIGHT: Readonly<Record<SearchField, number>> = { title: 4, shortName: 4, number: 3, synonym: 3, summary: 1.2, theme: 1.2, obligation: 0.9, label: 0.7, audience: 0.4, detail: 0.5 };
const NAMES: ReadonlySet<SearchField> = new Set(['title', 'shortName', 'number', 'synonym']);

/** What all records of a kind are: `subsidie voor glasvezel` asks for one of them, whatever its texts call it. */
const KIND = { funds: { nl: 'subsidie of fonds', en: 'grant or fund' }, networks: { nl: 'netwerk', en: 'network' } } as const satisfies Record<string, Bilingual>;

const fields = (field: SearchField, texts: Texts): Fields =>
  [...new Set(texts)].flatMap((text) => (text ? [{ field, text, weight: WEIGHT[field], name: NAMES.has(field) }] : []));
const labels = <K extends string>(list: Readonly<Record<K, Bilingual>>, keys: readonly K[], lang: Lang): Texts => keys.map((key) => list[key][lang]);
/** First in the language of the page, so that it is the one to be shown when both match. */
const bothOf = (names: readonly (Readonly<Partial<Record<Lang, string | undefined>>> | undefined)[], lang: Lang): Texts => [...names.map((name) => name?.[lang]), ...names.map((name) => name?.[lang === 'nl' ? 'en' : 'nl'])];

/** Numbers as people cite them, besides those in the record: `2024/1689` and, for a Commission document, `COM(2026) 590`. */
const numbersOf = ({ identifiers: { celex, eli, procedure, bwb, number } }: Law): Texts =>
  [celex, eli, procedure, bwb, number, ...(number?.match(/\b\d{3,4}\/\d+/g) ?? []), celex?.replace(/^5(\d{4})(?:PC|DC)0*(\d+).*/, 'COM($1) $2')];

/** What is no longer law, or not yet, stands below what is, when both are equally good. */
function standingOf({ instrument, relations }: Law): number {
  if (instrument === 'withdrawn-proposal') return 0.5;
  if (relations.some(({ type }) => type === 'repealed-by')) return 0.85;
  return ['proposal', 'announced-proposal', 'national-bill', 'idea'].includes(instrument) ? 0.92 : 1;
}

function lawFields(law: Law, lang: Lang): Fields {
  const { officialTitle, appliesTo, obligations } = law;
  const applies = Object.entries(appliesTo).flatMap(([type, { value }]) => (value === 'ja' || value === 'deels' ? [ORGANISATION_TYPES[type as keyof Law['appliesTo']][lang]] : []));
  return [
    ...fields('title', bothOf([law.title, law.displayName], lang)),
    ...fields('shortName', law.shortNames),
    ...fields('number', numbersOf(law)),
    ...fields('synonym', law.synonyms),
    ...fields('summary', bothOf([law.everyday, officialTitle], lang)),
    ...fields('theme', [...labels(THEMES, law.themes, lang), ...labels(PACKAGES, law.packages, lang)]),
    ...fields('label', [INSTRUMENTS[law.instrument][lang], FAMILIES[INSTRUMENTS[law.instrument].family][lang], law.status]),
    ...fields('audience', applies),
    ...fields('obligation', obligations.flatMap(({ title, text }) => [title, text])),
    ...fields('detail', [...law.newTasks, ...law.processes, ...law.opportunities, ...law.procurement, law.supervisor, ...law.changes, ...law.influence.map(({ title }) => title), ...law.dates.map(({ label }) => label?.[lang]), ...(law.children ?? []).flatMap(({ title, number }) => [title[lang], number]), ...(law.terms ?? []).flatMap(({ official, plain }) => [official[lang], plain[lang]])]),
  ];
}

function fundFields(fund: Fund, lang: Lang): Fields {
  return [
    ...fields('title', bothOf([fund.name, fund.displayName], lang)),
    ...fields('shortName', [fund.abbreviation]),
    ...fields('number', fund.calls.map(({ identifier }) => identifier)),
    ...fields('synonym', fund.synonyms),
    ...fields('summary', [fund.summary, fund.digital.reason]),
    ...fields('theme', labels(THEMES, fund.themes, lang)),
    ...fields('label', [KIND.funds[lang], FUND_LEVELS[fund.level][lang], fund.spuk ? 'specifieke uitkering' : undefined, fund.cascade ? 'cascadefinanciering' : undefined]),
    ...fields('audience', fund.applicants.flatMap(({ type, role }) => (role === 'nee' ? [] : [PARTIES[type][lang]]))),
    ...fields('detail', [
      ...fund.calls.map(({ title }) => title), ...fund.examples.flatMap(({ title, text }) => [title, text]), fund.area?.text, ...(fund.area?.provinces ?? []).map(provinceName), fund.consortium?.text, fund.spuk?.ministry,
      ...fund.contacts.map(({ name }) => name), ...(fund.laws ?? []).map(({ number }) => number), fund.note,
    ]),
  ];
}

function networkFields(network: Network, lang: Lang): Fields {
  return [
    ...fields('title', bothOf([network.name, network.displayName], lang)),
    ...fields('shortName', [network.abbreviation]),
    ...fields('synonym', network.synonyms),
    ...fields('summary', [network.offers]),
    ...fields('theme', labels(THEMES, network.themes, lang)),
    ...fields('label', [KIND.networks[lang], NETWORK_KINDS[network.kind][lang], REACHES[network.reach][lang], ...network.regions.map(provinceName)]),
    ...fields('audience', [...network.audience.flatMap(({ type, note }) => [PARTIES[type][lang], note]), ...labels(FUNCTIONS, network.functions, lang)]),
    ...fields('detail', [network.joining.how, network.note]),
  ];
}

function organisationFields(organisation: Organisation, lang: Lang): Fields {
  const { id, identifiers, frontrunner } = organisation;
  return [
    ...fields('title', [organisation.name]),
    ...fields('shortName', [organisation.abbreviation, ...organisation.aliases]),
    ...fields('number', [id, identifiers.cbs, identifiers.oin]),
    ...fields('summary', [organisation.role, ...frontrunner.map(({ claim }) => claim)]),
    ...fields('theme', labels(THEMES, frontrunner.map(({ theme }) => theme), lang)),
    ...fields('label', [ORGANISATION_KINDS[organisation.type][lang]]),
    ...fields('detail', [...organisation.provinces.map(provinceName), organisation.note]),
  ];
}

function serviceFields(service: Service, lang: Lang): Fields {
  return [
    ...fields('title', bothOf([service.name, service.displayName], lang)),
    ...fields('synonym', service.synonyms),
    ...fields('summary', [service.description]),
    ...fields('theme', labels(THEMES, service.themes, lang)),
    ...fields('label', [SERVICE_KINDS[service.kind][lang], service.outcome ? OUTCOMES[service.outcome][lang] : undefined, ...service.providers]),
    ...fields('audience', labels(PARTIES, service.audience, lang)),
    ...fields('detail', [service.lessons, service.note]),
  ];
}

/** The document of one kind of record: who searches one kind needs none of the others. */
export const lawDocument = (law: Law, lang: Lang): RecordDocument => ({ id: law.id, kind: 'laws', fields: lawFields(law, lang), standing: standingOf(law) });
export const fundDocument = (fund: Fund, lang: Lang): RecordDocument => ({ id: fund.id, kind: 'funds', fields: fundFields(fund, lang), standing: fund.stage === 'afgelopen' ? 0.85 : 1 });
export const networkDocument = (network: Network, lang: Lang): RecordDocument => ({ id: network.id, kind: 'networks', fields: networkFields(network, lang), standing: network.status === 'ended' ? 0.5 : network.status === 'dormant' ? 0.85 : 1 });
export const organisationDocument = (organisation: Organisation, lang: Lang): RecordDocument => ({ id: organisation.id, kind: 'organisations', fields: organisationFields(organisation, lang) });
export const serviceDocument = (service: Service, lang: Lang): RecordDocument => ({ id: service.id, kind: 'services', fields: serviceFields(service, lang) });

/** The document of any record. Which kind of record it is shows in its shape: a list may hold several kinds. */
export function documentOf(record: SearchRecord, lang: Lang): RecordDocument {
  if ('instrument' in record) return lawDocument(record, lang);
  if ('digital' in record) return fundDocument(record, lang);
  if ('reach' in record) return networkDocument(record, lang);
  return 'providers' in record ? serviceDocument(record, lang) : organisationDocument(record, lang);
}
