import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatSpan, isDated, LEVERAGES, stageMeaning, type CalendarDate, type DateSpan, type Moment, type MomentsOnDay, type Source } from '@digitaal-europa/data';
import { heading, levelBelow, siteOf, type Language } from '@digitaal-europa/ui';
import { countMoments, isHaveYourSay, leverageOf, levelOf, MOMENT_GROUPS, nextChance, type MomentGroup } from '../model/influence.ts';
import { influenceStrings, type InfluenceStrings } from '../strings/influence.strings.ts';
import { shortTitle } from '../timeline.strings.ts';
import { calendarButton, type CalendarContext } from './calendar-button.view.ts';
import { penIcon } from './influence-icons.ts';
import { doubtAboutEnd } from './summary.view.ts';
import { sourceView } from './source.view.ts';

export interface InfluenceContext extends CalendarContext {
  readonly language: Language;
  readonly today: CalendarDate;
  /** Level of the headings of the groups. */
  readonly level: number;
  /** True for the moment by which the details were opened. */
  readonly isOpen: (moment: Moment) => boolean;
}

export interface AllMomentsContext extends InfluenceContext {
  /** The visitor wants the details of the law, at this moment. */
  readonly open: (moment: Moment) => void;
}

/** What one can still say about one law, and what is over. Without a heading of its own: the details give it one. */
export function lawInfluenceView(moments: MomentsOnDay, context: InfluenceContext): TemplateResult {
  const strings = influenceStrings(context.language);
  const groups = MOMENT_GROUPS.filter((group) => moments[group].length > 0);
  if (groups.length === 0) return html`<p class="moments__none">${strings.detail.nothing}</p>`;
  return html`
    ${moments.open.length === 0 ? html`<p class="moments__none">${strings.all.noneOpen}</p>` : nothing}
    ${groups.map((group) => groupView(moments, group, context.level, context))}`;
}

/** What is over and what has no round is folded: there are many, and they would stand before what a law asks. */
function groupView(moments: MomentsOnDay, group: MomentGroup, level: number, context: InfluenceContext, before?: (moment: Moment) => unknown): TemplateResult {
  const strings = influenceStrings(context.language);
  const own = moments[group];
  const title = `${strings.detail[group]} (${own.length})`;
  const list = html`
    <ul class="moments__list" role="list">
      ${own.map((moment) => html`<li class="moments__item ${context.isOpen(moment) ? 'moments__item--selected' : ''}">${before?.(moment) ?? nothing}${momentView(moment, group, strings, context)}</li>`)}
    </ul>`;
  return group === 'informal' || group === 'closed'
    ? html`<details class="moments moments--${group}" ?open=${own.some(context.isOpen)}><summary class="moments__summary">${title}</summary>${list}</details>`
    : html`<div class="moments moments--${group}">${heading(level, title, 'moments__heading')}${list}</div>`;
}

/** All moments of all laws, European and Dutch. */
export function allMomentsView(moments: MomentsOnDay, context: AllMomentsContext): TemplateResult {
  const strings = influenceStrings(context.language);
  const { formal, informal } = countMoments(moments);
  return html`
    <section class="all-moments" part="moments" aria-labelledby="all-moments">
      ${heading(context.level, html`<span id="all-moments" class="all-moments__title" tabindex="-1">${strings.all.heading}</span>`, 'all-moments__heading')}
      <p class="moments__meta">${formal + informal > 0 ? strings.all.intro(formal, informal) : strings.detail.nothing}</p>
      ${formal + informal > 0 && moments.open.length === 0 ? html`<p class="moments__none">${strings.all.noneOpen}</p>` : nothing}
      ${MOMENT_GROUPS.filter((group) => moments[group].length > 0).map((group) => groupView(moments, group, levelBelow(context.level), context, (moment) => lawButton(moment, strings, context)))}
    </section>`;
}

function lawButton(moment: Moment, strings: InfluenceStrings, { language, open, isOpen }: AllMomentsContext): TemplateResult {
  const level = levelOf(moment);
  return html`
    <p class="moments__law">
      <button class="link" type="button" data-moment=${moment.key} aria-expanded=${isOpen(moment) ? 'true' : 'false'} @click=${() => open(moment)}>${shortTitle(moment.law, language)}</button>
      ${level ? html`<span class="moments__level">${strings.all.level[level]}</span>` : nothing}
    </p>`;
}

function momentView(moment: Moment, group: MomentGroup, strings: InfluenceStrings, context: InfluenceContext): TemplateResult {
  const { language, today } = context;
  const { detail } = strings;
  const { moment: described, closes, opens, stage } = moment;
  const leverage = leverageOf(moment);
  const step = stage ? stageMeaning(stage)[language] : '';
  const when = whenText(moment, group, strings, language);
  const doubt = group === 'open' ? doubtAboutEnd(moment, language) : undefined;
  const over = group === 'closed';
  return html`
    <p class="moments__title">${group === 'open' ? penIcon() : nothing}<strong lang=${described ? 'nl' : language}>${described ? described.title : step}</strong>${when ? html`<span class="moments__when">${when}</span>` : nothing}</p>
    ${doubt ? html`<p class="moments__doubt"><span aria-hidden="true">?</span> ${doubt}</p>` : nothing}
    ${moment.opensNotBefore && !over ? html`<p class="moments__meta">${detail.opensNotBefore(formatDay(moment.opensNotBefore, language))}</p>` : nothing}
    <dl class="moments__facts">
      ${described && step ? row(detail.step, step) : nothing}
      ${described?.who && !over ? row(detail.who, html`<span lang="nl">${described.who}</span>`) : nothing}
      ${described?.how && !over ? row(detail.how, html`<span lang="nl">${described.how}</span>`) : nothing}
      ${over ? resultRow(moment, strings) : nothing}
      ${leverage && !over ? row(`${detail.leverage} (${detail.estimate})`, html`${detail.input(LEVERAGES[leverage.value][language])}. ${leverage.reason ? html`<span lang="nl">${leverage.reason}</span>` : detail.usually(step)}`) : nothing}
      ${over ? row(detail.next, nextView(nextChance(moment), strings, language)) : nothing}
    </dl>
    ${described?.url && !over ? html`<p><a href=${described.url} rel="noopener">${detail.link(placeOf(described.url))}</a></p>` : nothing}
    ${closes && isDated(closes) && !over && (closes.latest ?? '') >= today ? calendarButton(moment.law, closes, context) : nothing}
    ${proofView(described?.source ?? closes?.source ?? opens?.source, moment, group, strings)}`;
}

const row = (term: string, text: unknown): TemplateResult => html`<div class="moments__row"><dt>${term}</dt><dd>${text}</dd></div>`;

/** `t/m 24 november 2026, nog 2 dagen, 23.59 uur Brusselse tijd`. Days are only counted, and an hour only named, to a day that is known. */
function whenText(moment: Moment, group: MomentGroup, { detail }: InfluenceStrings, language: Language): string {
  const { opens, closes, daysLeft } = moment;
  const text = (span: DateSpan | undefined): string => formatSpan(span ?? { precision: 'onbekend' }, language);
  const isKnown = (span: DateSpan | undefined): boolean => span?.earliest !== undefined && span.latest !== undefined;
  if (group === 'open') {
    if (closes?.precision !== 'dag') return detail.untilPeriod(text(closes));
    return [detail.until(text(closes)), daysLeft === undefined ? '' : detail.days(daysLeft), isHaveYourSay(moment) ? detail.brussels : ''].filter(Boolean).join(', ');
  }
  if (group === 'closed') return detail.closedOn(text(closes));
  if (group === 'unclear') return isKnown(opens) ? `${detail.opens(text(opens))}. ${detail.endUnknown}` : detail.datesUnknown;
  if (isKnown(opens) && isKnown(closes)) return detail.fromTo(text(opens), text(closes));
  if (isKnown(opens)) return detail.opens(text(opens));
  if (isKnown(closes)) return detail.until(text(closes));
  return group === 'informal' ? detail.noEnd : detail.datesUnknown;
}

function resultRow({ moment }: Moment, { detail }: InfluenceStrings): TemplateResult {
  if (!moment?.result && !moment?.resultUrl) return row(detail.result, detail.noResult);
  return row(detail.result, html`${moment.result ? html`<span lang="nl">${moment.result}</span> ` : nothing}${moment.resultUrl ? html`<a href=${moment.resultUrl} rel="noopener">${detail.resultLink}</a>` : nothing}`);
}

function nextView(next: Moment | undefined, { detail }: InfluenceStrings, language: Language): unknown {
  if (!next) return detail.noNext;
  const day = next.opens ?? next.closes;
  const when = next.daysLeft !== undefined && next.closes ? ` (${detail.until(formatSpan(next.closes, language))})` : day?.earliest !== undefined && day.latest !== undefined ? ` (${detail.nextOpens(formatSpan(day, language))})` : '';
  return html`<span lang=${next.moment ? 'nl' : language}>${next.moment?.title ?? (next.stage ? stageMeaning(next.stage)[language] : '')}</span>${when}`;
}

/** What it rests on: never a bare statement. */
function proofView(source: Source | undefined, { confirmed, moment }: Moment, group: MomentGroup, { detail }: InfluenceStrings): TemplateResult | typeof nothing {
  const words = [moment?.evidence === 'secondary' ? detail.secondHand : '', confirmed || group === 'open' ? '' : detail.toConfirm].filter(Boolean).join(', ');
  if (!source && !words) return nothing;
  return html`<p class="moments__meta">${source ? html`${detail.source}: ${sourceView(source, placeOf)}` : nothing}${source && words ? ' · ' : ''}${words}</p>`;
}

/** The Commission's own site has a name that says more than its address. */
const placeOf = (url: string): string => (url.includes('have-your-say') ? `Have your say (${siteOf(url)})` : siteOf(url));
