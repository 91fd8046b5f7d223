import { isStale, type Call, type CalendarDate, type Fund } from '@digitaal-europa/data';

/** Whether an editor has not looked lately: at the fund, or at the call that is shown with it. */
export const isAnyStale = (fund: Pick<Fund, 'asOf'>, call: Pick<Call, 'asOf'> | undefined, today: CalendarDate): boolean => isStale(fund, today) || (call !== undefined && isStale(call, today));
