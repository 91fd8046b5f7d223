import { html, nothing, type TemplateResult } from 'lit';
import { CONFIDENCES, EVIDENCE, formatDay, THEMES, type Service } from '@digitaal-europa/data';
import { comboboxView, feedStatusView, heading, liveView, loadStrings, statusView, toolbarView, type ComboboxProps, type FeedStatusProps, type Language } from '@digitaal-europa/ui';
import { nameOf, type Offer } from './model/offer.ts';
import type { __Name__Strings } from './__name__.strings.ts';

/** Everything the picture depends on. */
export interface __Name__Props {
  readonly language: Language;
  readonly strings: __Name__Strings;
  /** Of the widget's own heading; those below it follow. */
  readonly level: number;
  readonly offer: Offer;
  /** The service that is open. */
  readonly selected: string | undefined;
  /** Absent when the page wants nothing above the list that can be pressed. */
  readonly field: ComboboxProps | undefined;
  /** ISO date-time; absent until there is data. */
  readonly generated: string | undefined;
  readonly status: Pick<FeedStatusProps, 'pending' | 'error' | 'leftOut'>;
  /** Said by screen readers. */
  readonly announcement: string;
  readonly onSelect: (id: string) => void;
  readonly onReload: () => void;
}

export function __camel__View(props: __Name__Props): TemplateResult {
  const { language, strings, level, offer, field, generated, status, announcement, onReload } = props;
  const hasData = offer.count + offer.others > 0;
  return html`
    <header>
      ${heading(level, strings.title, 'title')}
      ${generated === undefined ? nothing : html`<p class="subtitle">${strings.subtitle(offer.count, formatDay(generated.slice(0, 10), language))}</p>`}
    </header>
    ${feedStatusView({ ...status, language, hasData, feedErrors: strings.feedErrors, onReload })}
    ${generated !== undefined && !hasData && !status.error ? statusView({ kind: 'empty', message: strings.noData }) : nothing}
    ${hasData ? html`
      ${field ? toolbarView(strings.toolbar, comboboxView(field)) : nothing}
      ${offer.groups.map((group) => groupView(group, props))}
      ${offer.others > 0 ? html`<p class="foot">${strings.others(offer.others)}</p>` : nothing}` : nothing}
    ${liveView(status.pending ? loadStrings(language).loading : announcement)}`;
}

const groupView = ({ kind, services }: Offer['groups'][number], props: __Name__Props): TemplateResult => html`
  <section class="group" part="group" data-kind=${kind}>
    ${heading(props.level + 1, props.strings.group(props.strings.kinds[kind], services.length), 'group__heading')}
    <ul class="group__list" role="list">${services.map((service) => itemView(service, props))}</ul>
  </section>`;

function itemView(service: Service, props: __Name__Props): TemplateResult {
  const { language, level, selected, onSelect } = props;
  const isOpen = service.id === selected;
  return html`
    <li class="item" part="item" data-id=${service.id}>
      ${heading(level + 2, html`
        <button class="item__button" type="button" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls="details-${service.id}" @click=${() => onSelect(service.id)}>${nameOf(service, language)}</button>`, 'item__heading')}
      <div class="details" part="details" id="details-${service.id}" ?hidden=${!isOpen}>${detailsView(service, props)}</div>
    </li>`;
}

/** What a record says itself is Dutch, on an English page too. Its addresses came through the door: they begin with http. */
function detailsView({ description, themes, url, sources, unconfirmed, asOf, evidence, confidence }: Service, { language, strings }: __Name__Props): TemplateResult {
  return html`
    <p lang="nl">${description}</p>
    ${themes.length > 0 ? html`<p>${strings.themes}: ${themes.map((theme) => THEMES[theme][language]).join(', ')}.</p>` : nothing}
    ${url === undefined ? nothing : html`<p><a href=${url} rel="noopener">${strings.site}</a></p>`}
    ${unconfirmed.length > 0 ? html`<p>${strings.unconfirmed}: <span lang="nl">${unconfirmed.join(' ')}</span></p>` : nothing}
    ${sources.length > 0 ? html`<p>${strings.sources}: ${sources.map((source, i) => html`${i > 0 ? ', ' : nothing}${sourceView(source)}`)}</p>` : nothing}
    <p class="details__checked">${strings.checked(formatDay(asOf, language), EVIDENCE[evidence][language], CONFIDENCES[confidence][language])}</p>`;
}

const sourceView = ({ url, title }: Service['sources'][number]): TemplateResult => {
  const words = title === undefined ? url : html`<span lang="nl">${title}</span>`;
  return url === undefined ? html`${words}` : html`<a href=${url} rel="noopener">${words}</a>`;
};
