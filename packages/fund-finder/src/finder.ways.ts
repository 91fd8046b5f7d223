/** From a fund to the laws behind it, and to what there is on its themes in other widgets: laws, obligations and networks. On this page, or on a page of its own. */
import { DESTINATIONS, type AskedThemes } from '@digitaal-europa/data';
import { wayTo, type GroupController, type Way } from '@digitaal-europa/ui';

export interface AskedLaw {
  readonly law: string;
}

export interface Ways {
  /** To one law. */
  readonly law: Way<AskedLaw> | undefined;
  readonly laws: Way<AskedThemes> | undefined;
  readonly tasks: Way<AskedThemes> | undefined;
  readonly networks: Way<AskedThemes> | undefined;
}

export interface WaysFrom {
  /** The attributes with the addresses of other pages. */
  readonly timelineUrl: string | null | undefined;
  readonly matrixUrl: string | null | undefined;
  readonly networkUrl: string | null | undefined;
  /** An id or a type. */
  readonly organisation: string | undefined;
  readonly companions: Pick<GroupController, 'has' | 'tell'>;
}

/** A way is absent when there is nothing to go to. */
export function waysFrom({ timelineUrl, matrixUrl, networkUrl, organisation, companions }: WaysFrom): Ways {
  const { timeline, laws, matrix, networks } = DESTINATIONS;
  return {
    law: wayTo({ url: timelineUrl, companions, topic: timeline.topic, block: timeline, parts: ({ law }) => [['wet', law], ['voor', organisation]] }),
    laws: wayTo({ url: timelineUrl, companions, topic: laws.topic, block: laws, parts: ({ themes }) => [['voor', organisation], ['filter.theme', themes]] }),
    tasks: wayTo({ url: matrixUrl, companions, topic: matrix.topic, block: matrix, parts: ({ themes }) => [['thema', themes], ['voor', organisation]] }),
    networks: wayTo({ url: networkUrl, companions, topic: networks.topic, block: networks, parts: ({ themes }) => [['voor', organisation], ['thema', themes]] }),
  };
}
