/** The class and the types of the network map, without registering its tag. */
export * from '@digitaal-europa/network-map';
