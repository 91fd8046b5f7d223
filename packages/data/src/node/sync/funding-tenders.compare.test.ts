import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fundingChanges } from './funding-tenders.compare.ts';
import { fetchCalls } from './funding-tenders.ts';
import { NO_RECORDS, aCall, aFund, answering, fixture } from './sync.fixture.ts';

const harvest = await fetchCalls({ http: answering([['/facet', fixture('sedia-facet.json')], ...[1, 2, 3].map((page) => [`pageNumber=${page}`, fixture(`sedia-page-${page}.json`)] as const)]) });
function compare(funds: readonly ReturnType<typeof aFund>[], { today = '2026-11-21', complete = true } = {}): ReturnType<typeof fundingChanges> {
  return fundingChanges(harvest.items.map(({ key, value }) => ({ key, value, seenAt: '2026-11-21T10:00:00Z' })), { records: { ...NO_RECORDS, funds }, today, complete });
}
const brief = (changes: ReturnType<typeof compare>): unknown[] => changes.filter(({ path }) => path !== 'calls[+]').map(({ id, path, old, new: now }) => [id, path, old, now]);
const onDay = (day: string, id = 'd'): NonNullable<ReturnType<typeof aCall>['deadlines']>[number] => ({ id, earliest: day, latest: day, precision: 'dag', certainty: 'bindend' });

describe('fundingChanges', () => {
  const same = aCall({ deadlines: [onDay('2027-01-15'), onDay('2027-09-01', 'e')], opens: { earliest: '2026-07-01', latest: '2026-07-01', precision: 'dag' }, budget: { from: 17_000_000, evidence: 'source-read' }, perProject: { from: 1_000_000, to: 5_000_000, evidence: 'source-read' } });

  it('says nothing when all is the same', () => {
    assert.deepEqual(brief(compare([aFund({ calls: [same] })])), []);
  });

  it('proposes what is different, and takes nothing away that the source does not say', () => {
    const ours = { ...same, deadlines: [onDay('2027-01-14')], budget: { from: 16_000_000, evidence: 'unverified' as const } };
    assert.deepEqual(brief(compare([aFund({ calls: [ours] })])), [
      ['digital-europe', 'calls[digital-skills].deadlines', '2027-01-14', '2027-01-15, 2027-09-01'],
      ['digital-europe', 'calls[digital-skills].budget', '16000000 euro', '17000000 euro'],
    ]);
    const unknownThere = { ...same, identifier: 'DIGITAL-2027-TOP', deadlines: [onDay('2027-05-05')] };
    assert.deepEqual(brief(compare([aFund({ calls: [unknownThere] })])), []);
  });

  it('asks to look at a call of ours that is gone, but only after a complete reading', () => {
    const gone = aCall({ identifier: 'DIGITAL-2027-GONE', deadlines: [onDay('2027-03-01')] });
    assert.deepEqual(brief(compare([aFund({ calls: [gone] })])), [['digital-europe', 'calls[digital-skills]', '2027-03-01', undefined]]);
    assert.deepEqual(brief(compare([aFund({ calls: [gone] })], { complete: false })), []);
    assert.deepEqual(brief(compare([aFund({ calls: [{ ...gone, deadlines: [onDay('2026-03-01')] }] })])), []);
    assert.deepEqual(brief(compare([aFund({ calls: [{ ...gone, closedOn: '2026-10-01' }] })])), []);
  });

  it('finds a call of ours whatever its capitals', () => {
    assert.deepEqual(brief(compare([aFund({ calls: [{ ...same, identifier: 'digital-2027-Skills-01' }] })])), []);
    assert.deepEqual(brief(compare([aFund({ calls: [aCall({ identifier: 'digital-2027', deadlines: [onDay('2027-03-01')] })] })])), []);
    assert.ok(!found(aFund({ abbreviation: 'Digital', calls: [{ ...same, identifier: 'digital-2027-skills-01' }] })).includes('DIGITAL-2027-SKILLS-01'));
    assert.equal(found(aFund({ abbreviation: 'Digital' })).length, 5);
  });

  it('compares days in order, without those that no longer hold', () => {
    const deadlines = [onDay('2027-09-01', 'e'), onDay('2027-01-15'), { ...onDay('2026-01-15', 'f'), certainty: 'vervallen' as const }];
    assert.deepEqual(brief(compare([aFund({ calls: [{ ...same, deadlines }] })])), []);
  });

  it('does not hold a range of amounts against one amount', () => {
    const changes = compare([aFund({ calls: [{ ...same, budget: { from: 1, to: 2, evidence: 'unverified' }, perProject: { to: 5_000_000, evidence: 'unverified' } }] })]);
    const [budget, perProject] = changes;
    assert.deepEqual([budget !== undefined && 'old' in budget, budget?.new], [false, '17000000 euro']);
    assert.deepEqual([perProject?.old, perProject?.new], ['5000000 euro', '1000000 euro tot 5000000 euro']);
    assert.deepEqual(brief(compare([aFund({ calls: [{ ...same, budget: { from: 17_000_000, to: 17_000_000, evidence: 'unverified' } }] })])), []);
  });

  it('names the call that is gone, and when that was seen', () => {
    const gone = aCall({ identifier: 'DIGITAL-2027-GONE', deadlines: [onDay('2026-03-01'), onDay('2027-03-01', 'e')] });
    const [change] = compare([aFund({ calls: [gone] })]);
    assert.deepEqual([change?.seenAt, change?.source.url.endsWith('/DIGITAL-2027-GONE')], ['2026-11-21T10:00:00Z', true]);
    assert.equal(change?.note, 'De call DIGITAL-2027-GONE staat niet meer op het portaal als open of verwacht. Kijk of hij eerder is gesloten.');
  });

  it('says that a deadline is not known', () => {
    const [item] = harvest.items;
    assert.ok(item !== undefined);
    const changes = fundingChanges([{ key: 'DIGITAL-2027-NEW', value: { ...item.value, identifier: 'DIGITAL-2027-NEW', deadlines: [], programme: undefined }, seenAt: '' }], { records: { ...NO_RECORDS, funds: [aFund()] }, today: '2026-11-21', complete: true });
    assert.deepEqual(changes.map(({ new: now, note }) => [now, note]), [[`DIGITAL-2027-NEW: ${item.value.title} (open, sluitingsdatum onbekend)`, 'Kijk of gemeenten, provincies of waterschappen mogen aanvragen. Dat staat niet in deze bron.']]);
  });

  const found = (fund: ReturnType<typeof aFund>): string[] => compare([fund]).filter(({ path }) => path === 'calls[+]').map(({ new: now }) => now?.split(':')[0] ?? '');

  it('takes a round of ours for the topics in it', () => {
    const round = aCall({ identifier: 'DIGITAL-2027', deadlines: [onDay('2027-03-01')] });
    assert.deepEqual([brief(compare([aFund({ calls: [round] })])), found(aFund({ calls: [round] }))], [[], []]);
    const other = aCall({ identifier: 'DIGITAL-2027-SKIL', deadlines: [onDay('2027-03-01')] });
    assert.equal(brief(compare([aFund({ calls: [other] })])).length, 1);
  });

  it('finds the fund by its calls when its name says nothing, and names the others that fit', () => {
    const withCall = (id: string): ReturnType<typeof aFund> => aFund({ id, abbreviation: 'x', calls: [aCall({ identifier: 'DIGITAL-2024-OLD' })] });
    const changes = compare([withCall('a'), withCall('b')]).filter(({ path }) => path === 'calls[+]');
    assert.deepEqual([changes.length, changes[0]?.id, changes[0]?.note.endsWith('De call kan ook horen bij b.')], [5, 'a', true]);
    assert.deepEqual(compare([withCall('a'), aFund()]).filter(({ path }) => path === 'calls[+]').map(({ id }) => id), Array.from({ length: 5 }, () => 'digital-europe'));
  });

  it('proposes calls of our funds that we do not have', () => {
    assert.deepEqual(found(aFund({ calls: [same] })), ['DIGITAL-2027-SKILLS-01-02', 'DIGITAL-2027-SKILLS-03', 'DIGITAL-2027-CLOUD-09', 'DIGITAL-2027-TOP']);
    assert.equal(compare([aFund()])[0]?.new, 'DIGITAL-2027-SKILLS-01: Advanced digital skills (open, sluit 2027-01-15, 2027-09-01, Digital Europe Programme (DIGITAL))');
  });

  it('proposes only digital calls of a fund in which digitalisation is one means of many, and none where it has no part', () => {
    const life = (role: 'mogelijk-middel' | 'geen'): ReturnType<typeof aFund> => aFund({ id: 'life', abbreviation: 'LIFE', digital: { role, reason: 'x', evidence: 'unverified' } });
    assert.deepEqual([found(life('mogelijk-middel')), found(life('geen'))], [['LIFE-2027-CUTOFF'], []]);
    assert.deepEqual(found(aFund({ id: 'erasmus', abbreviation: 'ERASMUS', digital: { role: 'mogelijk-middel', reason: 'x', evidence: 'unverified' } })), ['ERASMUS-2027-XYZ']);
  });
});
