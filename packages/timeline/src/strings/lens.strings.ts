import { wording } from '@digitaal-europa/ui/wording';
import type { Lens } from '../timeline.state.ts';

/** Words for what opens above the laws, and for the buttons in the details of a law. */
export interface LensStrings {
  readonly label: string;
  readonly names: Readonly<Record<Lens, string>>;
  readonly hints: Readonly<Record<Lens, string>>;
  readonly compareThis: string;
  readonly comparedAlready: string;
  readonly explainThis: string;
}

const nl: LensStrings = {
  label: 'Hulpmiddelen',
  names: { explain: 'Hoe werkt het?', compare: 'Vergelijken', contract: 'Past het in mijn contract?' },
  hints: { explain: 'Hoe een Europese wet ontstaat, stap voor stap.', compare: 'Twee tot vier wetten naast elkaar.', contract: 'Welke wetten gaan gelden tijdens uw contract, en wat u nu al kunt regelen.' },
  compareThis: 'Vergelijk deze wet',
  comparedAlready: 'Staat in de vergelijking',
  explainThis: 'Hoe kwam deze wet tot stand?',
};
const en: LensStrings = {
  label: 'Tools',
  names: { explain: 'How does it work?', compare: 'Compare', contract: 'What falls within my contract?' },
  hints: { explain: 'How a European law comes about, step by step.', compare: 'Two to four laws side by side.', contract: 'Which laws will apply during your contract, and what you can arrange now.' },
  compareThis: 'Compare this law',
  comparedAlready: 'In the comparison',
  explainThis: 'How did this law come about?',
};
export const lensStrings = wording('timeline.lens', { nl, en });
