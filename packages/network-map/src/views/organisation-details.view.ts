/** One organisation: what it is in, what it is good at, who is like it, and how to get in touch with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { capital, THEMES, type Organisation } from '@digitaal-europa/data';
import { portfolioOf, type PortfolioEntry } from '../model/portfolio.ts';
import { routesBetween } from '../model/routes.ts';
import { detailsStrings } from '../strings/details.strings.ts';
import { networkStrings, organisationDetail } from '../strings/network.strings.ts';
import { summaryStrings } from '../strings/summary.strings.ts';
import type { MapContext } from './context.ts';
import { claimView, peersView } from './frontrunners.view.ts';
import type { DetailsExtras } from './network-details.view.ts';
import { askFirst, detailsShell, listOf, networkButton, part, rowsView, sourcesView } from './parts.view.ts';

/** One organisation. Who shows it gives the focus to its heading. */
export function organisationDetailsView(organisation: Organisation, context: MapContext, { contact }: DetailsExtras = {}): TemplateResult {
  const { language, map: { who }, handlers } = context;
  const texts = detailsStrings(language);
  const { id, name, role, note } = organisation;
  const isUs = who?.organisation?.id === id;
  return detailsShell({ kind: 'organisation', id }, name, html`
    <p class="meta">${capital(organisationDetail(organisation, language))}</p>
    ${role === undefined ? nothing : html`<p lang="nl">${role}</p>`}
    ${note === undefined ? nothing : html`<p class="meta" lang="nl">${note}</p>`}
    ${isUs ? html`<p><strong>${texts.own}</strong></p>` : html`<div class="no-print"><button class="button" type="button" @click=${() => handlers.organisation(id)}>${texts.makeOwn}</button></div>`}`, html`
    ${networksView(organisation, context)}
    ${part(texts.goodAt.title, organisation.frontrunner.length === 0 ? html`<p>${texts.goodAt.none}</p>` : listOf(organisation.frontrunner.map((claim) => html`<p><strong>${THEMES[claim.theme][language]}</strong></p>${claimView(claim, context)}`), 'claims'), context)}
    ${isUs ? nothing : routeView(organisation, context)}
    ${part(texts.peers.title, peersView(organisation, context), context)}
    ${sourcesView(organisation, name, context, contact)}`, context);
}

/** What it chose apart from what it is in without choosing. */
function networksView(organisation: Organisation, context: MapContext): TemplateResult {
  const { language, networks, organisations, today } = context;
  const { networks: texts } = detailsStrings(language);
  const { joined, automatic, through } = portfolioOf(organisation, networks, organisations, today);
  const entries = (some: readonly PortfolioEntry[]): TemplateResult => listOf(some.map((one) => entryView(one, context)));
  return part(texts.title, html`
    ${joined.length === 0 ? html`<p>${summaryStrings(language).joined(organisation.name, [])}</p>` : entries(joined)}
    ${automatic.length === 0 ? nothing : rowsView([[texts.automatic, listOf(automatic.map((network) => networkButton(network, context)), 'names')]])}
    ${through.map((one) => (one.joined.length === 0 ? nothing : html`<p>${texts.through(one.organisation.name)}</p>${entries(one.joined)}`))}`, context);
}

/** A network that one is in, and as what. */
export const entryView = ({ network, membership }: PortfolioEntry, context: MapContext, after?: string): TemplateResult => {
  const words = [...(membership.role === 'member' ? [] : [detailsStrings(context.language).as(membership.role)]), ...(after === undefined ? [] : [after])].join(' · ');
  return html`${networkButton(network, context)}${words === '' ? nothing : html` <span class="meta">${words}</span>`}`;
};

/** The ways to it, when they are asked for. */
function routeView(organisation: Organisation, context: MapContext): TemplateResult {
  const { language, state: { pathTo }, map: { who }, handlers } = context;
  const { route: texts } = detailsStrings(language);
  const us = who?.organisation;
  const open = pathTo === organisation.id;
  return part(texts.title, us === undefined ? askFirst(context) : html`
    <div class="no-print"><button class="button" type="button" aria-expanded=${open ? 'true' : 'false'} @click=${() => handlers.pathTo(open ? undefined : organisation.id)}>${open ? texts.hide : texts.find}</button></div>
    <div role="status">${open ? routesView(us, organisation, context) : nothing}</div>`, context);
}

function routesView(from: Organisation, to: Organisation, context: MapContext): TemplateResult {
  const { routes, none } = routesBetween(from, to, context, context.language);
  return routes.length === 0 ? html`<p>${none ?? networkStrings(context.language).unknown}</p>` : html`<ol class="routes">${routes.map(({ text }) => html`<li>${text}</li>`)}</ol>`;
}
