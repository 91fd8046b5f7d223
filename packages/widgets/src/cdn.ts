/**
 * The script-tag file: registers every element, with the data that lies beside this file. One file with no import, for a strict CSP, an
 * integrity hash and Trusted Types all want exactly one.
 */
import { KdeFundFinder } from '@digitaal-europa/fund-finder';
import { KdePriorityMatrix } from '@digitaal-europa/priority-matrix';
import { KdeTimeline } from '@digitaal-europa/timeline';
import { define } from '@digitaal-europa/ui';

// In two steps: a bundler takes `new URL('…', import.meta.url)` for a file to inline.
const here = import.meta.url;
KdeTimeline.defaultFeed = KdePriorityMatrix.defaultFeed = new URL('data/laws.json', here);
KdeFundFinder.defaultFeed = new URL('data/funds.json', here);
KdeTimeline.defaultOrganisations = KdeFundFinder.defaultOrganisations = KdePriorityMatrix.defaultOrganisations = new URL('data/organisations.json', here);
KdeTimeline.defaultStageTexts = new URL('data/stage-texts.json', here);
define('kde-timeline', KdeTimeline);
define('kde-priority-matrix', KdePriorityMatrix);
define('kde-fund-finder', KdeFundFinder);
