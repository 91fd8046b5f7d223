/** What only a function can tell of a value: the schemas and the rules that are made from them share these. See also `isPlannableDate`. */

/** Within a record an id names one thing: links, selection and drawing rely on it. */
export const hasOwnIds = (items: readonly { readonly id: string }[]): boolean => new Set(items.map((item) => item.id)).size === items.length;

/** A source without an address has a title at least. */
export const hasAddressOrTitle = ({ url, title }: { readonly url?: string | undefined; readonly title?: string | undefined }): boolean => url !== undefined || title !== undefined;
