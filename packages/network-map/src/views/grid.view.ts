import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { capital, small, type Gap, type Theme } from '@digitaal-europa/data';
import { heading, levelBelow, openWhile, type Language } from '@digitaal-europa/ui';
import { ringOf, RINGS, type Ring } from '../geometry/compass.ts';
import type { MapItem, NetworkMap } from '../model/map.ts';
import { inlineName } from '../strings/network.strings.ts';
import { pictureStrings } from '../strings/pictures.strings.ts';
import type { MapContext } from './context.ts';
import { chipList, chipView, gapChip, stateOf, themeName } from './marks.view.ts';
import { modeOf, type PictureSize } from './picture-size.ts';
import { oneStop, onGridFocus, onGridKey } from './walk.ts';

interface Cell {
  readonly ring: Ring;
  readonly items: readonly MapItem[];
  readonly also: readonly MapItem[];
}

interface Row {
  /** Absent: networks without a theme. */
  readonly theme: Theme | undefined;
  readonly cells: readonly Cell[];
  readonly gap: Gap | undefined;
  readonly dimmed: boolean;
}

/** Chips in a cell before the rest is folded. */
const MOST = 3;

/** What matters most to whoever looks stands first; equals keep their order. */
const weight = (item: MapItem): number => (item.dimmed ? 4 : { member: 0, automatic: 1, none: 2, elsewhere: 3 }[stateOf(item)]);
const byWeight = (items: readonly MapItem[]): MapItem[] => items.toSorted((a, b) => weight(a) - weight(b));

function rowsOf({ sectors, withoutTheme }: NetworkMap): Row[] {
  const cells = (of: (ring: Ring) => readonly MapItem[], also: (ring: Ring) => readonly MapItem[]): Cell[] => RINGS.map((ring) => ({ ring, items: byWeight(of(ring)), also: byWeight(also(ring)) }));
  const rows = sectors.map(({ theme, gap, dimmed, cells: some }): Row => {
    const pick = (name: 'items' | 'also') => (ring: Ring) => some.filter(({ reach }) => ringOf(reach) === ring).flatMap((cell) => cell[name]);
    return { theme, gap, dimmed, cells: cells(pick('items'), pick('also')) };
  });
  if (withoutTheme.length === 0) return rows;
  return [...rows, { theme: undefined, gap: undefined, dimmed: false, cells: cells((ring) => withoutTheme.filter(({ network }) => ringOf(network.reach) === ring), () => []) }];
}

/** The same as the compass in rows: a table, or in a narrow column one theme after another. */
export function gridView(context: MapContext, size: PictureSize): TemplateResult {
  const rows = rowsOf(context.map);
  return modeOf(size, context.printing) === 'stacked' ? stackedView(rows, context) : tableView(rows, context);
}

function tableView(rows: readonly Row[], context: MapContext): TemplateResult {
  const { language, printing, state } = context;
  const strings = pictureStrings(language);
  const head = html`<thead><tr><th scope="col">${strings.theme}</th>${RINGS.map((ring) => html`<th scope="col">${capital(strings.ring[ring])}</th>`)}</tr></thead>`;
  const body = repeat(rows, ({ theme }) => theme, (row, at) => html`
    <tr class=${row.dimmed ? 'grid__row--dimmed' : ''}>
      <th scope="row">${themeName(row.theme, language)}</th>
      ${row.cells.map((cell, column) => html`<td data-cell="${at}/${column}">${cellView(row, cell, context)}</td>`)}
    </tr>`);
  if (printing) return html`<table class="grid grid--paper" part="grid" aria-label=${strings.grid}>${head}<tbody>${body}</tbody></table>`;
  return html`
    <p class="visually-hidden" id="grid-keys">${strings.keys.table}</p>
    <table class="grid" part="grid" role="grid" aria-label=${strings.grid} aria-describedby="grid-keys" @keydown=${(event: KeyboardEvent) => onGridKey(event, 'table')} @focusin=${onGridFocus} ${oneStop(state.selected)}>${head}<tbody>${body}</tbody></table>`;
}

const isEmpty = ({ gap }: Row, { ring, items, also }: Cell): boolean => items.length + also.length === 0 && !(ring === 'regional' && gap);

function cellView(row: Row, cell: Cell, context: MapContext): TemplateResult {
  const { ring, items, also } = cell;
  if (isEmpty(row, cell)) return html`<span class="grid__none" aria-hidden="true">–</span>`;
  const chip = (item: MapItem, i: number): TemplateResult => html`<li>${chipView(item, context, { at: i + 1, of: items.length })}</li>`;
  const strings = pictureStrings(context.language);
  const { printing } = context;
  const shown = printing ? items : items.slice(0, MOST);
  const gap = ring === 'regional' && row.gap ? html`<li>${gapChip(row.gap.theme, row.gap.certain, context)}</li>` : nothing;
  return html`
    ${shown.length > 0 || gap !== nothing ? html`<ul class="nets" role="list">${repeat(shown, ({ network }) => network.id, chip)}${gap}</ul>` : nothing}
    ${items.length > shown.length ? foldView(`more/${row.theme}/${ring}`, strings.andMore(items.length - shown.length), row, html`<ul class="nets" role="list">${items.slice(MOST).map((item, i) => chip(item, i + MOST))}</ul>`, context) : nothing}
    ${also.length === 0 ? nothing : printing ? html`<p class="grid__also">${strings.alsoNamed(also.map(({ network }) => inlineName(network, context.language)).join(', '))}</p>` : foldView(`also/${row.theme}/${ring}`, strings.also(also.length), row, chipList(also, context), context)}`;
}

const foldView = (mark: string, words: string, { theme }: Row, list: unknown, { language }: MapContext): TemplateResult => html`
  <details class="grid__fold"><summary data-mark=${mark}>${words}<span class="visually-hidden">, ${small(themeName(theme, language))}</span></summary>${list}</details>`;

const all = ({ cells }: Row): readonly MapItem[] => cells.flatMap(({ items }) => items);

/** Whether something in it is left of what was asked. */
const isFound = ({ dimmed, cells }: Row): boolean => !dimmed && cells.some(({ items, also }) => [...items, ...also].some((item) => !item.dimmed));

/** Themes below each other, folded: all of them in a few screens of a phone. Those in which something was found are open. */
const stackedView = (rows: readonly Row[], context: MapContext): TemplateResult => html`<div class="themes" part="grid">${repeat(rows, ({ theme }) => theme, (row) => themeView(row, context))}</div>`;

function themeView(row: Row, context: MapContext): TemplateResult {
  const { level, language, map: { summary: { filtered } } } = context;
  const strings = pictureStrings(language);
  const own = all(row).filter((item) => !item.dimmed && ['member', 'automatic'].includes(stateOf(item)));
  return html`
    <section class="theme ${row.dimmed ? 'theme--dimmed' : ''}">
      <details class="theme__fold" ${openWhile(filtered && isFound(row))}>
        <summary class="theme__summary">${heading(levelBelow(level), themeName(row.theme, language), 'theme__heading')}<span class="theme__count">${countOf(row, language)}</span></summary>
        ${row.cells.filter((cell) => !isEmpty(row, cell)).map((cell) => html`${heading(levelBelow(level, 2), capital(strings.ring[cell.ring]), 'theme__reach')}${cellView(row, cell, context)}`)}
      </details>
      ${/* What one is in is seen without unfolding, and stands at its reach after it. */ own.length === 0 ? nothing : html`<div class="theme__own">${chipList(own, context)}</div>`}
    </section>`;
}

/** What a folded theme holds: `12 netwerken · leemte`. */
function countOf(row: Row, language: Language): string {
  const strings = pictureStrings(language);
  const items = all(row);
  const also = row.cells.reduce((sum, cell) => sum + cell.also.length, 0);
  const shown = items.filter(({ dimmed }) => !dimmed).length;
  return [
    items.length === 0 ? (also === 0 ? strings.none : strings.also(also)) : strings.networksIn(shown),
    items.length > shown ? strings.outside(items.length - shown) : '', row.gap ? (row.gap.certain ? strings.gap : strings.gapUnsure) : '',
  ].filter(Boolean).join(' · ');
}
