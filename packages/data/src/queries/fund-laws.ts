/** Which laws are behind a fund? */
import type { Fund, FundLaw } from '../fund.schema.ts';

/**
 * The laws of a fund itself, then those that rule the fund it is a part of, each once, also where two calls are for one law. What the money of that
 * larger fund helps to carry out is not passed on: it need not be so for every part.
 */
export function lawsBehind(fund: Fund, funds: readonly Fund[]): readonly FundLaw[] {
  const whole = funds.find(({ id }) => id === fund.partOf);
  const passedOn = whole === undefined ? [] : lawsBehind(whole, funds.filter((other) => other !== whole)).filter(({ role }) => role !== 'uitvoering');
  const all = [...fund.laws ?? [], ...passedOn];
  return all.filter(({ role, title }, i) => all.findIndex((law) => law.role === role && law.title.nl === title.nl) === i);
}
