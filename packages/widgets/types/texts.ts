/** What a manifest says of the values of an attribute or a property. */
export interface Valued {
  readonly type?: { readonly text: string };
  /** The union that a type with a name of its own stands for, such as `View`: tools/cem.config.mjs writes it. */
  readonly parsedType?: { readonly text: string };
}

/** The texts that it can have: `'list' | 'table'` → `['list', 'table']`; none where anything goes. */
export function textsOf({ parsedType, type }: Valued): readonly string[] {
  const texts = ((parsedType ?? type)?.text ?? '').split('|').map((text) => /^\s*'([^']*)'\s*$/.exec(text)?.[1]);
  return texts.every((text) => text !== undefined) ? texts : [];
}
