import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { compareText, membersOn, provinceName, type Organisation } from '@digitaal-europa/data';
import { heading, levelBelow, setProps } from '@digitaal-europa/ui';
import { provinceMap } from '../geometry/province-map.ts';
import { SHAPES_CREDIT } from '../geometry/province-shapes.ts';
import { provinceTiles, stripColumns } from '../geometry/tiles.ts';
import type { MapItem } from '../model/map.ts';
import { facetStrings } from '../strings/facets.strings.ts';
import { pictureStrings } from '../strings/pictures.strings.ts';
import type { MapContext } from './context.ts';
import { chipList, expanded, press } from './marks.view.ts';
import { FROM, growth, roomOf, type PictureSize } from './picture-size.ts';
import { oneStop, onGridFocus, onGridKey } from './walk.ts';
import { zoomView } from './zoom.view.ts';

/** Widest that the outlines are drawn, in pixels at the usual size of text. */
const WIDEST = 600;
/** Part of the width that they take, where the networks of a province stand beside them. */
const [BESIDE, SHARE] = [704, 0.6];
/** Names of one long word may break; not every browser knows where. */
const softName = (name: string): string => name.replace('Hoogheemraadschap', 'Hoogheemraad\u00ADschap');

interface Area {
  readonly code: string;
  readonly items: readonly MapItem[];
  /** Inside the choice. */
  readonly shown: number;
  readonly own: boolean;
  readonly open: boolean;
}

/** The province that is open: the chosen one, else that of whoever asks. */
const openProvince = ({ state: { province }, map: { who } }: Pick<MapContext, 'state' | 'map'>): string | undefined => province ?? who?.organisation?.provinces[0];

const areasOf = (context: MapContext): Area[] => context.map.provinces.map(({ code, items }) => ({
  code, items, shown: items.filter(({ dimmed }) => !dimmed).length, own: context.map.who?.organisation?.provinces.includes(code) ?? false, open: code === openProvince(context),
}));

/** Where regional networks work: outlines of the provinces, or tiles in a narrow column, and the networks of one of them. */
export function provinceMapView(context: MapContext, size: PictureSize): TemplateResult {
  const { language, map, state, handlers, printing } = context;
  const strings = pictureStrings(language);
  const areas = areasOf(context);
  const isNarrow = roomOf(size) < FROM.table;
  const elsewhere = map.items.filter(({ network, dimmed }) => network.reach !== 'regional' && !dimmed).length;
  return html`
    <div class="provinces ${isNarrow ? 'provinces--narrow' : ''}" part="map">
      <div class="provinces__map">
        ${isNarrow ? tilesView(areas, context) : outlinesView(areas, context, size)}
        ${isNarrow ? nothing : creditView(context)}
      </div>
      <div class="provinces__beside">
        ${printing ? areas.filter(({ items }) => items.length > 0).map((area) => openView(area, context)) : openView(areas.find(({ open }) => open), context)}
        ${map.withoutRegion.length === 0 ? nothing : html`<p>${strings.regionUnknown(map.withoutRegion.length)}</p>${chipList(map.withoutRegion, context)}`}
        ${elsewhere === 0 ? nothing : html`<p class="provinces__note">${strings.everywhere(elsewhere)}</p>`}
      </div>
      <div class="waters">
        <button class="waters__switch no-print" type="button" role="switch" aria-checked=${state.showWater ? 'true' : 'false'} @click=${() => handlers.water(!state.showWater)}><span class="waters__sign" aria-hidden="true"></span> ${facetStrings(language).water}</button>
        ${state.showWater ? watersView(context, size) : nothing}
      </div>
    </div>`;
}

/** Where a province is in the rows from north to south, for the arrow keys. */
function cellOf(code: string, shape: 'narrow' | 'wide'): string {
  const tile = provinceTiles(shape).tiles.find(({ id }) => id === code);
  return `${tile?.row ?? 0}/${tile?.column ?? 0}`;
}

/** What is said of areas that are one tab stop, and which of them that is. */
interface Walk {
  readonly id: 'map' | 'water';
  readonly name: string;
  readonly stop: Parameters<typeof oneStop>[0];
  /** Of tiles; absent: over outlines. */
  readonly columns?: number | undefined;
}

/** Areas as one tab stop. */
function walkable(items: unknown, { language }: MapContext, { id, name, stop, columns }: Walk): TemplateResult {
  return html`
    <p class="visually-hidden" id="${id}-keys">${pictureStrings(language).keys[id]}</p>
    <div role="group" aria-label=${name} aria-describedby="${id}-keys" @keydown=${(event: KeyboardEvent) => onGridKey(event, 'table')} @focusin=${onGridFocus} ${oneStop(stop)}>
      <ul class=${columns === undefined ? '' : 'tiles'} role="list" ${setProps({ '--_columns': columns === undefined ? undefined : String(columns) })}>${items}</ul>
    </div>`;
}

/** All provinces as one tab stop. */
function provincesView(items: unknown, context: MapContext, columns?: number): TemplateResult {
  const open = openProvince(context);
  return walkable(items, context, { id: 'map', name: pictureStrings(context.language).map, stop: open === undefined ? undefined : { kind: 'province', id: open }, columns });
}

/** Name and number of a province; what is heard goes on. */
function buttonView({ code, items, shown, own, open }: Area, { language, handlers }: MapContext, place: DirectiveResult): TemplateResult {
  const strings = pictureStrings(language);
  const words = `${shown === 0 ? strings.none : strings.networksIn(shown)}${items.length > shown ? `, ${strings.outside(items.length - shown)}` : ''}${own ? `, ${strings.ownProvince}` : ''}`;
  return html`
    <button class="province ${own ? 'province--own' : ''}" type="button" tabindex="-1" data-mark="province/${code}" aria-pressed=${open ? 'true' : 'false'} ${place} @click=${() => handlers.province(code)}>
      <span class="province__name" lang="nl">${provinceName(code)}</span>
      <span class="province__count" aria-hidden="true">${shown === 0 ? strings.noneShort : shown}</span>${own ? html` <span class="province__own" aria-hidden="true">${strings.ownProvince}</span>` : nothing}<span class="visually-hidden">, ${words}</span>
    </button>`;
}

function outlinesView(areas: readonly Area[], context: MapContext, size: PictureSize): TemplateResult {
  const { zoom } = size;
  const grow = growth(size);
  // Paper does not scroll.
  const times = context.printing ? 1 : zoom.times;
  const usual = Math.min(roomOf(size) < BESIDE ? size.width : size.width * SHARE, WIDEST * grow);
  const { width, height, viewBox, unit, provinces } = provinceMap(usual * times);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const pressShape = (event: Event): void => {
    const code = (event.target as Element).closest<SVGElement>('[data-province]')?.dataset['province'];
    if (code !== undefined) context.handlers.province(code);
  };
  const shade = ({ own, open, shown }: Area): string => ['shape', own ? 'shape--own' : '', open ? 'shape--open' : '', shown > 0 ? 'shape--some' : ''].filter(Boolean).join(' ');
  return zoomView(html`
    <div class="outlines" ${setProps({ 'inline-size': width, 'block-size': height, '--_grow': String(grow) })}>
      <svg class="outlines__drawing" viewBox=${viewBox} width=${width} height=${height} aria-hidden="true" focusable="false" @click=${pressShape}>
        ${provinces.map(({ code, path }) => { const area = byCode.get(code); return area ? svg`<path class=${shade(area)} d=${path} fill-rule="evenodd" data-province=${code}></path>` : nothing; })}
      </svg>
      ${provincesView(provinces.map(({ code, anchor }) => { const area = byCode.get(code); return area ? html`<li data-cell=${cellOf(code, 'wide')}>${buttonView(area, context, setProps({ 'inset-inline-start': anchor.x / unit, 'inset-block-start': anchor.y / unit }))}</li>` : nothing; }), context)}
    </div>`, { zoom, language: context.language, width: usual, height: height / times });
}

/** The licence of the outlines asks for it wherever they are seen. */
const creditView = ({ language }: MapContext): TemplateResult => html`<p class="provinces__credit"><a href=${SHAPES_CREDIT.source}>${SHAPES_CREDIT.text[language]}</a> (<a href=${SHAPES_CREDIT.licenceUrl}>${SHAPES_CREDIT.licence}</a>)</p>`;

function tilesView(areas: readonly Area[], context: MapContext): TemplateResult {
  const { columns, tiles } = provinceTiles('narrow');
  return provincesView(tiles.map(({ id }) => { const area = areas.find(({ code }) => code === id); return area ? html`<li data-cell=${cellOf(id, 'narrow')}>${buttonView(area, context, setProps({}))}</li>` : nothing; }), context, columns);
}

function openView(area: Area | undefined, context: MapContext): TemplateResult {
  const strings = pictureStrings(context.language);
  if (!area) return html`<p>${strings.chooseProvince}</p>`;
  const name = provinceName(area.code);
  const title = area.items.length === 0 ? strings.noneInProvince(name) : strings.inProvince(name, area.items.length);
  return html`
    <section class="provinces__open">
      ${heading(levelBelow(context.level), html`${title}${area.own ? html` <span class="provinces__own">(${strings.ownProvince})</span>` : nothing}`, 'provinces__heading')}
      ${chipList(area.items.toSorted((a, b) => Number(a.dimmed) - Number(b.dimmed)), context)}
    </section>`;
}

/** The water authorities: their borders follow water and no outlines of them are at hand, so they are tiles. */
function watersView(context: MapContext, size: PictureSize): TemplateResult {
  const { organisations, networks, today, language } = context;
  const strings = pictureStrings(language);
  const grow = growth(size);
  const waters = organisations.filter(({ type, successor }) => type === 'waterschap' && successor === undefined).toSorted((a, b) => compareText(a.name, b.name));
  const columns = stripColumns(waters.length, { width: size.width, tile: 168 * grow, gap: 8 });
  const members = networks.map((network) => new Set(membersOn(network, today)));
  const tile = (one: Organisation, i: number): TemplateResult => {
    const count = members.filter((some) => some.has(one.id)).length;
    const said = count === 0 ? strings.none : strings.networksIn(count);
    return html`<li data-cell="${Math.floor(i / columns)}/${i % columns}"><button class="province" type="button" tabindex="-1" data-mark="organisation/${one.id}" aria-expanded=${expanded(context, 'organisation', one.id)} @click=${press(context, 'organisation', one.id)}><span class="province__name" lang="nl">${softName(one.name)}</span> <span class="province__count">${said}</span></button></li>`;
  };
  return html`
    ${heading(levelBelow(context.level), strings.water, 'provinces__heading')}
    <p class="provinces__note">${strings.waterNote}</p>
    ${walkable(repeat(waters, ({ id }) => id, tile), context, { id: 'water', name: strings.water, stop: context.state.selected, columns })}`;
}
