/** Sample services for tests and stories: none of them exists. */
import type { Service } from '@digitaal-europa/data';

/** For every type of organisation, unless told otherwise. */
export const sampleService = (id: string, fields: Partial<Service> = {}): Service => ({
  id, name: { nl: `Voorbeeld ${id}`, en: `Sample ${id}` }, synonyms: [], kind: 'tool', providers: [], themes: ['data'], audience: ['gemeente', 'provincie', 'waterschap'], description: 'Een voorbeeld.', laws: [],
  sources: [], evidence: 'source-read', confidence: 'hoog', unconfirmed: [], asOf: '2026-11-01', ...fields,
});
