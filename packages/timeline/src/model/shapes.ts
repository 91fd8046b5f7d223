/** Silhouettes as path data: the shape says what a date means, in black and white and in forced colours too. For the page and for pictures of it. */
import type { Certainty, DateKind } from '@digitaal-europa/data';

interface Shape {
  /** Path data in a box of 16 by 16, with the place of the date at x = 8. */
  readonly d: string;
  /** Drawn as a line and never filled. */
  readonly open?: boolean;
  /** Its size as an outline, which needs room to be seen as one. */
  readonly outline?: string;
}

const circle = (radius: number): string => `M${8 - radius} 8a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

const DOT: Shape = { d: circle(3), outline: circle(4.5) };
const CROSS: Shape = { d: 'M3 3 13 13M13 3 3 13', open: true };
const BAR: Shape = { d: 'M6 1H10V15H6Z' };

export const SHAPE_OF_KIND: Readonly<Record<DateKind, Shape>> = {
  aangekondigd: { d: 'M8 2 14 8 8 14 2 8Z' }, voorgesteld: { d: circle(5) }, raadpleging_open: { d: 'M11 2H6V14H11', open: true }, raadpleging_sluit: { d: 'M5 2H10V14H5', open: true },
  advies: DOT, mandaat_EP: DOT, algemene_orientatie: DOT, voorlopig_akkoord: DOT, stap: DOT, aangenomen: DOT, ondertekend: DOT, inbreukprocedure: DOT,
  bekendgemaakt: { d: 'M3.5 1.5H9.5L12.5 4.5V14.5H3.5Z M9.5 1.5V4.5H12.5' }, in_werking: { d: 'M5 2 11 8 5 14', open: true }, van_toepassing: { d: 'M3 1 14 8 3 15Z' },
  nl_in_werking: { d: 'M2.5 2.5H13.5V13.5H2.5Z' }, omzettingstermijn: { d: 'M4 15V1.5H13L10.5 5 13 8.5H4' }, overgangsdatum: BAR, handhaving_start: BAR,
  evaluatie: { d: 'M13 8A5 5 0 1 1 11 4M11 1V4.5H7.5', open: true }, ingetrokken: CROSS, vervallen: CROSS,
};

/** Filled: certain. Outline: planned. Dashed outline: expected. */
export const outlineOf = (certainty: Certainty): 'none' | 'solid' | 'dashed' => (certainty === 'gepland' ? 'solid' : certainty === 'verwacht' ? 'dashed' : 'none');
