/** Pieces of text that are written the same way everywhere in the widget. */
import { formatMonth, type DateStyle } from '@digitaal-europa/data';

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `april 2027`, of a day or of a month (`2027-04`): a card is moved, kept and answered in months, and its day would say more than is meant. */
export const monthInWords = (month: string, language: 'nl' | 'en', style: DateStyle = 'long'): string => `${formatMonth(month, language, style)} ${month.slice(0, 4)}`;
