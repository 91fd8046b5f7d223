import type { FeedIssue } from '@digitaal-europa/data';
import type { Filters } from './model/filters.ts';
import type { View } from './timeline.state.ts';

/** Events of `<kde-timeline>` and their `detail`. */
export interface KdeTimelineEvents {
  'kde-load': { readonly kind: 'laws'; readonly count: number; readonly source: string; readonly generated: string };
  'kde-error': { readonly code: string; readonly message: string; readonly issues: readonly FeedIssue[] };
  'kde-select': { readonly kind: 'laws'; readonly id: string };
  'kde-filter-change': { readonly filters: { readonly query: string; readonly chosen: Filters }; readonly count: number };
  'kde-view-change': { readonly view: View };
  'kde-organisation-change': { readonly organisation: string };
}
