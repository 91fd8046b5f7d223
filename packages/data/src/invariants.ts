/**
 * The rules between fields and between records, which a schema cannot see. Each gives what breaks it. They are for those who make a
 * feed; a reader of a feed shows what it gets.
 */
import * as dates from './invariants/dates.ts';
import * as estimates from './invariants/estimates.ts';
import * as evidence from './invariants/evidence.ts';
import * as content from './invariants/content.ts';
import type { CrossInvariant, Invariant } from './invariants/finding.ts';
import * as funds from './invariants/funds.ts';
import * as influence from './invariants/influence.ts';
import * as names from './invariants/names.ts';
import * as obligations from './invariants/obligations.ts';
import * as official from './invariants/official.ts';
import * as organisations from './invariants/organisations.ts';
import * as relations from './invariants/relations.ts';
import * as texts from './invariants/texts.ts';

export type { CrossFinding, CrossInvariant, Finding, Invariant } from './invariants/finding.ts';
export * from './invariants/content.ts';
export * from './invariants/dates.ts';
export * from './invariants/estimates.ts';
export * from './invariants/evidence.ts';
export * from './invariants/funds.ts';
export * from './invariants/influence.ts';
export * from './invariants/names.ts';
export * from './invariants/obligations.ts';
export * from './invariants/official.ts';
export * from './invariants/organisations.ts';
export * from './invariants/relations.ts';
export * from './invariants/texts.ts';

/** All rules. What these files export is what is checked, so that no rule can be written and forgotten. */
export const INVARIANTS: readonly Invariant[] = [names, relations, dates, estimates, official, influence, obligations].flatMap((rules) => Object.values(rules));

/** The rules about all kinds of records together. */
export const CROSS_INVARIANTS: readonly CrossInvariant[] = [content, evidence, organisations, funds, texts].flatMap((rules) => Object.values(rules));
