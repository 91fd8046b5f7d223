/** What a public query takes from outside is looked at once, at its door: a day in another form would compare without an error, and wrongly. */
import { isCalendarDate, type CalendarDate } from '../calendar.ts';
import { ORGANISATION_TYPES, valuesOf, type OrganisationType } from '../vocabulary.ts';

/** How a value looks in an error. An object has nothing to show but that it is one. */
const shown = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : typeof value === 'object' && value !== null ? 'an object' : String(value));

/**
 * The day itself, when it is one that exists, as `YYYY-MM-DD`.
 * @throws RangeError for anything else.
 */
export function expectDay(day: CalendarDate): CalendarDate {
  if (!isCalendarDate(day)) throw new RangeError(`unknown day ${shown(day)}; expected YYYY-MM-DD`);
  return day;
}

/**
 * The value itself, when it is one of these.
 * @throws RangeError for anything else.
 */
export function expectOneOf<T>(what: string, value: T, known: readonly T[]): T {
  if (!known.includes(value)) throw new RangeError(`unknown ${what} ${shown(value)}; expected ${known.map(shown).join(', ').replace(/, (?=[^,]*$)/, ' or ')}`);
  return value;
}

/**
 * The type itself, when it is one of {@link ORGANISATION_TYPES}.
 * @throws RangeError for anything else.
 */
export const expectType = (type: OrganisationType): OrganisationType => expectOneOf('type', type, valuesOf(ORGANISATION_TYPES));

/** More months than any contract lasts. */
const MOST_MONTHS = 1200;

/**
 * The months themselves, when a contract can last them.
 * @throws RangeError for anything else.
 */
export function expectMonths(months: number, least: number): number {
  if (!Number.isInteger(months) || months < least || months > MOST_MONTHS) throw new RangeError(`unknown term ${shown(months)}; expected a whole number of months, ${least} to ${MOST_MONTHS}`);
  return months;
}
