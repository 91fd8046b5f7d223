/**
 * Questions about the own organisation on which it depends whether tasks are for it. An answer is kept as that of each of its tasks, so that it
 * travels, is undone and is merged like any other, and can still be another one for a single task.
 */
import { SCOPE_QUESTIONS, valuesOf, type ScopeQuestion } from '@digitaal-europa/data';
import type { ForUs } from './board.ts';
import type { Card } from './cards.ts';

export interface AskedScope {
  readonly question: ScopeQuestion;
  /** The cards that depend on it, at least one. */
  readonly cards: readonly Card[];
  /** What was said of all of them. Absent: of none, or not the same of each. */
  readonly answer: ForUs | undefined;
  /** Something else was said of one than of another. */
  readonly isMixed: boolean;
}

/** Only what may still be for an organisation of this type: it is no question of what the law says itself. */
const isOpen = ({ obligation, placed, notBecause }: Card): boolean =>
  obligation?.onlyIf !== undefined && placed?.applies.value !== 'nee' && (notBecause === undefined || notBecause === 'said');

/** In the order of the list of questions. */
export function askedScopes(all: Iterable<Card>): readonly AskedScope[] {
  const open = [...all].filter(isOpen);
  return valuesOf(SCOPE_QUESTIONS).flatMap((question) => {
    const cards = open.filter(({ obligation }) => obligation?.onlyIf === question);
    const said = new Set(cards.map(({ decision }) => decision.forUs));
    return cards.length === 0 ? [] : [{ question, cards, answer: said.size === 1 ? [...said][0] : undefined, isMixed: said.size > 1 }];
  });
}
