import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openMoments, toDay, type Law, type LawDate, type Moment, type MomentOfInfluence } from '@digitaal-europa/data';
import { influenceForms } from '../views/influence-lanes.words.ts';
import { INSET, scaleOf } from './axis.ts';
import { APART, CLOSED_LANES, EDGE, influenceLanes, MIN_BAR, type InfluenceItem, type InfluenceLanes } from './influence-lanes.ts';
import { periodOf, ZOOMS, type Period } from './period.ts';
import { anyWhen, measureText, sampleDate, sampleLaw, TODAY } from './sample.fixture.ts';

const moment = (fields: Partial<MomentOfInfluence> = {}): MomentOfInfluence => ({ id: 'moment', stage: 'feedback-op-voorstel', form: 'formeel', title: 'Reageer', evidence: 'source-read', ...fields });
/** A law with one moment from and to these days, and the dates besides. */
const window = (opens: string | undefined, closes: string | undefined, { dates = [], ...fields }: Partial<MomentOfInfluence> & { dates?: LawDate[] } = {}, id = 'proefwet'): Law => sampleLaw({
  id,
  dates: [...(opens === undefined ? [] : [sampleDate(opens, 'raadpleging_open', { id: 'opent' })]), ...(closes === undefined ? [] : [sampleDate(closes, 'raadpleging_sluit', { id: 'sluit' })]), ...dates],
  influence: [moment({ ...(opens === undefined ? {} : { opens: 'opent' }), ...(closes === undefined ? {} : { closes: 'sluit' }), ...fields })],
});
const THREE: Period = periodOf('3', 0, TODAY, undefined);
const draw = (laws: readonly Law[], { period = THREE, width = 800 }: { period?: Period; width?: number } = {}): InfluenceLanes =>
  influenceLanes({ moments: openMoments(laws, TODAY), today: TODAY, period, scale: scaleOf(period, width), width, forms: influenceForms('nl'), measure: measureText });
const x = (day: string, period = THREE, width = 800): number => scaleOf(period, width)(toDay(day));
const only = ({ items }: InfluenceLanes): InfluenceItem => {
  assert.equal(items.length, 1);
  return items[0] as InfluenceItem;
};
/** The room of a bar as it is seen. */
const roomOf = ({ bar }: InfluenceItem): [number, number] => (bar.width >= MIN_BAR ? [bar.x, bar.x + bar.width] : bar.starts === 'none' ? [bar.x + bar.width - MIN_BAR, bar.x + bar.width] : [bar.x, bar.x + MIN_BAR]);

describe('the row of influence', () => {
  it('draws a window from its opening to its closing', () => {
    const { bar, status } = only(draw([window('2026-09-09', '2026-11-24')]));
    assert.equal(status, 'open');
    assert.deepEqual([bar.x, bar.x + bar.width, bar.starts, bar.ends], [x('2026-09-09'), x('2026-11-24'), 'day', 'day']);
  });

  it('starts a window without an opening day at the earliest bound, and says so', () => {
    const { bar } = only(draw([window(undefined, '2026-11-24', { dates: [sampleDate('2026-09-09', 'voorgesteld')] })]));
    assert.deepEqual([bar.x, bar.starts, bar.sure], [x('2026-09-09'), 'bound', undefined]);
  });

  it('draws the end alone when nothing is known of the start', () => {
    const { bar } = only(draw([window(undefined, '2026-11-24')]));
    assert.deepEqual([bar.x, bar.width, bar.starts, bar.ends], [x('2026-11-24'), 0, 'none', 'day']);
  });

  it('makes a window as wide as what is known, and marks the part that is sure', () => {
    const { bar } = only(draw([window('2027-Q1', '2027-Q3')]));
    assert.deepEqual([bar.x, bar.x + bar.width, bar.starts, bar.ends], [x('2027-01-01'), x('2027-10-01'), 'period', 'period']);
    assert.deepEqual(bar.sure, { x: x('2027-04-01'), width: x('2027-07-01') - x('2027-04-01') });
  });

  it('puts the text right of the bar, else left of it, else in a shorter form', () => {
    const right = only(draw([window('2026-09-09', '2026-11-24')]));
    assert.equal(right.text?.x, roomOf(right)[1] + APART);
    assert.equal(right.text.words, 'Proefwet: reageer t/m 24 nov 2026 · nog 3 dagen');
    const left = only(draw([window('2028-05-01', '2028-10-24')]));
    assert.equal((left.text?.x ?? 0) + (left.text?.width ?? 0), left.bar.x - APART);
    assert.equal(only(draw([window('2026-09-09', '2026-11-24')], { width: 500 })).text?.words, 'Proefwet: reageer t/m 24 nov · nog 3 dagen');
  });

  it('takes the next lane before a law loses its name', () => {
    const { items, lanes } = draw([window('2026-09-09', '2026-11-24', {}, 'a'), window('2026-09-10', '2026-11-25', {}, 'b')]);
    assert.deepEqual([items.map(({ lane }) => lane), lanes], [[0, 1], 2]);
    assert.ok(items.every(({ text }) => text?.words.startsWith('Proefwet')));
  });

  it('calls an informal moment informal', () => assert.match(only(draw([window('2027-02-01', '2027-04-01', { form: 'informeel' })])).text?.words ?? '', /informeel$/));

  it('marks what is not confirmed, in words where there is room', () => {
    const doubtful = window('2026-09-09', '2026-11-24', { evidence: 'unverified' });
    assert.equal(only(draw([doubtful])).text?.words, 'Proefwet: reageer t/m 24 nov 2026 ? · nog 3 dagen · te bevestigen');
    assert.equal(only(draw([doubtful], { width: 450 })).text?.words, 'Proefwet: t/m 24 nov ? · te bevestigen');
  });

  it('draws nothing with both ends outside the period, and counts it', () => {
    const year = periodOf('1', 0, TODAY, undefined);
    const laws = [window('2025-01-01', '2025-03-01', {}, 'voor'), window('2029-01-01', '2029-03-01', {}, 'na'), window('2020-01-01', '2030-01-01', {}, 'om')];
    const { items, before, after } = draw(laws, { period: year });
    assert.deepEqual([items, before.map(({ law }) => law.id), after.map(({ law }) => law.id)], [[], ['voor'], ['om', 'na']]);
  });

  it('cuts off what goes on beyond the period, and says so', () => {
    const { bar } = only(draw([window('2025-11-01', '2026-11-24')]));
    assert.deepEqual([bar.x, bar.cutStart, bar.cutEnd], [INSET, true, false]);
  });

  it('sends what has no day to the column for unknown dates', () => {
    const { items, undated, informal } = draw([window(undefined, undefined, {}, 'formeel'), window(undefined, undefined, { form: 'informeel' }, 'gesprek')]);
    assert.deepEqual([items, undated.map(({ law }) => law.id), informal.map(({ law }) => law.id)], [[], ['formeel'], ['gesprek']]);
  });

  it('never grows higher for what is over', () => {
    const { lanes, items, folded } = draw(Array.from({ length: 9 }, (_, i) => window('2026-03-01', '2026-04-01', {}, `wet-${i}`)));
    assert.deepEqual([lanes, items.length, folded.length], [CLOSED_LANES, CLOSED_LANES, 9 - CLOSED_LANES]);
    assert.equal(draw(Array.from({ length: 9 }, (_, i) => window('2026-09-01', '2026-12-01', {}, `wet-${i}`))).lanes, 9);
  });
});

const anyDates = fc.array(fc.tuple(anyWhen, anyWhen), { maxLength: 4 });
const anyLaws: fc.Arbitrary<Law[]> = fc.array(fc.record({
  pairs: anyDates, form: fc.constantFrom('formeel' as const, 'informeel' as const), evidence: fc.constantFrom('source-read' as const, 'unverified' as const), proposed: anyWhen, name: fc.constantFrom('Wet', 'Aanbestedingsverordening', 'Verordening ontwikkeling cloud en AI'),
}), { maxLength: 10 }).map((laws) => laws.map(({ pairs, form, evidence, proposed, name }, n) => sampleLaw({
  id: `wet-${n}`, title: { nl: name, en: name },
  dates: [sampleDate(proposed, 'voorgesteld', { id: 'voorstel' }), ...pairs.flatMap(([opens, closes], i) => [sampleDate(opens, 'raadpleging_open', { id: `open-${i}` }), sampleDate(closes, 'raadpleging_sluit', { id: `sluit-${i}` })])],
  influence: pairs.map((_, i) => moment({ id: `moment-${i}`, form, evidence, ...(i % 3 === 0 ? {} : { opens: `open-${i}` }), closes: `sluit-${i}` })),
})));
const anyPicture = fc.record({ laws: anyLaws, zoom: fc.constantFrom(...ZOOMS), shift: fc.integer({ min: -6, max: 6 }), width: fc.integer({ min: 120, max: 1800 }) });

describe('the row of influence, whatever the laws, period and width', () => {
  const extent: [string, string] = ['2015-01-01', '2036-12-31'];
  const all = (check: (model: InfluenceLanes, picture: { laws: Law[]; period: Period; width: number }) => void): void =>
    fc.assert(fc.property(anyPicture, ({ laws, zoom, shift, width }) => {
      const period = periodOf(zoom, shift, TODAY, extent);
      check(draw(laws, { period, width }), { laws, period, width });
    }), { numRuns: 400 });

  it('has no text on another text or on a bar, and no bar on a bar', () => all(({ items }) => {
    const boxes = items.flatMap((item, i) => [
      { i, lane: item.lane, text: false, from: roomOf(item)[0], to: roomOf(item)[1] },
      ...(item.text ? [{ i, lane: item.lane, text: true, from: item.text.x, to: item.text.x + item.text.width }] : []),
    ]);
    for (const [n, a] of boxes.entries()) {
      for (const b of boxes.slice(n + 1)) if (a.lane === b.lane) assert.ok(a.from >= b.to + APART - 1e-6 || b.from >= a.to + APART - 1e-6, `${JSON.stringify(a)} and ${JSON.stringify(b)}`);
    }
  }));

  it('keeps every text on the axis, free of the chips at its ends', () => all(({ items }, { width }) => {
    for (const { text } of items) if (text) assert.ok(text.x >= EDGE - 1e-6 && text.x + text.width <= width - EDGE + 1e-6);
  }));

  it('begins and ends every bar exactly at its dates, as far as the period goes', () => all(({ items }, { period, width }) => {
    const clamp = (day: number): number => Math.min(Math.max(scaleOf(period, width)(day), INSET), Math.max(INSET, width - INSET));
    for (const { bar, moment: { opens, closes, opensNotBefore } } of items) {
      if (width < 2 * INSET) continue;
      const start = opens?.earliest ?? opensNotBefore;
      const day = (date: LawDate): number => toDay(date.latest as string) + (date.precision === 'dag' ? 0 : 1);
      const ends = [...(bar.starts === 'none' ? [] : [clamp(toDay(start as string))]), ...(bar.ends === 'none' || !closes ? [] : [clamp(day(closes))])];
      const seen = [bar.x, bar.x + bar.width];
      for (const end of ends) assert.ok(seen.some((at) => Math.abs(at - end) < 1e-6), `${end} in ${seen.join(' ')}`);
    }
  }));

  it('loses no moment and invents none', () => all(({ items, before, after, undated, informal, folded }, { laws }) => {
    const moments = openMoments(laws, TODAY);
    const keys = (list: readonly Moment[]): string[] => list.map(({ key }) => key).sort();
    assert.deepEqual(keys([...items.map((item) => item.moment), ...before, ...after, ...undated, ...informal, ...folded]), keys([...moments.open, ...moments.expected, ...moments.unclear, ...moments.informal, ...moments.closed]));
    assert.ok(folded.every(({ closes }) => (closes?.latest ?? '9999') < TODAY), 'only what is over is left out');
  }));
});
