/** Which laws apply to a type of organisation? */
import { compareText } from '../calendar-math.ts';
import type { Law } from '../law.schema.ts';
import { APPLIES, valuesOf, type Applies, type OrganisationType } from '../vocabulary.ts';
import { expectType } from './expect.ts';

/** Every law under its answer. `onbekend` is an answer of its own: an unknown is shown, and never read as "no". */
export type LawsByAnswer = Readonly<Record<Applies, readonly Law[]>>;

/**
 * All laws by whether they apply to that type of organisation, each once, by id. The reason stands in the law: `appliesTo[type].reason`.
 * @throws RangeError when the type is not known.
 */
export function lawsFor(laws: readonly Law[], type: OrganisationType): LawsByAnswer {
  expectType(type);
  const sorted = laws.toSorted((a, b) => compareText(a.id, b.id));
  return Object.fromEntries(valuesOf(APPLIES).map((answer) => [answer, sorted.filter((law) => law.appliesTo[type].value === answer)])) as unknown as LawsByAnswer;
}
