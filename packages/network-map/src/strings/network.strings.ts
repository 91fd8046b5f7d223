import { listInWords, ORGANISATION_KINDS, provinceName, type Network, type Organisation, type Party } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';

/** The language of the page. What a record says itself is in Dutch, on an English page too. */
export type { Language };

/** Words that every part of the network map uses. The models use them too, so nothing of the screen is imported. */
export interface NetworkStrings {
  readonly unknown: string;
  /** Many of a type of organisation: `gemeenten`. */
  readonly many: Readonly<Record<Party, string>>;
  readonly members: (count: number) => string;
  /** So many are known, of a number that is not. */
  readonly knownMembers: (count: number) => string;
  /** How two organisations meet: `networks` are one or two names. */
  readonly route: (from: string, to: string, networks: readonly string[], via: string | undefined) => string;
  readonly noRoute: (from: string, to: string) => string;
  readonly sameOrganisation: string;
}

const nl: NetworkStrings = {
  unknown: 'niet bekend',
  many: {
    gemeente: 'gemeenten', provincie: 'provincies', waterschap: 'waterschappen', samenwerkingsverband: 'samenwerkingsverbanden', rijk: 'het Rijk', lidstaat: 'lidstaten', uitvoeringsorganisatie: 'uitvoeringsorganisaties',
    veiligheidsregio: 'veiligheidsregio’s', kennisinstelling: 'kennisinstellingen', onderwijs: 'onderwijsinstellingen', zorg: 'zorginstellingen', mkb: 'mkb', bedrijf: 'bedrijven',
    'maatschappelijke-organisatie': 'maatschappelijke organisaties', inwoner: 'inwoners of professionals',
  },
  members: (count) => (count === 1 ? '1 lid' : `${count} leden`),
  knownMembers: (count) => (count === 0 ? 'leden niet bekend' : `${count === 1 ? '1 lid' : `${count} leden`} bekend`),
  route: (from, to, [first = '', second = ''], via) => (via === undefined ? `${from} en ${to} doen allebei mee aan ${first}.` : `${from} en ${via} doen allebei mee aan ${first}. ${via} en ${to} doen allebei mee aan ${second}. ${via} kan u voorstellen.`),
  noRoute: (from, to) => `Tussen ${from} en ${to} kennen wij geen verbinding. Ledenlijsten zijn bijna nooit volledig, dus die kan er wel zijn.`,
  sameOrganisation: 'Kies een andere organisatie dan de uwe.',
};

const en: NetworkStrings = {
  unknown: 'not known',
  many: {
    gemeente: 'municipalities', provincie: 'provinces', waterschap: 'water authorities', samenwerkingsverband: 'joint arrangements', rijk: 'central government', lidstaat: 'Member States', uitvoeringsorganisatie: 'executive agencies',
    veiligheidsregio: 'safety regions', kennisinstelling: 'knowledge institutions', onderwijs: 'educational institutions', zorg: 'care institutions', mkb: 'SMEs', bedrijf: 'companies',
    'maatschappelijke-organisatie': 'civil society organisations', inwoner: 'residents or professionals',
  },
  members: (count) => (count === 1 ? '1 member' : `${count} members`),
  knownMembers: (count) => (count === 0 ? 'members not known' : `${count === 1 ? '1 member' : `${count} members`} known`),
  route: (from, to, [first = '', second = ''], via) => (via === undefined ? `${from} and ${to} both take part in ${first}.` : `${from} and ${via} both take part in ${first}. ${via} and ${to} both take part in ${second}. ${via} can introduce you.`),
  noRoute: (from, to) => `We know of no connection between ${from} and ${to}. Lists of members are hardly ever complete, so there may be one.`,
  sameOrganisation: 'Choose another organisation than your own.',
};

/** The words that all parts share, Dutch unless English is asked for. */
export const networkStrings = wording('network-map.network', { nl, en });

/** What a network is called on screen. It may have soft hyphens in it. */
export const networkName = ({ name, displayName }: Pick<Network, 'name' | 'displayName'>, language: Language): string => (displayName ?? name)[language];

/** The same inside a sentence: without what stands behind a comma (`G4, de vier grootste steden`), and to be copied as it is. */
export const inlineName = (network: Pick<Network, 'name' | 'displayName'>, language: Language): string => networkName(network, language).split(', ', 1)[0]?.replaceAll('\u00AD', '') ?? '';

/** `gemeente in Zeeland` */
export function organisationDetail({ type, provinces }: Pick<Organisation, 'type' | 'provinces'>, language: Language): string {
  const word = ORGANISATION_KINDS[type][language];
  return type === 'provincie' || provinces.length === 0 ? word : `${word} in ${provincesInWords(provinces, language)}`;
}
/** `Zeeland en Zuid-Holland`; of who lies in no province, such as Bonaire, `uw regio`. */
export const provincesInWords = (codes: readonly string[], language: Language): string => (codes.length === 0 ? { nl: 'uw regio', en: 'your region' }[language] : listInWords(codes.map(provinceName), language));
/** How many members: the number itself where it is recorded, else how many are known. */
export function membersInWords({ members, knownMembers }: { readonly members?: number | undefined; readonly knownMembers: number }, language: Language): string {
  const words = networkStrings(language);
  return members === undefined ? words.knownMembers(knownMembers) : words.members(members);
}
