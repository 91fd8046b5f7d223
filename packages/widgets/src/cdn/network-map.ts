import { KdeNetworkMap } from '@digitaal-europa/network-map';
import { define, nextTurn } from '@digitaal-europa/ui';
import { dataAt } from './data-at.ts';

KdeNetworkMap.defaultFeed = dataAt('networks');
KdeNetworkMap.defaultOrganisations = dataAt('organisations');
KdeNetworkMap.defaultServices = dataAt('services');
// A turn of its own: to run this file and to make what stands on the page keep a slow device from answering its visitor, each for a while.
await nextTurn();
define('kde-network-map', KdeNetworkMap);
