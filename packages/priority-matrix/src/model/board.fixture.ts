/** Boards as people may have made them, for tests of properties. */
import fc from 'fast-check';
import { fromDay, toDay } from '@digitaal-europa/data';
import { ANSWERS, DELEGATES, STATUSES, type Board, type Decision, type Move } from './board.ts';
import { QUADRANTS } from './quadrants.ts';

export const KEYS = ['ai-act/registratie', 'ai-act/fria', 'avg/informeren', 'woo/actief', 'nis2/melden', 'dga/hergebruik'] as const;
const optional = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>> }, required: (keyof T)[] = []): fc.Arbitrary<T> => fc.record(parts, { requiredKeys: required, noNullPrototype: true }) as fc.Arbitrary<unknown> as fc.Arbitrary<T>;
/** Also emoji and accents, nothing that is trimmed or taken out. */
const words = (max: number): fc.Arbitrary<string> => fc.array(fc.constantFrom('a', 'b', 'é', '🙂', '"', '<b>', '%', "'", '&', '=', '.'), { minLength: 1, maxLength: Math.floor(max / 4) }).map((all) => all.join(''));
export const anyDay = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: toDay('2018-01-01'), max: toDay('2032-01-01') }) }, { weight: 1, arbitrary: fc.integer({ min: toDay('0001-01-01'), max: toDay('9999-12-31') }) }).map(fromDay);
const anyMonth = fc.integer({ min: 0, max: 2399 }).map((n) => `${2000 + Math.floor(n / 12)}-${String(n % 12 + 1).padStart(2, '0')}`);
const quadrant = fc.constantFrom(...QUADRANTS);
export const anyMove = optional<Move>({ quadrant, startBy: anyMonth, reason: words(200), by: words(60), on: anyDay, basis: optional<Move['basis']>({ earliest: anyDay, latest: anyDay, quadrant }) }, ['quadrant', 'on', 'basis']);
export const anyDecision = optional<Decision>({
  move: anyMove, answer: fc.constantFrom(...ANSWERS), note: words(500), delegate: optional({ to: fc.constantFrom(...DELEGATES), text: words(200) }, ['to']), nextStep: words(200), ownDate: anyDay,
  status: fc.constantFrom(...STATUSES), pinned: fc.constant(true), leadMonths: fc.integer({ min: 0, max: 480 }).map((n) => n / 4), priority: fc.integer({ min: 0, max: 3 }), order: fc.integer({ min: 0, max: 40 }),
}).filter((decision) => Object.keys(decision).length > 0);
const ownKey = fc.constantFrom('eigen/1', 'eigen/een-taak', 'eigen/2b');
/** `__proto__`-like names may not slip in as ids; these do. */
const anyId = fc.constantFrom('bord', 'b2', 'constructor', 'toString');
export const anyBoard: fc.Arbitrary<Board> = optional<Board>({
  id: anyId, name: words(80), generated: fc.constant('2026-11-22T03:00:00Z'),
  profile: fc.constantFrom(['gemeente', 'gm0716'] as const, ['provincie', 'pv29'] as const, ['waterschap', 'ws0655'] as const).chain(([type, organisation]) =>
    optional<Board['profile']>({ type: fc.constant(type), organisation: fc.constant(organisation), size: fc.constantFrom('groot', 'midden', 'klein') }, ['type'])),
  settings: optional<Board['settings']>({
    effortMonths: fc.constantFrom({ S: 4 }, { M: 7.5, L: 20 }), capacity: fc.constant({ klein: 2 }), procurementMonths: fc.integer({ min: 0, max: 36 }), weights: fc.constantFrom({ inwoners: 'zwaar' as const }, { kans: 'uit' as const, eigen: 'zwaar' as const }),
    urgentWithin: fc.integer({ min: -12, max: 24 }), importantFrom: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  }),
  decisions: fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), ownKey), anyDecision, { noNullPrototype: true }),
  own: fc.uniqueArray(optional<Board['own'][number]>({ key: ownKey, title: words(200), quadrant, startBy: anyMonth }, ['key', 'title', 'quadrant']), { selector: ({ key }) => key }),
}, ['id', 'name', 'profile', 'settings', 'decisions', 'own']);

/** Everything in it frozen, so that no function can change what it was given. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) { Object.freeze(value); Object.values(value).forEach(frozen); }
  return value;
}
