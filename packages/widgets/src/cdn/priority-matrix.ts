import { KdePriorityMatrix } from '@digitaal-europa/priority-matrix';
import { define } from '@digitaal-europa/ui';
import { dataAt } from './data-at.ts';

KdePriorityMatrix.defaultFeed = dataAt('laws');
KdePriorityMatrix.defaultOrganisations = dataAt('organisations');
define('kde-priority-matrix', KdePriorityMatrix);
