/** Registers `<kde-timeline>` with the data that ships with the package. The only module here with a side effect. */
import { define } from '@digitaal-europa/ui';
import { KdeTimeline } from './timeline.element.ts';

// Loaded when a timeline needs it, so that a page with an `src` of its own does not fetch ours.
KdeTimeline.defaultFeed ??= async () => (await import('@digitaal-europa/data/laws')).feed;
KdeTimeline.defaultOrganisations ??= async () => (await import('@digitaal-europa/data/organisations')).feed;
KdeTimeline.defaultStageTexts ??= async () => (await import('@digitaal-europa/data/stage-texts')).STAGE_TEXTS;
define('kde-timeline', KdeTimeline);

export { KdeTimeline };
