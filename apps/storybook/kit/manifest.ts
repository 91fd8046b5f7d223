import type { Valued } from '../../../packages/widgets/types/texts.ts';

/** The part of a custom elements manifest that the pages here are made of. */
export interface Described extends Valued {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}
export interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly members?: readonly (Described & { readonly kind?: string; readonly static?: boolean; readonly attribute?: string })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}
export interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

/** The element that a manifest describes. */
export function declarationOf(manifests: readonly Manifest[], tagName: string): Declaration {
  const found = manifests.flatMap(({ modules }) => modules).flatMap(({ declarations = [] }) => declarations).find((declaration) => declaration.tagName === tagName);
  if (!found) throw new Error(`storybook: no <${tagName}> in the manifests; expected one that a widget package ships`);
  return found;
}
