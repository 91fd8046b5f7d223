/** Words of the vocabulary as they stand inside a sentence. */
import { capital } from '../format.ts';
import type { Law, LawDate } from '../law.schema.ts';
import { APPLIES, DATE_KINDS, type OrganisationType } from '../vocabulary.ts';

/** The first letter small, unless it is the name of a country or of its people. */
const inSentence = (text: string): string => (text.startsWith('Nederland') ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** What happens on a date: `van toepassing`. */
export const kindWords = ({ kind }: Pick<LawDate, 'kind'>): string => inSentence(DATE_KINDS[kind].nl);

/** A text as a sentence, with one full stop at most. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** In Dutch, as sentences name all of a type. */
export const TYPE_PLURALS: Readonly<Record<OrganisationType, string>> = { gemeente: 'gemeenten', provincie: 'provincies', waterschap: 'waterschappen' };

/** `Geldt voor gemeenten: ja. Zij zijn overheidsinstantie.` */
export function appliesInWords({ appliesTo }: Law, type: OrganisationType): string {
  const { value, reason } = appliesTo[type];
  return `Geldt voor ${TYPE_PLURALS[type]}: ${APPLIES[value].nl}.${reason === undefined ? '' : ` ${capital(sentence(reason))}`}`;
}
