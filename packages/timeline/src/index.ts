export { KdeTimeline, type KdeTimelineEvents } from './timeline.element.ts';
export { VIEWS, type View } from './timeline.state.ts';
