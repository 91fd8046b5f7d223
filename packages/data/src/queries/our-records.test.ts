import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { readContent } from '../node/content.ts';
import { SCOPE_QUESTIONS } from '../law.vocabulary.ts';
import { anOrganisation } from '../organisation.fixture.ts';
import { callsOn } from './calls.ts';
import { lawsBehind } from './fund-laws.ts';
import { matchFund } from './fund-match.ts';
import { openMoments } from './influence.ts';
import { admits } from './membership.ts';
import { networksFor } from './networks-for.ts';
import { obligationsFor } from './obligations.ts';

const { records: { laws, funds, networks } } = readContent(resolve(import.meta.dirname, '../../content'));
const today = '2026-11-22';
const one = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((it) => it.id === id);
  assert.ok(found, id);
  return found;
};
const gemeente = (inhabitants: number, id = 'gm9999') => anOrganisation({ id, name: id, type: 'gemeente', provinces: ['pv29'], population: { value: inhabitants, on: '2026-01-01' } });

describe('our records', () => {
  it('never offer a BNC-fiche that has been sent as a chance', () => {
    const { closed, informal } = openMoments(laws, today);
    const offered = [...informal, ...closed.flatMap(({ next }) => next ?? [])].map(({ key }) => key);
    for (const key of ['cada/bnc-fiche', 'digital-omnibus/bnc-fiche', 'politieke-reclame/bnc-fiche-inbreng']) {
      assert.equal(closed.filter((moment) => moment.key === key).length, 1, key);
      assert.equal(offered.includes(key), false, key);
    }
    assert.ok(offered.includes('cada/raad'), 'a talk without a result is still there');
  });
  it('call nobody a fit for a network that judges by words or by a guide figure', () => {
    for (const id of ['g40', 'p10', 'r8']) {
      assert.equal(admits(one(networks, id), gemeente(60_000)), 'onbekend', id);
      assert.equal(networksFor(gemeente(60_000), [one(networks, id)], {}, today).best.length, 0, id);
    }
    assert.deepEqual([20_000, 30_000, 80_000, 90_000].map((people) => admits(one(networks, 'm50'), gemeente(people))), ['onbekend', 'ja', 'ja', 'onbekend']);
    assert.equal(admits(one(networks, 'eurocities'), gemeente(50_000)), 'nee');
  });
  it('say that a fund pays in a part of the province only', () => {
    const area = (id: string, province: string): string | undefined => matchFund(one(funds, id), { type: 'gemeente', provinces: [province] }, {}, { today }).conditions.find(({ name }) => name === 'gebied')?.status;
    assert.deepEqual([area('jtf', 'pv29'), area('waddenfonds', 'pv27'), area('interreg-de-nl', 'pv25'), area('interreg-maas-rijn', 'pv30'), area('interreg-vl-nl', 'pv29'), area('jtf', 'pv21')], ['let op', 'let op', 'let op', 'let op', 'voldaan', 'niet']);
  });
  it('call no round open that nobody saw open', () => {
    for (const { call, status, openingKnown } of callsOn(funds, today)) if (status === 'open') assert.equal(openingKnown, true, call.id);
  });
  it('do not state as a fact from when the wallet must be accepted, nor from when road data bind', () => {
    const placed = obligationsFor(laws, { type: 'gemeente' }, today);
    const wallet = placed.find(({ key }) => key === 'eudi/wallet-accepteren');
    assert.deepEqual([wallet?.group, wallet?.date?.earliest, wallet?.date?.certainty, wallet?.confirmed], ['komt', '2026-12-24', 'verwacht', false]);
    const roads = placed.find(({ key }) => key === 'its/verkeersdata-ontsluiten');
    assert.deepEqual([roads?.group, roads?.question], ['uitzoeken', 'date']);
  });
  it('ask about an organisation only what a task depends on, and no task that every organisation of its kind has', () => {
    const asked = laws.flatMap(({ id, obligations }) => obligations.flatMap(({ id: task, onlyIf }) => (onlyIf ? [[onlyIf, `${id}/${task}`] as const] : [])));
    assert.deepEqual([...new Set(asked.map(([question]) => question))].sort(), Object.keys(SCOPE_QUESTIONS).sort());
    assert.equal(asked.length, 14);
    const away = obligationsFor(laws, { type: 'gemeente', forUs: Object.fromEntries(asked.map(([, key]) => [key, 'nee'])) }, today).filter(({ notBecause }) => notBecause === 'said');
    assert.equal(away.length, asked.length);
  });
  it('say of every law in everyday words what it is about, and not with its own name', () => {
    assert.deepEqual(laws.filter(({ everyday, title }) => everyday === undefined || everyday.nl === title.nl || everyday.en === title.en).map(({ id }) => id), []);
  });
  it('lead from the money to the law it helps to carry out, and from a part of a programme to the law of the whole', () => {
    const behind = (id: string): string[] => lawsBehind(one(funds, id), funds).map(({ role, law, number }) => `${role} ${law ?? number}`);
    assert.ok(behind('digital-europe').includes('uitvoering interoperable-europe-act'));
    assert.deepEqual(behind('horizon-cl4'), ['grondslag Verordening (EU) 2021/695']);
    assert.deepEqual(behind('edih'), ['grondslag Verordening (EU) 2021/694', 'wijziging cyber-solidarity-act', 'wijziging chips-act']);
  });
});
