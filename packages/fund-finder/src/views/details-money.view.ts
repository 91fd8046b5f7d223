/** The money of a fund: what it pays, what is left for oneself, and a calculator for that. */
import { html, nothing, type TemplateResult } from 'lit';
import { parseEuros } from '../model/euros.ts';
import { amountsOf, cofinancingOf, ownAmount, type Cofinancing } from '../model/money.ts';
import { amountWords, exactEuros, shareSentence, shareWords } from '../model/words.ts';
import { cardStrings } from '../strings/card.strings.ts';
import type { DetailsContext } from './details-context.ts';
import { amountView, linkOr, part, proofView, rowsView } from './details-parts.view.ts';
import { shareBarView } from './share-bar.view.ts';

/** Amounts, who pays which share, and who else pays. */
export function moneyView(context: DetailsContext): TemplateResult {
  const { language, strings, texts: { money: texts }, explain, result: { fund, call } } = context;
  const amounts = amountsOf(fund, call?.call);
  const bar = cofinancingOf(fund);
  const isCallClosed = call?.status === 'closed' && !amounts.ofFund;
  return part(texts.title, html`
    ${rowsView([
      [texts.perProject, amountView(amounts.perProject, context, amounts.perProject && call && (isCallClosed ? texts.ofClosed : amounts.ofFund ? texts.ofFund : undefined))],
      [texts.total, amountView(amounts.total, context)],
      [texts.nlShare, fund.level === 'eu' ? amountView(amounts.nlShare, context) : undefined],
    ])}
    ${bar.kind === 'none' ? nothing : html`<p><strong>${texts.share}</strong>: ${shareSentence(fund.cofinancing, strings)}</p>${shareBarView(bar, cardStrings(language))}`}
    ${bar.text === undefined ? nothing : explain(bar.text, { lang: 'nl', after: proofView(bar, context) })}
    ${topUpsView(bar, context)}
    ${bar.kind === 'known' ? calculatorView(context) : nothing}`, context);
}

function topUpsView({ topUps, kind }: Cofinancing, context: DetailsContext): TemplateResult | typeof nothing {
  const { texts: { money: texts } } = context;
  if (kind === 'none') return nothing;
  if (topUps.length === 0) return html`<p class="details__meta">${texts.topUpsUnknown}</p>`;
  return html`<p><strong>${texts.topUps}</strong></p><ul class="details__list" role="list">${topUps.map((one) => html`<li lang="nl">${linkOr(one.title, one.url)}${one.text === undefined ? nothing : `: ${one.text}`}${proofView(one, context)}</li>`)}</ul>`;
}

const MISTAKE = 'details-amount-mistake';

/** From what one asks of the fund to what one pays oneself. What is typed counts when it is read as an amount. */
function calculatorView(context: DetailsContext): TemplateResult {
  const { amount, strings, texts: { calculator: texts }, handlers } = context;
  const read = (form: HTMLFormElement): void => {
    const field = form.querySelector('input') as HTMLInputElement;
    const typed = field.value.trim();
    const euros = parseEuros(typed);
    const isWrong = typed !== '' && euros === undefined;
    field.setAttribute('aria-invalid', String(isWrong));
    (form.querySelector(`#${MISTAKE}`) as HTMLElement).textContent = isWrong ? texts.error : '';
    if (!isWrong && euros !== amount) handlers.amount(euros);
  };
  return html`
    <form class="details__calculator" @submit=${(event: Event) => { event.preventDefault(); read(event.currentTarget as HTMLFormElement); }} @change=${(event: Event) => read(event.currentTarget as HTMLFormElement)}>
      <p><strong>${texts.title}</strong></p>
      <div class="field no-print">
        <label class="field__label" for="details-amount">${texts.label}</label>
        <p class="details__meta" id="details-amount-hint">${texts.hint}</p>
        <div class="details__ask"><input class="field__input" id="details-amount" inputmode="decimal" autocomplete="off" aria-describedby="details-amount-hint ${MISTAKE}" .value=${amount === undefined ? '' : exactEuros(amount, strings).replace(/^€\s*/, '')}><button class="button" type="submit">${texts.calculate}</button></div>
        <p class="details__mistake" id=${MISTAKE} role="alert"></p>
      </div>
      <div role="status">${amount === undefined ? nothing : outcomeView(amount, context)}</div>
    </form>`;
}

function outcomeView(amount: number, { strings, texts: { calculator: texts }, result: { fund } }: DetailsContext): TemplateResult {
  const own = ownAmount(fund, amount);
  const { fund: share, own: ownShare } = shareWords(fund.cofinancing, strings);
  const words = own === undefined ? strings.unknown : own.most === 0 ? texts.nothing : amountWords({ from: own.least === 0 ? undefined : own.least, to: own.most }, strings);
  return html`
    ${rowsView([
      [texts.fund, `${exactEuros(amount, strings)} (${share})`],
      [texts.own, `${words} (${ownShare})`],
      ...fund.topUps.map(({ title }) => [texts.topUp(title), texts.topUpAmount] as const),
    ])}
    <p class="details__meta">${texts.note}</p>`;
}
