import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { small, THEMES } from '@digitaal-europa/data';
import { measureIn, setProps, type Props } from '@digitaal-europa/ui';
import { RINGS, type CompassCell, type CompassNode, type Point } from '../geometry/compass.ts';
import type { PlacedText } from '../geometry/labels.ts';
import type { NetworkMap, Sector } from '../model/map.ts';
import { networkName } from '../strings/network.strings.ts';
import { pictureStrings } from '../strings/pictures.strings.ts';
import { centreName, compassDrawing, COMPASS, gapWord, sectorName, type CompassDrawing } from './compass-drawing.ts';
import type { UnnamedCount } from './compass-texts.ts';
import type { MapContext } from './context.ts';
import { chipView, expanded, gapChip, isOpened, markClasses, ownRegion, plainName, press, spokenAfterName } from './marks.view.ts';
import { onTipShown } from './mark-tip.ts';
import { growth, type PictureSize } from './picture-size.ts';
import { oneStop, onGridFocus, onGridKey } from './walk.ts';
import { whenOpen } from './when-open.ts';
import { zoomView } from './zoom.view.ts';

interface Drawn extends CompassDrawing {
  readonly context: MapContext;
  /** The drawing is for the eye, and here as many times its usual size. */
  readonly grow: number;
  /** Width of the name in the middle. */
  readonly measure: (text: string) => number;
}

/** A line in which a font that came later is wider or narrower. */
const SAMPLE = 'The quick brown fox jumps over the lazy dog';
/** Where everything stands, as long as nothing of it changes: opening something moves nothing. */
const drawings = new WeakMap<NetworkMap, { readonly key: string; readonly drawing: CompassDrawing }>();

const labels = (text: PictureSize['text'], grow: number): PictureSize['text'] => ({ ...text, size: COMPASS.label * grow });
const names = (text: PictureSize['text'], grow: number): PictureSize['text'] => ({ ...labels(text, grow), weight: 700 });

/** Made once for as long as it is the same. Before the first picture in a turn of its own: looking for places takes as long as drawing them. */
export function drawingOf({ language, map }: Pick<MapContext, 'language' | 'map'>, size: PictureSize): CompassDrawing {
  const grow = growth(size);
  const width = Math.min(size.width, COMPASS.widest * grow);
  const { zoom: { times }, text } = size;
  const [regular, bold] = [measureIn(labels(text, grow)), measureIn(names(text, grow))];
  const key = [width, language, grow, times, regular(SAMPLE), bold(SAMPLE)].join();
  const known = drawings.get(map);
  const { drawing } = known?.key === key ? known : { drawing: compassDrawing(map, { width, language, grow, times, measure: (words, isBold) => (isBold ? bold : regular)(words) }) };
  drawings.set(map, { key, drawing });
  return drawing;
}

/**
 * Everything in one circle: sector is theme, ring is reach, the organisation in the middle. Seen is an SVG; what can be opened are buttons over it,
 * in the rows and cells of a grid, theme by theme.
 */
export function compassView(context: MapContext, size: PictureSize): TemplateResult {
  const { language, state } = context;
  const { zoom, text } = size;
  const grow = growth(size);
  const drawn: Drawn = { ...drawingOf(context, size), context, grow, measure: measureIn(names(text, grow)) };
  const { compass } = drawn;
  const strings = pictureStrings(language);
  return zoomView(html`
    <div class="compass" part="compass" ${setProps({ 'inline-size': compass.width, 'block-size': compass.height, '--_grow': String(grow) })}>
      ${groundView(drawn)}
      ${centreView(drawn)}
      <p class="visually-hidden" id="compass-keys">${strings.keys.compass}</p>
      <div role="grid" aria-label=${strings.grid} aria-describedby="compass-keys" @keydown=${(event: KeyboardEvent) => onGridKey(event, 'circle')} @focusin=${onGridFocus} ${oneStop(state.selected)}>
        <div class="visually-hidden" role="row"><span role="columnheader">${strings.theme}</span>${RINGS.map((ring) => html`<span role="columnheader">${strings.ring[ring]}</span>`)}</div>
        ${repeat(compass.sectors, ({ theme }) => theme, ({ theme }, row) => html`
          <div role="row">
            <span class="visually-hidden" role="rowheader">${sectorName(theme, language)}</span>
            ${compass.cells.filter((cell) => cell.theme === theme).map((cell, column) => html`<div role="gridcell" data-cell="${row}/${column}">${cellView(cell, drawn)}</div>`)}
          </div>`)}
      </div>
    </div>`, { zoom, language, width: compass.width / zoom.times, height: compass.height / zoom.times });
}

const textView = ({ lines, x, baselines, anchor }: PlacedText, className: string, opens?: string): unknown =>
  svg`<text class=${className} text-anchor=${anchor} data-opens=${opens ?? nothing}>${lines.map((line, i) => svg`<tspan x=${x} y=${baselines[i] ?? 0}>${line}</tspan>`)}</text>`;

/** Everything that is only seen. A press on a name is a press on its mark. */
function groundView({ compass, texts, context }: Drawn): TemplateResult {
  const { map } = context;
  const { centre, rings, sectors, width, height } = compass;
  const pressName = (event: Event): void => {
    const id = (event.target as Element).closest<SVGElement>('[data-opens]')?.dataset['opens'];
    if (id !== undefined) press(context, 'network', id)();
  };
  const dimmed = new Set<string>(map.sectors.filter((sector) => sector.dimmed).map(({ theme }) => theme));
  const label = (id: string): string => { const item = map.byId.get(id); return item ? markClasses('mark-name', item, context) : 'mark-name'; };
  return html`
    <svg class="compass__drawing" width=${width} height=${height} aria-hidden="true" focusable="false" @click=${pressName}>
      ${rings.map(({ ring, outer }) => svg`<circle class="compass__ring compass__ring--${ring}" cx=${centre.x} cy=${centre.y} r=${outer}></circle>`)}
      ${sectors.map(({ line: [from, to] }) => svg`<line class="compass__line" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>`)}
      <circle class="compass__centre" cx=${centre.x} cy=${centre.y} r=${centre.radius}></circle>
      ${[...texts.rings.values()].map((text) => textView(text, 'compass__reach'))}
      ${[...texts.headings].map(([theme, text]) => textView(text, `compass__heading ${dimmed.has(theme) ? 'compass__heading--dimmed' : ''}`))}
      ${[...texts.gaps.values()].map((text) => textView(text, 'compass__gap'))}
      ${repeat(texts.names, ([id]) => id, ([id, text]) => textView(text, label(id), id))}
    </svg>`;
}

/** Around a point, in pixels. */
const placeOf = ({ x, y }: Point, height: number, width = height): Props => ({ 'inset-inline-start': x, 'inset-block-start': y, 'block-size': height, 'inline-size': width });

function centreView({ compass: { centre }, context, measure }: Drawn): TemplateResult | typeof nothing {
  const { map: { who }, handlers, language } = context;
  const strings = pictureStrings(language);
  const us = who?.organisation;
  if (!us && !handlers.askOrganisation) return nothing;
  const { common, own, fit } = centreName(us?.name ?? '', centre.radius, measure);
  const place = setProps({ ...placeOf(centre, 2 * centre.radius), '--_fit': String(fit) });
  return us
    ? html`<button class="centre" type="button" data-mark="organisation/${us.id}" aria-expanded=${expanded(context, 'organisation', us.id)} ${place} @click=${press(context, 'organisation', us.id)}>${common ? html`<span class="visually-hidden" lang="nl">${common}</span>` : nothing}<span class="centre__name" lang="nl">${own}</span> <span class="centre__here">${strings.here}</span></button>`
    : html`<button class="centre centre--ask" type="button" ${place} @click=${handlers.askOrganisation}>${strings.askOrganisation}</button>`;
}

function cellView(cell: CompassCell, drawn: Drawn): unknown {
  const { texts, gaps } = drawn;
  const own = cell.gap && gaps.get(cell.theme);
  const count = texts.unnamed.find(({ theme, ring }) => theme === cell.theme && ring === cell.ring);
  return html`
    ${repeat(cell.nodes, ({ id }) => id, (node, i) => markView(node, { at: i + 1, of: cell.nodes.length + cell.rest.length }, drawn))}
    ${cell.gap && own ? gapView(cell.gap, own, drawn) : nothing}
    ${count ? countView(count, drawn) : nothing}`;
}

function markView({ id, x, y, hit, radius }: CompassNode, place: { readonly at: number; readonly of: number }, { texts, context }: Drawn): unknown {
  const item = context.map.byId.get(id);
  if (!item) return nothing;
  const { language } = context;
  const written = texts.names.get(id)?.lines.join(' ');
  const name = plainName(item, language);
  // What is written is part of what is heard, so that it can be said to a computer that listens.
  const heard = written === undefined || name.includes(written) ? '' : ` (${written})`;
  return html`
    <button class=${markClasses('mark', item, context)} type="button" tabindex="-1" data-mark="network/${id}" aria-expanded=${expanded(context, 'network', id)} ${setProps({ ...placeOf({ x, y }, hit), '--_radius': radius })}
      @click=${press(context, 'network', id)} @pointerenter=${written === undefined ? onTipShown : nothing} @focus=${written === undefined ? onTipShown : nothing}><span class=${written === undefined ? 'mark__tip' : 'visually-hidden'}>${networkName(item.network, language)}${heard}</span><span class="visually-hidden">${spokenAfterName(item, context, place)}</span></button>`;
}

/** One gap opens its details; several open a list of them. */
function gapView(at: Point & { readonly hit: number }, gaps: readonly Sector[], drawn: Drawn): TemplateResult {
  const { context, grow } = drawn;
  const { language } = context;
  const strings = pictureStrings(language);
  const [first, ...others] = gaps;
  const place = { ...placeOf(at, at.hit), '--_radius': COMPASS.gap * grow };
  if (first && others.length === 0) {
    const { theme, gap } = first;
    const words = (gap?.certain ? strings.gapWords : strings.gapUnsureWords)(small(THEMES[theme][language]), ownRegion(context));
    return html`<button class="mark mark--gap ${isOpened(context, 'gap', theme) ? 'mark--selected' : ''}" type="button" tabindex="-1" data-mark="gap/${theme}" aria-expanded=${expanded(context, 'gap', theme)} ${setProps(place)} @click=${press(context, 'gap', theme)}><span class="visually-hidden">${words}</span></button>`;
  }
  const list = (): TemplateResult => html`<ul class="nets" role="list">${gaps.map(({ theme, gap }) => html`<li>${gapChip(theme, gap?.certain === true, context)}</li>`)}</ul>`;
  return listView(at, html`<summary class="mark mark--gap" tabindex="-1" data-mark="gap/rest" ${setProps(place)}><span class="visually-hidden">${strings.rest}: ${gapWord(gaps, language)}</span></summary>`, list, drawn);
}

function countView({ x, y, ids, theme, ring }: UnnamedCount, drawn: Drawn): TemplateResult {
  const { context, grow } = drawn;
  const strings = pictureStrings(context.language);
  const place = placeOf({ x, y }, COMPASS.count.height * grow, COMPASS.count.width * grow);
  const items = ids.flatMap((id) => context.map.byId.get(id) ?? []);
  return listView({ x, y }, html`
    <summary class="mark-count" tabindex="-1" data-mark="count/${theme}/${ring}" ${setProps(place)}><span aria-hidden="true">+ ${ids.length}</span><span class="visually-hidden">${strings.unnamed(ids.length, small(sectorName(theme, context.language)), strings.ring[ring])}</span></summary>`, () => html`
    <ul class="nets" role="list">${items.map((item, i) => html`<li>${chipView(item, context, { at: i + 1, of: items.length })}</li>`)}</ul>`, drawn);
}

/** Width of a list that opens over the picture, in pixels. */
const LIST = 280;

/** A list over the picture, on the side where there is room. It closes when the focus goes elsewhere. */
function listView({ x, y }: Point, opener: TemplateResult, list: () => TemplateResult, { context, compass: { width, height }, grow }: Drawn): TemplateResult {
  const wide = LIST * grow;
  const isLow = y > height / 2;
  const leave = (event: FocusEvent): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.relatedTarget instanceof Node && !details.contains(event.relatedTarget)) details.open = false;
  };
  const show = ({ currentTarget }: Event): void => { if ((currentTarget as HTMLDetailsElement).open) (currentTarget as Element).querySelector('.over__list')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }); };
  return html`
    <details class="over" name="compass-list" @focusout=${leave} @toggle=${show}>${opener}
      <div class="over__list" ${setProps({ 'inset-inline-start': Math.max(0, Math.min(width - wide, x - wide / 2)), [isLow ? 'inset-block-end' : 'inset-block-start']: (isLow ? height - y : y) + 16 * grow, 'inline-size': wide })} ${whenOpen(list, context)}></div>
    </details>`;
}
