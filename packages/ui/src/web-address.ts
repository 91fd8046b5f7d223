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

/** What an address means in the file where it stands; `undefined` when that is no page or file of the web. @param from address of that file; what is no address leaves only whole addresses */
export function webAddressIn(address: string | undefined, from: string): string | undefined {
  const base = URL.canParse(from) ? from : undefined;
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const { href } = new URL(address, base);
  return isWebAddress(href) ? href : undefined;
}

/** The site of an address, to name a link by: addresses are too long to read. What is no address stays as it is. */
export function siteOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return address;
  }
}

/** An address that a mail program takes, and nothing that is more than an address. */
const MAILBOX = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/** For a link that begins a letter. `undefined` when what a page hands in is no mailbox. */
export const letterAddress = (mailbox: string | undefined, letter: { readonly subject: string; readonly body: string }): string | undefined =>
  (mailbox !== undefined && MAILBOX.test(mailbox) ? `mailto:${mailbox}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(letter.body)}` : undefined);

/** The address of the page, for paper and files: what its fragment says is not the same for everybody. */
export const pageAddress = (): string => location.href.replace(/#.*/, '');
