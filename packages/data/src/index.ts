export * from './calendar.ts';
export * from './feed.ts';
export * from './format.ts';
export * from './law.schema.ts';
export * from './official-url.ts';
export * from './organisation.ts';
export * from './search.ts';
export * from './vocabulary.ts';
