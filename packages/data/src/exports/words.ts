/** Words of the vocabulary as they stand inside a sentence. */
import type { LawDate } from '../law.schema.ts';
import { DATE_KINDS } from '../vocabulary.ts';

/** The first letter small, unless it is the name of a country or of its people. */
const inSentence = (text: string): string => (text.startsWith('Nederland') ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** What happens on a date: `van toepassing`. */
export const kindWords = ({ kind }: Pick<LawDate, 'kind'>): string => inSentence(DATE_KINDS[kind].nl);

/** A text as a sentence, with one full stop at most. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
