import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Network, Service } from '@digitaal-europa/data';
import fc from 'fast-check';
import { contactInWords } from '../strings/advice.strings.ts';
import { circleFor, type CircleRecords, type GapCircle } from './gap-circle.ts';
import { anyNetworks, anyOrganisation, AUTOMATIC, inRegion, ORGANISATIONS, sampleMembership, sampleNetwork, sampleOrganisation, THOLEN, TODAY } from './map.fixture.ts';

const circle = (networks: readonly Network[], more: Partial<CircleRecords> = {}): GapCircle | undefined => circleFor('ai', THOLEN, { networks, organisations: ORGANISATIONS, today: TODAY, ...more }, 'nl');
const koepel = (id: string, fields: Partial<Network> = {}): Network => sampleNetwork(id, { kind: 'koepel', themes: ['bestuur'], ...AUTOMATIC, ...fields });
const helpdesk = (id: string, fields: Partial<Service> = {}): Service => ({ id, name: { nl: `Voorbeeldloket ${id}`, en: `Sample desk ${id}` }, synonyms: [], kind: 'helpdesk', providers: ['koepel-a'], themes: [], audience: ['gemeente'], description: 'Voorbeeld.', laws: [], sources: [], evidence: 'source-read', confidence: 'hoog', unconfirmed: [], asOf: '2026-11-01', ...fields });

describe('circleFor', () => {
  it('lists the others with the same gap in the same province, of the same type first', () => {
    assert.deepEqual(circle([])?.others.map(({ id }) => id), ['gm0001', 'gm0003', 'pv29', 'ws0001']);
    assert.equal(circle([inRegion('zeeuws', 'pv29')]), undefined, 'there is one');
    assert.equal(circle([inRegion('zeeuws', 'pv29', { status: 'unknown' })]), undefined, 'there may be one');
    assert.notEqual(circle([inRegion('fries', 'pv21')]), undefined, 'a network of another region');
  });

  it('has with each of them the same gap', () => {
    fc.assert(fc.property(anyNetworks, anyOrganisation, (networks, who) => {
      const records = { networks, organisations: ORGANISATIONS, today: TODAY };
      for (const other of circleFor('ai', who, records, 'nl')?.others ?? []) {
        assert.notEqual(other.id, who.id);
        assert.ok(other.provinces.some((one) => who.provinces.includes(one)));
        assert.ok(circleFor('ai', other, records, 'nl'));
      }
    }), { numRuns: 100 });
  });

  it('finds who to ask at the umbrella organisation, the nearest first', () => {
    const national = koepel('landelijk', { memberships: [sampleMembership('koepel-a', { role: 'host' })], url: 'https://voorbeeld.nl' });
    const some = [national, koepel('zeeuws', { reach: 'regional', regions: ['pv29'] }), koepel('fries', { reach: 'regional', regions: ['pv21'] }), koepel('europees', { reach: 'european' }), koepel('provincies', { audience: [{ type: 'provincie', provinces: [], only: [] }] }), koepel('gestopt', { status: 'ended' })];
    const services = [helpdesk('loket'), helpdesk('elders', { providers: ['gm0001'] }), helpdesk('provincies', { audience: ['provincie'] }), helpdesk('nieuws', { kind: 'news' })];
    const contacts = circle(some, { services })?.contacts ?? [];
    assert.deepEqual(contacts.map((one) => [one.koepel.id, one.host?.id, one.url, one.helpdesks.map(({ id }) => id).join()]), [['zeeuws', undefined, undefined, ''], ['landelijk', 'koepel-a', 'https://voorbeeld.nl', 'loket']]);
    assert.deepEqual(contacts.map((one) => contactInWords(one, 'nl')), ['Vraag hulp bij Voorbeeld zeeuws. Wie u daar nodig hebt, is niet bekend.', 'Vraag hulp bij Voorbeeld landelijk: Voorbeeldloket loket.']);
    const told = circle([koepel('a', { joining: { mode: 'automatic', contactFunction: 'secretaris', contactUrl: 'https://voorbeeld.nl/contact', evidence: 'source-read' } })])?.contacts[0];
    assert.deepEqual([told?.url, told && contactInWords(told, 'nl')], ['https://voorbeeld.nl/contact', 'Vraag bij Voorbeeld a naar: secretaris.']);
    assert.deepEqual(circle([])?.contacts, [], 'none is recorded');
  });

  it('takes the page of the organisation itself when the umbrella organisation has none', () => {
    const host = sampleOrganisation('koepel-b', { type: 'koepel', url: 'https://voorbeeld.nl/b' });
    assert.equal(circle([koepel('a', { memberships: [sampleMembership('koepel-b', { role: 'host' })] })], { organisations: [THOLEN, host] })?.contacts[0]?.url, 'https://voorbeeld.nl/b');
  });

  it('writes an invitation that claims no more than is known', () => {
    assert.deepEqual(circle([sampleNetwork('land', { displayName: { nl: 'Voor\u00ADbeeld', en: 'x' } })])?.invitation, {
      subject: 'Samen verder met AI en algoritmen?',
      text: 'Beste collega,\n\nTholen wil verder met AI en algoritmen. In Zeeland kennen wij over dit thema geen netwerk waar gemeenten bij kunnen. Verder weg is er wel iets: Voorbeeld. Voor zover wij weten is dat bij u ook zo.\n\nZullen we samen kijken of een kring in de regio ons verder helpt? Ons voorstel is een gesprek van een uur. Iedereen vertelt dan waar hij mee bezig is en waar hij hulp bij kan gebruiken.\n\nWilt u meedoen? Laat ons dan weten wie er bij u over gaat.\n\nMet vriendelijke groet,\nTholen',
    });
    assert.doesNotMatch(circle([])?.invitation.text ?? '', /Verder weg|undefined/);
    assert.match(circleFor('data', THOLEN, { networks: [], organisations: ORGANISATIONS, today: TODAY }, 'en')?.invitation.text ?? '', /^Dear colleague,\n\nTholen wants to get ahead with data and data sharing\. In Zeeland we know of no network on this theme that municipalities can join\./);
  });
});
