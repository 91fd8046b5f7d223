/** What every view of the map gets, and what a visitor can do in it. Texts of the data are Dutch on every page; templates say so with `lang="nl"`. */
import type { CalendarDate, Network, Organisation } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { FacetId } from '../model/facets.ts';
import type { NetworkMap } from '../model/map.ts';
import type { Ways } from '../network.ways.ts';
import type { NetworkMapState, Selected, SortBy, View } from '../model/state.ts';

export interface MapHandlers {
  /** Opens the details of a network or an organisation, or closes them. */
  readonly select: (selected: Selected | undefined) => void;
  readonly toggleFacet: (id: FacetId, value: string) => void;
  /** Exactly these values. */
  readonly setFacet: (id: FacetId, values: readonly string[]) => void;
  readonly view: (view: View) => void;
  /** Looks for a way to another organisation; nothing ends that. */
  readonly pathTo: (organisation: string | undefined) => void;
  readonly province: (code: string | undefined) => void;
  readonly water: (shown: boolean) => void;
  readonly sort: (by: SortBy) => void;
  readonly hours: (perQuarter: number | undefined) => void;
  /** Another organisation takes the place of one's own. */
  readonly organisation: (id: string) => void;
  /** To where the visitor says which organisation they are; absent where only the page can say it. */
  readonly askOrganisation?: (() => void) | undefined;
  /** A text that goes along to the clipboard. */
  readonly copy: (text: string) => void;
}

export interface MapContext {
  readonly language: Language;
  /** Level of the widget's own heading. */
  readonly level: number;
  readonly today: CalendarDate;
  readonly state: NetworkMapState;
  readonly map: NetworkMap;
  readonly networks: readonly Network[];
  readonly organisations: readonly Organisation[];
  readonly printing: boolean;
  /** To what other widgets have on a theme. */
  readonly ways?: Ways | undefined;
  readonly handlers: MapHandlers;
}
