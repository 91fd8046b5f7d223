/** What the portal says of calls that we have, and which calls we may have to add. */
import type { CalendarDate } from '../../calendar.ts';
import type { Call, Fund } from '../../fund.schema.ts';
import { spanText } from './law-dates.ts';
import type { PortalCall } from './funding-tenders.read.ts';
import { mentionsDigital } from './relevance.ts';
import type { Change, CompareContext, Seen } from './source.ts';

const PORTAL = 'EU Funding & Tenders Portal';

/** The page of a call. The address in the answer can be a general one. */
export const callPage = (identifier: string): string => `https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/${encodeURIComponent(identifier)}`;

/** Calls with several cut-off dates stay open after one of them; the others are over when their last day is. */
const staysOpen = (model: string | undefined): boolean => /cut-off|continuous|permanent|open/i.test(model ?? '');

/**
 * `tegenstrijdig`: the portal says open, and every deadline of a call with one or two stages is behind us. Whoever shows such a call as open
 * sends people to a closed door; whoever drops it may miss an extension. So a person looks.
 */
export function stateOf(call: PortalCall, today: CalendarDate): PortalCall['status'] | 'tegenstrijdig' {
  const last = call.deadlines.at(-1);
  const isPast = last !== undefined && last < today;
  return call.status === 'open' && isPast && !staysOpen(call.model) ? 'tegenstrijdig' : call.status;
}

const list = (days: readonly (string | undefined)[]): string => days.filter((day) => day !== undefined).sort().join(', ');
const amount = (value: number | undefined): string => (value === undefined ? '' : `${value} euro`);

/** Differences of one call. A side that is empty says nothing: the source does not take away what an editor knows. */
function callChanges(fund: Fund, ours: Call, item: Seen<PortalCall>, today: CalendarDate): Change[] {
  const { value: theirs, seenAt } = item;
  const base = { kind: 'funds' as const, id: fund.id, source: { title: PORTAL, url: callPage(theirs.identifier) }, seenAt };
  const about = `Het gaat om de call ${theirs.identifier}.`;
  const change = (field: string, old: string, now: string, note: string): Change[] =>
    (now === '' || now === old ? [] : [{ ...base, path: `calls[${ours.id}].${field}`, ...(old === '' ? {} : { old }), new: now, note: `${note} ${about}` }]);
  const budget = ours.budget?.to === undefined || ours.budget.to === ours.budget.from ? ours.budget?.from : undefined;
  const perProject = ours.perProject;
  const isOver = stateOf(theirs, today) === 'tegenstrijdig';
  return [
    ...change('deadlines', list(ours.deadlines.filter(({ certainty }) => certainty !== 'vervallen').map(spanText)), list(theirs.deadlines), 'De sluitingsdatum is anders.'),
    ...change('opens', list([ours.opens && spanText(ours.opens)]), list([theirs.opens]), 'De openingsdatum is anders.'),
    ...change('budget', amount(budget), amount(theirs.budget), 'Het budget is anders.'),
    ...change('perProject', [amount(perProject?.from), amount(perProject?.to)].filter(Boolean).join(' tot '), [amount(theirs.minContribution), amount(theirs.maxContribution)].filter(Boolean).join(' tot '), 'De bijdrage per project is anders.'),
    ...(isOver ? [{ ...base, path: `calls[${ours.id}]`, old: list(ours.deadlines.map(spanText)), new: 'open, terwijl de sluitingsdatum voorbij is', note: `Het portaal noemt de call nog open, maar de laatste sluitingsdatum is voorbij. Kijk op de pagina van de call wat klopt. ${about}` }] : []),
  ];
}

/** A call of ours with a deadline to come that the portal no longer lists. Only said after a complete reading. */
function missingCall(fund: Fund, call: Call, items: readonly Seen<PortalCall>[], today: CalendarDate): Change[] {
  const isDue = call.closedOn === undefined && call.deadlines.some(({ latest }) => latest !== undefined && latest >= today);
  if (!isDue) return [];
  return [{
    kind: 'funds', id: fund.id, path: `calls[${call.id}]`, old: list(call.deadlines.map(spanText)), source: { title: PORTAL, url: callPage(call.identifier ?? '') }, seenAt: items[0]?.seenAt ?? '',
    note: `De call ${call.identifier ?? ''} staat niet meer op het portaal als open of verwacht. Kijk of hij eerder is gesloten.`,
  }];
}

/** What comes before the year in an identifier: `CEF-DIG` of `CEF-DIG-2026-GATEWAYS-WORKS`. */
const programmeOf = (identifier: string): string | undefined => /^(.+?)-(?:19|20)\d{2}(?:-|$)/.exec(identifier.toUpperCase())?.[1];

/**
 * The funds that a call may belong to: those that are called like the first part of its identifier, else those that have calls with the
 * same first part.
 */
function fundsOf(identifier: string, funds: readonly Fund[]): readonly Fund[] {
  const programme = programmeOf(identifier);
  if (programme === undefined) return [];
  const called = funds.filter(({ abbreviation = '' }) => abbreviation.toUpperCase() === programme);
  return called.length > 0 ? called : funds.filter(({ calls }) => calls.some((call) => call.identifier !== undefined && programmeOf(call.identifier) === programme));
}

/** True when ours is the round that a topic is part of. An identifier that is itself a topic is no round: `…-01` does not contain `…-01-02`. */
const isRoundOf = (ours: string, theirs: string, topics: ReadonlySet<string>): boolean =>
  !topics.has(ours.toUpperCase()) && theirs.toUpperCase().startsWith(`${ours.toUpperCase()}-`);

/** Calls of funds that we have, in which digitalisation plays a part, that we do not have yet. */
function newCalls(items: readonly Seen<PortalCall>[], funds: readonly Fund[], topics: ReadonlySet<string>, today: CalendarDate): Change[] {
  const known = funds.flatMap(({ calls }) => calls.flatMap(({ identifier }) => identifier ?? []));
  const isKnown = (identifier: string): boolean => known.some((ours) => ours.toUpperCase() === identifier.toUpperCase() || isRoundOf(ours, identifier, topics));
  return items.flatMap(({ value, seenAt }): Change[] => {
    const isDigital = mentionsDigital(value.title, ...value.keywords);
    const fits = fundsOf(value.identifier, funds).filter(({ digital: { role } }) => role === 'hoofddoel' || (role !== 'geen' && isDigital));
    const [fund, ...others] = fits;
    const state = stateOf(value, today);
    if (fund === undefined || (state !== 'open' && state !== 'verwacht') || isKnown(value.identifier)) return [];
    const days = value.deadlines.length === 0 ? 'sluitingsdatum onbekend' : `sluit ${list(value.deadlines)}`;
    const details = [state, days, ...(value.programme === undefined ? [] : [value.programme])].join(', ');
    const elsewhere = others.length === 0 ? '' : ` De call kan ook horen bij ${others.map(({ id }) => id).join(', ')}.`;
    return [{
      kind: 'funds', id: fund.id, path: 'calls[+]', new: `${value.identifier}: ${value.title} (${details})`, source: { title: PORTAL, url: callPage(value.identifier) }, seenAt,
      note: `Kijk of gemeenten, provincies of waterschappen mogen aanvragen. Dat staat niet in deze bron.${elsewhere}`,
    }];
  });
}

export function fundingChanges(items: readonly Seen<PortalCall>[], { records: { funds }, today, complete }: CompareContext): Change[] {
  const portal = new Map(items.map((item) => [item.key.toUpperCase(), item]));
  const topics = new Set(portal.keys());
  const ours = funds.flatMap((fund) => fund.calls.flatMap((call) => {
    if (call.identifier === undefined) return [];
    const item = portal.get(call.identifier.toUpperCase());
    if (item !== undefined) return callChanges(fund, call, item, today);
    const { identifier } = call;
    const isRound = items.some(({ key }) => isRoundOf(identifier, key, topics));
    return complete && !isRound ? missingCall(fund, call, items, today) : [];
  }));
  return [...ours, ...newCalls(items, funds, topics, today)];
}
