/** From a card to the date of its law on the timeline: on this page, or on a page of its own. */
import { warnOnce, isWebAddress, type GroupController } from '@digitaal-europa/ui';
import { withFragmentBlock, type FragmentKind } from '@digitaal-europa/ui/fragment';

/** The topic on which a timeline listens. */
export const DATE = 'date';

export interface AskedDate {
  readonly law: string;
  /** Absent: only the law. */
  readonly date?: string | undefined;
}

/** A timeline on this page is told, one on another page is led to. */
export type TimelineWay = { readonly tell: (asked: AskedDate) => void; readonly href?: undefined } | { readonly href: (asked: AskedDate) => string; readonly tell?: undefined };

export interface TimelinePlace {
  /** The attribute `timeline-url`. */
  readonly url: string | null | undefined;
  /** For whom the board is: an id or a type. */
  readonly organisation: string;
  readonly companions: Pick<GroupController, 'has' | 'tell'>;
}

/** The block of the timeline in a link. Whatever stands in an address of the page goes up to the next block. */
const KIND: FragmentKind = { name: 'kde-timeline', version: 'v1', isOwn: (part) => !part.startsWith('kde-') };

/** The way, or `undefined` when there is no timeline to go to. */
export function timelineWay({ url, organisation, companions }: TimelinePlace): TimelineWay | undefined {
  if (companions.has(DATE)) return { tell: (asked) => companions.tell(DATE, asked) };
  const address = url?.trim();
  if (!address) return undefined;
  if (!isWebAddress(address)) {
    warnOnce(`kde-priority-matrix: unknown timeline-url "${address}"; expected an address with http: or https:, or a relative one`);
    return undefined;
  }
  return { href: ({ law, date }) => withFragmentBlock(address, KIND, [['wet', law], ['datum', date], ['voor', organisation]].flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))) };
}
