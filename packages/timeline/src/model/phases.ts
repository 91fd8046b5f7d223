/** Where a law stands among the main phases, and which stages it goes through. */
import { INSTRUMENTS, isDated, isFixed, isOver, mayHaveBegun, PHASES, stagesOf, toDay, valuesOf, type CalendarDate, type Law, type LawDate, type Phase, type Stage, type StageOfLaw } from '@digitaal-europa/data';
import { momentsOfLaw } from './influence.ts';
import { stretchesOf, type Standing } from './standing.ts';

/** A phase that a law goes through; its end is told apart. */
export type MainPhase = Exclude<Phase, 'gestopt'>;

export interface PhaseStep {
  readonly phase: MainPhase;
  /** `unsure`: the law is past it, but nothing in it belongs to every law of this kind and no date says that any of it was done. */
  readonly status: 'done' | 'unsure' | 'now' | 'later';
  /** It is behind the law, and a date of it is still to come all the same: phases overlap. */
  readonly busy: boolean;
}

export interface PhaseBar {
  readonly steps: readonly PhaseStep[];
  /** The phase of today; of a law that stopped, the last one it reached. */
  readonly current: MainPhase;
  /** Its place among the steps, from 1. */
  readonly number: number;
  /** Withdrawn, rejected or lapsed: no phase is of today. */
  readonly stopped: boolean;
}

const MAIN = valuesOf(PHASES).filter((phase): phase is MainPhase => phase !== 'gestopt');
const BEFORE_ADOPTION: readonly MainPhase[] = ['aankondiging', 'raadpleging', 'voorstel', 'onderhandeling'];

const holds = ({ certainty }: LawDate): boolean => certainty !== 'vervallen';
const hasBegun = (date: LawDate, today: CalendarDate): boolean => isFixed(date) && mayHaveBegun(date, today);

/** True when the whole of it was withdrawn or has lapsed. */
export const isStopped = (law: Law, today: CalendarDate): boolean => law.instrument === 'withdrawn-proposal'
  || law.dates.some((date) => (date.kind === 'ingetrokken' || date.kind === 'vervallen') && date.scope !== 'deel' && hasBegun(date, today));

/** What it is today; `undefined` when no certain date says so. */
export const standingOn = (law: Law, today: CalendarDate): Standing | undefined => stretchesOf(law, Infinity).findLast(({ from }) => from <= toDay(today))?.standing;

function currentPhase(law: Law, stages: readonly StageOfLaw[], today: CalendarDate): MainPhase | undefined {
  const { family } = INSTRUMENTS[law.instrument];
  const reached = (phases: readonly MainPhase[]): MainPhase | undefined => phases.findLast((phase) => stages.some((stage) => stage.phase === phase && stage.dates.some((date) => hasBegun(date, today))));
  const latest = (...phases: readonly (MainPhase | undefined)[]): MainPhase | undefined => MAIN.findLast((phase) => phases.includes(phase));
  const standing = standingOn(law, today);
  if (family === 'policy') return undefined;
  if (standing === 'applies') return 'toepassing';
  if (family === 'nl-law') return standing === undefined && law.instrument !== 'national-bill' ? undefined : latest(reached(['aankondiging', 'omzetting']), law.instrument === 'national-bill' || standing === 'adopted' ? 'omzetting' : 'aankondiging');
  if (standing === 'adopted') return law.instrument === 'directive' ? 'omzetting' : latest('vastgesteld', reached(['omzetting']));
  // What its form says counts too: a proposal has been proposed, whether or not the day is known.
  const atLeast: MainPhase | undefined = law.instrument === 'announced-proposal' ? 'aankondiging' : family === 'eu-proposal' ? 'voorstel' : undefined;
  return latest(reached(BEFORE_ADOPTION), atLeast);
}

/** The main phases that a law of this kind goes through: seven for the ordinary procedure. `undefined`: it has no procedure, or nobody knows where it stands. */
export function phaseBar(law: Law, today: CalendarDate): PhaseBar | undefined {
  const stages = stagesOf(law);
  const current = currentPhase(law, stages, today);
  if (current === undefined) return undefined;
  const phases = MAIN.filter((phase) => phase === current || stages.some((stage) => stage.phase === phase));
  const number = phases.indexOf(current) + 1;
  const stopped = isStopped(law, today);
  const isBusy = (phase: MainPhase): boolean => stages.some((stage) => stage.phase === phase && stage.dates.some((date) => holds(date) && isDated(date) && !isOver(date, today) && !hasBegun(date, today)));
  const passed = (phase: MainPhase): 'done' | 'unsure' => (stages.some((stage) => stage.phase === phase && (!stage.optional || stage.known)) ? 'done' : 'unsure');
  return {
    current, number, stopped,
    steps: phases.map((phase, i): PhaseStep => ({ phase, status: i + 1 < number ? passed(phase) : i + 1 > number ? 'later' : stopped ? 'done' : 'now', busy: !stopped && i + 1 < number && isBusy(phase) })),
  };
}

/** `lapsed`: it was only expected, that time is over, and nobody has confirmed it. */
export type StageStatus = 'done' | 'running' | 'coming' | 'lapsed' | 'unknown';

export interface StageBand extends StageOfLaw {
  readonly status: StageStatus;
  /** The law is past the phase of this stage, so a date that is missing was never recorded instead of "not known yet". */
  readonly passed: boolean;
}

/** One step of the procedure. Several stages in it run side by side. */
export interface StageStep {
  /** From 1. */
  readonly number: number;
  readonly stages: readonly StageBand[];
}

/** Stages that run side by side. */
const PARALLEL: readonly (readonly Stage[])[] = [
  ['feedback-op-voorstel', 'subsidiariteitstoets', 'bnc-fiche', 'udo-op-voorstel', 'advies-comites'],
  ['ep-commissiefase', 'amendementen', 'ep-mandaat', 'raadswerkgroep', 'algemene-orientatie'],
];

function statusOf(dates: readonly LawDate[], today: CalendarDate): StageStatus {
  const known = dates.filter((date) => holds(date) && isDated(date));
  const lapsed = known.filter((date) => !isFixed(date) && isOver(date, today));
  const begun = known.filter((date) => hasBegun(date, today));
  if (known.length === 0) return 'unknown';
  if (begun.length + lapsed.length === known.length) return begun.length === 0 ? 'lapsed' : begun.every((date) => isOver(date, today) || date.earliest === date.latest) ? 'done' : 'running';
  return begun.length > 0 ? 'running' : 'coming';
}

/** All stages of a law in the order of the procedure, those that run side by side as one step. */
export function stageSteps(law: Law, today: CalendarDate): StageStep[] {
  const bar = phaseBar(law, today);
  const reached = bar ? MAIN.indexOf(bar.current) : -1;
  const steps: { together: readonly Stage[] | undefined; stages: StageBand[] }[] = [];
  // A round of which only the last day is known runs all the same, when it is open.
  const closing = new Set(momentsOfLaw(law, today).open.map(({ closes }) => closes?.id));
  for (const stage of stagesOf(law)) {
    const place = MAIN.indexOf(stage.phase as MainPhase);
    const isOpen = stage.dates.some(({ id }) => closing.has(id));
    // What one can do in it is known: then it belongs to this law.
    const isKnown = law.influence.some((moment) => moment.stage === stage.stage);
    const band: StageBand = { ...stage, ...(isKnown && { optional: false }), status: isOpen ? 'running' : statusOf(stage.dates, today), passed: place < reached || (bar?.stopped ?? false) };
    const together = PARALLEL.find((group) => group.includes(stage.stage));
    const last = steps.at(-1);
    if (together !== undefined && last?.together === together) last.stages.push(band);
    else steps.push({ together, stages: [band] });
  }
  return steps.map(({ stages }, i) => ({ number: i + 1, stages }));
}
