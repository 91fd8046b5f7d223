/** What the host page wrote, made fit: of a value that is unknown a developer hears once what is expected, and the default is used. */
import type { PropertyValues } from 'lit';
import { isPlannableDate, organisationType } from '@digitaal-europa/data';
import { warnOnce } from '@digitaal-europa/ui';
import { VIEWS } from './model/state.ts';
import type { KdeNetworkMap } from './network.element.ts';

const warn = (name: string, value: unknown, expected: string): void => warnOnce(`kde-network-map: unknown ${name} "${String(value)}"; expected ${expected}`);

/** To be called before every update. */
export function mend(element: KdeNetworkMap, changed: PropertyValues<KdeNetworkMap>): void {
  const { view, organisation, today }: { readonly view: unknown; readonly organisation?: string | undefined; readonly today?: string | undefined } = element;
  if (!(VIEWS as readonly unknown[]).includes(view)) {
    if (view !== undefined) warn('view', view, '"overview", "map", "connections" or "list"');
    element.view = 'overview';
  }
  if (changed.has('organisation') && organisation && !organisationType(organisation)) warn('organisation', organisation, 'an id such as "gm0716", or "gemeente", "provincie" or "waterschap"');
  if (changed.has('today') && today !== undefined && !isPlannableDate(today)) {
    warn('today', today, 'YYYY-MM-DD');
    element.today = undefined;
  }
}
