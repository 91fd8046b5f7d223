/** The test kit of the widgets: runs in a real browser under @web/test-runner. */
export * from './address.ts';
export * from './axe.ts';
export * from './console.ts';
export * from './feeds.ts';
export * from './files.ts';
export * from './forced-colors.ts';
export * from './stories.ts';
export * from './story-tests.ts';
export * from './tokens.ts';
export * from './widget-driver.ts';
