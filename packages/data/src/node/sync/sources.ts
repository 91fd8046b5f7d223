/** The public sources, in the order of the report. */
import { cellarChanges } from './cellar.compare.ts';
import { cellarActSchema, fetchActs, type CellarAct } from './cellar.ts';
import { europarlChanges } from './europarl.compare.ts';
import { fetchProcedures, procedureSchema, type Procedure } from './europarl.ts';
import { fundingChanges } from './funding-tenders.compare.ts';
import { portalCallSchema, type PortalCall } from './funding-tenders.read.ts';
import { fetchCalls } from './funding-tenders.ts';
import { haveYourSayChanges } from './have-your-say.compare.ts';
import { fetchInitiatives, initiativeSchema, type Initiative } from './have-your-say.ts';
import { historyChanges } from './organisation-history.compare.ts';
import { fetchHistory, historySchema, type History } from './organisation-history.ts';
import { organisationChanges } from './organisations.compare.ts';
import { fetchRegister, registeredSchema, type Registered } from './organisations.ts';
import { populationChanges } from './population.compare.ts';
import { fetchPopulation, inhabitantsSchema, type Inhabitants } from './population.ts';
import { refresh, type Refresh } from './refresh.ts';
import type { Source } from './source.ts';

export const cellar: Source<CellarAct> = {
  name: 'eu-law', title: 'EUR-Lex (CELLAR)', url: 'https://eur-lex.europa.eu/', licence: '© Europese Unie, EUR-Lex. Hergebruik mag met bronvermelding (Besluit 2011/833/EU).',
  schema: cellarActSchema, wholeList: false, fetch: fetchActs, compare: cellarChanges,
};

export const europarl: Source<Procedure> = {
  name: 'ep-procedures', title: 'Europees Parlement', url: 'https://oeil.europarl.europa.eu/', licence: '© Europese Unie, Europees Parlement. Hergebruik mag met bronvermelding.',
  schema: procedureSchema, wholeList: false, fetch: fetchProcedures, compare: europarlChanges,
};

export const haveYourSay: Source<Initiative> = {
  name: 'consultations', title: 'Geef uw mening (Europese Commissie)', url: 'https://ec.europa.eu/info/law/better-regulation/have-your-say/initiatives_nl', licence: '© Europese Unie. Hergebruik mag met bronvermelding (Besluit 2011/833/EU).',
  schema: initiativeSchema, wholeList: true, fetch: fetchInitiatives, compare: haveYourSayChanges,
};

export const fundingTenders: Source<PortalCall> = {
  name: 'eu-calls', title: 'EU Funding & Tenders Portal', url: 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/', licence: '© Europese Unie. Hergebruik mag met bronvermelding (Besluit 2011/833/EU).',
  schema: portalCallSchema, wholeList: true, fetch: fetchCalls, compare: fundingChanges,
};

export const organisations: Source<Registered> = {
  name: 'organisations', title: 'Register van Overheidsorganisaties', url: 'https://organisaties.overheid.nl/', licence: 'Publiek domein (CC0).',
  schema: registeredSchema, wholeList: true, fetch: fetchRegister, compare: organisationChanges,
};

export const organisationHistory: Source<History> = {
  name: 'organisation-history', title: 'TOOI-waardelijsten', url: 'https://standaarden.overheid.nl/tooi/', licence: 'Publiek domein (CC0).',
  schema: historySchema, wholeList: false, fetch: fetchHistory, compare: historyChanges,
};

export const population: Source<Inhabitants> = {
  name: 'population', title: 'CBS StatLine', url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/70072ned/table', licence: 'CC BY 4.0, met de naam “CBS”.',
  schema: inhabitantsSchema, wholeList: true, fetch: fetchPopulation, compare: populationChanges,
};

export const SOURCES: readonly Refresh[] = [
  refresh(cellar), refresh(europarl), refresh(haveYourSay), refresh(fundingTenders), refresh(organisations), refresh(organisationHistory), refresh(population),
];
