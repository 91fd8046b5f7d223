/** Which stages does a law go through, and of which of them do we know when? */
import { bySpan, compareText, isDated } from '../calendar-math.ts';
import type { Law, LawDate } from '../law.schema.ts';
import { STAGES, stageMeaning, stageOf, type Phase, type Stage } from '../stages.ts';
import { INSTRUMENTS, valuesOf } from '../vocabulary.ts';

/** One stage of the procedure of one law. */
export interface StageOfLaw {
  readonly stage: Stage;
  readonly phase: Phase;
  /** The dates of the law in this stage, earliest first, those without a day last. */
  readonly dates: readonly LawDate[];
  /** False when no date that still holds says when: then the place says "onbekend". */
  readonly known: boolean;
  /** Not in every procedure of this kind: when nothing is known of it, it may never come. */
  readonly optional: boolean;
}

/** How a kind of law comes about. `none`: no procedure that we know of, only what the dates say. */
type Procedure = 'regulation' | 'directive' | 'proposal' | 'stopped' | 'delegated' | 'act' | 'rules' | 'none';

/** An act that is made under another act: nobody negotiates it, and it is not transposed. */
const MADE_UNDER_AN_ACT = /\/eli\/[a-z]+_(?:impl|del)\//;

function procedureOf({ instrument, identifiers }: Law): Procedure {
  if (MADE_UNDER_AN_ACT.test(identifiers.eli ?? '')) return 'delegated';
  if (instrument === 'directive') return 'directive';
  if (instrument === 'regulation' || instrument === 'decision') return 'regulation';
  if (instrument === 'withdrawn-proposal') return 'stopped';
  const { family } = INSTRUMENTS[instrument];
  if (family === 'eu-proposal') return 'proposal';
  if (family === 'policy') return 'none';
  return instrument === 'national-act' || instrument === 'national-bill' ? 'act' : 'rules';
}

const BEFORE_NEGOTIATION: readonly Phase[] = ['aankondiging', 'raadpleging', 'voorstel'];
/** What a Dutch rule goes through: the Dutch stages, and those that every rule has. */
const DUTCH: readonly Stage[] = ['aankondiging', 'udo-op-wetsvoorstel', 'internetconsultatie', 'parlement', 'staatsblad', 'lagere-regels', 'toepassing', 'handhaving', 'evaluatie'];

/** Is the stage in this kind of procedure: always, sometimes or not at all? */
function placeOf(stage: Stage, procedure: Procedure): 'always' | 'sometimes' | 'no' {
  const { phase, level, only, optional } = stageMeaning(stage);
  // An end that nobody has seen is no gap.
  if (procedure === 'none' || phase === 'gestopt') return 'no';
  const usual = optional === true ? 'sometimes' : 'always';
  if (procedure === 'act' || procedure === 'rules') {
    if (!DUTCH.includes(stage)) return 'no';
    if (stage === 'staatsblad') return 'always';
    return stage === 'parlement' && procedure === 'act' ? 'always' : 'sometimes';
  }
  // Whether a proposal is one for a directive is not always said, so its own stages wait for a date.
  if (only !== undefined && only !== procedure) return 'no';
  if (procedure === 'stopped') return BEFORE_NEGOTIATION.includes(phase) ? usual : 'no';
  if (procedure === 'delegated') return phase === 'onderhandeling' || phase === 'voorstel' || stage === 'aankondiging' || level === 'nl' ? 'no' : usual;
  return usual;
}

/**
 * The stages of a law in the order of the procedure, with its dates, for a row that says "onbekend" where nothing is known. A regulation or decision follows the
 * ordinary procedure, a directive adds its transposition, a Dutch act has the Dutch stages only. A stage with a date is never left out. A `stap` without a stage
 * of its own belongs to none.
 */
export function stagesOf(law: Law): StageOfLaw[] {
  const procedure = procedureOf(law);
  return valuesOf(STAGES).flatMap((stage): StageOfLaw[] => {
    const dates = law.dates.filter((date) => stageOf(date) === stage).sort((a, b) => bySpan(a, b) || compareText(a.id, b.id));
    const place = placeOf(stage, procedure);
    if (place === 'no' && dates.length === 0) return [];
    return [{ stage, phase: stageMeaning(stage).phase, dates, known: dates.some((date) => isDated(date) && date.certainty !== 'vervallen'), optional: place !== 'always' }];
  });
}
