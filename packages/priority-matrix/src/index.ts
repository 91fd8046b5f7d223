export { KdePriorityMatrix, type KdePriorityMatrixEvents } from './matrix.element.ts';
export { VIEWS, type View } from './matrix.state.ts';
