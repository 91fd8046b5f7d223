import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createIndex, type SearchHit } from '@digitaal-europa/data';
import fc from 'fast-check';
import { sampleCall, sampleFund } from './finder.fixture.ts';
import { foundElsewhere, markedIn, type MarkedPiece } from './found-in.ts';

/** A sample fund: it does not exist. */
const FUND = sampleFund('water', {
  name: { nl: 'Slim waterbeheer', en: 'Smart water' }, summary: 'Betaalt sensoren in sloten.', synonyms: ['droogtefonds'],
  calls: [sampleCall('ronde', '2027-03-01', { title: 'Een heel lange naam van een ronde die over van alles gaat en pas aan het einde iets over stuwen zegt, en daarna nog heel lang doorgaat over andere dingen die niemand zoekt, en over nog meer' })],
});
const hitFor = (query: string): SearchHit | undefined => createIndex([FUND], { lang: 'nl' }).search(query).hits[0];
const shown = (pieces: readonly MarkedPiece[]): string => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('what was searched for', () => {
  it('is marked in the text that is shown', () => {
    assert.equal(shown(markedIn('Slim waterbeheer', hitFor('waterbeheer'))), 'Slim [waterbeheer]');
    assert.equal(shown(markedIn('Betaalt sensoren in sloten.', hitFor('sensor'))), 'Betaalt [sensoren] in sloten.');
    assert.equal(shown(markedIn('Slim waterbeheer', undefined)), 'Slim waterbeheer');
  });

  it('is told when it stands in a text that is not shown', () => {
    assert.deepEqual(foundElsewhere(hitFor('droogtefonds'), ['Slim waterbeheer']).map(({ field, pieces }) => [field, shown(pieces)]), [['synonym', '[droogtefonds]']]);
    assert.deepEqual(foundElsewhere(hitFor('waterbeheer'), ['Slim waterbeheer']), []);
    assert.deepEqual(foundElsewhere(undefined, []), []);
  });

  it('is shown with the words around it, of a long text', () => {
    const [found] = foundElsewhere(hitFor('stuwen'), []);
    assert.ok(found);
    const text = shown(found.pieces);
    assert.match(text, /^… \S.* \[stuwen\] zegt, .*\S …$/);
    assert.ok(text.length < 160, text);
  });

  it('leaves every text as it is written', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.array(fc.tuple(fc.nat(300), fc.nat(20))), (text, places) => {
      const marks: [number, number][] = [];
      for (const [start, length] of places.sort((a, b) => a[0] - b[0])) if (start >= (marks.at(-1)?.[1] ?? 0) && start + length + 1 <= text.length) marks.push([start, start + length + 1]);
      const hit: SearchHit = { id: 'x', kind: 'funds', score: 1, matches: [{ field: 'detail', text, marks }] };
      assert.equal(markedIn(text, hit).map((piece) => piece.text).join(''), text);
      for (const { pieces } of foundElsewhere(hit, [])) {
        assert.ok(pieces.some(({ marked }) => marked));
        assert.ok(text.includes(pieces.map((piece) => piece.text).join('').replace(/^… /, '').replace(/ …$/, '')) || text.includes('…'));
      }
    }));
  });
});
