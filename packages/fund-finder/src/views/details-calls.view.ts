/** The calls of a fund: what is open or expected, every date with its time, and what has closed. */
import { html, nothing, type TemplateResult } from 'lit';
import { capital, DEADLINE_MODELS, formatDay, formatSpan } from '@digitaal-europa/data';
import { heading, levelBelow } from '@digitaal-europa/ui';
import type { CalendarAsk } from '../model/calendar.ts';
import { fundCalls, type CallLines, type DeadlineLine } from '../model/fund-calls.ts';
import { clockWords, closingWords, countdownWords, localClockWords, openingWords, wordOf } from '../model/words.ts';
import { fundName } from './context.ts';
import type { DetailsContext } from './details-context.ts';
import { amountView, folded, part, proofView, rowsView, statusChip, statusWord } from './details-parts.view.ts';

/** All calls; the closed ones folded, with what comes after them. */
export function callsView(context: DetailsContext): TemplateResult {
  const { texts: { calls: texts }, result, today, now, timeZone } = context;
  const { current, closed } = fundCalls(result, { today, now }, timeZone);
  return part(texts.title, html`
    ${current.length === 0 ? html`<p>${closed.length === 0 ? texts.none : texts.noneNow}</p>` : current.map((one) => callView(one, false, context))}
    ${closed.length === 0 ? nothing : folded(texts.closed(closed.length), closed.map((one, i) => callView(one, i === 0 && current.length === 0, context)), context)}
    ${result.elsewhere ? html`<p>${texts.elsewhere}</p>` : nothing}`, context);
}

/** A button that puts something in the calendar. Nothing where nothing can be. */
export const calendarButton = (label: string, what: string, ask: CalendarAsk, { texts, handlers: { calendar } }: DetailsContext): TemplateResult | typeof nothing =>
  (calendar ? html`<button class="details__link no-print" type="button" aria-label=${texts.named(label, what)} @click=${() => calendar(ask)}>${label}</button>` : nothing);

/** @param isLast nothing is known to come after it */
function callView(lines: CallLines, isLast: boolean, context: DetailsContext): TemplateResult {
  const { strings, texts: { calls: texts }, explain, partLevel } = context;
  const { on, lines: dates } = lines;
  const { call, status } = on;
  const left = countdownWords(on, strings);
  const opening = openingWords(on, strings);
  const ahead = dates.filter((one) => one.ahead);
  return html`
    <article class="details__call">
      ${heading(levelBelow(partLevel), html`<span lang="nl">${call.title}</span>`, 'details__call-title')}
      <p class="details__closing">${statusChip(status, context)} ${closingWords(on, strings)}${left === undefined ? nothing : html` · <strong>${left}</strong>`}</p>
      <p>${opening ?? (status === 'closed' ? nothing : texts.openingUnknown)}</p>
      ${dates.length > 1 ? html`<ol class="details__dates" role="list" aria-label=${texts.dates}>${dates.map((date) => dateView(date, lines, context))}</ol>` : dates.map((date) => onlyDateView(date, lines, context))}
      ${ahead.length > 1 && context.handlers.calendar ? html`<p>${calendarButton(texts.allDates, call.title, { kind: 'call', call }, context)}</p>` : nothing}
      ${nextView(lines, isLast, context)}
      ${rowsView([
        [texts.model, explain(wordOf(DEADLINE_MODELS, call.deadlineModel, strings))],
        [context.texts.money.round, call.budget ? amountView(call.budget, context) : undefined],
        [context.texts.money.perProject, call.perProject ? amountView(call.perProject, context) : undefined],
        [texts.number, call.identifier],
      ])}
      ${call.note === undefined ? nothing : explain(call.note, { lang: 'nl' })}
      <p class="details__meta">${call.url === undefined ? nothing : html`<a class="source" href=${call.url} rel="noopener">${texts.page}</a> · `}${capital(context.texts.sources.callChecked(formatDay(call.asOf, context.language)))}${proofView(call, context)}</p>
    </article>`;
}

/** The time on the clocks of the fund and of the reader. The hour is asked only of a day that is known. */
function timesOf({ deadline, clock, local }: DeadlineLine, { strings, texts: { calls: texts } }: DetailsContext): { readonly time?: string | undefined; readonly local?: string | undefined } {
  if (clock) return { time: clockWords(clock, strings), local: local && localClockWords(local, clock, strings) };
  return { time: deadline.precision !== 'dag' ? undefined : deadline.time === undefined ? texts.timeUnknown : texts.zoneUnknown(deadline.time) };
}

const joined = (said: readonly (string | undefined)[]): string => said.filter((one) => one !== undefined).join(' · ');

/** With one date the line above tells when; here only what it leaves out. */
function onlyDateView(line: DeadlineLine, { on: { call } }: CallLines, context: DetailsContext): TemplateResult | typeof nothing {
  const { deadline, ahead, clock } = line;
  const { time, local } = timesOf(line, context);
  const said = capital(joined([clock ? undefined : time, local]));
  return ahead ? html`<p class="details__date">${deadline.text === undefined ? nothing : html`<span lang="nl">${capital(deadline.text)}</span>. `}${said} ${calendarButton(context.texts.calls.calendar, `${call.title}, ${formatSpan(deadline, context.language)}`, { kind: 'deadline', call, deadline }, context)}</p>` : nothing;
}

function dateView(line: DeadlineLine, { on, facts: { closedEarly, closedOn } }: CallLines, context: DetailsContext): TemplateResult {
  const { language, strings, texts: { calls: texts } } = context;
  const { deadline, passed, daysLeft, ahead } = line;
  const day = formatSpan(deadline, language);
  const { time, local } = timesOf(line, context);
  // It closed before this date.
  const isOff = closedEarly && (deadline.earliest ?? '') > (closedOn?.latest ?? '');
  const left = daysLeft === undefined ? undefined : countdownWords({ ...on, status: 'open', next: deadline, daysLeft }, strings);
  const said = [deadline.precision === 'dag' ? undefined : texts.dayUnknown, time, local, isOff ? texts.lapsedOrOff : passed ? texts.passed : left, deadline.certainty === 'verwacht' ? strings.status.expected : undefined];
  return html`
    <li class=${passed ? 'details__passed' : ''}>
      <strong>${day}</strong>${deadline.text === undefined ? nothing : html` (<span lang="nl">${deadline.text}</span>)`}, ${joined(said)}
      ${ahead ? calendarButton(texts.calendar, `${on.call.title}, ${day}`, { kind: 'deadline', call: on.call, deadline }, context) : nothing}
    </li>`;
}

/** What comes after a closed one: within the fund it is on this page, in another fund one goes there. */
function nextView({ nextRound }: CallLines, isLast: boolean, context: DetailsContext): TemplateResult | typeof nothing {
  const { language, strings, texts: { calls: texts }, handlers, result: { fund } } = context;
  if (nextRound === undefined) return isLast ? html`<p>${texts.nextUnknown}</p>` : nothing;
  const { call } = nextRound;
  const said = [openingWords(nextRound, strings), closingWords(nextRound, strings)].filter((one) => one !== undefined).join('. ');
  const other = nextRound.fund.id === fund.id ? nothing : html` <button class="details__link" type="button" @click=${() => handlers.select(nextRound.fund.id)}>${fundName(nextRound.fund, language)}</button>`;
  return html`<p>${texts.next}: <span lang="nl">${call.title}</span>, ${statusWord(nextRound.status, context)}${other}. ${said}</p>`;
}
