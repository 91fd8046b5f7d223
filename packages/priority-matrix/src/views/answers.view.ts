/** The three answers above the matrix: sentences, and each that is about something a button that filters or leads there. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatSpan, type DateStyle } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import { ANSWER_IDS, type AnswerId, type Answers, type ComingDate, type FirstAnswer, type NowAnswer, type YoursAnswer } from '../model/answers.ts';
import { answersStrings, type AnswersStrings } from '../strings/answers.strings.ts';
import { langOf } from './fields.view.ts';

export interface AnswersProps {
  readonly language: Language;
  /** The answer that is used as a filter. */
  readonly pressed: AnswerId | undefined;
  /** An answer: it becomes the filter, or, pressed again, no longer is. `already`: the visitor wants to go to the list of what applies already. */
  readonly onPress: (id: AnswerId | 'already') => void;
}

/** One answer in words. `short` and its title say the same in two lines of 320 pixels. */
interface Words {
  readonly headline: string;
  readonly text: unknown;
  readonly short: string;
  /** May be cut off, for a press tells it in full. */
  readonly title?: unknown;
}

export function answersView(answers: Answers, props: AnswersProps): TemplateResult {
  const strings = answersStrings(props.language);
  return html`<ul class="answers" part="answers" role="list" aria-label=${strings.label}>${ANSWER_IDS.map((id) => html`<li class="answers__item">${answerView(id, answers, strings, props)}</li>`)}</ul>`;
}

function answerView(id: AnswerId, answers: Answers, strings: AnswersStrings, { language, pressed, onPress }: AnswersProps): TemplateResult {
  const isPressed = pressed === id;
  const { unanswered, isUntouched, keys } = answers.now;
  // A filter that is on can always be put off, also when it has become about nothing.
  const leads = id === 'now' && !isPressed && (isUntouched || (keys.size === 0 && unanswered > 0));
  const { headline, text, short, title } = id === 'now' ? (leads && isUntouched ? beginWords : nowWords)(answers.now, strings) : id === 'first' ? firstWords(answers.first, strings, language) : yoursWords(answers.yours, strings);
  const content = html`
    <span class="answers__text">
      <span class="answers__full"><strong>${headline}</strong> ${text}</span>
      <span class="answers__short"><strong>${short}</strong>${title ? html`: ${title}` : nothing}</span>
      ${leads ? html`<span class="answers__arrow" aria-hidden="true">›</span>` : nothing}
      ${isPressed ? html`<span class="answers__filter" aria-hidden="true">✓ ${strings.filtering}</span>` : nothing}
    </span>`;
  if (leads) return html`<button class="answers__box answers__box--button" type="button" data-answer="already" @click=${() => onPress('already')}>${content}</button>`;
  if (answers[id].keys.size === 0 && !isPressed) return html`<p class="answers__box answers__box--none">${content}</p>`;
  return html`<button class="answers__box answers__box--button" type="button" data-answer=${id} aria-pressed=${isPressed ? 'true' : 'false'} @click=${() => onPress(id)}>${content}</button>`;
}

const joined = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(' ');

const beginWords = ({ keys, unanswered }: NowAnswer, { now }: AnswersStrings): Words => ({ headline: now.begin(unanswered), text: now.beginThere(keys.size), short: now.beginShort(unanswered) });
const nowWords = ({ keys, notMet, unanswered }: NowAnswer, { now }: AnswersStrings): Words => ({
  headline: now.headline(keys.size), text: joined(notMet > 0 && now.notMet(notMet), unanswered > 0 && now.unanswered(unanswered)), short: now.short(keys.size, notMet, unanswered),
});

function dayInWords({ date }: ComingDate, { first }: AnswersStrings, language: Language, style: DateStyle): string {
  const { earliest, latest } = date;
  const bound = earliest ?? latest ?? '';
  return earliest === undefined || latest === undefined ? first.bound(formatDay(bound, language, style), latest === undefined) : formatSpan(date, language, style);
}
const inBrackets = ({ doubts }: ComingDate, { first }: AnswersStrings): string => (doubts.length === 0 ? '' : ` (${doubts.map((doubt) => first.doubts[doubt]).join(', ')})`);

/** The first card of a date, and how many more there are. */
const titles = ({ cards: [card, ...others] }: ComingDate, strings: AnswersStrings): unknown =>
  (card ? html`<span lang=${langOf(card)}>${card.title}</span>${others.length > 0 ? strings.andMore(others.length) : ''}` : nothing);

function firstWords({ first, next }: FirstAnswer, strings: AnswersStrings, language: Language): Words {
  const { first: texts } = strings;
  if (!first) return { headline: texts.none, text: '', short: texts.noneShort };
  const day = (style: DateStyle, hasDays: boolean): string => `${dayInWords(first, strings, language, style)}${first.left && hasDays ? `, ${texts.left(first.left.days, first.left.months)}` : ''}${inBrackets(first, strings)}`;
  return {
    headline: texts.headline(day('long', true)),
    text: html`${titles(first, strings)}.${next ? html` ${texts.next(`${dayInWords(next, strings, language, 'long')}${inBrackets(next, strings)}`)} ${titles(next, strings)}.` : nothing}`,
    // How sure it is says more than how many days are left of it.
    short: texts.short(day('short', first.doubts.length === 0)), title: titles(first, strings),
  };
}

function yoursWords({ keys, moved, uncertain, changed, isEmpty }: YoursAnswer, { yours }: AnswersStrings): Words {
  if (keys.size === 0) return { headline: yours.none(isEmpty), text: '', short: yours.noneShort(isEmpty) };
  const [headline = '', ...others] = [...(changed > 0 ? [yours.changed(changed)] : []), ...(moved > 0 ? [yours.moved(moved), yours.uncertain(uncertain)] : [yours.uncertain(uncertain), ...(uncertain > 0 ? [yours.because(uncertain)] : []), yours.moved(0)])];
  return { headline, text: others.join(' '), short: yours.short(changed, moved, uncertain) };
}
