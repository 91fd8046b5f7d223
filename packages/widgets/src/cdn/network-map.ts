import { KdeNetworkMap } from '@digitaal-europa/network-map';
import { define } from '@digitaal-europa/ui';
import { dataAt } from './data-at.ts';

KdeNetworkMap.defaultFeed = dataAt('networks');
KdeNetworkMap.defaultOrganisations = dataAt('organisations');
KdeNetworkMap.defaultServices = dataAt('services');
define('kde-network-map', KdeNetworkMap);
