/** Values compared by what is in them. */

export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal by content. A part without a value is no part. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => same(one, b[i]));
  if (!isFields(a) || !isFields(b)) return false;
  return Object.keys(a).every((key) => same(a[key], b[key])) && Object.keys(b).every((key) => b[key] === undefined || a[key] !== undefined);
}
