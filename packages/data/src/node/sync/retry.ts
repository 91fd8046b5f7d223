/** How long to wait before asking again. A source that is in trouble gets more time with every attempt, and a wait that it asks for itself. */

/** Waits, in milliseconds. */
export interface RetryPolicy {
  /** How often a request is sent at most, the first time included. */
  readonly attempts: number;
  /** Wait after the first failure; doubled after every next one. */
  readonly base: number;
  /** Longest wait that we choose ourselves, and longest wait that we grant a source that asks for one. */
  readonly longest: number;
}

export const RETRY: RetryPolicy = { attempts: 4, base: 1000, longest: 60_000 };

/** Statuses that say "not now": too many requests, and every failure on the side of the server. */
export const isTemporary = (status: number): boolean => status === 408 || status === 429 || (status >= 500 && status <= 599);

/** Milliseconds that a `Retry-After` header asks for: seconds, or a date to wait for. Anything else gives `undefined`. */
export function retryAfter(header: string | null, now: number): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  if (!/^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} [\d:]{8} GMT$/.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * Milliseconds to wait after the given failed attempt (1 is the first), or `undefined` to give up: the attempts are used, or the source
 * asks for more time than we have. `random` (0 to 1) spreads the requests of many clients: half of the wait is fixed, half is chance.
 */
export function waitBefore(attempt: number, asked: number | undefined, random: number, policy: RetryPolicy = RETRY): number | undefined {
  if (attempt >= policy.attempts) return undefined;
  if (asked !== undefined) return asked > policy.longest ? undefined : asked;
  const wait = Math.min(policy.longest, policy.base * 2 ** (attempt - 1));
  return Math.round(wait / 2 + (wait / 2) * random);
}
