import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { aLaw } from './law.fixture.ts';
import type { Law } from './law.schema.ts';
import { readContent } from './node/content.ts';
import { createIndex } from './search.ts';

const { records: { laws } } = readContent(resolve(import.meta.dirname, '../content'));
const nl = createIndex(laws, { lang: 'nl' });
const first = (query: string): string | undefined => nl.search(query).hits[0]?.id;
const ids = (query: string): string[] => nl.search(query).hits.map((hit) => hit.id);

const aiAct = aLaw({
  id: 'ai-act', title: { nl: 'AI-verordening', en: 'Artificial Intelligence Act' }, shortNames: ['AI Act'], synonyms: ['Verordening betreffende artificiële intelligentie', 'AI-wet'],
  identifiers: { celex: '32024R1689', eli: 'http://data.europa.eu/eli/reg/2024/1689/oj', procedure: '2021/0106(COD)', number: 'Verordening (EU) 2024/1689' },
});
const finds = (query: string, law: Law = aiAct): boolean => createIndex([law], { lang: 'nl' }).search(query).hits.length === 1;

describe('search', () => {
  it('speaks Dutch and English, and says so when asked for another language', () => assert.throws(() => createIndex([aiAct], { lang: 'de' as 'en' }), { name: 'RangeError', message: 'unknown language "de"; expected "nl" or "en"' }));

  it('finds a law by every name and number people use', () => {
    for (const query of ['AI-verordening', 'Artificial Intelligence Act', 'AI Act', 'AI-wet', '32024R1689', '2024/1689', '2021/0106(COD)', '2021/0106', 'http://data.europa.eu/eli/reg/2024/1689/oj', 'Verordening (EU) 2024/1689']) assert.ok(finds(query), query);
  });

  it('does not mind case, diacritics, punctuation, hyphens or spaces in names', () => {
    for (const query of ['ai act', 'AIACT', 'ai-act', ' AI  ACT. ', 'aiverordening', 'ai verordening', 'artificiele intelligentie', 'ARTIFICIËLE', '“AI-wet”', '2024 1689']) assert.ok(finds(query), query);
    assert.ok(finds('efacturatie peppol', aLaw({ shortNames: ['e-facturatie via Peppol'] })));
    assert.ok(finds('peppol e-facturatie', aLaw({ shortNames: ['efacturatie via Peppol'] })));
    assert.ok(finds('nis 2 richtlijn', aLaw({ shortNames: ['NIS2-richtlijn'] })));
  });

  it('finds while typing, and only when the record has something for every word', () => {
    for (const query of ['a', 'ar', 'arti', 'artificial int', 'act art', 'intelligentie verord', 'ai 1689']) assert.ok(finds(query), query);
    for (const query of ['ai dataverordening', 'act x', 'telligen', 'ai 1690']) assert.ok(!finds(query), query);
  });

  it('finds a law by its short name, soft hyphens or not', () => {
    const law = aLaw({ displayName: { nl: 'Cyber\u00ADveiligheid (kort)', en: 'Cyber (short)' } });
    for (const query of ['cyberveiligheid kort', 'Cyber\u00ADveiligheid (kort)', 'cyber short']) assert.ok(finds(query, law), query);
  });

  it('knows a Commission document by its COM number', () => {
    for (const query of ['COM(2026) 590', 'com 2026 590', 'COM(2026)590', '52026PC0590']) assert.equal(first(query), 'herziening-aanbesteding', query);
    for (const [celex, number] of [['52019DC0640', 'COM(2019) 640'], ['52022PC0022', 'COM(2022) 22']] as const) assert.ok(finds(number, aLaw({ identifiers: { celex } })), number);
  });

  it('finds Dutch acts by their numbers', () => {
    assert.equal(first('BWBR0052872'), 'cyberbeveiligingswet');
    assert.equal(first('Stb. 2026, 187'), 'cyberbeveiligingswet');
    assert.equal(first('stb 2026 149'), 'archiefwet');
    assert.equal(first('36764'), 'cyberbeveiligingswet');
  });

  it('puts a whole name above a part of a longer one', () => {
    assert.equal(first('data act'), 'data-act');
    assert.equal(first('cybersecurity act'), 'cybersecurity-act');
    assert.deepEqual(ids('cybersecurity act').includes('cybersecurity-act-2'), true);
    assert.equal(first('sdg'), 'sdg');
    assert.equal(first('nis2'), 'nis2');
    assert.equal(first('omnibus vii'), 'digital-omnibus-ai');
  });

  it('puts the beginning of a name above the middle of one', () => {
    const index = createIndex([aLaw({ id: 'midden', title: { nl: 'Wet digitale overheid', en: 'x' } }), aLaw({ id: 'begin', title: { nl: 'Digitale verklaring over rechten en beginselen', en: 'x' } })], { lang: 'nl' });
    assert.deepEqual(index.search('digitale').hits.map((hit) => hit.id), ['begin', 'midden']);
  });

  it('says why: the name or number that matched', () => {
    const [hit] = createIndex([aiAct], { lang: 'nl' }).search('ai wet').hits;
    assert.deepEqual([hit?.id, hit?.kind, hit?.matches], ['ai-act', 'laws', [{ field: 'synonym', text: 'AI-wet', marks: [[0, 6]] }]]);
    assert.deepEqual(nl.search('nib2').hits[0]?.matches, [{ field: 'synonym', text: 'NIB2', marks: [[0, 4]] }]);
    assert.deepEqual(nl.search('2022/2555').hits[0]?.matches, [{ field: 'number', text: '2022/2555', marks: [[0, 9]] }]);
    const spread = createIndex([aiAct], { lang: 'nl' }).search('artificial 32024').hits[0];
    assert.deepEqual(spread?.matches, [{ field: 'title', text: 'Artificial Intelligence Act', marks: [[0, 10]] }, { field: 'number', text: '32024R1689', marks: [[0, 10]] }]);
  });

  it('puts a law that holds above one that was withdrawn, unless that one is named', () => {
    assert.equal(first('ai'), 'ai-act');
    assert.ok(!ids('ai').slice(0, 3).includes('ai-aansprakelijkheid'));
    assert.equal(first('AI-aansprakelijkheid'), 'ai-aansprakelijkheid');
  });

  it('names the title in the language of the page when both match', () => {
    const law = aLaw({ title: { nl: 'Chipswet', en: 'Chips Act' } });
    for (const [lang, title] of [['nl', 'Chipswet'], ['en', 'Chips Act']] as const) assert.equal(createIndex([law], { lang }).search('chips').hits[0]?.matches[0]?.text, title);
  });

  it('gives no hits for an empty query, and shows how it read the others', () => {
    for (const query of ['', '   ', '-', '().,', '\u0301']) assert.deepEqual(nl.search(query), { hits: [], understood: [], alternatives: [], relaxed: false });
    assert.deepEqual(nl.search('  E-facturatie, Één ').understood, ['e', 'facturatie', 'een']);
  });

  it('gives at most as many hits as asked for', () => {
    assert.equal(nl.search('wet', { limit: 3 }).hits.length, 3);
    assert.equal(nl.search('wet', { limit: 0 }).hits.length, 0);
    assert.ok(nl.search('wet').hits.length > 3);
  });

  it('gives the best first, and equals in the order of the records', () => {
    fc.assert(fc.property(fc.constantFrom('wet', 'act', 'digital', 'e', '20', 'richtlijn'), (query) => {
      const { hits } = nl.search(query);
      hits.slice(1).forEach((hit, i) => {
        const before = hits[i];
        assert.ok(before && before.score >= hit.score);
        if (before.score === hit.score) assert.ok(laws.findIndex((law) => law.id === before.id) < laws.findIndex((law) => law.id === hit.id));
      });
    }));
  });

  it('never throws, and answers the same twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (query) => assert.deepEqual(nl.search(query), nl.search(query))));
    assert.equal(nl.search('x'.repeat(1_000_000)).understood[0]?.length, 200);
    for (const query of ['[', '\\', '__proto__', 'constructor', '\uD800', '- '.repeat(100_000)]) nl.search(query);
    assert.deepEqual(createIndex([], { lang: 'en' }).search('ai').hits, []);
  });
});

describe('every real law', () => {
  for (const lang of ['nl', 'en'] as const) {
    const index = createIndex(laws, { lang });
    const topThree = (query: string): string[] => index.search(query, { limit: 3 }).hits.map((hit) => hit.id);

    const namesOf = ({ title, displayName, shortNames }: Law): string[] => [title.nl, title.en, displayName?.nl, displayName?.en, ...shortNames].flatMap((name) => name?.replaceAll('\u00AD', '') ?? []);

    it(`is in the top three for each of its names and numbers (${lang})`, () => {
      for (const law of laws) {
        const { id, synonyms, identifiers } = law;
        const numbers = Object.values(identifiers).filter((number) => number !== undefined);
        for (const name of [...namesOf(law), ...synonyms, ...numbers]) assert.ok(topThree(name).includes(id), `"${name}" finds ${topThree(name).join(', ')}; expected ${id}`);
      }
    });

    it(`is there however its name is written (${lang})`, () => {
      const named = laws.flatMap((law) => namesOf(law).map((name) => ({ id: law.id, name })));
      const writings: ((text: string) => string)[] = [
        (text) => text.toUpperCase(), (text) => text.toLowerCase(), (text) => ` ${text.normalize('NFD')}!`,
        (text) => text.replace(/[^\p{L}\p{N}]+/gu, ''), (text) => text.replace(/[^\p{L}\p{N}]+/gu, ' '),
      ];
      fc.assert(fc.property(fc.constantFrom(...named), fc.constantFrom(...writings), ({ id, name }, write) => topThree(write(name)).includes(id)), { numRuns: 500 });
    });
  }
});
