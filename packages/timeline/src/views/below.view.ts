/** What stands below a law, acts and guidance that fill it in, and what its words mean. */
import { html, nothing, type TemplateResult } from 'lit';
import { capital, CHILD_KINDS, CHILD_STAGES, formatSpan, isStale, type Law, type LawChild } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import { belowTexts } from '../strings/below.strings.ts';
import { detailTexts } from '../strings/detail.strings.ts';
import { dayInWords } from '../timeline.strings.ts';
import type { ViewContext } from './context.ts';
import { proofView } from './source.view.ts';

/** Delegated and implementing acts, guidelines, standards and decrees; `undefined` when none is known. */
export function childrenView({ children = [] }: Law, context: ViewContext): TemplateResult | undefined {
  const { language, strings, today } = context;
  if (children.length === 0) return undefined;
  return html`
    <p class="detail__meta">${belowTexts(language).incomplete}</p>
    <ul class="detail__bullets">
      ${children.map((child) => html`
        <li>
          <p><strong>${nameView(child, context)}</strong></p>
          <p class="detail__meta">${childInShort(child, language)}</p>
          <p lang="nl">${child.text}</p>
          <p class="detail__meta">${proofView(child, context)} · ${strings.detail.checkedOn(dayInWords(child.asOf, language))}${isStale(child, today) ? `, ${detailTexts(language).stale}` : ''}</p>
        </li>`)}
    </ul>`;
}

/** `Richtsnoeren · C(2025) 5052 · bij art. 5 · status: vastgesteld, 29 juli 2025`. A day that is not known says so. */
export function childInShort({ kind, stage, number, article, date = { precision: 'onbekend' } }: LawChild, language: Language): string {
  const texts = belowTexts(language);
  return [capital(CHILD_KINDS[kind][language]), number, article && texts.on(article), texts.stage(CHILD_STAGES[stage][language], formatSpan(date, language))].filter(Boolean).join(' · ');
}

/** One with a record of its own opens here, like a related law; another leads to its text. */
function nameView({ law, title, url }: LawChild, { lawsById, language, select }: ViewContext): unknown {
  if (law !== undefined && lawsById.has(law)) return html`<button class="link" type="button" @click=${() => select(law)}>${title[language]}</button>`;
  return url ? html`<a href=${url} rel="noopener">${title[language]}</a>` : title[language];
}

/** The words of the law beside everyday words; `undefined` when none is explained. */
export function termsView({ terms = [] }: Law, context: ViewContext): TemplateResult | undefined {
  if (terms.length === 0) return undefined;
  return html`
    <ul class="detail__bullets">
      ${terms.map((term) => html`<li><strong>${term.official[context.language]}</strong>: ${term.plain[context.language]}<br><span class="detail__meta">${term.article ? `${term.article} · ` : nothing}${proofView(term, context)}</span></li>`)}
    </ul>`;
}
