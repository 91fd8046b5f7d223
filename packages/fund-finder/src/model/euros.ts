/** Reads an amount as people type it. */

/** More is no amount that a fund pays. */
const MOST = 1_000_000_000_000;
const MILLIONS = /^(\d+)(?:[.,](\d{1,2}))?\s*(?:mln|miljoen|million|m)\.?$/i;
const GROUPED = /^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*$/;

/** Whole euros above zero out of `500000`, `€ 500.000,-`, `500,000` or `1,5 mln`. `undefined`: not to be read as one amount. */
export function parseEuros(text: string): number | undefined {
  const bare = text.replace(/€|euro/gi, '').trim().replace(/[.,](?:-+|00)$/, '');
  const millions = MILLIONS.exec(bare);
  const value = millions ? Math.round(Number(`${millions[1] ?? ''}.${millions[2] ?? '0'}`) * 1_000_000) : GROUPED.test(bare) ? Number(bare.replace(/[.,\s]/g, '')) : /^\d+$/.test(bare) ? Number(bare) : NaN;
  return value > 0 && value <= MOST ? value : undefined;
}
