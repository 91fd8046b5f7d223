import { VERSION } from './element.ts';
import { warnOnce } from './warn.ts';

/**
 * Registers a tag, unless it exists: a page may load the file twice, or two releases of it. The first copy wins, nothing is thrown (a
 * throw would lose everything behind it in the file), and a copy of another release says so once on the console.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!existing) {
    customElements.define(tag, element);
    return;
  }
  if (existing === element || existing.version === VERSION) return;
  // The same words for each tag of that release, so that they are said once.
  warnOnce(existing.version ? `kde: version ${existing.version} of the widgets is already on this page; version ${VERSION} is ignored` : `${tag}: another element has this name on this page; version ${VERSION} is ignored`);
}
