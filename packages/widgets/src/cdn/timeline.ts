import { KdeTimeline } from '@digitaal-europa/timeline';
import { define, nextTurn } from '@digitaal-europa/ui';
import { dataAt } from './data-at.ts';

KdeTimeline.defaultFeed = dataAt('laws');
KdeTimeline.defaultOrganisations = dataAt('organisations');
KdeTimeline.defaultStageTexts = dataAt('stage-texts');
// A turn of its own: to run this file and to make what stands on the page keep a slow device from answering its visitor, each for a while.
await nextTurn();
define('kde-timeline', KdeTimeline);
