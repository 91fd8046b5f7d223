import { KdeFundFinder } from '@digitaal-europa/fund-finder';
import { define, nextTurn } from '@digitaal-europa/ui';
import { dataAt } from './data-at.ts';

KdeFundFinder.defaultFeed = dataAt('funds');
KdeFundFinder.defaultOrganisations = dataAt('organisations');
// A turn of its own: to run this file and to make what stands on the page keep a slow device from answering its visitor, each for a while.
await nextTurn();
define('kde-fund-finder', KdeFundFinder);
