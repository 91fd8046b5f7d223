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
  repeals: { nl: 'vervangt', en: 'repeals' },
  'repealed-by': { nl: 'is vervangen door', en: 'was repealed by' },
  'to-be-repealed-by': { nl: 'wordt mogelijk vervangen door', en: 'may be repealed by' },
  'depends-on': { nl: 'hangt af van', en: 'depends on' },
  related: { nl: 'hangt samen met', en: 'is related to' },
} as const satisfies Record<string, Bilingual>;
export type Relation = keyof typeof RELATIONS;

/** The values of one of the lists above, in its order. */
export const valuesOf = <K extends string>(list: Readonly<Record<K, unknown>>): K[] => Object.keys(list) as K[];
