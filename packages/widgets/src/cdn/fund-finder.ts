import { KdeFundFinder } from '@digitaal-europa/fund-finder';
import { define } from '@digitaal-europa/ui';
import { dataAt } from './data-at.ts';

KdeFundFinder.defaultFeed = dataAt('funds');
KdeFundFinder.defaultOrganisations = dataAt('organisations');
define('kde-fund-finder', KdeFundFinder);
