/**
 * Several widgets share the fragment of one page: `#kde-a=v1&x=1&kde-b.links=v2&y=2`. Each has a block that begins with a header, its name (with
 * the `id` of its element when it has one) and its version, and goes on up to the first part that is not its own. Pure: nothing here reads or
 * writes the address of the page.
 */
export interface FragmentKind {
  /** `kde-timeline`. */
  readonly name: string;
  /** `v1`. */
  readonly version: string;
  /** Whether a part with this name belongs to the block. A header of another block never may. */
  readonly isOwn: (part: string) => boolean;
}
export interface FragmentBlock {
  /** What stands behind the header: not always a version that this release knows. */
  readonly version: string;
  /** Its parts, as they stand there: `name=value`. */
  readonly parts: readonly string[];
}

/** Half a surrogate pair is no text: it becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
/** Text as it can stand in a part. A mail program ends a link at a bracket, an apostrophe or a last full stop. */
export const writePart = (text: string): string => encodeURIComponent(wellFormed(text)).replace(/[!'()*]|\.$/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const headerOf = ({ name }: FragmentKind, id: string): string => (id === '' ? name : `${name}.${writePart(id)}`);
const split = (fragment: string): string[] => { const text = fragment.replace(/^#/, ''); return text === '' ? [] : text.split('&'); };
/** `name` of a part `name=value`. */
export const nameOfPart = (part: string): string => part.split('=', 1)[0] ?? '';

function find(all: readonly string[], kind: FragmentKind, id: string): { readonly from: number; readonly to: number } | undefined {
  const from = all.findIndex((part) => nameOfPart(part) === headerOf(kind, id));
  if (from < 0) return undefined;
  const length = all.slice(from + 1).findIndex((part) => !kind.isOwn(nameOfPart(part)));
  return { from, to: length < 0 ? all.length : from + 1 + length };
}

/** The block of the widget with this `id` in a fragment, with or without `#`; `undefined` when the fragment says nothing about it. */
export function fragmentBlock(fragment: string, kind: FragmentKind, id = ''): FragmentBlock | undefined {
  const all = split(fragment);
  const block = find(all, kind, id);
  if (!block) return undefined;
  const [header = '', ...parts] = all.slice(block.from, block.to);
  return { version: header.slice(headerOf(kind, id).length + 1), parts };
}

/** The address with this widget's own block replaced, or taken away without `parts`; the rest of it, also of the fragment, stays as it is. */
export function withFragmentBlock(address: string, kind: FragmentKind, parts: readonly string[] | undefined, id = ''): string {
  const at = address.indexOf('#');
  const [page, fragment] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
  const all = split(fragment);
  const block = find(all, kind, id);
  const others = block ? [...all.slice(0, block.from), ...all.slice(block.to)] : all;
  const next = [...others, ...(parts ? [`${headerOf(kind, id)}=${kind.version}`, ...parts] : [])].join('&');
  return next === '' ? page : `${page}#${next}`;
}
