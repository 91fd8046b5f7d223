import { html, nothing, type TemplateResult } from 'lit';
import { CERTAINTIES, EVIDENCE, formatDay, formatSpan, isForecast, isUnconfirmed, type CalendarDate, type DateSpan, type Law, type LawDate, type Moment } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import { ANSWERS, isEmpty, type Answer, type ComingDate, type DateChange, type Summary } from '../model/summary.ts';
import { summaryStrings, type SummaryStrings } from '../strings/summary.strings.ts';
import { dayWithoutYear, shortTitle } from '../timeline.strings.ts';
import { icon } from './icons.ts';
import { movedIcon, penIcon } from './influence-icons.ts';

export interface SummaryContext {
  readonly language: Language;
  readonly today: CalendarDate;
  /** The answer that is used as a filter. */
  readonly pressed: Answer | undefined;
  /** The visitor pressed an answer: it becomes the filter, or, pressed again, no longer is. */
  readonly toggle: (answer: Answer) => void;
}

/** One answer in words. `short` says the same in two lines of 320 pixels. */
interface Words {
  readonly headline: string;
  readonly text: string;
  readonly short: string;
}

const DESCRIBED = 2;
const NAMED = 3;
const joined = (...parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(' ');

/** The three answers: sentences, and each that is about something a button that filters. */
export function summaryView(summary: Summary, context: SummaryContext): TemplateResult {
  const strings = summaryStrings(context.language);
  return html`<ul class="answers" part="answers" role="list" aria-label=${strings.label}>${ANSWERS.map((answer) => html`<li class="answers__item">${answerView(answer, summary, strings, context)}</li>`)}</ul>`;
}

const ICONS: Readonly<Record<Answer, () => TemplateResult>> = { influence: penIcon, coming: () => icon('van_toepassing'), changes: movedIcon };

function answerView(answer: Answer, summary: Summary, strings: SummaryStrings, context: SummaryContext): TemplateResult {
  const { headline, text, short } = wordsOf(answer, summary, strings, context);
  const pressed = context.pressed === answer;
  const open = answer === 'influence' && summary.influence.open.length > 0;
  const content = html`
    ${ICONS[answer]()}
    <span class="answer__text">
      <span class="answer__full"><strong>${headline}</strong>${text && ` ${text}`}</span>
      <span class="answer__short">${short}</span>
      ${pressed ? html`<span class="answer__filter" aria-hidden="true">✓ ${strings.filtering}</span>` : nothing}
    </span>`;
  // A filter that is on can always be put off, also when it has become about nothing.
  if (isEmpty(summary[answer].focus) && !pressed) return html`<p class="answer answer--none">${content}</p>`;
  return html`<button class="answer answer--button ${open ? 'answer--open' : ''}" type="button" data-answer=${answer} aria-pressed=${pressed ? 'true' : 'false'} @click=${() => context.toggle(answer)}>${content}</button>`;
}

function wordsOf(answer: Answer, summary: Summary, strings: SummaryStrings, context: SummaryContext): Words {
  if (answer === 'influence') return influenceWords(summary, strings, context);
  return answer === 'coming' ? comingWords(summary, strings, context) : changesWords(summary, strings, context);
}

/** Why the closing date must be looked up before one relies on it. */
export function doubtAboutEnd(moment: Moment, language: Language): string | undefined {
  const { influence } = summaryStrings(language);
  const { closes } = moment;
  if (closes && isUnconfirmed(closes)) return influence.checkEnd(closes.evidence === 'source-read' ? influence.notSure : EVIDENCE[closes.evidence][language]);
  return moment.confirmed ? undefined : influence.unconfirmed;
}

function influenceWords({ influence: { open, next, unclear } }: Summary, { influence: strings, andMore }: SummaryStrings, { language }: SummaryContext): Words {
  const day = (span: DateSpan | undefined, style: 'long' | 'short' = 'long'): string => formatSpan(span ?? { precision: 'onbekend' }, language, style);
  const [first] = open;
  const unknown = unclear > 0 ? strings.unclear(unclear) : '';
  if (first) {
    const days = first.closes?.precision === 'dag' ? first.daysLeft : undefined;
    return {
      headline: strings.open(open.length, days),
      text: joined(...open.slice(0, NAMED).map((moment) => joined(strings.closes(shortTitle(moment.law, language), day(moment.closes)), doubtAboutEnd(moment, language))), open.length > NAMED && andMore(open.length - NAMED)),
      short: strings.openShort(open.length, days, !first.confirmed),
    };
  }
  if (next) return { headline: strings.nextHeadline, text: joined(strings.next(shortTitle(next.law, language), day(next.opens)), next.confirmed ? undefined : strings.unconfirmed), short: strings.nextShort(day(next.opens, 'short')) };
  return { headline: strings.none, text: unknown, short: strings.noneShort };
}

function comingWords({ coming: { dates, laws, lawsWithDuties, named, unsure } }: Summary, { coming: strings, andMore }: SummaryStrings, { language }: SummaryContext): Words {
  const doubt = ({ date, unconfirmed }: ComingDate): string | undefined => (isForecast(date) ? strings.expected : unconfirmed ? strings.toConfirm : undefined);
  const more = unsure > 0 ? strings.unsure(unsure) : '';
  if (dates.length === 0) return { headline: strings.none, text: more, short: strings.noneShort };
  const others = (lawsWithDuties || laws) - named.length;
  const names = named.map((entry) => strings.named(shortTitle(entry.law, language), dayWithoutYear(entry.date, language), doubt(entry)));
  return {
    headline: strings.headline(dates.length),
    text: joined(strings.laws(laws), strings.duties(lawsWithDuties), `${names.join(', ')}.`, others > 0 && andMore(others), more),
    short: strings.short(dates.length, lawsWithDuties),
  };
}

function changesWords({ changes: { basis, since, changes, newLaws } }: Summary, { changes: strings, andMore }: SummaryStrings, { language }: SummaryContext): Words {
  const day = formatDay(since, language);
  const count = changes.length + newLaws.length;
  if (count === 0) {
    const headline = basis === 'visit' ? strings.noneVisit(day) : basis === 'since' ? strings.noneSince(day) : strings.none;
    return { headline, text: '', short: strings.noneShort };
  }
  const sentences = [...changes.map((change) => changeSentence(change, strings, language)), ...newLaws.map((law) => strings.sentence.newLaw(shortTitle(law, language)))];
  return {
    headline: basis === 'visit' ? strings.visit(day, count) : basis === 'since' ? strings.movedSince(day, count) : strings.moved(count),
    text: joined(...sentences.slice(0, DESCRIBED), count > DESCRIBED && andMore(count - DESCRIBED)),
    short: basis === 'visit' ? strings.visitShort(count) : strings.movedShort(count),
  };
}

const nameOf = (law: Law, date: LawDate | undefined, language: Language): string => joined(shortTitle(law, language), date?.label?.[language]);

/** `AI-verordening hoog risico van 2 augustus 2026 naar 2 december 2027.` */
function changeSentence(change: DateChange, { sentence }: SummaryStrings['changes'], language: Language): string {
  if (change.type === 'removed') return sentence.removed(shortTitle(change.law, language), formatSpan(change.was, language));
  const { law, date, unconfirmed } = change.entry;
  const { expected, toConfirm } = summaryStrings(language).coming;
  const what = nameOf(law, date, language);
  const doubt = isForecast(date) ? ` (${expected})` : unconfirmed ? ` (${toConfirm})` : '';
  const now = `${formatSpan(date, language)}${doubt}`;
  if (change.type === 'moved') return sentence.moved(what, formatSpan(change.from, language), now);
  if (change.type === 'added') return sentence.added(what, now);
  return sentence.certainty(what, formatSpan(date, language), CERTAINTIES[change.was][language], CERTAINTIES[date.certainty][language]);
}
