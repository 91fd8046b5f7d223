/** The smallest record that is right. Tests add to it what they are about. */
import type { Service } from './service.schema.ts';

export const aService = (fields: Partial<Service> = {}): Service => ({
  id: 'proefhulp', name: { nl: 'Proefhulp', en: 'Trial help' }, synonyms: [], kind: 'helpdesk', providers: [], themes: [], audience: [], description: 'Helpt u met een proef.', laws: [],
  sources: [], evidence: 'unverified', confidence: 'midden', unconfirmed: [], asOf: '2026-01-01', ...fields,
});
