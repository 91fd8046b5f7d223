import { html, nothing, type TemplateResult } from 'lit';
import { EVIDENCE, formatSpan, isDated, type Evidence, type Source } from '@digitaal-europa/data';
import { siteOf } from '@digitaal-europa/ui';
import { certaintyInWords, dayInWords, whatInFull } from '../timeline.strings.ts';
import { detailTexts } from '../strings/detail.strings.ts';
import { mistakeView } from './mistake.view.ts';
import { calendarButton } from './calendar-button.view.ts';
import type { Entry } from '../model/entries.ts';
import { isSelected, type ViewContext } from './context.ts';
import { icon } from './icons.ts';

/**
 * A link by its title, or by the name of its site. The full address is printed by the print style.
 * @param placeOf names the site of an address
 */
export function sourceView(source: Source, placeOf = siteOf): TemplateResult {
  const words = [source.title, source.article].filter(Boolean).join(', ');
  if (!source.url) return html`<span lang="nl">${words}</span>`;
  // An article alone does not say of what.
  const label = source.title ? words : [placeOf(source.url), source.article].filter(Boolean).join(', ');
  return html`<a class="source" lang="nl" href=${source.url} rel="noopener">${label}</a>`;
}

/** Where a fact comes from and how we know: `Bron: eur-lex.europa.eu (bron gelezen)`. */
export const proofView = ({ source, evidence }: { readonly source?: Source | undefined; readonly evidence: Evidence }, { strings: { detail }, language }: Pick<ViewContext, 'strings' | 'language'>): TemplateResult =>
  html`${detail.source}: ${source ? sourceView(source) : detail.noSource} (${EVIDENCE[evidence][language]})`;

/** One date with all that makes it trustworthy: kind, certainty, evidence, what it was before, what others say, source and day of checking. */
export function dateView(entry: Entry, context: ViewContext): TemplateResult {
  const { date, law } = entry;
  const { language, strings } = context;
  const { detail } = strings;
  return html`
    <li class="date ${entry.past ? 'date--past' : ''}" aria-current=${isSelected(context, law.id, date.id) ? 'true' : 'false'}>
      ${icon(date.kind, date.certainty)}
      <div>
        <p><strong>${formatSpan(date, language)}</strong> · ${whatInFull(date, language)}, ${certaintyInWords(date, entry.lapsed, language)}${entry.unconfirmed ? html`, <em>${strings.unconfirmed}</em>` : nothing}</p>
        <p lang="nl">${date.text}</p>
        ${date.history.map((former) => html`<p class="detail__meta">${detail.was} <s>${formatSpan(former, language)}</s>${former.note ? html`: <span lang="nl">${former.note}</span>` : nothing}${former.source ? html` (${sourceView(former.source)})` : nothing}</p>`)}
        ${date.otherReadings.map((other) => html`<p class="detail__meta">${detailTexts(language).other(formatSpan(other, language))}${other.source ? html` (${sourceView(other.source)})` : nothing}${other.note ? html`. <span lang="nl">${other.note}</span>` : nothing}</p>`)}
        <p class="detail__meta">${proofView(date, context)} · ${detail.checkedOn(dayInWords(date.asOf, language))}${mistakeView(law, context, `${formatSpan(date, language)}, ${whatInFull(date, language)}`)}</p>
        ${isDated(date) && (date.latest ?? '') >= context.today ? calendarButton(law, date, context) : nothing}
      </div>
    </li>`;
}
