import { LAWS, readFeed, type Feed, type FeedIssue } from '@digitaal-europa/data';
import { accepted, type Loaded } from '@digitaal-europa/ui';

/** The reader of this widget's feed, in the form that the feed controller wants. */
export const readLaws = (input: unknown): Loaded<Feed<'laws'>, FeedIssue> => accepted(readFeed(LAWS, input));
