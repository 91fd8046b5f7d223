import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSpan, type Call, type Fund } from '@digitaal-europa/data';
import fc from 'fast-check';
import { cardStrings } from '../strings/card.strings.ts';
import { fundStrings } from '../strings/fund.strings.ts';
import { anyFunds, sampleCall, sampleFund, THOLEN, TODAY } from './finder.fixture.ts';
import { matchAll } from './matched.ts';
import { whenOf, type When } from './when.ts';

const nl = { fund: fundStrings('nl'), card: cardStrings('nl') };
const en = { fund: fundStrings('en'), card: cardStrings('en') };

/** Sample calls: none of them exists. */
const when = (calls: readonly Call[], { today = TODAY, zone = 'Europe/Amsterdam', words = nl, fund = {}, now }: { today?: string; zone?: string; words?: typeof nl; fund?: Partial<Fund>; now?: number } = {}): When => {
  const [result] = matchAll([sampleFund('voorbeeld', { calls: [...calls], ...fund })], THOLEN, {}, { today, now }).all;
  assert.ok(result);
  return whenOf(result, today, zone, words);
};
const at = (date: string, time = '17:00'): Call['deadlines'] => [{ id: 'sluiting', ...parseSpan(date), time, timeZone: 'Europe/Brussels', certainty: 'gepland' }];
const one = (fields: Partial<Call>, options?: Parameters<typeof when>[1]): When => when([sampleCall('ronde', undefined, fields)], options);

describe('when one can apply', () => {
  it('is the day of the week, the date, the clock, and how long one has', () => {
    assert.deepEqual(one({ deadlines: at('2026-12-11') }), { label: 'closes', value: 'vr 11 december 2026, 17.00 uur, Brusselse tijd', notes: [], countdown: 'nog 19 dagen', soon: true });
    assert.deepEqual(one({ deadlines: at('2027-03-01') }, { words: en }), { label: 'closes', value: 'Mon 1 March 2027, 17:00, Brussels time', notes: [], countdown: 'about 3 months left', soon: false });
  });

  it('tells the clock of a reader elsewhere, and of nobody else', () => {
    assert.deepEqual(one({ deadlines: at('2026-12-11') }, { zone: 'America/Kralendijk' }).notes, ['bij u 12.00 uur']);
    assert.deepEqual(one({ deadlines: at('2026-12-11', '01:00') }, { zone: 'America/Kralendijk' }).notes, ['bij u 10 december 2026, 20.00 uur']);
    assert.deepEqual(one({ deadlines: at('2026-12-11') }, { zone: 'Nergens/Hier' }).notes, []);
  });

  it('follows the day and the hour: before, on and after the deadline', () => {
    const call = { deadlines: at('2026-12-11') };
    assert.equal(one(call, { today: '2026-12-11', now: Date.parse('2026-12-11T15:59:00Z') }).countdown, 'sluit vandaag');
    assert.deepEqual(one(call, { today: '2026-12-11', now: Date.parse('2026-12-11T16:00:00Z') }), { label: 'closed', value: 'vr 11 december 2026', notes: [], soon: false });
    assert.equal(one(call, { today: '2026-12-12' }).label, 'closed');
  });

  it('has its own words for each way of closing', () => {
    const span = (id: string, date: string): Call['deadlines'][number] => ({ id, ...parseSpan(date), certainty: 'gepland' });
    const stages = [span('a', '2026-12-11'), span('b', '2027-03-01')];
    assert.deepEqual(one({ deadlineModel: 'twee-fasen', deadlines: stages }).notes, ['stap 1 van 2']);
    assert.deepEqual(one({ deadlineModel: 'meermaals', deadlines: stages }, { today: '2026-12-12' }).notes, ['datum 2 van 2']);
    assert.deepEqual(one({ deadlineModel: 'tot-het-op-is', deadlines: [span('a', '2027-03-01')] }).notes, ['of eerder, als het geld op is']);
    assert.equal(one({ deadlineModel: 'tot-het-op-is' }).value, 'Sluit als het geld op is');
    assert.equal(one({ deadlineModel: 'doorlopend' }).value, 'Geen sluitingsdatum: u kunt altijd aanvragen');
    assert.deepEqual(one({ deadlines: [{ ...span('a', '2027-03'), certainty: 'verwacht' }] }).value, 'maart 2027 (verwacht)');
    assert.equal(one({ deadlineModel: 'onbekend' }).value, 'niet bekend');
    assert.deepEqual(one({ deadlineModel: 'verwacht', opens: parseSpan('2027-01') }), { label: 'opens', value: 'januari 2027 (verwacht)', notes: ['Sluitingsdatum nog niet bekend'], soon: false });
    assert.deepEqual(one({ opens: parseSpan('2027-01-04'), deadlines: at('2027-03-01') }), { label: 'opens', value: 'ma 4 januari 2027', notes: ['Sluit op 1 maart 2027, 17.00 uur, Brusselse tijd'], soon: false });
  });

  it('of a closed round is when it closed, and which round comes next', () => {
    const closed = sampleCall('oud', '2026-06-01', { next: 'nieuw' });
    const next = (deadlineModel: Call['deadlineModel'], opens: string): Fund => sampleFund('ander', { calls: [sampleCall('nieuw', undefined, { deadlineModel, opens: parseSpan(opens) })] });
    const [result] = matchAll([sampleFund('voorbeeld', { calls: [closed] }), next('verwacht', '2027-Q2')], THOLEN, {}, { today: TODAY }).all;
    assert.ok(result);
    assert.deepEqual(whenOf(result, TODAY, undefined, nl), { label: 'closed', value: 'ma 1 juni 2026', notes: ['Volgende ronde: gaat naar verwachting open in het 2e kwartaal 2027'], soon: false });
    assert.deepEqual(one({ deadlines: at('2026-12-11'), closedOn: '2026-11-02' }), { label: 'closed', value: 'ma 2 november 2026', notes: ['eerder dan gepland'], soon: false });
    assert.deepEqual(when([sampleCall('x', '2027-03-01')], { fund: { stage: 'afgelopen' } }), { label: 'closed', value: 'niet bekend', notes: ['Dit fonds is afgelopen.'], soon: false });
    assert.match(one({ deadlineModel: 'twee-fasen', deadlines: [{ id: 'a', ...parseSpan('2026-11-01'), certainty: 'gepland' }, { id: 'b', ...parseSpan('2027-03-01'), certainty: 'gepland' }] }).notes.join(), /alleen voor wie door is/);
  });

  it('is not known of a fund without a round', () => {
    assert.deepEqual(when([]), { label: 'closes', value: 'niet bekend', notes: ['Er is geen ronde bekend.'], soon: false });
  });

  it('is never a day that nobody recorded', () => {
    fc.assert(fc.property(anyFunds, fc.constantFrom(nl, en), (funds, words) => {
      for (const result of matchAll(funds, THOLEN, {}, { today: TODAY }).all) {
        const { value, countdown } = whenOf(result, TODAY, 'Europe/Amsterdam', words);
        assert.ok(value.length > 0 && !/undefined|NaN|Invalid/.test(`${value} ${countdown ?? ''}`), value);
        const [day] = /\b\d{1,2} [a-z]+ \d{4}/i.exec(value) ?? [];
        if (day) assert.ok(funds.some(({ calls }) => calls.some(({ opens, deadlines }) => [opens, ...deadlines].some((span) => span?.precision === 'dag'))), value);
      }
    }));
  });
});
