import { LAWS, readFeed, type Feed, type FeedIssue } from '@digitaal-europa/data';
import { LoadError, type FeedSource, type Loaded } from '@digitaal-europa/ui';

/** The reader of this widget's feed, in the form that the feed controller wants. */
export function readLaws(input: unknown): Loaded<Feed<'laws'>, FeedIssue> {
  const result = readFeed(LAWS, input);
  if (!result.ok) throw new LoadError(result.code, result.message, { issues: result.issues });
  return { value: result.feed, issues: result.issues };
}

/** Where data came from, for the page: an address, `data` for the property, `package` for what ships with the code. */
export function nameOfSource(source: FeedSource | undefined): string {
  if (typeof source === 'string') return new URL(source, document.baseURI).href;
  if (source instanceof URL) return source.href;
  return typeof source === 'function' ? 'package' : 'data';
}

/** How many records were left out: one record may have several faults. */
export const countRecords = (issues: readonly FeedIssue[]): number => new Set(issues.map((issue) => issue.path.split('.')[0])).size;
