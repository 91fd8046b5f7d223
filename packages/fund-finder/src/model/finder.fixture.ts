/** Sample funds for tests: none of them exists. */
import { createIndex, parseSpan, valuesOf, APPLICANT_ROLES, BURDENS, DIGITAL_ROLES, FUND_LEVELS, type Call, type Fund, type SearchIndex } from '@digitaal-europa/data';
import fc from 'fast-check';
import { FACET_VALUES, FACETS, type FacetId } from './facets.ts';
import type { Who } from './sentence.ts';
import { DEFAULT_STATE, SORTS, withFacet, type FinderState } from './state.ts';

export const TODAY = '2026-11-22';
export const DAY = { today: TODAY } as const;
export const PROOF = { evidence: 'source-read' } as const;
export const THOLEN: Who = { id: 'gm0716', name: 'Tholen', type: 'gemeente', provinces: ['pv29'], small: true };

export const sampleCall = (id: string, when: string | undefined, fields: Partial<Call> = {}): Call => ({
  id, title: `Voorbeeldronde ${id}`, deadlineModel: 'een-datum', opens: parseSpan('2026-01-01'), deadlines: when === undefined ? [] : [{ id: 'sluiting', ...parseSpan(when), certainty: 'gepland' }], asOf: '2026-11-01', ...PROOF, ...fields,
});

/** Open until 1 March 2027, for every gemeente, alone. */
export const sampleFund = (id: string, fields: Partial<Fund> = {}): Fund => ({
  id, name: { nl: `Voorbeeld ${id}`, en: `Sample ${id}` }, synonyms: [], level: 'nationaal', stage: 'lopend', themes: ['data'], digital: { role: 'hoofddoel', reason: 'Voorbeeld.', ...PROOF }, topUps: [],
  applicants: [{ type: 'gemeente', role: 'aanvrager', ...PROOF }], consortium: { alone: true, text: 'Voorbeeld.', ...PROOF }, steps: [], contacts: [], examples: [], calls: [sampleCall(`${id}-ronde`, '2027-03-01')],
  sources: [], evidence: 'source-read', confidence: 'hoog', unconfirmed: [], asOf: '2026-11-01', ...fields,
});

export const indexOf = (funds: readonly Fund[]): SearchIndex => createIndex(funds, { lang: 'nl' });

const perhaps = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);
const anyCall = fc.record({
  when: perhaps('2026-01-02', TODAY, '2026-12-11', '2027-03', '2027-Q4', '2028-06-01'), opens: perhaps('2026-01-01', '2026-12-01'), deadlineModel: fc.constantFrom('een-datum' as const, 'doorlopend' as const, 'verwacht' as const, 'tot-het-op-is' as const, 'onbekend' as const), perProject: perhaps({ from: 50_000, to: 700_000, ...PROOF }, { to: 6_000_000, ...PROOF }),
});
const anyFund = fc.record({
  level: fc.constantFrom(...valuesOf(FUND_LEVELS)), stage: fc.constantFrom('lopend' as const, 'afgelopen' as const, 'voorgesteld' as const), themes: fc.subarray(['ai', 'data', 'water'] as const), role: fc.constantFrom(...valuesOf(DIGITAL_ROLES)),
  applies: fc.constantFrom(...valuesOf(APPLICANT_ROLES)), evidence: fc.constantFrom('source-read' as const, 'unverified' as const), alone: perhaps(true, false), minPartners: perhaps(1, 3), minCountries: perhaps(2), provinces: perhaps(['pv29'], ['pv21', 'pv20']),
  share: perhaps([undefined, 40], [50, 50], [70, 100]), burden: perhaps(...valuesOf(BURDENS)), weeks: perhaps(2, 16), cascade: perhaps(true), calls: fc.array(anyCall, { maxLength: 3 }),
}).map((it) => (id: string): Fund => sampleFund(id, {
  level: it.level, stage: it.stage, themes: [...it.themes], digital: { role: it.role, reason: 'Voorbeeld.', ...PROOF }, applicants: [{ type: 'gemeente', role: it.applies, evidence: it.evidence }],
  consortium: { alone: it.alone, minPartners: it.minPartners, minCountries: it.minCountries, text: 'Voorbeeld.', evidence: it.evidence }, area: it.provinces && { provinces: [...it.provinces], text: 'Voorbeeld.', ...PROOF },
  cofinancing: it.share && { from: it.share[0], to: it.share[1], text: 'Voorbeeld.', ...PROOF }, cascade: it.cascade,
  estimates: { by: 'voorbeeld', asOf: TODAY, burden: it.burden && { value: it.burden, reason: 'Voorbeeld.' }, preparationWeeks: it.weeks === undefined ? undefined : { value: it.weeks, reason: 'Voorbeeld.' } },
  calls: it.calls.map(({ when, opens, ...fields }, i) => sampleCall(`${id}-${i}`, when, { ...fields, opens: opens === undefined ? undefined : parseSpan(opens) })),
}));
export const anyFunds = fc.array(anyFund, { maxLength: 12 }).map((makers) => makers.map((make, i) => make(`fonds-${i}`)));

const anyFacets = fc.array(fc.constantFrom(...FACETS).chain((id: FacetId) => fc.tuple(fc.constant(id), fc.subarray([...(FACET_VALUES[id] as readonly string[])], { minLength: 1 }))), { maxLength: 3 });
/** Any choice of facets, answers, order and period. */
export const anyState: fc.Arbitrary<FinderState> = fc.record({
  facets: anyFacets, showClosed: fc.boolean(), sort: perhaps(...SORTS), period: perhaps({ from: '2026-12-01', until: '2027-04-01' }), partners: perhaps(1, 3), countries: perhaps(1, 2), amount: perhaps(100_000), small: perhaps(true, false), query: fc.constantFrom('', '', 'voorbeeld', 'fonds 3', 'data'),
}).map(({ facets, showClosed, sort, period, query, ...answers }) => facets.reduce<FinderState>((state, [id, values]) => withFacet(state, id, values), { ...DEFAULT_STATE, showClosed, sort, period, query, answers }));
export const anyWho = perhaps<Who>(THOLEN, { type: 'gemeente', provinces: [] }, { type: 'waterschap', provinces: ['pv21', 'pv29'] });
