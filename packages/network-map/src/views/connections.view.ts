import { html, nothing, svg, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { listInWords, membersOn, type Network, type Organisation } from '@digitaal-europa/data';
import { heading, levelBelow, measureIn, setProps } from '@digitaal-europa/ui';
import { focusPicture, highlightOf, highlightPath, type FocusNode, type FocusOptions, type FocusPicture, type Highlight } from '../geometry/bipartite.ts';
import { peersWithNetworks } from '../model/frontrunners.ts';
import { portfolioOf } from '../model/portfolio.ts';
import { routesBetween, type Routes } from '../model/routes.ts';
import { peerInWords } from '../strings/advice.strings.ts';
import { detailsStrings } from '../strings/details.strings.ts';
import { inlineName, networkName } from '../strings/network.strings.ts';
import { pictureStrings } from '../strings/pictures.strings.ts';
import { portfolioInWords } from '../strings/summary.strings.ts';
import type { MapContext } from './context.ts';
import { expanded, press } from './marks.view.ts';
import { askButton, listOf } from './parts.view.ts';
import { FROM, growth, roomOf, type PictureSize } from './picture-size.ts';
import { follow, middleOf, stepBack, trailTo, wantsFocus } from './trail.ts';
import { oneStop, onGridFocus } from './walk.ts';

/** Pixels at the usual size of text: with names on one line, and on two. */
const [ROW, HIGH_ROW] = [52, 66];
/** From here most names stand on one line. */
const ONE_LINE = 1000;
/** Pixels beside a name in its button, at the usual size of text. */
const EDGES = 40;
/** Lines: fewer than an eye can follow, so that the picture does not become higher than a screen or two. */
const [MOST, MOST_WIDE] = [32, 44];
/** Part of a third of the width that a button takes. */
const WIDE = 0.8;

export type Kind = 'network' | 'organisation';
/** A network and an organisation may have the same id: in the picture their kind stands before it. */
export const keyOf = (kind: Kind, id: string): string => `${kind}/${id}`;
export const kindAndId = (key: string): readonly [kind: Kind, id: string] => [key.startsWith('network/') ? 'network' : 'organisation', key.slice(key.indexOf('/') + 1)];
const networkIn = (key: string, { map }: Pick<MapContext, 'map'>): Network | undefined => map.byId.get(kindAndId(key)[1])?.network;

export interface Connections {
  readonly middle: Organisation;
  readonly picture: FocusPicture;
  readonly routes: Routes | undefined;
  /** What lights up: the way that is looked for, else what is open. */
  readonly lit: Highlight;
}

/** What is drawn around one organisation. `undefined`: nobody told whom it is about. */
export function connectionsOf(context: MapContext, room: Required<Pick<FocusOptions, 'width' | 'rowHeight' | 'most'>>): Connections | undefined {
  const { organisations, networks, today, state, language } = context;
  const id = middleOf(context);
  const middle = organisations.find((one) => one.id === id);
  if (!middle) return undefined;
  const target = organisations.find((one) => one.id === state.pathTo);
  const routes = target && routesBetween(middle, target, { networks, organisations, today }, language);
  const path = routes?.routes[0]?.nodes.map((node) => keyOf(node.kind, node.id)) ?? [];
  const picture = focusPicture({
    organisation: keyOf('organisation', middle.id), keep: path, ...room,
    networks: portfolioOf(middle, networks, organisations, today).joined.map(({ network }) => ({ id: keyOf('network', network.id), members: membersOn(network, today).map((member) => keyOf('organisation', member)) })),
  });
  const { selected } = state;
  const open = selected?.kind === 'network' ? keyOf('network', selected.id) : '';
  return { middle, picture, routes, lit: path.length > 0 ? highlightPath(picture, path) : highlightOf(picture, open) };
}

/** Name of something in the picture. */
export const nameIn = ({ organisations, map, language }: MapContext, kind: Kind, id: string): string => {
  const network = kind === 'network' ? map.byId.get(id)?.network : undefined;
  return network ? networkName(network, language) : organisations.find((one) => one.id === id)?.name ?? id;
};

/** With whom an organisation is in networks: itself, its networks, and who else is in them. */
export function connectionsView(context: MapContext, size: PictureSize): TemplateResult {
  const { language, level } = context;
  const strings = pictureStrings(language);
  const grow = growth(size);
  const isNarrow = roomOf(size) < FROM.table;
  const isWide = roomOf(size) >= ONE_LINE;
  const drawn = (row: number): Connections | undefined => connectionsOf(context, { width: size.width, rowHeight: row * grow, most: isWide ? MOST_WIDE : MOST });
  const low = isWide ? drawn(ROW) : undefined;
  const oneLine = (size.width / 3) * WIDE - EDGES * grow;
  // As wide as when it lights up.
  const measure = measureIn({ ...size.text, weight: 700 });
  const found = low?.picture.nodes.every(({ id }) => measure(nameIn(context, ...kindAndId(id))) <= oneLine) ? low : drawn(HIGH_ROW);
  if (!found) return html`<div class="connections" part="connections"><p>${strings.whoFirst}</p>${askButton(strings.askOrganisation, context)}</div>`;
  const { middle, picture } = found;
  return html`
    <div class="connections" part="connections">
      ${trailView(middle.id, context)}
      ${routesView(found, context)}
      ${picture.nodes.length === 1 ? emptyView(middle, context) : html`
        <p class="visually-hidden" id="connection-keys">${strings.connectionKeys}</p>
        <div class=${isNarrow ? 'links links--narrow' : 'links'} role="group" aria-label="${strings.connections}: ${middle.name}" aria-describedby="connection-keys" @keydown=${(event: KeyboardEvent) => onKey(event, found, context)} @focusin=${onGridFocus} ${oneStop(context.state.selected)} ${setProps({ 'inline-size': picture.width, '--_height': picture.height, '--_wide': (picture.width / 3) * WIDE, '--_grow': String(grow) })}>
          ${isNarrow ? nothing : linesView(found)}
          ${(['organisation', 'network', 'peer'] as const).map((column, at) => {
            const nodes = picture.nodes.filter((node) => node.column === column);
            return html`
              <div class="links__column links__column--${column}">
                ${heading(levelBelow(level), strings.columns[at], 'links__heading')}
                ${nodes.length === 0 ? html`<p class="links__none">${strings.others(0)}</p>` : html`<ul role="list">${repeat(nodes, ({ id }) => id, (node) => html`<li class="links__item" ${setProps({ '--_y': node.y })}>${nodeView(node, found, context)}</li>`)}</ul>`}
              </div>`;
          })}
        </div>
        ${restView(picture, middle.id, context)}
        <p class="connections__note">${strings.incomplete}</p>`}
    </div>`;
}

/** No line to draw: on to somebody like it, of whom there is more to see. */
function emptyView(middle: Organisation, context: MapContext): TemplateResult {
  const { language, networks, organisations, today, handlers, printing } = context;
  const strings = pictureStrings(language);
  const peers = printing ? [] : peersWithNetworks(middle, organisations, networks, today);
  return html`
    <p>${portfolioInWords(portfolioOf(middle, networks, organisations, today), middle.name, language)}</p>
    ${peers.length === 0 ? nothing : html`
      <p>${strings.connectedPeers(middle.name, peers.length)}</p>
      ${listOf(peers.map((peer) => html`<button class="name" type="button" lang="nl" data-mark=${keyOf('organisation', peer.organisation.id)} @click=${() => follow(peer.organisation.id, middle.id, context)}>${peer.organisation.name}</button> <span class="meta">${peerInWords(peer, language) || detailsStrings(language).peers.sameType}</span>`))}`}
    ${printing ? nothing : html`<button class="button" type="button" @click=${() => handlers.view('overview')}>${strings.toOverview}</button>`}`;
}

function linesView({ picture: { lines, width, height }, lit }: Connections): TemplateResult {
  const half = ((width / 3) * WIDE) / 2;
  return html`
    <svg class="links__lines" width=${width} height=${height} aria-hidden="true" focusable="false">
      ${lines.map((line) => {
        const [x1, y1, x2, y2] = line.ends;
        const [from, to, middle] = [x1 + half, x2 - half, (x1 + x2) / 2];
        return svg`<path class="links__line ${lit.lines.has(line) ? 'links__line--lit' : ''}" d="M${from} ${y1}C${middle} ${y1} ${middle} ${y2} ${to} ${y2}"></path>`;
      })}
    </svg>`;
}

/** What is written under a name: how many others, or in what they are together. */
function noteOf({ id, column, shared }: FocusNode, { picture }: Connections, context: MapContext): string {
  const { language } = context;
  const strings = pictureStrings(language);
  if (column === 'organisation') return '';
  if (column === 'network') return strings.others(shared);
  const drawn = picture.lines.filter((line) => line.to === id).flatMap((line) => networkIn(line.from, context) ?? []);
  return drawn.length < shared || drawn.length > 2 ? strings.sharesMany(shared) : strings.shares(listInWords(drawn.map((network) => inlineName(network, language)), language));
}

function nodeView(node: FocusNode, found: Connections, context: MapContext): TemplateResult {
  const { id: key, column } = node;
  const [kind, id] = kindAndId(key);
  const { middle, lit } = found;
  const name = nameIn(context, kind, id);
  const note = noteOf(node, found, context);
  const classes = ['link-node', `link-node--${column}`, lit.nodes.has(key) ? 'link-node--lit' : ''].filter(Boolean).join(' ');
  const text = html`<span class="link-node__name" lang=${kind === 'organisation' ? 'nl' : context.language}>${name}</span>${note ? html` <span class="link-node__note">${note}</span>` : nothing}`;
  if (context.printing) return html`<span class=${classes}>${text}</span>`;
  const act = column === 'peer' ? () => follow(id, middle.id, context) : press(context, kind, id);
  // A new button is in the page only when all of it has been drawn.
  return html`<button class=${classes} type="button" tabindex="-1" data-mark=${key} aria-expanded=${expanded(context, kind, id)} @click=${act} ${column === 'organisation' ? ref((element) => { if (element && wantsFocus(middle.id, context)) queueMicrotask(() => (element as HTMLElement).focus()); }) : nothing}>${text}</button>`;
}

/** Up and down along a column, right along a line and then on to that organisation, left the way back. */
function onKey(event: KeyboardEvent, found: Connections, context: MapContext): void {
  const id = (event.target as HTMLElement).dataset['mark'];
  if (id === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !/^Arrow|^Home$|^End$/.test(event.key)) return;
  event.preventDefault();
  const { picture: { nodes, lines }, middle } = found;
  const node = nodes.find((one) => one.id === id);
  const inColumn = nodes.filter(({ column }) => column === node?.column);
  const at = inColumn.findIndex((one) => one.id === id);
  const go = (to: string | undefined): void => { if (to !== undefined) (event.currentTarget as Element).querySelector<HTMLElement>(`[data-mark="${CSS.escape(to)}"]`)?.focus(); };
  switch (event.key) {
    case 'ArrowDown': return go(inColumn[at + 1]?.id);
    case 'ArrowUp': return go(inColumn[at - 1]?.id);
    case 'Home': return go(inColumn[0]?.id);
    case 'End': return go(inColumn.at(-1)?.id);
    case 'ArrowRight':
      if (node?.column === 'peer') return follow(kindAndId(id)[1], middle.id, context, true);
      return go(nodes.find((one) => lines.some(({ from, to }) => from === id && to === one.id))?.id);
    default:
      if (node?.column === 'organisation') { stepBack(middle.id, context); return; }
      return go(lines.find(({ to }) => to === id)?.from);
  }
}

/** Where one came from: each step a button. */
function trailView(middle: string, context: MapContext): TemplateResult | typeof nothing {
  const before = trailTo(middle, context);
  if (before.length === 0 || context.printing) return nothing;
  const strings = pictureStrings(context.language);
  return html`
    <nav class="trail no-print" aria-label=${strings.trail}>
      ${before.map((id) => html`<button class="trail__step" type="button" aria-label=${strings.back(nameIn(context, 'organisation', id))} @click=${() => follow(id, middle, context)}><span lang="nl">${nameIn(context, 'organisation', id)}</span></button> <span aria-hidden="true">›</span> `)}
      <span aria-current="true" lang="nl">${nameIn(context, 'organisation', middle)}</span>
    </nav>`;
}

function routesView({ routes, middle }: Connections, context: MapContext): TemplateResult | typeof nothing {
  const { pathTo } = context.state;
  if (!routes || pathTo === undefined) return nothing;
  const strings = pictureStrings(context.language);
  return html`
    <section class="ways-there">
      ${heading(levelBelow(context.level), strings.way(middle.name, nameIn(context, 'organisation', pathTo)), 'links__heading')}
      ${routes.none === undefined ? html`<ol class="ways-there__list">${routes.routes.map(({ text }) => html`<li>${text}</li>`)}</ol>` : html`<p>${routes.none}</p>`}
      ${context.printing ? nothing : html`<button class="button button--quiet no-print" type="button" @click=${() => context.handlers.pathTo(undefined)}>${strings.endWay}</button>`}
    </section>`;
}

/** What is not drawn, as a list that opens. */
function restView({ rest: { networks, peers } }: FocusPicture, middle: string, context: MapContext): TemplateResult | typeof nothing {
  if (networks.length + peers.length === 0) return nothing;
  const one = (key: string): TemplateResult => {
    const [kind, id] = kindAndId(key);
    const name = nameIn(context, kind, id);
    const act = kind === 'network' ? press(context, kind, id) : () => follow(id, middle, context);
    return context.printing ? html`<li>${name}</li>` : html`<li><button class="rest__one" type="button" data-mark=${key} aria-expanded=${expanded(context, kind, id)} @click=${act} lang=${kind === 'organisation' ? 'nl' : context.language}>${name}</button></li>`;
  };
  const words = pictureStrings(context.language).notDrawn(networks.length, peers.length);
  const list = html`<ul class="rest__list" role="list">${[...networks, ...peers].map(one)}</ul>`;
  return context.printing ? html`<p>${words}</p>${list}` : html`<details class="rest"><summary>${words}</summary>${list}</details>`;
}
