import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromDay, toDay } from '@digitaal-europa/data';
import { decodeShare, EMPTY_SHARE, encodeShare, MAX_BLOCK, reconcileShare, shareUrl, tidyShare, type ShareState } from './timeline.share.ts';
import { sampleDate, sampleLaw } from './model/sample.fixture.ts';

const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const words = (max: number): fc.Arbitrary<string> => fc.string({ unit: 'grapheme', minLength: 1, maxLength: max }).filter((text) => text.length <= 80);
const anyFilters = fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z0-9-]{0,20}$/), fc.uniqueArray(words(20), { minLength: 1, maxLength: 5 }), { maxKeys: 5, noNullPrototype: true });
const anyState: fc.Arbitrary<ShareState> = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 30 }),
  filters: anyFilters,
  organisation: optional(fc.constantFrom('gemeente', 'gm0716', 'ws0655')),
  view: optional(fc.constantFrom('timeline', 'list', 'table')),
  zoom: optional(fc.constantFrom('1', '3', '10', 'all')),
  start: optional(fc.integer({ min: toDay('1990-01-01'), max: toDay('2060-01-01') }).map(fromDay)),
  days: optional(fc.integer({ min: 1, max: 36_600 })),
  selected: optional(fc.record({ law: anyId, date: anyId }, { requiredKeys: ['law'], noNullPrototype: true })),
  compare: fc.uniqueArray(anyId, { maxLength: 4 }),
  contract: optional(fc.record({ start: fc.constantFrom('2027-03', '2026-12'), months: fc.integer({ min: 1, max: 600 }), optionMonths: fc.integer({ min: 0, max: 600 }) }, { noNullPrototype: true })),
  lens: optional(fc.constantFrom('explain', 'compare', 'contract')),
  explained: optional(anyId),
  focus: optional(fc.constantFrom('influence', 'coming')),
  since: optional(fc.constantFrom('2026-10-01', '2025-02-28')),
  moments: optional(fc.constant(true)),
  sort: optional(fc.record({ key: fc.constantFrom('date', 'law'), direction: fc.constantFrom('ascending', 'descending') }, { noNullPrototype: true })),
  grouping: optional(fc.constantFrom('subject', 'package', 'family')),
  unfolded: fc.uniqueArray(fc.constantFrom('eu-law', 'nl-law', 'policy'), { maxLength: 3 }),
}, { noNullPrototype: true });
const anyElementId = fc.constantFrom('', 'links', 'een id/met=tekens&#');

describe('a link to what the visitor chose', () => {
  it('is short and readable', () => {
    const state: ShareState = { ...EMPTY_SHARE, selected: { law: 'ai-act', date: 'hoog-risico' }, zoom: '3', filters: { thema: ['ai', 'data'] }, query: 'hoog risico' };
    assert.equal(encodeShare(state), 'kde-timeline=v1&wet=ai-act&datum=hoog-risico&zoek=hoog%20risico&zoom=3&filter.thema=ai,data');
  });

  it('gives back what was put in', () => {
    fc.assert(fc.property(anyState, anyElementId, (state, id) => { assert.deepEqual(decodeShare(`#${encodeShare(state, id)}`, id), { state, found: true, problem: undefined }); }));
  });

  it('never ends in a sign that mail programs leave out', () => {
    assert.equal(encodeShare({ ...EMPTY_SHARE, query: 'art. 5 (lid 2).' }), 'kde-timeline=v1&zoek=art.%205%20%28lid%202%29%2E');
    fc.assert(fc.property(anyState, (state) => { assert.match(encodeShare(state), /^[\w&=.,%~-]*[^.,!?')\]]$/); }));
  });

  it('reads any text as a valid state', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string().map((text) => `kde-timeline=v1&${text}`),
      fc.array(fc.tuple(fc.constantFrom('wet', 'datum', 'zoek', 'vergelijk', 'contract', 'dagen', 'vanaf', 'sinds', 'filter.x', 'filter.__proto__', 'zoom', 'volgorde', 'uitgeklapt', 'momenten', '__proto__'), fc.string({ unit: 'binary' }))).map((pairs) => `#kde-timeline=v1&${pairs.map((pair) => pair.join('=')).join('&')}`));
    fc.assert(fc.property(anyText, (text) => {
      const { state } = decodeShare(text);
      assert.deepEqual(tidyShare(state), state);
    }));
  });

  it('writes any state, half characters too', () => {
    const anyUnits = fc.array(fc.integer({ min: 0, max: 0xFFFF })).map((units) => String.fromCharCode(...units));
    fc.assert(fc.property(anyUnits, anyUnits, (text, other) => {
      const state = { ...EMPTY_SHARE, query: text, filters: { [other]: [text], thema: [text, other] }, selected: { law: text }, compare: [text, other], start: other };
      assert.equal(decodeShare(encodeShare(state as ShareState)).problem, undefined);
    }));
  });

  it('says one reason when it cannot read all of it, and keeps the rest', () => {
    assert.deepEqual(decodeShare('#kde-timeline=v1&wet=ai-act&zoom=7'), { state: { ...EMPTY_SHARE, selected: { law: 'ai-act' } }, found: true, problem: 'unreadable' });
    assert.equal(decodeShare('#kde-timeline=v1&zoek=%E0%A4').problem, 'unreadable');
    assert.equal(decodeShare('#kde-timeline=v1&datum=los').problem, 'unreadable');
    assert.equal(decodeShare('#kde-timeline=v2&wet=ai-act').problem, 'newer-version');
    assert.equal(decodeShare(`#kde-timeline=v1&zoek=${'a'.repeat(MAX_BLOCK)}`).problem, 'too-long');
    assert.deepEqual(decodeShare('#inhoud'), { state: EMPTY_SHARE, found: false });
  });

  it('leaves the rest of the address as it is', () => {
    const address = 'https://voorbeeld.nl/pagina?a=1&wet=2#inhoud&kde-timeline.links=v1&wet=dsa&x=%zz';
    const state = { ...EMPTY_SHARE, zoom: '10' as const };
    assert.equal(shareUrl(address, state), `${address}&kde-timeline=v1&zoom=10`);
    assert.equal(shareUrl(address, state, 'links'), 'https://voorbeeld.nl/pagina?a=1&wet=2#inhoud&x=%zz&kde-timeline.links=v1&zoom=10');
    assert.equal(shareUrl('https://voorbeeld.nl/', state), 'https://voorbeeld.nl/#kde-timeline=v1&zoom=10');
  });

  it('holds several widgets of one page, whatever they say', () => {
    fc.assert(fc.property(anyState, anyState, anyState, (a, b, again) => {
      const address = shareUrl(shareUrl(shareUrl('https://voorbeeld.nl/#top', a, 'een'), b, 'twee'), again, 'een');
      const fragment = address.slice(address.indexOf('#'));
      assert.deepEqual([decodeShare(fragment, 'een').state, decodeShare(fragment, 'twee').state], [again, b]);
      assert.match(fragment, /^#top&/);
    }));
  });

  it('survives laws and dates that no longer exist, and says which', () => {
    const laws = [sampleLaw({ id: 'ai-act', dates: [sampleDate('2027-12-02', 'stap', { id: 'een' })] })];
    const link = (selected: ShareState['selected'], compare: string[] = []): ReturnType<typeof reconcileShare> => reconcileShare({ ...EMPTY_SHARE, selected, compare }, laws);
    assert.deepEqual(link({ law: 'ai-act', date: 'een' }), { state: { ...EMPTY_SHARE, selected: { law: 'ai-act', date: 'een' } }, missing: [] });
    assert.deepEqual(link({ law: 'ai-act', date: 'weg' }), { state: { ...EMPTY_SHARE, selected: { law: 'ai-act' } }, missing: [{ kind: 'date', id: 'weg' }] });
    assert.deepEqual(link({ law: 'weg', date: 'een' }, ['ai-act', 'weg', 'ook']), { state: { ...EMPTY_SHARE, compare: ['ai-act'] }, missing: [{ kind: 'law', id: 'weg' }, { kind: 'law', id: 'ook' }] });
  });
});
