/** What of the visitor's choices goes into a link, and what of a link becomes a choice. */
import { fromDay, isCalendarDate, organisationType, toDay } from '@digitaal-europa/data';
import { EVERYBODY } from '@digitaal-europa/ui/share-keys';
import { DEFAULT_CONTRACT, readContract, type ContractForm } from './model/contract.ts';
import { readFilters } from './model/filters.ts';
import { groupIds } from './model/groups.ts';
import type { Period } from './model/period.ts';
import { EMPTY_SHARE, type ShareState } from './timeline.share.ts';
import { DEFAULT_STATE, type TimelineState, type View } from './timeline.state.ts';

/** Everything that decides what is on screen. */
export interface Choices {
  readonly state: TimelineState;
  readonly view: View;
  readonly organisation: string | undefined;
}

/** @param period what the axis shows now: a link holds the days themselves, for "two periods on" means something else tomorrow */
export function shareOf({ state, view, organisation }: Choices, period: Period): ShareState {
  const { query, filters, zoom, shift, frame, selected, compared, contract, lens, explained, focus, since, allMoments, sort, grouping, unfolded } = state;
  const moved = frame !== undefined || shift !== 0;
  const [first, last] = [Math.round(period.start), Math.round(period.end)];
  return {
    ...EMPTY_SHARE, query: query.trim(), filters, organisation, selected: selected && { law: selected.law, ...(selected.date === undefined ? {} : { date: selected.date }) }, compare: compared, lens, explained, since, unfolded: [...unfolded],
    view: view === 'timeline' ? undefined : view,
    zoom: zoom === DEFAULT_STATE.zoom ? undefined : zoom,
    start: moved ? fromDay(first) : undefined,
    days: moved ? Math.max(1, last - first) : undefined,
    contract: contract.asked ? contractIn(contract.form) : undefined,
    grouping: grouping === DEFAULT_STATE.grouping ? undefined : grouping,
    focus: focus === 'changes' ? undefined : focus,
    moments: allMoments || undefined,
    sort: sort.key === DEFAULT_STATE.sort.key && sort.direction === DEFAULT_STATE.sort.direction ? undefined : sort,
  };
}

function contractIn(form: ContractForm): ShareState['contract'] {
  const { contract } = readContract(form);
  return contract && { months: contract.months, optionMonths: contract.optionMonths ?? 0, start: contract.start.slice(0, 7) };
}

/** Columns by which the table can be sorted. */
const SORTABLE = ['date', 'law', 'kind'];

const formOf = ({ start, months, optionMonths }: NonNullable<ShareState['contract']>): ContractForm => ({ month: start.slice(5, 7), year: start.slice(0, 4), months: String(months), optionMonths: String(optionMonths) });

/** Whoever opens a link sees what it says, and nothing of what they had chosen before. */
export function choicesOf(share: ShareState): Choices {
  const { query, filters, organisation, view, zoom, start, days, selected, compare, contract, lens, explained, focus, since, moments, sort, grouping, unfolded } = share;
  const first = start === undefined ? undefined : toDay(start);
  return {
    view: view ?? 'timeline',
    organisation: organisation === EVERYBODY || organisationType(organisation) ? organisation : undefined,
    state: {
      ...DEFAULT_STATE, query, filters: readFilters(filters), selected, compared: compare, lens, explained, focus, since,
      zoom: zoom ?? DEFAULT_STATE.zoom,
      // A period that runs past the last year that can be written is none.
      frame: first !== undefined && days !== undefined && isCalendarDate(fromDay(first + days)) ? { start: first, end: first + days } : undefined,
      allMoments: moments ?? false,
      contract: contract ? { form: formOf(contract), asked: true } : { form: DEFAULT_CONTRACT, asked: false },
      sort: sort && SORTABLE.includes(sort.key) ? sort : DEFAULT_STATE.sort,
      grouping: grouping ?? DEFAULT_STATE.grouping,
      unfolded: new Set(groupIds(grouping ?? DEFAULT_STATE.grouping).filter((id) => unfolded.includes(id))),
    },
  };
}
