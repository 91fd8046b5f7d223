import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formatDay, formatSpan, type Source } from '@digitaal-europa/data';
import { heading, levelBelow, onEscape, openWhile, siteOf, type Way } from '@digitaal-europa/ui';
import type { Basis } from '../model/board.ts';
import type { Card } from '../model/cards.ts';
import { hasDay } from '../model/files.ts';
import { inputsOf, sentenceOf } from '../model/sentence.ts';
import { detailsStrings, type DetailsStrings } from '../strings/details.strings.ts';
import { sentenceTexts } from '../strings/sentence.strings.ts';
import type { MatrixContext } from './context.ts';
import { answerSelect, forUsQuestion, forUsSelect } from './beside.view.ts';
import { cardButton, langOf, lawName, megaphone, sentenceContext, titleOf } from './fields.view.ts';
import { noteView, saidOf, workView } from './work.view.ts';

/** Takes the focus when the details open. */
export const DETAILS_TITLE_ID = 'details-title';

export interface DetailsOptions {
  /** `panel`: a column of its own. `inline`: below a card or a row. Default `panel`. */
  readonly layout?: 'panel' | 'inline' | undefined;
  /** The form in which the card is moved or the task is changed, in place of the buttons. Absent: none is open. */
  readonly form?: unknown;
  /** To the form of an own task. */
  readonly onEdit?: ((key: string) => void) | undefined;
  /** Puts the day on which to begin in a calendar. Absent: the page wants no files. */
  readonly onCalendar?: ((card: Card) => void) | undefined;
}

/**
 * All of one card: why it stands where it stands, what was reckoned with, and what people decided. What is typed is kept when the visitor leaves
 * the field; Escape leaves it too, and closes. Who shows it gives the focus to {@link DETAILS_TITLE_ID}, and back to the card.
 */
export function detailsView(card: Card, context: MatrixContext, options: DetailsOptions = {}): TemplateResult {
  const { language, level, handlers } = context;
  const texts = detailsStrings(language);
  const { law, obligation, where, own } = card;
  const inline = options.layout === 'inline';
  const titleLevel = levelBelow(level, inline ? 2 : 1);
  const close = (): void => handlers.select(undefined);
  const leave = onEscape(({ target }) => {
    // Leaving a field is what keeps what was typed in it.
    (target as HTMLElement).blur();
    close();
  });
  return html`${keyed(card.key, html`
    <article class="details ${inline ? 'details--inline' : ''}" part="details" aria-labelledby=${DETAILS_TITLE_ID} @keydown=${leave}>
      <header class="details__header">
        <p class="details__meta">${own ? texts.ownTask : texts.chosen}</p>
        ${heading(titleLevel, html`<span id=${DETAILS_TITLE_ID} tabindex="-1" lang=${langOf(card, language)}>${titleOf(card)}</span>`, 'details__heading')}
        <button class="details__close no-print" type="button" aria-label=${texts.close} @click=${close}><span aria-hidden="true">✕</span></button>
        ${law ? html`<p class="details__meta">${lawName(law, language)}${obligation?.article ? html`, <span lang="nl">${obligation.article}</span>` : nothing}</p>` : nothing}
      </header>
      ${obligation ? html`<p lang="nl">${obligation.text}</p>${obligation.addresseeNote ? html`<p class="details__meta" lang="nl">${obligation.addresseeNote}</p>` : nothing}` : nothing}
      ${changedView(card, context, texts)}
      <section class="details__part">
        ${heading(levelBelow(titleLevel), texts.why(where === 'matrix'), 'details__subheading')}
        ${whyView(card, context)}
        ${card.applies && where !== 'not-for-us' ? html`<p class="details__answer no-print"><span aria-hidden="true">${texts.answer}</span> ${answerSelect(card, context)}</p>` : nothing}
        ${own || card.notBecause === 'withdrawn' || card.notBecause === 'lapsed' ? nothing : html`<p class="details__answer no-print"><span aria-hidden="true">${forUsQuestion(card, language)}</span> ${forUsSelect(card, context)}</p>`}
        ${options.form ?? actionsView(card, context, texts, options)}
      </section>
      ${influenceView(card, context, texts)}
      ${togetherView(card, context, texts, levelBelow(titleLevel))}
      ${where === 'not-for-us' ? nothing : html`${folded(texts.work, workView(card, context), context, saidOf(card, context).map(([, value]) => value).join(', '))}
        ${folded(texts.note, noteView(card, context), context, card.decision.note ?? '')}`}
      ${card.placed ? folded(texts.inputs, inputsView(card, context, texts), context) : nothing}
    </article>`)}`;
}

const folded = (title: string, content: unknown, { printing }: MatrixContext, said = ''): TemplateResult => html`
  <details class="details__part" ${openWhile(printing)}>
    <summary class="details__subheading">${title}${said === '' ? nothing : html` <span class="details__said no-print">${said}</span>`}</summary>
    ${content}
  </details>`;

/** The choice in one paragraph; what was computed sentence by sentence: place, doubt, importance and what is not known are four things to read. */
function whyView(card: Card, context: MatrixContext): TemplateResult[] {
  const sentence = sentenceOf(card, sentenceContext(context));
  const at = sentence.indexOf(` ${sentenceTexts(context.language).computed} `);
  const [choice, computed] = at < 0 ? [[], sentence] : [[sentence.slice(0, at)], sentence.slice(at + 1)];
  return [...choice, ...computed.split(/(?<=[.!?]) (?=\p{Lu})/u)].map((text) => html`<p>${text}</p>`);
}

function actionsView(card: Card, { handlers, moving, ways, today }: MatrixContext, texts: DetailsStrings, { onEdit, onCalendar }: DetailsOptions): TemplateResult {
  const { key, title, own, law, place, where, applies, answer } = card;
  const asked = law && { law: law.id, date: (card.deadline ?? card.placed?.date)?.id };
  const about = law && law.themes.length > 0 ? { themes: law.themes } : undefined;
  // What is met, or is not for this organisation, has no place to move.
  const canMove = where !== 'not-for-us' && !(applies && answer === 'ja');
  const button = (label: string, act: () => void, isFirst = false): TemplateResult => html`<button class="button ${isFirst ? 'button--primary' : ''}" type="button" aria-label=${texts.named(label, title)} @click=${act}>${label}</button>`;
  const goTo = <Asked>(way: Way<Asked> | undefined, what: Asked, label: string): TemplateResult | typeof nothing =>
    (way === undefined ? nothing : way.tell ? button(label, () => way.tell(what)) : html`<a class="button" href=${way.href(what)} aria-label=${texts.named(label, title)}>${label}</a>`);
  return html`
    <div class="details__actions no-print">
      ${canMove ? html`<button class="button button--primary" type="button" aria-label=${texts.named(texts.move, title)} aria-expanded=${moving === key ? 'true' : 'false'} @click=${() => handlers.openMove(key)}>${texts.move}</button>` : nothing}
      ${!own && place?.by === 'person' ? button(texts.back, () => handlers.back(key)) : nothing}
      ${asked ? goTo(ways?.timeline, asked, texts.toTimeline) : nothing}
      ${about ? html`${goTo(ways?.funds, about, texts.toFunds)}${goTo(ways?.networks, about, texts.toNetworks)}` : nothing}
      ${onCalendar && canMove && hasDay(card, today) ? button(texts.toCalendar, () => onCalendar(card)) : nothing}
      ${own && onEdit ? button(texts.edit, () => onEdit(key)) : nothing}
      ${own ? button(texts.remove, () => handlers.removeOwn(key)) : nothing}
    </div>`;
}

/** The day, both days, or the one that is known. */
function spanOf({ earliest, latest }: Basis, { language }: MatrixContext, texts: DetailsStrings): string {
  const day = earliest ?? latest;
  if (day === undefined) return texts.unknownDate;
  if (earliest === undefined || latest === undefined) return sentenceTexts(language).bound(formatDay(day, language), latest === undefined);
  return earliest === latest ? formatDay(day, language) : `${formatDay(earliest, language)} – ${formatDay(latest, language)}`;
}

function changedView({ key, title, changed }: Card, context: MatrixContext, texts: DetailsStrings): TemplateResult | typeof nothing {
  if (!changed) return nothing;
  const { handlers } = context;
  return html`
    <div class="notice">
      <p><strong>${texts.changed(spanOf(changed.was, context, texts), spanOf(changed.now, context, texts))}</strong></p>
      <div class="details__actions no-print">
        <button class="button" type="button" aria-label=${texts.named(texts.keep, title)} @click=${() => handlers.keep(key)}>${texts.keep}</button>
        <button class="button" type="button" aria-label=${texts.named(texts.take, title)} @click=${() => handlers.back(key)}>${texts.take}</button>
      </div>
    </div>`;
}

/** Input is still possible: it never moves a card, so it stands apart. */
function influenceView({ influence }: Card, { language }: MatrixContext, texts: DetailsStrings): TemplateResult | typeof nothing {
  if (!influence) return nothing;
  const { moment, closes, daysLeft, confirmed, surelyOpen } = influence;
  const when = [
    ...(daysLeft === undefined ? [] : [texts.daysLeft(daysLeft)]), ...(closes ? [texts.until(formatSpan(closes, language))] : []),
    ...(confirmed ? (surelyOpen ? [] : [texts.notSure]) : [texts.toConfirm]),
  ].join(', ');
  return html`<p class="influence">${megaphone()}<span><strong>${texts.influence(moment?.title)}</strong>${moment ? html` <span lang="nl">${moment.title}</span>` : nothing}, ${when}.${moment?.url ? html` <a href=${moment.url} rel="noopener">${texts.toMoment}</a>` : nothing}</span></p>`;
}

function togetherView({ dependsOn, dependents }: Card, context: MatrixContext, texts: DetailsStrings, level: number): TemplateResult | typeof nothing {
  const { quadrant } = sentenceTexts(context.language);
  const list = (title: string, keys: readonly string[]): TemplateResult | typeof nothing => {
    const cards = keys.flatMap((key) => context.model.cards.get(key) ?? []);
    return cards.length === 0 ? nothing : html`
      <div><p class="field__label" aria-hidden="true">${title}</p>
      <ul role="list" aria-label=${title}>${cards.map((card) => html`<li>${cardButton(card, context)}${card.place ? html` <span class="details__meta">${quadrant[card.place.quadrant]}</span>` : nothing}</li>`)}</ul></div>`;
  };
  const lists = [list(texts.first, dependsOn), list(texts.waiting, dependents)];
  return lists.every((one) => one === nothing) ? nothing : html`<section class="details__part">${heading(level, texts.together, 'details__subheading')}${lists}</section>`;
}

/** On paper the address follows. */
function sourceView({ title, url, article }: Source, texts: DetailsStrings): TemplateResult {
  const words = [title ?? (url === undefined ? undefined : siteOf(url)), article].filter(Boolean).join(', ');
  return html`<span class="details__meta">${texts.source}: ${url === undefined ? html`<span lang="nl">${words}</span>` : html`<a class="source" lang="nl" href=${url} rel="noopener">${words}</a>`}</span>`;
}

const inputsView = (card: Card, context: MatrixContext, texts: DetailsStrings): TemplateResult => html`
  <table class="inputs">
    <caption class="visually-hidden">${texts.inputs}</caption>
    <thead class="visually-hidden"><tr><th scope="col">${texts.input}</th><th scope="col">${texts.value}</th></tr></thead>
    <tbody>
      ${inputsOf(card, sentenceContext(context)).map(({ label, value, basis, note, source }) => html`
        <tr>
          <th scope="row">${label}</th>
          <td><span lang=${value === card.title ? 'nl' : context.language}>${value}</span><br><span class="details__meta">${basis}${note ? html`: <span lang="nl">${note}</span>` : nothing}</span>${source ? html`<br>${sourceView(source, texts)}` : nothing}</td>
        </tr>`)}
    </tbody>
  </table>`;
