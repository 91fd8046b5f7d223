import type { FeedIssue, Quadrant } from '@digitaal-europa/data';
import type { View } from './matrix.state.ts';
import type { Filters } from './model/filters.ts';

/** Events of `<kde-priority-matrix>` and their `detail`. */
export interface KdePriorityMatrixEvents {
  'kde-load': { readonly kind: 'laws'; readonly count: number; readonly source: string; readonly generated: string };
  'kde-error': { readonly code: string; readonly message: string; readonly issues: readonly FeedIssue[] };
  'kde-select': { readonly kind: 'obligations'; readonly id: string };
  'kde-change': { readonly id: string; readonly quadrant: Quadrant; readonly by: 'computed' | 'person' };
  'kde-filter-change': { readonly filters: Filters; readonly count: number };
  'kde-view-change': { readonly view: View };
  'kde-organisation-change': { readonly organisation: string };
}
