import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { MATCH_GROUPS, type MatchGroup } from '@digitaal-europa/data';
import { facetWaysOutView, heading, levelBelow, statusView, type FacetWayOut } from '@digitaal-europa/ui';
import { MOST_HITS, type Found } from '../model/finder.ts';
import type { FundResult } from '../model/matched.ts';
import { PAGE } from '../model/pages.ts';
import type { Sort } from '../model/state.ts';
import type { WayOut } from '../model/ways-out.ts';
import { facetValueInWords } from '../strings/facets.strings.ts';
import { resultsStrings, type ResultsStrings } from '../strings/results.strings.ts';
import { cardView } from './card.view.ts';
import type { FinderContext } from './context.ts';

/** Everything that was found: how the query was understood, the groups, and what to do when there is nothing. */
export function resultsView(context: FinderContext): TemplateResult {
  const { language, found } = context;
  const texts = resultsStrings(language);
  return html`
    <section class="results" part="results" aria-label=${texts.results}>
      ${understoodView(context)}
      ${waysView(context, texts)}
      ${MATCH_GROUPS.map((group) => (found.groups[group].length > 0 || (context.before?.groups[group].length ?? 0) > 0 ? groupView(group, context, texts) : nothing))}
      ${closedView(context, texts)}
    </section>`;
}

/** How many fit, and the order that they stand in: above the results. */
export function summaryView({ language, found, handlers }: Pick<FinderContext, 'language' | 'found' | 'handlers'>, canSort = true): TemplateResult {
  const texts = resultsStrings(language);
  return html`
    <div class="summary">
      <p class="summary__counts" tabindex="-1">${texts.counts(found.counts)}</p>
      ${canSort ? html`
        <label class="field summary__sort no-print">
          <span class="field__label">${texts.sortBy}</span>
          <select class="field__input" .value=${live(found.sort)} @change=${(event: Event) => handlers.sort((event.target as HTMLSelectElement).value as Sort)}>
            ${found.sorts.map((sort) => html`<option value=${sort} ?selected=${sort === found.sort}>${texts.sort[sort]}</option>`)}
          </select>
        </label>` : nothing}
    </div>`;
}

/** "Gezocht op AI, ook kunstmatige intelligentie – zoek alleen AI". Nothing without a query. */
function understoodView({ language, state, found: { search }, handlers, printing }: Pick<FinderContext, 'language' | 'state' | 'found' | 'handlers' | 'printing'>): TemplateResult | typeof nothing {
  const { understood: texts } = resultsStrings(language);
  const query = state.query.trim();
  if (search === undefined) return query === '' ? nothing : html`<p class="understood">${texts.wait}</p>`;
  const button = (exact: boolean, label: string): unknown => (printing ? nothing : html` – <button class="link" type="button" data-keep="exact" @click=${() => handlers.exact(exact)}>${label}</button>`);
  return html`
    <p class="understood">
      ${state.exact ? html`${texts.only} <strong>${query}</strong>${button(false, texts.wider)}` : html`${texts.before} <strong>${search.understood.join(' ') || query}</strong>${search.alternatives.length > 0 ? html`${texts.also} <strong>${search.alternatives.join(', ')}</strong>${button(true, texts.exact(query))}` : nothing}`}
      ${search.relaxed ? html`<span class="understood__line">${texts.relaxed}</span>` : nothing}
      ${search.cut ? html`<span class="understood__line">${texts.cut(MOST_HITS)}</span>` : nothing}
    </p>`;
}

function groupView(group: MatchGroup, context: FinderContext, texts: ResultsStrings): TemplateResult {
  const { found, before, level, pages, unfolded, printing, handlers } = context;
  const results = found.groups[group];
  const isOpen = isUnfolded(found, group, unfolded);
  // Paper has no button for more.
  const shown = results.slice(0, printing ? undefined : before ? typingPage(found, group) : pages[group]);
  const left = results.length - shown.length;
  const name = html`${texts.group[group]} <span class="group__count">${results.length}</span>`;
  const hint = texts.hint[group];
  return html`
    <section class="group" part="group" data-group=${group} ?hidden=${results.length === 0}>
      ${heading(levelBelow(level), group === 'past niet' && !onlyGroup(found, group) ? html`
        <button class="group__fold" type="button" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => handlers.fold(group)}>${name}<svg class="group__arrow" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M3 6l5 5 5-5"></path></svg></button>` : name, 'group__heading')}
      ${hint === undefined || printing ? nothing : html`<p class="group__hint">${hint}</p>`}
      ${isOpen ? html`<ol class="cards ${before ? `cards--first-${shown.length}` : ''}" role="list">${repeat([...shown, ...staleOf(group, shown, context)], ({ fund }) => fund.id, (result, i) => cardView(result, before && i >= shown.length ? { ...context, found: before } : context))}</ol>` : nothing}
      ${isOpen && left > 0 ? html`<button class="button more no-print" type="button" data-keep="more/${group}" @click=${() => handlers.more(group)}>${texts.more(Math.min(left, PAGE))}<span class="visually-hidden"> ${texts.inGroup[group]}</span></button>` : nothing}
    </section>`;
}

/** While somebody types only the first cards are drawn: two where the results begin, and one in the groups below it. Styles: `cards--first-1` and `cards--first-2`; without any the group is hidden. */
const typingPage = ({ groups }: Found, group: MatchGroup): number => (MATCH_GROUPS.find((one) => groups[one].length > 0) === group ? 2 : 1);

/** The other cards that were there. */
const staleOf = (group: MatchGroup, shown: readonly FundResult[], { before, pages }: FinderContext): readonly FundResult[] => before?.groups[group].slice(0, pages[group]).filter(({ fund }) => !shown.some((one) => one.fund.id === fund.id)) ?? [];

/** Whether the funds of a group are on the screen, as far as its pages go. */
export const isUnfolded = (found: Found, group: MatchGroup, unfolded: ReadonlySet<MatchGroup>): boolean => group !== 'past niet' || unfolded.has(group) || onlyGroup(found, group);

/** Folding all that there is would leave an empty page. */
const onlyGroup = ({ results, groups }: Found, group: MatchGroup): boolean => groups[group].length === results.length;

function closedView({ found, state, printing, handlers }: FinderContext, texts: ResultsStrings): TemplateResult | typeof nothing {
  if (printing || (found.closed === 0 && !state.showClosed)) return nothing;
  return html`<button class="button button--quiet closed no-print" type="button" data-keep="closed" @click=${() => handlers.showClosed(!state.showClosed)}>${state.showClosed ? texts.withoutClosed : texts.closed(found.closed)}</button>`;
}

function wayView(way: WayOut, { state, language, handlers }: FinderContext, texts: ResultsStrings): FacetWayOut {
  const what = way.drop === 'query' ? texts.way.query(state.query.trim()) : way.drop === 'facet' ? way.values.map((value) => facetValueInWords(way.id, value, language)).join(', ') : texts.way[way.drop];
  return { before: way.drop === 'closed' ? texts.withToo : texts.without, what, count: way.fits > 0 ? way.fits : way.count, take: () => handlers.wayOut(way) };
}

/** When nothing fits or may fit: what to let go of, and what that gives. */
function waysView(context: FinderContext, texts: ResultsStrings): TemplateResult | typeof nothing {
  const { found: { results, counts }, ways, printing } = context;
  if (counts.past + counts.misschien > 0) return nothing;
  const none = results.length === 0 ? texts.nothing : texts.noneFits;
  if (ways.length === 0 || printing) return statusView({ kind: 'empty', message: none });
  return facetWaysOutView({ ways: ways.map((way) => wayView(way, context, texts)), words: { counted: texts.found, nothing: none, nothingHint: texts.nothingHint } });
}
