/** Sample laws and boards for tests. Nothing in here is true. */
import { ORGANISATION_DOMAINS, parseSpan, valuesOf, type CalendarDate, type Law, type LawDate, type ObligationEstimate } from '@digitaal-europa/data';
import fc from 'fast-check';
import { ANSWERS, type Board, type Decision, FOR_US, type Move, newBoard, type Profile, STATUSES } from './board.ts';
import { cardsOf, type Card, type MatrixModel } from './cards.ts';
import { QUADRANTS } from './quadrants.ts';

export const TODAY = '2026-11-22';
const why = <T>(value: T) => ({ value, reason: 'Daarom.' });
export type Judged = Partial<{ readonly [K in 'effort' | 'procurement' | 'residents' | 'opportunity']: NonNullable<ObligationEstimate[K]>['value'] }> & { readonly domains?: number };

/** What an editor might think: S 3 months, no buying, important by 8 of 10. */
export const IMPORTANT: Judged = { effort: 'S', procurement: false, residents: 3, domains: 6, opportunity: 2 };
export const MINOR: Judged = { ...IMPORTANT, residents: 0, domains: 1, opportunity: 0 };

const estimates = (id: string, { effort, procurement, residents, opportunity, domains }: Judged): ObligationEstimate => ({
  id, ...(effort && { effort: why(effort) }), ...(procurement !== undefined && { procurement: why(procurement) }), ...(residents !== undefined && { residents: why(residents) }),
  ...(opportunity !== undefined && { opportunity: why(opportunity) }), ...(domains !== undefined && { domains: why(valuesOf(ORGANISATION_DOMAINS).slice(0, domains)) }),
});

export const sampleDate = (when: string | undefined, fields: Partial<LawDate> = {}): LawDate => ({
  id: 'geldt', kind: 'van_toepassing', ...parseSpan(when), certainty: 'bindend', text: 'Voorbeeld.', level: 'eu', addressees: [], evidence: 'source-read', confidence: 'hoog', asOf: '2026-11-03', history: [], otherReadings: [], ...fields,
});

/** A law with one obligation, `<id>/taak`, from that day. */
export const sampleLaw = (id: string, when: string | undefined, judged: Judged = IMPORTANT, fields: Partial<Law> = {}, dependsOn: string[] = []): Law => ({
  id, title: { nl: `Wet ${id}`, en: `Act ${id}` }, shortNames: [], synonyms: [], instrument: 'regulation', status: 'voorbeeld', identifiers: {},
  appliesTo: { gemeente: { value: 'ja' }, provincie: { value: 'nee', reason: 'Alleen gemeenten.' }, waterschap: { value: 'onbekend', reason: 'Hangt af van de taak.' } },
  packages: [], themes: [], dates: [sampleDate(when)], influence: [], newTasks: [], processes: [], opportunities: [], procurement: [], relations: [], changes: [], unconfirmed: [], sources: [], asOf: TODAY,
  obligations: [{ id: 'taak', title: `Taak ${id}`, text: 'Voorbeeld.', article: 'art. 1', dates: ['geldt'], addressees: [], dependsOn, evidence: 'source-read' }],
  estimates: { by: 'redactie', asOf: TODAY, obligations: [estimates('taak', judged)], influence: [] }, ...fields,
});

export const PROFILE: Profile = { type: 'gemeente', size: 'groot' };
export const sampleBoard = (decisions: Readonly<Record<string, Decision>> = {}, change: Partial<Board> = {}): Board => ({ ...newBoard('bord', 'Bord', PROFILE), decisions, ...change });
export const sampleMove = (quadrant: Move['quadrant'], fields: Partial<Move> = {}): Move => ({ quadrant, on: TODAY, basis: {}, ...fields });
export const modelOf = (laws: readonly Law[], board: Board = sampleBoard(), today: CalendarDate = TODAY): MatrixModel => cardsOf({ laws, board, today });

/** Every card that some group holds, once for every group it stands in. */
export const inGroups = ({ matrix, already, ask, drafts, notForUs }: Pick<MatrixModel, 'matrix' | 'already' | 'ask' | 'drafts' | 'notForUs'>): Card[] => [
  ...QUADRANTS.flatMap((quadrant) => [...matrix[quadrant].cards, ...matrix[quadrant].backlog]), ...Object.values(already).flat().filter(({ where }) => where === 'already'), ...ask, ...drafts, ...notForUs,
];

const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyJudged = fc.record({ effort: fc.constantFrom('S', 'M', 'L'), procurement: fc.boolean(), residents: fc.nat(3), opportunity: fc.nat(2), domains: fc.integer({ min: 1, max: 8 }) }, { requiredKeys: [] }) as fc.Arbitrary<Judged>;
const anyLaw = fc.record({
  when: fc.constantFrom('2018-05-25', '2026-11-22', '2026-Q4', '2027-03-01', '2027-H2', '2028', '2030-07-01', undefined), judged: anyJudged, gemeente: fc.constantFrom('ja', 'ja', 'ja', 'deels', 'nee', 'onbekend'),
  certainty: fc.constantFrom('bindend', 'bindend', 'gepland', 'verwacht', 'vervallen'), instrument: fc.constantFrom('regulation', 'regulation', 'proposal', 'withdrawn-proposal'), first: fc.nat(5),
});
export const anyLaws: fc.Arbitrary<Law[]> = fc.array(anyLaw, { maxLength: 8 }).map((list) => list.map(({ when, judged, gemeente, certainty, instrument, first }, i) => sampleLaw(`wet-${i}`, when, judged, {
  instrument, dates: [sampleDate(when, { certainty })], packages: i % 2 ? ['ai-aanpak'] : [], appliesTo: { gemeente: { value: gemeente }, provincie: { value: 'ja' }, waterschap: { value: 'deels' } },
}, [`wet-${first}/taak`])));
const anyMonth = fc.constantFrom('2026-08', '2027-01', '2027-09', '2031-12');
const anyMove: fc.Arbitrary<Move> = fc.record({ quadrant: fc.constantFrom(...QUADRANTS), startBy: perhaps(anyMonth), on: fc.constant(TODAY), basis: fc.constantFrom({}, { earliest: '2027-03-01', latest: '2027-03-01' }) });
const anyDecision: fc.Arbitrary<Decision> = fc.record({
  move: anyMove, answer: fc.constantFrom(...ANSWERS), forUs: fc.constantFrom(...FOR_US), pinned: fc.boolean(), order: fc.nat(3), leadMonths: fc.integer({ min: 0, max: 36 }), priority: fc.nat(3), status: fc.constantFrom(...STATUSES),
}, { requiredKeys: [] });
const anyKey = fc.oneof(fc.nat(8).map((i) => `wet-${i}/taak`), fc.constantFrom('eigen/0', 'weg/taak', '__proto__', 'constructor'));
export const anyBoard: fc.Arbitrary<Board> = fc.record({
  decisions: fc.dictionary(anyKey, anyDecision, { maxKeys: 8 }), type: fc.constantFrom('gemeente', 'gemeente', 'provincie', 'waterschap'), own: fc.array(fc.record({ quadrant: fc.constantFrom(...QUADRANTS), startBy: perhaps(anyMonth) }), { maxLength: 2 }),
  settings: fc.record({ urgentWithin: fc.integer({ min: -2, max: 12 }), importantFrom: fc.constantFrom(0, 0.4, 1), procurementMonths: fc.nat(12), weights: fc.dictionary(fc.constantFrom('inwoners', 'organisatie', 'toezicht', 'afhankelijk', 'kans'), fc.constantFrom('uit', 'normaal', 'zwaar')) }, { requiredKeys: [] }),
}).map(({ decisions, type, own, settings }) => sampleBoard(decisions, { profile: { type, size: 'midden' }, settings, own: own.map((one, i) => ({ ...one, key: `eigen/${i}`, title: `Eigen ${i}` })) }));
