import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AllRecords } from '../feed.ts';
import { aCall, aFund } from '../fund.fixture.ts';
import { aDate, aLaw, anObligation, onDay } from '../law.fixture.ts';
import type { Law } from '../law.schema.ts';
import { aMembership, aNetwork } from '../network.fixture.ts';
import { anOrganisation } from '../organisation.fixture.ts';
import { aService } from '../service.fixture.ts';
import * as rules from '../invariants.ts';
import { everyObligationIsEstimated } from './estimates.ts';
import { HOSTS, HTTP_HOSTS } from './hosts.ts';

type Some = { readonly [K in keyof AllRecords]?: AllRecords[K] };
const all = (some: Some): AllRecords => ({ laws: [], funds: [], networks: [], organisations: [], services: [], ...some });
/** Where a rule finds something. */
const finds = (rule: rules.CrossInvariant, some: Some, ...paths: string[]): void => assert.deepEqual(rule(all(some)).map(({ kind, id, path }) => `${kind}/${id} ${path}`), paths);
const allows = (rule: rules.CrossInvariant, some: Some): void => finds(rule, some);
const inLaw = (rule: rules.Invariant, law: Partial<Law>, ...paths: string[]): void => assert.deepEqual(rule([aLaw(law)]).map(({ path }) => path), paths);

const moment = (fields: Partial<Law['influence'][number]> = {}): Law['influence'][number] => ({ id: 'reageer', stage: 'openbare-raadpleging', form: 'formeel', title: 'Reageer.', evidence: 'source-read', ...fields });
const reason = 'Daarom.';

describe('a moment of influence', () => {
  const dates = [onDay('2026-01-10', { id: 'open' }), onDay('2026-02-10', { id: 'sluit' })];
  it('opens and closes on dates of the law', () => {
    inLaw(rules.influenceHasDatesOfTheLaw, { dates, influence: [moment({ opens: 'open', closes: 'weg' }), moment({ id: 'b', opens: 'ook-weg' })] }, 'influence[0].closes', 'influence[1].opens');
    inLaw(rules.influenceHasDatesOfTheLaw, { dates, influence: [moment({ opens: 'open', closes: 'sluit' }), moment()] });
  });
  it('opens before it closes', () => {
    inLaw(rules.influenceOpensBeforeItCloses, { dates, influence: [moment({ opens: 'sluit', closes: 'open' })] }, 'influence[0].closes');
    inLaw(rules.influenceOpensBeforeItCloses, { dates, influence: [moment({ opens: 'open', closes: 'sluit' }), moment({ opens: 'open', closes: 'open' }), moment({ closes: 'sluit' })] });
  });
  it('has no dates when it is informal', () => {
    inLaw(rules.informalMomentsHaveNoDates, { dates, influence: [moment({ form: 'informeel', closes: 'sluit' })] }, 'influence[0].form');
    inLaw(rules.informalMomentsHaveNoDates, { dates, influence: [moment({ form: 'informeel' }), moment({ closes: 'sluit' })] });
  });
});

describe('an estimate', () => {
  const estimates = (obligations: string[], influence: string[] = []): Law['estimates'] => ({ by: 'redactie', asOf: '2026-01-01', obligations: obligations.map((id) => ({ id })), influence: influence.map((id) => ({ id, leverage: { value: 'laag', reason } })) });
  it('is about an obligation or moment of the law', () => {
    inLaw(rules.estimatesAreOfAnObligation, { obligations: [anObligation()], estimates: estimates(['melden', 'weg']) }, 'estimates.obligations[1].id');
    inLaw(rules.leverageIsOfAMoment, { influence: [moment()], estimates: estimates([], ['reageer', 'weg']) }, 'estimates.influence[1].id');
  });
  it('is there for every obligation', () => {
    inLaw(everyObligationIsEstimated, { obligations: [anObligation(), anObligation({ id: 'register' })], estimates: estimates(['melden']) }, 'obligations[1].id');
    inLaw(everyObligationIsEstimated, { obligations: [anObligation()] }, 'obligations[0].id');
    inLaw(everyObligationIsEstimated, { obligations: [anObligation()], estimates: estimates(['melden']) });
  });
});

describe('an obligation', () => {
  it('starts on dates of the law', () => {
    inLaw(rules.obligationsHaveDatesOfTheLaw, { dates: [aDate()], obligations: [anObligation({ dates: ['voorgesteld', 'weg'] })] }, 'obligations[0].dates[1]');
  });
  it('has a date that binds whom it is for, or none', () => {
    const date = (id: string, ...addressees: Law['dates'][number]['addressees']) => aDate({ id, addressees });
    const dates = [date('lidstaat', 'lidstaat'), date('gemeente', 'gemeente', 'lidstaat'), date('allen')];
    const one = (id: string, named: string[], ...addressees: Law['obligations'][number]['addressees']) => anObligation({ id, dates: named, addressees });
    inLaw(rules.obligationsHaveADateThatBinds, { dates, obligations: [one('a', ['lidstaat']), one('b', ['lidstaat'], 'waterschap'), one('c', ['gemeente'], 'waterschap')] }, 'obligations[0].dates', 'obligations[1].dates', 'obligations[2].dates');
    inLaw(rules.obligationsHaveADateThatBinds, { dates, obligations: [one('a', []), one('b', ['lidstaat', 'allen'], 'waterschap'), one('c', ['gemeente'], 'gemeente', 'provincie'), one('d', ['lidstaat', 'gemeente']), one('e', ['weg'])] });
  });
  it('depends on obligations that exist, here or in another law', () => {
    const laws = [aLaw({ obligations: [anObligation({ dependsOn: ['weg', 'ander/weg', 'ander/melden', 'melden'] })] }), aLaw({ id: 'ander', obligations: [anObligation()] })];
    assert.deepEqual(rules.dependenciesExist(laws).map(({ id, path }) => `${id} ${path}`), ['proefwet obligations[0].dependsOn[0]', 'proefwet obligations[0].dependsOn[1]']);
  });
  it('does not wait for itself, not even by way of another law', () => {
    const one = (id: string, ...dependsOn: string[]) => anObligation({ id, dependsOn });
    const circle = [aLaw({ id: 'a', obligations: [one('x', 'y'), one('y', 'b/z'), one('vrij', 'x')] }), aLaw({ id: 'b', obligations: [one('z', 'a/x')] })];
    assert.deepEqual(rules.noCircularDependencies(circle).map(({ id, path }) => `${id} ${path}`), ['a obligations[0].dependsOn', 'a obligations[1].dependsOn', 'b obligations[0].dependsOn']);
    inLaw(rules.noCircularDependencies, { obligations: [one('x', 'x')] }, 'obligations[0].dependsOn');
    inLaw(rules.noCircularDependencies, { obligations: [one('x', 'y', 'z'), one('y', 'z'), one('z')] });
  });
});

describe('a proposal', () => {
  const to = (type: Law['relations'][number]['type'], id = 'wet-b') => ({ relations: [{ type, to: id }] });
  it('would change a law, and only an act changes one', () => {
    inLaw(rules.onlyDraftsWouldChangeALaw, { instrument: 'proposal', relations: [...to('amends').relations, ...to('repeals').relations] }, 'relations[0].type', 'relations[1].type');
    inLaw(rules.onlyDraftsWouldChangeALaw, { instrument: 'regulation', relations: [...to('would-amend').relations, ...to('would-repeal').relations] }, 'relations[0].type', 'relations[1].type');
    inLaw(rules.onlyDraftsWouldChangeALaw, { instrument: 'national-bill', ...to('would-amend') });
    inLaw(rules.onlyDraftsWouldChangeALaw, { instrument: 'regulation', ...to('amends') });
    assert.match(rules.onlyDraftsWouldChangeALaw([aLaw({ instrument: 'proposal', ...to('repeals') })])[0]?.message ?? '', /expected "would-repeal"$/);
  });
  it('is answered by what the other law may undergo', () => {
    const pair = (there: Law['relations'][number]['type'], back: Law['relations'][number]['type']) => rules.inverseRelationsAgree([aLaw({ id: 'wet-a', ...to(there) }), aLaw({ id: 'wet-b', ...to(back, 'wet-a') })]).length;
    assert.equal(pair('would-amend', 'to-be-amended-by'), 0);
    assert.equal(pair('would-repeal', 'to-be-repealed-by'), 0);
    assert.equal(pair('would-amend', 'amended-by'), 2);
    assert.equal(pair('would-repeal', 'repealed-by'), 2);
    assert.equal(pair('would-amend', 'would-amend'), 2);
  });
});

describe('whatever a record names', () => {
  const organisations = [anOrganisation({ id: 'gm0716', type: 'gemeente' }), anOrganisation({ id: 'pv29', type: 'provincie' }), anOrganisation({ id: 'ws0661', type: 'waterschap' })];
  it('exists: members, admitted organisations, related networks', () => {
    const network = aNetwork({ id: 'net', memberships: [aMembership({ organisation: 'gm0716' }), aMembership({ organisation: 'gm9999' })], audience: [{ type: 'gemeente', provinces: [], only: ['gm0716', 'gm9998'] }], related: ['net', 'weg'] });
    finds(rules.membersExist, { organisations, networks: [network] }, 'networks/net memberships[1].organisation');
    finds(rules.admittedOrganisationsExist, { organisations, networks: [network] }, 'networks/net audience[0].only[1]');
    finds(rules.relatedNetworksExist, { networks: [network] }, 'networks/net related[0]', 'networks/net related[1]');
  });
  it('exists: who offers a service, and the laws it helps with', () => {
    finds(rules.servicesNameWhatExists, { laws: [aLaw({ id: 'wet' })], organisations, services: [aService({ id: 'hulp', providers: ['gm0716', 'weg'], laws: ['weg', 'wet'] })] }, 'services/hulp providers[1]', 'services/hulp laws[0]');
  });
  it('exists: the province of a network and of a fund', () => {
    finds(rules.regionsAreProvinces, { organisations, networks: [aNetwork({ id: 'net', regions: ['pv29', 'pv99'] })], funds: [aFund({ id: 'geld', area: { provinces: ['pv98'], text: 'Zeeland', evidence: 'source-read' } })] }, 'funds/geld area.provinces[0]', 'networks/net regions[1]');
  });
  it('exists: what an organisation becomes, works through and lies in', () => {
    const wrong = anOrganisation({ id: 'gm0001', successor: 'weg', worksThrough: ['gm0001', 'gm0716'], waterAuthorities: ['ws0661', 'pv29'], provinces: ['pv99'] });
    finds(rules.organisationLinksExist, { organisations: [...organisations, wrong] }, 'organisations/gm0001 successor', 'organisations/gm0001 worksThrough[0]', 'organisations/gm0001 waterAuthorities[1]', 'organisations/gm0001 provinces[0]');
  });
});

describe('a membership', () => {
  it('ends after it began, and is named once', () => {
    const memberships = [aMembership({ since: '2024-01-01', until: '2024-01-01' }), aMembership({ since: '2025-01-01', until: '2025-01-02' }), aMembership({ since: '2025-01-01' })];
    finds(rules.membershipsEndAfterTheyBegin, { networks: [aNetwork({ id: 'net', memberships })] }, 'networks/net memberships[0].until');
    finds(rules.membersAreNamedOnce, { networks: [aNetwork({ id: 'net', memberships })] }, 'networks/net memberships[2].organisation');
  });
});

describe('an organisation', () => {
  const one = (fields: Parameters<typeof anOrganisation>[0]) => ({ organisations: [anOrganisation({ identifiers: {}, ...fields })] });
  it('has the code of its type', () => {
    finds(rules.organisationIdFitsTheType, one({ id: 'pv29', type: 'gemeente' }), 'organisations/pv29 id');
    finds(rules.organisationIdFitsTheType, one({ id: 'tholen', type: 'gemeente' }), 'organisations/tholen id');
    finds(rules.organisationIdFitsTheType, one({ id: 'gm0716', type: 'koepel' }), 'organisations/gm0716 id');
    finds(rules.organisationIdFitsTheType, one({ id: 'pv29', type: 'openbaar-lichaam' }), 'organisations/pv29 id');
    finds(rules.organisationIdFitsTheType, one({ id: 'gm0716', type: 'openbaar-lichaam' }), 'organisations/gm0716 id');
    finds(rules.organisationIdFitsTheType, one({ id: 'gm9001', type: 'gemeente' }), 'organisations/gm9001 id');
    finds(rules.organisationIdFitsTheType, one({ id: 'gm0716', type: 'provincie' }), 'organisations/gm0716 id');
    for (const [id, type] of [['gm0716', 'gemeente'], ['pv29', 'provincie'], ['ws0661', 'waterschap'], ['gm9001', 'openbaar-lichaam'], ['vng', 'koepel']] as const) allows(rules.organisationIdFitsTheType, one({ id, type }));
  });
  it('has the same code in every notation', () => {
    const identifiers = (tooi: string, cbs: string) => ({ tooi: `https://identifier.overheid.nl/tooi/id/${tooi}`, cbs });
    finds(rules.organisationCodesAgree, one({ id: 'gm0716', type: 'gemeente', identifiers: identifiers('gemeente/gm0717', 'GM0717') }), 'organisations/gm0716 identifiers.tooi', 'organisations/gm0716 identifiers.cbs');
    finds(rules.organisationCodesAgree, one({ id: 'gm0716', type: 'gemeente', identifiers: identifiers('provincie/gm0716', 'GM0716') }), 'organisations/gm0716 identifiers.tooi');
    allows(rules.organisationCodesAgree, one({ id: 'gm0716', type: 'gemeente', identifiers: identifiers('gemeente/gm0716', 'GM0716') }));
    allows(rules.organisationCodesAgree, one({ id: 'bzk', type: 'ministerie', identifiers: identifiers('ministerie/mnre1034', 'GM0001') }));
  });
  it('lies in one province when it is a gemeente', () => {
    finds(rules.successorsComeOnADay, one({ id: 'gm0716', successor: 'gm0001' }), 'organisations/gm0716 endsOn');
    allows(rules.successorsComeOnADay, one({ id: 'gm0716', endsOn: '2027-01-01', successor: 'gm0001' }));
    finds(rules.gemeentenLieInOneProvince, one({ id: 'gm0716', type: 'gemeente', provinces: ['pv29', 'pv28'] }), 'organisations/gm0716 provinces');
    allows(rules.gemeentenLieInOneProvince, one({ id: 'ws0661', type: 'waterschap', provinces: ['pv29', 'pv28'] }));
  });
});

describe('a range', () => {
  it('has its lower end first', () => {
    const proof = { evidence: 'source-read' } as const;
    finds(rules.rangesAreInOrder, { funds: [aFund({ id: 'geld', budget: { total: { from: 5, to: 4, ...proof } }, calls: [aCall({ perProject: { from: 1, to: 1, ...proof } })] })] }, 'funds/geld budget.total');
    finds(rules.rangesAreInOrder, { funds: [aFund({ id: 'geld', period: { from: 2027, until: 2021 } })] }, 'funds/geld period');
    finds(rules.rangesAreInOrder, { networks: [aNetwork({ id: 'net', audience: [{ type: 'gemeente', minInhabitants: 9, maxInhabitants: 1, provinces: [], only: [] }] })] }, 'networks/net audience[0]');
  });
});

describe('a day of checking', () => {
  const others = [aLaw({ id: 'a', asOf: '2026-01-02' }), aLaw({ id: 'b', asOf: '2026-01-01' })];

  it('may be newer for a part than for its record: who confirms one date has not read the rest', () => {
    allows(rules.nothingWasCheckedInTheFuture, { laws: [...others, aLaw({ id: 'c', asOf: '2025-01-01', dates: [aDate({ asOf: '2026-03-04' })] })] });
  });

  it('does not lie a year after every other record, of a record or of a part', () => {
    allows(rules.nothingWasCheckedInTheFuture, { laws: [...others, aLaw({ id: 'c', asOf: '2027-01-01' })] });
    finds(rules.nothingWasCheckedInTheFuture, { laws: [...others, aLaw({ id: 'c', asOf: '2027-01-02', dates: [aDate({ asOf: '2027-01-02' })] })] }, 'laws/c asOf');
    finds(rules.nothingWasCheckedInTheFuture, { laws: [...others, aLaw({ id: 'c', asOf: '2026-01-01', dates: [aDate({ asOf: '2027-03-04' })] })] }, 'laws/c dates[0].asOf');
  });

  it('is not compared where there is nothing to compare with', () => {
    allows(rules.nothingWasCheckedInTheFuture, { laws: [aLaw({ id: 'a', asOf: '2027-01-02' })] });
    allows(rules.nothingWasCheckedInTheFuture, {});
  });
});

describe('the sites that we know', () => {
  it('stand in order, once each, with no site that another one covers', () => {
    assert.deepEqual(HOSTS, [...new Set(HOSTS)].sort());
    assert.deepEqual(HOSTS.filter((host) => HOSTS.some((other) => host.endsWith(`.${other}`))), []);
    for (const host of HTTP_HOSTS) assert.ok(HOSTS.some((known) => host === known || host.endsWith(`.${known}`)), host);
  });
});
