import { html, type TemplateResult } from 'lit';
import type { Certainty, DateKind } from '@digitaal-europa/data';
import { outlineOf, SHAPE_OF_KIND } from '../model/shapes.ts';

/** Kinds in the legend, one for each shape. */
export const LEGEND_KINDS: readonly DateKind[] = ['aangekondigd', 'voorgesteld', 'stap', 'raadpleging_open', 'raadpleging_sluit', 'bekendgemaakt', 'in_werking', 'van_toepassing', 'nl_in_werking', 'omzettingstermijn', 'evaluatie', 'vervallen'];

const OUTLINE = { none: '', solid: 'icon--planned', dashed: 'icon--expected' } as const;

/** The silhouette of a kind, filled when it is certain, an outline when it is not. Decoration: the words stand beside it. */
export function icon(kind: DateKind, certainty: Certainty = 'bindend'): TemplateResult {
  const { d, open, outline } = SHAPE_OF_KIND[kind];
  const line = outlineOf(certainty);
  return html`<svg class="icon ${OUTLINE[line]}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path class=${open ? 'icon__stroke' : ''} d=${line === 'none' ? d : outline ?? d}></path></svg>`;
}
