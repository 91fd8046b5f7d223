import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createTextIndex, textIndexInSteps, type TextDocument, type TextIndex } from './text-index.ts';

type Field = 'title' | 'summary' | 'detail';
const aDocument = (id: string, title: string, summary = '', standing = 1): TextDocument<'test', Field> => ({
  id, kind: 'test', standing, fields: [{ field: 'title', text: title, weight: 4, name: true }, ...(summary === '' ? [] : [{ field: 'summary', text: summary, weight: 1 } as const])],
});
const indexOf = (...documents: readonly TextDocument<'test', Field>[]): TextIndex<'test', Field> => createTextIndex(documents, { lang: 'nl' });
/** An index of documents that are called 1, 2, 3 … */
const titled = (...titles: readonly string[]): TextIndex<'test', Field> => indexOf(...titles.map((title, i) => aDocument(String(i + 1), title)));
const ids = (index: TextIndex<'test', Field>, query: string): string => index.search(query).hits.map(({ id }) => id).join(' ');

describe('a text index', () => {
  it('is the same when it is made in steps, and never takes long over one', () => {
    const documents = Array.from({ length: 230 }, (_, i) => aDocument(`${i}`, `Fiets nummer ${i}`));
    let taken = 0;
    const steps = textIndexInSteps((function* () { for (const one of documents) { taken += 1; yield one; } })(), { lang: 'nl' });
    const counts: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) counts.push(taken);
    assert.deepEqual(counts.slice(0, 4), [50, 100, 150, 200]);
    assert.deepEqual(step.value.search('fiets 7'), indexOf(...documents).search('fiets 7'));
  });

  it('finds inflections, compounds, their parts and what is derived', () => {
    const index = titled('Woningisolatie voor eigenaren', 'Waterschappen en wateroverlast', 'Stroomnetcongestie', 'Studentenhuisvesting', 'Scholen in de stad', 'Laadpaal', 'Evaluatie van beleid', 'Sterrenkijkdag', 'Boterhambeleg');
    for (const [query, wanted] of [['isoleren woning', '1'], ['waterschap', '2'], ['overlast', '2'], ['netcongestie', '3'], ['congestie', '3'], ['huisvesting studenten', '4'], ['school steden', '5'], ['palen', '6'], ['evalueren', '7'], ['kijkdag', '8'], ['boterhammen', '9']] as const) assert.equal(ids(index, query), wanted, query);
  });

  it('finds what is written apart, together, or with a hyphen', () => {
    const index = titled('Meer openbaar vervoer', 'Het waterschap', 'E-facturatie', 'Informatiebeveiliging', 'Over NIS 2', 'Bij het kadaster');
    for (const [query, wanted] of [['openbaarvervoer', '1'], ['water schap', '2'], ['kada ster', '6'], ['efacturatie', '3'], ['e facturatie', '3'], ['beveiliging van informatie', '4'], ['nis2', '5'], ['nis-2', '5']] as const) assert.equal(ids(index, query), wanted, query);
  });

  it('finds by synonyms, below what has the word itself, and tells which', () => {
    const index = titled('Verantwoord gebruik van kunstmatige intelligentie', 'AI-labs', 'Plan voor GDPR');
    assert.equal(ids(index, 'ai'), '2 1');
    assert.deepEqual(index.search('ai').alternatives, ['kunstmatige intelligentie']);
    assert.deepEqual(index.search('AVG').alternatives, ['gdpr']);
    for (const query of ['labs', 'ai labs']) assert.deepEqual(index.search(query).alternatives, []);
    assert.equal(ids(index, 'avgregels'), '');
  });

  it('knows a synonym inside a compound', () => {
    assert.equal(ids(titled('Verordening datagovernance', 'Dataverordening'), 'databeheerverordening'), '1');
  });

  it('forgives typing errors, tells what it took them for, and knows the synonyms of that', () => {
    const index = titled('Biodiversiteit in de berm', 'Digitale tweeling', 'Local Digital Twin');
    assert.equal(ids(index, 'biodiversitijt'), '1');
    assert.deepEqual(index.search('biodiversitijt').alternatives, ['biodiversiteit']);
    assert.equal(ids(index, 'digitle tweeling'), '2 3');
    assert.equal(ids(titled('Ouderen in de wijk'), 'bejaardne'), '1');
    assert.equal(ids(titled('Rijkswaterstaat', 'Water in de straat'), 'rijkswaterstraat'), '1');
    assert.deepEqual(new Set(ids(titled('Waterstaat', 'Water in de straat'), 'waterstraat').split(' ')), new Set(['1', '2']));
  });

  it('takes a word on its own for a typing error only of what says what a document is about', () => {
    const detail: TextDocument<'test', Field> = { id: '1', kind: 'test', fields: [{ field: 'title', text: 'Bijstand', weight: 4, name: true }, { field: 'detail', text: 'boete bij incidenten', weight: 0.5 }] };
    assert.equal(ids(indexOf(detail), 'incdenten'), '');
    assert.equal(ids(indexOf(detail), 'bijstand incdenten'), '1');
  });

  it('searches only for what was typed when asked to', () => {
    const index = titled('Kunstmatige intelligentie', 'Wallet');
    for (const query of ['ai', 'walet']) {
      assert.equal(index.search(query).hits.length, 1);
      assert.deepEqual(index.search(query, { exact: true }), { hits: [], understood: [query], alternatives: [], relaxed: false });
    }
  });

  it('does not answer nonsense', () => {
    const index = titled('Verantwoord gebruik van data', 'Pilot in het dorpshuis', 'Vrachtwagenheffing', 'Rijbewijs op de telefoon', 'Voetgangers in de stad', 'Gerecht en rechters', 'Kunstmatige sneeuw', 'Intelligentie');
    for (const query of ['xqzvbl', 'helikopterpiloot', 'erecht', 'ai', 'ai sneeuw', 'pannenkoekenhuis', 'vrachtwagenrijbewijs', 'voetbalstadion', 'tsjechisch volkslied', '8888', '😀', '🇳🇱', '\u202Eabc', 'تجربة', 'ηλεκτρικό']) assert.equal(ids(index, query), '', query);
  });

  it('needs something for every word', () => {
    const index = indexOf(aDocument('1', 'Cloud en data'), aDocument('2', 'Cloud'), aDocument('3', 'Data'), aDocument('4', 'Datacloud'), aDocument('5', 'Data', 'in de cloud'));
    assert.deepEqual(new Set(ids(index, 'data cloud').split(' ')), new Set(['1', '4', '5']));
  });

  it('shows what has most words when hardly anything has all, and says so', () => {
    const index = indexOf(aDocument('1', 'Privacy', 'politie en scholen'), aDocument('2', 'Cloud', 'voor de politie'), aDocument('3', 'Subsidie', 'voor het waterschap'));
    assert.deepEqual([ids(index, 'cloud privacy'), index.search('cloud privacy').relaxed], ['1 2', true]);
    assert.deepEqual([ids(index, 'politie cloud'), index.search('politie cloud').relaxed], ['2 1', true]);
    assert.equal(index.search('politie').relaxed, false);
  });

  it('does not when a name has all words, or when too many words are unknown', () => {
    const index = titled('Uitvoeringswet cloud', 'Uitvoeringswet privacy', 'Cloud');
    assert.deepEqual([ids(index, 'uitvoeringswet privacy'), index.search('uitvoeringswet privacy').relaxed], ['2', false]);
    assert.deepEqual([ids(index, 'uitvoeringswet pannenkoek'), index.search('uitvoeringswet pannenkoek').relaxed], ['', false]);
    assert.deepEqual([ids(index, 'uitvoeringswet cloud pannenkoek'), index.search('uitvoeringswet cloud pannenkoek').relaxed], ['1', true]);
  });

  it('lets words pass that only hold a sentence together, unless there are no others', () => {
    const index = titled('Woo', 'Regels van toen');
    assert.equal(ids(index, 'wat moet ik met de woo'), '1');
    assert.equal(ids(index, 'van'), '2');
    assert.equal(ids(indexOf(aDocument('1', 'Woo', 'de wet van nu')), 'van'), '');
  });

  it('ranks a name in full first, then its beginning, then names with all words, then texts', () => {
    const index = indexOf(aDocument('text', 'Iets anders', 'over de data act'), aDocument('inside', 'Wet bij de Data Act'), aDocument('begin', 'Data Act 2'), aDocument('half', 'Data actueel'), aDocument('full', 'Data Act'));
    assert.equal(ids(index, 'data-act'), 'full begin half inside text');
    assert.equal(ids(titled('AILD', 'AI en verder'), 'ai'), '2 1');
  });

  it('puts a name that is part of the query above others that have its words', () => {
    const long = 'voor de gemeente, en verder een lange tekst over van alles dat er niets mee te maken heeft en waarin zij maar één keer staat';
    assert.equal(ids(indexOf(aDocument('1', 'Data Governance Act', 'data act gemeente'), aDocument('2', 'Data Act', long)), 'data act gemeente'), '2 1');
  });

  it('puts low standing below its equals, but not when its name is typed in full', () => {
    const index = indexOf(aDocument('1', 'AI-aansprakelijkheid', '', 0.5), aDocument('2', 'Regels voor AI'), aDocument('3', 'AI-aansprakelijkheidswet'));
    assert.equal(ids(index, 'ai'), '3 1 2');
    assert.equal(ids(index, 'ai-aansprakelijkheid').split(' ')[0], '1');
  });

  it('says why: the texts that together answer the query, with the places to mark', () => {
    const index = indexOf(aDocument('1', 'Gegevens\u00ADwet', 'Over e-facturatie bij gemeenten.'));
    const marked = (query: string): string[][] | undefined => index.search(query).hits[0]?.matches.map(({ field, text, marks }) => [field, ...marks.map(([start, end]) => text.slice(start, end))]);
    assert.deepEqual(marked('gegevenswet'), [['title', 'Gegevens\u00ADwet']]);
    assert.deepEqual(marked('gemeente gegevenswet'), [['title', 'Gegevens\u00ADwet'], ['summary', 'gemeenten']]);
    assert.deepEqual(marked('efacturatie'), [['summary', 'e-facturatie']]);
    assert.deepEqual(titled('AI Act').search('aiact').hits[0]?.matches[0]?.marks, [[0, 6]]);
  });

  it('does not say that half a phrase answers the whole', () => {
    const [first] = indexOf(aDocument('1', 'Digitale subsidies', 'Voor cybersecurity.'), aDocument('2', 'Digitale veiligheid')).search('cybersecurity', { limit: 5 }).hits.filter(({ id }) => id === '1');
    assert.deepEqual(first?.matches.map(({ field }) => field), ['summary']);
    assert.equal(ids(indexOf(aDocument('1', 'Digitale subsidies', 'over cybersecurity'), aDocument('2', 'Subsidies', 'over cybersecurity'), aDocument('3', 'Digitale veiligheid')), 'subsidies cybersecurity'), '2 1 3');
    // Unless the other half stands in another text.
    assert.deepEqual(indexOf(aDocument('1', 'Kunstmatige sneeuw', 'met intelligentie')).search('ai').hits[0]?.matches.map(({ field }) => field), ['title', 'summary']);
  });

  it('takes other synonyms when they are given', () => {
    const index = createTextIndex([aDocument('1', 'Fiets')], { lang: 'nl', synonyms: 'rijwiel, fiets' });
    assert.equal(ids(index, 'rijwiel'), '1');
    assert.equal(ids(indexOf(aDocument('1', 'Fiets')), 'rijwiel'), '');
  });
});

describe('any query on any text index', () => {
  const words = ['ai', 'wet', 'data', 'waterschap', 'digitale', 'digitaal', 'subsidie', 'e-facturatie', 'informatie', 'beveiliging', 'informatiebeveiliging', 'nis2', '2024/1689', 'scholen', 'de', 'gemeente'];
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
  const anIndex = fc.array(fc.tuple(text, text), { maxLength: 12 }).map((list) => indexOf(...list.map(([title, summary], i) => aDocument(String(i), title, summary))));
  const aQuery = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 250 }), fc.tuple(text, fc.nat()).map(([whole, n]) => whole.slice(0, 1 + (n % whole.length))));

  it('is answered without an error, the same each time, the best first, equals in their own order', () => {
    fc.assert(fc.property(anIndex, aQuery, (index, query) => {
      const { hits } = index.search(query);
      assert.deepEqual(index.search(query).hits, hits);
      hits.slice(1).forEach(({ id, score }, i) => {
        const before = hits[i];
        assert.ok(before && (before.score > score || (before.score === score && Number(before.id) < Number(id))));
      });
      assert.equal(new Set(hits.map(({ id }) => id)).size, hits.length);
    }));
  });

  it('has a reason for every hit, with marks in order and within the text', () => {
    fc.assert(fc.property(anIndex, aQuery, (index, query) => {
      for (const { matches } of index.search(query).hits) {
        assert.ok(matches.length > 0);
        for (const { text: whole, marks } of matches) {
          assert.ok(marks.length > 0);
          marks.reduce((before, [start, end]) => (assert.ok(start >= before && end > start && end <= whole.length), end), 0);
        }
      }
    }));
  });

  it('gives the first of the same hits under a limit', () => {
    fc.assert(fc.property(anIndex, aQuery, fc.nat({ max: 6 }), (index, query, limit) => {
      assert.deepEqual(index.search(query, { limit }).hits, index.search(query).hits.slice(0, limit));
    }));
  });

  it('finds a document by its whole title, first', () => {
    fc.assert(fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 8, selector: (title) => title.replace(/\W/g, '') }), (titles) => {
      const index = titled(...titles);
      titles.forEach((title, i) => assert.equal(index.search(title).hits[0]?.id, String(i + 1), title));
    }));
  });

  it('is read no further than 200 letters and 12 words', () => {
    const index = titled('Data', 'x'.repeat(200));
    assert.deepEqual(index.search('x'.repeat(1_000_000)), index.search('x'.repeat(200)));
    assert.equal(index.search(`${'data '.repeat(12)}pannenkoek`).relaxed, false);
    for (const query of ['[', '\\', '(?=', '__proto__', 'constructor', '\uD800', '- '.repeat(100_000), 'a '.repeat(100), 'data'.repeat(50), 'ب'.repeat(300), '\u0301'.repeat(300)]) index.search(query);
  });
});
