/** What must an organisation do under one law, grouped by when. */
import { bySpan, isDated, isFixed, obligationsFor, ORGANISATION_TYPES, valuesOf, type CalendarDate, type Law, type LawDate, type OrganisationType, type PlacedObligation } from '@digitaal-europa/data';

/**
 * `before`: a day that binds is coming. `expected`: a day is only planned or expected. `now`: it applies already. `ask`: first find out whether it is for you.
 * `unknown`: nobody knows from when. `lapsed`: an expected day is over and not confirmed. `draft`: only if the proposal becomes law.
 */
export type DutyWhen = 'before' | 'expected' | 'now' | 'ask' | 'unknown' | 'lapsed' | 'draft';

export interface DutyGroup {
  readonly when: DutyWhen;
  /** The first date on which they must be met. Only of `before`, `expected` and `lapsed`. */
  readonly date?: LawDate | undefined;
  readonly duties: readonly Duty[];
}

export interface Duty {
  readonly obligation: PlacedObligation['obligation'];
  /** The date from which it holds. */
  readonly date?: LawDate | undefined;
  /** It holds already, and stands here because the next part of it is coming. */
  readonly isPartly: boolean;
  /** Types of organisation that it is for. Only when no type was asked for. */
  readonly types: readonly OrganisationType[];
}

const ORDER: readonly DutyWhen[] = ['before', 'expected', 'now', 'ask', 'draft', 'lapsed', 'unknown'];
const UNKNOWN = { precision: 'onbekend' } as const;

function whenOf({ group, question, draft, date, lapsed, coming }: PlacedObligation): DutyWhen {
  if (draft) return 'draft';
  if (question === 'applies') return 'ask';
  if (question === 'date' || date === undefined || !isDated(date)) return 'unknown';
  const next = group === 'geldt-al' ? coming : date;
  if (next === undefined) return 'now';
  if (lapsed) return 'lapsed';
  return isFixed(next) ? 'before' : 'expected';
}

/** Every obligation of the law that is, or may be, for this type of organisation, once. Without a type: for any of them. The soonest group stands first. */
export function dutiesOf(law: Law, organisation: OrganisationType | undefined, today: CalendarDate): DutyGroup[] {
  const types = organisation ? [organisation] : valuesOf(ORGANISATION_TYPES);
  const placed = types.map((type) => ({ type, all: obligationsFor([law], { type }, today).filter(({ group }) => group !== 'niet-voor-ons') }));
  const groups = new Map<string, { when: DutyWhen; date: LawDate | undefined; duties: Duty[] }>();
  for (const obligation of law.obligations) {
    const found = placed.flatMap(({ type, all }) => all.filter((one) => one.obligation.id === obligation.id).map((one) => ({ type, one })));
    // Of several types the one that is soonest bound decides, so that nobody reads a date that is too late.
    const [first] = found.map(({ one }) => one).sort((a, b) => ORDER.indexOf(whenOf(a)) - ORDER.indexOf(whenOf(b)) || bySpan(a.date ?? UNKNOWN, b.date ?? UNKNOWN));
    if (!first) continue;
    const when = whenOf(first);
    const dated = when === 'before' || when === 'expected' || when === 'lapsed';
    // What is new about a task that holds already comes on a day of its own: whoever opens that day looks for it there.
    const isPartly = dated && first.group === 'geldt-al';
    const day = isPartly ? first.coming : first.date;
    const key = dated ? `${when}/${day?.earliest ?? ''}/${day?.latest ?? ''}` : when;
    const group = groups.get(key) ?? { when, date: dated ? day : undefined, duties: [] };
    groups.set(key, group);
    group.duties.push({ obligation, date: first.date, isPartly, types: organisation ? [] : found.map(({ type }) => type) });
  }
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.when) - ORDER.indexOf(b.when) || bySpan(a.date ?? UNKNOWN, b.date ?? UNKNOWN));
}
