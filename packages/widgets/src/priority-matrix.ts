/** The class and the types of the priority matrix, without registering its tag. */
export * from '@digitaal-europa/priority-matrix';
