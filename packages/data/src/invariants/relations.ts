/** A relation is a statement about two records; it has to be true seen from both. */
import type { Relation } from '../vocabulary.ts';
import { isDraft, isInForce, perLaw, type Invariant } from './finding.ts';

/** Relations about the same thing: first the one that acts, then what the other record may say back. */
const SUBJECTS: readonly (readonly [Relation, ...Relation[]])[] = [
  ['implements', 'implemented-by'],
  ['amends', 'amended-by', 'to-be-amended-by'],
  ['repeals', 'repealed-by', 'to-be-repealed-by'],
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
      const subject = SUBJECTS.find((relations) => relations.includes(type));
      if (subject === undefined || to === law.id) return [];
      const [active, ...passive] = subject;
      const expected = type === active ? passive : [active];
      const back = (byId.get(to)?.relations ?? []).filter((relation) => relation.to === law.id && subject.includes(relation.type));
      if (back.length === 0 || back.some((relation) => expected.includes(relation.type))) return [];
      return [{ path: `relations[${i}].type`, message: `"${law.id}" ${type} "${to}", which says "${back[0]?.type}"; expected ${expected.map((word) => `"${word}"`).join(' or ')} there` }];
    }))(laws);
};

/** A proposal has amended or repealed nothing yet; an act in force no longer "may". */
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
