/** When one can apply, as one fact of a card: a date with what has to be known about it. No day is made up. */
import { capital, formatSpan, isDated, small, toDay, type CalendarDate, type CallOnDay, type DateSpan } from '@digitaal-europa/data';
import type { CardStrings } from '../strings/card.strings.ts';
import type { FundStrings } from '../strings/fund.strings.ts';
import { deadlineOf } from './deadlines.ts';
import type { FundResult } from './matched.ts';
import { clockWords, closingWords, countdownWords, localClockWords, openingWords } from './words.ts';

export interface When {
  readonly label: 'closes' | 'opens' | 'closed';
  readonly value: string;
  /** Short lines below it. */
  readonly notes: readonly string[];
  /** `nog 20 dagen` */
  readonly countdown?: string | undefined;
  /** True when there is little time left. */
  readonly soon: boolean;
}

export interface WhenWords {
  readonly fund: FundStrings;
  readonly card: CardStrings;
}

const known = (lines: readonly (string | undefined)[]): string[] => lines.filter((line) => line !== undefined);

/** `vr 11 december 2026`; a month or longer has no day of the week. */
function dateWords(span: DateSpan, { fund, card }: WhenWords): string {
  const text = formatSpan(span, fund.language);
  // 1 January 1970 was a Thursday.
  return span.precision === 'dag' && span.earliest !== undefined ? `${card.weekdays[(((toDay(span.earliest) + 4) % 7) + 7) % 7]} ${text}` : text;
}

function closedWhen({ fund, call, nextRound }: FundResult, today: CalendarDate, words: WhenWords): When {
  const facts = call?.status === 'closed' ? deadlineOf(call, today) : undefined;
  const next = nextRound && (openingWords(nextRound, words.fund) ?? closingWords(nextRound, words.fund));
  const ended = fund.stage === 'afgelopen' ? words.fund.condition.stage.afgelopen : undefined;
  const missed = call?.status === 'closed' && call.call.deadlineModel === 'twee-fasen' && call.next !== undefined ? closingWords(call, words.fund) : undefined;
  return { label: 'closed', soon: false, value: facts?.closedOn ? dateWords(facts.closedOn, words) : words.fund.unknown, notes: known([facts?.closedEarly ? words.card.early : undefined, missed, ended, next && words.card.nextRound(small(next))]) };
}

function liveWhen(call: CallOnDay, today: CalendarDate, timeZone: string | undefined, words: WhenWords): When {
  const { fund, card } = words;
  const { next, round, clock, opens, countdown, certain } = deadlineOf(call, today, timeZone);
  const local = clock?.local && localClockWords(clock.local, clock, fund);
  if (opens) {
    const date = dateWords(opens.span, words);
    return { label: 'opens', soon: false, value: call.status === 'expected' ? card.expected(date) : date, notes: known([closingWords(call, fund), local]) };
  }
  const left = { countdown: countdownWords(call, fund), soon: countdown?.soon === true };
  const spent = call.untilSpent ? card.untilSpent : undefined;
  if (next === undefined || !isDated(next)) return { label: 'closes', value: call.status === 'unknown' ? fund.unknown : closingWords(call, fund), notes: [], soon: false };
  const date = known([dateWords(next, words), clock && clockWords(clock, fund)]).join(', ');
  const which = round && (call.call.deadlineModel === 'twee-fasen' ? card.stage : card.cutOff)(round.number, round.of);
  return { label: 'closes', value: certain ? date : card.expected(date), notes: known([local, which, next.text && capital(next.text), spent]), ...left };
}

/** The fact of a result on a day. `timeZone`: where the reader is, an IANA name. */
export function whenOf(result: FundResult, today: CalendarDate, timeZone: string | undefined, words: WhenWords): When {
  const { call, status, fund } = result;
  if (status === 'closed') return closedWhen(result, today, words);
  return call ? liveWhen(call, today, timeZone, words) : { label: 'closes', value: words.fund.unknown, notes: [words.fund.condition.stage[fund.stage]], soon: false };
}
