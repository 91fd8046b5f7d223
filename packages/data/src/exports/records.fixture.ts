/** The smallest right records of the kinds beside laws, for the tests of the exports. */
import type { Call, CallDeadline, Fund } from '../fund.schema.ts';
import type { Network } from '../network.schema.ts';
import type { Organisation } from '../organisation.schema.ts';
import type { Service } from '../service.schema.ts';

const known = { sources: [], evidence: 'secondary', confidence: 'hoog', unconfirmed: [], asOf: '2026-01-01' } as const;
const provenance = () => ({ ...known, sources: [], unconfirmed: [] });

export const aDeadline = (fields: Partial<CallDeadline> = {}): CallDeadline => ({ id: 'sluiting', earliest: '2027-04-01', latest: '2027-04-01', precision: 'dag', certainty: 'bindend', ...fields });
export const aCall = (fields: Partial<Call> = {}): Call => ({ id: 'proeffonds-2027', title: 'Ronde 2027', deadlineModel: 'een-datum', deadlines: [], asOf: '2026-01-01', evidence: 'source-read', ...fields });
export const aFund = (fields: Partial<Fund> = {}): Fund => ({
  id: 'proeffonds', name: { nl: 'Proeffonds', en: 'Trial fund' }, synonyms: [], level: 'eu', stage: 'lopend', themes: [], digital: { role: 'hoofddoel', reason: 'Alles is digitaal.', evidence: 'secondary' },
  topUps: [], applicants: [], steps: [], contacts: [], examples: [], calls: [], ...provenance(), ...fields,
});
export const aNetwork = (fields: Partial<Network> = {}): Network => ({
  id: 'proefnetwerk', name: { nl: 'Proefnetwerk', en: 'Trial network' }, synonyms: [], kind: 'network', reach: 'national', regions: [], themes: [], functions: [], audience: [],
  joining: { mode: 'open', evidence: 'secondary' }, status: 'active', memberships: [], related: [], ...provenance(), ...fields,
});
export const anOrganisation = (fields: Partial<Organisation> = {}): Organisation => ({
  id: 'gm9999', type: 'gemeente', name: 'Proefdam', aliases: [], identifiers: {}, provinces: [], waterAuthorities: [], worksThrough: [], frontrunner: [], ...provenance(), ...fields,
});
export const aService = (fields: Partial<Service> = {}): Service => ({
  id: 'proefdienst', name: { nl: 'Proefdienst', en: 'Trial service' }, synonyms: [], kind: 'tool', providers: [], themes: [], audience: [], description: 'Helpt.', laws: [], ...provenance(), ...fields,
});
