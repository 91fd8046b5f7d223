import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { addMonths, fromDay, LAWS, readFeed, toDay, type CalendarDate, type Law } from '@digitaal-europa/data';
import { newBoard, type Board, type Decision, type Profile } from './board.ts';
import { cardsOf, type Card, type MatrixModel } from './cards.ts';
import { QUADRANTS } from './quadrants.ts';

// Made by the build of the data package, which runs before these tests.
const FILE = resolve(import.meta.dirname, '../../../data/dist/laws.json');
/** Profiles that the default model must serve; docs/decisions/priority-calibration.md has the figures. */
const PROFILES: readonly Profile[] = [
  { type: 'gemeente', size: 'klein' }, { type: 'gemeente', size: 'midden' }, { type: 'gemeente', size: 'groot' },
  { type: 'provincie', size: 'groot' }, { type: 'provincie', size: 'midden' }, { type: 'waterschap', size: 'midden' },
];
const nameOf = ({ type, size }: Profile): string => `${type} ${size}`;

describe('the default model on the real laws', { skip: existsSync(FILE) ? false : 'packages/data has not been built' }, () => {
  const read = (): { laws: readonly Law[]; today: CalendarDate } => {
    const result = readFeed(LAWS, JSON.parse(readFileSync(FILE, 'utf8')));
    assert.ok(result.ok && result.issues.length === 0);
    return { laws: result.feed.records, today: result.feed.generated.slice(0, 10) };
  };
  const { laws, today } = existsSync(FILE) ? read() : { laws: [], today: '2026-11-22' };
  const onDay = (profile: Profile, day = today, change: Partial<Board> = {}): MatrixModel => cardsOf({ laws, board: { ...newBoard('bord', 'Bord', profile), ...change }, today: day });
  /** With `deels` for all that applies already. */
  const partly = (profile: Profile): MatrixModel => {
    const answers = onDay(profile).already.undecided.map(({ key }): [string, Decision] => [key, { answer: 'deels' }]);
    return onDay(profile, today, { decisions: Object.fromEntries(answers) });
  };
  const sizes = ({ matrix }: MatrixModel, list: 'cards' | 'backlog'): number[] => QUADRANTS.map((quadrant) => matrix[quadrant][list].length);
  const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);
  const isSpread = (counts: readonly number[]): boolean => counts.every((one) => one / sum(counts) >= 0.05 && one / sum(counts) <= 0.45);

  for (const profile of PROFILES) {
    it(`puts between 5 and 45 % of what is to come in each quadrant: ${nameOf(profile)}`, () => {
      const model = onDay(profile);
      assert.ok(isSpread(sizes(model, 'cards')), `${sizes(model, 'cards').join(' · ')}`);
      assert.equal(sum(sizes(model, 'cards')), [...model.cards.values()].filter(({ placed }) => placed?.group === 'komt').length);
      assert.deepEqual(sizes(model, 'backlog'), [0, 0, 0, 0]);
      assert.equal(model.crowded, undefined);
    });

    it(`keeps doing so in the two months after the last check: ${nameOf(profile)}`, () => {
      for (let days = 10; days <= 60; days += 10) {
        const counts = sizes(onDay(profile, fromDay(toDay(today) + days)), 'cards');
        assert.ok(isSpread(counts), `${days} days later: ${counts.join(' · ')}`);
      }
    });

    it(`keeps what is to come apart from a backlog of everything, and both whole: ${nameOf(profile)}`, () => {
      const [before, after] = [onDay(profile), partly(profile)];
      assert.deepEqual(sizes(after, 'cards'), sizes(before, 'cards'));
      const backlog = sizes(after, 'backlog');
      assert.equal(sum(backlog), before.already.undecided.length);
      // What applies already cannot be begun later, so it is never in a calm quadrant; of the two others each has a fair part.
      const [now = 0, planned, together = 0, followed] = backlog;
      assert.deepEqual([planned, followed], [0, 0]);
      assert.ok(Math.min(now, together) / sum(backlog) > 1 / 3, `${now} · ${together}`);
    });

    it(`could not spread that backlog over four quadrants with any lead time or line of importance: ${nameOf(profile)}`, () => {
      const soon = addMonths(today, 3);
      const isUrgentAnyhow = ({ applies, placed }: Card): boolean => applies || (placed?.date?.earliest ?? placed?.date?.latest ?? '9999') <= soon;
      const inMatrix = [...partly(profile).cards.values()].filter(({ where }) => where === 'matrix');
      const part = inMatrix.filter(isUrgentAnyhow).length / inMatrix.length;
      // Over 90 % in two quadrants is over 45 % in one of them, and under 5 % in one of the others.
      assert.ok(part > 0.9, `${part}: the gate can be met for the whole; hold the model to it`);
    });
  }

  it('leaves no obligation out to get there', () => {
    const all = laws.flatMap(({ id, obligations }) => obligations.map((one) => `${id}/${one.id}`)).sort();
    for (const profile of PROFILES) {
      const { matrix, already: { ja, 'weet-niet': unsure, undecided }, ask, drafts, notForUs } = partly(profile);
      const placed = QUADRANTS.flatMap((quadrant) => [...matrix[quadrant].cards, ...matrix[quadrant].backlog]);
      assert.deepEqual([...placed, ...ja, ...unsure, ...undecided, ...ask, ...drafts, ...notForUs].map(({ key }) => key).sort(), all);
    }
  });
});
