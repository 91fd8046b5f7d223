import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan, type Law } from '@digitaal-europa/data';
import { heading, levelBelow } from '@digitaal-europa/ui';
import { comingOf, daysUntil } from '../model/entries.ts';
import { factsOf } from '../model/facts.ts';
import { lawTitle, shortTitle, whatInShort } from '../timeline.strings.ts';
import type { ViewContext } from './context.ts';
import { lawDetails } from './law-details.view.ts';
import { icon } from './icons.ts';

/** How many of the next dates stand in the panel while no law is chosen. */
const NEXT = 6;

/** The column at the right: the chosen law, or what comes first. */
export function panelView(laws: readonly Law[], selected: Law | undefined, context: ViewContext): TemplateResult {
  return html`<div class="panel" part="panel" role="region" aria-label=${selected ? lawTitle(selected, context.language) : context.strings.nextDates}>${selected ? lawDetails(selected, context, 'panel') : nextDatesView(laws, context)}</div>`;
}

function nextDatesView(laws: readonly Law[], context: ViewContext): TemplateResult {
  const { strings, language, today, level, select } = context;
  const next = comingOf(laws.flatMap((law) => factsOf(law, today).known.map(({ entry }) => entry)), today).slice(0, NEXT);
  return html`
    ${heading(levelBelow(level), strings.nextDates, 'detail__heading')}
    ${next.length === 0 ? html`<p>${strings.list.nothingComing}</p>` : nothing}
    <ol class="next" role="list">
      ${next.map(({ law, date, unconfirmed }) => {
        const days = daysUntil(date, today);
        return html`
          <li>
            <button class="next__button" type="button" @click=${() => select(law.id, date.id)}>
              ${icon(date.kind, date.certainty)}
              <span>
                <strong>${formatSpan(date, language)}</strong>${days === undefined ? nothing : html` · ${strings.inDays(days)}`}<br>
                ${shortTitle(law, language)}: ${whatInShort(date, language)[0]}${unconfirmed ? `, ${strings.unconfirmed}` : ''}
              </span>
            </button>
          </li>`;
      })}
    </ol>
    <p class="detail__meta">${strings.chooseHint}</p>`;
}
