import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromDay, organisationType, PACKAGES, PHASES, THEMES, toDay, valuesOf } from '@digitaal-europa/data';
import { DEFAULT_CONTRACT, readContract, type ContractForm } from './model/contract.ts';
import { FILTERS, NEXT_DATES, ON, readFilters, type Filters } from './model/filters.ts';
import { GROUPINGS, groupIds } from './model/groups.ts';
import { ZOOMS, type Period } from './model/period.ts';
import { choicesOf, shareOf, type Choices } from './timeline.choices.ts';
import { decodeShare, encodeShare } from './timeline.share.ts';
import { DEFAULT_STATE, isView, VIEWS, type TimelineState } from './timeline.state.ts';

const SORTABLE = ['date', 'law', 'kind'];
const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const values = [...valuesOf(PACKAGES), ...valuesOf(PHASES), ...valuesOf(THEMES), ...NEXT_DATES, ON];
const anyFilters: fc.Arbitrary<Filters> = fc.array(fc.tuple(fc.constantFrom(...FILTERS), fc.subarray(values, { maxLength: 20 })), { maxLength: 4 }).map((chosen) => readFilters(Object.fromEntries(chosen)));
const anyForm: fc.Arbitrary<ContractForm> = fc.record({
  month: fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0')), year: fc.integer({ min: 2000, max: 2099 }).map(String),
  months: fc.integer({ min: 1, max: 240 }).map(String), optionMonths: fc.integer({ min: 0, max: 240 }).map(String),
});
const wrongForm = fc.record({ month: fc.constantFrom('', '13'), year: fc.string({ maxLength: 6 }), months: fc.string({ maxLength: 6 }), optionMonths: fc.string({ maxLength: 6 }) });
/** Not whole: a gesture stops in the middle of a day. */
const anyPeriod: fc.Arbitrary<Period> = fc.record({ start: fc.double({ min: toDay('1990-01-01'), max: toDay('2060-01-01'), noNaN: true }), span: fc.double({ min: 0.01, max: 36_000, noNaN: true }) }).map(({ start, span }) => ({ start, end: start + span }));
const anyState: fc.Arbitrary<TimelineState> = fc.constantFrom(...GROUPINGS).chain((grouping) => fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 30 }), zoom: fc.constantFrom(...ZOOMS), shift: fc.integer({ min: -3, max: 3 }), frame: optional(anyPeriod), filters: anyFilters,
  focus: optional(fc.constantFrom('influence' as const, 'coming' as const, 'changes' as const)), since: optional(fc.constantFrom('2026-10-01', '2025-02-28')), allMoments: fc.boolean(),
  lens: optional(fc.constantFrom('explain' as const, 'compare' as const, 'contract' as const)), explained: optional(anyId), compared: fc.uniqueArray(anyId, { maxLength: 4 }),
  contract: fc.record({ form: fc.oneof(anyForm, wrongForm), asked: fc.boolean() }),
  selected: optional(fc.record({ law: anyId, date: optional(anyId) })), pastOpen: fc.boolean(), grouping: fc.constant(grouping),
  unfolded: fc.subarray([...groupIds(grouping)]).map((ids) => new Set(ids.slice(0, 10))),
  closed: fc.constant(new Set<string>()),
  sort: fc.record({ key: fc.constantFrom(...SORTABLE), direction: fc.constantFrom('ascending' as const, 'descending' as const) }),
}));
const anyChoices: fc.Arbitrary<Choices> = fc.record({ state: anyState, view: fc.constantFrom(...VIEWS), organisation: optional(fc.constantFrom('gemeente', 'provincie', 'gm0716', 'ws0655')) });

/** What a visitor gets who opens the link. */
const opened = (choices: Choices, period: Period): Choices => choicesOf(decodeShare(encodeShare(shareOf(choices, period))).state);
/** A date that is not there and one that is not known are the same. */
const plain = ({ state, ...rest }: Choices): unknown => JSON.parse(JSON.stringify({ ...rest, state: { ...state, unfolded: [...state.unfolded].sort() } }));

describe('the visitor’s choices in a link', () => {
  it('come back as they were, but for what is of one device, one moment or one window only', () => {
    fc.assert(fc.property(anyChoices, anyPeriod, (choices, shown) => {
      const { state } = choices;
      const moved = state.frame !== undefined || state.shift !== 0;
      const period = state.frame ?? shown;
      const [start, end] = [Math.round(period.start), Math.round(period.end)];
      const contract = state.contract.asked && readContract(state.contract.form).contract !== undefined;
      assert.deepEqual(plain(opened(choices, period)), plain({ ...choices, state: {
        ...state, query: state.query.trim(), pastOpen: false, shift: 0,
        frame: moved ? { start, end: Math.max(start + 1, end) } : undefined,
        focus: state.focus === 'changes' ? undefined : state.focus,
        contract: contract ? state.contract : { form: DEFAULT_CONTRACT, asked: false },
      } }));
    }));
  });

  it('say nothing when nothing was chosen', () => {
    assert.equal(encodeShare(shareOf({ state: DEFAULT_STATE, view: 'timeline', organisation: undefined }, { start: 0, end: 1 })), 'kde-timeline=v1');
    assert.deepEqual(choicesOf(decodeShare('#kde-timeline=v1').state), { state: DEFAULT_STATE, view: 'timeline', organisation: undefined });
  });

  it('hold the days that are seen, in whole days and never none, so that they are the same ones tomorrow', () => {
    const first = toDay('2027-03-01');
    const link = (state: Partial<TimelineState>, period: Period): string => encodeShare(shareOf({ state: { ...DEFAULT_STATE, ...state }, view: 'timeline', organisation: undefined }, period));
    assert.equal(link({ frame: { start: first + 0.4, end: first + 99.6 } }, { start: first + 0.4, end: first + 99.6 }), 'kde-timeline=v1&vanaf=2027-03-01&dagen=100');
    assert.equal(link({ shift: 2 }, { start: first, end: first + 365 }), 'kde-timeline=v1&vanaf=2027-03-01&dagen=365');
    assert.equal(link({ frame: { start: first + 0.1, end: first + 0.2 } }, { start: first + 0.1, end: first + 0.2 }), 'kde-timeline=v1&vanaf=2027-03-01&dagen=1');
    assert.equal(link({ zoom: '10' }, { start: first, end: first + 3650 }), 'kde-timeline=v1&zoom=10');
  });

  it('leave out what changed since a visit, for it is of one device', () => {
    assert.equal(shareOf({ state: { ...DEFAULT_STATE, focus: 'changes' }, view: 'timeline', organisation: undefined }, { start: 0, end: 1 }).focus, undefined);
  });

  it('leave out a contract that was never asked for, or that cannot be', () => {
    for (const contract of [{ form: { month: '03', year: '2027', months: '48', optionMonths: '0' }, asked: false }, { form: { ...DEFAULT_CONTRACT, year: '2027' }, asked: true }]) {
      assert.equal(shareOf({ state: { ...DEFAULT_STATE, contract }, view: 'timeline', organisation: undefined }, { start: 0, end: 1 }).contract, undefined);
    }
  });

  it('of a link by somebody who means harm give nothing that does not exist', () => {
    for (const hostile of ['volgorde=zeppelin_ascending', 'volgorde=constructor_descending', 'filter.theme=zeppelin', 'filter.__proto__=x', 'filter.constructor=ja', 'uitgeklapt=zeppelin,prototype', 'groepen=zeppelin', 'groepen=family&uitgeklapt=ai', 'voor=rijk', 'voor=constructor']) {
      assert.deepEqual(choicesOf(decodeShare(`#kde-timeline=v1&${hostile}`).state), { state: { ...DEFAULT_STATE, grouping: hostile.startsWith('groepen=family') ? 'family' : DEFAULT_STATE.grouping }, view: 'timeline', organisation: undefined }, hostile);
    }
  });

  it('are valid whatever a link says', () => {
    const key = fc.constantFrom('wet', 'datum', 'zoek', 'voor', 'weergave', 'zoom', 'vanaf', 'dagen', 'vergelijk', 'contract', 'toon', 'uitleg', 'antwoord', 'momenten', 'volgorde', 'groepen', 'uitgeklapt', 'filter.theme', 'filter.family', 'filter.x', '__proto__');
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('date_ascending', 'kind_descending', 'x_ascending', 'ai', 'eu-law,policy', 'gemeente', 'gm0716', 'rijk', 'table', 'all', '2027-03-01', '9999-12-31', '0001-01-01', '1', '36600', '2027-03_600_0', '0000-01_1_0', 'family', 'ja'));
    fc.assert(fc.property(fc.array(fc.tuple(key, value)), (parts) => {
      const { state, view, organisation } = choicesOf(decodeShare(`#kde-timeline=v1&${parts.map((part) => part.join('=')).join('&')}`).state);
      assert.ok(isView(view) && ZOOMS.includes(state.zoom) && GROUPINGS.includes(state.grouping) && [...SORTABLE, 'coming'].includes(state.sort.key));
      assert.deepEqual(readFilters(state.filters), state.filters);
      for (const id of state.unfolded) assert.ok(groupIds(state.grouping).includes(id));
      if (organisation !== undefined) assert.ok(organisationType(organisation));
      if (state.frame) assert.ok(Number.isInteger(state.frame.start) && state.frame.end > state.frame.start && fromDay(state.frame.start) <= fromDay(state.frame.end));
      assert.ok(state.contract.asked || state.contract.form === DEFAULT_CONTRACT);
    }), { numRuns: 500 });
  });
});
