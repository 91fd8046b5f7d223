import type { FeedIssue } from '@digitaal-europa/data';

/** Events of `<kde-__name__>` and their `detail`. */
export interface Kde__Name__Events {
  'kde-load': { readonly kind: 'services'; readonly count: number; readonly source: string; readonly generated: string };
  'kde-error': { readonly code: string; readonly message: string; readonly issues: readonly FeedIssue[] };
  'kde-select': { readonly kind: 'services'; readonly id: string };
  'kde-organisation-change': { readonly organisation: string };
}
