import { KdeTimeline } from '@digitaal-europa/timeline';
import { dataAt } from './data-at.ts';
import { start } from './start.ts';

KdeTimeline.defaultFeed = dataAt('laws');
KdeTimeline.defaultOrganisations = dataAt('organisations');
KdeTimeline.defaultStageTexts = dataAt('stage-texts');
start('kde-timeline', KdeTimeline);
