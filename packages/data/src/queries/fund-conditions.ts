/** The conditions of a fund, one by one, as they are for one organisation. Each says where it stands in the record. */
import type { CalendarDate } from '../calendar.ts';
import type { Fund } from '../fund.schema.ts';
import type { Source } from '../record.schema.ts';
import type { ApplicantRole, Evidence, OrganisationKind, Theme } from '../vocabulary.ts';
import { callOn, byDeadline, type CallOnDay } from './calls.ts';

export type ConditionStatus = 'voldaan' | 'niet' | 'let op' | 'onbekend';

/** The first four are hard: who does not meet one cannot take part. */
export const HARD_CONDITIONS = ['aanvrager', 'gebied', 'samenwerking', 'openstelling'] as const;
export const SOFT_CONDITIONS = ['thema', 'digitalisering', 'bedrag', 'eigen-bijdrage', 'tijd', 'last'] as const;
export type ConditionName = (typeof HARD_CONDITIONS)[number] | (typeof SOFT_CONDITIONS)[number];

export interface Condition {
  readonly name: ConditionName;
  readonly hard: boolean;
  readonly status: ConditionStatus;
  /** Where it stands in the record of the fund: `cofinancing`, `applicants[2]`. */
  readonly field: string;
  /** What the record says about it, in Dutch. */
  readonly text?: string | undefined;
  /** What is asked, in the unit of the field: a role, a number of partners, weeks, per cent. */
  readonly asked?: string | number | undefined;
  /** What the organisation has of it. Absent: not answered, or not known. */
  readonly given?: string | number | undefined;
  readonly evidence?: Evidence | undefined;
  readonly source?: Source | undefined;
  /** Which answer would settle it. */
  readonly question?: keyof FundAnswers | undefined;
}

/** What a visitor has told. All of it is optional, and nothing told means nothing known. */
export interface FundAnswers {
  readonly themes?: readonly Theme[] | undefined;
  /** Is the project about digitalisation, or is that a means? */
  readonly digital?: 'doel' | 'middel' | undefined;
  /** Parties that would take part, oneself included. */
  readonly partners?: number | undefined;
  /** Countries that they come from, the Netherlands included. */
  readonly countries?: number | undefined;
  /** What the fund should pay, in whole euros. */
  readonly amount?: number | undefined;
  /** The most that the organisation can pay itself, in per cent of the costs. */
  readonly ownShare?: number | undefined;
  /** Has few people or little money for administration. */
  readonly small?: boolean | undefined;
}

/** What a fund asks about an organisation; a record of one will do. */
export interface Applicant {
  readonly type: OrganisationKind;
  readonly provinces: readonly string[];
}

export interface FundDay { readonly today: CalendarDate; readonly now?: number | undefined }

/** What nobody has confirmed never settles a condition: it does not exclude, and what speaks for it needs a second look. */
const doubted = (status: ConditionStatus, evidence: Evidence | undefined): ConditionStatus => (evidence !== 'unverified' ? status : status === 'niet' ? 'onbekend' : status === 'voldaan' ? 'let op' : status);

type Proof = { readonly evidence?: Evidence | undefined; readonly source?: Source | undefined };
type Line = Pick<Condition, 'field' | 'text' | 'asked' | 'given' | 'question'>;

function condition(name: ConditionName, status: ConditionStatus, line: Line, proof: Proof = {}): Condition {
  return { name, hard: (HARD_CONDITIONS as readonly string[]).includes(name), status: doubted(status, proof.evidence), ...line, evidence: proof.evidence, source: proof.source };
}

const ROLE_STATUS: Readonly<Record<ApplicantRole, ConditionStatus>> = { aanvrager: 'voldaan', partner: 'let op', nee: 'niet', onbekend: 'onbekend' };
/** When a fund names a type more than once, the best role counts: the notes tell the difference. */
const ROLE_ORDER: readonly ApplicantRole[] = ['aanvrager', 'partner', 'onbekend', 'nee'];

function applicant(fund: Fund, { type }: Applicant): Condition {
  const roles = fund.applicants.map((entry, i) => ({ entry, i })).filter(({ entry }) => entry.type === type).sort((a, b) => ROLE_ORDER.indexOf(a.entry.role) - ROLE_ORDER.indexOf(b.entry.role));
  const best = roles[0];
  // Who is not on the list may be missing from it: that is no "no".
  if (best === undefined) return condition('aanvrager', 'onbekend', { field: 'applicants', given: type });
  const status = best.entry.role === 'aanvrager' && best.entry.note !== undefined ? 'let op' : ROLE_STATUS[best.entry.role];
  return condition('aanvrager', status, { field: `applicants[${best.i}]`, text: best.entry.note, asked: best.entry.role, given: type }, best.entry);
}

function area(fund: Fund, { provinces }: Applicant): Condition[] {
  const regional = fund.level === 'regionaal' || fund.level === 'provinciaal';
  // Nothing recorded about the area of a national or European fund: nothing to say about it.
  if (fund.area === undefined) return regional ? [condition('gebied', 'onbekend', { field: 'area' })] : [];
  const { provinces: within, partly, text } = fund.area;
  const inside = provinces.filter((province) => within.includes(province));
  const status = within.length === 0 ? (regional ? 'onbekend' : 'let op') : provinces.length === 0 ? 'onbekend' : inside.length === 0 ? 'niet' : inside.length < provinces.length || partly === true ? 'let op' : 'voldaan';
  return [condition('gebied', status, { field: 'area', text, asked: within.join(', ') || undefined, given: provinces.join(', ') || undefined }, fund.area)];
}

const enough = (asked: number | undefined, given: number | undefined): ConditionStatus => (asked === undefined || asked <= 1 ? 'voldaan' : given === undefined ? 'onbekend' : given >= asked ? 'voldaan' : 'niet');

function cooperation(fund: Fund, { partners, countries }: FundAnswers): Condition[] {
  if (fund.consortium === undefined) return fund.level === 'eu' ? [condition('samenwerking', 'onbekend', { field: 'consortium' })] : [];
  const { alone, minPartners, minCountries, text } = fund.consortium;
  const line = { field: 'consortium', text };
  if (alone === true) return [condition('samenwerking', 'voldaan', line, fund.consortium)];
  if (minPartners === undefined && minCountries === undefined) return [condition('samenwerking', alone === false && partners !== undefined && partners <= 1 ? 'niet' : 'onbekend', { ...line, given: partners, question: 'partners' }, fund.consortium)];
  const [people, lands] = [enough(minPartners, partners), enough(minCountries, countries)];
  const status = [people, lands].includes('niet') ? 'niet' : [people, lands].includes('onbekend') ? 'onbekend' : 'voldaan';
  // The line is about the one that decides.
  const byCountry = lands === status && people !== status;
  return [condition('samenwerking', status, { ...line, asked: byCountry ? minCountries : minPartners, given: byCountry ? countries : partners, question: byCountry ? 'countries' : 'partners' }, fund.consortium)];
}

/** The fund without the calls of other provinces. Of an applicant whose province is not known none is left out. */
export function withOwnCalls(fund: Fund, { provinces }: Applicant): Fund {
  const calls = fund.calls.filter((call) => provinces.length === 0 || !call.provinces?.length || call.provinces.some((province) => provinces.includes(province)));
  return calls.length === fund.calls.length ? fund : { ...fund, calls };
}

/** The call that one can best apply for on that day: the first that is open, else that will be. */
export function bestCall(fund: Fund, { today, now }: FundDay): CallOnDay | undefined {
  const calls = fund.calls.map((call) => callOn(fund, call, today, now)).sort(byDeadline);
  return (['open', 'continuous', 'opens', 'expected', 'unknown', 'closed'] as const).map((status) => calls.find((call) => call.status === status)).find((call) => call !== undefined);
}

const CALL_CONDITION: Readonly<Record<CallOnDay['status'], ConditionStatus>> = { open: 'voldaan', continuous: 'voldaan', opens: 'let op', expected: 'let op', unknown: 'onbekend', closed: 'niet' };

function openness(fund: Fund, call: CallOnDay | undefined): Condition {
  if (fund.stage === 'afgelopen') return condition('openstelling', 'niet', { field: 'stage', asked: fund.stage }, fund);
  if (call === undefined) return condition('openstelling', fund.stage === 'voorgesteld' ? 'let op' : 'onbekend', { field: 'stage', asked: fund.stage });
  return condition('openstelling', CALL_CONDITION[call.status], { field: `calls[${fund.calls.indexOf(call.call)}]`, text: call.call.title, asked: call.status }, call.call);
}

function theme({ themes }: Fund, wanted: readonly Theme[] | undefined): Condition[] {
  if (wanted === undefined || wanted.length === 0) return [];
  const shared = wanted.filter((one) => themes.includes(one));
  return [condition('thema', themes.length === 0 ? 'onbekend' : shared.length > 0 ? 'voldaan' : 'niet', { field: 'themes', asked: themes.join(', ') || undefined, given: wanted.join(', ') })];
}

function digital({ digital: { role, reason, evidence, source } }: Fund, wanted: FundAnswers['digital']): Condition {
  const status = role === 'geen' ? 'niet' : role === 'mogelijk-middel' && wanted !== 'middel' ? 'let op' : 'voldaan';
  return condition('digitalisering', status, { field: 'digital', text: reason, asked: role, given: wanted }, { evidence, source });
}

function amount(fund: Fund, call: CallOnDay | undefined, wanted: number | undefined): Condition[] {
  if (wanted === undefined) return [];
  const own = call?.call.perProject;
  const range = own ?? fund.budget?.perProject;
  const field = own === undefined ? 'budget.perProject' : `calls[${fund.calls.indexOf(call?.call as Fund['calls'][number])}].perProject`;
  if (range?.from === undefined && range?.to === undefined) return [condition('bedrag', 'onbekend', { field, given: wanted })];
  const tooLittle = range.from !== undefined && wanted < range.from;
  const tooMuch = range.to !== undefined && wanted > range.to;
  return [condition('bedrag', tooLittle || tooMuch ? 'niet' : 'voldaan', { field, text: range.note, asked: tooLittle ? range.from : range.to ?? range.from, given: wanted }, range)];
}

function ownShare({ cofinancing, spuk }: Fund, most: number | undefined): Condition[] {
  if (most === undefined || spuk !== undefined) return [];
  if (cofinancing?.from === undefined && cofinancing?.to === undefined) return [condition('eigen-bijdrage', 'onbekend', { field: 'cofinancing', text: cofinancing?.text, given: most })];
  // The fund pays from the one share to the other: at worst and at best the rest is one's own.
  const [worst, best] = [100 - (cofinancing.from ?? 0), 100 - (cofinancing.to ?? cofinancing.from ?? 0)];
  const status = cofinancing.from === undefined || most < worst ? (most < best ? 'niet' : 'let op') : 'voldaan';
  return [condition('eigen-bijdrage', status, { field: 'cofinancing', text: cofinancing.text, asked: status === 'niet' ? best : worst, given: most }, cofinancing)];
}

/** Weeks that are left, and weeks that it takes. A judgement, so it warns and never excludes. */
function time(fund: Fund, call: CallOnDay | undefined): Condition[] {
  if (call?.daysLeft === undefined || call.status === 'closed') return [];
  const weeks = Math.floor(call.daysLeft / 7);
  const needed = fund.estimates?.preparationWeeks;
  return [condition('tijd', needed === undefined ? 'onbekend' : weeks >= needed.value ? 'voldaan' : 'let op', { field: 'estimates.preparationWeeks', text: needed?.reason, asked: needed?.value, given: weeks })];
}

function burden({ estimates }: Fund, small: boolean | undefined): Condition[] {
  if (small !== true) return [];
  const found = estimates?.burden;
  return [condition('last', found === undefined ? 'onbekend' : found.value === 'licht' ? 'voldaan' : 'let op', { field: 'estimates.burden', text: found?.reason, asked: found?.value })];
}

/** All conditions that can be told of, the hard ones first. Those that nobody asked about, and about which nothing is recorded, are left out. */
export function conditionsOf(fund: Fund, organisation: Applicant, answers: FundAnswers, call: CallOnDay | undefined): Condition[] {
  return [
    applicant(fund, organisation), ...area(fund, organisation), ...cooperation(fund, answers), openness(fund, call),
    ...theme(fund, answers.themes), digital(fund, answers.digital), ...amount(fund, call, answers.amount), ...ownShare(fund, answers.ownShare), ...time(fund, call), ...burden(fund, answers.small),
  ];
}
