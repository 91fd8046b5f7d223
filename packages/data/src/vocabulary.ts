/**
 * The closed lists of the data and what each value means, in Dutch and English. Dutch legal terms are the data values, because
 * that is what editors and lawyers use; everything else in the code is English.
 */

/** A word or sentence in both languages that the widgets speak. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/**
 * What a date means in law. Two kinds never share a word: `in_werking` (the act exists in law) is not `van_toepassing` (you must
 * comply). Order is the order in a procedure; it breaks ties between dates on one day.
 */
export const DATE_KINDS = {
  aangekondigd: { nl: 'Aangekondigd', en: 'Announced' },
  raadpleging_open: { nl: 'Raadpleging opent', en: 'Consultation opens' },
  raadpleging_sluit: { nl: 'Raadpleging sluit', en: 'Consultation closes' },
  voorgesteld: { nl: 'Voorgesteld', en: 'Proposed' },
  advies: { nl: 'Advies', en: 'Opinion' },
  mandaat_EP: { nl: 'Standpunt voor de onderhandelingen', en: 'Position for the negotiations' },
  algemene_orientatie: { nl: 'Algemene oriëntatie', en: 'General approach' },
  voorlopig_akkoord: { nl: 'Voorlopig akkoord', en: 'Provisional agreement' },
  stap: { nl: 'Stap in de procedure', en: 'Step in the procedure' },
  aangenomen: { nl: 'Aangenomen', en: 'Adopted' },
  ondertekend: { nl: 'Ondertekend', en: 'Signed' },
  bekendgemaakt: { nl: 'Bekendgemaakt', en: 'Published' },
  in_werking: { nl: 'In werking', en: 'Entry into force' },
  omzettingstermijn: { nl: 'Omzettingstermijn', en: 'Transposition deadline' },
  nl_in_werking: { nl: 'Nederlandse regels in werking', en: 'Dutch rules in force' },
  van_toepassing: { nl: 'Van toepassing', en: 'Applies' },
  overgangsdatum: { nl: 'Einde overgang', en: 'End of transition' },
  handhaving_start: { nl: 'Start handhaving', en: 'Enforcement starts' },
  inbreukprocedure: { nl: 'Inbreukprocedure', en: 'Infringement procedure' },
  evaluatie: { nl: 'Evaluatie', en: 'Review' },
  ingetrokken: { nl: 'Ingetrokken', en: 'Withdrawn' },
  vervallen: { nl: 'Vervallen', en: 'Lapsed' },
} as const satisfies Record<string, Bilingual>;
export type DateKind = keyof typeof DATE_KINDS;

/** How exactly a date is known. The bounds `earliest` and `latest` span the whole period. */
export const PRECISIONS = {
  dag: { nl: 'dag', en: 'day' },
  maand: { nl: 'maand', en: 'month' },
  kwartaal: { nl: 'kwartaal', en: 'quarter' },
  halfjaar: { nl: 'halfjaar', en: 'half-year' },
  jaar: { nl: 'jaar', en: 'year' },
  onbekend: { nl: 'datum onbekend', en: 'date unknown' },
} as const satisfies Record<string, Bilingual>;
export type Precision = keyof typeof PRECISIONS;

/**
 * How certain it is that this happens on this date. `bindend`: fixed in the Official Journal or the Staatsblad. `gebeurd`: a step
 * that has been taken. `gepland`: an institution has planned it. `verwacht`: expected. `vervallen`: this date no longer holds.
 */
export const CERTAINTIES = {
  bindend: { nl: 'bindend', en: 'binding' },
  gebeurd: { nl: 'gebeurd', en: 'has happened' },
  gepland: { nl: 'gepland', en: 'planned' },
  verwacht: { nl: 'verwacht', en: 'expected' },
  vervallen: { nl: 'vervallen', en: 'no longer valid' },
} as const satisfies Record<string, Bilingual>;
export type Certainty = keyof typeof CERTAINTIES;

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

/** Does a law apply to a type of organisation? `onbekend` is an answer too: it is shown, never read as "no". */
export const APPLIES = {
  ja: { nl: 'ja', en: 'yes' },
  deels: { nl: 'deels', en: 'partly' },
  nee: { nl: 'nee', en: 'no' },
  onbekend: { nl: 'onbekend', en: 'unknown' },
} as const satisfies Record<string, Bilingual>;
export type Applies = keyof typeof APPLIES;

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

/** Which institution took or takes the step. */
export const INSTITUTIONS = {
  Commissie: { nl: 'Europese Commissie', en: 'European Commission' },
  EP: { nl: 'Europees Parlement', en: 'European Parliament' },
  Raad: { nl: 'Raad van de EU', en: 'Council of the EU' },
  TK: { nl: 'Tweede Kamer', en: 'House of Representatives' },
  EK: { nl: 'Eerste Kamer', en: 'Senate' },
  RvS: { nl: 'Raad van State', en: 'Council of State' },
} as const satisfies Record<string, Bilingual>;
export type Institution = keyof typeof INSTITUTIONS;

/** The families in which the instruments are grouped. */
export const FAMILIES = {
  'eu-law': { nl: 'Europese wetten', en: 'EU law' },
  'eu-proposal': { nl: 'Europese voorstellen', en: 'EU proposals' },
  'nl-law': { nl: 'Nederlandse wetten en regels', en: 'Dutch law' },
  policy: { nl: 'Beleid, afspraken en hulpmiddelen', en: 'Policy, agreements and tools' },
} as const satisfies Record<string, Bilingual>;
export type Family = keyof typeof FAMILIES;

/** The legal form of a record, and the family it belongs to. */
export const INSTRUMENTS = {
  regulation: { nl: 'Verordening', en: 'Regulation', family: 'eu-law' },
  directive: { nl: 'Richtlijn', en: 'Directive', family: 'eu-law' },
  decision: { nl: 'Besluit', en: 'Decision', family: 'eu-law' },
  proposal: { nl: 'Voorstel', en: 'Proposal', family: 'eu-proposal' },
  'announced-proposal': { nl: 'Aangekondigd voorstel', en: 'Announced proposal', family: 'eu-proposal' },
  'withdrawn-proposal': { nl: 'Ingetrokken voorstel', en: 'Withdrawn proposal', family: 'eu-proposal' },
  'national-act': { nl: 'Wet', en: 'Dutch act', family: 'nl-law' },
  'national-bill': { nl: 'Wetsvoorstel', en: 'Dutch bill', family: 'nl-law' },
  'national-decree': { nl: 'Algemene maatregel van bestuur', en: 'Dutch decree', family: 'nl-law' },
  'ministerial-regulation': { nl: 'Ministeriële regeling', en: 'Ministerial regulation', family: 'nl-law' },
  strategy: { nl: 'Strategie', en: 'Strategy', family: 'policy' },
  programme: { nl: 'Programma', en: 'Programme', family: 'policy' },
  policy: { nl: 'Beleid', en: 'Policy', family: 'policy' },
  declaration: { nl: 'Verklaring', en: 'Declaration', family: 'policy' },
  agenda: { nl: 'Internationale agenda', en: 'International agenda', family: 'policy' },
  monitoring: { nl: 'Monitor', en: 'Monitoring', family: 'policy' },
  standard: { nl: 'Norm', en: 'Standard', family: 'policy' },
  letter: { nl: 'Beleidsbrief', en: 'Policy letter', family: 'policy' },
  inquiry: { nl: 'Onderzoek', en: 'Inquiry', family: 'policy' },
  motion: { nl: 'Motie', en: 'Motion', family: 'policy' },
  advice: { nl: 'Advies', en: 'Advice', family: 'policy' },
  idea: { nl: 'Idee', en: 'Idea', family: 'policy' },
  'model-terms': { nl: 'Modelvoorwaarden', en: 'Model terms', family: 'policy' },
  procedure: { nl: 'Werkwijze', en: 'Procedure', family: 'policy' },
  instrument: { nl: 'Instrument', en: 'Instrument', family: 'policy' },
  tool: { nl: 'Hulpmiddel', en: 'Tool', family: 'policy' },
} as const satisfies Record<string, Bilingual & { readonly family: Family }>;
export type Instrument = keyof typeof INSTRUMENTS;

/** How one record stands to another: read "this law <relation> that law". */
export const RELATIONS = {
  implements: { nl: 'voert uit', en: 'implements' },
  'implemented-by': { nl: 'wordt uitgevoerd door', en: 'is implemented by' },
  amends: { nl: 'wijzigt', en: 'amends' },
  'amended-by': { nl: 'is gewijzigd door', en: 'was amended by' },
  'to-be-amended-by': { nl: 'wordt mogelijk gewijzigd door', en: 'may be amended by' },
  'would-amend': { nl: 'wil wijzigen', en: 'would amend' },
  repeals: { nl: 'vervangt', en: 'repeals' },
  'would-repeal': { nl: 'wil vervangen', en: 'would repeal' },
  'repealed-by': { nl: 'is vervangen door', en: 'was repealed by' },
  'to-be-repealed-by': { nl: 'wordt mogelijk vervangen door', en: 'may be repealed by' },
  'depends-on': { nl: 'hangt af van', en: 'depends on' },
  related: { nl: 'hangt samen met', en: 'is related to' },
} as const satisfies Record<string, Bilingual>;
export type Relation = keyof typeof RELATIONS;

/** How a moment of influence works: an official round with an end, or a talk or letter while others decide. */
export const INFLUENCE_FORMS = {
  formeel: { nl: 'formeel', en: 'formal' },
  informeel: { nl: 'informeel', en: 'informal' },
} as const satisfies Record<string, Bilingual>;
export type InfluenceForm = keyof typeof INFLUENCE_FORMS;

/** How much input from a decentralised government can still change. A judgement, never a fact. */
export const LEVERAGES = {
  hoog: { nl: 'veel', en: 'much' },
  middel: { nl: 'redelijk wat', en: 'some' },
  laag: { nl: 'weinig', en: 'little' },
  geen: { nl: 'niets', en: 'nothing' },
} as const satisfies Record<string, Bilingual>;
export type Leverage = keyof typeof LEVERAGES;

/** Lead time of a duty for one organisation. A judgement. `months` are the calendar months that planning counts with. */
export const EFFORTS = {
  S: { nl: 'klein', en: 'small', months: 3 },
  M: { nl: 'middel', en: 'medium', months: 6 },
  L: { nl: 'groot', en: 'large', months: 12 },
} as const satisfies Record<string, Bilingual & { readonly months: number }>;
export type Effort = keyof typeof EFFORTS;

/** The eight domains of an organisation in which the VNG counts the work that a law brings. */
export const ORGANISATION_DOMAINS = {
  security: { nl: 'Security', en: 'Security' },
  communicatie: { nl: 'Communicatie', en: 'Communication' },
  'besturing-en-control': { nl: 'Besturing en control', en: 'Governance and control' },
  'toezicht-en-handhaving': { nl: 'Toezicht en handhaving', en: 'Supervision and enforcement' },
  personeel: { nl: 'Personeel', en: 'Staff' },
  'administratieve-organisatie': { nl: 'Administratieve organisatie', en: 'Administrative organisation' },
  informatievoorziening: { nl: 'Informatievoorziening', en: 'Information management' },
  juridisch: { nl: 'Juridisch', en: 'Legal' },
} as const satisfies Record<string, Bilingual>;
export type OrganisationDomain = keyof typeof ORGANISATION_DOMAINS;

/** What a supervisor may do to a public body, each including what stands above it. */
export const SANCTION_POWERS = {
  geen: { nl: 'geen toezichthouder', en: 'no supervisor' },
  toezicht: { nl: 'er is een toezichthouder', en: 'there is a supervisor' },
  bevelen: { nl: 'de toezichthouder kan maatregelen opleggen', en: 'the supervisor can order measures' },
  boete: { nl: 'een boete of aansprakelijkheid is mogelijk', en: 'a fine or liability is possible' },
} as const satisfies Record<string, Bilingual>;
export type SanctionPower = keyof typeof SANCTION_POWERS;

/** The packages in which laws were presented, planned or changed together. */
export const PACKAGES = {
  'digitaal-decennium': { nl: 'Digitaal decennium', en: 'Digital Decade' },
  datastrategie: { nl: 'Europese datastrategie', en: 'European strategy for data' },
  'ai-aanpak': { nl: 'Europese AI-aanpak', en: 'European approach to AI' },
  'digitale-diensten': { nl: 'Pakket digitale diensten', en: 'Digital Services Package' },
  'digitale-eengemaakte-markt': { nl: 'Digitale eengemaakte markt', en: 'Digital single market' },
  'digitale-identiteit': { nl: 'Europese digitale identiteit', en: 'European digital identity' },
  gegevensbescherming: { nl: 'Pakket gegevensbescherming', en: 'Data protection package' },
  'cyberpakket-2017': { nl: 'Cyberpakket 2017', en: 'Cybersecurity package 2017' },
  'cyberpakket-2020': { nl: 'Cyberpakket 2020', en: 'Cybersecurity package 2020' },
  'cyberpakket-2023': { nl: 'Cyberpakket 2023', en: 'Cybersecurity package 2023' },
  'cyberpakket-2026': { nl: 'Cyberpakket januari 2026', en: 'Cybersecurity package January 2026' },
  'nis2-en-cer-in-nederland': { nl: 'Omzetting NIS2 en CER', en: 'Dutch transposition of NIS2 and CER' },
  'digitale-omnibus': { nl: 'Digitaal pakket november 2025', en: 'Digital package November 2025' },
  interoperabiliteit: { nl: 'Pakket interoperabiliteit', en: 'Interoperability package' },
  connectiviteit: { nl: 'Pakket connectiviteit', en: 'Connectivity package' },
  'tech-soevereiniteit': { nl: 'Pakket technologische soevereiniteit', en: 'Tech sovereignty package' },
  gezondheidsunie: { nl: 'Europese gezondheidsunie', en: 'European Health Union' },
  democratie: { nl: 'Pakket democratie en verkiezingen', en: 'Democracy and elections package' },
  consumentenagenda: { nl: 'Consumentenagenda 2030', en: 'Consumer Agenda 2030' },
  aanbesteding: { nl: 'Pakket aanbesteding', en: 'Procurement package' },
  'btw-digitaal': { nl: 'Btw in het digitale tijdperk', en: 'VAT in the digital age' },
  'fit-for-55': { nl: 'Fit for 55', en: 'Fit for 55' },
  'milieu-omnibus': { nl: 'Milieu-omnibus', en: 'Environmental omnibus' },
  'interne-markt-2026': { nl: 'Interne markt 2026', en: 'Single market 2026' },
} as const satisfies Record<string, Bilingual>;
export type Package = keyof typeof PACKAGES;

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
  bestuurder: { nl: 'bestuurder', en: 'administrator' },
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

/** Who can take part in a fund or network, beside the three types of organisation. */
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

/** Where the money of a fund comes from. `spuk`: a specific grant from the Dutch state (specifieke uitkering). */
export const FUND_LEVELS = {
  eu: { nl: 'Europees', en: 'European' },
  nationaal: { nl: 'nationaal', en: 'national' },
  spuk: { nl: 'nationaal: SPUK', en: 'national: specific grant' },
  regionaal: { nl: 'regionaal', en: 'regional' },
  provinciaal: { nl: 'provinciaal', en: 'provincial' },
} as const satisfies Record<string, Bilingual>;
export type FundLevel = keyof typeof FUND_LEVELS;

/** Who decides on the applications: the Commission, the Commission with the Member States, another body, or the Netherlands. */
export const MANAGEMENT_MODES = {
  direct: { nl: 'direct beheer', en: 'direct management' },
  gedeeld: { nl: 'gedeeld beheer', en: 'shared management' },
  indirect: { nl: 'indirect beheer', en: 'indirect management' },
  nationaal: { nl: 'nationaal beheer', en: 'national management' },
  provinciaal: { nl: 'provinciaal beheer', en: 'provincial management' },
} as const satisfies Record<string, Bilingual>;
export type ManagementMode = keyof typeof MANAGEMENT_MODES;

/** What digitalisation is in a fund: its aim, a fixed part, a possible means, or nothing. */
export const DIGITAL_ROLES = {
  hoofddoel: { nl: 'hoofddoel', en: 'main aim' },
  'vast-onderdeel': { nl: 'vast onderdeel', en: 'fixed part' },
  'mogelijk-middel': { nl: 'mogelijk middel', en: 'possible means' },
  geen: { nl: 'geen rol', en: 'no role' },
} as const satisfies Record<string, Bilingual>;
export type DigitalRole = keyof typeof DIGITAL_ROLES;

/** In which role a party takes part in an application. */
export const APPLICANT_ROLES = {
  aanvrager: { nl: 'mag zelf aanvragen', en: 'may apply' },
  partner: { nl: 'kan partner zijn', en: 'may be a partner' },
  nee: { nl: 'kan niet meedoen', en: 'cannot take part' },
  onbekend: { nl: 'niet bekend', en: 'not known' },
} as const satisfies Record<string, Bilingual>;
export type ApplicantRole = keyof typeof APPLICANT_ROLES;

/** How a call closes. */
export const DEADLINE_MODELS = {
  'een-datum': { nl: 'één sluitingsdatum', en: 'one deadline' },
  'twee-fasen': { nl: 'in twee stappen', en: 'in two stages' },
  meermaals: { nl: 'meerdere sluitingsdatums', en: 'several cut-off dates' },
  doorlopend: { nl: 'doorlopend', en: 'continuous' },
  'tot-het-op-is': { nl: 'tot het geld op is', en: 'until the budget is spent' },
  verwacht: { nl: 'nog niet open, wordt verwacht', en: 'not open yet, expected' },
  onbekend: { nl: 'niet bekend', en: 'not known' },
} as const satisfies Record<string, Bilingual>;
export type DeadlineModel = keyof typeof DEADLINE_MODELS;

/** Where a fund stands. Whether a call is open is never written down: it follows from the dates and the day. */
export const FUND_STAGES = {
  voorgesteld: { nl: 'voorgesteld', en: 'proposed' },
  lopend: { nl: 'loopt', en: 'running' },
  afgelopen: { nl: 'afgelopen', en: 'ended' },
  onbekend: { nl: 'niet bekend', en: 'not known' },
} as const satisfies Record<string, Bilingual>;
export type FundStage = keyof typeof FUND_STAGES;

/** How heavy the administration of a grant is for a small organisation. A judgement. */
export const BURDENS = {
  licht: { nl: 'licht', en: 'light' },
  gemiddeld: { nl: 'gemiddeld', en: 'medium' },
  zwaar: { nl: 'zwaar', en: 'heavy' },
} as const satisfies Record<string, Bilingual>;
export type Burden = keyof typeof BURDENS;

/** Kinds that must not be mixed: only a network or a programme can be joined. */
export const NETWORK_KINDS = {
  network: { nl: 'netwerk', en: 'network' },
  platform: { nl: 'platform', en: 'platform' },
  koepel: { nl: 'koepel', en: 'umbrella organisation' },
  authority: { nl: 'overheidsorganisatie', en: 'public authority' },
  programme: { nl: 'programma', en: 'programme' },
} as const satisfies Record<string, Bilingual>;
export type NetworkKind = keyof typeof NETWORK_KINDS;

/** How far a network reaches. */
export const REACHES = {
  regional: { nl: 'regionaal', en: 'regional' },
  national: { nl: 'landelijk', en: 'national' },
  european: { nl: 'Europees', en: 'European' },
  global: { nl: 'wereldwijd', en: 'global' },
} as const satisfies Record<string, Bilingual>;
export type Reach = keyof typeof REACHES;

/** How one becomes a member. `automatic`: every organisation of that type is in it, so it is no choice. */
export const JOINING_MODES = {
  open: { nl: 'iedereen uit de doelgroep kan zich aanmelden', en: 'open to its audience' },
  'on-request': { nl: 'op aanvraag', en: 'on request' },
  invited: { nl: 'op uitnodiging', en: 'by invitation' },
  automatic: { nl: 'u bent vanzelf lid', en: 'automatic' },
  unknown: { nl: 'niet bekend', en: 'not known' },
} as const satisfies Record<string, Bilingual>;
export type JoiningMode = keyof typeof JOINING_MODES;

export const NETWORK_STATUSES = {
  active: { nl: 'actief', en: 'active' },
  dormant: { nl: 'slapend', en: 'dormant' },
  ended: { nl: 'gestopt', en: 'ended' },
  unknown: { nl: 'niet bekend', en: 'not known' },
} as const satisfies Record<string, Bilingual>;
export type NetworkStatus = keyof typeof NETWORK_STATUSES;

export const MEMBER_ROLES = {
  member: { nl: 'lid', en: 'member' },
  board: { nl: 'bestuur', en: 'board' },
  observer: { nl: 'waarnemer', en: 'observer' },
  host: { nl: 'gastheer', en: 'host' },
} as const satisfies Record<string, Bilingual>;
export type MemberRole = keyof typeof MEMBER_ROLES;

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

/** What a service offers. */
export const SERVICE_KINDS = {
  tool: { nl: 'hulpmiddel', en: 'tool' },
  framework: { nl: 'toetsingskader', en: 'assessment framework' },
  'model-terms': { nl: 'modelvoorwaarden', en: 'model terms' },
  factsheet: { nl: 'factsheet', en: 'factsheet' },
  training: { nl: 'training', en: 'training' },
  webinar: { nl: 'webinar', en: 'webinar' },
  helpdesk: { nl: 'helpdesk', en: 'help desk' },
  news: { nl: 'nieuws', en: 'news' },
  practice: { nl: 'praktijkvoorbeeld', en: 'practice' },
} as const satisfies Record<string, Bilingual>;
export type ServiceKind = keyof typeof SERVICE_KINDS;

/** How a practice ended. Failures teach as well. */
export const OUTCOMES = {
  success: { nl: 'gelukt', en: 'success' },
  mixed: { nl: 'deels gelukt', en: 'mixed' },
  failure: { nl: 'niet gelukt', en: 'failure' },
} as const satisfies Record<string, Bilingual>;
export type Outcome = keyof typeof OUTCOMES;

/** The values of one of the lists above, in its order. */
export const valuesOf = <K extends string>(list: Readonly<Record<K, unknown>>): K[] => Object.keys(list) as K[];
