/** Boards of colleagues side by side: who placed what where, and where they disagree most. */
import { compareText, type Quadrant } from '@digitaal-europa/data';
import type { Answer, Board } from './board.ts';
import { isImportant, isUrgent } from './quadrants.ts';

/** What one person says of one obligation. */
export interface Voice {
  /** Id and name of the board, and the name that was filled in with the move. */
  readonly board: string;
  readonly name: string;
  readonly by?: string | undefined;
  readonly quadrant?: Quadrant | undefined;
  readonly startBy?: string | undefined;
  readonly reason?: string | undefined;
  readonly answer?: Answer | undefined;
  readonly on?: string | undefined;
}
/** Whose boards were brought together, and what they say by `law/obligation`. In one order, whatever the order they came in. */
export interface Voices { readonly boards: readonly Pick<Voice, 'board' | 'name'>[]; readonly items: Readonly<Record<string, readonly Voice[]>> }

const whose = ({ board, name, by = '' }: Voice): string => JSON.stringify([board, name, by]);
/** Later days last; on one day by content, so that the outcome never depends on who came first. */
const ageOf = ({ on, quadrant, startBy, reason, answer }: Voice): string => JSON.stringify([on ?? '', answer ?? '', quadrant ?? '', startBy ?? '', reason ?? '']);
const distinct = (voices: readonly Voice[]): Voice[] => {
  const last = new Map<string, Voice>();
  for (const one of voices) { const known = last.get(whose(one)); if (!known || ageOf(known) < ageOf(one)) last.set(whose(one), one); }
  return [...last].sort(([a], [b]) => compareText(a, b)).map(([, voice]) => voice);
};

/** What a board says: moves, answers, and the places of own tasks. Undecided says nothing. */
export function voicesOf({ id, name, decisions, own }: Board): Voices {
  const placed = new Map(own.map((task) => [task.key, task]));
  const items = [...new Set([...Object.keys(decisions), ...placed.keys()])].sort(compareText).flatMap((key): [string, Voice[]][] => {
    const { move, answer } = decisions[key] ?? {};
    const { quadrant, startBy } = move ?? placed.get(key) ?? {};
    return quadrant || answer ? [[key, [{ board: id, name, by: move?.by, quadrant, startBy, reason: move?.reason, answer, on: move?.on }]]] : [];
  });
  return { boards: [{ board: id, name }], items: Object.fromEntries(items) };
}
/** Both together. Of one person who is in both, with the same board, what was said last counts. */
export function join(a: Voices, b: Voices): Voices {
  const boards = new Map([...a.boards, ...b.boards].map(({ board, name }) => [JSON.stringify([board, name]), { board, name }]));
  const keys = [...new Set([...Object.keys(a.items), ...Object.keys(b.items)])].sort(compareText);
  return {
    boards: [...boards].sort(([one], [other]) => compareText(one, other)).map(([, board]) => board),
    items: Object.fromEntries(keys.map((key) => [key, distinct([...(a.items[key] ?? []), ...(b.items[key] ?? [])])])),
  };
}

export interface Spread {
  readonly key: string;
  readonly voices: readonly Voice[];
  /** How many chose which. */
  readonly quadrants: Readonly<Partial<Record<Quadrant, number>>>;
  /** First and last start month that was chosen. */
  readonly starts?: { readonly from: string; readonly to: string } | undefined;
  /** 0: all say the same; 1: as far apart as can be. */
  readonly disagreement: number;
  /** True in a blind round, until this visitor has placed it too: then nothing of the others is here. */
  readonly hidden?: boolean | undefined;
}
/** Start months so far apart, or more, are as far apart as can be. */
const FAR = 24;
const ANSWER: Readonly<Record<Answer, number | undefined>> = { ja: 0, deels: 0.5, nee: 1, 'weet-niet': undefined };
/** How evenly a group is split over yes and no: 0 when all agree, 1 when half do. */
const split = (yes: number, all: number): number => (all < 2 ? 0 : (yes * (all - yes)) / (Math.floor(all / 2) * Math.ceil(all / 2)));
const monthsOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

function spreadOf(key: string, voices: readonly Voice[]): Spread {
  const chosen = voices.flatMap(({ quadrant }) => quadrant ?? []);
  const count = (isOne: (quadrant: Quadrant) => boolean): number => chosen.filter(isOne).length;
  const starts = voices.flatMap(({ startBy }) => startBy ?? []).sort(compareText);
  const [from, to] = [starts[0], starts.at(-1)];
  const answers = voices.flatMap(({ answer }) => (answer && ANSWER[answer]) ?? []);
  return {
    key, voices, quadrants: Object.fromEntries([...new Set(chosen)].sort(compareText).map((one) => [one, count((other) => other === one)])), starts: from !== undefined && to !== undefined ? { from, to } : undefined,
    disagreement: Math.max(
      (split(count(isUrgent), chosen.length) + split(count(isImportant), chosen.length)) / 2, // what is urgent, and what matters
      from !== undefined && to !== undefined ? Math.min(1, (monthsOf(to) - monthsOf(from)) / FAR) : 0,
      answers.length > 1 ? Math.max(...answers) - Math.min(...answers) : 0),
  };
}
/** What was said of each obligation, most disagreement first. */
export const spreads = ({ items }: Voices): Spread[] =>
  Object.entries(items).map(([key, voices]) => spreadOf(key, voices)).sort((a, b) => b.disagreement - a.disagreement || compareText(a.key, b.key));

/** Whether somebody placed it, or said how it is met: staying with the computed place counts when it was chosen. */
export const hasSpoken = ({ decisions, own }: Board, key: string): boolean => decisions[key]?.move !== undefined || decisions[key]?.answer !== undefined || own.some((one) => one.key === key);
/**
 * A blind round: of what this visitor has not placed yet nothing of the others may be known, not even how far apart they are. So those come
 * last, by their key.
 */
export function blind(rows: readonly Spread[], mine: Board): Spread[] {
  const secret = rows.filter(({ key }) => !hasSpoken(mine, key)).map(({ key }): Spread => ({ key, voices: [], quadrants: {}, disagreement: 0, hidden: true }));
  return [...rows.filter(({ key }) => hasSpoken(mine, key)), ...secret.sort((a, b) => compareText(a.key, b.key))];
}
