import { listInWords } from '@digitaal-europa/data';
import { wording } from '@digitaal-europa/ui/wording';
import type { CompareRow, Compared } from '../model/compare.ts';
import type { Standing } from '../model/standing.ts';

/** What the comparison says. */
export interface CompareTexts {
  readonly title: string;
  readonly caption: (laws: string) => string;
  readonly question: string;
  readonly rows: Readonly<Record<CompareRow, string>>;
  /** The rows in a sentence. */
  readonly short: Readonly<Record<CompareRow, string>>;
  readonly differs: string;
  readonly same: string;
  readonly differences: (rows: readonly string[]) => string;
  readonly noDifference: string;
  readonly agrees: (rows: readonly string[]) => string;
  readonly add: string;
  readonly addOption: string;
  readonly addButton: string;
  readonly remove: (law: string) => string;
  readonly full: (most: number) => string;
  readonly tooFew: string;
  readonly close: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly noPhase: string;
  readonly noApplies: string;
  readonly noDuties: string;
  readonly influence: (counts: Compared['influence']) => string;
  readonly noSupervision: string;
  readonly noDoubts: string;
  readonly doubtfulDates: (count: number) => string;
}

const nl: CompareTexts = {
  title: 'Wetten vergelijken',
  caption: (laws) => `Vergelijking van ${laws}`,
  question: 'Vraag',
  rows: { kind: 'Soort', phase: 'Fase', next: 'Volgende datum', applies: 'Wat geldt wanneer?', duties: 'Wat moeten we doen?', influence: 'Kunnen we nog iets vinden?', supervision: 'Toezicht', doubts: 'Nog niet zeker' },
  short: { kind: 'soort', phase: 'fase', next: 'volgende datum', applies: 'ingangsdatums', duties: 'taken', influence: 'invloed', supervision: 'toezicht', doubts: 'wat nog niet zeker is' },
  differs: 'verschilt', same: 'gelijk',
  differences: (rows) => `Verschillen: ${listInWords(rows, 'nl')}.`,
  noDifference: 'Op deze punten zijn er geen verschillen.',
  agrees: (rows) => `Gelijk: ${listInWords(rows, 'nl')}.`,
  add: 'Wet toevoegen', addOption: 'Kies een wet', addButton: 'Voeg toe',
  remove: (law) => `Haal ${law} uit de vergelijking`,
  full: (most) => `U kunt ${most} wetten naast elkaar zetten. Haal er een weg om een andere toe te voegen.`,
  tooFew: 'Kies nog een wet om mee te vergelijken.',
  close: 'Sluit de vergelijking',
  standing: { proposed: 'nog geen wet', adopted: 'vastgesteld, geldt nog niet', applies: 'geldt', policy: 'beleid, geen wet' },
  noPhase: 'fase niet bekend',
  noApplies: 'Er is niet bekend vanaf wanneer dit geldt.',
  noDuties: 'Er zijn geen taken bekend.',
  influence: ({ open, expected, informal, unclear }) => listInWords([
    open > 0 ? `${open} nu open` : '', expected > 0 ? `${expected} ${expected === 1 ? 'komt' : 'komen'} nog` : '', unclear > 0 ? `${unclear} zonder bekende sluitingsdatum` : '', informal > 0 ? `${informal} informeel` : '',
  ].filter(Boolean), 'nl') || 'Er is geen moment bekend.',
  noSupervision: 'Wat een toezichthouder kan doen, is niet bekend.',
  noDoubts: 'Er zijn geen twijfels vastgelegd.',
  doubtfulDates: (count) => (count === 1 ? '1 datum te bevestigen' : `${count} datums te bevestigen`),
};

const en: CompareTexts = {
  title: 'Compare laws',
  caption: (laws) => `Comparison of ${laws}`,
  question: 'Question',
  rows: { kind: 'Kind', phase: 'Phase', next: 'Next date', applies: 'What applies when?', duties: 'What must we do?', influence: 'Can we still give input?', supervision: 'Supervision', doubts: 'Not yet certain' },
  short: { kind: 'kind', phase: 'phase', next: 'next date', applies: 'dates of application', duties: 'tasks', influence: 'influence', supervision: 'supervision', doubts: 'what is not yet certain' },
  differs: 'differs', same: 'the same',
  differences: (rows) => `Differences: ${listInWords(rows, 'en')}.`,
  noDifference: 'There are no differences on these points.',
  agrees: (rows) => `The same: ${listInWords(rows, 'en')}.`,
  add: 'Add a law', addOption: 'Choose a law', addButton: 'Add',
  remove: (law) => `Take ${law} out of the comparison`,
  full: (most) => `You can put ${most} laws side by side. Take one out to add another.`,
  tooFew: 'Choose another law to compare with.',
  close: 'Close the comparison',
  standing: { proposed: 'not law yet', adopted: 'adopted, does not apply yet', applies: 'applies', policy: 'policy, not law' },
  noPhase: 'phase not known',
  noApplies: 'From when this applies is not known.',
  noDuties: 'No tasks are known.',
  influence: ({ open, expected, informal, unclear }) => listInWords([
    open > 0 ? `${open} open now` : '', expected > 0 ? `${expected} to come` : '', unclear > 0 ? `${unclear} without a known closing date` : '', informal > 0 ? `${informal} informal` : '',
  ].filter(Boolean), 'en') || 'No moment is known.',
  noSupervision: 'What a supervisor may do is not known.',
  noDoubts: 'No doubts are recorded.',
  doubtfulDates: (count) => (count === 1 ? '1 date to be confirmed' : `${count} dates to be confirmed`),
};

export const compareTexts = wording('timeline.compare', { nl, en });
