/** "Waarom hier?": why a card stands where it stands, in one piece of text and as a table of everything that was reckoned with. */
import { addMonths, CERTAINTIES, DATE_KINDS, EFFORTS, EVIDENCE, formatDay, formatSpan, ORGANISATION_TYPES, type Basis, type CalendarDate, type Effort, type Input, type LawDate, type OrganisationType, type PrioritySettings, type Quadrant, type Reason, type ReasonName, type Size, type Source, type Weight } from '@digitaal-europa/data';
import type { Answer } from './board.ts';
import type { Card } from './cards.ts';
import { isImportant } from './quadrants.ts';
import { capital, monthInWords } from './words.ts';

/** The words, by language. What is passed in is in words already: months, dates, numbers. */
export interface SentenceTexts {
  readonly language: 'nl' | 'en';
  readonly number: (value: number) => string;
  readonly quadrant: Readonly<Record<Quadrant, string>>;
  /** When only the first or only the last day that it can be is known. */
  readonly bound: (day: string, isFirst: boolean) => string;
  readonly begin: (month: string) => string;
  readonly beginNow: (month: string) => string;
  readonly lapsed: string;
  readonly toConfirm: string;
  readonly draft: string;
  readonly asOf: (day: string) => string;
  readonly lead: (months: string, parts: string) => string;
  readonly ownLead: (months: string, computed: string) => string;
  readonly work: (effort: string | undefined, months: string, size: string | undefined, factor: string, reckoned: string) => string;
  readonly buying: (buy: boolean | undefined, months: string, counted: boolean) => string;
  /** How late to begin: the months of the careful and of the generous side, which may not be known. */
  readonly between: (from: string, to: string | undefined) => string;
  readonly since: (day: string, basis: string, answer: Answer | 'undecided') => string;
  readonly next: (date: string) => string;
  /** `line`: from which part of what the known reasons could count for it is important. */
  readonly important: (isImportant: boolean, reasons: string, line: number) => string;
  readonly noReason: string;
  readonly unknown: (names: string) => string;
  readonly off: (names: string) => string;
  readonly heavy: string;
  readonly reason: Readonly<Record<ReasonName, (value: number, from: unknown) => string>>;
  readonly reasonName: Readonly<Record<ReasonName, string>>;
  readonly of: (value: number, max: number) => string;
  readonly weight: Readonly<Record<Weight, string>>;
  readonly chosen: (place: string, month: string | undefined, by: string | undefined, day: string) => string;
  readonly because: (reason: string) => string;
  readonly computed: string;
  readonly notComputed: string;
  readonly own: string;
  readonly moved: (was: string, now: string) => string;
  readonly ask: Readonly<Record<NonNullable<Card['question']>, string>>;
  readonly not: Readonly<Record<NonNullable<Card['notBecause']>, (who: string) => string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly size: Readonly<Record<Size, string>>;
  readonly yesNo: (value: boolean) => string;
  readonly notKnown: string;
  readonly reckonedWith: (value: string) => string;
  readonly label: Readonly<Record<'duty' | 'date' | 'effort' | 'size' | 'procurement' | 'lead' | 'ownLead', string>>;
}

export interface SentenceContext { readonly settings: PrioritySettings; readonly today: CalendarDate; readonly type: OrganisationType; readonly texts: SentenceTexts }

const lower = (text: string): string => (/^(Nederlandse|Dutch)/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1));
/** A date of which one bound is known is told by that bound. */
function spanInWords({ earliest, latest, precision }: Pick<LawDate, 'earliest' | 'latest'> & { readonly precision?: LawDate['precision'] | undefined }, texts: SentenceTexts): string {
  if (earliest === undefined || latest === undefined) {
    const bound = earliest ?? latest;
    return bound === undefined ? formatSpan({ precision: 'onbekend' }, texts.language) : texts.bound(formatDay(bound, texts.language), latest === undefined);
  }
  return precision !== undefined || earliest === latest ? formatSpan({ earliest, latest, precision: precision ?? 'dag' }, texts.language) : `${formatDay(earliest, texts.language)} – ${formatDay(latest, texts.language)}`;
}
const dateInWords = (date: LawDate, texts: SentenceTexts): string => `${lower(DATE_KINDS[date.kind][texts.language])}${date.label ? ` (${date.label[texts.language]})` : ''} ${spanInWords(date, texts)}`;
const certainty = ({ lapsed, confirmed, draft }: Card, date: LawDate, texts: SentenceTexts): string =>
  [lapsed ? texts.lapsed : CERTAINTIES[date.certainty][texts.language], ...(confirmed ? [] : [texts.toConfirm]), ...(draft ? [texts.draft] : [])].join(', ');

function leadInWords({ placed, decision }: Card, { settings, texts }: SentenceContext): string {
  if (!placed) return '';
  const { effort, procurement, size, reckonedWith, months } = placed.leadTime;
  const { number } = texts;
  const name = (value: Effort): string => `${value} ${number(settings.effortMonths[value])}`;
  const parts = `${texts.work(effort.value && name(effort.value), name(reckonedWith.effort), size.value && texts.size[size.value], number(settings.capacity[reckonedWith.size]), texts.size[reckonedWith.size])}${texts.buying(procurement.value, number(settings.procurementMonths), reckonedWith.procurement)}`;
  return decision.leadMonths === undefined ? texts.lead(number(months.expected), parts) : texts.ownLead(number(decision.leadMonths), number(months.expected));
}

const listed = (parts: readonly string[]): string => parts.join(', ');

function importanceInWords({ placed, computed }: Card, { settings, texts }: SentenceContext): string[] {
  const { reasons, value } = placed?.importance ?? { reasons: [] };
  if (value === undefined) return [texts.ask.importance];
  const on = reasons.filter(({ weight }) => weight !== 'uit');
  const told = on.flatMap((reason) => (reason.value ? [`${texts.reason[reason.name](reason.value, reason.from.value)}${reason.weight === 'zwaar' ? ` (${texts.heavy})` : ''}`] : []));
  const names = (some: readonly Reason[]): string => listed(some.map(({ name }) => texts.reasonName[name]));
  const [unknown, off] = [on.filter((one) => one.value === undefined), reasons.filter(({ weight }) => weight === 'uit')];
  const matters = computed ? isImportant(computed.quadrant) : value >= settings.importantFrom;
  return [texts.important(matters, told.length > 0 ? listed(told) : texts.noReason, settings.importantFrom), ...(unknown.length > 0 ? [texts.unknown(names(unknown))] : []), ...(off.length > 0 ? [texts.off(names(off))] : [])];
}

/** Where the computer puts it and when it must be begun. */
function computedInWords(card: Card, context: SentenceContext): string[] {
  const { texts, today } = context;
  const { computed, placed, applies, answer, deadline } = card;
  const { date } = placed ?? {};
  if (!computed || !date) return [];
  const place = texts.quadrant[computed.quadrant];
  const stand = listed([certainty(card, date, texts), texts.asOf(formatDay(date.asOf, texts.language))]);
  if (applies) return [`${place}: ${texts.since(spanInWords(date, texts), stand, answer ?? 'undecided')}`, ...(deadline ? [texts.next(dateInWords(deadline, texts))] : [])];
  const { startBy, slack } = computed;
  const months = startBy === undefined ? '' : monthInWords(startBy, texts.language);
  const begin = slack.expected < 0 ? texts.beginNow(months) : texts.begin(months);
  const [soonest, latest] = [slack.least, slack.most].map((left) => (Number.isFinite(left) ? monthInWords(addMonths(today, left), texts.language) : undefined));
  const wide = soonest !== undefined && soonest !== latest ? [texts.between(soonest, latest)] : [];
  return [`${place}: ${begin}. ${capital(dateInWords(date, texts))}, ${stand}. ${capital(leadInWords(card, context))}.`, ...wide];
}

/** Why a card stands here: its place, the date it follows from, the lead time, the reasons, what is not known, and who chose. */
export function sentenceOf(card: Card, context: SentenceContext): string {
  const { texts, type } = context;
  const { placed, place, own, decision: { move }, question, notBecause, applies, answer, changed } = card;
  if (notBecause) return capital([texts.not[notBecause](ORGANISATION_TYPES[type][texts.language]), ...(notBecause !== 'said' && placed?.applies.reason ? [placed.applies.reason] : [])].join(' '));
  if (own) return [`${texts.quadrant[place?.quadrant ?? own.quadrant]}: ${texts.own}`, ...(place?.startBy ? [`${capital(texts.begin(monthInWords(place.startBy, texts.language)))}.`] : [])].join(' ');
  const computed = [...computedInWords(card, context), ...(card.computed ? importanceInWords(card, context) : [])];
  const asked = question ? [texts.ask[question], ...(question === 'applies' && placed?.applies.reason ? [placed.applies.reason] : []), ...(card.draft ? [`${capital(texts.draft)}.`] : [])] : [];
  if (place?.by === 'person' && move) {
    return [
      texts.chosen(texts.quadrant[move.quadrant], place.startBy && move.startBy ? monthInWords(place.startBy, texts.language) : undefined, move.by, formatDay(move.on, texts.language)),
      ...(move.reason ? [texts.because(move.reason)] : []),
      ...(changed ? [texts.moved(spanInWords(changed.was, texts), spanInWords(changed.now, texts))] : []),
      ...(computed.length > 0 ? [texts.computed, ...computed] : [texts.notComputed, ...asked]),
    ].join(' ');
  }
  // Not in the matrix: where it would stand says nothing yet.
  if (!place && applies && placed?.date) return capital(texts.since(spanInWords(placed.date, texts), certainty(card, placed.date, texts), answer ?? 'undecided'));
  return [...computed, ...asked].join(' ');
}

/** The card as it is told when nobody's own words go along: a sentence repeats the reason and the name of a move. */
export const withoutWords = (card: Card): Card => {
  const { move } = card.decision;
  return move ? { ...card, decision: { ...card.decision, move: { ...move, reason: undefined, by: undefined } } } : card;
};

/** One thing that was reckoned with, for whoever wants to check it. */
export interface InputRow {
  readonly label: string;
  readonly value: string;
  /** What it is: a fact of the law, an editor's estimate, what the visitor said, or a stand-in. */
  readonly basis: string;
  /** Why an editor thinks so, in Dutch; or an article. */
  readonly note?: string | undefined;
  readonly source?: Source | undefined;
}

function reasonRow({ name, value, max, weight, from }: Reason, { texts }: SentenceContext): InputRow {
  return {
    label: capital(texts.reasonName[name]),
    value: [...(value === undefined ? [texts.notKnown] : [texts.reason[name](value, from.value), texts.of(value, max)]), ...(weight === 'normaal' ? [] : [texts.weight[weight]])].join(', '),
    // A reason that nobody knows has no stand-in: it is left out, and widens the whole.
    basis: value === undefined ? texts.weight.uit : [texts.basis[from.basis], ...(from.evidence ? [EVIDENCE[from.evidence][texts.language]] : [])].join(', '),
    note: from.reason ?? from.article, source: from.source,
  };
}

/** The table under the sentence: every input, also the ones that are not known, with what was reckoned with instead. */
export function inputsOf(card: Card, context: SentenceContext): InputRow[] {
  const { placed, decision } = card;
  const { settings, texts } = context;
  if (!placed) return [];
  const { obligation, dates, leadTime: { effort, procurement, size, reckonedWith, months }, importance } = placed;
  const row = <T>(label: string, { value, basis, reason }: Input<T>, inWords: (value: T) => string, stand: T): InputRow => ({
    label, value: value === undefined ? `${texts.notKnown}; ${texts.reckonedWith(inWords(stand))}` : inWords(value), basis: texts.basis[value === undefined ? 'aanname' : basis], note: reason,
  });
  const inMonths = (value: number): string => texts.lead(texts.number(value), '');
  return [
    { label: texts.label.duty, value: obligation.title, basis: listed([texts.basis.feit, EVIDENCE[obligation.evidence][texts.language]]), note: obligation.article, source: obligation.source },
    ...dates.map((date) => ({
      label: texts.label.date, value: `${dateInWords(date, texts)}, ${CERTAINTIES[date.certainty][texts.language]}`,
      basis: listed([texts.basis.feit, EVIDENCE[date.evidence][texts.language], ...(date.evidence !== 'unverified' && date.confidence !== 'hoog' ? [texts.toConfirm] : []), texts.asOf(formatDay(date.asOf, texts.language))]), source: date.source,
    })),
    ...(card.applies ? [] : [
      row(texts.label.effort, effort, (value: Effort) => `${value} (${EFFORTS[value][texts.language]}), ${inMonths(settings.effortMonths[value])}`, reckonedWith.effort),
      row(texts.label.size, size, (value: Size) => `${texts.size[value]}, × ${texts.number(settings.capacity[value])}`, reckonedWith.size),
      row(texts.label.procurement, procurement, (value: boolean) => (value ? `${texts.yesNo(true)}, ${inMonths(settings.procurementMonths)}` : texts.yesNo(false)), reckonedWith.procurement),
      { label: texts.label.lead, value: months.least === months.most ? inMonths(months.expected) : `${inMonths(months.expected)} (${texts.number(months.least)}–${texts.number(months.most)})`, basis: texts.basis.inschatting },
      ...(decision.leadMonths === undefined ? [] : [{ label: texts.label.ownLead, value: inMonths(decision.leadMonths), basis: texts.basis.profiel }]),
    ]),
    ...importance.reasons.map((reason) => reasonRow(reason, context)),
  ];
}
