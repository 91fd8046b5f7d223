/** How far a picture can be drawn apart, and what stays in its place meanwhile. */

/** Times its usual size: further there is nothing more to read. */
export const ZOOMS = [1, 1.5, 2, 3] as const;
export type Times = (typeof ZOOMS)[number];

/** One step nearer (1) or further away (-1); at an end the same. */
export const zoomed = (times: Times, step: number): Times => ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, ZOOMS.indexOf(times) + step))] ?? 1;

/** How far a box has to be scrolled for what lies `at` pixels from its edge to stay there. */
export const scrollFor = (scrolled: number, at: number, before: Times, after: Times): number => Math.max(0, ((scrolled + at) * after) / before - at);
