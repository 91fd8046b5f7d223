/**
 * One thing that a browser keeps for a site. What is kept is a text that anybody may have changed: check it. Never throws: a storage that is
 * refused or full keeps nothing.
 */
export function readKept(key: string): string | undefined {
  try {
    return globalThis.localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param text `undefined` and `''` keep nothing any more */
export function keep(key: string, text: string | undefined): void {
  try {
    if (text) globalThis.localStorage.setItem(key, text);
    else globalThis.localStorage.removeItem(key);
  } catch {
    // Then a visitor chooses again.
  }
}
