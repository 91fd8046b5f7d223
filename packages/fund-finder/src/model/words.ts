/** What is known about a fund, in words. What is not known is said to be so, and is never a number. */
import {
  APPLICANT_ROLES, BURDENS, DIGITAL_ROLES, EVIDENCE, formatDay, formatSpan, ORGANISATION_KINDS, THEMES,
  type Bilingual, type Call, type CallOnDay, type CallStatus, type ClockTime, type Condition, type DateSpan, type FundStage,
} from '@digitaal-europa/data';
import type { FundStrings } from '../strings/fund.strings.ts';
import { enoughTime } from './planning.ts';

/** Up to so many days they are counted one by one. */
const COUNTED_DAYS = 60;
const DAYS_PER_MONTH = 30.44;

/** What a value of a closed list is called; what is not there, or not in the list, is not known. */
export function wordOf(list: Readonly<Record<string, Bilingual>>, value: string | undefined, strings: FundStrings): string {
  return value !== undefined && Object.hasOwn(list, value) ? (list[value] as Bilingual)[strings.language] : strings.unknown;
}

interface Range { readonly from?: number | undefined; readonly to?: number | undefined }
type Money = FundStrings['money'];

/** A number with at most two decimals, as the language writes it. */
function numberWords(value: number, { decimal, thousand }: Money): string {
  const [whole = '', part] = String(Math.round(value * 100) / 100).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, thousand) + (part === undefined ? '' : decimal + part);
}

/** An amount in full: `€ 1.037.612.596`. */
export const exactEuros = (amount: number, { money }: FundStrings): string => money.euros(numberWords(amount, money));

/** An amount at a glance: `€ 500.000`, `€ 2,88 mln.`, and `circa` where it was rounded. */
export function euroWords(amount: number, { money }: FundStrings): string {
  if (amount < 1_000_000) return money.euros(numberWords(amount, money));
  const [unit, word] = amount < 999_995_000 ? [1_000_000, money.million] : [1_000_000_000, money.billion];
  const text = `${money.euros(numberWords(amount / unit, money))}\u00A0${word}`;
  return amount % (unit / 100) === 0 ? text : money.about(text);
}

const rangeWords = ({ from, to }: Range, write: (value: number) => string, words: Pick<Money, 'from' | 'to' | 'between'>, one: (value: string) => string, unknown: string): string => {
  const [least, most] = [from === undefined ? undefined : write(from), to === undefined ? undefined : write(to)];
  if (least !== undefined && most !== undefined) return least === most ? one(least) : words.between(least, most);
  return least !== undefined ? words.from(least) : most !== undefined ? words.to(most) : unknown;
};

/** An amount or a range of them: `€ 500.000 – € 4 mln.` */
export const amountWords = (range: Range | undefined, strings: FundStrings): string => rangeWords(range ?? {}, (value) => euroWords(value, strings), strings.money, (value) => value, strings.unknown);

const percentWords = (range: Range, strings: FundStrings): string => rangeWords(range, (value) => numberWords(value, strings.money), strings.percent, (value) => `${value}%`, strings.unknown);
const rest = (share: number | undefined): number | undefined => (share === undefined ? undefined : 100 - share);

/** What the fund pays and what one pays oneself, in per cent. */
export const shareWords = ({ from, to }: Range = {}, strings: FundStrings): { readonly fund: string; readonly own: string } => ({ fund: percentWords({ from, to }, strings), own: percentWords({ from: rest(to), to: rest(from) }, strings) });

/** `fonds 50%, zelf 50%` */
export function shareSentence(range: Range | undefined, strings: FundStrings): string {
  const { fund, own } = shareWords(range, strings);
  return range?.from === undefined && range?.to === undefined ? strings.unknown : strings.shares(fund, own);
}

const isKnown = ({ earliest, latest, precision }: DateSpan): boolean => precision !== 'onbekend' && earliest !== undefined && latest !== undefined;

/** A day or a period inside a sentence: `op 2 december 2026`, `in maart 2027`. Without one: nothing. */
function whenWords(span: DateSpan | undefined, strings: FundStrings): string | undefined {
  return span && isKnown(span) ? strings.on(formatSpan(span, strings.language), span.precision) : undefined;
}

/** `17.00 uur, Brusselse tijd` */
export const clockWords = ({ time, timeZone }: ClockTime, strings: FundStrings): string => strings.clock(time, timeZone);

/** The same moment where the reader is: `bij u 12.00 uur`, with the day when it is another one there. */
export const localClockWords = (local: Pick<ClockTime, 'date' | 'time'>, closing: Pick<ClockTime, 'date'>, strings: FundStrings): string =>
  strings.readerClock(local.time, local.date === closing.date ? undefined : formatDay(local.date, strings.language));

/** When it opens, or opened. Nothing when that is not known. */
export function openingWords({ call, status }: CallOnDay, strings: FundStrings): string | undefined {
  const when = whenWords(call.opens, strings);
  if (when === undefined) return undefined;
  return strings.opening[status === 'opens' ? 'on' : status === 'expected' ? 'expected' : 'since'](when);
}

/** The last day on which one could apply, of a call that has closed. */
function lastDay({ closedOn, deadlines }: Call, strings: FundStrings): string | undefined {
  if (closedOn !== undefined) return whenWords({ earliest: closedOn, latest: closedOn, precision: 'dag' }, strings);
  const held = deadlines.filter((one) => one.certainty !== 'vervallen' && isKnown(one)).sort((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? 1 : -1));
  return whenWords(held[0], strings);
}

/** How and when a call closes, for every kind of deadline. */
export function closingWords(onDay: CallOnDay, strings: FundStrings): string {
  const { call, status, next, closing, round, untilSpent } = onDay;
  const day = whenWords(next, strings);
  const when = day !== undefined && closing ? `${day}, ${clockWords(closing, strings)}` : day;
  if (status === 'closed') return next !== undefined && when !== undefined && call.deadlineModel === 'twee-fasen' ? strings.closing.missed(when) : strings.closing.closed(lastDay(call, strings));
  if (next !== undefined && when !== undefined) return strings.closing.on({ when, round, stages: call.deadlineModel === 'twee-fasen', untilSpent, expected: next.certainty === 'verwacht' });
  if (call.deadlineModel === 'doorlopend') return strings.closing.continuous;
  return untilSpent ? strings.closing.untilSpent : call.deadlineModel === 'verwacht' ? strings.closing.expected : strings.closing.unknown;
}

/** How long one still has: `nog 20 dagen`. Nothing when that is not known or is over. */
export function countdownWords({ status, daysLeft, next }: CallOnDay, { countdown }: FundStrings): string | undefined {
  if (daysLeft === undefined || status === 'closed') return undefined;
  const exact = next?.precision === 'dag';
  return daysLeft <= COUNTED_DAYS ? countdown.days(daysLeft, exact) : countdown.months(exact ? Math.round(daysLeft / DAYS_PER_MONTH) : Math.floor(daysLeft / DAYS_PER_MONTH), exact);
}

export interface ConditionWords {
  readonly name: string;
  readonly status: string;
  /** One sentence or two. */
  readonly text: string;
  /** What to ask the visitor. */
  readonly question?: string | undefined;
  /** `nog te bevestigen` */
  readonly doubt?: string | undefined;
}

/** A condition, whatever it asks for. */
type Told = Omit<Condition, 'question'> & { readonly question?: string | undefined };

const names = (list: string, strings: FundStrings): string => list.split(', ').map((key) => wordOf(THEMES, key, strings)).join(', ');

function textOf({ name, status, asked, given, question }: Told, strings: FundStrings): string {
  const { condition: words, money } = strings;
  const [text, number] = [String(asked), Number(asked)];
  switch (name) {
    case 'aanvrager': {
      if (given === undefined) return words.applicantWho;
      const type = wordOf(ORGANISATION_KINDS, String(given), strings);
      return asked === undefined || asked === 'onbekend' ? words.applicantUnknown(type) : words.applicant(type, wordOf(APPLICANT_ROLES, text, strings));
    }
    case 'gebied': return status === 'onbekend' && asked !== undefined && given === undefined ? words.area.where : words.area[status];
    case 'samenwerking':
      if (asked === undefined) return status === 'voldaan' || (status === 'let op' && given === undefined) ? words.alone : status === 'niet' ? words.notAlone : words.togetherUnknown;
      return words.together[question === 'countries' ? 'countries' : 'partners'](number, given === undefined ? undefined : Number(given));
    case 'openstelling': return Object.hasOwn(words.openness, text) ? words.openness[text as CallStatus] : words.stage[text as FundStage];
    case 'thema': {
      if (asked === undefined) return words.themesUnknown;
      const wanted = String(given).split(', ');
      const shared = wanted.filter((one) => text.split(', ').includes(one));
      return words.themes(shared.length > 0, names((shared.length > 0 ? shared : wanted).join(', '), strings));
    }
    case 'digitalisering': return words.digital(wordOf(DIGITAL_ROLES, text, strings));
    case 'bedrag': {
      const wanted = exactEuros(Number(given), strings);
      return status === 'onbekend' || asked === undefined ? words.amountUnknown : status === 'voldaan' ? words.amountMet(wanted) : words.amountOff(Number(given) < number, exactEuros(number, strings), wanted);
    }
    case 'eigen-bijdrage':
      if (status === 'onbekend' || asked === undefined) return words.ownShareUnknown;
      // All of it is what remains when nobody knows how little the fund pays.
      return status === 'let op' && number === 100 ? words.ownShareMost : words.ownShare[status](numberWords(number, money), numberWords(Number(given), money));
    case 'tijd': return words.time(Number(given), asked === undefined ? undefined : number, asked === undefined ? 'voldoende' : enoughTime(Number(given), number));
    case 'last': return asked === undefined ? words.burdenUnknown : words.burden(wordOf(BURDENS, text, strings));
  }
}

/** One condition in words. What the record itself says about it stands in its `text`, in Dutch. */
export function conditionWords(condition: Told, strings: FundStrings): ConditionWords {
  const { name, status, evidence, question } = condition;
  const words = strings.condition;
  return {
    name: words.name[name], status: words.status[status], text: textOf(condition, strings),
    question: status !== 'voldaan' && question !== undefined && Object.hasOwn(words.question, question) ? words.question[question as keyof typeof words.question] : undefined,
    doubt: evidence === 'unverified' ? EVIDENCE.unverified[strings.language] : undefined,
  };
}
