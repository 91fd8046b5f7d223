import { KdeNetworkMap } from '@digitaal-europa/network-map';
import { dataAt } from './data-at.ts';
import { start } from './start.ts';

KdeNetworkMap.defaultFeed = dataAt('networks');
KdeNetworkMap.defaultOrganisations = dataAt('organisations');
KdeNetworkMap.defaultServices = dataAt('services');
start('kde-network-map', KdeNetworkMap);
