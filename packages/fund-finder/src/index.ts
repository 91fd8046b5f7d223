/** What `<kde-fund-finder>` is made of; the element itself is not there yet. */
export { makeFinder, type Finder, type Found } from './model/finder.ts';
export { DEFAULT_STATE, type FinderState } from './model/state.ts';
