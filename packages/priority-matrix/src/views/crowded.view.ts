import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { Card, MatrixModel } from '../model/cards.ts';
import { chanceOf, crowdedOf, waitingFor, type TieBreaker } from '../model/tie-breakers.ts';
import { answersStrings } from '../strings/answers.strings.ts';
import { plotStrings } from '../strings/plot.strings.ts';
import { langOf, titleOf } from './fields.view.ts';

export interface CrowdedProps {
  readonly language: Language;
  /** Opens the details of a card. */
  readonly onSelect: (key: string) => void;
}

/** How many cards are named at a question. */
const NAMED = 3;

/** What in the data makes a card an answer. Reasons of editors are Dutch. */
function whyView({ question, date }: TieBreaker, card: Card, model: MatrixModel, language: Language): unknown {
  const { waiting, delegate } = answersStrings(language).crowded;
  switch (question) {
    case 'needed': return waiting(waitingFor(card, model));
    case 'earliest': return date && formatSpan(date, language);
    case 'shared': return card.decision.delegate?.to === 'koepel' ? delegate.koepel : delegate.regio;
    case 'chance': return html`<span lang="nl">${chanceOf(card)?.from.reason}</span>`;
  }
}

/** Says that one box holds most of the matrix, and asks what can tell its cards apart. Nothing when no box is crowded. */
export function crowdedView(model: MatrixModel, { language, onSelect }: CrowdedProps): TemplateResult | typeof nothing {
  const crowded = crowdedOf(model);
  if (!crowded) return nothing;
  const { quadrant, count, total, questions } = crowded;
  const { crowded: texts, andMore } = answersStrings(language);
  return html`
    <div class="crowded notice no-print" part="crowded">
      <p><strong>${texts.headline(plotStrings(language).quadrant[quadrant], count, total)}</strong> ${questions.length === 0 ? texts.noQuestions : texts.meaning}</p>
      ${questions.length === 0 ? nothing : html`<details><summary class="crowded__summary">${texts.help}</summary><ul class="crowded__questions" role="list">${questions.map((one) => html`
        <li class="crowded__question">
          <p id="crowded-${one.question}">${texts.questions[one.question]}</p>
          <ul class="crowded__cards" role="list" aria-labelledby="crowded-${one.question}">${one.cards.slice(0, NAMED).map((card) => html`
            <li><button class="to-card" type="button" lang=${langOf(card, language)} @click=${() => onSelect(card.key)}>${titleOf(card)}</button> <span class="crowded__why">${whyView(one, card, model, language)}</span></li>`)}
            ${one.cards.length > NAMED ? html`<li class="crowded__why">${andMore(one.cards.length - NAMED).trim()}</li>` : nothing}
          </ul>
        </li>`)}</ul></details>`}
    </div>`;
}
