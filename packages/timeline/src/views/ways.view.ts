import { html, nothing, type TemplateResult } from 'lit';
import type { Law } from '@digitaal-europa/data';
import { wayView } from '@digitaal-europa/ui';
import { tasksByDate } from '../model/tasks.ts';
import { detailTexts } from '../strings/detail.strings.ts';
import type { ViewContext } from './context.ts';

/** From the tasks of a law to the matrix: of the chosen date alone, when something must be done at it. Nothing without a matrix. */
export function matrixLinkView(law: Law, { ways, organisation, language, state: { selected } }: ViewContext): TemplateResult | typeof nothing {
  if (!ways?.matrix) return nothing;
  const date = selected?.law === law.id ? selected.date : undefined;
  const asked = { law: law.id, ...(date !== undefined && tasksByDate(law, organisation).has(date) ? { date } : {}) };
  return html`<p class="duties__matrix no-print">${wayView(ways.matrix, asked, detailTexts(language).toMatrix)}</p>`;
}

/** Who helps with it: funds and networks on its themes. Nothing where there are no such widgets, or no themes were recorded. */
export function helpView({ themes }: Law, { ways, language }: ViewContext): TemplateResult | undefined {
  if (themes.length === 0 || (!ways?.funds && !ways?.networks)) return undefined;
  const { toFunds, toNetworks } = detailTexts(language);
  const links = [wayView(ways.funds, { themes }, toFunds), wayView(ways.networks, { themes }, toNetworks)].filter((link) => link !== nothing);
  return html`<ul class="detail__ways no-print" role="list">${links.map((link) => html`<li>${link}</li>`)}</ul>`;
}
