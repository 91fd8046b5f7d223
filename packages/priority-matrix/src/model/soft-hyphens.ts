/** Parts that long words in Dutch law end in. Not `plicht` in `verplichting`, nor `gebruik` in `hergebruik`: there the word does not fall apart. */
const PARTS = 'automatisering|beoordeling|dienst|documenten|effect|gegevens|(?<!her)gebruik|niveau|persoon|plicht(?!ing)|reclame|tekening|toestemming|verantwoordelijk|verband|verklaring|verplichting|verzoek|wallet';
const LONG = /\p{L}{14,}/gu;
const SEAM = new RegExp(`(?<=\\p{L}{4})(?=(?:${PARTS}))`, 'gu');

/**
 * A Dutch title with soft hyphens between the parts of its long words. Many browsers have no list of Dutch words to hyphenate by, and would
 * break such a word anywhere, without a hyphen.
 */
export const withSoftHyphens = (title: string): string => title.replace(LONG, (word) => word.replace(SEAM, '\u00AD'));
