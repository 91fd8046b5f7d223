import { KdePriorityMatrix } from '@digitaal-europa/priority-matrix';
import { dataAt } from './data-at.ts';
import { start } from './start.ts';

KdePriorityMatrix.defaultFeed = dataAt('laws');
KdePriorityMatrix.defaultOrganisations = dataAt('organisations');
start('kde-priority-matrix', KdePriorityMatrix);
