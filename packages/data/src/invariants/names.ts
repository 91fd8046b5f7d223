/** Names are read in a narrow column: what cannot break runs into its neighbour. */
import { perLaw, type Invariant } from './finding.ts';

/** Not every browser knows where a Dutch word breaks: a soft hyphen tells it. */
export const longWordsCanBreak: Invariant = perLaw((law) =>
  Object.entries<string>(law.displayName ?? {}).flatMap(([lang, name]) =>
    (name.match(/\p{L}{21,}/gu) ?? []).map((word) => ({ path: `displayName.${lang}`, message: `"${word}"; expected a soft hyphen, \\u00AD, after at most 20 letters` }))));
