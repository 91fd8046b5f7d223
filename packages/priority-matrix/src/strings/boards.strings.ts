import { wording } from '@digitaal-europa/ui/wording';
import type { Opened } from '../model/format.ts';

/** Why a file gave no board. `full`: there is no room for its boards beside those at hand; `unreadable`: the browser could not read it. */
export type FileProblem = Extract<Opened, { ok: false }>['code'] | 'full' | 'unreadable';

/** The words of the panel with boards. */
export interface BoardsStrings {
  readonly list: string;
  readonly choices: (count: number) => string;
  readonly current: string;
  /** The board in hand is not in the list. */
  readonly notKept: string;
  readonly none: string;
  readonly name: string;
  readonly saveName: string;
  readonly nameError: string;
  readonly copy: string;
  readonly remove: string;
  readonly removeAsk: (name: string) => string;
  readonly removeYes: string;
  readonly no: string;
  readonly fresh: string;
  readonly freshName: string;
  readonly freshSave: string;
  readonly full: (most: number) => string;
  readonly files: string;
  readonly saveFile: string;
  readonly saveAll: (count: number) => string;
  readonly openFile: string;
  readonly openHint: string;
  readonly merge: string;
  readonly mergeHint: string;
  readonly opened: (file: string, boards: number, dropped: number) => string;
  /** There was no room for these boards of a file. */
  readonly left: (boards: number) => string;
  readonly problem: Readonly<Record<FileProblem, (file: string) => string>>;
  readonly unchanged: string;
  readonly forget: string;
  readonly forgetAsk: (boards: number) => string;
  readonly forgetYes: string;
}

const nl: BoardsStrings = {
  list: 'Uw borden', choices: (count) => (count === 0 ? 'nog geen keuzes' : count === 1 ? '1 keuze' : `${count} keuzes`), current: 'ligt nu voor u',
  notKept: 'Het bord dat nu voor u ligt, staat hier bij zodra u er iets aan verandert.', none: 'Er zijn nog geen borden.',
  name: 'Naam van dit bord', saveName: 'Bewaar de naam', nameError: 'Geef het bord een naam.',
  copy: 'Kopie van dit bord', remove: 'Verwijder dit bord', removeAsk: (name) => `Verwijder ‘${name}’? Dat kan niet ongedaan worden gemaakt.`, removeYes: 'Ja, verwijder', no: 'Nee, laat staan',
  fresh: 'Nieuw bord', freshName: 'Naam van het nieuwe bord', freshSave: 'Maak dit bord', full: (most) => `Er zijn ${most} borden, meer kan niet. Verwijder er eerst een.`,
  files: 'Bestanden', saveFile: 'Bewaar dit bord als bestand', saveAll: (count) => `Bewaar alle ${count} borden als bestand`,
  openFile: 'Open een bestand', openHint: 'De borden erin komen bij uw eigen borden.',
  merge: 'Leg borden van collega’s naast elkaar', mergeHint: 'Kies een of meer bestanden. Aan uw eigen bord verandert niets.',
  opened: (file, boards, dropped) => `‘${file}’ is geopend: ${boards === 1 ? '1 bord' : `${boards} borden`}.${dropped === 0 ? '' : dropped === 1 ? ' 1 onderdeel was niet te lezen en is weggelaten.' : ` ${dropped} onderdelen waren niet te lezen en zijn weggelaten.`}`,
  left: (boards) => `Voor ${boards === 1 ? '1 bord' : `${boards} borden`} was geen plaats meer: verwijder eerst een bord, en open het bestand dan nog eens.`,
  problem: {
    'not-json': (file) => `‘${file}’ is geen bestand met borden, of het is niet heel.`,
    'not-a-board': (file) => `In ‘${file}’ staat geen bord.`,
    newer: (file) => `‘${file}’ komt uit een nieuwere versie. Vernieuw de pagina en probeer het nog eens.`,
    'too-large': (file) => `‘${file}’ is te groot om te openen.`,
    full: (file) => `Voor de borden in ‘${file}’ is geen plaats meer. Verwijder eerst een bord.`,
    unreadable: (file) => `Uw browser kan ‘${file}’ niet lezen. Staat het er nog?`,
  },
  unchanged: 'Uw borden zijn niet veranderd.',
  forget: 'Alles van dit apparaat halen',
  forgetAsk: (boards) => `${boards === 1 ? 'Uw bord' : `Uw ${boards} borden`} van dit apparaat halen? Dat kan niet ongedaan worden gemaakt. Wat u als bestand bewaarde, blijft.`, forgetYes: 'Ja, haal alles weg',
};

const en: BoardsStrings = {
  list: 'Your boards', choices: (count) => (count === 0 ? 'no choices yet' : count === 1 ? '1 choice' : `${count} choices`), current: 'in front of you now',
  notKept: 'The board in front of you joins this list as soon as you change something in it.', none: 'There are no boards yet.',
  name: 'Name of this board', saveName: 'Save the name', nameError: 'Give the board a name.',
  copy: 'Copy of this board', remove: 'Remove this board', removeAsk: (name) => `Remove ‘${name}’? That cannot be undone.`, removeYes: 'Yes, remove it', no: 'No, leave it',
  fresh: 'New board', freshName: 'Name of the new board', freshSave: 'Make this board', full: (most) => `There are ${most} boards, which is the most. Remove one first.`,
  files: 'Files', saveFile: 'Save this board as a file', saveAll: (count) => `Save all ${count} boards as a file`,
  openFile: 'Open a file', openHint: 'The boards in it join your own.',
  merge: 'Lay boards of colleagues side by side', mergeHint: 'Choose one or more files. Nothing changes in your own board.',
  opened: (file, boards, dropped) => `‘${file}’ was opened: ${boards === 1 ? '1 board' : `${boards} boards`}.${dropped === 0 ? '' : dropped === 1 ? ' 1 part could not be read and was left out.' : ` ${dropped} parts could not be read and were left out.`}`,
  left: (boards) => `There was no room for ${boards === 1 ? '1 board' : `${boards} boards`}: remove a board first, then open the file again.`,
  problem: {
    'not-json': (file) => `‘${file}’ is no file with boards, or it is not whole.`,
    'not-a-board': (file) => `There is no board in ‘${file}’.`,
    newer: (file) => `‘${file}’ comes from a newer version. Reload the page and try again.`,
    'too-large': (file) => `‘${file}’ is too large to open.`,
    full: (file) => `There is no room for the boards in ‘${file}’. Remove a board first.`,
    unreadable: (file) => `Your browser cannot read ‘${file}’. Is it still there?`,
  },
  unchanged: 'Your boards have not changed.',
  forget: 'Take everything off this device',
  forgetAsk: (boards) => `Take ${boards === 1 ? 'your board' : `your ${boards} boards`} off this device? That cannot be undone. What you saved as a file stays.`, forgetYes: 'Yes, take it all away',
};

export const boardsStrings = wording('priority-matrix.boards', { nl, en });
