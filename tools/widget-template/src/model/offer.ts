/** What there is for whom: records in, groups out. Pure, so its tests need no browser. */
import { organisationType, SERVICE_KINDS, valuesOf, type OrganisationType, type Service, type ServiceKind } from '@digitaal-europa/data';

export interface Offer {
  /** By kind, in the order of the vocabulary; a kind without services is left out. */
  readonly groups: readonly { readonly kind: ServiceKind; readonly services: readonly Service[] }[];
  /** How many are shown. */
  readonly count: number;
  /** How many are left out, because they are for others. */
  readonly others: number;
}

/** Where nobody wrote down for whom it is, it may be for anyone: an unknown is never read as "no". */
const isFor = ({ audience }: Service, type: OrganisationType | undefined): boolean => type === undefined || audience.length === 0 || audience.includes(type);

/** What a service is called on screen. It may have soft hyphens in it. */
export const nameOf = ({ name, displayName }: Pick<Service, 'name' | 'displayName'>, language: 'nl' | 'en'): string => (displayName ?? name)[language];

/** @param organisation an id or a type; what is neither counts as nobody in particular */
export function offerFor(services: readonly Service[], organisation: string | undefined, language: 'nl' | 'en'): Offer {
  const type = organisationType(organisation);
  const shown = services.filter((service) => isFor(service, type)).sort((a, b) => nameOf(a, language).localeCompare(nameOf(b, language), language));
  return {
    groups: valuesOf(SERVICE_KINDS).map((kind) => ({ kind, services: shown.filter((service) => service.kind === kind) })).filter(({ services: some }) => some.length > 0),
    count: shown.length,
    others: services.length - shown.length,
  };
}
