/** What the host page wrote, made fit: of a value that is unknown a developer hears once what is expected, and the default is used. */
import type { PropertyValues } from 'lit';
import { isCalendarDate, organisationType } from '@digitaal-europa/data';
import { warnOnce } from '@digitaal-europa/ui';
import type { Kde__Name__ } from './__name__.element.ts';

const warn = (name: string, value: unknown, expected: string): void => warnOnce(`kde-__name__: unknown ${name} "${String(value)}"; expected ${expected}`);
/** An attribute that was taken away is `null`: no mistake. */
const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** To be called before every update. */
export function mend(element: Kde__Name__, changed: PropertyValues<Kde__Name__>): void {
  const { loading, today, organisation } = element;
  if (loading !== 'lazy' && loading !== 'eager') {
    if (isGiven(loading)) warn('loading', loading, '"lazy" or "eager"');
    element.loading = 'lazy';
  }
  if (today !== undefined && !isCalendarDate(today)) {
    if (isGiven(today)) warn('today', today, 'YYYY-MM-DD');
    element.today = undefined;
  }
  if (changed.has('organisation') && organisation && !organisationType(organisation)) warn('organisation', organisation, 'an id such as "gm0716", or "gemeente", "provincie" or "waterschap"');
}
