import { wording } from '@digitaal-europa/ui/wording';
import { dates } from './counts.ts';

/** Words of what zooms and moves the period. */
export interface PeriodStrings {
  /** Name of the group of buttons that zoom. */
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Name of the button that brings today back; what is seen on it is shorter. */
  readonly toToday: string;
  /** Name of the chip at the left or right end of a row: how many dates lie outside, and what a press does. */
  readonly reveal: (side: 'before' | 'after', count: number) => string;
  /** Name of the small picture of all years. */
  readonly overview: (first: number, last: number) => string;
  /** Name of a year in it, or of some years. */
  readonly years: (first: number, last: number, count: number, inView: boolean) => string;
  readonly previous: string;
  readonly next: string;
}

const inYears = (first: number, last: number): string => (first === last ? `${first}` : `${first}–${last}`);

const nl: PeriodStrings = {
  zoom: 'In- en uitzoomen',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  toToday: 'Naar vandaag',
  reveal: (side, count) => `${dates.nl(count)} ${side === 'before' ? 'eerder' : 'later'}: toon de dichtstbijzijnde`,
  overview: (first, last) => `Alle jaren, van ${first} tot en met ${last}`,
  years: (first, last, count, inView) => `${inYears(first, last)}: ${count === 0 ? 'geen datums' : dates.nl(count)}${inView ? ', in beeld' : ''}`,
  previous: 'Vorige periode',
  next: 'Volgende periode',
};

const en: PeriodStrings = {
  zoom: 'Zoom in and out',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  toToday: 'To today',
  reveal: (side, count) => `${dates.en(count)} ${side === 'before' ? 'earlier' : 'later'}: show the nearest`,
  overview: (first, last) => `All years, from ${first} to ${last}`,
  years: (first, last, count, inView) => `${inYears(first, last)}: ${count === 0 ? 'no dates' : dates.en(count)}${inView ? ', in view' : ''}`,
  previous: 'Previous period',
  next: 'Next period',
};

export const periodStrings = wording('timeline.period', { nl, en });
