export { replaceTexts, type Text, type Texts } from '@digitaal-europa/ui';
export { KdePriorityMatrix } from './matrix.element.ts';
export type { KdePriorityMatrixEvents } from './matrix.events.ts';
export { VIEWS, type View } from './matrix.state.ts';
