import { PHASES, type Leverage, type SanctionPower } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { DutyWhen } from '../model/duties.ts';
import type { MainPhase, PhaseStep, StageBand, StageStatus } from '../model/phases.ts';

/** What the details of one law say, beside the words of the timeline itself. */
export interface DetailTexts {
  readonly appliesTo: string;
  /** `geldt voor gemeenten: deels`, beside the number of a law; `geldt voor u: deels` where there is no room to name them. */
  readonly appliesShort: (organisations: string | undefined, value: string) => string;
  /** How much there is to do at a date; `forYou` when it is known for whom. */
  readonly tasks: (count: number, forYou: boolean) => string;
  /** `Vóór 2 december 2027`, without the count. */
  readonly dutyGroup: (when: DutyWhen, date: string | undefined) => string;
  readonly counted: (text: string, count: number) => string;
  readonly dutyFor: (types: string) => string;
  readonly partlySince: (date: string) => string;
  readonly since: (date: string) => string;
  /** From the tasks of one law to the matrix. */
  readonly toMatrix: string;
  /** Who helps with it. */
  readonly help: string;
  readonly toFunds: string;
  readonly toNetworks: string;
  readonly phase: { readonly label: string; readonly at: (number: number, total: number, phase: string) => string; readonly short: (number: number, total: number) => string; readonly stopped: string; readonly unknown: string; readonly status: Readonly<Record<PhaseStep['status'], string>>; readonly busy: string; readonly dutch: string };
  /** How much input in a stage changes. */
  readonly leverage: Readonly<Record<Leverage, string>>;
  readonly steps: {
    readonly all: string;
    readonly step: (number: number, total: number) => string;
    readonly parallel: string;
    readonly status: Readonly<Record<StageStatus, string>>;
    readonly missing: (stage: Pick<StageBand, 'passed' | 'optional'>) => string;
    readonly dates: (count: number, first: string, last: string) => string;
    readonly dutch: string;
  };
  readonly newTasks: string;
  readonly processes: string;
  readonly opportunities: string;
  readonly procurement: string;
  readonly supervision: string;
  readonly powers: (power: SanctionPower) => string;
  readonly influence: string;
  readonly moved: string;
  readonly other: (date: string) => string;
  readonly lapsed: (date: string) => string;
  readonly disputed: (count: number) => string;
  readonly stillUnknown: string;
  readonly packages: string;
  readonly officialTitle: string;
  readonly stale: string;
  readonly noSources: string;
  readonly mistake: string;
  readonly mail: { readonly subject: (law: string) => string; readonly body: (law: string, id: string, asOf: string, fact?: string) => string };
  readonly names: string;
  /** The buttons of details below a row. */
  readonly more: { readonly influence: string; readonly actions: string; readonly dates: (count: number, moved: number, unsure: number) => string; readonly background: string };
  readonly consequences: string;
}

/** The name of a phase. In Dutch law there is nothing to transpose: there the phase is the procedure itself. */
export const phaseName = (phase: MainPhase | 'gestopt', isDutch: boolean, language: Language): string => (phase === 'omzetting' && isDutch ? detailTexts(language).phase.dutch : PHASES[phase][language]);

/** How much input in a stage changes: always said to be a judgement. */
export const leverageInWords = (leverage: Leverage, language: Language): string => detailTexts(language).leverage[leverage];

const nl: DetailTexts = {
  appliesTo: 'Voor wie geldt dit?',
  appliesShort: (organisations, value) => `geldt voor ${organisations ?? 'u'}: ${value}`,
  tasks: (count, forYou) => `${count} ${count === 1 ? 'taak' : 'taken'}${forYou ? ' voor u' : ''}`,
  dutyGroup: (when, date) => ({
    before: `Vóór ${date ?? ''}`, expected: `Verwacht vanaf ${date ?? ''}`, now: 'Geldt al: voldoen we?', ask: 'Eerst uitzoeken: geldt dit voor ons?',
    draft: 'Alleen als het voorstel wet wordt', lapsed: `Verwacht vanaf ${date ?? ''}, maar niet bevestigd`, unknown: 'Datum nog niet bekend',
  } as const)[when],
  counted: (text, count) => `${text} (${count})`,
  dutyFor: (types) => `voor: ${types}`,
  partlySince: (date) => `een deel geldt al sinds ${date}`,
  since: (date) => `sinds ${date}`,
  toMatrix: 'Bekijk deze taken in de matrix',
  help: 'Wie helpt ons hierbij?', toFunds: 'Fondsen bij dit onderwerp', toNetworks: 'Netwerken over dit onderwerp',
  phase: { label: 'Fase', at: (number, total, phase) => `Fase ${number} van ${total} · ${phase}`, short: (number, total) => `Fase ${number} van ${total}`, stopped: 'Gestopt', unknown: 'In welke fase deze wet zit, is niet bekend.', status: { done: 'geweest', unsure: 'niets over bekend', now: 'nu', later: 'komt nog' }, busy: 'nog niet helemaal klaar', dutch: 'Nederlandse procedure' },
  leverage: { hoog: 'veel', middel: 'redelijk wat', laag: 'weinig', geen: 'niets meer' },
  steps: {
    all: 'Alle stappen',
    step: (number, total) => `stap ${number} van ${total}`,
    parallel: 'Deze stappen lopen naast elkaar:',
    status: { done: 'geweest', running: 'loopt', coming: 'komt nog', lapsed: 'verwachting verstreken, niet bevestigd', unknown: 'onbekend' },
    missing: ({ passed, optional }) => (optional ? 'niets over bekend, hoort niet bij elke wet' : passed ? 'datum niet vastgelegd' : 'nog niet bekend'),
    dates: (count, first, last) => `${count} datums, ${first} tot en met ${last}`,
    dutch: 'in Nederland',
  },
  newTasks: 'Nieuwe taken', processes: 'Wat verandert er in ons werk?', opportunities: 'Kansen', procurement: 'Bij inkoop: zet dit in het contract', supervision: 'Toezicht en sancties',
  powers: (power) => ({ geen: 'Er is geen toezichthouder voor overheden.', toezicht: 'Er is een toezichthouder.', bevelen: 'De toezichthouder kan maatregelen opleggen aan een overheid.', boete: 'Een boete of aansprakelijkheid is mogelijk, ook voor een overheid.' } as const)[power],
  influence: 'Kunnen we nog iets vinden?',
  moved: 'Verschoven datums',
  other: (date) => `Andere bron: ${date}`,
  lapsed: (date) => `Verwacht: ${date}. Die tijd is voorbij en niemand heeft het bevestigd.`,
  disputed: (count) => (count === 1 ? 'Over 1 datum zijn bronnen het niet eens. Beide staan bij “Alle datums”.' : `Over ${count} datums zijn bronnen het niet eens. Alle lezingen staan bij “Alle datums”.`),
  stillUnknown: 'Nog niet bekend',
  packages: 'Pakketten',
  officialTitle: 'Officiële titel',
  stale: 'mogelijk verouderd: langer dan 90 dagen niet gecontroleerd',
  noSources: 'Er zijn geen bronnen vastgelegd.',
  mistake: 'Fout gezien?',
  mail: { subject: (law) => `Fout in het overzicht digitale wetten: ${law}`, body: (law, id, asOf, fact) => `Bij ${law} (${id}, stand ${asOf})${fact ? `, ${fact},` : ''} klopt iets niet.\n\nWat staat er?\n\nWat moet er staan, en welke bron zegt dat?\n` },
  consequences: 'Gevolgen en toezicht',
  names: 'Namen',
  more: {
    influence: 'Invloed',
    actions: 'Doen',
    dates: (count, moved, unsure) => (moved + unsure === 0 ? `Datums (${count})` : `Datums: ${[moved > 0 ? `${moved} verschoven` : '', unsure > 0 ? `${unsure} onzeker` : ''].filter(Boolean).join(', ')}`),
    background: 'Gevolgen en bronnen',
  },
};

const en: DetailTexts = {
  appliesTo: 'To whom does it apply?',
  appliesShort: (organisations, value) => `applies to ${organisations ?? 'you'}: ${value}`,
  tasks: (count, forYou) => `${count} ${count === 1 ? 'task' : 'tasks'}${forYou ? ' for you' : ''}`,
  dutyGroup: (when, date) => ({
    before: `Before ${date ?? ''}`, expected: `Expected from ${date ?? ''}`, now: 'Applies already: do we comply?', ask: 'First find out: does this apply to us?',
    draft: 'Only if the proposal becomes law', lapsed: `Expected from ${date ?? ''}, but not confirmed`, unknown: 'Date not known yet',
  } as const)[when],
  counted: (text, count) => `${text} (${count})`,
  dutyFor: (types) => `for: ${types}`,
  partlySince: (date) => `part of it applies since ${date}`,
  since: (date) => `since ${date}`,
  toMatrix: 'View these tasks in the matrix',
  help: 'Who helps us with it?', toFunds: 'Funds on this subject', toNetworks: 'Networks on this subject',
  phase: { label: 'Phase', at: (number, total, phase) => `Phase ${number} of ${total} · ${phase}`, short: (number, total) => `Phase ${number} of ${total}`, stopped: 'Stopped', unknown: 'The phase of this law is not known.', status: { done: 'past', unsure: 'nothing known', now: 'now', later: 'to come' }, busy: 'not quite finished', dutch: 'Dutch procedure' },
  leverage: { hoog: 'much', middel: 'some', laag: 'little', geen: 'nothing any more' },
  steps: {
    all: 'All steps',
    step: (number, total) => `step ${number} of ${total}`,
    parallel: 'These steps run side by side:',
    status: { done: 'past', running: 'running', coming: 'to come', lapsed: 'forecast lapsed, not confirmed', unknown: 'unknown' },
    missing: ({ passed, optional }) => (optional ? 'nothing known, not part of every law' : passed ? 'date not recorded' : 'not known yet'),
    dates: (count, first, last) => `${count} dates, ${first} to ${last}`,
    dutch: 'in the Netherlands',
  },
  newTasks: 'New tasks', processes: 'What changes in our work?', opportunities: 'Opportunities', procurement: 'When buying: put this in the contract', supervision: 'Supervision and sanctions',
  powers: (power) => ({ geen: 'No supervisor for public bodies.', toezicht: 'There is a supervisor.', bevelen: 'The supervisor can order a public body to take measures.', boete: 'A fine or liability is possible, for a public body too.' } as const)[power],
  influence: 'Can we still give input?',
  moved: 'Dates that moved',
  other: (date) => `Another source: ${date}`,
  lapsed: (date) => `Expected: ${date}. That time is over and nobody has confirmed it.`,
  disputed: (count) => (count === 1 ? 'Sources disagree about 1 date. Both readings are under “All dates”.' : `Sources disagree about ${count} dates. All readings are under “All dates”.`),
  stillUnknown: 'Not known yet',
  packages: 'Packages',
  officialTitle: 'Official title',
  stale: 'possibly out of date: not checked for more than 90 days',
  noSources: 'No sources are recorded.',
  mistake: 'Seen a mistake?',
  mail: { subject: (law) => `Mistake in the overview of digital law: ${law}`, body: (law, id, asOf, fact) => `Something is wrong with ${law} (${id}, as of ${asOf})${fact ? `, ${fact}` : ''}.\n\nWhat does it say?\n\nWhat should it say, and which source says so?\n` },
  consequences: 'Consequences and supervision',
  names: 'Names',
  more: {
    influence: 'Influence',
    actions: 'Do',
    dates: (count, moved, unsure) => (moved + unsure === 0 ? `Dates (${count})` : `Dates: ${[moved > 0 ? `${moved} moved` : '', unsure > 0 ? `${unsure} uncertain` : ''].filter(Boolean).join(', ')}`),
    background: 'Consequences and sources',
  },
};

export const detailTexts = wording('timeline.detail', { nl, en });
