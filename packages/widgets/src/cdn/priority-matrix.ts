import { KdePriorityMatrix } from '@digitaal-europa/priority-matrix';
import { define, nextTurn } from '@digitaal-europa/ui';
import { dataAt } from './data-at.ts';

KdePriorityMatrix.defaultFeed = dataAt('laws');
KdePriorityMatrix.defaultOrganisations = dataAt('organisations');
// A turn of its own: to run this file and to make what stands on the page keep a slow device from answering its visitor, each for a while.
await nextTurn();
define('kde-priority-matrix', KdePriorityMatrix);
