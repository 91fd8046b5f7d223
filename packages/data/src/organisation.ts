import { ORGANISATION_TYPES, type OrganisationType } from './vocabulary.ts';

/** First letters of a TOOI code, by type of organisation. */
const PREFIXES: Readonly<Record<string, OrganisationType>> = { gm: 'gemeente', pv: 'provincie', ws: 'waterschap' };

/**
 * The type of organisation behind the `organisation` attribute: a type itself (`gemeente`) or an id (`gm0716`, `pv29`, `ws0655`: the
 * lower-case TOOI code). Anything else gives `undefined`.
 */
export function organisationType(organisation: string | null | undefined): OrganisationType | undefined {
  const value = organisation?.trim().toLowerCase() ?? '';
  if (Object.hasOwn(ORGANISATION_TYPES, value)) return value as OrganisationType;
  const code = /^(gm|pv|ws)\d{2,4}$/.exec(value);
  return code ? PREFIXES[code[1] as string] : undefined;
}
