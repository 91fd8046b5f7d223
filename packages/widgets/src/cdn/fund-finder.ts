import { KdeFundFinder } from '@digitaal-europa/fund-finder';
import { dataAt } from './data-at.ts';
import { start } from './start.ts';

KdeFundFinder.defaultFeed = dataAt('funds');
KdeFundFinder.defaultOrganisations = dataAt('organisations');
start('kde-fund-finder', KdeFundFinder);
