import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleService } from './offer.fixture.ts';
import { offerFor } from './offer.ts';

const SERVICES = [
  sampleService('b', { kind: 'training' }),
  sampleService('z', { name: { nl: 'Aap', en: 'Zebra' } }),
  sampleService('a', { audience: ['waterschap'] }),
  sampleService('onbekend', { audience: [] }),
];
const shown = (organisation: string | undefined, language: 'nl' | 'en' = 'nl'): string[][] => offerFor(SERVICES, organisation, language).groups.map(({ kind, services }) => [kind, ...services.map(({ id }) => id)]);

describe('the offer', () => {
  it('puts services by kind, in the order of the vocabulary, and by name in the language of the page', () => {
    assert.deepEqual(shown(undefined), [['tool', 'z', 'a', 'onbekend'], ['training', 'b']]);
    assert.deepEqual(shown(undefined, 'en'), [['tool', 'a', 'onbekend', 'z'], ['training', 'b']]);
  });

  it('sorts by the name that is seen', () => {
    const services = [sampleService('a', { displayName: { nl: 'Zeef', en: 'Sieve' } }), sampleService('b', { displayName: { nl: 'Lo\u00ADket', en: 'Desk' } }), sampleService('m', { name: { nl: 'Maat', en: 'Measure' } })];
    assert.deepEqual(offerFor(services, undefined, 'nl').groups[0]?.services.map(({ id }) => id), ['b', 'm', 'a']);
  });

  it('leaves out what is for others, and says how many', () => {
    assert.deepEqual(shown('gm0716'), [['tool', 'z', 'onbekend'], ['training', 'b']]);
    const { count, others } = offerFor(SERVICES, 'gemeente', 'nl');
    assert.deepEqual([count, others], [3, 1]);
  });

  it('keeps what nobody knows the audience of', () => {
    for (const organisation of ['gemeente', 'pv29', 'ws0655']) assert.ok(shown(organisation).flat().includes('onbekend'), organisation);
  });

  it('shows everything to an organisation of which the type is not known', () => {
    assert.equal(offerFor(SERVICES, 'maan', 'nl').others, 0);
  });

  it('leaves its input as it was', () => {
    const before = SERVICES.map(({ id }) => id);
    shown('gemeente');
    assert.deepEqual(SERVICES.map(({ id }) => id), before);
  });
});
