import { wording } from '@digitaal-europa/ui/wording';

/** What the details say around the texts below a law and around its words. */
export interface BelowTexts {
  readonly children: string;
  /** No list of them is whole. */
  readonly incomplete: string;
  /** The article of the law that a text below it fills in. */
  readonly on: (article: string) => string;
  readonly stage: (stage: string, day: string) => string;
  readonly terms: string;
}

const nl: BelowTexts = {
  children: 'Regels en uitleg bij deze wet',
  incomplete: 'Dit is wat wij zagen. Compleet is deze lijst nooit.',
  on: (article) => `bij ${article}`,
  stage: (stage, day) => `status: ${stage}, ${day}`,
  terms: 'Woorden uit de wet',
};

const en: BelowTexts = {
  children: 'Rules and guidance under this law',
  incomplete: 'This is what we saw. This list is never complete.',
  on: (article) => `on ${article}`,
  stage: (stage, day) => `status: ${stage}, ${day}`,
  terms: 'Words of the law',
};

export const belowTexts = wording('timeline.below', { nl, en });
