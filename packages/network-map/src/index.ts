/** What `<kde-network-map>` is made of; the element itself is not there yet. */
export { adviceFor, asksOf, type Advice, type AdvisedNetwork, type Instead, type NotAdvised } from './model/advice.ts';
export { findFrontrunners, peersLike, type AheadOn, type PeerLike } from './model/frontrunners.ts';
export { circleFor, type CircleContact, type GapCircle } from './model/gap-circle.ts';
export { graphMl } from './model/graphml.ts';
export { joiningCard, type JoiningCard, type JoiningRow } from './model/joining.ts';
export { buildMap, sortItems, type MapCell, type MapItem, type MapSummary, type NetworkMap, type Sector } from './model/map.ts';
export { linksCsv, networksCsv } from './model/network-csv.ts';
export { portfolioOf, similarTo, type Portfolio } from './model/portfolio.ts';
export { routesBetween, type Route, type Routes } from './model/routes.ts';
export { DEFAULT_STATE, type NetworkMapState } from './model/state.ts';
