import type { Size } from '@digitaal-europa/data';
import { wording } from '@digitaal-europa/ui/wording';

/** The words with which weights, lead times and thresholds are set, and of what would move. */
export interface WeightsStrings {
  readonly title: string;
  readonly intro: string;
  readonly weights: string;
  readonly leads: string;
  readonly effort: (letter: string, size: string) => string;
  readonly procurement: string;
  readonly capacity: Readonly<Record<Size, string>>;
  readonly lines: string;
  readonly urgent: string;
  readonly important: string;
  readonly standard: (value: string) => string;
  readonly range: (least: string, most: string, step: string) => string;
  readonly preview: string;
  readonly nothing: string;
  readonly moves: (count: number) => string;
  readonly flow: (count: number, from: string | undefined, to: string | undefined) => string;
  readonly held: (count: number) => string;
  readonly more: (count: number) => string;
  readonly box: string;
  readonly before: string;
  readonly after: string;
  readonly keep: string;
  readonly cancel: string;
  readonly reset: string;
}

const nl: WeightsStrings = {
  title: 'Wat weegt hoe zwaar?',
  intro: 'Probeer het uit: hieronder ziet u wat er verschuift. Er verandert pas iets als u opslaat.',
  weights: 'Redenen', leads: 'Doorlooptijd in maanden', effort: (letter, size) => `Taak ${letter} (${size})`, procurement: 'Inkoop erbij',
  capacity: { groot: 'Keer, bij een grote organisatie', midden: 'Keer, bij een middelgrote organisatie', klein: 'Keer, bij een kleine organisatie' },
  lines: 'Grenzen', urgent: 'Nu beginnen: binnen hoeveel maanden?', important: 'Belangrijk: vanaf hoeveel procent van de redenen?',
  standard: (value) => `Standaard: ${value}`, range: (least, most, step) => `Vul een getal in van ${least} tot en met ${most}, in stappen van ${step}.`,
  preview: 'Wat verschuift er?', nothing: 'Er verschuift niets.', moves: (count) => (count === 1 ? '1 kaart verschuift.' : `${count} kaarten verschuiven.`),
  flow: (count, from, to) => (from === undefined ? `${count} erbij in ${to ?? ''}` : to === undefined ? `${count} weg uit ${from}` : `${count} van ${from} naar ${to}`),
  held: (count) => (count === 1 ? '1 kaart blijft waar u die zette.' : `${count} kaarten blijven waar u ze zette.`),
  more: (count) => `en nog ${count}`, box: 'Vak', before: 'nu', after: 'straks',
  keep: 'Opslaan', cancel: 'Annuleer', reset: 'Alles op standaard',
};

const en: WeightsStrings = {
  title: 'What counts how much?',
  intro: 'Try it: below you see what moves. Nothing changes until you save.',
  weights: 'Reasons', leads: 'Lead time in months', effort: (letter, size) => `Task ${letter} (${size})`, procurement: 'Buying adds',
  capacity: { groot: 'Times, for a large organisation', midden: 'Times, for a medium organisation', klein: 'Times, for a small organisation' },
  lines: 'Lines', urgent: 'Begin now: within how many months?', important: 'Important: from what per cent of the reasons?',
  standard: (value) => `Default: ${value}`, range: (least, most, step) => `Fill in a number from ${least} to ${most}, in steps of ${step}.`,
  preview: 'What moves?', nothing: 'Nothing moves.', moves: (count) => (count === 1 ? '1 card moves.' : `${count} cards move.`),
  flow: (count, from, to) => (from === undefined ? `${count} new in ${to ?? ''}` : to === undefined ? `${count} out of ${from}` : `${count} from ${from} to ${to}`),
  held: (count) => (count === 1 ? '1 card stays where you put it.' : `${count} cards stay where you put them.`),
  more: (count) => `and ${count} more`, box: 'Box', before: 'now', after: 'then',
  keep: 'Save', cancel: 'Cancel', reset: 'Everything to default',
};

export const weightsStrings = wording('priority-matrix.weights', { nl, en });
