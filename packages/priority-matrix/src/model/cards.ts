/**
 * Every obligation as a card, in exactly one place: what the computer reckons and what a person decided, side by side. Nothing is dropped, and
 * nothing is hidden to make a quadrant look better.
 */
import { addMonths, compareText, isCalendarDate, monthsBetween, obligationsFor, PRIORITY_SETTINGS, type CalendarDate, type Law, type LawDate, type Moment, type MomentsOnDay, type NotBecause, type Obligation, type PlacedObligation, type PrioritySettings, type Quadrant, type Question, type Range } from '@digitaal-europa/data';
import type { Answer, Basis, Board, BoardSettings, Decision, OwnTask } from './board.ts';
import { isUrgent, QUADRANTS } from './quadrants.ts';

/** Where a card stands: in the matrix, or in one of the lists beside it. */
export type Where = 'matrix' | 'already' | 'ask' | 'drafts' | 'not-for-us';

/** What the computer makes of it, with the organisation's own lead time when it has one. */
export interface Computed {
  readonly quadrant: Quadrant;
  /** Begin no later than this day. Absent when it applies already. */
  readonly startBy?: CalendarDate | undefined;
  /** Months from today until it must be begun. */
  readonly slack: Range;
}

export interface Place {
  readonly quadrant: Quadrant;
  /** Absent: it applies already, or nobody said when, for a person chose a quadrant on the other side of the line and no month. */
  readonly startBy?: CalendarDate | undefined;
  /**
   * Where its dot stands: months from today until it must be begun, negative when that is over. Of a person's choice it may lie on the other side
   * of the line, for the month comes nearer while the choice stays. Absent: nobody said when.
   */
  readonly months?: number | undefined;
  readonly by: 'computed' | 'person';
}

export interface Card {
  /** `law/obligation` or `eigen/…`. */
  readonly key: string;
  readonly title: string;
  readonly law?: Law | undefined;
  readonly obligation?: Obligation | undefined;
  readonly own?: OwnTask | undefined;
  /** All that was reckoned with. Absent for an own task. */
  readonly placed?: PlacedObligation | undefined;
  readonly where: Where;
  /** It applies already: in the matrix it is backlog. */
  readonly applies: boolean;
  readonly computed?: Computed | undefined;
  /** Only in the matrix. */
  readonly place?: Place | undefined;
  /** The computed place, when a person chose another. */
  readonly ghost?: Computed | undefined;
  /** From the careful to the generous side of the computed place, in months; `to` is Infinity when the last day is not known. */
  readonly halo?: { readonly from: number; readonly to: number } | undefined;
  /** The date to show: the one that counted, or what is still to come of an obligation that applies already. */
  readonly deadline?: LawDate | undefined;
  readonly draft: boolean;
  readonly lapsed: boolean;
  readonly confirmed: boolean;
  /** What has to be found out. `importance`: every reason was switched off. */
  readonly question?: Question | 'importance' | undefined;
  readonly notBecause?: NotBecause | undefined;
  readonly answer?: Answer | undefined;
  readonly decision: Decision;
  /** Keys of the cards that must be done first, and of those that wait for this one; only those that are for this organisation. */
  readonly dependsOn: readonly string[];
  readonly dependents: readonly string[];
  /** The first open moment of influence of its law to close: days left, and whether that is sure. It never moves the card. */
  readonly influence?: Moment | undefined;
  /** The date is another one than when somebody chose this place. */
  readonly changed?: { readonly was: Basis; readonly now: Basis } | undefined;
}

export interface QuadrantCards {
  /** Pinned, then in the order set by hand, then by date in "nu doen" and by start elsewhere. */
  readonly cards: readonly Card[];
  /** What applies already and is not met, a list of its own below them: what has another date to come first, then the newest law. */
  readonly backlog: readonly Card[];
}

export interface CardGroups {
  readonly matrix: Readonly<Record<Quadrant, QuadrantCards>>;
  /** Does the organisation comply? Those of `deels` and `nee`, and those that a person moved, stand in the matrix and are only named here. */
  readonly already: Readonly<Record<Answer | 'undecided', readonly Card[]>>;
  readonly ask: readonly Card[];
  /** Proposals of which nobody knows when they would apply. */
  readonly drafts: readonly Card[];
  readonly notForUs: readonly Card[];
  /** The quadrant with more than 40 % of the matrix: then it says little about what goes first. */
  readonly crowded?: Quadrant | undefined;
}

export interface MatrixModel extends CardGroups {
  readonly settings: PrioritySettings;
  readonly today: CalendarDate;
  /** Every card once, by key. */
  readonly cards: ReadonlyMap<string, Card>;
  /** Keys of decisions about obligations that the data no longer have: somebody's work, so it is shown and can be saved. */
  readonly lost: readonly string[];
}

export interface CardInput {
  readonly laws: readonly Law[];
  readonly board: Board;
  readonly today: CalendarDate;
  /** For the badge of influence. */
  readonly moments?: MomentsOnDay | undefined;
}

/** Somebody chose where this obligation stands. An own task has no other place. */
export const isMoved = ({ where, place, own }: Card): boolean => where === 'matrix' && place?.by === 'person' && !own;

const over = <T extends object>(base: T, change: { readonly [K in keyof T]?: T[K] | undefined } | undefined): T =>
  ({ ...base, ...Object.fromEntries(Object.entries(change ?? {}).filter(([, value]) => value !== undefined)) });

/** The default model with what this board has changed. */
export const settingsOf = ({ effortMonths, capacity, weights, procurementMonths, urgentWithin, importantFrom }: BoardSettings): PrioritySettings => ({
  ...over(PRIORITY_SETTINGS, { procurementMonths, urgentWithin, importantFrom }),
  effortMonths: over(PRIORITY_SETTINGS.effortMonths, effortMonths), capacity: over(PRIORITY_SETTINGS.capacity, capacity), weights: over(PRIORITY_SETTINGS.weights, weights),
});

interface Reckoned {
  readonly settings: PrioritySettings;
  readonly placed: readonly PlacedObligation[];
  /** Keys of what is, or may be, for this organisation. */
  readonly forUs: ReadonlySet<string>;
  /** The last card of each, made again only when its decision or its moment is another. */
  readonly cards: Map<string, { readonly moment: Moment | undefined; readonly card: Card }>;
}
/** What does not follow from a move, a note or an answer, by list of laws. A preview needs two at a time, and undo often the one before. */
const reckonings = new WeakMap<readonly Law[], Map<string, Reckoned>>();
const KEPT = 4;

function reckon({ laws, board, today }: CardInput): Reckoned {
  const { type, size } = board.profile;
  const priorities = Object.fromEntries(Object.entries(board.decisions).flatMap(([key, { priority }]) => (priority === undefined ? [] : [[key, priority]])));
  const forUs = Object.fromEntries(Object.entries(board.decisions).flatMap(([key, { forUs: said }]) => (said === undefined ? [] : [[key, said]])));
  const id = JSON.stringify([today, type, size, board.settings, priorities, forUs]);
  const known = reckonings.get(laws) ?? new Map<string, Reckoned>();
  reckonings.set(laws, known);
  let found = known.get(id);
  if (!found) {
    const settings = settingsOf(board.settings);
    const placed = obligationsFor(laws, { type, size, priorities, forUs }, today, settings);
    found = { settings, placed, forUs: new Set(placed.flatMap(({ group, key }) => (group === 'niet-voor-ons' ? [] : [key]))), cards: new Map() };
  }
  known.delete(id);
  known.set(id, found);
  for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
  return found;
}

function computedOf({ placed, lead, today, settings: { urgentWithin, importantFrom } }: { placed: PlacedObligation; lead: number | undefined; today: CalendarDate; settings: PrioritySettings }): Computed | undefined {
  const { quadrant, startBy, slack, date, importance, group } = placed;
  if (quadrant === undefined || slack === undefined || date === undefined) return undefined;
  const first = date.earliest ?? date.latest;
  if (group === 'geldt-al') return { quadrant, slack };
  if (lead === undefined || first === undefined) return { quadrant, startBy, slack };
  const left = (day: CalendarDate): number => monthsBetween(today, addMonths(day, -lead));
  const expected = left(first);
  const [now, matters] = [expected <= urgentWithin, (importance.value ?? 0) >= importantFrom];
  return { quadrant: matters ? (now ? 'nu-doen' : 'inplannen') : now ? 'samen' : 'volgen', startBy: addMonths(first, -lead), slack: { least: expected, expected, most: date.latest === undefined ? Infinity : left(date.latest) } };
}

/** A place that a person chose. Its month is the month that was said, else the computed one when that lies in the chosen half. */
function placeOf({ quadrant, startBy }: Pick<OwnTask, 'quadrant' | 'startBy'>, computed: Computed | undefined, today: CalendarDate): Place {
  const said = `${startBy}-01`;
  if (isCalendarDate(said)) return { quadrant, startBy: said, months: monthsBetween(today, said), by: 'person' };
  const same = computed && isUrgent(computed.quadrant) === isUrgent(quadrant) ? computed : undefined;
  return { quadrant, startBy: same?.startBy, months: same?.slack.expected, by: 'person' };
}

const NONE: Decision = {};
const keysIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value as string[] : []);

function cardOf(placed: PlacedObligation, decision: Decision, influence: Moment | undefined, today: CalendarDate, { settings, forUs }: Reckoned): Card {
  const { key, law, obligation, group, date, draft, lapsed, confirmed, importance, notBecause } = placed;
  const { answer, move } = decision;
  const computed = computedOf({ placed, lead: decision.leadMonths, today, settings });
  const applies = group === 'geldt-al';
  const question = placed.question ?? (group === 'komt' && computed === undefined ? 'importance' : undefined);
  // A move stays with the board when the profile changes, so it says nothing of a law that is not for this organisation; nor of what is met.
  const moved = move !== undefined && group !== 'niet-voor-ons' && !(applies && answer === 'ja') ? move : undefined;
  const enters = applies ? answer === 'deels' || answer === 'nee' : group === 'komt';
  const place: Place | undefined = moved ? placeOf(moved, computed, today) : computed && enters ? { quadrant: computed.quadrant, startBy: computed.startBy, months: computed.slack.expected, by: 'computed' } : undefined;
  const ghost = moved && computed && (moved.quadrant !== computed.quadrant || (moved.startBy !== undefined && moved.startBy !== computed.startBy?.slice(0, 7))) ? computed : undefined;
  const now: Basis = { earliest: date?.earliest, latest: date?.latest, quadrant: computed?.quadrant };
  return {
    key, title: obligation.title, law, obligation, placed, applies, computed, place, ghost, draft, lapsed, confirmed, question, notBecause, answer, decision, influence,
    where: group === 'niet-voor-ons' ? 'not-for-us' : place ? 'matrix' : applies ? 'already' : draft && question === 'date' ? 'drafts' : 'ask',
    halo: computed && !applies ? { from: computed.slack.least, to: computed.slack.most } : undefined,
    deadline: applies ? placed.coming : date,
    dependsOn: [...new Set(obligation.dependsOn.map((name) => (name.includes('/') ? name : `${law.id}/${name}`)))].filter((name) => name !== key && forUs.has(name)),
    dependents: group === 'niet-voor-ons' ? [] : keysIn(importance.reasons.find(({ name }) => name === 'afhankelijk')?.from.value),
    changed: moved && (moved.basis.earliest !== now.earliest || moved.basis.latest !== now.latest) ? { was: moved.basis, now } : undefined,
  };
}

const ownCard = (own: OwnTask, decision: Decision, today: CalendarDate): Card => ({
  key: own.key, title: own.title, own, where: 'matrix', applies: false, place: placeOf(decision.move ?? own, undefined, today),
  draft: false, lapsed: false, confirmed: true, answer: decision.answer, decision, dependsOn: [], dependents: [],
});

/** The day that a card is put in order by: its deadline, and of an own task what the organisation aims for. `9999` when there is none. */
export const dayOf = ({ own, deadline, decision, place }: Card): CalendarDate => (own ? decision.ownDate ?? place?.startBy : deadline?.earliest ?? deadline?.latest) ?? '9999';
const rank = ({ decision, applies }: Card): number => (decision.pinned ? 0 : decision.order !== undefined ? 1 : applies ? 3 : 2);
/** What nobody dated comes last. */
const byMonths = (a: Card, b: Card): number => (a.place?.months ?? Infinity) - (b.place?.months ?? Infinity) || 0;
const byDay = (a: Card, b: Card): number => compareText(dayOf(a), dayOf(b));
/** Of two cards in the same quadrant. */
const inQuadrant = (a: Card, b: Card): number =>
  rank(a) - rank(b)
  || (rank(a) < 2 ? (a.decision.order ?? Infinity) - (b.decision.order ?? Infinity) || 0 : 0)
  || (rank(a) === 3 ? byDay(a, b) || byMonths(b, a) : a.place?.quadrant === 'nu-doen' ? byDay(a, b) : byMonths(a, b))
  || compareText(a.key, b.key);

/** Puts cards in their groups, in order. A filter uses it for what it leaves. */
export function groupCards(cards: readonly Card[]): CardGroups {
  const at = (where: Where): Card[] => cards.filter((card) => card.where === where);
  const inMatrix = at('matrix');
  const list = (quadrant: Quadrant): QuadrantCards => {
    const here = inMatrix.filter(({ place }) => place?.quadrant === quadrant).sort(inQuadrant);
    return { cards: here.filter((card) => rank(card) < 3), backlog: here.filter((card) => rank(card) === 3) };
  };
  const matrix = { 'nu-doen': list('nu-doen'), inplannen: list('inplannen'), samen: list('samen'), volgen: list('volgen') };
  const already: Record<Answer | 'undecided', Card[]> = { ja: [], deels: [], nee: [], 'weet-niet': [], undecided: [] };
  for (const card of cards) if (card.applies && card.where !== 'not-for-us') already[card.answer ?? 'undecided'].push(card);
  const crowded = QUADRANTS.find((quadrant) => matrix[quadrant].cards.length + matrix[quadrant].backlog.length > Math.max(4, 0.4 * inMatrix.length));
  return { matrix, already, ask: at('ask'), drafts: at('drafts'), notForUs: at('not-for-us'), crowded };
}

/**
 * The whole matrix of a board on a day.
 * @throws RangeError when `today` is no day, or the type of the profile is not known.
 */
export function cardsOf(input: CardInput): MatrixModel {
  const { board, today, moments } = input;
  const reckoned = reckon(input);
  const open = new Map(moments?.open.toReversed().map((moment) => [moment.law, moment]));
  const decisionOn = (key: string): Decision => (Object.hasOwn(board.decisions, key) ? board.decisions[key] : undefined) ?? NONE;
  const cards = new Map<string, Card>();
  for (const placed of reckoned.placed) {
    const { key, law } = placed;
    const [decision, moment] = [decisionOn(key), open.get(law)];
    let known = reckoned.cards.get(key);
    if (known?.card.decision !== decision || known.moment !== moment) reckoned.cards.set(key, known = { moment, card: cardOf(placed, decision, moment, today, reckoned) });
    cards.set(key, known.card);
  }
  for (const own of board.own) cards.set(own.key, ownCard(own, decisionOn(own.key), today));
  return { ...groupCards([...cards.values()]), settings: reckoned.settings, today, cards, lost: Object.keys(board.decisions).filter((key) => !cards.has(key)) };
}
