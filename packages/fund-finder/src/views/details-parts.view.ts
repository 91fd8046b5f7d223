/** What the parts of the details have in common: sections, rows, sources. */
import { html, nothing, type TemplateResult } from 'lit';
import { capital, EVIDENCE, type CallStatus, type Evidence, type Source } from '@digitaal-europa/data';
import { heading, openWhile } from '@digitaal-europa/ui';
import type { Amount } from '../model/money.ts';
import { amountWords } from '../model/words.ts';
import type { DetailsContext } from './details-context.ts';
import { sourceView } from './source.view.ts';

/** A part with a heading of its own. With an id the heading can take the focus. */
export const part = (title: string, content: unknown, { partLevel }: DetailsContext, { className = '', id }: { readonly className?: string; readonly id?: string } = {}): TemplateResult =>
  html`<section class="details__part ${className}">${heading(partLevel, id === undefined ? title : html`<span id=${id} tabindex="-1">${title}</span>`, 'details__subheading')}${content}</section>`;

/** Below a heading, folded; unfolded on paper. */
export const folded = (title: string, content: unknown, { printing }: DetailsContext): TemplateResult => html`<details class="details__fold" ${openWhile(printing)}><summary>${title}</summary>${content}</details>`;

/** A row without content is left out. */
export type Row = readonly [label: string, content: unknown];

export const rowsView = (rows: readonly Row[]): TemplateResult => html`<dl class="details__rows">${rows.flatMap(([label, content]) => (content === undefined ? [] : [html`<div><dt>${label}</dt><dd>${content}</dd></div>`]))}</dl>`;

/** How we know, where that is not from the source itself, and the source. */
export function proofView({ evidence, source }: { readonly evidence?: Evidence | undefined; readonly source?: Source | undefined }, { language, texts }: Pick<DetailsContext, 'language' | 'texts'>): TemplateResult | typeof nothing {
  const doubt = evidence === undefined || evidence === 'source-read' ? undefined : EVIDENCE[evidence][language];
  if (doubt === undefined && source === undefined) return nothing;
  return html` <span class="details__proof">(${doubt ?? nothing}${doubt !== undefined && source ? ', ' : nothing}${source ? html`${texts.source.toLowerCase()}: ${sourceView(source)}` : nothing})</span>`;
}

/** Whether one can apply, in a word. */
export const statusWord = (status: CallStatus, { strings, texts }: Pick<DetailsContext, 'strings' | 'texts'>): string => (status === 'unknown' ? texts.statusUnknown : strings.status[status]);

export const statusChip = (status: CallStatus, context: DetailsContext): TemplateResult => html`<span class="details__chip details__chip--${status}">${capital(statusWord(status, context))}</span>`;

/** An amount with what has to be said about it, each on a line of its own. */
export function amountView(amount: Amount | undefined, context: DetailsContext, remark?: string): TemplateResult {
  return html`${amountWords(amount, context.strings)}${amount ? proofView(amount, context) : nothing}${amount?.note === undefined ? nothing : html`<p class="details__meta" lang="nl">${amount.note}</p>`}${remark === undefined ? nothing : html`<p class="details__meta">${remark}</p>`}`;
}

/** A link, or only its words when there is no address. */
export const linkOr = (words: string, url: string | undefined): unknown => (url === undefined ? words : html`<a class="source" href=${url} rel="noopener">${words}</a>`);
