import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fragmentBlock, withFragmentBlock } from '@digitaal-europa/ui/fragment';
import { cardsAsked, missingOf, readAsked, writeAsked, type Asked } from './asked.ts';
import { modelOf, sampleBoard, sampleDate, sampleLaw } from './cards.fixture.ts';
import { LINK } from './link.ts';

const id = fc.constantFrom('ai-act', 'nis2', 'gm0716', 'gemeente', 'hoog-risico');
const anyAsked: fc.Arbitrary<Asked> = fc.record({ task: fc.tuple(id, id).map((parts) => parts.join('/')), law: id, date: id, themes: fc.constantFrom(['ai'], ['data', 'water']), organisation: id }, { requiredKeys: [] }).map(({ date, ...rest }) => ({ ...rest, ...(rest.law !== undefined && date !== undefined && { date }) }));

describe('what a link asks to see', () => {
  it('comes out as it went in, beside blocks of others', () => fc.assert(fc.property(anyAsked, (asked) => {
    const address = withFragmentBlock('https://voorbeeld.nl/p#kde-timeline=v1&wet=woo', LINK, writeAsked(asked), 'm');
    const { parts } = fragmentBlock(new URL(address).hash, LINK, 'm') ?? { parts: ['none'] };
    assert.deepEqual(readAsked(parts), { asked, board: undefined, unreadable: false });
    assert.ok(address.startsWith('https://voorbeeld.nl/p#kde-timeline=v1&wet=woo&'), address);
  })));

  it('never throws, and keeps only what can be written again', () => fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.tuple(fc.constantFrom('taak', 'wet', 'datum', 'thema', 'voor', 'z', 't'), fc.string()).map((part) => part.join('='))), { maxLength: 8 }), (parts) => {
    const { asked } = readAsked(parts);
    assert.deepEqual(readAsked(writeAsked(asked)), { asked, board: undefined, unreadable: false });
  }), { numRuns: 1000 }));

  it('is read when a program escaped it on the way', () => assert.deepEqual(readAsked(['taak=ai-act%2Fregistratie', 'wet=ai%2Dact']), { asked: { task: 'ai-act/registratie', law: 'ai-act' }, board: undefined, unreadable: false }));

  it('has themes that exist, each once', () => assert.deepEqual(readAsked(['thema=water,niets,data,water']), { asked: { themes: ['data', 'water'] }, board: undefined, unreadable: false }));

  it('keeps the board apart, and says what cannot be meant', () => {
    assert.deepEqual(readAsked(['z=abc', 'wet=ai-act']), { asked: { law: 'ai-act' }, board: 'z=abc', unreadable: false });
    for (const part of ['taak=__proto__', 'taak=%', 'wet=<b>', 'datum=geldt', 'voor=', 'thema=', 'thema=niets', 'taak=ai-act', `wet=${'x'.repeat(81)}`]) assert.deepEqual(readAsked([part]), { asked: {}, board: undefined, unreadable: true }, part);
    assert.deepEqual(readAsked(['wet=a', 'wet=b']), { asked: { law: 'a' }, board: undefined, unreadable: true });
    assert.equal(readAsked(['z=a', 't=b']).unreadable, true);
  });

  it('gives the card, or the cards of a law or of one date of it', () => {
    const two = sampleLaw('twee', '2027-09-01', {}, { dates: [sampleDate('2027-09-01'), sampleDate('2028-01-01', { id: 'later' })] });
    const laws = [sampleLaw('een', '2027-09-01'), { ...two, obligations: [...two.obligations, ...two.obligations.map((one) => ({ ...one, id: 'ander', dates: ['later'] }))] }];
    const { cards } = modelOf(laws, sampleBoard({}, { own: [{ key: 'eigen/x', title: 'X', quadrant: 'samen' }] }));
    const keys = (asked: Asked): string[] => cardsAsked(cards.values(), asked).map(({ key }) => key);
    assert.deepEqual(keys({ task: 'een/taak' }), ['een/taak']);
    assert.deepEqual(keys({ law: 'twee' }), ['twee/taak', 'twee/ander']);
    assert.deepEqual(keys({ law: 'twee', date: 'later' }), ['twee/ander']);
    assert.deepEqual(keys({}), []);
  });

  it('that the laws no longer have is named', () => {
    assert.deepEqual(missingOf({ task: 'weg/taak', law: 'oud' }, ['een/taak']), ['weg/taak', 'oud']);
    assert.deepEqual(missingOf({ task: 'een/taak', law: 'een' }, ['een/taak']), []);
    assert.deepEqual(missingOf({ task: 'eigen/x' }, []), []);
  });
});
