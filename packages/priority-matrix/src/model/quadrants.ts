/** The four boxes of the matrix. */
import type { Quadrant } from '@digitaal-europa/data';

/** In reading order: time from left to right, what matters most on top. */
export const QUADRANTS = ['nu-doen', 'inplannen', 'samen', 'volgen'] as const satisfies readonly Quadrant[];
/** In the half where one begins soon. */
export const isUrgent = (quadrant: Quadrant): boolean => quadrant === 'nu-doen' || quadrant === 'samen';
/** In the upper half. */
export const isImportant = (quadrant: Quadrant): boolean => quadrant === 'nu-doen' || quadrant === 'inplannen';
