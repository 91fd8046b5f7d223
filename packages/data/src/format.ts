/** Dates in words. A date is written as exactly as it is known: a quarter is never shown as a day. */
import { toDay, type CalendarDate, type DateSpan } from './calendar.ts';

/** `long`: 2 december 2026 · `short`: 2 dec 2026 */
export type DateStyle = 'long' | 'short';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** `en-GB`, for Dutch readers expect the day before the month. */
function formatter(lang: 'nl' | 'en', options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang}${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) formatters.set(key, found = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'nl-NL', { ...options, timeZone: 'UTC' }));
  return found;
}

const write = (date: CalendarDate, lang: 'nl' | 'en', options: Intl.DateTimeFormatOptions): string =>
  // Dutch abbreviations carry a full stop ("dec.") that only clutters a label.
  formatter(lang, options).format(toDay(date) * 86_400_000).replace(/\./g, '');

/** Name of a month, `jan` or `januari`. */
export const formatMonth = (date: CalendarDate, lang: 'nl' | 'en', style: DateStyle): string => write(date, lang, { month: style });

/** A day: `2 december 2026`. */
export const formatDay = (date: CalendarDate, lang: 'nl' | 'en', style: DateStyle = 'long'): string => write(date, lang, { day: 'numeric', month: style, year: 'numeric' });

/** A date as exactly as it is known: `2 december 2026`, `maart 2026`, `4e kwartaal 2026`, `2e helft 2027`, `2030`, `datum onbekend`. */
export function formatSpan(span: DateSpan, lang: 'nl' | 'en', style: DateStyle = 'long'): string {
  const { earliest, latest, precision } = span;
  if (precision === 'onbekend' || earliest === undefined || latest === undefined) return lang === 'en' ? 'date unknown' : 'datum onbekend';
  const year = earliest.slice(0, 4);
  const month = Number(earliest.slice(5, 7));
  switch (precision) {
    case 'dag': return formatDay(earliest, lang, style);
    case 'maand': return write(earliest, lang, { month: style, year: 'numeric' });
    case 'kwartaal': {
      const quarter = Math.ceil(month / 3);
      if (lang === 'en') return `Q${quarter} ${year}`;
      return style === 'long' ? `${quarter}e kwartaal ${year}` : `${quarter}e kw ${year}`;
    }
    case 'halfjaar': {
      const half = month > 6 ? 2 : 1;
      return lang === 'en' ? `${half === 1 ? 'first' : 'second'} half of ${year}` : `${half}e helft ${year}`;
    }
    case 'jaar': return year;
  }
}
