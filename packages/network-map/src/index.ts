export { replaceTexts, type Text, type Texts } from '@digitaal-europa/ui';
export { KdeNetworkMap, type KdeNetworkMapEvents } from './network.element.ts';
export type { Choices, FacetId } from './model/facets.ts';
export { VIEWS, type View } from './model/state.ts';
