/** The instant at which a clock on a wall in Brussels or Amsterdam shows a time: to know whether it is over, and to show it elsewhere. */
import { toDay, type CalendarDate } from '../calendar.ts';

/** A day, a time and where the clock hangs. */
export interface ClockTime {
  readonly date: CalendarDate;
  /** `17:00` */
  readonly time: string;
  readonly timeZone: 'Europe/Brussels' | 'Europe/Amsterdam';
}

/** How far the clock in a zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(instant);
  return Date.parse(`${parts.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}

/**
 * Milliseconds since 1970 in UTC. A time that comes twice, when the clock goes back, is the first of the two: the careful one for a deadline. A
 * time that is skipped, when it goes forward, is as long after the change as the clock says.
 */
export function instantOf({ date, time, timeZone }: ClockTime): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const wall = toDay(date) * 86_400_000 + hours * 3_600_000 + minutes * 60_000;
  // The clock was ahead by one of these: half a day is further than any change reaches.
  const [before, after] = [wall - offsetAt(wall - 43_200_000, timeZone), wall - offsetAt(wall + 43_200_000, timeZone)];
  const shows = (instant: number): boolean => instant + offsetAt(instant, timeZone) === wall;
  return shows(before) || !shows(after) ? before : after;
}
