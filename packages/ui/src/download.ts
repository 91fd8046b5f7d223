/**
 * How it went: `started`: the browser was given the file. `unsure`: it was, but this frame may not be allowed to save files and a browser does
 * not say so: offer the text as well. `failed`: nothing happened.
 */
export type Downloaded = 'started' | 'unsure' | 'failed';

/** Milliseconds after which the address of a file is given back: some browsers read it only after the click. */
const KEEP = 40_000;

/**
 * Hands a file to the visitor. Needs a press of a button, adds nothing to the page and never leaves it.
 * @param content text, or a blob that is ready
 */
export function download(name: string, type: string, content: string | Blob): Downloaded {
  // Without `download` a link would leave the page.
  if (!('download' in HTMLAnchorElement.prototype)) return 'failed';
  try {
    const link = document.createElement('a');
    const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content);
    link.href = address;
    link.download = name;
    link.rel = 'noopener';
    // Not in the document, so no listener of the page hears the click and takes it for one of its own links.
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEEP);
    return isSandboxed() ? 'unsure' : 'started';
  } catch {
    return 'failed';
  }
}

/** True in a frame that a page has put in a sandbox: its origin is nobody's. Then saving is often forbidden. */
const isSandboxed = (): boolean => self.origin === 'null';

/** Copies a text. False when the browser or the page forbids it: then show the text to be copied by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
