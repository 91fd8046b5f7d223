/** Boards side by side as rows for a spreadsheet: one for everything that somebody said. Dutch, as all files are. */
import { writeCsv, type Cell, type Column, type Quadrant } from '@digitaal-europa/data';
import type { Answer } from './board.ts';
import type { Voice } from './voices.ts';
import type { Group, Together, TogetherRow } from './together.ts';

/** The Dutch words of the widget. */
export interface TogetherCsvWords {
  readonly quadrant: Readonly<Record<Quadrant, string>>;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly groups: Readonly<Record<Group, string>>;
}

/** Without a voice: in a blind round nobody may know yet what was said. */
export interface TogetherCsvRow { readonly row: TogetherRow; readonly voice?: Voice | undefined }

/** In the order of the page. */
export const togetherRows = ({ groups: { clear, slight, agree, one, hidden } }: Together): TogetherCsvRow[] =>
  [...clear, ...slight, ...agree, ...one, ...hidden].flatMap((row): TogetherCsvRow[] => (row.hidden ? [{ row }] : row.voices.map((voice) => ({ row, voice }))));

/** The text of the file. With names and reasons, for those are what the boards are compared by. */
export function togetherCsv(together: Together, { quadrant, answers, groups }: TogetherCsvWords): string {
  const mine = together.participants.find(({ isMine }) => isMine)?.id;
  const column = (header: string, cell: (row: TogetherRow) => Cell): Column<TogetherCsvRow> => ({ header, cell: ({ row }) => cell(row) });
  const said = (header: string, cell: (voice: Voice) => Cell): Column<TogetherCsvRow> => ({ header, cell: ({ voice }) => voice && cell(voice) });
  return writeCsv([
    column('Verplichting', ({ title }) => title), column('Wet', ({ card }) => card?.law?.title.nl), column('Artikel', ({ card }) => card?.obligation?.article),
    column('Eens of niet', ({ group }) => groups[group]),
    said('Bord', ({ name }) => name), said('Uw bord', ({ board }) => board === mine), said('Gekozen door', ({ by }) => by),
    said('Plek', (voice) => voice.quadrant && quadrant[voice.quadrant]), said('Begin in', ({ startBy }) => startBy), said('Reden', ({ reason }) => reason),
    said('Voldoen we?', ({ answer }) => answer && answers[answer]), said('Gekozen op', ({ on }) => on),
    column('Id', ({ key }) => key),
  ], togetherRows(together));
}
