/** What funds can be filtered by. What is not known is a value of its own: it is never read as "no", and it can be chosen. */
import { APPLICANT_ROLES, BURDENS, DIGITAL_ROLES, FUND_LEVELS, PARTIES, PROVINCES, THEMES, valuesOf, type Applicant, type ApplicantRole, type Burden, type CallOnDay, type CallStatus, type DigitalRole, type Fund, type FundLevel, type Party, type Theme } from '@digitaal-europa/data';
import { amountOf } from './money.ts';

export const UNKNOWN = 'onbekend';
/** Pays in the whole country, or at least nobody recorded that it does not. */
export const EVERYWHERE = 'niet-beperkt';

export const CALL_STATUSES = ['open', 'opens', 'expected', 'continuous', 'unknown', 'closed'] as const satisfies readonly CallStatus[];
/** Can one apply alone? */
export const ALONE = ['ja', 'nee', UNKNOWN] as const;
export type Alone = (typeof ALONE)[number];
/** Classes of what one project gets, each from its first number up to the next, in whole euros. */
export const AMOUNT_BOUNDS = [0, 100_000, 500_000, 1_000_000, 5_000_000] as const;
export const AMOUNTS = ['0', '100000', '500000', '1000000', '5000000', UNKNOWN] as const;
export type AmountClass = (typeof AMOUNTS)[number];
/** Classes of the own share, each up to and with its number, in per cent of the costs, as the fund pays at best. */
export const OWN_SHARES = ['0', '25', '50', '100', UNKNOWN] as const;
export type OwnShareClass = (typeof OWN_SHARES)[number];
const YES = 'ja';

/** The values of each facet, in the order in which they are shown. */
export const FACET_VALUES = {
  status: CALL_STATUSES,
  role: valuesOf(APPLICANT_ROLES),
  digital: valuesOf(DIGITAL_ROLES),
  level: valuesOf(FUND_LEVELS),
  theme: valuesOf(THEMES),
  region: [...valuesOf(PROVINCES), EVERYWHERE, UNKNOWN],
  alone: ALONE,
  amount: AMOUNTS,
  own: OWN_SHARES,
  burden: [...valuesOf(BURDENS), UNKNOWN],
  applicant: valuesOf(PARTIES),
  cascade: [YES],
} as const;
export type FacetId = keyof typeof FACET_VALUES;
export const FACETS = Object.keys(FACET_VALUES) as FacetId[];

/** What visitors may choose, by facet. Absent or empty: everything. */
export interface Choices {
  readonly status?: readonly CallStatus[];
  readonly role?: readonly ApplicantRole[];
  readonly digital?: readonly DigitalRole[];
  readonly level?: readonly FundLevel[];
  readonly theme?: readonly Theme[];
  readonly region?: readonly string[];
  readonly alone?: readonly Alone[];
  readonly amount?: readonly AmountClass[];
  readonly own?: readonly OwnShareClass[];
  readonly burden?: readonly (Burden | typeof UNKNOWN)[];
  readonly applicant?: readonly Party[];
  readonly cascade?: readonly (typeof YES)[];
}
/** What one fund has of each facet. */
export type FacetValues = Readonly<Record<FacetId, readonly string[]>>;

export const isFacetValue = (id: FacetId, value: string): boolean => (FACET_VALUES[id] as readonly string[]).includes(value);

const ROLE_ORDER: readonly ApplicantRole[] = ['aanvrager', 'partner', UNKNOWN, 'nee'];
/** The best role that a type of organisation has in a fund. Who is not on the list may be missing from it. */
export const roleOf = ({ applicants }: Pick<Fund, 'applicants'>, type: Applicant['type'] | undefined): ApplicantRole =>
  ROLE_ORDER.find((role) => applicants.some((entry) => entry.type === type && entry.role === role)) ?? UNKNOWN;

/** "No" needs a source: what nobody confirmed excludes nobody, and neither does a fund that says nothing. */
export function aloneIn({ consortium }: Pick<Fund, 'consortium'>): Alone {
  if (consortium === undefined) return UNKNOWN;
  const { alone, minPartners, minCountries } = consortium;
  if (alone === true) return 'ja';
  if (alone === false || (minPartners ?? 0) > 1 || (minCountries ?? 0) > 1) return consortium.evidence === 'unverified' ? UNKNOWN : 'nee';
  return minPartners === 1 ? 'ja' : UNKNOWN;
}

/** The least that one has to pay oneself, in per cent. `undefined`: not known. A specific grant of the state knows no own share. */
export const leastOwnShare = ({ cofinancing, spuk }: Pick<Fund, 'cofinancing' | 'spuk'>): number | undefined => {
  const most = cofinancing?.to ?? cofinancing?.from;
  return most === undefined || spuk !== undefined ? undefined : 100 - most;
};

function ownClass(fund: Fund): OwnShareClass {
  const least = leastOwnShare(fund);
  return least === undefined ? UNKNOWN : (OWN_SHARES.find((share) => least <= Number(share)) ?? UNKNOWN);
}

/** Every class that the range touches: a project may be as small as its beginning, or as large as its end. */
function amountClasses(fund: Fund, call: CallOnDay | undefined): readonly AmountClass[] {
  const amount = amountOf(fund, call?.call);
  if (amount === undefined) return [UNKNOWN];
  const [from, to] = [amount.from ?? 0, amount.to ?? Infinity];
  return AMOUNT_BOUNDS.flatMap((bound, i) => (from < (AMOUNT_BOUNDS[i + 1] ?? Infinity) && to >= bound && (to > bound || from === to || bound === 0) ? [AMOUNTS[i] as AmountClass] : []));
}

function regionsOf({ area, level }: Fund): readonly string[] {
  if (area !== undefined && area.provinces.length > 0) return area.provinces;
  return level === 'regionaal' || level === 'provinciaal' ? [UNKNOWN] : [EVERYWHERE];
}

/** All values of one fund: on a day, by its best call, and for one type of organisation. */
export const facetValues = (fund: Fund, call: CallOnDay | undefined, status: CallStatus, type: Applicant['type'] | undefined): FacetValues => ({
  status: [status],
  role: [roleOf(fund, type)],
  digital: [fund.digital.role],
  level: [fund.level],
  theme: fund.themes,
  region: regionsOf(fund),
  alone: [aloneIn(fund)],
  amount: amountClasses(fund, call),
  own: [ownClass(fund)],
  burden: [fund.estimates?.burden?.value ?? UNKNOWN],
  applicant: fund.applicants.flatMap(({ type: party, role }) => (role === 'aanvrager' || role === 'partner' ? [party] : [])),
  cascade: fund.cascade === true ? [YES] : [],
});
