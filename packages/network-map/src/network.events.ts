import type { FeedIssue } from '@digitaal-europa/data';
import type { Choices } from './model/facets.ts';
import type { View } from './model/state.ts';

/** Events of `<kde-network-map>` and their `detail`. */
export interface KdeNetworkMapEvents {
  'kde-load': { readonly kind: 'networks'; readonly count: number; readonly source: string; readonly generated: string };
  'kde-error': { readonly code: string; readonly message: string; readonly issues: readonly FeedIssue[] };
  'kde-select': { readonly kind: 'networks' | 'organisations'; readonly id: string };
  'kde-filter-change': { readonly filters: { readonly query: string; readonly chosen: Choices }; readonly count: number };
  'kde-view-change': { readonly view: View };
  'kde-organisation-change': { readonly organisation: string };
}
