import type { FeedIssue } from '@digitaal-europa/data';
import type { Choices } from './model/facets.ts';
import type { View } from './model/state.ts';

/** Events of `<kde-fund-finder>` and their `detail`. */
export interface KdeFundFinderEvents {
  'kde-load': { readonly kind: 'funds'; readonly count: number; readonly source: string; readonly generated: string };
  'kde-error': { readonly code: string; readonly message: string; readonly issues: readonly FeedIssue[] };
  'kde-select': { readonly kind: 'funds'; readonly id: string };
  'kde-filter-change': { readonly filters: { readonly query: string; readonly chosen: Choices }; readonly count: number };
  'kde-view-change': { readonly view: View };
  'kde-organisation-change': { readonly organisation: string };
}
