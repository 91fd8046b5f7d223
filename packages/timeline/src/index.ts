export { replaceTexts, type Text, type Texts } from '@digitaal-europa/ui';
export { KdeTimeline } from './timeline.element.ts';
export type { KdeTimelineEvents } from './timeline.events.ts';
export { VIEWS, type View } from './timeline.state.ts';
