import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisationChanges, bareName } from './organisations.compare.ts';
import { codeOfTooi, fetchRegister, readRegister, registerRequest, type Registered } from './organisations.ts';
import { NO_RECORDS, anOrganisation, answering, fixture } from './sync.fixture.ts';

const xml = fixture('roo-gemeenten.xml');
const registered = readRegister(xml, 'gemeente');
const one = (code: string): Registered => registered.find((organisation) => organisation.code === code) ?? assert.fail(code);

describe('the question for the register', () => {
  it('asks for one level at an address without a version', () => {
    assert.deepEqual((['gemeente', 'provincie', 'waterschap'] as const).map((level) => registerRequest(level).url), ['gemeenten', 'provincies', 'waterschappen'].map((file) => `https://organisaties.overheid.nl/archive/exportOO_${file}.xml`));
  });
});

describe('the register', () => {
  it('keeps the zeros at the front of an OIN', () => {
    assert.equal(one('gm0794').oin, '00000001001600291000');
  });

  it('decodes the apostrophe of ’s-Hertogenbosch, and finds its code among the other codes', () => {
    assert.deepEqual(one('gm0796'), { code: 'gm0796', type: 'gemeente', name: "Gemeente 's-Hertogenbosch", tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0796', oin: '00000001000000000796', endsOn: undefined });
  });

  it('reads the day on which an organisation ended', () => {
    assert.equal(one('gm0756').endsOn, '2021-12-31');
  });

  it('leaves out what is nested in an organisation, and never reads a person', () => {
    assert.deepEqual(registered.map(({ code }) => code), ['gm0794', 'gm0796', 'gm0756', 'gm9990']);
    assert.doesNotMatch(JSON.stringify(registered), /Iemand|Griffier/);
  });

  it('makes plain text of a hostile name, and no OIN of what is none', () => {
    assert.deepEqual([one('gm9990').name, one('gm9990').oin], ['Gemeente R&D aan Zee', undefined]);
  });

  it('reads the other levels', () => {
    assert.deepEqual(readRegister(fixture('roo-provincies.xml'), 'provincie').map(({ code }) => code), ['pv20']);
    assert.deepEqual(readRegister(fixture('roo-waterschappen.xml'), 'waterschap').map(({ name }) => name), ["Waterschap Hunze en Aa's"]);
  });

  it('refuses a file that broke off: what is left of it reads well', () => {
    assert.throws(() => readRegister(xml.slice(0, xml.length / 2), 'gemeente'), /no closing/);
  });

  it('refuses a file that brings entities of its own', () => {
    const bomb = xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>');
    assert.throws(() => readRegister(bomb, 'gemeente'), /DOCTYPE/);
    assert.throws(() => readRegister(xml.replace('?>', '?><!doctype x SYSTEM "file:///etc/passwd">'), 'gemeente'), /DOCTYPE/);
  });

  it('refuses another file', () => {
    assert.throws(() => readRegister('<html></html>', 'gemeente'), /no closing/);
    assert.throws(() => readRegister(fixture('roo-provincies.xml'), 'gemeente'), /no organisations of level "gemeente"/);
    assert.throws(() => readRegister('<p:overheidsorganisaties></p:overheidsorganisaties>', 'gemeente'), /no organisations/);
  });

  it('leaves out what has a code but no name, and the other way round', () => {
    const file = (organisation: string): string => xml.replace(/<p:organisatie p:systeemId="24002"[^]*?<\/p:organisatie>/, organisation);
    const type = '<p:types><p:type>Gemeente</p:type></p:types>';
    assert.equal(readRegister(file(`<p:organisatie p:resourceIdentifierTOOI="https://identifier.overheid.nl/tooi/id/gemeente/gm0002">${type}</p:organisatie>`), 'gemeente').length, 3);
    assert.equal(readRegister(file(`<p:organisatie><p:naam>Naamloos</p:naam>${type}</p:organisatie>`), 'gemeente').length, 3);
  });

  it('takes only addresses of TOOI for a code', () => {
    assert.deepEqual(['https://identifier.overheid.nl/tooi/id/gemeente/gm0716', 'https://identifier.overheid.nl/tooi/id/oorg/oorg12350', 'https://evil.example/tooi/id/gemeente/gm0716', 'https://identifier.overheid.nl/tooi/id/gemeente/gm0716/x', 'https://evil.example/?https://identifier.overheid.nl/tooi/id/gemeente/gm0716', ''].map(codeOfTooi), ['gm0716', undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('fetchRegister', () => {
  const files = ['gemeenten', 'provincies', 'waterschappen'].map((name) => [name, fixture(`roo-${name}.xml`)] as const);
  const fetching = (answers: Parameters<typeof answering>[0], records = NO_RECORDS): ReturnType<typeof fetchRegister> => fetchRegister({ http: answering(answers), records });

  it('reads three levels', async () => {
    const { items, failures } = await fetching(files);
    assert.deepEqual([items.length, failures], [6, []]);
  });

  it('keeps the levels that work when another fails', async () => {
    const { items, failures } = await fetching(files.slice(1));
    assert.deepEqual([items.map(({ key }) => key), failures?.map(({ key }) => key)], [['pv20', 'ws0646'], ['gemeenten']]);
    await assert.rejects(fetching([]), /status 404/);
  });

  it('takes a list in which most of ours are missing for a failure, not for news about them', async () => {
    const ours = (count: number): typeof NO_RECORDS => ({ ...NO_RECORDS, organisations: Array.from({ length: count }, (_, i) => anOrganisation({ id: `gm${1000 + i}` })) });
    const { items, failures } = await fetching(files, ours(20));
    assert.deepEqual([items.map(({ key }) => key), failures?.map(({ key, message }) => [key, message])], [['pv20', 'ws0646'], [['gemeenten', 'De bron heeft maar 0 van onze 20. Dat kan niet kloppen.']]]);
    assert.deepEqual((await fetching(files, ours(19))).failures, []);
  });
});

describe('organisationChanges', () => {
  const compare = (organisations: readonly ReturnType<typeof anOrganisation>[], { today = '2026-11-21', complete = true } = {}): ReturnType<typeof organisationChanges> =>
    organisationChanges(registered.map((value) => ({ key: value.code, value, seenAt: '2026-11-21T10:00:00Z' })), { records: { ...NO_RECORDS, organisations }, today, complete });
  const about = (id: string, changes: ReturnType<typeof compare>): unknown[] => changes.filter((change) => change.id === id).map(({ path, old, new: now }) => [path, old, now]);
  const identifiers = { tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0794', oin: '00000001001600291000' };

  it('says nothing when all is the same, with or without the kind of organisation in the name', () => {
    assert.deepEqual(about('gm0794', compare([anOrganisation({ identifiers })])), []);
    assert.deepEqual(about('gm0794', compare([anOrganisation({ name: 'Gemeente Helmond', identifiers })])), []);
    assert.deepEqual(about('gm0796', compare([anOrganisation({ id: 'gm0796', name: '’s-Hertogenbosch', identifiers: { tooi: one('gm0796').tooi, oin: one('gm0796').oin } })])), []);
  });

  it('proposes identifiers as text', () => {
    assert.deepEqual(about('gm0794', compare([anOrganisation({ identifiers: { oin: '00000001001600291001' } })])), [
      ['identifiers.tooi', undefined, identifiers.tooi], ['identifiers.oin', '00000001001600291001', '00000001001600291000'],
    ]);
  });

  it('says nothing of what we had when we had nothing', () => {
    assert.ok(!compare([anOrganisation()]).some((change) => change.id === 'gm0794' && 'old' in change));
  });

  it('proposes another name, but not one that we know it by', () => {
    assert.deepEqual(about('gm0794', compare([anOrganisation({ name: 'Hellemond', identifiers })])), [['name', 'Hellemond', 'Gemeente Helmond']]);
    assert.deepEqual(about('gm0794', compare([anOrganisation({ name: 'Hellemond', aliases: ['Helmond'], identifiers })])), []);
  });

  it('proposes the end of an organisation', () => {
    assert.deepEqual(about('gm0756', compare([anOrganisation({ id: 'gm0756', name: 'Boxmeer', identifiers: { tooi: one('gm0756').tooi } })])), [['endsOn', undefined, '2021-12-31']]);
  });

  it('proposes an organisation that we do not have, but not one that has ended', () => {
    const added = compare([]).map(({ id, path, new: now }) => [id, path, now]);
    assert.deepEqual(added, [['gm0794', '', 'Gemeente Helmond'], ['gm0796', '', "Gemeente 's-Hertogenbosch"], ['gm9990', '', 'Gemeente R&D aan Zee']]);
  });

  it('asks to look at an organisation that is gone, when the reading was complete', () => {
    const gone = anOrganisation({ id: 'gm0001', name: 'Weg' });
    assert.deepEqual(about('gm0001', compare([gone])), [['', 'Weg', undefined]]);
    assert.deepEqual(about('gm0001', compare([gone], { complete: false })), []);
    assert.deepEqual(about('gm0001', compare([{ ...gone, endsOn: '2026-01-01' }])), []);
    assert.equal(about('gm0001', compare([{ ...gone, endsOn: '2027-01-01' }])).length, 1);
    assert.equal(compare([gone]).find(({ id }) => id === 'gm0001')?.seenAt, '2026-11-21T10:00:00Z');
    assert.deepEqual(about('vng', compare([anOrganisation({ id: 'vng', type: 'koepel', name: 'VNG' })])), []);
  });

  it('compares names without what editors leave out', () => {
    assert.deepEqual(['Gemeente Utrecht', 'Provincie Utrecht', 'Waterschap Hunze en Aa’s', 'Hoogheemraadschap van Delfland', 'Wetterskip Fryslân'].map(bareName), ['utrecht', 'utrecht', "hunze en aa's", 'delfland', 'wetterskip fryslân']);
  });
});
