/** Names of files that a visitor takes away. A name tells the day of the data, or of the work, and never the clock. */

/** Longest part of a file name before its day, in characters. */
const MAX_NAME = 60;

export interface FileNameOptions {
  /** A day, or a longer ISO time, which is cut off; anything else is left out. */
  readonly day?: string | undefined;
  /** Without a dot. */
  readonly extension: 'json' | 'csv' | 'ics' | 'svg' | 'png' | 'txt' | 'graphml';
}

/**
 * Lower-case ASCII with hyphens, which every system and every mail program keeps: `digitale-wetten-gemeente-2026-11-01.csv`.
 * @param parts the first names it all, and stands alone when nothing usable is left
 */
export function fileName(parts: readonly (string | undefined)[], { day, extension }: FileNameOptions): string {
  const slug = parts.filter(Boolean).join(' ').normalize('NFKD').replace(/\p{M}|\u00AD/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, MAX_NAME).replace(/^-+|-+$/g, '');
  return `${[slug || 'bestand', day?.match(/^\d{4}-\d{2}-\d{2}/)?.[0]].filter(Boolean).join('-')}.${extension}`;
}
