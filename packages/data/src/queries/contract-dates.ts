/** Which dates of laws fall inside a contract? What applies during it belongs in the tender. */
import { fromDay, toDay, type CalendarDate } from '../calendar.ts';
import { addMonths } from '../calendar-math.ts';
import type { Law } from '../law.schema.ts';
import type { DateKind, OrganisationType } from '../vocabulary.ts';
import { expectDay, expectMonths, expectType } from './expect.ts';
import { datesBetween, isFixed, type DateOfLaw } from './law-dates.ts';

export interface Contract {
  readonly start: CalendarDate;
  /** Fixed term, in whole months. Contracts of governments usually last 48. */
  readonly months: number;
  /** All options to extend together, in months. Default 0. */
  readonly optionMonths?: number | undefined;
}

/** Whether the date falls inside for certain, or only may. */
export type Inside = 'certainly' | 'possibly';

export interface DateInContract extends DateOfLaw {
  readonly inside: Inside;
  /** In the fixed term, or only when the options are taken. A date that may fall in either counts for the fixed term. */
  readonly during: 'term' | 'option';
}

export interface ContractDates {
  /** Last day of the fixed term, and of the options: the day before the next month begins. */
  readonly lastDay: CalendarDate;
  readonly lastOptionDay: CalendarDate;
  /** Earliest first. */
  readonly dates: readonly DateInContract[];
  /** Dates that nobody knows: they may fall inside. */
  readonly unknown: readonly DateOfLaw[];
}

/** From these dates on, or until them, something must be done: application, transposition and cut-off. */
export const CONTRACT_KINDS: readonly DateKind[] = ['van_toepassing', 'nl_in_werking', 'omzettingstermijn', 'overgangsdatum'];

/**
 * The dates that a contract meets. `certainly`: binding or already there, and inside whatever day it will be; all others that can fall inside
 * are `possibly`. Only a law that does not apply to the type of organisation is left out. Without a type: none is.
 * @throws RangeError when the start is no day, a term is no whole number of months that a contract can last, or the type is not known.
 */
export function contractDates(laws: readonly Law[], contract: Contract, organisation?: OrganisationType): ContractDates {
  const { start, months, optionMonths = 0 } = contract;
  expectDay(start);
  expectMonths(months, 1);
  expectMonths(optionMonths, 0);
  if (organisation !== undefined) expectType(organisation);
  const dayBefore = (date: CalendarDate): CalendarDate => fromDay(toDay(date) - 1);
  const [lastDay, lastOptionDay] = [dayBefore(addMonths(start, months)), dayBefore(addMonths(start, months + optionMonths))];
  const { dates, unknown } = datesBetween(laws.filter((law) => organisation === undefined || law.appliesTo[organisation].value !== 'nee'), start, lastOptionDay, { kinds: CONTRACT_KINDS });
  return {
    lastDay,
    lastOptionDay,
    unknown,
    dates: dates.map(({ law, date }) => {
      const during = (date.earliest ?? start) <= lastDay ? 'term' : 'option';
      const last = during === 'term' ? lastDay : lastOptionDay;
      const within = date.earliest !== undefined && date.latest !== undefined && date.earliest >= start && date.latest <= last;
      const sure = isFixed(date) && within && during === 'term' && date.evidence !== 'unverified';
      return { law, date, during, inside: sure ? 'certainly' : 'possibly' };
    }),
  };
}
