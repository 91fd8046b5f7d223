/** Registers `<kde-fund-finder>` with the data that ships with the package. The only module here with a side effect. */
import { define } from '@digitaal-europa/ui';
import { KdeFundFinder } from './finder.element.ts';

// Loaded when a finder needs it, so that a page with an `src` of its own does not fetch ours.
KdeFundFinder.defaultFeed ??= async () => (await import('@digitaal-europa/data/funds')).feed;
KdeFundFinder.defaultOrganisations ??= async () => (await import('@digitaal-europa/data/organisations')).feed;
define('kde-fund-finder', KdeFundFinder);

export { KdeFundFinder };
