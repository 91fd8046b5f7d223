/** The money of a fund: what it pays, what is left for oneself, and how much a project gets. Not known is not known, and never 0. */
import type { Call, Evidence, Fund, Source } from '@digitaal-europa/data';

/** An amount in whole euros, or a range of which one end may not be known. */
export interface Amount {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly note?: string | undefined;
  readonly evidence?: Evidence | undefined;
  readonly source?: Source | undefined;
}

const known = (amount: Amount | undefined): Amount | undefined => (amount?.from === undefined && amount?.to === undefined ? undefined : amount);

/** What one project gets: of the call itself, else of the fund. `undefined`: not known. */
export const amountOf = (fund: Pick<Fund, 'budget'>, call: Pick<Call, 'perProject'> | undefined): Amount | undefined => known(call?.perProject) ?? known(fund.budget?.perProject);

/** Everything that is recorded of amounts, apart, for words: a call is never told the amount of the whole fund. */
export interface Amounts {
  readonly perProject: Amount | undefined;
  /** True when what a project gets is told of the fund, and not of this call. */
  readonly ofFund: boolean;
  /** For this round. */
  readonly call: Amount | undefined;
  readonly total: Amount | undefined;
  readonly nlShare: Amount | undefined;
}

export const amountsOf = (fund: Pick<Fund, 'budget'>, call: Pick<Call, 'perProject' | 'budget'> | undefined): Amounts => ({
  perProject: amountOf(fund, call), ofFund: known(call?.perProject) === undefined, call: known(call?.budget), total: known(fund.budget?.total), nlShare: known(fund.budget?.nlShare),
});

/** `varies`: between the least and the most that the fund pays, so the fund or oneself. `top-up`: others pay a part of the own share. */
export interface Segment {
  readonly part: 'fund' | 'varies' | 'own' | 'top-up' | 'unknown';
  /** Per cent of the costs. Absent: not known how much; then it has no width of its own. */
  readonly share?: number | undefined;
}

export interface Cofinancing {
  /** `none`: a specific grant of the state, of which no part is one's own by rule. */
  readonly kind: 'known' | 'unknown' | 'none';
  /** In the order of the bar. The shares that are known are 100 together. */
  readonly segments: readonly Segment[];
  /** What the fund pays and what is left, in per cent. The most that is left is absent when the fund pays "up to". */
  readonly fund: { readonly least?: number | undefined; readonly most?: number | undefined };
  readonly own: { readonly least?: number | undefined; readonly most?: number | undefined };
  readonly topUps: Fund['topUps'];
  readonly text?: string | undefined;
  readonly evidence?: Evidence | undefined;
  readonly source?: Source | undefined;
}

/** The bar of one fund. */
export function cofinancingOf({ cofinancing, spuk, topUps }: Pick<Fund, 'cofinancing' | 'spuk' | 'topUps'>): Cofinancing {
  const told = { topUps, text: cofinancing?.text, evidence: cofinancing?.evidence, source: cofinancing?.source };
  if (spuk !== undefined) return { kind: 'none', segments: [], fund: {}, own: {}, ...told };
  const { from, to = from } = cofinancing ?? {};
  const extra: Segment[] = topUps.length > 0 ? [{ part: 'top-up' }] : [];
  if (to === undefined) return { kind: 'unknown', segments: [{ part: 'unknown', share: 100 }, ...extra], fund: {}, own: {}, ...told };
  const sure = from ?? 0;
  const segments: Segment[] = ([['fund', sure], ['varies', to - sure], ['own', 100 - to]] as const).flatMap(([part, share]) => (share > 0 ? [{ part, share }] : []));
  return { kind: 'known', segments: [...segments, ...extra], fund: { least: from, most: to }, own: { least: 100 - to, most: from === undefined ? undefined : 100 - from }, ...told };
}

const rest = (amount: number, pays: number | undefined): number | undefined => (pays === undefined || pays <= 0 ? undefined : Math.ceil((amount * (100 - pays)) / pays));

/**
 * What one pays oneself, in whole euros, when the fund pays this amount. `most` is absent when it is not known how little the fund may pay;
 * `undefined`: nothing is known.
 */
export function ownAmount(fund: Pick<Fund, 'cofinancing' | 'spuk' | 'topUps'>, amount: number): { readonly least: number; readonly most?: number | undefined } | undefined {
  const { kind, fund: pays } = cofinancingOf(fund);
  const least = kind === 'known' ? rest(amount, pays.most) : undefined;
  return least === undefined ? undefined : { least, most: rest(amount, pays.least) };
}
