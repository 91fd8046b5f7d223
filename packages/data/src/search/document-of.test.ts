import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCall, aFund } from '../fund.fixture.ts';
import { aLaw, anObligation } from '../law.fixture.ts';
import { anAudience, aNetwork } from '../network.fixture.ts';
import { aFrontrunner, anOrganisation } from '../organisation.fixture.ts';
import { createIndex } from '../search.ts';
import { aService } from '../service.fixture.ts';
import { documentOf, type SearchRecord } from './document-of.ts';

/** The field in which a query is found in a record, or nothing. */
const fieldOf = (record: SearchRecord, query: string, lang: 'nl' | 'en' = 'nl'): string | undefined => createIndex([record], { lang }).search(query, { exact: true }).hits[0]?.matches[0]?.field;
const finds = (record: SearchRecord, expected: Readonly<Record<string, string | undefined>>): void => {
  for (const [query, field] of Object.entries(expected)) assert.equal(fieldOf(record, query), field, query);
};

describe('what is searched', () => {
  it('tells the kinds of records apart by their shape', () => {
    const records = [aLaw(), aFund(), aNetwork(), anOrganisation(), aService()];
    assert.deepEqual(records.map((record) => documentOf(record, 'nl').kind), ['laws', 'funds', 'networks', 'organisations', 'services']);
    const { hits } = createIndex(records, { lang: 'nl' }).search('proef');
    assert.deepEqual(new Set(hits.map(({ kind, id }) => `${kind}/${id}`)), new Set(['laws/proefwet', 'funds/proeffonds', 'networks/proefnetwerk', 'services/proefhulp']));
  });

  it('of a law: names, numbers, themes, whom it is for and what it asks', () => {
    finds(aLaw({
      title: { nl: 'Alfawet', en: 'Alpha Act' }, shortNames: ['ALF'], synonyms: ['Betawet'], officialTitle: { nl: 'Besluit inzake gamma' }, identifiers: { celex: '52026PC0590', number: 'Nr. 2022/2555' },
      themes: ['ai'], packages: ['datastrategie'], instrument: 'directive', obligations: [anObligation({ title: 'Kies een delta', text: 'Doe het snel.' })], processes: ['epsilon'], supervisor: 'Zeta', everyday: { nl: 'Regels voor eta', en: 'Rules for eta' },
      children: [{ kind: 'besluit', stage: 'vastgesteld', title: { nl: 'Thetabesluit', en: 'Theta Decree' }, number: 'Uitvoeringsbesluit (EU) 2018/1523', text: 'Zegt hoe.', asOf: '2026-01-01', evidence: 'unverified' }],
      terms: [{ official: { nl: 'iotaplicht', en: 'iota duty' }, plain: { nl: 'u moet het kappa', en: 'you must kappa' }, evidence: 'unverified' }],
    }), {
      alfawet: 'title', 'alpha act': 'title', alf: 'shortName', betawet: 'synonym', gamma: 'summary', algoritmen: 'theme', datastrategie: 'theme', richtlijn: 'label', gemeente: 'audience', provincie: 'audience', waterschap: undefined,
      delta: 'obligation', snel: 'obligation', epsilon: 'detail', zeta: 'detail', eta: 'summary', thetabesluit: 'detail', '2018/1523': 'detail', iotaplicht: 'detail', kappa: 'detail', '52026PC0590': 'number', 'COM(2026) 590': 'number', '2022/2555': 'number',
    });
  });

  it('of a fund: names, calls, what it pays for, for whom and where', () => {
    const fund = aFund({
      abbreviation: 'PFX', synonyms: ['alfapot'], summary: 'Betaalt beta.', level: 'spuk', spuk: { ministry: 'Ministerie van Gamma' }, cascade: true, themes: ['water'], calls: [aCall({ title: 'Ronde delta', identifier: 'EPS-2026-01' })],
      applicants: [{ type: 'waterschap', role: 'aanvrager', evidence: 'unverified' }, { type: 'mkb', role: 'nee', evidence: 'unverified' }], area: { provinces: ['pv29'], text: 'In het zuiden', evidence: 'unverified' },
      laws: [{ role: 'grondslag', title: { nl: 'Proefverordening', en: 'Trial Regulation' }, number: 'Verordening (EU) 2021/694', asOf: '2026-01-01', evidence: 'unverified' }],
    });
    finds(fund, {
      proeffonds: 'title', pfx: 'shortName', alfapot: 'synonym', beta: 'summary', 'digitale hulpmiddelen': 'summary', subsidie: 'label', 'specifieke uitkering': 'label', cascadefinanciering: 'label', water: 'theme', waterschap: 'audience', mkb: undefined,
      delta: 'detail', 'EPS-2026-01': 'number', zeeland: 'detail', zuiden: 'detail', gamma: 'detail', '2021/694': 'detail',
    });
  });

  it('of a network: names, reach, province, whom it is for and what it gives', () => {
    finds(aNetwork({ abbreviation: 'PNX', reach: 'regional', regions: ['pv21'], functions: ['ciso'], audience: [anAudience({ note: 'tot 25.000 inwoners' })], offers: 'Kennis over alfa.', themes: ['privacy'] }), {
      proefnetwerk: 'title', pnx: 'shortName', netwerk: 'title', regionaal: 'label', fryslan: 'label', ciso: 'audience', gemeente: 'audience', inwoners: 'audience', alfa: 'summary', privacy: 'theme',
    });
  });

  it('of an organisation: names, codes, type, province and what it is good at', () => {
    finds(anOrganisation({ abbreviation: 'THX', aliases: ['Alfastad'], identifiers: { cbs: 'GM0716', oin: '00000001234567890000' }, provinces: ['pv29'], frontrunner: [aFrontrunner({ claim: 'Heeft een beta.' })] }), {
      tholen: 'title', thx: 'shortName', alfastad: 'shortName', gm0716: 'number', '00000001234567890000': 'number', 'gemeente tholen': 'title', zeeland: 'detail', beta: 'summary', data: 'theme',
    });
  });

  it('of a service: names, kind, outcome, who offers it and what it is', () => {
    finds(aService({ synonyms: ['alfahulp'], providers: ['ked'], kind: 'practice', outcome: 'failure', lessons: 'Begin met beta.', audience: ['provincie'] }), {
      proefhulp: 'title', alfahulp: 'synonym', ked: 'label', praktijkvoorbeeld: 'label', 'niet gelukt': 'label', beta: 'detail', provincie: 'audience', 'helpt met een proef': 'summary',
    });
  });

  it('speaks the language of the page, and knows names in both', () => {
    assert.equal(fieldOf(aLaw({ themes: ['openbaarheid'] }), 'transparency', 'en'), 'theme');
    assert.equal(fieldOf(aLaw({ themes: ['openbaarheid'] }), 'transparency', 'nl'), undefined);
    assert.equal(fieldOf(aFund(), 'Proeffonds', 'en'), 'title');
  });

  it('stands lower when it holds no more, or not yet', () => {
    const standing = (record: SearchRecord): number => documentOf(record, 'nl').standing ?? 1;
    const [holds, proposed, repealed, withdrawn] = [aLaw(), aLaw({ instrument: 'proposal' }), aLaw({ relations: [{ type: 'repealed-by', to: 'x' }] }), aLaw({ instrument: 'withdrawn-proposal' })].map(standing) as [number, number, number, number];
    assert.ok(holds === 1 && holds > proposed && proposed > repealed && repealed > withdrawn);
    assert.ok(standing(aFund()) > standing(aFund({ stage: 'afgelopen' })));
    assert.ok(standing(aNetwork()) > standing(aNetwork({ status: 'dormant' })) && standing(aNetwork({ status: 'dormant' })) > standing(aNetwork({ status: 'ended' })));
  });
});
