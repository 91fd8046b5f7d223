/** Which laws are behind a fund? */
import type { Fund, FundLaw } from '../fund.schema.ts';

/**
 * The laws of a fund itself, then those that rule the fund it is a part of, each once. What the money of that larger fund helps to carry out is not
 * passed on: it need not be so for every part.
 */
export function lawsBehind(fund: Fund, funds: readonly Fund[]): readonly FundLaw[] {
  const own = fund.laws ?? [];
  const whole = funds.find(({ id }) => id === fund.partOf);
  if (whole === undefined) return own;
  const rest = funds.filter((other) => other !== whole);
  return [...own, ...lawsBehind(whole, rest).filter(({ role, title }) => role !== 'uitvoering' && !own.some((law) => law.role === role && law.title.nl === title.nl))];
}
