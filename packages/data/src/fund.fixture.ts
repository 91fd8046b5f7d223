/** The smallest records that are right. Tests add to them what they are about. */
import type { Call, CallDeadline, Fund } from './fund.schema.ts';

export const aDeadline = (fields: Partial<CallDeadline> = {}): CallDeadline => ({ id: 'sluiting', earliest: '2027-03-01', latest: '2027-03-01', precision: 'dag', certainty: 'gepland', ...fields });

export const aCall = (fields: Partial<Call> = {}): Call => ({ id: 'proeffonds-ronde', title: 'Proefronde', deadlineModel: 'een-datum', deadlines: [], asOf: '2026-01-01', evidence: 'source-read', ...fields });

export const aFund = (fields: Partial<Fund> = {}): Fund => ({
  id: 'proeffonds', name: { nl: 'Proeffonds', en: 'Trial Fund' }, synonyms: [], level: 'eu', stage: 'lopend', themes: [],
  digital: { role: 'mogelijk-middel', reason: 'Digitale hulpmiddelen mogen.', evidence: 'source-read' }, topUps: [], applicants: [], steps: [], contacts: [], examples: [], calls: [],
  sources: [], evidence: 'source-read', confidence: 'hoog', unconfirmed: [], asOf: '2026-01-01', ...fields,
});
