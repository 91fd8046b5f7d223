export { KdePriorityMatrix, type KdePriorityMatrixEvents } from '@digitaal-europa/priority-matrix';
export * from '@digitaal-europa/timeline';
