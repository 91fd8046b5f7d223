export { KdeFundFinder, type KdeFundFinderEvents } from '@digitaal-europa/fund-finder';
export { KdeNetworkMap, type KdeNetworkMapEvents } from '@digitaal-europa/network-map';
export { KdePriorityMatrix, type KdePriorityMatrixEvents } from '@digitaal-europa/priority-matrix';
export { KdeTimeline, type KdeTimelineEvents } from '@digitaal-europa/timeline';
export { replaceTexts, type Text, type Texts } from '@digitaal-europa/ui';
