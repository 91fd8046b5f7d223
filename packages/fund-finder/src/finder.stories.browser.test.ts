import { testStories } from '@digitaal-europa/ui/testing';
import { TODAY } from './finder.fixture.ts';
import * as stories from './finder.stories.ts';

describe('a story of the fund finder', () => {
  testStories(stories, TODAY);
});
