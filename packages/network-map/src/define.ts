/** Registers `<kde-network-map>` with the data that ships with the package. The only module here with a side effect. */
import { define } from '@digitaal-europa/ui';
import { KdeNetworkMap } from './network.element.ts';

// Loaded when a map needs it, so that a page with an `src` of its own does not fetch ours.
KdeNetworkMap.defaultFeed ??= async () => (await import('@digitaal-europa/data/networks')).feed;
KdeNetworkMap.defaultOrganisations ??= async () => (await import('@digitaal-europa/data/organisations')).feed;
KdeNetworkMap.defaultServices ??= async () => (await import('@digitaal-europa/data/services')).feed;
define('kde-network-map', KdeNetworkMap);

export { KdeNetworkMap };
