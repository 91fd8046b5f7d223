import { testStories } from '@digitaal-europa/ui/testing';
import { TODAY } from './matrix.driver.ts';
import * as stories from './matrix.stories.ts';

describe('a story of the priority matrix', () => {
  testStories(stories, TODAY);
});
