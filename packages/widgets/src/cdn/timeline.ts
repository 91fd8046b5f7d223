import { KdeTimeline } from '@digitaal-europa/timeline';
import { define } from '@digitaal-europa/ui';
import { dataAt } from './data-at.ts';

KdeTimeline.defaultFeed = dataAt('laws');
KdeTimeline.defaultOrganisations = dataAt('organisations');
KdeTimeline.defaultStageTexts = dataAt('stage-texts');
define('kde-timeline', KdeTimeline);
