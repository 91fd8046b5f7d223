/** From a law to what there is about it in other widgets: its tasks in the matrix, and funds and networks on its themes. On this page, or on a page of its own. */
import { DESTINATIONS, organisationType, type AskedThemes } from '@digitaal-europa/data';
import { wayTo, type GroupController, type Way } from '@digitaal-europa/ui';

/** Which tasks: of a law, or of one date of it. */
export interface AskedTasks {
  readonly law: string;
  readonly date?: string | undefined;
}

export interface Ways {
  readonly matrix: Way<AskedTasks> | undefined;
  readonly funds: Way<AskedThemes> | undefined;
  readonly networks: Way<AskedThemes> | undefined;
}

export interface WaysFrom {
  /** The attributes with the addresses of other pages. */
  readonly matrixUrl: string | null | undefined;
  readonly fundsUrl: string | null | undefined;
  readonly networkUrl: string | null | undefined;
  /** The attribute `organisation`. */
  readonly organisation: string | null | undefined;
  readonly companions: Pick<GroupController, 'has' | 'tell'>;
}

/** What a link to a matrix asks for, and the board that it may hold. */
const OF_MATRIX = ['taak', 'wet', 'datum', 'thema', 'voor', 'z', 't'];

/** A way is absent when there is nothing to go to. */
export function waysFrom({ matrixUrl, fundsUrl, networkUrl, organisation, companions }: WaysFrom): Ways {
  const own = organisationType(organisation) ? organisation?.trim().toLowerCase() : undefined;
  const { matrix, funds, networks } = DESTINATIONS;
  const parts = ({ themes }: AskedThemes): readonly (readonly [string, string | readonly string[] | undefined])[] => [['voor', own], ['thema', themes]];
  return {
    matrix: wayTo({ url: matrixUrl, companions, topic: matrix.topic, block: { ...matrix, isOwn: (part) => OF_MATRIX.includes(part) }, parts: ({ law, date }) => [['wet', law], ['datum', date], ['voor', own]] }),
    funds: wayTo({ url: fundsUrl, companions, topic: funds.topic, block: funds, parts }),
    networks: wayTo({ url: networkUrl, companions, topic: networks.topic, block: networks, parts }),
  };
}
