/** Sample records for tests: made up, and they say so. Never shown to visitors. */

const asOf = '2026-11-01';
const fact = { certainty: 'bindend', level: 'eu', evidence: 'source-read', confidence: 'hoog', asOf, source: { url: 'https://eur-lex.europa.eu/voorbeeld' } };
const day = (date: string): object => ({ earliest: date, latest: date, precision: 'dag' });
const applies = (gemeente: string, waterschap = gemeente): object => ({
  gemeente: { value: gemeente, reason: 'Voorbeeldreden gemeente' },
  provincie: { value: 'onbekend', reason: 'Voorbeeldreden provincie' },
  waterschap: { value: waterschap, reason: 'Voorbeeldreden waterschap' },
});

/** The day on which the tests take place. */
export const TODAY = '2026-11-21';

export const sampleLaws: readonly Record<string, unknown>[] = [
  {
    id: 'voorbeeldverordening',
    title: { nl: 'Voorbeeldverordening', en: 'Sample Regulation' },
    shortNames: ['VBV'],
    synonyms: ['Wet op de voorbeelden'],
    instrument: 'regulation',
    status: 'voorbeeld, in werking',
    identifiers: { celex: '32024R9991', eli: 'http://data.europa.eu/eli/reg/2024/9991/oj', number: 'Verordening (EU) 2024/9991' },
    appliesTo: applies('ja'),
    dates: [
      { ...fact, id: 'in-werking', kind: 'in_werking', ...day('2024-08-01'), text: 'Voorbeeld treedt in werking.' },
      { ...fact, id: 'van-toepassing', kind: 'van_toepassing', ...day('2026-12-02'), text: 'Voorbeeld is van toepassing.', scope: 'geheel' },
      { ...fact, id: 'deel', kind: 'van_toepassing', label: { nl: 'voorbeeldgroep', en: 'sample group' }, ...day('2027-12-02'), text: 'Deel van het voorbeeld geldt.', scope: 'deel', history: [{ ...day('2026-08-02'), note: 'uitgesteld' }] },
      { ...fact, id: 'evaluatie', kind: 'evaluatie', earliest: '2028-10-01', latest: '2028-12-31', precision: 'kwartaal', certainty: 'verwacht', evidence: 'unverified', confidence: 'laag', source: undefined, text: 'Evaluatie van het voorbeeld.' },
    ],
    obligations: [{ id: 'register', title: 'Voorbeeldregister bijhouden', text: 'Houd een register bij.', article: 'art. 5', dates: ['deel'], addressees: ['gemeente'] }],
    relations: [{ type: 'implemented-by', to: 'voorbeeldwet' }],
    unconfirmed: ['Iets in dit voorbeeld is niet zeker.'],
    sources: [{ url: 'https://eur-lex.europa.eu/voorbeeld' }],
    asOf,
  },
  {
    id: 'voorbeeldwet',
    title: { nl: 'Voorbeeldwet', en: 'Sample Act' },
    instrument: 'national-act',
    status: 'voorbeeld, verwacht',
    identifiers: { bwb: 'BWBR0099999' },
    appliesTo: applies('deels', 'nee'),
    dates: [
      { ...fact, id: 'in-werking', kind: 'nl_in_werking', level: 'nl', ...day('2026-07-01'), certainty: 'verwacht', text: 'Voorbeeldwet zou ingaan.' },
      { ...fact, id: 'onbekend', kind: 'advies', level: 'nl', precision: 'onbekend', certainty: 'gepland', text: 'Advies zonder datum.' },
    ],
    sources: [{ title: 'Voorbeeldbron zonder adres' }],
    asOf,
  },
  {
    id: 'voorbeeldprogramma',
    title: { nl: 'Voorbeeldprogramma', en: 'Sample Programme' },
    instrument: 'programme',
    status: 'voorbeeld, lopend',
    appliesTo: applies('nee', 'ja'),
    dates: [{ ...fact, id: 'start', kind: 'aangekondigd', certainty: 'gebeurd', level: 'nl', ...day('2019-05-01'), text: 'Programma begint.' }],
    sources: [{ url: 'https://www.rijksoverheid.nl/voorbeeld' }],
    asOf,
  },
];

/**
 * A proposal on which one can give input on {@link TODAY}, with a name that people no longer use. It stands apart, so that what is counted in
 * the sample laws stays as it is.
 */
export const sampleProposal: Record<string, unknown> = {
  id: 'voorbeeldvoorstel',
  title: { nl: 'Voorbeeldvoorstel', en: 'Sample Proposal' },
  synonyms: ['Oude proefregeling'],
  instrument: 'proposal',
  status: 'voorbeeld, in behandeling',
  appliesTo: applies('ja'),
  dates: [
    { ...fact, id: 'opent', kind: 'raadpleging_open', stage: 'feedback-op-voorstel', ...day('2026-10-01'), certainty: 'gebeurd', text: 'Reageren kan vanaf nu.' },
    { ...fact, id: 'sluit', kind: 'raadpleging_sluit', stage: 'feedback-op-voorstel', ...day('2026-12-15'), certainty: 'gepland', text: 'Reageren kan tot en met deze dag.' },
    { ...fact, id: 'van-toepassing', kind: 'van_toepassing', ...day('2028-01-01'), certainty: 'verwacht', text: 'Voorstel zou van toepassing worden.' },
  ],
  influence: [{ id: 'reactie', stage: 'feedback-op-voorstel', form: 'formeel', title: 'Reageer op het voorbeeldvoorstel', opens: 'opent', closes: 'sluit', evidence: 'source-read', source: { url: 'https://ec.europa.eu/voorbeeld' } }],
  procurement: ['Eis dit van de leverancier.'],
  sources: [{ url: 'https://ec.europa.eu/voorbeeld' }],
  asOf,
};

export const sampleFeed = (records: readonly unknown[] = sampleLaws): Record<string, unknown> => ({ feed: 'kde-feed/1', kind: 'laws', generated: '2026-11-01T00:00:00Z', licence: 'CC0-1.0', sources: [], records });

/** So many sample records, all valid, with an id each. */
export const manyLaws = (count: number): Record<string, unknown>[] => Array.from({ length: count }, (_, i) => ({ ...sampleLaws[0], id: `voorbeeld-${i}`, relations: [] }));
