import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formatSpan, isDated, isStale, officialUrl, ORGANISATION_TYPES, stagesOf, valuesOf, type Law } from '@digitaal-europa/data';
import { heading, levelBelow, openWhile, type Language } from '@digitaal-europa/ui';
import { doubtsOf } from '../model/doubts.ts';
import { comingOf, daysUntil, entriesOf, type Entry } from '../model/entries.ts';
import { belowTexts } from '../strings/below.strings.ts';
import { detailTexts } from '../strings/detail.strings.ts';
import { lensStrings } from '../strings/lens.strings.ts';
import { appliesInWords, certaintyInWords, dayInWords, instrumentName, lawTitle, organisationName, shortTitle, whatInFull } from '../timeline.strings.ts';
import { childrenView, termsView } from './below.view.ts';
import { calendarButton } from './calendar-button.view.ts';
import { isSelected, type ViewContext } from './context.ts';
import { bullets, consequencesView, dutiesView, movedView, relationsView, sourcesView, unsureView } from './detail-parts.view.ts';
import { icon } from './icons.ts';
import { dateView, proofView } from './source.view.ts';
import { phaseBarView, phaseInShort, stagesView } from './stages.view.ts';
import { helpView } from './ways.view.ts';

export const DETAIL_ID = 'detail';

type Layout = 'panel' | 'inline' | 'entry';

/** What else stands in the details, and how. */
export interface DetailOptions {
  /**
   * `panel`: a column of its own, everything below each other. `inline`: below a row, low at first, the rest behind buttons. `entry`: as
   * `inline`, below a date of the list that has told the day already. Default `panel`.
   */
  readonly layout?: Layout | undefined;
  /** "Can we still give input?": content without a heading. Absent: the section is left out. */
  readonly influence?: unknown;
  /** Buttons of the widget: to the matrix, into a calendar. */
  readonly actions?: unknown;
  /** True while it is printed: everything is unfolded. Default false. */
  readonly printing?: boolean | undefined;
}

/** Everything we know of one law, the most needed first: what comes, what to do, what one can still say of it, what is not certain, and where it stands. */
export const detailView = (law: Law, context: ViewContext, options: DetailOptions = {}): TemplateResult =>
  // Of another law, nothing stays unfolded.
  html`${keyed(law.id, options.layout === undefined || options.layout === 'panel' ? panelView(law, context, options) : inlineView(law, context, options.layout, options))}`;

const subLevel = ({ level }: ViewContext): number => levelBelow(level, 3);
const section = (context: ViewContext, title: string, content: unknown): TemplateResult | typeof nothing =>
  (content === undefined || content === nothing ? nothing : html`<section class="detail__section">${heading(subLevel(context), title, 'detail__subheading')}${content}</section>`);

function panelView(law: Law, context: ViewContext, { influence, actions, printing = false }: DetailOptions): TemplateResult {
  const { strings: { detail }, language } = context;
  const [texts, below] = [detailTexts(language), belowTexts(language)];
  const folded = (title: string, content: unknown, count?: number): TemplateResult | typeof nothing =>
    (content === undefined ? nothing : html`<details class="detail__section" ${openWhile(printing)}><summary class="detail__subheading">${count === undefined ? title : texts.counted(title, count)}</summary><div class="detail__folded">${content}</div></details>`);
  return html`
    <article class="detail" id=${DETAIL_ID} part="detail" aria-labelledby="detail-title">
      ${headerView(law, context, 'panel', printing)}
      ${whenView(law, context, 'panel')}
      ${clusterView(law, context)}
      ${section(context, detail.duties, dutiesView(law, context, printing))}
      ${actions ? html`<div class="detail__actions no-print">${actions}</div>` : nothing}
      ${section(context, texts.influence, influence)}
      ${section(context, texts.help, helpView(law, context))}
      ${section(context, texts.moved, movedView(law, context))}
      ${section(context, detail.unconfirmed, unsureView(law, context))}
      ${section(context, texts.phase.label, phasesView(law, context, printing))}
      ${folded(detail.allDates, datesView(law, context), law.dates.length)}
      ${folded(below.children, childrenView(law, context), law.children?.length)}
      ${folded(below.terms, termsView(law, context), law.terms?.length)}
      ${folded(detail.changes, law.changes.length > 0 ? bullets(law.changes) : undefined)}
      ${folded(texts.consequences, consequencesView(law, context))}
      ${folded(detail.relations, relationsView(law, context), law.relations.length + law.packages.length)}
      ${folded(detail.sources, sourcesView(law, context), law.sources.length)}
    </article>`;
}

/** Low at first, so that the next law stays in sight: what comes and what to do. */
function inlineView(law: Law, context: ViewContext, layout: Layout, { influence, actions, printing = false }: DetailOptions): TemplateResult {
  const { strings: { detail }, language, today } = context;
  const [texts, below] = [detailTexts(language), belowTexts(language)];
  const { moved, lapsed, disputed, unconfirmed } = doubtsOf(law, today);
  const unsure = new Set([...lapsed, ...disputed, ...unconfirmed]).size + law.unconfirmed.length;
  const more: readonly MorePart[] = [
    { id: 'influence', title: texts.more.influence, content: influence ?? undefined },
    { id: 'help', title: texts.help, content: helpView(law, context) },
    { id: 'phase', title: phaseInShort(law, context) ?? texts.phase.label, content: phasesView(law, context, printing) },
    { id: 'actions', title: texts.more.actions, content: actions === undefined ? undefined : html`<div class="detail__actions no-print">${actions}</div>` },
    { id: 'dates', title: texts.more.dates(law.dates.length, moved.length, unsure), content: html`${section(context, texts.moved, movedView(law, context))}${section(context, detail.unconfirmed, unsureView(law, context))}${section(context, detail.allDates, datesView(law, context))}` },
    { id: 'background', title: texts.more.background, content: html`${section(context, texts.names, namesView(law, language))}${section(context, texts.appliesTo, html`<p lang="nl">${law.status}</p>${appliesView(law, context)}${officialView(law, context)}`)}${section(context, below.children, childrenView(law, context))}${section(context, below.terms, termsView(law, context))}${consequencesView(law, context) ?? nothing}${section(context, detail.changes, law.changes.length > 0 ? bullets(law.changes) : undefined)}${section(context, detail.relations, relationsView(law, context))}${section(context, detail.sources, sourcesView(law, context))}` },
  ];
  return html`
    <article class="detail detail--inline" id=${DETAIL_ID} part="detail" aria-labelledby="detail-title">
      <div class="detail__columns">
        <div class="detail__first">
          ${headerView(law, context, layout, printing)}
          ${whenView(law, context, layout)}
          ${clusterView(law, context)}
        </div>
        ${section(context, detail.duties, dutiesView(law, context, printing, context.narrow ? 'all' : 'now'))}
      </div>
      ${moreView(more.filter(({ content }) => content !== undefined), printing)}
    </article>`;
}

interface MorePart { readonly id: string; readonly title: string; readonly content: unknown }

/**
 * Buttons in a row, of which one at a time shows what is behind it. What is open belongs to the page and not to the state: it goes with the
 * details. Where there is room, CSS leaves the last part, what one can do with the law, in sight and takes its button away.
 */
const moreView = (parts: readonly MorePart[], printing: boolean): TemplateResult => html`
  <div class="more ${printing ? 'more--all' : ''}">
    <div class="more__buttons no-print">${parts.map(({ id, title }) => html`<button class="more__button more__button--${id}" type="button" aria-expanded="false" aria-controls="detail-more-${id}" @click=${toggleMore}>${title}</button>`)}</div>
    ${parts.toSorted((a, b) => Number(a.id === 'actions') - Number(b.id === 'actions')).map(({ id, content }) => html`<div class="more__part more__part--${id}" id="detail-more-${id}" hidden>${content}</div>`)}
  </div>`;

function toggleMore({ currentTarget }: Event): void {
  const pressed = currentTarget as HTMLElement;
  const more = pressed.closest('.more') as HTMLElement;
  for (const button of more.querySelectorAll('.more__button')) {
    const open = button === pressed && button.getAttribute('aria-expanded') === 'false';
    button.setAttribute('aria-expanded', open ? 'true' : 'false');
    const part = more.querySelector(`#${button.getAttribute('aria-controls') ?? ''}`);
    part?.toggleAttribute('hidden', !open);
  }
}

function headerView(law: Law, context: ViewContext, layout: Layout, printing: boolean): TemplateResult {
  const { strings: { detail }, language, organisation, today, level } = context;
  const panel = layout === 'panel';
  const { number } = law.identifiers;
  const instrument = instrumentName(law, language);
  const everyday = law.everyday?.[language];
  // "Verordening · Verordening (EU) 2024/1689" says it twice. Below an entry of the list there is no room for what stands with its names, and the
  // entry has told what it is about; below a row that stands in the place of other names.
  const names = layout === 'entry' ? (organisation ? [] : [instrument]) : layout === 'inline' && everyday ? [everyday] : [number?.startsWith(instrument) ? undefined : instrument, number, ...namesOf(law, language).slice(0, panel ? undefined : 1)];
  const applies = !panel && organisation ? detailTexts(language).appliesShort(context.narrow ? undefined : context.strings.organisation.plural[organisation], appliesInWords(law.appliesTo[organisation].value, language)) : undefined;
  return html`
    <header class="detail__header">
      ${heading(levelBelow(level, 2), html`<span id="detail-title" class="detail__title" tabindex="-1">${layout === 'entry' ? shortTitle(law, language) : lawTitle(law, language)}</span>`, 'detail__heading')}
      <button class="detail__close no-print" type="button" aria-label=${detail.close} @click=${context.close}><span aria-hidden="true">✕</span></button>
      ${panel && everyday ? html`<p class="detail__everyday">${everyday}</p>` : nothing}
      <p class="detail__meta">${[...names, applies].filter(Boolean).join(' · ')}${isStale(law, today) ? html` · <strong class="detail__stale">${detailTexts(language).stale}</strong>` : nothing}</p>
      ${panel ? html`<p class="detail__status" lang="nl">${law.status}</p>${organisation ? appliesView(law, context) : appliesFolded(law, context, printing)}${officialView(law, context)}` : nothing}
    </header>`;
}

/** Shorter names, beside its own. */
const namesOf = (law: Law, language: Language): readonly string[] => law.shortNames.filter((name) => name !== lawTitle(law, language));
/** All its names, also where the heading has room for one. */
const namesView = (law: Law, language: Language): TemplateResult => html`<p>${[lawTitle(law, language), law.identifiers.number, ...namesOf(law, language)].filter(Boolean).join(' · ')}</p>`;

/** For whom it is in one line; the reasons unfold. */
const appliesFolded = (law: Law, context: ViewContext, printing: boolean): TemplateResult => html`
  <details class="detail__for" ${openWhile(printing)}>
    <summary><strong>${context.strings.detail.appliesTo}</strong> ${valuesOf(ORGANISATION_TYPES).map((type) => `${organisationName(type, context.language)} ${appliesInWords(law.appliesTo[type].value, context.language)}`).join(', ')}.</summary>
    ${appliesView(law, context)}
  </details>`;

/** For whom it is, with the reason. */
function appliesView(law: Law, { organisation, language, strings: { detail } }: ViewContext): TemplateResult {
  if (organisation) {
    const { value, reason } = law.appliesTo[organisation];
    return html`<p class="detail__applies"><strong>${detail.appliesToYou(organisation, appliesInWords(value, language))}</strong>${reason ? html` <span lang="nl">${reason}</span>` : nothing}</p>`;
  }
  return html`
    <ul class="detail__applies" role="list" aria-label=${detail.appliesTo}>
      ${valuesOf(ORGANISATION_TYPES).map((type) => html`<li><strong>${organisationName(type, language)}: ${appliesInWords(law.appliesTo[type].value, language)}</strong>${law.appliesTo[type].reason ? html` <span class="detail__reason" lang="nl">${law.appliesTo[type].reason}</span>` : nothing}</li>`)}
    </ul>`;
}

function officialView(law: Law, { language, strings: { detail } }: ViewContext): TemplateResult {
  const official = officialUrl(law, language);
  return html`<p>${official ? html`<a href=${official.url} rel="noopener">${detail.officialText(official.label)}</a>` : html`<span class="detail__meta">${detail.noOfficialText}</span>`}</p>`;
}

/** The date by which the law was opened, else the next one. */
function whenView(law: Law, context: ViewContext, layout: Layout): TemplateResult | typeof nothing {
  const { strings, language, today } = context;
  const { detail } = strings;
  const entries = entriesOf([law], today);
  const [next] = comingOf(entries, today);
  const chosen = entries.find((entry) => isSelected(context, law.id, entry.date.id));
  const entry = chosen ?? next;
  if (!entry) return section(context, detail.nextDate, html`<p>${detail.noNextDate}${law.unknown ? html` ${detailTexts(language).stillUnknown}: ${law.unknown[language]}.` : nothing}</p>`);
  if (chosen && layout === 'entry') return whatView(entry, context, layout);
  const days = daysUntil(entry.date, today);
  return section(context, chosen && chosen.key !== next?.key ? detail.chosenDate : detail.nextDate, html`
    <p class="detail__next"><strong>${formatSpan(entry.date, language)}${days === undefined ? nothing : html` · ${strings.inDays(days)}`}</strong></p>
    ${whatView(entry, context, layout)}`);
}

/** The dates that share the mark that was pressed: on the drawing they are one, here each can be opened. */
function clusterView(law: Law, context: ViewContext): TemplateResult | typeof nothing {
  const { state: { selected }, language, today, strings, select } = context;
  const also = selected?.law === law.id ? selected.also ?? [] : [];
  const entries = entriesOf([law], today).filter(({ date }) => also.includes(date.id));
  if (entries.length === 0 || selected?.date === undefined) return nothing;
  const all = [selected.date, ...also];
  return section(context, strings.detail.moreDates(entries.length), html`
    <ul class="next" role="list">
      ${entries.map(({ date }) => html`
        <li><button class="next__button" type="button" @click=${() => select(law.id, date.id, all.filter((id) => id !== date.id))}>
          ${icon(date.kind, date.certainty)}<span><strong>${formatSpan(date, language)}</strong> ${whatInFull(date, language)}</span>
        </button></li>`)}
    </ul>`);
}

/** What a date means, how sure that is, and the whole text; in the panel with what it rests on. Below an entry the list has told the first two. */
function whatView({ law, date, lapsed, unconfirmed }: Entry, context: ViewContext, layout: Layout): TemplateResult {
  const { strings, language, today } = context;
  const { detail } = strings;
  const told = layout === 'entry' ? nothing : html`${whatInFull(date, language)}, ${certaintyInWords(date, lapsed, language)}${unconfirmed ? html`, <em>${strings.unconfirmed}</em>` : nothing}. `;
  const stale = isStale(date, today) ? `, ${detailTexts(language).stale}` : '';
  const checked = detail.checkedOn(dayInWords(date.asOf, language));
  return html`
    <p class=${layout === 'inline' ? 'detail__what' : ''}>${told}<span lang="nl">${date.text}</span>${stale && layout !== 'panel' ? html` <span class="detail__meta">${checked}${stale}</span>` : nothing}</p>
    ${layout === 'panel' ? html`<p class="detail__meta">${proofView(date, context)} · ${checked}${stale}</p>${isDated(date) && (date.latest ?? '') >= today ? calendarButton(law, date, context) : nothing}` : nothing}`;
}

/** The main phases in sight, every step on demand. */
function phasesView(law: Law, context: ViewContext, printing: boolean): TemplateResult | undefined {
  // Policy has no procedure, so there is nothing to be unknown about it.
  if (stagesOf(law).length === 0) return undefined;
  const { lenses } = context;
  const all = { language: context.language, today: context.today, explain: context.explain, printing };
  return html`
    ${phaseBarView(law, all)}
    <details class="detail__steps" @toggle=${(event: Event) => { if ((event.target as HTMLDetailsElement).open) context.needTexts?.(); }} ${openWhile(printing)}><summary>${detailTexts(context.language).steps.all}</summary>${stagesView(law, all)}</details>
    ${lenses ? html`<p class="no-print"><button class="link" type="button" @click=${() => lenses.explain(law.id)}>${lensStrings(context.language).explainThis}</button></p>` : nothing}`;
}

const datesView = (law: Law, context: ViewContext): TemplateResult => html`<ol class="detail__dates">${entriesOf([law], context.today).map((entry) => dateView(entry, context))}</ol>`;
