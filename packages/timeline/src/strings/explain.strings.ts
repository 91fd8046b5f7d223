import { wording } from '@digitaal-europa/ui/wording';

/** What the walk through the procedure says. */
export interface ExplainTexts {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly close: string;
  readonly level: Readonly<Record<'eu' | 'nl', string>>;
  readonly then: (law: string) => string;
  readonly noDate: (law: string, passed: boolean) => string;
  readonly could: string;
  readonly leverage: (amount: string) => string;
  readonly describedFor: (law: string) => string;
  readonly until: (date: string) => string;
  readonly openLaw: (law: string) => string;
  readonly nothing: string;
  readonly unexplained: string;
  /** Beside the name of a phase. */
  readonly known: (steps: number, withDate: number) => string;
}

const nl: ExplainTexts = {
  title: 'Hoe werkt het?',
  intro: 'Zo ontstaat een Europese wet, stap voor stap. Bij elke stap ziet u wat er gebeurde met één echte wet, en wat u als overheid dan kunt doen.',
  choose: 'Voorbeeld',
  close: 'Sluit de uitleg',
  level: { eu: 'Europa', nl: 'Nederland' },
  then: (law) => `Bij ${law}`,
  noDate: (law, passed) => (passed ? `Van deze stap is bij ${law} geen datum vastgelegd.` : `Wanneer deze stap komt bij ${law}, is nog niet bekend.`),
  could: 'Wat kunt u doen?',
  leverage: (amount) => `Inschatting: wat u inbrengt, verandert in deze stap meestal nog ${amount}.`,
  describedFor: (law) => `Bij ${law}:`,
  until: (date) => `tot en met ${date}`,
  openLaw: (law) => `Alles over ${law}`,
  known: (steps, withDate) => `${steps === 1 ? '1 stap' : `${steps} stappen`}, ${withDate === 0 ? 'geen datum bekend' : `${withDate} met datum`}`,
  nothing: 'Er staan geen wetten in dit overzicht om het mee uit te leggen.',
  unexplained: 'De uitleg per stap is nu niet op te halen. Sluit dit en open het opnieuw om het nog eens te proberen.',
};

const en: ExplainTexts = {
  title: 'How does it work?',
  intro: 'This is how a European law comes about, step by step. Each step shows what happened with one real law, and what you as a public authority can do at that point.',
  choose: 'Example',
  close: 'Close the explanation',
  level: { eu: 'Europe', nl: 'The Netherlands' },
  then: (law) => `With ${law}`,
  noDate: (law, passed) => (passed ? `No date of this step is recorded for ${law}.` : `When this step comes for ${law} is not known yet.`),
  could: 'What can you do?',
  leverage: (amount) => `Estimate: in this step, input usually still changes ${amount}.`,
  describedFor: (law) => `With ${law}:`,
  until: (date) => `until ${date}`,
  openLaw: (law) => `All about ${law}`,
  known: (steps, withDate) => `${steps === 1 ? '1 step' : `${steps} steps`}, ${withDate === 0 ? 'no date known' : `${withDate} with a date`}`,
  nothing: 'There are no laws in this overview to explain it with.',
  unexplained: 'The explanation of each step cannot be fetched now. Close this and open it again to try once more.',
};

export const explainTexts = wording('timeline.explain', { nl, en });
