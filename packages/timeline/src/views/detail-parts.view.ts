import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan, isStale, PACKAGES, type Law } from '@digitaal-europa/data';
import { heading, levelBelow, openWhile } from '@digitaal-europa/ui';
import { doubtsOf } from '../model/doubts.ts';
import { dutiesOf, type Duty, type DutyGroup } from '../model/duties.ts';
import { detailTexts } from '../strings/detail.strings.ts';
import { dayInWords, lawTitle, organisationName, relationInWords, whatInFull } from '../timeline.strings.ts';
import type { ViewContext } from './context.ts';
import { matrixLinkView } from './ways.view.ts';
import { mistakeView } from './mistake.view.ts';
import { proofView, sourceView } from './source.view.ts';

export const bullets = (items: readonly string[]): TemplateResult => html`<ul class="detail__bullets" lang="nl">${items.map((item) => html`<li>${item}</li>`)}</ul>`;

/**
 * What must be done, by when; `undefined` when nothing is asked of this organisation.
 * @param low what is told in one sentence, which unfolds: what applies already, and of many days all but the first; or all of it
 */
export function dutiesView(law: Law, context: ViewContext, printing: boolean, low?: 'now' | 'all'): TemplateResult | undefined {
  const groups = dutiesOf(law, context.organisation, context.today);
  if (groups.length === 0) return undefined;
  return html`<div class="detail__duties">${groups.map((group, i) => (low === 'all' || low === group.when || (low && i > 0 && groups.length > 2) ? runOnView(group, context, printing) : dutyGroupView(group, context, printing)))}${matrixLinkView(law, context)}</div>`;
}

const dutyGroupTitle = ({ when, date, duties }: DutyGroup, { level, language }: ViewContext): TemplateResult => {
  const texts = detailTexts(language);
  return heading(levelBelow(level, 4), texts.counted(texts.dutyGroup(when, date && formatSpan(date, language)), duties.length), 'duties__heading');
};

const dutyList = ({ when, duties }: DutyGroup, context: ViewContext, printing: boolean): TemplateResult =>
  html`<ul class="duties__list" role="list">${duties.map((duty) => html`<li>${dutyView(duty, when === 'now', context, printing)}</li>`)}</ul>`;

const dutyGroupView = (group: DutyGroup, context: ViewContext, printing: boolean): TemplateResult =>
  html`<section class="duties duties--${group.when}">${dutyGroupTitle(group, context)}${dutyList(group, context, printing)}</section>`;

/** The titles behind each other; unfolded they are a list like the others, with article and source. */
const runOnView = (group: DutyGroup, context: ViewContext, printing: boolean): TemplateResult => html`
  <details class="duties duties--${group.when} duties--run" ${openWhile(printing)}>
    <summary class="duties__summary">${dutyGroupTitle(group, context)} <span class="duties__titles">${group.duties.map(({ obligation: { title, evidence } }, i) => html`${i > 0 ? ' · ' : ''}<span class="duties__title" lang="nl">${title}</span>${evidence === 'unverified' ? ` (${context.strings.unconfirmed})` : ''}`)}</span></summary>
    ${dutyList(group, context, printing)}
  </details>`;

/** The title and its article; what exactly, for whom and how we know behind it. */
function dutyView({ obligation, date, isPartly, types }: Duty, isNow: boolean, { language, strings }: ViewContext, printing: boolean): TemplateResult {
  const texts = detailTexts(language);
  const meta = [obligation.article, date && isPartly ? texts.partlySince(formatSpan(date, language)) : '', obligation.evidence === 'unverified' ? strings.unconfirmed : ''].filter(Boolean).join(' · ');
  const note = [isNow && date ? texts.since(formatSpan(date, language)) : '', types.length > 0 && types.length < 3 ? texts.dutyFor(types.map((type) => organisationName(type, language)).join(', ')) : ''].filter(Boolean);
  return html`
    <details class="duty" ${openWhile(printing)}>
      <summary class="duty__summary"><span class="duty__title" lang="nl">${obligation.title}</span>${meta ? html` <span class="detail__meta">${meta}</span>` : nothing}</summary>
      <p lang="nl">${obligation.text}</p>
      ${obligation.addresseeNote ? html`<p class="detail__meta" lang="nl">${obligation.addresseeNote}</p>` : nothing}
      ${note.length > 0 ? html`<p class="detail__meta">${note.join(' · ')}</p>` : nothing}
      <p class="detail__meta">${proofView(obligation, { strings, language })}</p>
    </details>`;
}

/** Dates that moved, old and new side by side; `undefined` when none did. */
export function movedView(law: Law, { language, today }: ViewContext): TemplateResult | undefined {
  const { moved } = doubtsOf(law, today);
  if (moved.length === 0) return undefined;
  return html`
    <ul class="detail__bullets">
      ${moved.map((date) => html`
        <li>${whatInFull(date, language)}: ${date.history.map((former) => html`<s>${formatSpan(former, language)}</s> → `)}<strong>${formatSpan(date, language)}</strong>${date.history.map(({ note, source }) => html`${note ? html`<br><span class="detail__meta" lang="nl">${note}</span>` : nothing}${source ? html` <span class="detail__meta">(${sourceView(source)})</span>` : nothing}`)}</li>`)}
    </ul>`;
}

/** What an editor could not confirm, forecasts that nobody confirmed, and where sources disagree; `undefined` when all is well. */
export function unsureView(law: Law, { language, today }: ViewContext): TemplateResult | undefined {
  const texts = detailTexts(language);
  const { lapsed, disputed } = doubtsOf(law, today);
  if (law.unconfirmed.length + lapsed.length + disputed.length === 0 && !law.unknown) return undefined;
  return html`
    <ul class="detail__bullets">
      ${law.unknown ? html`<li>${texts.stillUnknown}: ${law.unknown[language]}.</li>` : nothing}
      ${law.unconfirmed.map((text) => html`<li lang="nl">${text}</li>`)}
      ${lapsed.map((date) => html`<li>${whatInFull(date, language)}. ${texts.lapsed(formatSpan(date, language))}</li>`)}
      ${disputed.length > 0 ? html`<li>${texts.disputed(disputed.length)}</li>` : nothing}
    </ul>`;
}

/** What a law brings besides duties, with who watches over it; `undefined` when nothing is known. */
export function consequencesView(law: Law, context: ViewContext): TemplateResult | undefined {
  const texts = detailTexts(context.language);
  const level = levelBelow(context.level, 4);
  const list = (title: string, items: readonly string[]): TemplateResult | typeof nothing => (items.length > 0 ? html`<section>${heading(level, title, 'duties__heading')}${bullets(items)}</section>` : nothing);
  const { supervision } = law;
  const watch = [law.supervisor, law.sanctions].filter((text) => text !== undefined);
  const all = [law.newTasks, law.processes, law.opportunities, law.procurement, watch];
  if (all.every((items) => items.length === 0) && !supervision) return undefined;
  return html`
    ${list(texts.newTasks, law.newTasks)}
    ${list(texts.processes, law.processes)}
    ${list(texts.opportunities, law.opportunities)}
    ${list(texts.procurement, law.procurement)}
    ${watch.length > 0 || supervision ? html`
      <section>
        ${heading(level, texts.supervision, 'duties__heading')}
        ${supervision ? html`<p>${texts.powers(supervision.powers)} <span class="detail__meta">${supervision.article ? `${supervision.article} · ` : ''}${proofView(supervision, context)}</span></p>` : nothing}
        ${watch.length > 0 ? bullets(watch) : nothing}
      </section>` : nothing}`;
}

/** Packages and related laws, as far as they are shown here each a button. `undefined` when there are none. */
export function relationsView(law: Law, { lawsById, language, select }: ViewContext): TemplateResult | undefined {
  if (law.relations.length + law.packages.length === 0) return undefined;
  return html`
    ${law.relations.length > 0 ? html`
      <ul class="detail__bullets">
        ${law.relations.map(({ type, to }) => {
          const other = lawsById.get(to);
          return html`<li>${relationInWords(type, language)} ${other ? html`<button class="link" type="button" @click=${() => select(to)}>${lawTitle(other, language)}</button>` : to}</li>`;
        })}
      </ul>` : nothing}
    ${law.packages.map((name) => {
      const others = [...lawsById.values()].filter(({ id, packages }) => id !== law.id && packages.includes(name));
      return html`
        <p class="detail__package">${detailTexts(language).packages}: <strong>${PACKAGES[name][language]}</strong></p>
        ${others.length > 0 ? html`<ul class="detail__bullets">${others.map((other) => html`<li><button class="link" type="button" @click=${() => select(other.id)}>${lawTitle(other, language)}</button></li>`)}</ul>` : nothing}`;
    })}`;
}

/** Where it all comes from, how fresh it is, and whom to tell when it is wrong. */
export function sourcesView(law: Law, context: ViewContext): TemplateResult {
  const { language, strings, today } = context;
  const texts = detailTexts(language);
  const title = law.officialTitle?.nl ?? law.officialTitle?.en;
  const asOf = dayInWords(law.asOf, language);
  return html`
    ${title ? html`<p>${texts.officialTitle}: <cite class="detail__official" lang=${law.officialTitle?.nl ? 'nl' : 'en'}>${title}</cite></p>` : nothing}
    ${law.sources.length > 0 ? html`<ul class="detail__bullets">${law.sources.map((source) => html`<li>${sourceView(source)}</li>`)}</ul>` : html`<p>${texts.noSources}</p>`}
    <p class="detail__meta">${strings.detail.checkedOn(asOf)}${isStale(law, today) ? html` · <strong class="detail__stale">${texts.stale}</strong>` : nothing}</p>
    <p class="no-print">${mistakeView(law, context)}</p>`;
}
