import { testStories } from '@digitaal-europa/ui/testing';
import { TODAY } from './network.fixture.ts';
import * as stories from './network.stories.ts';

describe('a story of the network map', () => {
  testStories(stories, TODAY);
});
