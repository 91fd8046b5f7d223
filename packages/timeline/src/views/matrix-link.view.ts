import { html, nothing, type TemplateResult } from 'lit';
import type { Law } from '@digitaal-europa/data';
import { tasksByDate } from '../model/tasks.ts';
import { detailTexts } from '../strings/detail.strings.ts';
import type { ViewContext } from './context.ts';

/** From the tasks of a law to the matrix: of the chosen date alone, when something must be done at it. Nothing without a matrix. */
export function matrixLinkView(law: Law, { matrix, organisation, language, state: { selected } }: ViewContext): TemplateResult | typeof nothing {
  if (!matrix) return nothing;
  const date = selected?.law === law.id ? selected.date : undefined;
  const asked = { law: law.id, ...(date !== undefined && tasksByDate(law, organisation).has(date) ? { date } : {}) };
  const { toMatrix } = detailTexts(language);
  return html`<p class="duties__matrix no-print">${matrix.tell ? html`<button class="link" type="button" @click=${() => matrix.tell(asked)}>${toMatrix}</button>` : html`<a href=${matrix.href(asked)}>${toMatrix}</a>`}</p>`;
}
