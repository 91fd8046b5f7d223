/** A relation is a statement about two records; it has to be true seen from both. */
import type { Relation } from '../vocabulary.ts';
import { isDraft } from '../law-kind.ts';
import { isInForce, perLaw, type Invariant } from './finding.ts';

/** What the other record may say back. Relations that share an answer are about the same thing. */
const ANSWERS: Readonly<Partial<Record<Relation, readonly Relation[]>>> = {
  implements: ['implemented-by'],
  'implemented-by': ['implements'],
  amends: ['amended-by', 'to-be-amended-by'],
  'amended-by': ['amends'],
  'would-amend': ['to-be-amended-by'],
  'to-be-amended-by': ['would-amend', 'amends'],
  repeals: ['repealed-by', 'to-be-repealed-by'],
  'repealed-by': ['repeals'],
  'would-repeal': ['to-be-repealed-by'],
  'to-be-repealed-by': ['would-repeal', 'repeals'],
};
const SUBJECTS: readonly (readonly Relation[])[] = [
  ['implements', 'implemented-by'],
  ['amends', 'amended-by', 'would-amend', 'to-be-amended-by'],
  ['repeals', 'repealed-by', 'would-repeal', 'to-be-repealed-by'],
];

export const relationsLeadSomewhere: Invariant = (laws) => {
  const ids = new Set(laws.map((law) => law.id));
  return perLaw((law) => law.relations.flatMap(({ type, to }, i) => (ids.has(to) ? [] : [{ path: `relations[${i}].to`, message: `"${law.id}" ${type} "${to}"; expected the id of a law` }])))(laws);
};

export const noRelationToItself: Invariant = perLaw((law) =>
  law.relations.flatMap(({ to }, i) => (to === law.id ? [{ path: `relations[${i}].to`, message: 'expected another law than this one' }] : [])));

/** When both records say how they stand to each other, they have to say the same. */
export const inverseRelationsAgree: Invariant = (laws) => {
  const byId = new Map(laws.map((law) => [law.id, law]));
  return perLaw((law) =>
    law.relations.flatMap(({ type, to }, i) => {
      const [subject, expected] = [SUBJECTS.find((relations) => relations.includes(type)), ANSWERS[type]];
      if (subject === undefined || expected === undefined || to === law.id) return [];
      const back = (byId.get(to)?.relations ?? []).filter((relation) => relation.to === law.id && subject.includes(relation.type));
      if (back.length === 0 || back.some((relation) => expected.includes(relation.type))) return [];
      return [{ path: `relations[${i}].type`, message: `"${law.id}" ${type} "${to}", which says "${back[0]?.type}"; expected ${expected.map((word) => `"${word}"`).join(' or ')} there` }];
    }))(laws);
};

/** A proposal has amended or repealed nothing yet: it only would. */
export const onlyDraftsWouldChangeALaw: Invariant = perLaw((law) =>
  law.relations.flatMap(({ type }, i) => {
    const path = `relations[${i}].type`;
    if ((type === 'amends' || type === 'repeals') && isDraft(law)) return [{ path, message: `"${type}" in a ${law.instrument}; expected "would-${type.slice(0, -1)}"` }];
    if ((type === 'would-amend' || type === 'would-repeal') && !isDraft(law)) return [{ path, message: `"${type}" in a ${law.instrument}; expected "${type.slice(6)}s"` }];
    return [];
  }));

/** The same seen from the other side: an act in force no longer "may". */
export const relationsMatchTheStage: Invariant = (laws) => {
  const byId = new Map(laws.map((law) => [law.id, law]));
  return perLaw((law) =>
    law.relations.flatMap(({ type, to }, i) => {
      const other = byId.get(to);
      if (other === undefined) return [];
      const path = `relations[${i}].type`;
      if ((type === 'amended-by' || type === 'repealed-by') && !isInForce(other)) return [{ path, message: `"${type}" "${to}", which is not in force; expected "to-be-${type}"` }];
      if ((type === 'to-be-amended-by' || type === 'to-be-repealed-by') && !isDraft(other) && isInForce(other)) return [{ path, message: `"${type}" "${to}", which is in force; expected "${type.slice(6)}"` }];
      return [];
    }))(laws);
};

/** A child with a record of its own is a law that implements this one, and both records say so. */
export const childrenWithARecordImplementTheirLaw: Invariant = (laws) => {
  const byId = new Map(laws.map((law) => [law.id, law]));
  return perLaw((law) => (law.children ?? []).flatMap(({ law: child }, i) => {
    if (child === undefined) return [];
    const path = `children[${i}].law`;
    const back = byId.get(child)?.relations.some(({ type, to }) => type === 'implements' && to === law.id);
    if (back === undefined) return [{ path, message: `"${child}"; expected the id of a law` }];
    const here = law.relations.some(({ type, to }) => type === 'implemented-by' && to === child);
    return back && here ? [] : [{ path, message: `"${child}"; expected "implemented-by" here and "implements" there among the relations` }];
  }))(laws);
};

/** Nothing below a law is there twice: the second would be read as another. */
export const childrenAreThereOnce: Invariant = perLaw((law) => {
  const met = new Set<string>();
  return (law.children ?? []).flatMap(({ title, number }, i) => (met.size === met.add(number ?? title.nl).size ? [{ path: `children[${i}]`, message: `"${number ?? title.nl}" is there already; expected each once` }] : []));
});

/** An everyday word that is the word of the law explains nothing. */
export const termsAreExplained: Invariant = perLaw((law) =>
  (law.terms ?? []).flatMap(({ official, plain }, i) => (official.nl.toLowerCase() === plain.nl.toLowerCase() ? [{ path: `terms[${i}].plain.nl`, message: `"${plain.nl}"; expected another word than the law uses` }] : [])));
