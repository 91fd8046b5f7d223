/** When can an organisation still give input? */
import type { CalendarDate, DateSpan } from '../calendar.ts';
import { bySpan, compareText, daysBetween, isDated, isOver, mayHaveBegun } from '../calendar-math.ts';
import type { Law, LawDate, MomentOfInfluence } from '../law.schema.ts';
import { stageOf, type Stage } from '../stages.ts';
import { expectDay } from './expect.ts';
import { isUnconfirmed } from './law-dates.ts';

/** A moment of influence on a given day. */
export interface Moment {
  readonly law: Law;
  /** Id of the moment; of the closing date when no editor has described the moment yet. */
  readonly id: string;
  /** `law/moment`: unique over all laws. */
  readonly key: string;
  readonly stage: Stage | undefined;
  /** What editors wrote about it. Absent: only its dates are known. */
  readonly moment?: MomentOfInfluence | undefined;
  readonly opens?: LawDate | undefined;
  readonly closes?: LawDate | undefined;
  /** When the opening is not known: no earlier than this day, the proposal or announcement before it. Never an opening day. */
  readonly opensNotBefore?: CalendarDate | undefined;
  /** Whole days until the first day on which it may close; 0 on that day. Only of an open moment. */
  readonly daysLeft?: number | undefined;
  /** True when it is open whatever day its dates turn out to be. Only of an open moment. */
  readonly surelyOpen: boolean;
  /** False when something about it is still to be confirmed: then it is never stated as a fact. */
  readonly confirmed: boolean;
}

export interface ClosedMoment extends Moment {
  /** The next chance in the same law: open, expected, or else a talk. Absent: none is known. */
  readonly next?: Moment | undefined;
}

export interface MomentsOnDay {
  /** First to close first. */
  readonly open: readonly Moment[];
  /** First to open first. */
  readonly expected: readonly Moment[];
  /** Talks and letters while others decide: without an end, so never counted as open, and closed once they have a result. By law. */
  readonly informal: readonly Moment[];
  /** Formal, but nobody knows when it closes: neither open nor closed. By law. */
  readonly unclear: readonly Moment[];
  /** Last closed first, those without a day last. */
  readonly closed: readonly ClosedMoment[];
}

type Status = Exclude<keyof MomentsOnDay, 'closed'> | 'closed';

const isSure = (date: LawDate | undefined): boolean => date === undefined || !isUnconfirmed(date);
const holds = (date: LawDate | undefined): LawDate | undefined => (date?.certainty === 'vervallen' ? undefined : date);

/** The last proposal or announcement that surely lies before the closing, on the same level. */
function earliestBound(law: Law, closes: LawDate): CalendarDate | undefined {
  const days = law.dates.flatMap((date) => ((date.kind === 'voorgesteld' || date.kind === 'aangekondigd') && date.level === closes.level && holds(date) && date.latest !== undefined && closes.earliest !== undefined && date.latest <= closes.earliest ? [date.earliest ?? date.latest] : []));
  return days.sort().at(-1);
}

function statusOf(window: Pick<Moment, 'opens' | 'closes' | 'opensNotBefore' | 'moment'>, form: 'formeel' | 'informeel', today: CalendarDate): Status {
  const { opens, closes, opensNotBefore, moment } = window;
  if (closes !== undefined && isOver(closes, today)) return 'closed';
  // A talk has no closing day: what came out of it is its end.
  if (form === 'informeel') return moment?.result === undefined ? 'informal' : 'closed';
  const begun = opens !== undefined && isDated(opens) ? mayHaveBegun(opens, today) : opensNotBefore === undefined || opensNotBefore <= today;
  if (!begun) return 'expected';
  return closes !== undefined && isDated(closes) ? 'open' : 'unclear';
}

/** The windows that only their dates tell of: a closing that no described moment names, with the opening before it on the same level. */
function undescribed(law: Law): { opens: LawDate | undefined; closes: LawDate }[] {
  const named = new Set(law.influence.flatMap(({ opens, closes }) => [opens, closes]));
  const left = (kind: LawDate['kind']): LawDate[] => law.dates.filter((date) => date.kind === kind && !named.has(date.id) && holds(date)).sort((a, b) => bySpan(a, b) || compareText(a.id, b.id));
  const closings = left('raadpleging_sluit');
  const openings = left('raadpleging_open');
  return closings.map((closes) => {
    const before = closings.filter((other) => other.level === closes.level && bySpan(other, closes) < 0).at(-1);
    const opens = openings.filter((date) => date.level === closes.level && bySpan(date, closes) <= 0 && (before === undefined || bySpan(date, before) > 0)).at(-1);
    return { opens, closes };
  });
}

function momentsOf(law: Law, today: CalendarDate): { status: Status; moment: Moment }[] {
  // Most laws have none, and a feed may hold a thousand.
  if (law.influence.length === 0 && !law.dates.some(({ kind }) => kind === 'raadpleging_sluit')) return [];
  const byId = new Map(law.dates.map((date) => [date.id, date]));
  const windows = [
    ...law.influence.map((moment) => ({ id: moment.id, stage: moment.stage, form: moment.form, moment, opens: holds(byId.get(moment.opens ?? '')), closes: holds(byId.get(moment.closes ?? '')) })),
    ...undescribed(law).map(({ opens, closes }) => ({ id: closes.id, stage: stageOf(closes), form: 'formeel' as const, moment: undefined, opens, closes })),
  ];
  return windows.map(({ form, ...window }) => {
    const { opens, closes, moment } = window;
    const opensNotBefore = closes !== undefined && (opens === undefined || !isDated(opens)) ? earliestBound(law, closes) : undefined;
    const status = statusOf({ opens, closes, opensNotBefore, moment }, form, today);
    const end = closes?.earliest ?? closes?.latest;
    return {
      status,
      moment: {
        law, ...window, key: `${law.id}/${window.id}`, opensNotBefore,
        daysLeft: status === 'open' && end !== undefined ? Math.max(0, daysBetween(today, end)) : undefined,
        surelyOpen: status === 'open' && opens?.latest !== undefined && opens.latest <= today && closes?.earliest !== undefined && closes.earliest >= today,
        confirmed: isSure(opens) && isSure(closes) && moment?.evidence !== 'unverified',
      },
    };
  });
}

const openingOf = ({ opens, opensNotBefore }: Moment): DateSpan => opens ?? { precision: 'onbekend', earliest: opensNotBefore };
const byKey = (a: Moment, b: Moment): number => compareText(a.key, b.key);
const byClosing = (a: Moment, b: Moment): number => bySpan(a.closes, b.closes) || byKey(a, b);
const byLastClosing = (a: Moment, b: Moment): number => Number(a.closes === undefined) - Number(b.closes === undefined) || bySpan(b.closes, a.closes) || byKey(a, b);
const byOpening = (a: Moment, b: Moment): number => bySpan(openingOf(a), openingOf(b)) || byClosing(a, b);

/**
 * Every moment of influence of the laws, once, by where it stands on that day. A date that no longer holds counts as not known.
 * @throws RangeError when `today` is no day.
 */
export function openMoments(laws: readonly Law[], today: CalendarDate): MomentsOnDay {
  expectDay(today);
  const all = laws.flatMap((law) => momentsOf(law, today));
  const having = (status: Status): Moment[] => all.filter((one) => one.status === status).map(({ moment }) => moment);
  const [open, expected, informal] = [having('open').sort(byClosing), having('expected').sort(byOpening), having('informal').sort(byKey)];
  const next = new Map<Law, Moment>([...open, ...expected, ...informal].reverse().map((moment) => [moment.law, moment]));
  return { open, expected, informal, unclear: having('unclear').sort(byKey), closed: having('closed').sort(byLastClosing).map((moment) => ({ ...moment, next: next.get(moment.law) })) };
}
