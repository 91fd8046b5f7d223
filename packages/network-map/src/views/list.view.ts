/** Every network with every fact, in an order of one's choice: a table where there is room, else cards. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { canBeJoined, capital, formatDay, isStale, NETWORK_KINDS, NETWORK_STATUSES, REACHES, THEMES } from '@digitaal-europa/data';
import { tableView, type Column } from '@digitaal-europa/ui';
import { sortItems, type MapItem } from '../model/map.ts';
import type { SortBy } from '../model/state.ts';
import { detailsStrings, withRole } from '../strings/details.strings.ts';
import { facetStrings } from '../strings/facets.strings.ts';
import { joiningStrings, modeInWords, themesInShort } from '../strings/joining.strings.ts';
import { membersInWords, networkStrings, provincesInWords } from '../strings/network.strings.ts';
import { membershipInWords } from '../strings/summary.strings.ts';
import type { MapContext } from './context.ts';
import { listOf, networkButton, rowsView } from './parts.view.ts';

export interface ListExtras {
  /** Room for it, in pixels. */
  readonly width: number;
  /** Rows to draw, at most; on paper all of them. Default {@link FIRST_ROWS}. */
  readonly rows?: number | undefined;
  /** Draws more of them. Absent: no button. */
  readonly more?: (() => void) | undefined;
}

/** More than all networks that there are; of thousands a browser cannot draw every row while somebody types. */
export const FIRST_ROWS = 200;
/** Narrower than this, a table has columns of a few letters. */
const CARDS_BELOW = 700;
/** And narrower than this, eight of them do not fit. */
const ALL_COLUMNS_FROM = 1200;

interface Fact extends Column<MapItem> {
  readonly key: SortBy;
}

function factsOf(context: MapContext): readonly Fact[] {
  const { language, today, map: { who } } = context;
  const { sorts, list: texts } = facetStrings(language);
  const [joining, { unknown }] = [joiningStrings(language), networkStrings(language)];
  const more = (...words: readonly (string | undefined)[]): unknown => { const said = words.filter((word) => word !== undefined); return said.length === 0 ? nothing : html` <span class="meta">${said.join(', ')}</span>`; };
  const facts: readonly Omit<Fact, 'label' | 'sortable'>[] = [
    { key: 'name', isRowHeader: true, cell: ({ network }) => html`${networkButton(network, context)}${more(network.status === 'dormant' || network.status === 'ended' ? NETWORK_STATUSES[network.status][language] : undefined)}` },
    { key: 'kind', cell: ({ network }) => capital(NETWORK_KINDS[network.kind][language]) },
    { key: 'reach', cell: ({ network: { reach, regions }, region }) => html`${capital(REACHES[reach][language])}${more(reach !== 'regional' ? undefined : regions.length === 0 ? unknown : provincesInWords(regions, language), region === 'nee' ? texts.elsewhere : undefined)}` },
    { key: 'theme', cell: ({ theme, also }) => html`${theme === undefined ? capital(unknown) : THEMES[theme][language]}${more(also.length === 0 ? undefined : texts.also(themesInShort(also, language)))}` },
    { key: 'members', cell: (item) => capital(membersInWords(item, language)) },
    // Without an organisation nobody asked.
    ...(who?.organisation === undefined ? [] : [{ key: 'membership', cell: ({ membership, role }) => withRole(membershipInWords(membership, language), role, language) } satisfies Omit<Fact, 'label'>]),
    { key: 'joining', cell: ({ network }) => (canBeJoined(network) ? modeInWords(network.joining.mode, language) : joining.notJoinable) },
    { key: 'checked', cell: ({ network }) => html`${formatDay(network.asOf, language)}${more(isStale(network, today) ? detailsStrings(language).sources.stale : undefined)}` },
  ];
  return facts.map((fact) => ({ ...fact, label: sorts[fact.key], sortable: true }));
}

/** Which facts stand below another one where there is no room for a column each. */
const BELOW: Readonly<Partial<Record<SortBy, readonly SortBy[]>>> = { name: ['kind', 'reach'], joining: ['checked'] };
/** The same facts in fewer columns. */
function fewer(facts: readonly Fact[]): readonly Fact[] {
  const moved = Object.values(BELOW).flat();
  return facts.filter(({ key }) => !moved.includes(key)).map((fact) => {
    const below = facts.filter(({ key }) => BELOW[fact.key]?.includes(key));
    return below.length === 0 ? fact : { ...fact, cell: (item: MapItem) => html`${fact.cell(item)} <span class="meta">${below.map(({ key, label, cell }) => html`<span class="rows__line">${key === 'checked' ? `${label}: ` : nothing}${cell(item)}</span>`)}</span>` };
  });
}

/** Those that are not dimmed; how many were left out is said. */
export function listView(context: MapContext, { width, rows = FIRST_ROWS, more }: ListExtras): TemplateResult {
  const { language, printing, map: { items }, state: { sort }, handlers } = context;
  const { list: texts } = facetStrings(language);
  const left = sortItems(items.filter(({ dimmed }) => !dimmed), sort, language);
  const shown = printing ? left : left.slice(0, rows);
  const facts = factsOf(context);
  // Paper is never so wide, whatever the screen is.
  const all = !printing && width >= ALL_COLUMNS_FROM;
  const caption = texts.caption(left.length, items.length - left.length);
  return html`
    <div class="list" part="list">
      ${left.length === 0 || (!printing && width < CARDS_BELOW) ? cardsView(shown, caption, facts, context) : html`${all ? nothing : orderView(facts, context)}${tableView({
        caption, columns: all ? facts : fewer(facts), rows: shown, sort: { key: sort.by, direction: sort.descending ? 'descending' : 'ascending' }, onSort: ({ key }) => handlers.sort(key as SortBy),
      })}`}
      ${shown.length === left.length ? nothing : html`<p class="no-print">${texts.first(shown.length)} ${more ? html`<button class="button" type="button" @click=${more}>${texts.more}</button>` : nothing}</p>`}
    </div>`;
}

/** The same facts below each other, and the order in a field of its own. */
function cardsView(items: readonly MapItem[], caption: string, facts: readonly Fact[], context: MapContext): TemplateResult {
  if (items.length === 0) return html`<p class="list__caption">${caption}</p>`;
  return html`
    <p class="list__caption">${caption}</p>
    ${orderView(facts, context)}
    ${listOf(items.map((item) => html`${networkButton(item.network, context)}${rowsView(facts.slice(1).map(({ label, cell }) => [label, cell(item)]))}`), 'list__cards')}`;
}

/** The order, where not every fact has a head to press. */
function orderView(facts: readonly Fact[], { language, state: { sort: { by, descending } }, handlers }: MapContext): TemplateResult {
  const { list: texts, sorts } = facetStrings(language);
  return html`
    <div class="list__order no-print">
      <label class="field"><span class="field__label">${texts.order}</span>
        <select class="field__input" .value=${live(by)} @change=${({ currentTarget }: Event) => handlers.sort((currentTarget as HTMLSelectElement).value as SortBy)}>
          ${facts.map(({ key }) => html`<option value=${key} ?selected=${key === by}>${sorts[key]}</option>`)}
        </select></label>
      <button class="button button--quiet" type="button" @click=${() => handlers.sort(by)}>${texts.turn(descending)}</button>
    </div>`;
}
