export { replaceTexts, type Text, type Texts } from '@digitaal-europa/ui';
export { KdeFundFinder, type KdeFundFinderEvents } from './finder.element.ts';
export type { Choices, FacetId } from './model/facets.ts';
export { VIEWS, type View } from './model/state.ts';
