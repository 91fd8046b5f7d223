/** The smallest records that are right. Tests add to them what they are about. */
import type { Law, LawDate, Obligation } from './law.schema.ts';

export const aDate = (fields: Partial<LawDate> = {}): LawDate => ({
  id: 'voorgesteld', kind: 'voorgesteld', earliest: '2020-03-01', latest: '2020-03-01', precision: 'dag', certainty: 'gebeurd', text: 'Voorstel.', level: 'eu',
  addressees: [], evidence: 'unverified', confidence: 'hoog', asOf: '2026-01-01', history: [], otherReadings: [], ...fields,
});

/** A date on one day. */
export const onDay = (day: string, fields: Partial<LawDate> = {}): LawDate => aDate({ earliest: day, latest: day, precision: 'dag', ...fields });

export const anObligation = (fields: Partial<Obligation> = {}): Obligation => ({ id: 'melden', title: 'Melden', text: 'Meld het.', dates: [], addressees: [], dependsOn: [], evidence: 'unverified', ...fields });

export const aLaw = (fields: Partial<Law> = {}): Law => ({
  id: 'proefwet', title: { nl: 'Proefwet', en: 'Trial Act' }, shortNames: [], synonyms: [], instrument: 'regulation', status: 'in werking', identifiers: {},
  appliesTo: { gemeente: { value: 'ja' }, provincie: { value: 'deels', reason: 'alleen als aanbieder' }, waterschap: { value: 'onbekend' } },
  packages: [], themes: [], dates: [], influence: [], obligations: [], newTasks: [], processes: [], opportunities: [], procurement: [], relations: [], changes: [], unconfirmed: [], sources: [],
  asOf: '2026-01-01', ...fields,
});
