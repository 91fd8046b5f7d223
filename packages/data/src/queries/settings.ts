/** What the priority of an obligation is reckoned with. All of it is judgement, so all of it is data that a visitor can change. */
import { EFFORTS, type Effort } from '../vocabulary.ts';

/** How much people and money an organisation has, by its own judgement. */
export type Size = 'groot' | 'midden' | 'klein';

/** How heavily a reason counts. */
export type Weight = 'uit' | 'normaal' | 'zwaar';
export const WEIGHTS: Readonly<Record<Weight, number>> = { uit: 0, normaal: 1, zwaar: 2 };

/** Why an obligation matters, each with the most it can count for. `eigen` counts only where the organisation has said so. */
export const REASONS = { inwoners: 3, organisatie: 3, toezicht: 3, afhankelijk: 2, kans: 2, eigen: 3 } as const;
export type ReasonName = keyof typeof REASONS;

export interface PrioritySettings {
  /** Lead time in months, by effort. */
  readonly effortMonths: Readonly<Record<Effort, number>>;
  /** By how much the lead time of a task grows, by size. Buying takes everybody as long. */
  readonly capacity: Readonly<Record<Size, number>>;
  /** Months that buying something adds. */
  readonly procurementMonths: number;
  /** What stands in for what nobody has judged, in the middle of all that it may be. Never nothing. */
  readonly assumed: { readonly effort: Effort; readonly size: Size; readonly procurement: boolean };
  readonly weights: Readonly<Record<ReasonName, Weight>>;
  /** Urgent when there are this many months left before it must be begun, or fewer. */
  readonly urgentWithin: number;
  /**
   * Important from this part of all that its known reasons could count for, 0 to 1. The default is "more than half": no sum of reasons lies
   * between a half and 0.51, whatever the weights, and what stands exactly on the line is not above it.
   */
  readonly importantFrom: number;
  /** The ends of the urgency axis, in months of slack. */
  readonly slackRange: readonly [least: number, most: number];
}

export const PRIORITY_SETTINGS: PrioritySettings = {
  effortMonths: { S: EFFORTS.S.months, M: EFFORTS.M.months, L: EFFORTS.L.months },
  capacity: { groot: 1, midden: 1.25, klein: 1.5 },
  procurementMonths: 6,
  assumed: { effort: 'M', size: 'midden', procurement: true },
  weights: { inwoners: 'normaal', organisatie: 'normaal', toezicht: 'normaal', afhankelijk: 'normaal', kans: 'normaal', eigen: 'normaal' },
  urgentWithin: 3,
  importantFrom: 0.51,
  slackRange: [-12, 24],
};
