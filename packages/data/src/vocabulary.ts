/**
 * The closed lists of the data and what each value means, in Dutch and English. Dutch legal terms are the data values, because
 * that is what editors and lawyers use; everything else in the code is English. Lists of one kind of record stand in a file of their own.
 */
export * from './fund.vocabulary.ts';
export * from './law.vocabulary.ts';
export * from './network.vocabulary.ts';

/** A word or sentence in both languages that the widgets speak. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** How we know: the text of the source itself was read, someone else checked it, or an editor still has to confirm it. */
export const EVIDENCE = {
  'source-read': { nl: 'bron gelezen', en: 'source read' },
  secondary: { nl: 'uit tweede hand', en: 'second-hand' },
  unverified: { nl: 'nog te bevestigen', en: 'to be confirmed' },
} as const satisfies Record<string, Bilingual>;
export type Evidence = keyof typeof EVIDENCE;

/** How sure the editor is of the reading. Anything below `hoog` is never shown as a fact. */
export const CONFIDENCES = {
  hoog: { nl: 'hoog', en: 'high' },
  midden: { nl: 'midden', en: 'medium' },
  laag: { nl: 'laag', en: 'low' },
} as const satisfies Record<string, Bilingual>;
export type Confidence = keyof typeof CONFIDENCES;

export const ORGANISATION_TYPES = {
  gemeente: { nl: 'gemeente', en: 'municipality' },
  provincie: { nl: 'provincie', en: 'province' },
  waterschap: { nl: 'waterschap', en: 'water authority' },
} as const satisfies Record<string, Bilingual>;
export type OrganisationType = keyof typeof ORGANISATION_TYPES;

/** Whom a date or a duty addresses. */
export const ADDRESSEES = {
  ...ORGANISATION_TYPES,
  lidstaat: { nl: 'lidstaat', en: 'Member State' },
  Commissie: { nl: 'Europese Commissie', en: 'European Commission' },
  leverancier: { nl: 'leverancier', en: 'supplier' },
} as const satisfies Record<string, Bilingual>;
export type Addressee = keyof typeof ADDRESSEES;

/** What a record is about. One list for laws, funds, networks and services, so that they can be found together. */
export const THEMES = {
  ai: { nl: 'AI en algoritmen', en: 'AI and algorithms' },
  data: { nl: 'Data en data delen', en: 'Data and data sharing' },
  'digital-twin': { nl: 'Digital twins en geodata', en: 'Digital twins and geodata' },
  cybersecurity: { nl: 'Cybersecurity', en: 'Cybersecurity' },
  identiteit: { nl: 'Digitale identiteit', en: 'Digital identity' },
  privacy: { nl: 'Privacy', en: 'Privacy' },
  ethiek: { nl: 'Ethiek en mensenrechten', en: 'Ethics and human rights' },
  dienstverlening: { nl: 'Dienstverlening', en: 'Public services' },
  interoperabiliteit: { nl: 'Standaarden en interoperabiliteit', en: 'Standards and interoperability' },
  openbaarheid: { nl: 'Openbaarheid en archief', en: 'Transparency and records' },
  toegankelijkheid: { nl: 'Toegankelijkheid en inclusie', en: 'Accessibility and inclusion' },
  infrastructuur: { nl: 'Cloud, netwerken en ICT', en: 'Cloud, networks and ICT' },
  inkoop: { nl: 'Inkoop', en: 'Procurement' },
  platforms: { nl: 'Platforms en consumenten', en: 'Platforms and consumers' },
  vaardigheden: { nl: 'Vaardigheden en werk', en: 'Skills and work' },
  bestuur: { nl: 'Bestuur en samenwerking', en: 'Governance and cooperation' },
  democratie: { nl: 'Democratie en participatie', en: 'Democracy and participation' },
  'slimme-regio': { nl: 'Slimme stad en regio', en: 'Smart city and region' },
  innovatie: { nl: 'Innovatie en economie', en: 'Innovation and economy' },
  mobiliteit: { nl: 'Mobiliteit', en: 'Mobility' },
  energie: { nl: 'Energie en klimaat', en: 'Energy and climate' },
  water: { nl: 'Water', en: 'Water' },
  leefomgeving: { nl: 'Wonen, natuur en leefomgeving', en: 'Housing, nature and environment' },
  zorg: { nl: 'Zorg en welzijn', en: 'Health and welfare' },
  veiligheid: { nl: 'Veiligheid en crisis', en: 'Safety and crisis' },
  cultuur: { nl: 'Cultuur, media en onderwijs', en: 'Culture, media and education' },
} as const satisfies Record<string, Bilingual>;
export type Theme = keyof typeof THEMES;

/** The functions for which a network or service is meant. Functions only, never names of people. */
export const FUNCTIONS = {
  bestuurder: { nl: 'bestuurder', en: 'executive' },
  directeur: { nl: 'directeur', en: 'director' },
  beleidsmedewerker: { nl: 'beleidsmedewerker', en: 'policy officer' },
  'europa-adviseur': { nl: 'Europa-adviseur', en: 'EU adviser' },
  cio: { nl: 'CIO', en: 'CIO' },
  cdo: { nl: 'CDO', en: 'CDO' },
  ciso: { nl: 'CISO', en: 'CISO' },
  informatiemanager: { nl: 'informatiemanager', en: 'information manager' },
  architect: { nl: 'architect', en: 'architect' },
  datascientist: { nl: 'datawetenschapper', en: 'data scientist' },
  jurist: { nl: 'jurist', en: 'lawyer' },
  'privacy-officer': { nl: 'privacyfunctionaris', en: 'privacy officer' },
  inkoper: { nl: 'inkoper', en: 'buyer' },
  projectleider: { nl: 'projectleider', en: 'project leader' },
  archivaris: { nl: 'archivaris', en: 'archivist' },
} as const satisfies Record<string, Bilingual>;
export type JobFunction = keyof typeof FUNCTIONS;

/** Who can take part in a fund or network: the three types of organisation, and others. */
export const PARTIES = {
  ...ORGANISATION_TYPES,
  samenwerkingsverband: { nl: 'samenwerkingsverband', en: 'joint arrangement' },
  rijk: { nl: 'Rijk', en: 'central government' },
  lidstaat: { nl: 'lidstaat', en: 'Member State' },
  uitvoeringsorganisatie: { nl: 'uitvoeringsorganisatie', en: 'executive agency' },
  veiligheidsregio: { nl: 'veiligheidsregio', en: 'safety region' },
  kennisinstelling: { nl: 'kennisinstelling', en: 'knowledge institution' },
  onderwijs: { nl: 'onderwijsinstelling', en: 'educational institution' },
  zorg: { nl: 'zorginstelling', en: 'care institution' },
  mkb: { nl: 'mkb', en: 'SME' },
  bedrijf: { nl: 'bedrijf', en: 'company' },
  'maatschappelijke-organisatie': { nl: 'maatschappelijke organisatie', en: 'civil society organisation' },
  inwoner: { nl: 'inwoner of professional', en: 'resident or professional' },
} as const satisfies Record<string, Bilingual>;
export type Party = keyof typeof PARTIES;

/** What an organisation in the table is. */
export const ORGANISATION_KINDS = {
  ...ORGANISATION_TYPES,
  'openbaar-lichaam': { nl: 'openbaar lichaam', en: 'public body of the Caribbean Netherlands' },
  koepel: { nl: 'koepel', en: 'umbrella organisation' },
  ministerie: { nl: 'ministerie', en: 'ministry' },
  uitvoeringsorganisatie: { nl: 'uitvoeringsorganisatie', en: 'executive agency' },
  toezichthouder: { nl: 'toezichthouder', en: 'supervisor' },
  csirt: { nl: 'CSIRT', en: 'CSIRT' },
  kennisorganisatie: { nl: 'kennisorganisatie', en: 'knowledge organisation' },
  adviesorgaan: { nl: 'adviesorgaan', en: 'advisory body' },
  'eu-instelling': { nl: 'EU-instelling', en: 'EU institution' },
  samenwerking: { nl: 'samenwerking of stichting', en: 'partnership or foundation' },
  media: { nl: 'media', en: 'media' },
  overig: { nl: 'overig', en: 'other' },
} as const satisfies Record<string, Bilingual>;
export type OrganisationKind = keyof typeof ORGANISATION_KINDS;

/** The values of one of the lists above, in its order. */
export const valuesOf = <K extends string>(list: Readonly<Record<K, unknown>>): K[] => Object.keys(list) as K[];
