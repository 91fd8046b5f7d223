/** A paragraph in which the words that are explained are buttons. The explanation opens below the paragraph; Escape closes it. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { onEscape, type Language } from '@digitaal-europa/ui';
import { piecesOf, type Piece } from '../model/glossary.ts';
import { glossary, glossaryStrings, type GlossaryStrings, type Term } from '../strings/glossary.strings.ts';
import type { DetailsProps } from './details-context.ts';

/** A paragraph of a text; `lang` when it is not in the language of the page. What is added stands behind it. */
export type Explain = (text: string, options?: { readonly lang?: 'nl' | undefined; readonly after?: unknown }) => TemplateResult;

const idOf = ({ id }: Term): string => `term-${id}`;

/** One for all paragraphs of a view: the first time that a word is met it is a button. `used` gets the ids of those words. */
export function explainer({ language, term: open, handlers }: Pick<DetailsProps, 'language' | 'term' | 'handlers'>, used: Set<string>): Explain {
  const [terms, texts] = [glossary(language), glossaryStrings(language)];
  const button = ({ text, term }: Piece): unknown => (term === undefined ? text : html`<button class="term" type="button" lang=${language} aria-label="${text}: ${texts.explain(term.name)}" aria-expanded=${open === term.id ? 'true' : 'false'} aria-controls=${ifDefined(open === term.id ? idOf(term) : undefined)} @click=${() => handlers.explain(open === term.id ? undefined : term.id)}>${text}</button>`);
  return (text, { lang, after = nothing } = {}) => {
    const pieces = piecesOf(text, terms, used);
    const shown = pieces.find(({ term }) => term !== undefined && term.id === open)?.term;
    const close = (box: Element): void => {
      // First, for drawing it again may take away what has the focus.
      box.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
      handlers.explain(undefined);
    };
    const leave = onEscape(({ currentTarget }) => close(currentTarget as Element));
    return html`
      <div class="explained" @keydown=${shown && leave}>
        <p lang=${ifDefined(lang)}>${pieces.map(button)}${after}</p>
        ${shown ? html`<div class="definition" id=${idOf(shown)}>${definition(shown, texts)}<button class="definition__close no-print" type="button" aria-label=${texts.close} @click=${(event: Event) => close((event.currentTarget as Element).closest('.explained') as Element)}><span aria-hidden="true">✕</span></button></div>` : nothing}
      </div>`;
  };
}

const definition = ({ name, definition: text, source }: Term, texts: GlossaryStrings): TemplateResult => html`<p><strong>${name}</strong>: ${text}</p><p class="details__meta">${texts.source}: ${source.url === undefined ? source.title : html`<a class="source" href=${source.url} rel="noopener">${source.title}</a>`}</p>`;

/** The words that were met with what they mean, for paper: nothing can be pressed there. */
export function termsView(used: ReadonlySet<string>, language: Language): TemplateResult | typeof nothing {
  const texts = glossaryStrings(language);
  const terms = glossary(language).filter(({ id }) => used.has(id));
  return terms.length === 0 ? nothing : html`<ul class="details__list" role="list">${terms.map((term) => html`<li>${definition(term, texts)}</li>`)}</ul>`;
}
