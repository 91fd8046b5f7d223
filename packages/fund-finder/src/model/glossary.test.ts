import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { glossary } from '../strings/glossary.strings.ts';
import { piecesOf } from './glossary.ts';

const terms = glossary('nl');
const found = (text: string, used?: Set<string>): string[] => piecesOf(text, terms, used).flatMap(({ text: word, term }) => (term ? [`${word}=${term.id}`] : []));

describe('words that are explained', () => {
  it('are found whole, in any case and form, each once', () => {
    assert.deepEqual(found('De call bepaalt het. Calls en oproepen wisselen.'), ['call=call']);
    assert.deepEqual(found('Verantwoord de besteding; een SPUK via SiSa in de jaarrekening'), ['SPUK=spuk', 'SiSa=sisa']);
    assert.deepEqual(found('Gedeeld beheer, met eigen  bijdrage.'), ['Gedeeld beheer=gedeeld-beheer', 'eigen  bijdrage=eigen-bijdrage']);
    assert.deepEqual(found('kennisgemeenschappen (KIC’s)'), ['KIC’s=kic']);
  });

  it('are not a part of another word', () => {
    for (const text of ['scallop', 'oproepnummer', 'cascadeur', 'SPUK-regeling', 'pre-call', 'calls2']) assert.deepEqual(found(text), [], text);
    assert.deepEqual(found('De SiSa-code is niet gezien.'), ['SiSa-code=sisa'], 'unless that is a form of its own');
    assert.deepEqual(found('indirect beheer'), ['indirect beheer=indirect-beheer']);
  });

  it('are found once in all texts of a view', () => {
    const used = new Set<string>();
    assert.deepEqual([found('De call', used), found('Elke call heeft een penvoerder', used)], [['call=call'], ['penvoerder=penvoerder']]);
    assert.deepEqual([...used], ['call', 'penvoerder']);
  });

  it('leave every text as it was', () => {
    const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...terms.flatMap(({ forms }) => forms), ' ', '. ', '\n'));
    fc.assert(fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      const pieces = piecesOf(text, terms);
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
      const ids = pieces.flatMap(({ term }) => term?.id ?? []);
      assert.equal(new Set(ids).size, ids.length);
    }));
  });

  it('need no terms', () => assert.deepEqual([piecesOf('De call', []), piecesOf('', terms)], [[{ text: 'De call' }], []]));
});

describe('the list of terms', () => {
  it('has a source for every definition, in both languages, and no form twice', () => {
    for (const language of ['nl', 'en'] as const) for (const { id, name, definition, source } of glossary(language)) {
      assert.ok(name !== '' && source.title !== '', id);
      assert.match(definition, /^\p{Lu}.*\.$/u, id);
    }
    const forms = terms.flatMap((term) => term.forms);
    assert.equal(new Set(forms).size, forms.length);
    for (const form of forms) assert.equal(form, form.toLowerCase());
  });

  it('is told in short sentences', () => {
    for (const { id, definition } of terms) for (const sentence of definition.split(/(?<=[.:])\s/)) assert.ok(sentence.split(' ').length <= 15, `${id}: ${sentence}`);
  });
});
