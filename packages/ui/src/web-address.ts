/**
 * Whether an address that a page hands in may become a link: `http:`, `https:` or relative. Read as the browser reads it, which skips some signs:
 * `java\nscript:` is no relative address.
 */
export function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, 'https://example.org').protocol);
  } catch {
    return false;
  }
}
