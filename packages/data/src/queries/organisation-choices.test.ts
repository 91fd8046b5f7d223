import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anOrganisation } from '../organisation.fixture.ts';
import type { Organisation } from '../organisation.schema.ts';
import { findOrganisations, indexOrganisations, nameOfChoice, organisationField, readOrganisations, type OrganisationIndex } from './organisation-choices.ts';
import { organisationWords } from './organisation-words.ts';

const TODAY = '2026-11-21';
const words = organisationWords('nl');
const organisation = (id: string, type: Organisation['type'], name: string, fields: Partial<Organisation> = {}): Organisation => anOrganisation({ id, type, name, ...fields });
const SAMPLE: readonly Organisation[] = [
  organisation('gm0716', 'gemeente', 'Tholen', { provinces: ['pv29'] }),
  organisation('gm0796', 'gemeente', "'s-Hertogenbosch", { aliases: ['Den Bosch'], provinces: ['pv30'] }),
  organisation('gm1900', 'gemeente', 'Súdwest-Fryslân', { provinces: [] }),
  organisation('gm0344', 'gemeente', 'Utrecht', { provinces: ['pv26'] }),
  organisation('gm0001', 'gemeente', 'Oud-Tholen', { endsOn: '2026-11-21' }),
  organisation('gm0002', 'gemeente', 'Bergen (L)'),
  organisation('pv26', 'provincie', 'Provincie Utrecht', { provinces: ['pv26'] }),
  organisation('pv29', 'provincie', 'Provincie Zeeland', { provinces: ['pv29'] }),
  organisation('ws0655', 'waterschap', 'Waterschap Hollandse Delta', { aliases: ['Hollandse Delta'], abbreviation: 'WSHD', provinces: ['pv29', 'pv26'] }),
  organisation('vng', 'koepel', 'Vereniging van Nederlandse Gemeenten', { abbreviation: 'VNG' }),
];
const sample = indexOrganisations(SAMPLE, words, TODAY);
const values = (typed: string, index: OrganisationIndex = sample): string[] => findOrganisations(index, typed).map(({ value }) => value);

describe('findOrganisations', () => {
  it('begins with the three types, then all names, and leaves out who can have no laws and who has ended', () => {
    assert.deepEqual(values(''), ['gemeente', 'provincie', 'waterschap', 'gm0002', 'gm0796', 'pv26', 'pv29', 'gm1900', 'gm0716', 'gm0344', 'ws0655']);
  });

  it('finds by the beginning of a name', () => assert.deepEqual(values('tho'), ['gm0716']));
  it('finds by another name, with its words whole or in one', () => assert.deepEqual([values('den bosch'), values('denbo'), values('Den B')], [['gm0796'], ['gm0796'], ['gm0796']]));
  it('finds a later word, whatever stands before it', () => assert.deepEqual([values('hertog'), values("'s-hertogenbosch"), values('shertog')], [['gm0796'], ['gm0796'], ['gm0796']]));
  it('does without accents and capitals', () => assert.deepEqual([values('sudwest f'), values('FRYSLAN'), values('Súdwest')], [['gm1900'], ['gm1900'], ['gm1900']]));
  it('finds by abbreviation and by code', () => assert.deepEqual([values('wshd'), values('gm0716'), values('0716'), values('GM07')], [['ws0655'], ['gm0716'], ['gm0716'], ['gm0796', 'gm0716']]));
  it('takes the type before a name, and the type by itself', () => assert.deepEqual([values('gemeente utr'), values('provincie utrecht'), values('alle gem')], [['gm0344'], ['pv26'], ['gemeente']]));
  it('puts a whole type before the names that begin with its word', () => assert.deepEqual([values('waterschap')[0], values('prov')[0], values('gemeente').length > 1], ['waterschap', 'provincie', false]));
  it('puts a name before another name and before a later word', () => assert.deepEqual(values('utrecht'), ['gm0344', 'pv26']));
  it('finds nothing for signs alone, or for what is not there', () => assert.deepEqual([values('--'), values('xyz'), values('tholen xyz')], [[], [], []]));

  it('tells by its second line what an option is', () => {
    assert.deepEqual(findOrganisations(sample, 'tho')[0], { value: 'gm0716', label: 'Tholen', detail: 'gemeente in Zeeland' });
    assert.equal(findOrganisations(sample, 'wshd')[0]?.detail, 'waterschap in Zeeland en Utrecht');
    assert.equal(findOrganisations(sample, 'sudwest')[0]?.detail, 'gemeente');
  });

  it('never invents, never repeats, and finds every organisation by what begins its own name', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), (typed) => {
      const found = values(typed);
      assert.equal(new Set(found).size, found.length);
      assert.ok(found.every((value) => values('').includes(value)));
    }));
    fc.assert(fc.property(fc.constantFrom(...sample.entries), fc.nat(20), ({ choice }, length) => {
      assert.ok(values(choice.label.slice(0, length + 1)).includes(choice.value) || !/[\p{L}\p{N}]/u.test(choice.label.slice(0, length + 1)));
    }));
  });

  it('offers the three types when there is no list', () => assert.deepEqual(values('', indexOrganisations([], words, TODAY)), ['gemeente', 'provincie', 'waterschap']));
});

describe('nameOfChoice', () => {
  const name = (value: string | undefined, organisations = SAMPLE) => nameOfChoice(organisations, value, words, TODAY);
  it('says the type once', () => assert.deepEqual(['gm0344', 'pv26', 'ws0655', 'gemeente', 'GM0716'].map((value) => name(value)), ['Gemeente Utrecht', 'Provincie Utrecht', 'Waterschap Hollandse Delta', 'Alle gemeenten', 'Gemeente Tholen']));
  it('says what it knows before the names are there', () => assert.equal(name('gm0716', []), 'Gemeente (gm0716)'));
  it('is empty for no choice or an unknown one', () => assert.deepEqual([name(undefined), name(''), name('vng')], ['', '', '']));
});

describe('the field', () => {
  const { needs, index } = organisationField;
  const feed = { records: SAMPLE };
  it('needs the list for the name of one organisation, and of a type or nonsense not', () => assert.deepEqual(['gm0716', 'GM0716', 'gemeente', ' Gemeente', 'vng', ''].map(needs), [true, true, false, false, false, false]));
  it('finds and names out of the list, and without it the types alone', () => {
    assert.deepEqual([index(feed, 'nl', TODAY), index(undefined, 'nl', TODAY)].map(({ find, nameOf }) => [find('tho').length, nameOf('gm0716'), find('').length]), [[1, 'Gemeente Tholen', 11], [0, 'Gemeente (gm0716)', 3]]);
  });
  it('speaks English', () => {
    const { find, nameOf } = index(feed, 'en', TODAY);
    assert.deepEqual([find('wshd')[0]?.detail, nameOf('gm0716'), nameOf('gemeente'), nameOf('gm9999')], ['water authority in Zeeland and Utrecht', 'Tholen (municipality)', 'All municipalities', 'Municipality (gm9999)']);
  });
  it('leaves out who has ended', () => assert.deepEqual([TODAY, '2026-11-20'].map((day) => index(feed, 'nl', day).find('oud-tholen').length), [0, 1]));
});

const FILE = resolve(import.meta.dirname, '../../dist/organisations.json');
describe('the real organisations', { skip: existsSync(FILE) ? false : 'packages/data has not been built' }, () => {
  const result = existsSync(FILE) ? readOrganisations(JSON.parse(readFileSync(FILE, 'utf8'))) : undefined;
  const index = indexOrganisations(result?.ok ? result.feed.records : [], words, TODAY);

  it('are all there, after the three types', () => {
    const count = (letters: string): number => index.entries.filter(({ choice }) => choice.value.startsWith(letters)).length;
    assert.deepEqual([count('gm'), count('pv'), count('ws'), index.entries.length], [342, 12, 21, 378]);
  });

  it('come first for what people type', () => {
    const first = (typed: string) => findOrganisations(index, typed)[0]?.label;
    assert.deepEqual(['tho', 'den bosch', 'den haag', 'sgravenhage', 'friesland', 'hengelo', 'bergen nh', 'ws0655', 'wshd', 'provincie utr', 'sudwest', 'brabant', 'aa en hunze', 'limburg', 'zeeland', 'utrecht', 'delfland', 'delta'].map(first),
      ['Tholen', "'s-Hertogenbosch", "'s-Gravenhage", "'s-Gravenhage", 'Provincie Fryslân', 'Hengelo (O)', 'Bergen (NH)', 'Waterschap Hollandse Delta', 'Waterschap Hollandse Delta', 'Provincie Utrecht', 'Súdwest-Fryslân', 'Provincie Noord-Brabant', 'Aa en Hunze', 'Provincie Limburg', 'Provincie Zeeland', 'Utrecht', 'Hoogheemraadschap van Delfland', 'Waterschap Brabantse Delta']);
  });

  it('begin with the letter that was typed, before those whose code does', () => {
    const first = (typed: string) => findOrganisations(index, typed).filter(({ detail }) => detail !== undefined).slice(0, 10).map(({ label }) => label.replace(/^(Provincie|Waterschap) /, '')[0]?.toLowerCase());
    assert.deepEqual([new Set(first('g')), new Set(first('z'))], [new Set(['g']), new Set(['z'])]);
  });

  it('stand in the order of their letters, a space first and an article last', () => {
    const names = index.entries.map(({ choice }) => choice.label);
    for (const [a, b] of [['Berg en Dal', 'Bergeijk'], ['Goirle', "'s-Gravenhage"], ["'s-Gravenhage", 'Groningen']] as const) assert.ok(names.indexOf(a) < names.indexOf(b) && names.includes(a), `${a} < ${b}`);
  });

  it('each say their province, and each is found by its whole name', () => {
    for (const { choice } of index.entries.slice(3)) {
      if (choice.value.startsWith('gm')) assert.match(choice.detail ?? '', /^gemeente in /, choice.label);
      assert.ok(findOrganisations(index, choice.label).slice(0, 3).some(({ value }) => value === choice.value), choice.label);
    }
  });
});
