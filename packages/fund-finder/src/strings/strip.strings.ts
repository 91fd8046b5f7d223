/** What the strip of closing dates says. */
import { wording } from '@digitaal-europa/ui/wording';
import type { StripNumbers } from '../model/strip.ts';

export interface StripStrings {
  readonly caption: (count: number) => string;
  readonly choose: string;
  /** How many funds, and when they close: each number with its words. */
  readonly numbers: Readonly<Record<keyof StripNumbers, string>>;
  readonly laterThan: (count: number) => string;
  readonly months: { readonly first: string; readonly last: string; readonly from: string; readonly until: string };
  readonly begin: string;
  readonly end: string;
  readonly chosen: (from: string, until: string) => string;
  readonly all: string;
  /** Above a column of dots that is not drawn to its end. */
  readonly more: (count: number) => string;
}

const nl: StripStrings = {
  caption: (count) => `Sluitingsdatums van ${count === 1 ? 'dit fonds' : `deze ${count} fondsen`}`,
  choose: 'Kies een periode',
  numbers: { withinMonth: 'binnen 1 maand', withinThree: '1 tot 3 maanden', later: 'later', continuous: 'doorlopend', unknown: 'sluitingsdatum niet bekend' },
  laterThan: (count) => `na dit jaar: ${count}`,
  months: { first: 'Sluit vanaf', last: 'tot en met', from: 'nu', until: 'altijd' },
  begin: 'Begin van de periode',
  end: 'Einde van de periode',
  chosen: (from, until) => `Gekozen: ${from} tot en met ${until}.`,
  all: 'Toon alle sluitingsdatums',
  more: (count) => `+${count}`,
};

const en: StripStrings = {
  caption: (count) => `Deadlines of ${count === 1 ? 'this fund' : `these ${count} funds`}`,
  choose: 'Choose a period',
  numbers: { withinMonth: 'within 1 month', withinThree: '1 to 3 months', later: 'later', continuous: 'continuous', unknown: 'deadline not known' },
  laterThan: (count) => `after this year: ${count}`,
  months: { first: 'Closes from', last: 'up to and including', from: 'now', until: 'always' },
  begin: 'Start of the period',
  end: 'End of the period',
  chosen: (from, until) => `Chosen: ${from} up to and including ${until}.`,
  all: 'Show all deadlines',
  more: (count) => `+${count}`,
};

/** The words of the strip, Dutch unless English is asked for. */
export const stripStrings = wording('fund-finder.strip', { nl, en });
