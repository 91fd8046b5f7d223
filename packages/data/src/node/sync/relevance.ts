/** Which of the many things that a source lists may be about digitalisation. A first sieve for an editor, never a judgement in a record. */

/** Parts of words, in English and Dutch. */
const PARTS = [
  'digital', 'digita(?:al|le)', 'cyber', 'algorit', 'interoperab', 'semiconductor', 'halfgeleider', 'telecom', 'broadband', 'breedband', 'blockchain', 'supercomput',
  'geospatial', 'geodata', 'kunstmatige intelligentie', 'artificial intelligence', 'machine learning', 'electronic', 'elektronisch', 'persoonsgegevens', 'gegevensbescherming',
  'data protection', 'quantum', 'kwantum',
];
/** Whole words. */
const WORDS = ['ai', 'ki', 'data', 'dataset', 'datasets', 'cloud', 'edge', 'software', 'platform', 'platforms', 'online', 'internet', 'ict', '5g', '6g', 'chips', 'privacy', 'wallet', 'eid', 'eidas', 'open source', 'smart cit(?:y|ies)', 'digital twin', 'robotics', 'iot', 'web', 'gegevens'];

const DIGITAL = new RegExp(`(?:${PARTS.join('|')})|(?<![\\p{L}\\p{N}])(?:${WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** True when one of the texts has a word that points at digitalisation. */
export const mentionsDigital = (...texts: readonly (string | undefined)[]): boolean => texts.some((text) => text !== undefined && DIGITAL.test(text));
