/** From a fund to the law behind it. */
import { html, nothing, type TemplateResult } from 'lit';
import { FUND_LAW_ROLES } from '@digitaal-europa/data';
import { wayView } from '@digitaal-europa/ui';
import type { DetailsContext } from './details-context.ts';
import { linkOr, part, proofView } from './details-parts.view.ts';

/** Where its rules stand, what changed them, and which law the money helps to carry out; a law that we have the dates of leads to them. */
export function lawsView(context: DetailsContext): TemplateResult {
  const { language, laws, ways, texts: { named, laws: words } } = context;
  return part(words.title, laws.length === 0 ? html`<p>${words.none}</p>` : html`
    <ul class="details__list" role="list">${laws.map(({ title, url, number, role, text, law, ...proof }) => html`
      <li>${linkOr(title[language], url)}${number === undefined ? nothing : html` (<span lang="nl">${number}</span>)`}: ${FUND_LAW_ROLES[role][language]}.${text === undefined ? nothing : html` <span lang="nl">${text}</span>`}${proofView(proof, context)}${law === undefined ? nothing : html` ${wayView(ways?.law, { law }, named(words.dates, title[language]))}`}</li>`)}</ul>`, context);
}
