/**
 * The rules between fields and between records, which a schema cannot see. Each gives what breaks it. They are for those who make a
 * feed; a reader of a feed shows what it gets.
 */
import { boundsAreInOrder, boundsMatchThePrecision, certaintyFitsTheDay, claimsCanBeChecked, consultationsCloseAfterTheyOpen, historySaysSomething, noApplicationBeforeEntryIntoForce, noPlaceholderDates, onlyDirectivesAreTransposed, onlyLawBinds } from './invariants/dates.ts';
import type { Invariant } from './invariants/finding.ts';
import { uniqueDateIds, uniqueIds, uniqueObligationIds } from './invariants/identity.ts';
import { celexFitsTheInstrument, eliAgreesWithCelex, lawInForceHasOfficialText } from './invariants/official.ts';
import { inverseRelationsAgree, noRelationToItself, relationsLeadSomewhere, relationsMatchTheStage } from './invariants/relations.ts';

export type { Finding, Invariant } from './invariants/finding.ts';
export * from './invariants/dates.ts';
export * from './invariants/identity.ts';
export * from './invariants/official.ts';
export * from './invariants/relations.ts';

/** All rules, in the order in which an editor wants to hear of them. */
export const INVARIANTS: readonly Invariant[] = [
  uniqueIds, uniqueDateIds, uniqueObligationIds,
  relationsLeadSomewhere, noRelationToItself, inverseRelationsAgree, relationsMatchTheStage,
  boundsAreInOrder, boundsMatchThePrecision, noPlaceholderDates, historySaysSomething,
  noApplicationBeforeEntryIntoForce, onlyDirectivesAreTransposed, consultationsCloseAfterTheyOpen,
  onlyLawBinds, certaintyFitsTheDay, claimsCanBeChecked,
  celexFitsTheInstrument, eliAgreesWithCelex, lawInForceHasOfficialText,
];
