/** What the words of the map have in common: names that open something, parts, rows, sources. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { CONFIDENCES, EVIDENCE, formatDay, isStale, NETWORK_KINDS, REACHES, small, type Evidence, type Network, type Organisation, type Source } from '@digitaal-europa/data';
import { heading, isWebAddress, letterAddress, levelBelow, onEscape, openWhile } from '@digitaal-europa/ui';
import type { Selected } from '../model/state.ts';
import { adviceStrings } from '../strings/advice.strings.ts';
import { detailsStrings, inShort } from '../strings/details.strings.ts';
import { themesInShort } from '../strings/joining.strings.ts';
import { inlineName, networkName } from '../strings/network.strings.ts';
import type { MapContext } from './context.ts';

/** Takes the focus when the details of a network, an organisation or a gap open. */
export const DETAILS_TITLE_ID = 'details-title';

/** Its name, which opens it. */
export const networkButton = (network: Network, { language, handlers }: Pick<MapContext, 'language' | 'handlers'>): TemplateResult =>
  html`<button class="name" type="button" @click=${() => handlers.select({ kind: 'network', id: network.id })}>${networkName(network, language)}</button>`;
export const organisationButton = ({ id, name }: Pick<Organisation, 'id' | 'name'>, { handlers }: Pick<MapContext, 'handlers'>): TemplateResult =>
  html`<button class="name" type="button" @click=${() => handlers.select({ kind: 'organisation', id })}>${name}</button>`;

/** `Netwerk · landelijk · AI en algoritmen` */
export const networkInShort = ({ kind, reach, themes }: Network, { language }: Pick<MapContext, 'language'>): string => inShort(NETWORK_KINDS[kind][language], REACHES[reach][language], themesInShort(themes, language));

/** A list without bullets, each item with something said after it. */
export const listOf = (items: readonly unknown[], className = 'lines'): TemplateResult => html`<ul class=${className} role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/** A part with a heading of its own, so many levels below that of the widget. Nothing without content. */
export const part = (title: string, content: unknown, { level }: Pick<MapContext, 'level'>, below = 2): TemplateResult => html`<section class="part">${heading(levelBelow(level, below), title, 'part__heading')}${content}</section>`;

/** Folded, and unfolded on paper. */
export const folded = (title: string, content: unknown, { printing }: Pick<MapContext, 'printing'>): TemplateResult => html`<details class="fold" ${openWhile(printing)}><summary class="fold__name">${title}</summary>${content}</details>`;

/** A part that is folded, and unfolded on paper. */
export const foldedPart = (title: string, content: unknown, { level, printing }: Pick<MapContext, 'level' | 'printing'>): TemplateResult =>
  html`<details class="part fold" ${openWhile(printing)}><summary class="fold__name">${heading(levelBelow(level, 2), title, 'fold__heading')}</summary>${content}</details>`;

/** The first ones, and the others folded. */
export const firstOf = (items: readonly unknown[], most: number, rest: (count: number) => string, context: Pick<MapContext, 'printing'>, className?: string): TemplateResult =>
  html`${listOf(items.slice(0, most), className)}${items.length > most ? folded(rest(items.length - most), listOf(items.slice(most), className), context) : nothing}`;

/** Names and their values. */
export const rowsView = (rows: readonly (readonly [label: string, content: unknown])[]): TemplateResult => html`<dl class="rows">${rows.map(([label, content]) => html`<div><dt>${label}</dt><dd>${content}</dd></div>`)}</dl>`;

/** Asks the visitor who they are, where there is a field to say it. */
export const askButton = (label: string, { handlers: { askOrganisation } }: Pick<MapContext, 'handlers'>): TemplateResult | typeof nothing =>
  (askOrganisation ? html`<button class="button no-print" type="button" @click=${askOrganisation}>${label}</button>` : nothing);

/** In place of what needs an organisation: the question who asks. */
export const askFirst = (context: Pick<MapContext, 'language' | 'handlers'>): TemplateResult => {
  const { chooseFirst, ask } = adviceStrings(context.language);
  return html`<p>${chooseFirst}</p>${askButton(ask, context)}`;
};

const MOST_SIGNS = 60;
/** An address without what nobody reads; several pages of one site differ in what comes after it. */
function pageOf(url: string, withPath: boolean): string {
  try {
    const { hostname, pathname } = new URL(url);
    const page = `${hostname.replace(/^www\./, '')}${withPath ? decodeURI(pathname).replace(/\/$/, '') : ''}`;
    return page.length > MOST_SIGNS ? `${page.slice(0, MOST_SIGNS)}…` : page;
  } catch {
    return url;
  }
}

/** A link by its title, else by the name of its site. @param withPath among others of the same site */
export function sourceView({ url, title, article }: Source, withPath = false): TemplateResult {
  const words = html`<span lang="nl">${[title ?? (url && pageOf(url, withPath)), article].filter(Boolean).join(', ')}</span>`;
  return url !== undefined && isWebAddress(url) ? html`<a class="link" href=${url} rel="noopener">${words}</a>` : words;
}

/** How we know something, when it was checked, and where: `Bron gelezen · gecontroleerd op …`. */
export function proofView({ evidence, asOf, source }: { readonly evidence: Evidence; readonly asOf?: string | undefined; readonly source?: Source | undefined }, { language }: Pick<MapContext, 'language'>, about?: string): TemplateResult {
  const { sources: texts } = detailsStrings(language);
  return html`<p class="meta">${inShort(about === undefined ? EVIDENCE[evidence][language] : `${about}: ${EVIDENCE[evidence][language]}`, asOf && small(texts.checked(formatDay(asOf, language))))}${source ? html` · ${texts.source}: ${sourceView(source)}` : nothing}</p>`;
}

/** Where a record comes from, how sure we are, what nobody confirmed yet, and when it was checked. */
export function sourcesView(record: Network | Organisation, name: string, context: MapContext, contact: string | undefined): TemplateResult {
  const { language, today } = context;
  const { sources: texts } = detailsStrings(language);
  const { evidence, confidence, unconfirmed, sources, asOf } = record;
  const stale = isStale(record, today);
  return part(texts.title, html`
    <p>${texts.how(EVIDENCE[evidence][language], CONFIDENCES[confidence][language])}</p>
    ${unconfirmed.length === 0 ? nothing : html`<p><strong>${texts.unconfirmed}</strong></p><ul class="lines" role="list" lang="nl">${unconfirmed.map((text) => html`<li>${text}</li>`)}</ul>`}
    ${sources.length === 0 ? html`<p>${texts.none}</p>` : listOf(sources.map((source) => sourceView(source, true)))}
    <p class=${stale ? 'stale' : ''}>${texts.checked(formatDay(asOf, language))}${stale ? html` · <strong>${texts.stale}</strong>` : nothing}</p>
    ${mistakeView(record, name, context, contact)}`, context);
}

/** A letter to whoever keeps the data, filled in as far as we can. Nothing without an address. */
function mistakeView({ id, asOf }: Network | Organisation, name: string, { language }: MapContext, contact: string | undefined): TemplateResult | typeof nothing {
  const { sources: { mistake, mail } } = detailsStrings(language);
  const address = letterAddress(contact, { subject: mail.subject(name), body: mail.body(name, id, formatDay(asOf, language)) });
  return address === undefined ? nothing : html`<p class="no-print"><a class="link" href=${address}>${mistake}</a></p>`;
}

/** Around the details of a network, an organisation or a gap. Escape closes them; who shows them gives the focus to {@link DETAILS_TITLE_ID}. */
export function detailsShell({ kind, id }: Selected, title: unknown, about: unknown, content: unknown, { language, level, handlers }: MapContext): TemplateResult {
  const texts = detailsStrings(language);
  const close = (): void => handlers.select(undefined);
  // Another record starts with everything folded again.
  return html`${keyed(`${kind}/${id}`, html`
    <article class="details" part="details" aria-labelledby=${DETAILS_TITLE_ID} @keydown=${onEscape(close)}>
      <header class="details__header">
        <p class="meta">${texts.chosen[kind]}</p>
        ${heading(levelBelow(level), html`<span id=${DETAILS_TITLE_ID} tabindex="-1">${title}</span>`, 'details__heading')}
        <button class="details__close no-print" type="button" aria-label=${texts.close} @click=${close}><span aria-hidden="true">✕</span></button>
        ${about}
        ${kind === 'gap' || texts.inDutch === '' ? nothing : html`<p class="meta">${texts.inDutch}</p>`}
      </header>
      ${content}
    </article>`)}`;
}

/** Names of networks as in a sentence, for what only listens. */
export const spoken = (network: Network, { language }: Pick<MapContext, 'language'>): TemplateResult => html`<span class="visually-hidden">: ${inlineName(network, language)}</span>`;
