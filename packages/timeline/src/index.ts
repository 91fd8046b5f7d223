export { KdeTimeline } from './timeline.element.ts';
export type { KdeTimelineEvents } from './timeline.events.ts';
export { VIEWS, type View } from './timeline.state.ts';
