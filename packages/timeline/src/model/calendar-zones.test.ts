import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';

/** Prints the whole model of one sample, the list of its dates and the offset of the clock. */
const program = `
  const { buildTimeline } = await import(${JSON.stringify(import.meta.resolve('./build.ts'))});
  const { buildList } = await import(${JSON.stringify(import.meta.resolve('./list.ts'))});
  const { describePeriod, ZOOMS } = await import(${JSON.stringify(import.meta.resolve('./period.ts'))});
  const sample = await import(${JSON.stringify(import.meta.resolve('./sample.fixture.ts'))});
  // Days on which a clock changes, a year, a month or a day of February begins or ends.
  const whens = ['2026-01-01', '2026-03-29', '2026-10-25', '2026-12-31', '2027-Q1', '2028-02-29', '2028-03', undefined];
  const laws = ['regulation', 'directive', 'proposal', 'national-act', 'tool'].map((instrument, i) => sample.sampleLaw({
    id: instrument, instrument, dates: whens.map((when, j) => sample.sampleDate(when, ['voorgesteld', 'in_werking', 'van_toepassing', 'stap'][(i + j) % 4])),
  }));
  const models = ['2026-11-21', '2026-12-31', '2027-01-01', '2028-02-29'].flatMap((today) => [...ZOOMS.map((zoom) => {
    const model = buildTimeline({ laws, order: 'urgency', today, zoom, shift: 1, unfolded: new Set(), width: 900, words: sample.sampleWords, measure: { header: sample.measureText, label: sample.measureLabel } });
    return [describePeriod(model.period, sample.month), model];
  }), buildList(laws, today)]);
  const model = JSON.stringify(models, (_, value) => (value instanceof Map ? [...value] : value));
  console.log(JSON.stringify({ offset: new Date('2026-01-01T12:00:00Z').getTimezoneOffset(), model }));
`;

const runIn = (zone: string): { offset: number; model: string } =>
  JSON.parse(execFileSync(process.execPath, ['--conditions=@digitaal-europa/source', '--input-type=module', '--eval', program], { encoding: 'utf8', env: { ...process.env, TZ: zone }, maxBuffer: 1e8 })) as { offset: number; model: string };

describe('the model in another time zone', () => {
  it('is the same in American Samoa, Amsterdam and Kiritimati', () => {
    const [samoa, amsterdam, kiritimati] = [runIn('Pacific/Pago_Pago'), runIn('Europe/Amsterdam'), runIn('Pacific/Kiritimati')];
    assert.deepEqual([samoa.offset, amsterdam.offset, kiritimati.offset], [660, -60, -840], 'the clocks do differ');
    assert.ok(amsterdam.model.length > 10_000 && amsterdam.model.includes('2028-02-29'));
    assert.equal(samoa.model, amsterdam.model);
    assert.equal(kiritimati.model, amsterdam.model);
  });
});
