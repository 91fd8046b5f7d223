/** Who helps and what is known: desks, what others did, what else there is on its themes, sources. */
import { html, nothing, type TemplateResult } from 'lit';
import { CONFIDENCES, EVIDENCE, formatDay, ORGANISATION_TYPES } from '@digitaal-europa/data';
import { letterAddress, wayView } from '@digitaal-europa/ui';
import { contactsFor, type Contact } from '../model/contacts.ts';
import { isAnyStale } from '../model/stale.ts';
import { wordOf } from '../model/words.ts';
import { plainFundName } from './context.ts';
import type { DetailsContext } from './details-context.ts';
import { folded, linkOr, part, proofView } from './details-parts.view.ts';
import { sourceView } from './source.view.ts';

/** Where this organisation can ask. Desks for others are there too, folded. */
export function contactsView(context: DetailsContext): TemplateResult {
  const { strings, texts: { contacts: texts }, who, result: { fund } } = context;
  const { ours, maybe, others } = contactsFor(fund, who);
  const list = (contacts: readonly Contact[]): TemplateResult => html`<ul class="details__list" role="list">${contacts.map((one) => html`<li><span lang="nl">${linkOr(one.name, one.url)}</span>${one.for.length === 0 ? nothing : ` (${one.for.map((type) => wordOf(ORGANISATION_TYPES, type, strings)).join(', ')})`}${proofView(one, context)}</li>`)}</ul>`;
  return part(texts.title, html`
    ${fund.contacts.length === 0 ? html`<p>${texts.none}</p>` : ours.length > 0 ? list(ours) : maybe.length === 0 ? html`<p>${texts.noneForYou}</p>` : nothing}
    ${maybe.length === 0 ? nothing : html`<p><strong>${texts.maybe}</strong></p>${list(maybe)}`}
    ${others.length === 0 ? nothing : folded(texts.others(others.length), list(others), context)}`, context);
}

/** What others did with it and what they learned, failures too. */
export function examplesView(context: DetailsContext): TemplateResult {
  const { texts: { examples: texts }, result: { fund: { examples } } } = context;
  return part(texts.title, examples.length === 0 ? html`<p>${texts.none}</p>` : html`
    <ul class="details__list" role="list">${examples.map((one) => html`
      <li><strong lang="nl">${linkOr(one.title, one.url)}</strong> · ${one.outcome ? texts.outcome[one.outcome] : texts.outcomeUnknown}${proofView(one, context)}
        ${one.text === undefined ? nothing : html`<p lang="nl">${one.text}</p>`}
        ${one.lesson === undefined ? nothing : html`<p><strong>${texts.lesson}</strong>: <span lang="nl">${one.lesson}</span></p>`}</li>`)}</ul>`, context);
}

/** What else there is on its themes: laws, obligations and networks, in widgets of this page or another. Nothing where there are none, or no theme was recorded. */
export function relatedView(context: DetailsContext): TemplateResult | typeof nothing {
  const { ways, texts: { related: words }, result: { fund: { themes } } } = context;
  const links = [wayView(ways?.laws, { themes }, words.laws), wayView(ways?.tasks, { themes }, words.tasks), wayView(ways?.networks, { themes }, words.networks)].filter((link) => link !== nothing);
  if (links.length === 0 || themes.length === 0) return nothing;
  return part(words.title, html`<ul class="details__list" role="list">${links.map((link) => html`<li>${link}</li>`)}</ul>`, context, { className: 'no-print' });
}

/** Where it comes from, how sure we are, what nobody confirmed yet, and when it was checked. */
export function sourcesView(context: DetailsContext): TemplateResult {
  const { language, today, texts: { sources: texts }, result: { fund, call } } = context;
  const stale = isAnyStale(fund, call?.call, today);
  return part(texts.title, html`
    <p>${texts.how(EVIDENCE[fund.evidence][language], CONFIDENCES[fund.confidence][language])}</p>
    ${fund.unconfirmed.length === 0 ? nothing : html`<p><strong>${texts.unconfirmed}</strong></p><ul class="details__list" role="list" lang="nl">${fund.unconfirmed.map((text) => html`<li>${text}</li>`)}</ul>`}
    ${fund.sources.length === 0 ? html`<p>${texts.none}</p>` : html`<ul class="details__list" role="list">${fund.sources.map((source) => html`<li>${sourceView(source)}</li>`)}</ul>`}
    <p class=${stale ? 'details__stale' : ''}>${texts.checked(formatDay(fund.asOf, language))}${call && call.call.asOf !== fund.asOf ? `, ${texts.callChecked(formatDay(call.call.asOf, language))}` : ''}${stale ? html` · <strong>${texts.stale}</strong>` : nothing}</p>
    ${mistakeView(context)}`, context);
}

/** A letter to whoever keeps the data, filled in as far as we can. Nothing without an address. */
function mistakeView({ language, contact, texts: { sources: { mistake, mail } }, result: { fund } }: DetailsContext): TemplateResult | typeof nothing {
  const name = plainFundName(fund, language);
  const address = letterAddress(contact, { subject: mail.subject(name), body: mail.body(name, fund.id, formatDay(fund.asOf, language)) });
  return address === undefined ? nothing : html`<p class="no-print"><a href=${address}>${mistake}</a></p>`;
}
