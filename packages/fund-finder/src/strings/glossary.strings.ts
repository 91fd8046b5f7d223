/**
 * Words that are explained in place. A definition says no more than its source: what nobody wrote down about a word has no place here, and a word
 * without a source is not explained.
 */
import { wording, type Language } from '@digitaal-europa/ui/wording';

/** Where a definition comes from: the guidelines of the data, the records themselves, or a document. */
export interface TermSource {
  readonly title: string;
  readonly url?: string | undefined;
}

export interface Term {
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** How it stands in a text, in small letters. In both languages of the page, for texts of records are Dutch. */
  readonly forms: readonly string[];
  readonly definition: string;
  readonly source: TermSource;
}

interface Entry {
  readonly forms: readonly string[];
  readonly nl: readonly [name: string, definition: string];
  readonly en: readonly [name: string, definition: string];
  readonly source: keyof typeof SOURCES;
}

const SOURCES = {
  guidelines: { nl: 'Richtlijnen voor de redactie, onderdeel Fondsen', en: 'Guidelines for editors, section on funds' },
  calls: { nl: 'Richtlijnen voor de redactie, onderdeel Oproepen', en: 'Guidelines for editors, section on calls' },
  lists: { nl: 'Begrippenlijst van de gegevens', en: 'Vocabulary of the data' },
  records: { nl: 'Beschrijvingen van de fondsen zelf', en: 'Descriptions of the funds themselves' },
  research: { nl: 'Behoefteonderzoek van Kenniscentrum Europa Decentraal, onderdeel Inzicht in fondsen', en: 'Research into needs by Kenniscentrum Europa Decentraal, section on funds' },
} as const;

/** By id, in the order of a list. */
const ENTRIES: Readonly<Record<string, Entry>> = {
  'call': {
    forms: ['call', 'calls', 'oproep', 'oproepen', 'openstelling', 'openstellingen'], source: 'research',
    nl: ['Oproep (call)', 'Een ronde waarin u geld kunt vragen voor een afgebakend thema. De meeste Europese fondsen werken zo.'],
    en: ['Call', 'A round in which you can apply for money on a limited theme. Most European funds work this way.'],
  },
  'cofinanciering': {
    forms: ['cofinanciering', 'co-financing', 'cofinancing'], source: 'guidelines',
    nl: ['Cofinanciering', 'Het fonds betaalt een deel van de kosten. De rest betaalt u zelf, of iemand anders betaalt daar een deel van.'],
    en: ['Co-financing', 'The fund pays a part of the costs. You pay the rest yourself, or somebody else pays a part of that.'],
  },
  'eigen-bijdrage': {
    forms: ['eigen bijdrage', 'eigen bijdragen', 'own contribution'], source: 'guidelines',
    nl: ['Eigen bijdrage', 'Het deel van de kosten dat het fonds niet betaalt.'],
    en: ['Own contribution', 'The part of the costs that the fund does not pay.'],
  },
  'direct-beheer': {
    forms: ['direct beheer', 'direct management'], source: 'lists',
    nl: ['Direct beheer', 'De Europese Commissie beslist over de aanvragen.'],
    en: ['Direct management', 'The European Commission decides on the applications.'],
  },
  'gedeeld-beheer': {
    forms: ['gedeeld beheer', 'shared management'], source: 'lists',
    nl: ['Gedeeld beheer', 'De Europese Commissie en de lidstaten beslissen over de aanvragen.'],
    en: ['Shared management', 'The European Commission and the Member States decide on the applications.'],
  },
  'indirect-beheer': {
    forms: ['indirect beheer', 'indirect management'], source: 'lists',
    nl: ['Indirect beheer', 'Een andere organisatie dan de Europese Commissie of een lidstaat beslist over de aanvragen.'],
    en: ['Indirect management', 'Another body than the European Commission or a Member State decides on the applications.'],
  },
  'penvoerder': {
    forms: ['penvoerder', 'penvoerders'], source: 'records',
    nl: ['Penvoerder', 'De organisatie die voor een samenwerking rapporteert. De anderen leveren hun uren en resultaten aan.'],
    en: ['Lead partner (penvoerder)', 'The organisation that reports for a partnership. The others hand in their hours and results.'],
  },
  'consortium': {
    forms: ['consortium', 'consortia'], source: 'guidelines',
    nl: ['Consortium', 'De organisaties die samen aanvragen. Een fonds kan een minimum aan partners of landen vragen.'],
    en: ['Consortium', 'The organisations that apply together. A fund may ask for a minimum of partners or countries.'],
  },
  'spuk': {
    forms: ['spuk', 'spuk’s', "spuk's", 'specifieke uitkering', 'specifieke uitkeringen', 'specific grant'], source: 'lists',
    nl: ['SPUK', 'Specifieke uitkering: geld van het Rijk. Het wordt verdeeld, of u vraagt het aan.'],
    en: ['SPUK (specific grant)', 'A specific grant from the Dutch state. It is allocated, or you apply for it.'],
  },
  'sisa': {
    forms: ['sisa', 'sisa-code'], source: 'records',
    nl: ['SiSa', 'Zo verantwoordt u een SPUK: in uw jaarrekening, met de code uit de regeling.'],
    en: ['SiSa', 'How you account for a SPUK: in your annual accounts, with the code from the scheme.'],
  },
  'cascade': {
    forms: ['cascade', 'cascadefinanciering', 'cascade funding'], source: 'guidelines',
    nl: ['Cascade', 'Een Europees project geeft zijn geld in kleine bedragen door.'],
    en: ['Cascade funding', 'A European project passes its money on in small amounts.'],
  },
  'twee-fasen': {
    forms: ['in twee stappen', 'in two stages'], source: 'calls',
    nl: ['In twee stappen', 'De oproep heeft twee sluitingsdatums. De tweede is alleen voor wie door de eerste stap is.'],
    en: ['In two stages', 'The call has two deadlines. The second is only for those who passed the first stage.'],
  },
  'tot-het-op-is': {
    forms: ['tot het geld op is', 'until the budget is spent'], source: 'calls',
    nl: ['Tot het geld op is', 'De oproep sluit zodra het geld op is. Dat kan eerder zijn dan de sluitingsdatum.'],
    en: ['Until the budget is spent', 'The call closes as soon as the money is spent. That may be before its deadline.'],
  },
  'kic': {
    forms: ['kic', 'kic’s', "kic's"], source: 'records',
    nl: ['KIC', 'Kennisgemeenschap waarmee het EIT proeven van bedrijven, kennisinstellingen en steden betaalt. De KIC bepaalt het onderwerp.'],
    en: ['KIC', 'Knowledge community through which the EIT pays for pilots by companies, knowledge institutions and cities. The KIC decides on the subject.'],
  },
};

const termsIn = (language: Language): readonly Term[] => Object.entries(ENTRIES).map(([id, { forms, source, ...entry }]) => ({ id, forms, name: entry[language][0], definition: entry[language][1], source: { title: SOURCES[source][language] } }));
const TERMS = { nl: termsIn('nl'), en: termsIn('en') };

/** The words that are explained, Dutch unless English is asked for. The same list every time. */
export const glossary = (language: Language): readonly Term[] => (language === 'en' ? TERMS.en : TERMS.nl);

/** What stands around a definition. */
export interface GlossaryStrings {
  readonly heading: string;
  /** Name of the button that a word in a text is. */
  readonly explain: (name: string) => string;
  readonly source: string;
  readonly close: string;
}

/** The words around definitions, Dutch unless English is asked for. The definitions themselves say what their source says. */
export const glossaryStrings = wording<GlossaryStrings>('fund-finder.glossary', {
  nl: { heading: 'Begrippen', explain: (name) => `Uitleg van ${name}`, source: 'Bron', close: 'Sluit uitleg' },
  en: { heading: 'Terms', explain: (name) => `Explanation of ${name}`, source: 'Source', close: 'Close explanation' },
});
