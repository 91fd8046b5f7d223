/** From a gap to a circle: who has the same gap, an invitation to send them, and who at the umbrella organisation can help. */
import { admits, gapsFor, isActive, isInRegion, sameGap, small, type CalendarDate, type Gap, type Network, type Organisation, type Service, type Theme } from '@digitaal-europa/data';
import { adviceStrings } from '../strings/advice.strings.ts';
import { inlineName, networkStrings, provincesInWords, type Language } from '../strings/network.strings.ts';
import { themesInWords } from '../strings/joining.strings.ts';

/** Where an umbrella organisation can be reached, as far as is recorded. */
export interface CircleContact {
  readonly koepel: Network;
  /** The organisation behind it. */
  readonly host?: Organisation | undefined;
  /** A function, never a person. Absent: not known. */
  readonly contactFunction?: string | undefined;
  /** Where it answers questions of this type of organisation. */
  readonly helpdesks: readonly Service[];
  /** The page to go to: of the contact, else of the umbrella organisation itself. Absent: not known. */
  readonly url?: string | undefined;
}

export interface GapCircle {
  readonly gap: Gap;
  /** The others with the same gap in a province that they share, of the same type first. */
  readonly others: readonly Organisation[];
  /** Umbrella organisations of this type, the nearest first. Empty: none is recorded, which is to be said. */
  readonly contacts: readonly CircleContact[];
  /** To copy, and to send to the others. */
  readonly invitation: { readonly subject: string; readonly text: string };
}

export interface CircleRecords {
  readonly networks: readonly Network[];
  readonly organisations: readonly Organisation[];
  readonly services?: readonly Service[] | undefined;
  readonly today: CalendarDate;
}

function contactsOf(organisation: Organisation, { networks, organisations, services = [] }: CircleRecords): CircleContact[] {
  const koepels = networks.filter((one) => one.kind === 'koepel' && (one.reach === 'regional' || one.reach === 'national') && isActive(one) !== 'nee' && admits(one, organisation) === 'ja' && isInRegion(one, organisation) === 'ja');
  return koepels.toSorted((a, b) => Number(b.reach === 'regional') - Number(a.reach === 'regional')).map((koepel): CircleContact => {
    const hosts = koepel.memberships.filter(({ role, until }) => role === 'host' && until === undefined).map((one) => one.organisation);
    const host = organisations.find(({ id }) => hosts.includes(id));
    const helpdesks = services.filter(({ kind, providers, audience }) => kind === 'helpdesk' && providers.some((id) => hosts.includes(id)) && audience.some((type) => type === organisation.type));
    return { koepel, host, contactFunction: koepel.joining.contactFunction, helpdesks, url: koepel.joining.contactUrl ?? koepel.url ?? host?.url };
  });
}

/** The circle around a gap. Nothing where there is a network, or where it is not known whether there is one. */
export function circleFor(theme: Theme, organisation: Organisation, records: CircleRecords, language: Language): GapCircle | undefined {
  const gap = gapsFor(organisation, records.networks, [theme])[0];
  if (gap?.certain !== true) return undefined;
  const { many } = networkStrings(language);
  const type = Object.hasOwn(many, organisation.type) ? many[organisation.type as keyof typeof many] : undefined;
  const { subject, text } = adviceStrings(language).invitation({
    name: organisation.name, theme: small(themesInWords([theme], language)), region: provincesInWords(organisation.provinces, language), type, further: gap.further.map((one) => inlineName(one, language)),
  });
  return { gap, others: sameGap(theme, organisation, records.organisations, records.networks, records.today), contacts: contactsOf(organisation, records), invitation: { subject, text } };
}
