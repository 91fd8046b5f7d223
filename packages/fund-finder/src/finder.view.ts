import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatDay } from '@digitaal-europa/data';
import { feedStatusView, heading, liveView, loadStrings, searchField, statusView, takeAwayView, type FeedStatusProps, type Status, type TakeAwayProps } from '@digitaal-europa/ui';
import type { Actions } from './finder.actions.ts';
import type { Layout } from './model/layout.ts';
import { chipsOf } from './model/state.ts';
import type { Strip } from './model/strip.ts';
import { chipInWords } from './strings/facets.strings.ts';
import type { FinderStrings } from './strings/finder.strings.ts';
import { compareView, type CompareProps } from './views/compare.view.ts';
import type { FinderContext } from './views/context.ts';
import type { DetailsProps } from './views/details-context.ts';
import { detailsView } from './views/details.view.ts';
import { chipsView, facetPanelView, facetRailView, type FinderFacetsProps } from './views/facets.view.ts';
import { resultsView, summaryView } from './views/results.view.ts';
import { sentenceView, slotTexts, type SentenceProps } from './views/sentence.view.ts';
import { shortlistPrintView, shortlistView, type ShortlistProps } from './views/shortlist.view.ts';
import { SLOT_FACETS } from './views/slots.view.ts';
import { stripView } from './views/strip.view.ts';

/** Everything the picture depends on. */
export interface FinderProps {
  readonly context: FinderContext;
  readonly strings: FinderStrings;
  readonly layout: Layout;
  /** Everything above the results that can be pressed. */
  readonly toolbar: boolean;
  /** How many funds there are, whatever is filtered. */
  readonly count: number;
  readonly generated: string | undefined;
  readonly status: Omit<FeedStatusProps, 'language' | 'feedErrors' | 'onReload' | 'hasData'>;
  /** What a link gave, and what it did not. */
  readonly notice: Status | undefined;
  readonly announcement: string;
  /** False until the browser has laid the widget out: what fits is not known before. */
  readonly measured: boolean;
  readonly sentence: SentenceProps;
  readonly facets: FinderFacetsProps;
  readonly strip: Strip;
  /** The same as long as the visitor types: what stands still meanwhile is not drawn again. */
  readonly still: unknown;
  readonly shortlist: ShortlistProps;
  /** Absent when the page wants nothing taken away. */
  readonly share: TakeAwayProps | undefined;
  /** While funds are compared. */
  readonly compare: CompareProps | undefined;
  /** Of the fund that is chosen. */
  readonly details: DetailsProps | undefined;
  /** Visits may be remembered, and then be forgotten. */
  readonly remembers: boolean;
  /** Paper holds what was kept, instead of what is on the screen. */
  readonly printsKept: boolean;
  /** Address of the page, for paper. */
  readonly source: string;
  readonly actions: Actions;
}

export function finderView(props: FinderProps): TemplateResult {
  const { context: { language, level, printing }, strings, count, generated, status, notice, announcement, printsKept, actions } = props;
  const onPaper = printing && printsKept;
  return html`
    <div class="screen ${onPaper ? 'no-print' : ''}">
      <header class="header">
        ${heading(level, html`<span class="title__target" tabindex="-1">${strings.title}</span>`, 'title')}
        ${generated ? html`<p class="subtitle">${strings.subtitle(count, formatDay(generated.slice(0, 10), language))}</p>` : nothing}
      </header>
      ${feedStatusView({ ...status, language, feedErrors: strings.feedErrors, hasData: count > 0, onReload: actions.reload })}
      ${generated && count === 0 && !status.error ? statusView({ kind: 'empty', message: strings.noData }) : nothing}
      ${count > 0 && notice ? statusView(notice) : nothing}
      ${count > 0 && props.measured ? contentView(props) : nothing}
    </div>
    ${onPaper ? shortlistPrintView({ ...props.shortlist, level }) : nothing}
    ${liveView(status.pending ? loadStrings(language).loading : announcement)}`;
}

/** Details stand beside the results where there is room; else in their place, and the results wait where they were. */
function contentView(props: FinderProps): TemplateResult {
  const { context: { found }, strings, layout, compare, details, actions } = props;
  const isBeside = layout.mode === 'panel' && compare === undefined;
  const inPlace = details !== undefined && !isBeside;
  return html`
    <div class="browse ${details ? 'browse--details' : ''}" ?hidden=${inPlace}>${compare ? compareView(compare) : browseView(props, isBeside ? details : undefined)}</div>
    ${inPlace ? html`
      <div class="in-place">
        <button class="button button--quiet back no-print" type="button" @click=${actions.details.close}><span aria-hidden="true">‹</span> ${strings.back(compare ? compare.results.length : found.counts.past + found.counts.misschien)}</button>
        ${detailsView(details)}
      </div>` : nothing}
    ${footView(props)}`;
}

function browseView(props: FinderProps, details: DetailsProps | undefined): TemplateResult {
  const { context, toolbar, layout, facets, strip, still } = props;
  const { language, printing } = context;
  const hasRail = toolbar && details === undefined && (layout.mode === 'rail' || layout.mode === 'panel');
  return html`
    ${toolbar ? html`<div class="ask ${layout.mode === 'narrow' ? 'ask--narrow' : ''} no-print">${sentenceView(props.sentence)}${searchView(props)}</div>` : nothing}
    ${printing ? chosenView(props) : nothing}
    ${barView(props, hasRail)}
    ${guard([still, language, printing, layout.mode], () => stripView({ strip, narrow: layout.mode === 'narrow', period: context.state.period, language, printing, onPeriod: context.handlers.period }))}
    ${newsView(props)}
    <div class="columns ${hasRail ? 'columns--rail' : ''} ${details ? 'columns--details' : ''}">
      ${hasRail ? guard([still, language, facets.unfolded], () => facetRailView(facets)) : nothing}
      ${resultsView(context)}
      ${details ? html`<div class="panel" part="panel">${detailsView(details)}</div>` : nothing}
    </div>`;
}

/** Typing searches at once; the button, and Enter, lead to what was found. */
function searchView({ strings: { search }, context: { state }, actions }: FinderProps): TemplateResult {
  return html`
    <form class="search" role="search" @submit=${(event: Event) => { event.preventDefault(); actions.toResults(); }} @focusin=${actions.prepareSearch}>
      ${searchField({ label: search.label, placeholder: search.placeholder, value: state.query, onInput: actions.search })}
      <button class="button search__button" type="submit">${search.button}</button>
    </form>`;
}

/** How many fit, in which order, and what was kept and can be taken away. Filters stand here as long as they have no rail; what a link chose can always be let go of. */
function barView(props: FinderProps, hasRail: boolean): TemplateResult {
  const { context, strings, toolbar, facets, shortlist, share, layout, actions } = props;
  const { compared } = context.state;
  return html`
    <div class="bar ${layout.mode === 'narrow' ? 'bar--narrow' : ''} disclosures">
      ${summaryView(context, toolbar)}
      ${toolbar && !hasRail ? facetPanelView(facets) : nothing}
      <div class="tools no-print" part="toolbar" role="group" aria-label=${strings.toolbar}>
        ${shortlistView(shortlist)}
        ${compared.length > 0 ? html`<button class="button button--quiet compare-button" type="button" @click=${actions.openCompare}>${strings.compare(compared.length)}</button>` : nothing}
        ${share ? takeAwayView(share) : nothing}
      </div>
    </div>
    ${toolbar && !hasRail ? nothing : chipsView(facets)}`;
}

/** Told by the sentence already. */
const SLOT_FACET_IDS: ReadonlySet<string> = new Set([...Object.values(SLOT_FACETS), 'alone']);

/** On paper nothing says what was chosen but words. */
function chosenView({ context: { language, state, today }, strings: { printed }, sentence, source }: FinderProps): TemplateResult {
  const told = [...slotTexts(sentence), ...chipsOf(state).filter((chip) => chip.kind !== 'facet' || !SLOT_FACET_IDS.has(chip.id)).map((chip) => chipInWords(chip, state, language))];
  return html`<p class="subtitle">${told.length > 0 ? `${printed.chosen}: ${told.join(' · ')}. ` : nothing}${printed.on(formatDay(today, language))}. ${printed.source(source)}</p>`;
}

function newsView({ context: { news: { since, funds, withNewCalls }, language }, strings }: FinderProps): TemplateResult | typeof nothing {
  if (since === undefined) return nothing;
  const day = formatDay(since, language);
  return html`<p class="news no-print">${funds.size + withNewCalls.size > 0 ? html`<strong>${strings.news(funds.size, withNewCalls.size, day)}</strong>` : strings.noNews(day)}</p>`;
}

function footView({ context: { language, news }, strings, generated, remembers, actions }: FinderProps): TemplateResult {
  return html`
    <div class="foot">
      ${generated ? html`<p>${strings.checked(formatDay(generated.slice(0, 10), language))} ${strings.estimates}</p>` : nothing}
      ${remembers && news.since !== undefined ? html`<p class="no-print">${strings.remembers} <button class="link" type="button" @click=${actions.forget}>${strings.forget}</button></p>` : nothing}
    </div>`;
}
