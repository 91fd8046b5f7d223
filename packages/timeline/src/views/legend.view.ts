import { html, nothing, type TemplateResult } from 'lit';
import type { ContractSpan } from '../model/contract.ts';
import { icon, LEGEND_KINDS } from './icons.ts';
import { penIcon } from './influence-icons.ts';
import type { ViewContext } from './context.ts';

/**
 * What the shapes and lines mean. Names no colour: it must hold in black and white.
 * @param open whether it is unfolded until the visitor says otherwise
 * @param contract what of a contract is on the axis
 */
export function legendView({ strings: { kindShort, legend } }: ViewContext, open: boolean, contract?: ContractSpan): TemplateResult {
  return html`
    <details class="legend" part="legend" ?open=${open}>
      <summary class="legend__summary">${legend.label}</summary>
      <ul class="legend__list" role="list">
        ${LEGEND_KINDS.map((kind) => html`<li>${icon(kind)} ${kindShort[kind]}</li>`)}
        <li class="legend__influence">${penIcon()} ${legend.influence}</li>
        <li class="legend__tasks">${icon('van_toepassing')} ${legend.tasks}</li>
        <li><span class="legend__bracket"></span> ${legend.expected}</li>
        <li><span class="legend__line legend__line--proposed"></span> ${legend.proposed}</li>
        <li><span class="legend__line legend__line--adopted"></span> ${legend.adopted}</li>
        <li><span class="legend__line legend__line--applies"></span> ${legend.applies}</li>
        <li><span class="legend__sign">?</span> ${legend.unconfirmed}</li>
        ${contract ? html`<li><span class="legend__contract"></span> ${legend.contract}</li>` : nothing}
        ${contract && contract.optionUntil > contract.until ? html`<li><span class="legend__contract legend__contract--option"></span> ${legend.option}</li>` : nothing}
        <li class="legend__keys">${legend.keys}</li>
      </ul>
    </details>`;
}
