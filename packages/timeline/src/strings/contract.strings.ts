import { wording } from '@digitaal-europa/ui/wording';
import type { ContractError, ContractField } from '../model/contract.ts';
import { laws } from './counts.ts';

/** What the contract lens says. */
export interface ContractTexts {
  readonly title: string;
  readonly intro: string;
  readonly fields: Readonly<Record<ContractField, string>>;
  readonly hints: Readonly<Partial<Record<ContractField, string>>>;
  readonly start: string;
  readonly chooseMonth: string;
  readonly error: (field: ContractField, error: ContractError, limits: readonly [number, number]) => string;
  readonly submit: string;
  readonly clear: string;
  readonly close: string;
  readonly runs: (from: string, until: string, optionUntil: string | undefined) => string;
  readonly certain: (laws: number) => string;
  readonly possible: (laws: number) => string;
  readonly none: string;
  readonly unknown: (laws: number) => string;
  readonly unknownText: string;
  readonly inside: Readonly<Record<'certainly' | 'possibly', string>>;
  readonly inOption: string;
  readonly tender: string;
  readonly noTender: string;
  readonly remind: (what: string) => string;
  readonly remindShort: string;
  readonly before: string;
  /** Above terms that somebody has written already. */
  readonly models: string;
  /** For the live region. */
  readonly announce: (certain: number, possible: number) => string;
}


const nl: ContractTexts = {
  title: 'Welke wetten vallen in uw contract?',
  intro: 'Vul in hoelang het contract loopt. U ziet welke wetten in die tijd gaan gelden, en wat u daarover in de aanbesteding zet.',
  fields: { month: 'Maand', year: 'Jaar', months: 'Looptijd in maanden', optionMonths: 'Verlenging in maanden' },
  hints: { months: 'Vaak 48', optionMonths: 'Alle opties samen; 0 als er geen zijn' },
  start: 'Begin van het contract',
  chooseMonth: 'Kies een maand',
  error: (field, error, [least, most]) => ({
    month: 'Kies de maand waarin het contract begint.',
    year: error === 'missing' ? 'Vul het jaar in waarin het contract begint.' : error === 'form' ? 'Schrijf het jaar in vier cijfers, bijvoorbeeld 2027.' : `Vul een jaar in van ${least} tot en met ${most}.`,
    months: error === 'missing' ? 'Vul in hoeveel maanden het contract vast loopt.' : error === 'form' ? 'Schrijf de looptijd als heel getal, bijvoorbeeld 48.' : `De looptijd is ${least} tot en met ${most} maanden.`,
    optionMonths: error === 'form' ? 'Schrijf de verlenging als heel getal, bijvoorbeeld 24. Is er geen? Vul dan 0 in.' : `De verlenging is ${least} tot en met ${most} maanden.`,
  } as const)[field],
  submit: 'Toon de wetten',
  clear: 'Wis het contract',
  close: 'Sluit dit overzicht',
  runs: (from, until, optionUntil) => `Het contract loopt van ${from} tot en met ${until}${optionUntil === undefined ? '' : `, met verlenging tot en met ${optionUntil}`}.`,
  certain: (count) => `Valt zeker binnen uw contract: ${laws.nl(count)}`,
  possible: (count) => `Valt mogelijk binnen uw contract: ${laws.nl(count)}`,
  none: 'Geen.',
  unknown: (count) => `Datum niet bekend: ${laws.nl(count)}`,
  unknownText: 'Deze wetten gaan ook gelden, of krijgen een nieuwe stap, maar niemand weet wanneer. Regel in het contract dat u het mag aanpassen.',
  inside: { certainly: 'zeker', possibly: 'mogelijk' },
  inOption: 'alleen bij verlenging',
  tender: 'Zet in de aanbesteding:',
  noTender: 'Voor deze wet zijn nog geen punten voor een aanbesteding vastgelegd.',
  remind: (what) => `In agenda: herinnering voor ${what}`,
  remindShort: 'In agenda',
  before: 'Wetten die al golden voor het begin van het contract staan hier niet. Ook die horen in de aanbesteding.',
  models: 'Modelvoorwaarden die u kunt gebruiken',
  announce: (certain, possible) => `${laws.nl(certain)} zeker binnen uw contract, ${laws.nl(possible)} mogelijk.`,
};

const en: ContractTexts = {
  title: 'Which laws fall within your contract?',
  intro: 'Fill in how long the contract runs. You see which laws start to apply in that time, and what to put in the tender because of them.',
  fields: { month: 'Month', year: 'Year', months: 'Term in months', optionMonths: 'Extension in months' },
  hints: { months: 'Often 48', optionMonths: 'All options together; 0 if there are none' },
  start: 'Start of the contract',
  chooseMonth: 'Choose a month',
  error: (field, error, [least, most]) => ({
    month: 'Choose the month in which the contract starts.',
    year: error === 'missing' ? 'Fill in the year in which the contract starts.' : error === 'form' ? 'Write the year in four digits, for example 2027.' : `Fill in a year from ${least} to ${most}.`,
    months: error === 'missing' ? 'Fill in how many months the contract runs.' : error === 'form' ? 'Write the term as a whole number, for example 48.' : `The term is ${least} to ${most} months.`,
    optionMonths: error === 'form' ? 'Write the extension as a whole number, for example 24. Is there none? Then fill in 0.' : `The extension is ${least} to ${most} months.`,
  } as const)[field],
  submit: 'Show the laws',
  clear: 'Clear the contract',
  close: 'Close this overview',
  runs: (from, until, optionUntil) => `The contract runs from ${from} to ${until}${optionUntil === undefined ? '' : `, with extension to ${optionUntil}`}.`,
  certain: (count) => `Certainly within your contract: ${laws.en(count)}`,
  possible: (count) => `Possibly within your contract: ${laws.en(count)}`,
  none: 'None.',
  unknown: (count) => `Date not known: ${laws.en(count)}`,
  unknownText: 'These laws will apply too, or take a next step, but nobody knows when. Make sure that you may change the contract.',
  inside: { certainly: 'certain', possibly: 'possible' },
  inOption: 'only if extended',
  tender: 'Put in the tender:',
  noTender: 'No points for a tender are recorded for this law yet.',
  remind: (what) => `To calendar: reminder of ${what}`,
  remindShort: 'To calendar',
  before: 'Laws that applied before the contract starts are not listed here. They belong in the tender too.',
  models: 'Model terms that you can use',
  announce: (certain, possible) => `${laws.en(certain)} certainly within your contract, ${laws.en(possible)} possibly.`,
};

export const contractTexts = wording('timeline.contract', { nl, en });
