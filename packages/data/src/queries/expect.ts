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
 * The type itself, when it is one of {@link ORGANISATION_TYPES}.
 * @throws RangeError for anything else.
 */
export function expectType(type: OrganisationType): OrganisationType {
  const types = valuesOf(ORGANISATION_TYPES);
  if (!types.includes(type)) throw new RangeError(`unknown type ${shown(type)}; expected ${types.map((one) => `"${one}"`).join(', ').replace(/, (?=[^,]*$)/, ' or ')}`);
  return type;
}
