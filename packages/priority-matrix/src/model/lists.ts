/** The matrix as four lists, for a screen too narrow for the drawing: each entry has a small ruler that says when it must begin. */
import { PRIORITY_SETTINGS, type PrioritySettings, type Quadrant } from '@digitaal-europa/data';
import type { Anchor, CardsByQuadrant, Ghost, PlotCard } from './plot-card.ts';
import { QUADRANTS } from './quadrants.ts';

/** Places on a ruler, 0 at its first month and 1 at its last. One scale for all rulers, without a bend: it is too short for two. */
export interface Ruler {
  readonly today: number;
  readonly dot?: { readonly at: number; readonly shape: Anchor['shape'] } | undefined;
  readonly halo?: { readonly from: number; readonly to: number; readonly endless: boolean } | undefined;
  readonly ghost?: number | undefined;
}

export interface ListEntry { readonly card: PlotCard; readonly ruler: Ruler }

/** A card that was computed to be here, and that a person put elsewhere. */
export interface Elsewhere { readonly card: PlotCard; readonly ghost: Ghost; /** Where it is now. */ readonly now: Quadrant }

export interface MatrixList {
  readonly quadrant: Quadrant;
  /** Cards in this list, shown or not. */
  readonly count: number;
  readonly entries: readonly ListEntry[];
  /** How many "show n more" would add. */
  readonly hidden: number;
  /** More than are shown at first: there is a button, for more or for fewer. */
  readonly isLong: boolean;
  readonly elsewhere: readonly Elsewhere[];
}

/** Entries that are shown at first. A button that hides one entry takes its room, so one more is shown instead. */
const FIRST = { grid: 7, lists: 3 };

export interface ListOptions {
  readonly mode: 'grid' | 'lists';
  readonly settings?: Pick<PrioritySettings, 'slackRange'>;
  /** Lists of which everything is shown. */
  readonly open?: ReadonlySet<Quadrant>;
}

/** Four lists in reading order. */
export function buildLists(cards: CardsByQuadrant, { mode, settings = PRIORITY_SETTINGS, open }: ListOptions): readonly MatrixList[] {
  const moved = QUADRANTS.flatMap((now) => cards[now].flatMap((card): Elsewhere[] => (card.ghost && card.ghost.quadrant !== now ? [{ card, ghost: card.ghost, now }] : [])));
  return QUADRANTS.map((quadrant) => {
    const all = cards[quadrant];
    const isLong = all.length > FIRST[mode] + 1;
    const shown = isLong && !open?.has(quadrant) ? all.slice(0, FIRST[mode]) : all;
    return {
      quadrant, count: all.length, hidden: all.length - shown.length, isLong,
      entries: shown.map((card) => ({ card, ruler: rulerOf(card, settings) })), elsewhere: moved.filter(({ ghost }) => ghost.quadrant === quadrant),
    };
  });
}

export function rulerOf({ startMonths, halo, ghost }: PlotCard, { slackRange: [least, most] }: Pick<PrioritySettings, 'slackRange'> = PRIORITY_SETTINGS): Ruler {
  const at = (months: number): number => (Math.min(most, Math.max(least, months)) - least) / (most - least);
  const strip = halo && { from: at(halo.from), to: at(halo.to), endless: halo.to > most };
  return {
    today: at(0),
    dot: startMonths === undefined ? undefined : { at: at(startMonths), shape: startMonths < least ? 'past' : startMonths > most ? 'later' : 'dot' },
    halo: strip && strip.to > strip.from ? strip : undefined,
    ghost: ghost && at(ghost.startMonths),
  };
}
