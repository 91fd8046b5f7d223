/** Registers `<kde-priority-matrix>` with the data that ships with the package. The only module here with a side effect. */
import { define } from '@digitaal-europa/ui';
import { KdePriorityMatrix } from './matrix.element.ts';

// Loaded when a matrix needs it, so that a page with an `src` of its own does not fetch ours.
KdePriorityMatrix.defaultFeed ??= async () => (await import('@digitaal-europa/data/laws')).feed;
KdePriorityMatrix.defaultOrganisations ??= async () => (await import('@digitaal-europa/data/organisations')).feed;
define('kde-priority-matrix', KdePriorityMatrix);

export { KdePriorityMatrix };
