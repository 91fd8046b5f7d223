import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { capital, formatDay, FUND_LEVELS } from '@digitaal-europa/data';
import { heading, levelBelow, onEscape } from '@digitaal-europa/ui';
import { wordOf } from '../model/words.ts';
import { detailsStrings } from '../strings/details.strings.ts';
import { fundStrings } from '../strings/fund.strings.ts';
import { glossaryStrings } from '../strings/glossary.strings.ts';
import { aboutView, applicantsView, digitalView, spukView } from './details-about.view.ts';
import { callsView } from './details-calls.view.ts';
import { fundName } from './context.ts';
import type { DetailsContext, DetailsProps } from './details-context.ts';
import { explainer, termsView } from './details-explain.view.ts';
import { contactsView, examplesView, relatedView, sourcesView } from './details-help.view.ts';
import { lawsView } from './details-laws.view.ts';
import { moneyView } from './details-money.view.ts';
import { part, statusChip } from './details-parts.view.ts';
import { burdenView, stepsView } from './details-steps.view.ts';

/** Takes the focus when the details open. */
export const DETAILS_TITLE_ID = 'details-title';

/**
 * All of one fund. Escape closes it. Who shows it gives the focus to {@link DETAILS_TITLE_ID}, and back to where the visitor came from. While
 * printing everything is unfolded, and the words that were explained stand at the end.
 */
export function detailsView(props: DetailsProps): TemplateResult {
  const { language, level, printing, result: { fund, status }, handlers } = props;
  const [texts, strings] = [detailsStrings(language), fundStrings(language)];
  const used = new Set<string>();
  const titleLevel = levelBelow(level);
  const context: DetailsContext = { ...props, strings, texts, explain: explainer(props, used), partLevel: levelBelow(titleLevel) };
  return html`${keyed(fund.id, html`
    <article class="details" part="details" aria-labelledby=${DETAILS_TITLE_ID} @keydown=${onEscape(() => handlers.close())}>
      <header class="details__header">
        <p class="details__meta">${texts.chosen}</p>
        ${heading(titleLevel, html`<span id=${DETAILS_TITLE_ID} tabindex="-1">${fundName(fund, language)}</span>`, 'details__heading')}
        <button class="details__close no-print" type="button" aria-label=${texts.close} @click=${handlers.close}><span aria-hidden="true">✕</span></button>
        <p>${statusChip(status, context)} <span class="details__chip">${capital(wordOf(FUND_LEVELS, fund.level, strings))}</span></p>
        ${texts.inDutch === '' ? nothing : html`<p class="details__meta">${texts.inDutch}</p>`}
        ${props.actions === undefined ? nothing : html`<div class="details__actions no-print">${props.actions}</div>`}
      </header>
      ${aboutView(context)}
      ${props.why === undefined ? nothing : html`<div class="details__part">${props.why}</div>`}
      ${digitalView(context)}
      ${callsView(context)}
      ${stepsView(context)}
      ${moneyView(context)}
      ${spukView(context)}
      ${applicantsView(context)}
      ${burdenView(context)}
      ${contactsView(context)}
      ${examplesView(context)}
      ${lawsView(context)}
      ${relatedView(context)}
      ${sourcesView(context)}
      ${printing ? printedView(used, context) : nothing}
    </article>`)}`;
}

function printedView(used: ReadonlySet<string>, context: DetailsContext): TemplateResult {
  const { language, today, texts } = context;
  return html`${used.size === 0 ? nothing : part(glossaryStrings(language).heading, termsView(used, language), context)}<p class="details__meta">${texts.printed(formatDay(today, language))}</p>`;
}
