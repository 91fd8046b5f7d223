import type { Organisation } from './organisation.schema.ts';
import { ORGANISATION_TYPES, type OrganisationType } from './vocabulary.ts';

/** First letters of a TOOI code, by type of organisation. */
const PREFIXES: Readonly<Record<string, OrganisationType>> = { gm: 'gemeente', pv: 'provincie', ws: 'waterschap' };

/**
 * The type of organisation behind the `organisation` attribute: a type itself (`gemeente`) or an id (`gm0716`, `pv29`, `ws0655`: the
 * lower-case TOOI code). Anything else gives `undefined`: also `gm9001` to `gm9003`, the public bodies in the Caribbean Netherlands, for which no
 * law or fund is recorded.
 */
export function organisationType(organisation: string | null | undefined): OrganisationType | undefined {
  const value = organisation?.trim().toLowerCase() ?? '';
  if (Object.hasOwn(ORGANISATION_TYPES, value)) return value as OrganisationType;
  const code = /^(gm(?!900[1-3])|pv|ws)\d{2,4}$/.exec(value);
  return code ? PREFIXES[code[1] as string] : undefined;
}

/** Under this key a browser keeps which organisation a visitor chose last, for all widgets of a site that may remember it. */
export const ORGANISATION_KEY = 'kde-organisation/1';

/** Whom a widget begins with: who was chosen last, unless the page names an organisation itself, or another type. */
export const organisationToStart = (given: string | undefined, chosen: string | undefined): string | undefined => {
  const type = organisationType(chosen);
  return type !== undefined && (!given || given === type) ? chosen : given;
};

/** How large an organisation is. A choice of ours: at most 50,000 inhabitants is small and more than 100,000 is large. */
export type SizeClass = 'klein' | 'midden' | 'groot';
const MOST_IN_SMALL = 50_000;
const MOST_IN_MEDIUM = 100_000;

/** The size of an organisation by its inhabitants. `undefined`: not known how many there are, as for every waterschap. */
export function sizeClass({ population }: Pick<Organisation, 'population'>): SizeClass | undefined {
  if (population === undefined) return undefined;
  return population.value <= MOST_IN_SMALL ? 'klein' : population.value <= MOST_IN_MEDIUM ? 'midden' : 'groot';
}
