/** The class and the types of the timeline, without registering its tag. */
export * from '@digitaal-europa/timeline';
