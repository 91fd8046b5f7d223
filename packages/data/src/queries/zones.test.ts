import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';

/** Asks every question that has to do with days, on days on which a clock changes or a year begins, and prints the answers. */
const program = `
  const at = (path) => import(new URL(path, ${JSON.stringify(import.meta.url)}).href);
  const [math, calls, contract, influence, dates, obligations, match, law, fund, instant, { parseSpan }] = await Promise.all(['../calendar-math.ts', './calls.ts', './contract-dates.ts', './influence.ts', './law-dates.ts', './obligations.ts', './fund-match.ts', '../law.fixture.ts', '../fund.fixture.ts', './instant.ts', '../calendar.ts'].map(at));
  const days = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26', '2026-12-31', '2027-01-01', '2028-02-29'];
  const span = (id, when, rest) => ({ ...law.aDate({ id, earliest: undefined, latest: undefined, ...parseSpan(when) }), ...rest });
  const laws = [law.aLaw({
    dates: days.map((day, i) => span('d' + i, day, { kind: ['raadpleging_open', 'raadpleging_sluit', 'van_toepassing'][i % 3], certainty: 'verwacht' })).concat(span('kwartaal', '2026-Q4', { kind: 'van_toepassing' })),
    obligations: days.map((_, i) => law.anObligation({ id: 'o' + i, dates: ['d' + i] })),
  })];
  const clock = (date) => ({ id: 'd', ...parseSpan(date), certainty: 'gepland', time: '17:00', timeZone: 'Europe/Brussels' });
  const funds = [fund.aFund({ calls: days.map((day, i) => fund.aCall({ id: 'c' + i, deadlineModel: 'een-datum', opens: parseSpan('2026'), deadlines: [clock(day)] })) })];
  const answers = days.map((today) => [
    influence.openMoments(laws, today), dates.lapsedForecasts(laws, today), dates.datesBetween(laws, today, math.addMonths(today, 1.5)), contract.contractDates(laws, { start: today, months: 9, optionMonths: 5 }), dates.isStale({ asOf: '2026-01-01' }, today),
    obligations.obligationsFor(laws, { type: 'gemeente' }, today), calls.callsOn(funds, today, Date.parse(today + 'T15:30:00Z')), match.matchFunds(funds, { type: 'gemeente', provinces: [] }, {}, { today }), instant.instantOf({ date: today, time: '02:30', timeZone: 'Europe/Brussels' }),
    days.map((other) => [math.daysBetween(today, other), math.monthsBetween(today, other)]),
  ]);
  console.log(JSON.stringify({ offset: new Date('2026-01-01T12:00:00Z').getTimezoneOffset(), answers: JSON.stringify(answers) }));
`;

const askIn = (zone: string): { offset: number; answers: string } =>
  JSON.parse(execFileSync(process.execPath, ['--conditions=@digitaal-europa/source', '--input-type=module', '--eval', program], { encoding: 'utf8', env: { ...process.env, TZ: zone }, maxBuffer: 1e8 })) as { offset: number; answers: string };

describe('the answers in another time zone', () => {
  it('are the same in Honolulu, Amsterdam and Kiritimati', () => {
    const [honolulu, amsterdam, kiritimati] = [askIn('Pacific/Honolulu'), askIn('Europe/Amsterdam'), askIn('Pacific/Kiritimati')];
    assert.deepEqual([honolulu.offset, amsterdam.offset, kiritimati.offset], [600, -60, -840], 'the clocks do differ');
    assert.ok(amsterdam.answers.length > 50_000 && amsterdam.answers.includes('2028-02-29'));
    assert.equal(honolulu.answers, amsterdam.answers);
    assert.equal(kiritimati.answers, amsterdam.answers);
  });
});
