import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Certainty, DateKind } from '@digitaal-europa/data';

/** Silhouettes: the shape says what a date means, in black and white and in forced colours too. */
const SHAPES: Readonly<Record<string, SVGTemplateResult>> = {
  diamond: svg`<path d="M8 2 14 8 8 14 2 8Z"/>`,
  circle: svg`<circle cx="8" cy="8" r="5"/>`,
  dot: svg`<circle class="icon__dot" cx="8" cy="8" r="3"/>`,
  page: svg`<path d="M3.5 1.5H9.5L12.5 4.5V14.5H3.5Z M9.5 1.5V4.5H12.5"/>`,
  chevron: svg`<path class="icon__stroke" d="M5 2 11 8 5 14"/>`,
  triangle: svg`<path d="M3 1 14 8 3 15Z"/>`,
  square: svg`<path d="M2.5 2.5H13.5V13.5H2.5Z"/>`,
  flag: svg`<path d="M4 15V1.5H13L10.5 5 13 8.5H4"/>`,
  open: svg`<path class="icon__stroke" d="M11 2H6V14H11"/>`,
  close: svg`<path class="icon__stroke" d="M5 2H10V14H5"/>`,
  round: svg`<path class="icon__stroke" d="M13 8A5 5 0 1 1 11 4M11 1V4.5H7.5"/>`,
  cross: svg`<path class="icon__stroke" d="M3 3 13 13M13 3 3 13"/>`,
  bar: svg`<path d="M6 1H10V15H6Z"/>`,
};

const SHAPE_OF: Readonly<Record<DateKind, keyof typeof SHAPES>> = {
  aangekondigd: 'diamond', voorgesteld: 'circle', raadpleging_open: 'open', raadpleging_sluit: 'close', advies: 'dot', mandaat_EP: 'dot', algemene_orientatie: 'dot',
  voorlopig_akkoord: 'dot', stap: 'dot', aangenomen: 'dot', ondertekend: 'dot', inbreukprocedure: 'dot', bekendgemaakt: 'page', in_werking: 'chevron', van_toepassing: 'triangle',
  nl_in_werking: 'square', omzettingstermijn: 'flag', overgangsdatum: 'bar', handhaving_start: 'bar', evaluatie: 'round', ingetrokken: 'cross', vervallen: 'cross',
};

/** Kinds in the legend, one for each shape. */
export const LEGEND_KINDS: readonly DateKind[] = ['aangekondigd', 'voorgesteld', 'stap', 'raadpleging_open', 'raadpleging_sluit', 'bekendgemaakt', 'in_werking', 'van_toepassing', 'nl_in_werking', 'omzettingstermijn', 'evaluatie', 'vervallen'];

/** Filled: certain. Outline: planned. Dashed outline: expected. */
const OPEN: Readonly<Partial<Record<Certainty, string>>> = { gepland: 'icon--planned', verwacht: 'icon--expected' };

/** The silhouette of a kind, filled when it is certain, an outline when it is not. Decoration: the words stand beside it. */
export const icon = (kind: DateKind, certainty: Certainty = 'bindend'): TemplateResult => html`
  <svg class="icon ${OPEN[certainty] ?? ''}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${SHAPES[SHAPE_OF[kind]]}</svg>`;
