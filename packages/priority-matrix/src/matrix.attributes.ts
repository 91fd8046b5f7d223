/** What the host page wrote, made fit: of a value that is unknown a developer hears once what is expected, and the default is used. */
import type { PropertyValues } from 'lit';
import { isPlannableDate, organisationType } from '@digitaal-europa/data';
import { isWebAddress, warnOnce } from '@digitaal-europa/ui';
import type { KdePriorityMatrix } from './matrix.element.ts';
import { isView } from './matrix.state.ts';

/** The pages of other widgets. */
const ADDRESSES = [['timelineUrl', 'timeline-url'], ['fundsUrl', 'funds-url'], ['networkUrl', 'network-url']] as const;

const warn = (name: string, value: unknown, expected: string): void => warnOnce(`kde-priority-matrix: unknown ${name} "${String(value)}"; expected ${expected}`);

/** To be called before every update. */
export function mend(element: KdePriorityMatrix, changed: PropertyValues<KdePriorityMatrix>): void {
  const { view, organisation, today }: { readonly view: unknown; readonly organisation?: string | undefined; readonly today?: string | undefined } = element;
  if (!isView(view)) {
    if (view !== undefined) warn('view', view, '"matrix" or "list"');
    element.view = 'matrix';
  }
  if (changed.has('organisation') && organisation && !organisationType(organisation)) warn('organisation', organisation, 'an id such as "gm0716", or "gemeente", "provincie" or "waterschap"');
  for (const [name, attribute] of ADDRESSES) {
    const address = element[name];
    if (changed.has(name) && address && !isWebAddress(address)) warn(attribute, address, 'an address with http: or https:, or a relative one');
  }
  if (changed.has('today') && today !== undefined && !isPlannableDate(today)) {
    warn('today', today, 'YYYY-MM-DD');
    element.today = undefined;
  }
}
