/** The closed lists of laws, their dates and their obligations. */
import type { Bilingual } from './vocabulary.ts';

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

/** Does a law apply to a type of organisation? `onbekend` is an answer too: it is shown, never read as "no". */
export const APPLIES = {
  ja: { nl: 'ja', en: 'yes' },
  deels: { nl: 'deels', en: 'partly' },
  nee: { nl: 'nee', en: 'no' },
  onbekend: { nl: 'onbekend', en: 'unknown' },
} as const satisfies Record<string, Bilingual>;
export type Applies = keyof typeof APPLIES;

/**
 * What an obligation may depend on beyond the kind of organisation, as a question that somebody answers with yes or no about the own organisation.
 * Only what differs from one organisation to the next stands here; the kind itself is in `appliesTo`.
 */
export const SCOPE_QUESTIONS = {
  'kritieke-entiteit': { nl: 'Heeft een minister u aangewezen als kritieke entiteit?', en: 'Has a minister designated you as a critical entity?' },
  'ai-hoog-risico': { nl: 'Gebruikt u AI-systemen met een hoog risico?', en: 'Do you use high-risk AI systems?' },
  'hoogwaardige-datasets': { nl: 'Hebt u datasets van de Europese lijst van hoogwaardige datasets?', en: 'Do you hold datasets on the European list of high-value datasets?' },
  'beschermde-gegevens': { nl: 'Geeft u beschermde gegevens vrij voor hergebruik?', en: 'Do you release protected data for re-use?' },
  'eigen-platform': { nl: 'Biedt u zelf hosting of een online platform aan?', en: 'Do you offer hosting or an online platform yourself?' },
  'eigen-product': { nl: 'Brengt u zelf software of hardware op de markt?', en: 'Do you place software or hardware on the market yourself?' },
  'groot-datacentrum': { nl: 'Hebt u een eigen datacentrum van 500 kW of meer?', en: 'Do you have a data centre of your own of 500 kW or more?' },
  'btw-over-de-grens': { nl: 'Levert of koopt u als btw-ondernemer in andere EU-landen?', en: 'Do you, as a taxable person, supply to or buy from other EU countries?' },
} as const satisfies Record<string, Bilingual>;
export type ScopeQuestion = keyof typeof SCOPE_QUESTIONS;

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

/** What fills a law in, below the law itself. */
export const CHILD_KINDS = {
  'gedelegeerde-handeling': { nl: 'gedelegeerde handeling', en: 'delegated act' },
  uitvoeringshandeling: { nl: 'uitvoeringshandeling', en: 'implementing act' },
  richtsnoeren: { nl: 'richtsnoeren', en: 'guidelines' },
  aanbeveling: { nl: 'aanbeveling', en: 'recommendation' },
  norm: { nl: 'norm', en: 'standard' },
  besluit: { nl: 'Nederlands besluit', en: 'Dutch decree' },
  regeling: { nl: 'Nederlandse regeling', en: 'Dutch ministerial regulation' },
} as const satisfies Record<string, Bilingual>;
export type ChildKind = keyof typeof CHILD_KINDS;

/** Where such a text stands. `onbekend`: not seen, or sources disagree. */
export const CHILD_STAGES = {
  vastgesteld: { nl: 'vastgesteld', en: 'adopted' },
  concept: { nl: 'concept', en: 'draft' },
  verwacht: { nl: 'nog niet klaar', en: 'not ready yet' },
  onbekend: { nl: 'niet bekend', en: 'not known' },
} as const satisfies Record<string, Bilingual>;
export type ChildStage = keyof typeof CHILD_STAGES;

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
