export * from '@digitaal-europa/timeline';
