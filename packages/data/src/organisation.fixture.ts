/** The smallest records that are right. Tests add to them what they are about. */
import type { Frontrunner, Organisation } from './organisation.schema.ts';

export const aFrontrunner = (fields: Partial<Frontrunner> = {}): Frontrunner => ({ theme: 'data', claim: 'Werkt met data.', asOf: '2026-01-01', evidence: 'unverified', ...fields });

export const anOrganisation = (fields: Partial<Organisation> = {}): Organisation => ({
  id: 'gm0716', type: 'gemeente', name: 'Tholen', aliases: [], identifiers: {}, provinces: [], waterAuthorities: [], worksThrough: [], frontrunner: [],
  sources: [], evidence: 'unverified', confidence: 'midden', unconfirmed: [], asOf: '2026-01-01', ...fields,
});
