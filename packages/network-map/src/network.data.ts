/** The records as they came in, and the map that follows from them and from what was chosen: made once for as long as these are the same. */
import { indexInSteps, networkDocument, NETWORKS, organisationDocument, readFeed, SERVICES, type CalendarDate, type Feed, type FeedIssue, type Organisation, type SearchIndex } from '@digitaal-europa/data';
import { accepted, MadeInTurns, remember, type Language, type Loaded } from '@digitaal-europa/ui';
import { adviceFor, type Advice } from './model/advice.ts';
import { buildMap, type MapInput, type NetworkMap } from './model/map.ts';
import type { NetworkMapState } from './model/state.ts';

export const readNetworks = (input: unknown): Loaded<Feed<'networks'>, FeedIssue> => accepted(readFeed(NETWORKS, input));
export const readServices = (input: unknown): Loaded<Feed<'services'>, FeedIssue> => accepted(readFeed(SERVICES, input));

type Networks = MapInput['networks'];
type Organisations = MapInput['organisations'];

export class MapData {
  private readonly search: MadeInTurns<SearchIndex>;

  /** @param ready called when a search that was asked for is there */
  constructor(ready: () => void) {
    this.search = new MadeInTurns(ready);
  }

  private readonly mapOf = remember((networks: Networks, organisations: Organisations, organisation: NetworkMapState['organisation'], facets: NetworkMapState['facets'], query: string, today: CalendarDate, index: MapInput['index']) =>
    buildMap({ networks, organisations, state: { organisation, facets, query }, today, index }));

  private readonly adviceOf = remember((us: Organisation | undefined, networks: Networks, organisations: Organisations, facets: NetworkMapState['facets'], hoursPerQuarter: NetworkMapState['hoursPerQuarter'], today: CalendarDate) =>
    us && adviceFor(us, { networks, organisations, state: { facets, hoursPerQuarter }, today }));

  /** The map, and which networks fit the organisation that asks: made anew when what they are made of changes, and not because something opens. */
  of({ networks, organisations, state, today, index }: MapInput & { readonly state: NetworkMapState }): { readonly map: NetworkMap; readonly advice: Advice | undefined } {
    const map = this.mapOf(networks, organisations, state.organisation, state.facets, state.query, today, index);
    return { map, advice: this.adviceOf(map.who?.organisation, networks, organisations, state.facets, state.hoursPerQuarter, today) };
  }

  /** Takes a while the first time, in which the page goes on: `undefined` until then. */
  searchOf({ networks, organisations }: Pick<MapInput, 'networks' | 'organisations'>, language: Language): SearchIndex | undefined {
    return this.search.get([networks, organisations, language], () => indexInSteps([...networks, ...organisations], (record, lang) => ('reach' in record ? networkDocument(record, lang) : organisationDocument(record, lang)), { lang: language }));
  }
}
