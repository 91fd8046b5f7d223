import { RELATIONS, type Bilingual, type Relation } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { Related } from '../model/related.ts';

/** The same, said by the other law. */
const INVERSE: Readonly<Record<Relation, Bilingual>> = {
  implements: RELATIONS['implemented-by'], 'implemented-by': RELATIONS.implements,
  amends: RELATIONS['amended-by'], 'amended-by': RELATIONS.amends,
  'would-amend': RELATIONS['to-be-amended-by'], 'to-be-amended-by': RELATIONS['would-amend'],
  repeals: RELATIONS['repealed-by'], 'repealed-by': RELATIONS.repeals,
  'would-repeal': RELATIONS['to-be-repealed-by'], 'to-be-repealed-by': RELATIONS['would-repeal'],
  'depends-on': { nl: 'is nodig voor', en: 'is needed by' }, related: RELATIONS.related,
};

/** Beside a law that belongs to the chosen one: `wordt uitgevoerd door Cyberbeveiligingswet`. */
export const relatedInWords = ({ type, side }: Related, chosen: string, language: Language): string => `${(side === 'to' ? RELATIONS[type] : INVERSE[type])[language]} ${chosen}`;
