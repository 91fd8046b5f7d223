import { html, type TemplateResult } from 'lit';
import { icon, LEGEND_KINDS } from './icons.ts';
import type { ViewContext } from './context.ts';

/** What the shapes and lines mean. Names no colour: it must hold in black and white. */
export function legendView({ strings: { kindShort, legend } }: ViewContext): TemplateResult {
  return html`
    <ul class="legend" part="legend" role="list" aria-label=${legend.label}>
      ${LEGEND_KINDS.map((kind) => html`<li>${icon(kind)} ${kindShort[kind]}</li>`)}
      <li><span class="legend__bracket"></span> ${legend.expected}</li>
      <li><span class="legend__line legend__line--proposed"></span> ${legend.proposed}</li>
      <li><span class="legend__line legend__line--adopted"></span> ${legend.adopted}</li>
      <li><span class="legend__line legend__line--applies"></span> ${legend.applies}</li>
      <li><span class="legend__sign">?</span> ${legend.unconfirmed}</li>
      <li class="legend__keys">${legend.keys}</li>
    </ul>`;
}
