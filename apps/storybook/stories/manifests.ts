import { declarationOf, type Declaration, type Manifest } from '../kit/manifest.ts';

/** Of every widget there is: what the packages built. */
const MANIFESTS: readonly Manifest[] = Object.values(import.meta.glob<Manifest>('../../../packages/*/custom-elements.json', { eager: true, import: 'default' }));

/** What the package of an element says of it. */
export const describe = (tagName: string): Declaration => declarationOf(MANIFESTS, tagName);

export const TAGS: readonly string[] = MANIFESTS.flatMap(({ modules }) => modules).flatMap(({ declarations = [] }) => declarations).flatMap(({ tagName }) => tagName ?? []);
