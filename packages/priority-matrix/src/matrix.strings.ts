import type { Answer } from './model/board.ts';
import type { OrganisationType } from '@digitaal-europa/data';
import { wording } from '@digitaal-europa/ui/wording';
import type { View } from './matrix.state.ts';

/** Everything the frame of `<kde-priority-matrix>` says, by language. Each part has its own strings beside it. */
export interface MatrixStrings {
  readonly title: string;
  readonly subtitle: (who: string, cards: number, asOf: string) => string;
  /** `Gemeenten`, as long as no organisation is chosen. */
  readonly types: Readonly<Record<OrganisationType, string>>;
  readonly board: string;
  readonly toolbar: string;
  readonly view: Readonly<Record<View, string>> & { readonly label: string };
  readonly profile: (who: string) => string;
  readonly boards: string;
  readonly weights: string;
  readonly more: string;
  readonly addTask: string;
  readonly undo: string;
  readonly redo: string;
  /** What the button would take back, or do again. */
  readonly undoOf: (change: string) => string;
  readonly redoOf: (change: string) => string;
  readonly undone: (change: string) => string;
  readonly redone: (change: string) => string;
  /** All cards back to their computed places. */
  readonly allBack: (count: number) => string;
  readonly showAll: string;
  readonly copyOf: (name: string) => string;
  /** Another board is in hand. */
  readonly nowOn: (name: string) => string;
  /** Of a board that came with a link without a name. */
  readonly shared: string;
  readonly hiddenByFilter: (count: number) => string;
  readonly filtered: (shown: number, hidden: number) => string;
  readonly answered: Readonly<Record<Answer, string>>;
  readonly chooseHint: string;
  readonly noData: string;
  readonly lost: (count: number) => string;
  readonly sources: (asOf: string) => string;
  readonly estimate: string;
  /** What is wrong with a feed of another kind, beside what `loadStrings` says. */
  readonly feedErrors: Readonly<Record<'wrong-kind', string>>;
}

const nl: MatrixStrings = {
  title: 'Prioriteiten: wat doen we eerst?',
  subtitle: (who, cards, asOf) => `${who} · ${cards === 1 ? '1 verplichting of kans' : `${cards} verplichtingen en kansen`} · stand ${asOf}`,
  types: { gemeente: 'Gemeenten', provincie: 'Provincies', waterschap: 'Waterschappen' },
  board: 'Mijn bord',
  toolbar: 'Bord en weergave',
  view: { label: 'Weergave', matrix: 'Matrix', list: 'Lijst' },
  profile: (who) => `Voor: ${who}`,
  boards: 'Borden', weights: 'Belang wegen', more: 'Meer', addTask: 'Eigen taak',
  undo: 'Ongedaan maken', redo: 'Opnieuw doen',
  undoOf: (change) => `Ongedaan maken: ${change}`, redoOf: (change) => `Opnieuw doen: ${change}`,
  undone: (change) => `Ongedaan gemaakt: ${change}`, redone: (change) => `Opnieuw gedaan: ${change}`,
  allBack: (count) => (count === 1 ? 'Zet 1 verplaatste kaart terug' : `Zet ${count} verplaatste kaarten terug`),
  showAll: 'Toon alles', copyOf: (name) => `Kopie van ${name}`, nowOn: (name) => `Bord ‘${name}’ ligt nu voor u.`, shared: 'Gedeeld bord',
  hiddenByFilter: (count) => (count === 1 ? '1 kaart past niet bij de filters en staat hier niet.' : `${count} kaarten passen niet bij de filters en staan hier niet.`),
  filtered: (shown, hidden) => `${shown === 1 ? '1 kaart' : `${shown} kaarten`} over, ${hidden} verborgen.`,
  answered: {
    'ja': 'Op orde: de kaart staat niet in de matrix.', 'deels': 'Deels op orde: de kaart staat in de matrix.', 'nee': 'Niet op orde: de kaart staat in de matrix.', 'weet-niet': 'Weet ik niet: de kaart blijft in de lijst.',
  },
  chooseHint: 'Kies een kaart om te zien waarom die daar staat, of om die te verplaatsen.',
  noData: 'Er staan nog geen wetten in dit overzicht.',
  lost: (count) => (count === 1 ? '1 keuze hoort bij een verplichting die niet meer in de gegevens staat. Die blijft bewaard, ook in het bestand.' : `${count} keuzes horen bij verplichtingen die niet meer in de gegevens staan. Die blijven bewaard, ook in het bestand.`),
  sources: (asOf) => `Gegevens van ${asOf}. Bronnen staan bij elke kaart.`,
  estimate: 'Duur, belang en organisatiedomeinen zijn een inschatting van de redactie, met de reden erbij. U kunt alles veranderen.',
  feedErrors: { 'wrong-kind': 'Het bestand bevat andere gegevens dan wetten. Meld dit bij de beheerder van deze website.' },
};

const en: MatrixStrings = {
  title: 'Priorities: what comes first?',
  subtitle: (who, cards, asOf) => `${who} · ${cards === 1 ? '1 duty or opportunity' : `${cards} duties and opportunities`} · as of ${asOf}`,
  types: { gemeente: 'Municipalities', provincie: 'Provinces', waterschap: 'Water authorities' },
  board: 'My board',
  toolbar: 'Board and view',
  view: { label: 'View', matrix: 'Matrix', list: 'List' },
  profile: (who) => `For: ${who}`,
  boards: 'Boards', weights: 'Weigh importance', more: 'More', addTask: 'Own task',
  undo: 'Undo', redo: 'Redo',
  undoOf: (change) => `Undo: ${change}`, redoOf: (change) => `Redo: ${change}`,
  undone: (change) => `Undone: ${change}`, redone: (change) => `Done again: ${change}`,
  allBack: (count) => (count === 1 ? 'Put 1 moved card back' : `Put ${count} moved cards back`),
  showAll: 'Show all', copyOf: (name) => `Copy of ${name}`, nowOn: (name) => `Board ‘${name}’ is in front of you now.`, shared: 'Shared board',
  hiddenByFilter: (count) => (count === 1 ? '1 card does not fit the filters and is not shown.' : `${count} cards do not fit the filters and are not shown.`),
  filtered: (shown, hidden) => `${shown === 1 ? '1 card' : `${shown} cards`} left, ${hidden} hidden.`,
  answered: {
    'ja': 'In order: the card is not in the matrix.', 'deels': 'Partly in order: the card is in the matrix.', 'nee': 'Not in order: the card is in the matrix.', 'weet-niet': 'Not known: the card stays in the list.',
  },
  chooseHint: 'Choose a card to see why it stands there, or to move it.',
  noData: 'There are no laws in this overview yet.',
  lost: (count) => (count === 1 ? '1 choice is about a duty that is no longer in the data. It stays kept, in the file too.' : `${count} choices are about duties that are no longer in the data. They stay kept, in the file too.`),
  sources: (asOf) => `Data of ${asOf}. Each card names its sources.`,
  estimate: 'Duration, importance and domains are estimates by the editors, each with its reason. You can change all of it.',
  feedErrors: { 'wrong-kind': 'The file holds other data than laws. Please tell the administrator of this website.' },
};

export const matrixStrings = wording('priority-matrix.matrix', { nl, en });
