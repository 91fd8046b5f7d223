/** The records as they came in, and the map that follows from them and from what was chosen: made once for as long as these are the same. */
import { indexInSteps, NETWORKS, readFeed, SERVICES, type Feed, type FeedIssue, type SearchIndex } from '@digitaal-europa/data';
import { accepted, MadeInTurns, remember, type Language, type Loaded } from '@digitaal-europa/ui';
import { adviceFor, type Advice } from './model/advice.ts';
import { buildMap, type MapInput, type NetworkMap } from './model/map.ts';

export const readNetworks = (input: unknown): Loaded<Feed<'networks'>, FeedIssue> => accepted(readFeed(NETWORKS, input));
export const readServices = (input: unknown): Loaded<Feed<'services'>, FeedIssue> => accepted(readFeed(SERVICES, input));

export class MapData {
  private readonly search: MadeInTurns<SearchIndex>;

  /** @param ready called when a search that was asked for is there */
  constructor(ready: () => void) {
    this.search = new MadeInTurns(ready);
  }

  /** The map, and which networks fit the organisation that asks. */
  readonly of = remember((networks: MapInput['networks'], organisations: MapInput['organisations'], state: MapInput['state'], today: MapInput['today'], index: MapInput['index']): { readonly map: NetworkMap; readonly advice: Advice | undefined } => {
    const input = { networks, organisations, state, today, index };
    const map = buildMap(input);
    return { map, advice: map.who?.organisation && adviceFor(map.who.organisation, input) };
  });

  /** Takes a while the first time, in which the page goes on: `undefined` until then. */
  searchOf({ networks, organisations }: Pick<MapInput, 'networks' | 'organisations'>, language: Language): SearchIndex | undefined {
    return this.search.get([networks, organisations, language], () => indexInSteps([...networks, ...organisations], { lang: language }));
  }
}
