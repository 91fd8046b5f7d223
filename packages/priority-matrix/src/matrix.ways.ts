/** From a card to what there is about it in other widgets: the date of its law on the timeline, and funds and networks on its themes. On this page, or on a page of its own. */
import { DESTINATIONS, type AskedThemes } from '@digitaal-europa/data';
import { isWebAddress, warnOnce, wayTo, type GroupController, type Way } from '@digitaal-europa/ui';

export interface AskedDate {
  readonly law: string;
  /** Absent: only the law. */
  readonly date?: string | undefined;
}

export interface Ways {
  readonly timeline: Way<AskedDate> | undefined;
  readonly funds: Way<AskedThemes> | undefined;
  readonly networks: Way<AskedThemes> | undefined;
}

/** The attributes with the addresses of other pages. */
export interface Addresses {
  readonly 'timeline-url': string | null | undefined;
  readonly 'funds-url': string | null | undefined;
  readonly 'network-url': string | null | undefined;
}

/** A way is absent when there is nothing to go to. @param organisation for whom the board is: an id or a type */
export function waysFrom(addresses: Addresses, organisation: string, companions: Pick<GroupController, 'has' | 'tell'>): Ways {
  for (const [name, address] of Object.entries(addresses)) {
    const given = (address as string | null | undefined)?.trim();
    if (given && !isWebAddress(given)) warnOnce(`kde-priority-matrix: unknown ${name} "${given}"; expected an address with http: or https:, or a relative one`);
  }
  const { timeline, funds, networks } = DESTINATIONS;
  const parts = ({ themes }: AskedThemes): readonly (readonly [string, string | readonly string[] | undefined])[] => [['voor', organisation], ['thema', themes]];
  return {
    timeline: wayTo({ url: addresses['timeline-url'], companions, topic: timeline.topic, block: timeline, parts: ({ law, date }) => [['wet', law], ['datum', date], ['voor', organisation]] }),
    funds: wayTo({ url: addresses['funds-url'], companions, topic: funds.topic, block: funds, parts }),
    networks: wayTo({ url: addresses['network-url'], companions, topic: networks.topic, block: networks, parts }),
  };
}
