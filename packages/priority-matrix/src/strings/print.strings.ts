import { wording } from '@digitaal-europa/ui/wording';

/** The words of the matrix on paper. */
export interface PrintStrings {
  readonly asOf: (day: string) => string;
  readonly printedOn: (day: string) => string;
  readonly board: (name: string) => string;
  readonly source: (from: string) => string;
  /** With a code to scan. */
  readonly onScreen: string;
  readonly list: string;
  readonly number: string;
  readonly duty: string;
  readonly dateAndState: string;
  readonly why: string;
  readonly choice: string;
  readonly work: string;
  /** To be filled in by hand. */
  readonly blanks: readonly string[];
  readonly note: string;
  readonly applies: string;
  readonly comply: string;
  readonly question: string;
  /** After the answer to a card that stands in the matrix as well. */
  readonly seeNumber: (number: number) => string;
  readonly notForUs: (count: number, laws: string) => string;
}

const nl: PrintStrings = {
  asOf: (day) => `Gegevens van ${day}`, printedOn: (day) => `Afgedrukt op ${day}`, board: (name) => `Bord: ${name}`, source: (from) => `Bron: ${from}`, onScreen: 'Scan de code: dan ziet u dit bord op uw scherm. Eigen taken gaan mee, notities en namen niet.',
  list: 'Lijst bij de matrix', number: 'Nr', duty: 'Verplichting en wet', dateAndState: 'Datum en stand', why: 'Waarom hier?', choice: 'Eigen keuze en reden', work: 'Wie, status, notitie',
  blanks: ['Wie', 'Status'], note: 'Notitie', applies: 'Geldt sinds', comply: 'Voldoen we?', question: 'Uit te zoeken',
  seeNumber: (number) => `in de matrix, nr ${number}`,
  notForUs: (count, laws) => `${count} ${count === 1 ? 'verplichting is' : 'verplichtingen zijn'} niet voor ons, uit: ${laws}.`,
};

const en: PrintStrings = {
  asOf: (day) => `Data of ${day}`, printedOn: (day) => `Printed on ${day}`, board: (name) => `Board: ${name}`, source: (from) => `Source: ${from}`, onScreen: 'Scan the code to see this board on your screen. Own tasks go along, notes and names do not.',
  list: 'List with the matrix', number: 'No', duty: 'Obligation and law', dateAndState: 'Date and state', why: 'Why here?', choice: 'Own choice and reason', work: 'Who, status, note',
  blanks: ['Who', 'Status'], note: 'Note', applies: 'Applies since', comply: 'Do we comply?', question: 'To find out',
  seeNumber: (number) => `in the matrix, no ${number}`,
  notForUs: (count, laws) => `${count} ${count === 1 ? 'obligation is' : 'obligations are'} not for us, from: ${laws}.`,
};

export const printStrings = wording('priority-matrix.print', { nl, en });
