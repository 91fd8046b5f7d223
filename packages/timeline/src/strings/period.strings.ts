import type { Language } from '@digitaal-europa/ui';

/** Words of the buttons that zoom and move the period. */
export interface PeriodStrings {
  /** Name of the group of buttons that zoom. */
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Name of the button that brings today back; what is seen on it is shorter. */
  readonly toToday: string;
  /** Name of the chip at the left or right end of a row: how many dates lie outside, and what a press does. */
  readonly reveal: (side: 'before' | 'after', count: number) => string;
}

const datesNl = (count: number): string => (count === 1 ? '1 datum' : `${count} datums`);
const datesEn = (count: number): string => (count === 1 ? '1 date' : `${count} dates`);

const nl: PeriodStrings = {
  zoom: 'In- en uitzoomen',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  toToday: 'Naar vandaag',
  reveal: (side, count) => `${datesNl(count)} ${side === 'before' ? 'eerder' : 'later'}: toon de dichtstbijzijnde`,
};

const en: PeriodStrings = {
  zoom: 'Zoom in and out',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  toToday: 'To today',
  reveal: (side, count) => `${datesEn(count)} ${side === 'before' ? 'earlier' : 'later'}: show the nearest`,
};

export const periodStrings = (language: Language): PeriodStrings => (language === 'en' ? en : nl);
