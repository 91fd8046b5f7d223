import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDay, type Service, type Theme } from '@digitaal-europa/data';
import { comboboxView, feedStatusView, heading, liveView, loadStrings, searchField, segmented, statusView, takeAwayView, type ComboboxProps, type DisclosureController, type FeedStatusProps, type Status, type TakeAwayProps } from '@digitaal-europa/ui';
import type { Advice } from './model/advice.ts';
import { VIEWS, type View } from './model/state.ts';
import type { Actions } from './network.actions.ts';
import type { MapStrings } from './strings/map.strings.ts';
import { adviceView } from './views/advice.view.ts';
import { connectionsView } from './views/connections.view.ts';
import type { MapContext } from './views/context.ts';
import { chipsView, facetPanelView, type MapFacetsProps } from './views/facets.view.ts';
import { frontrunnersView } from './views/frontrunners.view.ts';
import { gapsView, gapView } from './views/gap.view.ts';
import { listView } from './views/list.view.ts';
import { networkDetailsView } from './views/network-details.view.ts';
import { organisationDetailsView } from './views/organisation-details.view.ts';
import { overviewView } from './views/overview.view.ts';
import { organisationButton } from './views/parts.view.ts';
import type { PictureSize } from './views/picture-size.ts';
import { portfolioView } from './views/portfolio.view.ts';
import { provinceMapView } from './views/province-map.view.ts';
import { questionsView } from './views/questions.view.ts';
import { summaryView } from './views/summary.view.ts';

/** Everything the picture depends on. */
export interface MapProps {
  readonly context: MapContext;
  readonly strings: MapStrings;
  readonly advice: Advice | undefined;
  readonly services: readonly Service[] | undefined;
  /** No room for controls beside each other. */
  readonly narrow: boolean;
  /** Room for a column beside the picture. */
  readonly beside: boolean;
  /** Rows of the list that are drawn. */
  readonly rows: number;
  /** What the picture gets. */
  readonly size: PictureSize;
  /** Everything above the picture that can be pressed. */
  readonly toolbar: boolean;
  readonly generated: string | undefined;
  readonly status: Omit<FeedStatusProps, 'language' | 'feedErrors' | 'onReload' | 'hasData'>;
  readonly notice: Status | undefined;
  readonly announcement: string;
  /** False until the browser has laid the widget out: what fits is not known before. */
  readonly measured: boolean;
  readonly organisation: ComboboxProps;
  readonly questions: { readonly controller: DisclosureController; readonly organisationField: () => unknown };
  readonly facets: MapFacetsProps;
  /** Absent when the page wants nothing taken away. */
  readonly share: TakeAwayProps | undefined;
  readonly contact: string | undefined;
  /** Address of the page, for paper. */
  readonly source: string;
  readonly actions: Actions;
}

export function networkView(props: MapProps): TemplateResult {
  const { context: { language, level, networks }, strings, generated, status, notice, announcement, actions } = props;
  const hasData = networks.length > 0;
  return html`
    <header class="header">
      ${heading(level, html`<span class="title__target" tabindex="-1">${strings.title}</span>`, 'title')}
      ${generated ? html`<p class="subtitle">${strings.subtitle(networks.length, formatDay(generated.slice(0, 10), language))}</p>` : nothing}
    </header>
    ${feedStatusView({ ...status, language, feedErrors: strings.feedErrors, hasData, onReload: actions.reload })}
    ${generated && !hasData && !status.error ? statusView({ kind: 'empty', message: strings.noData }) : nothing}
    ${hasData && notice ? statusView(notice) : nothing}
    ${hasData && props.measured ? contentView(props) : nothing}
    ${liveView(status.pending ? loadStrings(language).loading : announcement)}`;
}

/** A list needs all the room: what fits stands in the other views. */
export const hasAside = ({ state: { view, selected } }: Pick<MapContext, 'state'>): boolean => view !== 'list' || selected !== undefined;

function contentView(props: MapProps): TemplateResult {
  const { context, toolbar, beside, narrow } = props;
  const aside = html`<div class="aside">${asideView(props)}</div>`;
  const main = html`<div class="main">${pictureView(props)}</div>`;
  const below = context.state.view === 'overview' ? html`<div class="below">${gapsView(context)}${portfolioView(context)}${frontrunnersView(context, narrow)}</div>` : nothing;
  return html`
    ${toolbar ? controlsView(props) : nothing}
    ${barView(props)}
    ${summaryView(context)}
    ${foundView(props)}
    ${beside ? html`<div class="columns">${main}${aside}${below}</div>` : html`${repeat(inOrder(context), (part) => part, (part) => (part === 'main' ? main : aside))}${below}`}
    ${footView(props)}`;
}

/** Where there is no room for both: the answer first, and what was opened. Who chooses another picture gets to see that one. */
function inOrder(context: Pick<MapContext, 'state'>): ('main' | 'aside')[] {
  const { view, selected } = context.state;
  return !hasAside(context) ? ['main'] : view === 'overview' || selected ? ['aside', 'main'] : ['main', 'aside'];
}

function controlsView({ context, strings, organisation, questions, actions }: MapProps): TemplateResult {
  return html`
    <div class="ask no-print">
      <div class="ask__row">
        ${comboboxView(organisation)}
        <div class="ask__search" @focusin=${actions.prepareSearch}>${searchField({ ...strings.search, value: context.state.query, onInput: actions.search })}</div>
      </div>
      ${questionsView(context, questions)}
    </div>`;
}

/** How it is shown, and what can be filtered and taken away. */
function barView({ context: { state }, strings, narrow, toolbar, facets, share, actions }: MapProps): TemplateResult {
  return html`
    <div class="bar ${narrow ? 'bar--narrow' : ''} disclosures no-print" part="toolbar" role="group" aria-label=${strings.toolbar}>
      ${segmented<View>({ label: strings.views.label, value: state.view, options: VIEWS.map((value) => ({ value, label: strings.views[value] })), onChange: actions.view })}
      ${toolbar ? facetPanelView(facets) : nothing}
      ${share ? takeAwayView(share) : nothing}
    </div>
    ${toolbar ? chipsView(facets) : nothing}`;
}

/** How the query was understood, and the organisations that it found: networks light up in the picture itself. */
function foundView({ context, strings: { search } }: MapProps): TemplateResult | typeof nothing {
  const { state, map } = context;
  const query = state.query.trim();
  if (query === '') return nothing;
  if (map.search === undefined) return html`<p class="found">${search.wait}</p>`;
  return html`
    <p class="found">${search.found(map.items.filter(({ hit }) => hit !== undefined).length, query)}</p>
    ${map.organisations.length > 0 ? html`<p class="found">${search.organisations} ${map.organisations.slice(0, 5).map((one, i) => html`${i > 0 ? ' · ' : nothing}${organisationButton(one, context)}`)}</p>` : nothing}`;
}

function pictureView(props: MapProps): TemplateResult {
  const { context, size } = props;
  switch (context.state.view) {
    case 'overview': return overviewView(context, size);
    case 'map': return provinceMapView(context, size);
    case 'connections': return connectionsView(context, size);
    case 'list': return listView(context, { width: size.width, rows: props.rows, more: props.actions.moreRows });
  }
}

/** What is open; else what fits. */
function asideView({ context, advice, services, contact }: MapProps): TemplateResult {
  const { selected } = context.state;
  const network = selected?.kind === 'network' ? context.networks.find(({ id }) => id === selected.id) : undefined;
  if (network) return networkDetailsView(network, context, { contact });
  const organisation = selected?.kind === 'organisation' ? context.organisations.find(({ id }) => id === selected.id) : undefined;
  if (organisation) return organisationDetailsView(organisation, context, { contact });
  if (selected?.kind === 'gap') return gapView(selected.id as Theme, context, { services });
  return adviceView(context, { advice });
}

function footView({ context: { language, today, printing }, strings, generated, source }: MapProps): TemplateResult {
  return html`
    <div class="foot">
      ${generated ? html`<p>${strings.checked(formatDay(generated.slice(0, 10), language))}</p>` : nothing}
      ${printing ? html`<p>${strings.printed(formatDay(today, language), source)}</p>` : nothing}
    </div>`;
}
