import { testStories } from '@digitaal-europa/ui/testing';
import { TODAY } from './timeline.fixture.ts';
import * as stories from './timeline.stories.ts';

describe('a story of the timeline', () => {
  testStories(stories, TODAY);
});
