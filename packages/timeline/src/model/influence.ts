/** The moments of influence of one law or of all, in the order in which they are told. */
import { openMoments, stageMeaning, type CalendarDate, type Law, type Leverage, type Moment, type MomentsOnDay, type ClosedMoment } from '@digitaal-europa/data';
import { keyOf } from './entries.ts';

/** First what one can still do, then what is over. */
export const MOMENT_GROUPS = ['open', 'expected', 'unclear', 'informal', 'closed'] as const;
export type MomentGroup = (typeof MOMENT_GROUPS)[number];

/** How much input still changes: an *inschatting*, of this moment, or else of its stage in general. */
export interface LeverageOf {
  readonly value: Leverage;
  /** Absent: it is the usual value of the stage, and nobody judged this moment. */
  readonly reason?: string | undefined;
}

/** The Commission's own site closes at midnight in Brussels; of no other round do we know the hour. */
const HAVE_YOUR_SAY = /^https:\/\/ec\.europa\.eu\/info\/law\/better-regulation\/(have-your-say|initiatives)/;

export const isHaveYourSay = ({ moment }: Moment): boolean => moment?.url !== undefined && HAVE_YOUR_SAY.test(moment.url);

const remembered = new WeakMap<readonly Law[], { readonly today: CalendarDate; readonly moments: MomentsOnDay }>();

/** Remembered by the list of laws, for the last day that was asked for: filters, answers and drawing all ask the same. */
export function momentsOfLaws(laws: readonly Law[], today: CalendarDate): MomentsOnDay {
  const known = remembered.get(laws);
  if (known?.today === today) return known.moments;
  const moments = openMoments(laws, today);
  remembered.set(laws, { today, moments });
  return moments;
}

const closing = new WeakMap<MomentsOnDay, ReadonlySet<string>>();

/** Keys of the dates on which a round closes that is open now. */
export function closingDates(laws: readonly Law[], today: CalendarDate): ReadonlySet<string> {
  const moments = momentsOfLaws(laws, today);
  let keys = closing.get(moments);
  if (!keys) closing.set(moments, keys = new Set(moments.open.flatMap(({ law, closes }) => (closes?.kind === 'raadpleging_sluit' ? [keyOf(law.id, closes.id)] : []))));
  return keys;
}

export const momentsOfLaw = (law: Law, today: CalendarDate): MomentsOnDay => openMoments([law], today);

export const countMoments = (moments: MomentsOnDay): { readonly formal: number; readonly informal: number } =>
  ({ formal: MOMENT_GROUPS.filter((group) => group !== 'informal').reduce((sum, group) => sum + moments[group].length, 0), informal: moments.informal.length });

export function leverageOf({ law, id, stage }: Moment): LeverageOf | undefined {
  const judged = law.estimates?.influence.find((estimate) => estimate.id === id)?.leverage;
  if (judged) return judged;
  return stage ? { value: stageMeaning(stage).leverage } : undefined;
}

/** European or Dutch; `undefined` when neither stage nor date says it. */
export const levelOf = ({ stage, opens, closes }: Moment): 'eu' | 'nl' | undefined => (stage ? stageMeaning(stage).level : (closes ?? opens)?.level);

/** The next chance in the same law after a moment that is over. */
export const nextChance = (moment: Moment): Moment | undefined => ('next' in moment ? (moment as ClosedMoment).next : undefined);
