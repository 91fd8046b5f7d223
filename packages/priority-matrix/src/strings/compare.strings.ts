import { wording } from '@digitaal-europa/ui/wording';

/** The words with which another organisation is laid beside one's own. */
export interface CompareStrings {
  readonly title: string;
  readonly intro: string;
  readonly with: string;
  readonly none: string;
  /** What stands in another box there, or only there, or only here. `who`: as in the list. */
  readonly differ: (who: string, count: number) => string;
  readonly box: string;
  readonly ours: string;
  readonly theirs: string;
  /** Of a card that is in none of the boxes. */
  readonly outside: string;
  readonly more: (count: number) => string;
}

const nl: CompareStrings = {
  title: 'Vergelijk met een ander',
  intro: 'We vergelijken wat de computer berekent, met uw weging. Uw eigen keuzes en antwoorden tellen hier niet mee, dus wat al geldt ook niet. Uw bord verandert niet.',
  with: 'Met welke organisatie?', none: 'kies',
  differ: (who, count) => `${who}: ${count === 0 ? 'alles staat in dezelfde vakken als bij u.' : count === 1 ? '1 kaart staat daar anders.' : `${count} kaarten staan daar anders.`}`,
  box: 'Vak', ours: 'bij u', theirs: 'daar', outside: 'niet in de matrix', more: (count) => `en nog ${count}`,
};

const en: CompareStrings = {
  title: 'Compare with another',
  intro: 'We compare what the computer reckons, with your weights. Your own choices and answers do not count here, so nor does what applies already. Your board does not change.',
  with: 'With which organisation?', none: 'choose',
  differ: (who, count) => `${who}: ${count === 0 ? 'everything stands in the same boxes as yours.' : count === 1 ? '1 card stands elsewhere there.' : `${count} cards stand elsewhere there.`}`,
  box: 'Box', ours: 'yours', theirs: 'theirs', outside: 'not in the matrix', more: (count) => `and ${count} more`,
};

export const compareStrings = wording('priority-matrix.compare', { nl, en });
