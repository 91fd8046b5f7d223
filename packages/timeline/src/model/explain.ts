/** The procedure, told with one real law. */
import { isDated, isOver, openMoments, stageMeaning, type CalendarDate, type Law, type LawDate, type Leverage, type Moment, type Stage } from '@digitaal-europa/data';
import { stageSteps, type StageStatus, type MainPhase } from './phases.ts';

/** The law that the walk starts with when it is among the laws: many know it, and it has been through nearly all. */
export const EXAMPLE_LAW = 'ai-act';

export interface WalkStage {
  readonly stage: Stage;
  readonly level: 'eu' | 'nl';
  readonly status: StageStatus;
  /** The law is past it, so what is missing was never recorded. */
  readonly passed: boolean;
  readonly optional: boolean;
  readonly dates: readonly LawDate[];
  /** What one could do then, as described for this law. */
  readonly moments: readonly Moment[];
  /** *Inschatting*: what input in this stage usually still changes. */
  readonly leverage: Leverage;
}

export interface WalkPhase {
  readonly phase: MainPhase | 'gestopt';
  readonly steps: readonly { readonly number: number; readonly stages: readonly WalkStage[] }[];
}

export interface Walk {
  readonly law: Law;
  readonly phases: readonly WalkPhase[];
  /** Number of steps. */
  readonly total: number;
}

/** The law to begin with: the one asked for, else the example, else the one with most dates that are over. */
export function lawToExplain(laws: readonly Law[], id: string | undefined, today: CalendarDate): Law | undefined {
  const past = (law: Law): number => law.dates.filter((date) => isDated(date) && isOver(date, today)).length;
  return laws.find((law) => law.id === id) ?? laws.find((law) => law.id === EXAMPLE_LAW) ?? [...laws].sort((a, b) => past(b) - past(a))[0];
}

/** Every stage of the law in order, under its phase. */
export function walkOf(law: Law, today: CalendarDate): Walk {
  const steps = stageSteps(law, today);
  const all = openMoments([law], today);
  const moments: readonly Moment[] = [...all.open, ...all.expected, ...all.informal, ...all.unclear, ...all.closed];
  const phases: { phase: WalkPhase['phase']; steps: { number: number; stages: WalkStage[] }[] }[] = [];
  for (const { number, stages } of steps) {
    for (const { stage, phase, status, passed, optional, dates } of stages) {
      const { level, leverage } = stageMeaning(stage);
      const walk: WalkStage = { stage, level, status, passed, optional, dates, leverage, moments: moments.filter((moment) => moment.stage === stage) };
      if (phases.at(-1)?.phase !== phase) phases.push({ phase, steps: [] });
      const own = phases.at(-1)?.steps;
      if (own?.at(-1)?.number === number) own.at(-1)?.stages.push(walk);
      else own?.push({ number, stages: [walk] });
    }
  }
  return { law, phases, total: steps.length };
}
