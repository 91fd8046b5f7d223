/** From a card to what there is about it in other widgets: the date of its law on the timeline, and funds and networks on its themes. On this page, or on a page of its own. */
import { DESTINATIONS, type AskedThemes } from '@digitaal-europa/data';
import { wayTo, type GroupController, type Way } from '@digitaal-europa/ui';

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

export interface WaysFrom {
  /** The attributes with the addresses of other pages. */
  readonly timelineUrl: string | null | undefined;
  readonly fundsUrl: string | null | undefined;
  readonly networkUrl: string | null | undefined;
  /** For whom the board is: an id or a type. */
  readonly organisation: string;
  readonly companions: Pick<GroupController, 'has' | 'tell'>;
}

/** A way is absent when there is nothing to go to. */
export function waysFrom({ timelineUrl, fundsUrl, networkUrl, organisation, companions }: WaysFrom): Ways {
  const { timeline, funds, networks } = DESTINATIONS;
  const parts = ({ themes }: AskedThemes): readonly (readonly [string, string | readonly string[] | undefined])[] => [['voor', organisation], ['thema', themes]];
  return {
    timeline: wayTo({ url: timelineUrl, companions, topic: timeline.topic, block: timeline, parts: ({ law, date }) => [['wet', law], ['datum', date], ['voor', organisation]] }),
    funds: wayTo({ url: fundsUrl, companions, topic: funds.topic, block: funds, parts }),
    networks: wayTo({ url: networkUrl, companions, topic: networks.topic, block: networks, parts }),
  };
}
