/** The cards of a model behind each other, as the page, paper and files tell them. */
import { compareText } from '@digitaal-europa/data';
import type { Card, CardGroups, QuadrantCards } from './cards.ts';
import { QUADRANTS } from './quadrants.ts';

/** All cards of a box, what applies already last. */
export const cardsInBox = ({ cards, backlog }: QuadrantCards): readonly Card[] => [...cards, ...backlog];

/** All cards in the matrix, box by box. */
export const cardsInMatrix = ({ matrix }: Pick<CardGroups, 'matrix'>): readonly Card[] => QUADRANTS.flatMap((quadrant) => cardsInBox(matrix[quadrant]));

const sinceOf = ({ placed }: Card): string => placed?.date?.earliest ?? placed?.date?.latest ?? '';

/** All that applies already, the newest law first: the order stays the same whatever is answered, so that no row jumps away. */
export const cardsThatApply = ({ already }: Pick<CardGroups, 'already'>): readonly Card[] => Object.values(already).flat().sort((a, b) => compareText(sinceOf(b), sinceOf(a)) || compareText(a.key, b.key));

/** What applies already and is not in the matrix too, by its answer. */
export const cardsBeside = ({ already }: Pick<CardGroups, 'already'>): readonly Card[] => Object.values(already).flat().filter(({ where }) => where === 'already');
