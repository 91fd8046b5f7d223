/** How old what we tell is: of a record, of its calls, and of the whole feed. */
import { daysBetween, isStale, todayInAmsterdam, type Call, type CalendarDate, type Fund } from '@digitaal-europa/data';

export interface Checked {
  /** Day on which an editor last looked. */
  readonly asOf: CalendarDate;
  readonly days: number;
  /** More than 90 days ago. */
  readonly stale: boolean;
}

const checked = (asOf: CalendarDate, today: CalendarDate): Checked => ({ asOf, days: Math.max(0, daysBetween(asOf, today)), stale: isStale({ asOf }, today) });

/** When a fund was last checked, and the call that is shown with it, which may be later or earlier. */
export function checkedOf(fund: Pick<Fund, 'asOf'>, call: Pick<Call, 'asOf'> | undefined, today: CalendarDate): { readonly fund: Checked; readonly call?: Checked | undefined; readonly stale: boolean } {
  const [ofFund, ofCall] = [checked(fund.asOf, today), call && checked(call.asOf, today)];
  return { fund: ofFund, call: ofCall, stale: ofFund.stale || ofCall?.stale === true };
}

/** The age of a feed by the moment at which it was made, an ISO date-time. `undefined` when that is no moment. */
export function feedAge(generated: string, today: CalendarDate): Checked | undefined {
  const moment = new Date(generated);
  return Number.isNaN(moment.getTime()) ? undefined : checked(todayInAmsterdam(moment), today);
}

/** How many of these were not checked lately: for one honest line about all of them. */
export const staleCount = (funds: readonly Pick<Fund, 'asOf'>[], today: CalendarDate): number => funds.filter((fund) => isStale(fund, today)).length;
