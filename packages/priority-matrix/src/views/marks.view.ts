import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Anchor } from '../model/plot-card.ts';
import { SIGNS, type Sign } from '../model/plot-cards.ts';

export interface MarkLook extends Pick<Anchor, 'shape' | 'off'> { readonly open?: boolean | undefined; readonly chosen?: boolean | undefined }

/** Around 0,0: a dot, an arrow to what lies beyond the axis, or a chevron to a month in the other half. Dashed and open is expected. */
export function markShape({ shape, off, open, chosen }: MarkLook): TemplateResult {
  const look = `mark ${open ? 'mark--open' : ''} ${chosen ? 'mark--chosen' : ''}`;
  if (off) return svg`<path class="mark mark--off ${chosen ? 'mark--chosen' : ''}" d=${off === 'before' ? 'M3-6-3 0 3 6' : 'M-3-6 3 0-3 6'}></path>`;
  return shape === 'dot' ? svg`<circle class=${look} r="6"></circle>` : svg`<path class=${look} d=${shape === 'past' ? 'M-7 0 6-7V7Z' : 'M7 0-6-7V7Z'}></path>`;
}
export const ringShape = (): TemplateResult => svg`<circle class="mark mark--ring" r="5.5"></circle>`;

/** A shape on its own, as big as the text around it. */
export const shapeIcon = (shape: TemplateResult): TemplateResult => html`<svg class="shape" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">${shape}</svg>`;

const PATHS: Readonly<Record<Sign, string>> = {
  influence: 'M1 6v4h3l7 4V2L4 6zM13.5 5.5v5', pinned: 'M5 1.5h6M6 2v5L3.5 9.5h9L10 7V2M8 9.5V15', changed: 'M1 5H14M10.5 1.5 14 5 10.5 8.5M15 11H2M5.5 7.5 2 11 5.5 14.5', depends: 'M6.5 9.5a3 3 0 0 1 0-4l2-2a3 3 0 0 1 4 4l-1 1M9.5 6.5a3 3 0 0 1 0 4l-2 2a3 3 0 0 1-4-4l1-1',
};
/** Decoration: the words stand beside it, or are only heard. */
export const signIcon = (sign: Sign): TemplateResult => html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${PATHS[sign]}></path></svg>`;

const NAMES = new Map(Object.entries(SIGNS).map(([name, char]) => [char as string, name as Sign]));
/** A second line, with its signs drawn. */
export const lineWithSigns = (text: string): unknown[] => text.split(/([\uE001-\uE004])/).map((part) => {
  const sign = NAMES.get(part);
  return sign ? signIcon(sign) : part === '' ? nothing : part;
});
