/** The class and the types of the fund finder, without registering its tag. */
export * from '@digitaal-europa/fund-finder';
