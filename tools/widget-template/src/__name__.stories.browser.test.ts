import { testStories } from '@digitaal-europa/ui/testing';
import { TODAY } from './__name__.fixture.ts';
import * as stories from './__name__.stories.ts';

describe('a story of the widget', () => {
  testStories(stories, TODAY);
});
