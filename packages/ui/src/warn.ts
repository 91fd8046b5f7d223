/** As much of it as is used, so that what warns compiles without the DOM too. */
declare const console: { readonly warn: (message: string) => void };

const said = new Set<string>();

/** A warning for developers, in English: thing, value, what was expected. Said once, however often it is true. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

/** Makes the next warning count as new. For tests. */
export function forgetWarnings(): void {
  said.clear();
}
