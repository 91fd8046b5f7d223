/** What moved, what sources disagree about, and what nobody confirmed. */
import { bySpan, isDated, isUnconfirmed, lapsedForecasts, type CalendarDate, type Law, type LawDate } from '@digitaal-europa/data';

export interface Doubts {
  /** Dates that were another day before, latest first. */
  readonly moved: readonly LawDate[];
  /** Dates of which sources say different things. */
  readonly disputed: readonly LawDate[];
  /** Forecasts whose time is over and that nobody confirmed. */
  readonly lapsed: readonly LawDate[];
  /** Dates that are still to be confirmed and not over. */
  readonly unconfirmed: readonly LawDate[];
}

export function doubtsOf(law: Law, today: CalendarDate): Doubts {
  const lapsed = lapsedForecasts([law], today).map(({ date }) => date);
  const dates = [...law.dates].sort(bySpan);
  return {
    moved: dates.filter(({ history }) => history.length > 0).reverse(),
    disputed: dates.filter(({ otherReadings }) => otherReadings.length > 0),
    lapsed,
    unconfirmed: dates.filter((date) => isUnconfirmed(date) && date.certainty !== 'vervallen' && isDated(date) && (date.latest === undefined || date.latest >= today)),
  };
}
