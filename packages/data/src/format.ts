/** Dates in words. A date is written as exactly as it is known: a quarter is never shown as a day. */
import type { CalendarDate, DateSpan } from './calendar.ts';

/** `long`: 2 december 2026 · `short`: 2 dec 2026 */
export type DateStyle = 'long' | 'short';

/** Cut off at the third letter they are what `nl-NL` and `en-GB` abbreviate them to, but for the exceptions beside them. */
const MONTHS = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;
const SHORT: Readonly<Record<string, string>> = { maart: 'mrt', September: 'Sept' };

/**
 * What `Intl.DateTimeFormat` gives, without making one: the first of each kind costs a browser milliseconds before anything is drawn. Dutch abbreviations carry a full stop ("dec.") that only clutters a label: it is left out.
 */
function monthName(month: number, lang: 'nl' | 'en', style: DateStyle): string {
  const name = MONTHS[lang][month - 1] ?? '';
  return style === 'long' ? name : SHORT[name] ?? name.slice(0, 3);
}

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));

/** Name of a month, `jan` or `januari`. */
export const formatMonth = (date: CalendarDate, lang: 'nl' | 'en', style: DateStyle): string => monthName(monthOf(date), lang, style);

/** A day: `2 december 2026`. In English the day comes first too: Dutch readers expect it there. */
export const formatDay = (date: CalendarDate, lang: 'nl' | 'en', style: DateStyle = 'long'): string => `${Number(date.slice(8))} ${monthName(monthOf(date), lang, style)} ${yearOf(date)}`;

/** A date as exactly as it is known: `2 december 2026`, `maart 2026`, `4e kwartaal 2026`, `2e helft 2027`, `2030`, `datum onbekend`. */
export function formatSpan(span: DateSpan, lang: 'nl' | 'en', style: DateStyle = 'long'): string {
  const { earliest, latest, precision } = span;
  if (precision === 'onbekend' || earliest === undefined || latest === undefined) return lang === 'en' ? 'date unknown' : 'datum onbekend';
  const year = earliest.slice(0, 4);
  const month = monthOf(earliest);
  switch (precision) {
    case 'dag': return formatDay(earliest, lang, style);
    case 'maand': return `${monthName(month, lang, style)} ${yearOf(earliest)}`;
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

/**
 * Some things in a row: `Utrecht, Zeeland en Drenthe`, `Utrecht, Zeeland and Drenthe`. Not `Intl.ListFormat`, for the same reason as
 * months are not; English without the comma before “and”, as the style guide of the Union has it.
 */
export const listInWords = (items: readonly string[], lang: 'nl' | 'en'): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${lang === 'en' ? 'and' : 'en'} ${items.at(-1) ?? ''}`);

/** The text with a capital to begin with, for a word that stands alone. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first letter small, but not of a name in capitals. */
export const small = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
