/** The joining card: all that is known of one network, and what is not. */
import { html, nothing, type TemplateResult } from 'lit';
import { canBeJoined, compareText, EVIDENCE, isAutomatic, membersOn, NETWORK_STATUSES, type Membership, type Network, type Source } from '@digitaal-europa/data';
import { isWebAddress, wayView } from '@digitaal-europa/ui';
import { joiningCard, type JoiningLine, type JoiningRow } from '../model/joining.ts';
import { membershipOn, similarTo } from '../model/portfolio.ts';
import { adviceStrings } from '../strings/advice.strings.ts';
import { detailsStrings, withRole } from '../strings/details.strings.ts';
import { facetStrings } from '../strings/facets.strings.ts';
import { joiningStrings } from '../strings/joining.strings.ts';
import { networkName, networkStrings } from '../strings/network.strings.ts';
import { membershipInWords, overlapInWords } from '../strings/summary.strings.ts';
import type { MapContext } from './context.ts';
import { detailsShell, folded, listOf, networkButton, networkInShort, organisationButton, part, proofView, rowsView, sourcesView, sourceView } from './parts.view.ts';

export interface DetailsExtras {
  /** Where mistakes can be reported, an e-mail address. */
  readonly contact?: string | undefined;
}

/** More names than this are folded. */
const MOST_NAMES = 8;

/** One network. Who shows it gives the focus to its heading. */
export function networkDetailsView(network: Network, context: MapContext, { contact }: DetailsExtras = {}): TemplateResult {
  const { language } = context;
  const texts = detailsStrings(language);
  const name = networkName(network, language);
  return detailsShell({ kind: 'network', id: network.id }, name, html`
    <p class="meta">${networkInShort(network, context)}</p>
    ${network.displayName && network.displayName[language] !== network.name[language] ? html`<p class="meta">${texts.officialName}: ${network.name[language]}</p>` : nothing}
    ${usView(network, context)}
    ${network.offers === undefined ? nothing : html`<p lang="nl">${network.offers}</p>`}
    ${network.note === undefined ? nothing : html`<p class="meta" lang="nl">${network.note}</p>`}`, html`
    ${joiningView(network, context)}
    ${membersView(network, context)}
    ${alikeView(network, context)}
    ${themesView(network, context)}
    ${sourcesView(network, name.replaceAll('\u00AD', ''), context, contact)}`, context);
}

/** What the organisation that asks is in it. Nothing as long as nobody asked. */
function usView({ id }: Network, { language, map }: MapContext): TemplateResult | typeof nothing {
  const item = map.byId.get(id);
  if (map.who?.organisation === undefined || item === undefined) return nothing;
  return html`<p><strong>${detailsStrings(language).you}: ${withRole(membershipInWords(item.membership, language), item.role, language)}</strong></p>`;
}

/** Laws, obligations and funds on its themes, in widgets of this page or another. Nothing where there are none, or no theme was recorded. */
function themesView({ themes }: Network, context: MapContext): TemplateResult | typeof nothing {
  const { themes: texts } = detailsStrings(context.language);
  const links = [wayView(context.ways?.laws, { themes }, texts.laws), wayView(context.ways?.tasks, { themes }, texts.tasks), wayView(context.ways?.funds, { themes }, texts.funds)].filter((link) => link !== nothing);
  return links.length === 0 || themes.length === 0 ? nothing : part(texts.title, listOf(links), context);
}

/** The lines of a row; what comes from a record is in Dutch. */
export const linesView = ({ lines, doubt }: JoiningRow): TemplateResult => html`${lines.map((line) => line.isDutch ? html`<span class="rows__line" lang="nl">${lineView(line)}</span>` : html`<span class="rows__line">${lineView(line)}</span>`)}${doubt === undefined ? nothing : html` <span class="meta">(${doubt})</span>`}`;
const lineView = ({ text, href }: JoiningLine): unknown => (href !== undefined && isWebAddress(href) ? html`<a class="link" href=${href} rel="noopener">${text}</a>` : text);

function joiningView(network: Network, context: MapContext): TemplateResult {
  const { language } = context;
  const { canJoin, whyNot, rows } = joiningCard(network, language);
  const { joining, status } = network;
  const living = status === 'unknown' ? adviceStrings(language).met.actief.onbekend : status === 'active' ? undefined : `${NETWORK_STATUSES[status][language]}`;
  // Of what cannot be joined the sentence above says why: a row for how one joins would say that one can.
  const shown = canJoin ? rows : rows.filter(({ id }) => id !== 'mode');
  return part(canJoin ? joiningStrings(language).join : detailsStrings(language).facts, html`
    ${whyNot === undefined ? nothing : html`<p>${whyNot}</p>`}
    ${canBeJoined(network) && living !== undefined && whyNot !== joiningStrings(language).ended ? html`<p>${living}</p>` : nothing}
    ${rowsView(shown.map((row) => [row.label, linesView(row)]))}
    ${joining.source ? proofView(joining, context, detailsStrings(language).takingPart) : nothing}`, context);
}

function membersView(network: Network, context: MapContext): TemplateResult {
  const { language, today, organisations } = context;
  const texts = detailsStrings(language).members;
  const names = new Map(organisations.map((one) => [one.id, one.name]));
  const members = membersOn(network, today)
    .map((id) => ({ id, name: names.get(id) ?? id, membership: membershipOn(network, id, today) }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  const list = (): TemplateResult => html`
    <ul class="names" role="list">${members.map(({ id, name, membership }) => html`<li>${names.has(id) ? organisationButton({ id, name }, context) : name}${membership && membership.role !== 'member' ? html` <span class="meta">${detailsStrings(language).as(membership.role)}</span>` : nothing}</li>`)}</ul>
    ${sourcesOf(members.flatMap(({ membership }) => membership ?? []), context)}`;
  const count = network.memberCount;
  return part(texts.title, html`
    ${isAutomatic(network) ? html`<p>${joiningStrings(language).automatic}</p>` : nothing}
    <p>${count === undefined ? texts.countUnknown : texts.count(networkStrings(language).members(count.value))}</p>
    ${count === undefined ? nothing : proofView(count, context)}
    ${members.length === 0 ? html`<p>${texts.none}</p>` : members.length > MOST_NAMES ? folded(texts.byName(members.length), list(), context) : html`<p>${texts.byName(members.length)}</p>${list()}`}
    <p class="meta">${facetStrings(language).hints.membership ?? nothing}</p>`, context);
}

/** Where the names come from: each source once, with the day of its last look. */
function sourcesOf(memberships: readonly Membership[], { language }: MapContext): unknown {
  const found = new Map<string, { readonly source: Source; readonly doubt: string | undefined }>();
  for (const { source, evidence } of memberships) if (source) found.set(`${source.url ?? ''}/${source.title ?? ''}/${source.article ?? ''}/${evidence}`, { source, doubt: evidence === 'source-read' ? undefined : EVIDENCE[evidence][language] });
  const { sources: { title } } = detailsStrings(language);
  return found.size === 0 ? nothing : html`<p class="meta">${title}:</p>${listOf([...found.values()].map(({ source, doubt }) => html`${sourceView(source, true)}${doubt === undefined ? nothing : ` (${doubt})`}`), 'lines meta')}`;
}

/** Networks that look like it, and those that its record names. */
function alikeView(network: Network, context: MapContext): unknown {
  const { language, networks, today } = context;
  const texts = detailsStrings(language);
  const alike = similarTo(network, networks, today).map((overlap) => {
    const other = overlap.networks.find(({ id }) => id !== network.id) ?? network;
    return html`${networkButton(other, context)} <span class="meta">${overlapInWords(overlap, language)}</span>`;
  });
  const related = network.related.flatMap((id) => networks.find((one) => one.id === id) ?? []);
  return html`
    ${alike.length === 0 ? nothing : part(texts.similar, listOf(alike), context)}
    ${related.length === 0 ? nothing : part(texts.related, listOf(related.map((one) => networkButton(one, context)), 'names'), context)}`;
}
