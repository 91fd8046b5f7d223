/** The smallest records that are right. Tests add to them what they are about. */
import type { Audience, Membership, Network } from './network.schema.ts';

export const anAudience = (fields: Partial<Audience> = {}): Audience => ({ type: 'gemeente', provinces: [], only: [], ...fields });

export const aMembership = (fields: Partial<Membership> = {}): Membership => ({ organisation: 'gm0716', role: 'member', asOf: '2026-01-01', evidence: 'unverified', ...fields });

export const aNetwork = (fields: Partial<Network> = {}): Network => ({
  id: 'proefnetwerk', name: { nl: 'Proefnetwerk', en: 'Trial network' }, synonyms: [], kind: 'network', reach: 'national', regions: [], themes: [], functions: [],
  audience: [], joining: { mode: 'unknown', evidence: 'unverified' }, status: 'unknown', memberships: [], related: [],
  sources: [], evidence: 'unverified', confidence: 'midden', unconfirmed: [], asOf: '2026-01-01', ...fields,
});
