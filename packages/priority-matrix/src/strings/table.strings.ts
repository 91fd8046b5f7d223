import { remember } from '@digitaal-europa/ui/remember';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { Delegate } from '../model/board.ts';
import type { RowSort, RowTexts } from '../model/rows.ts';
import { plotStrings, type PlotStrings } from './plot.strings.ts';

/** The words of the matrix as a table. */
export interface TableStrings extends PlotStrings, RowTexts {
  readonly sort: string;
  readonly sorts: Readonly<Record<RowSort, string>>;
  readonly title: string;
  readonly law: string;
  readonly beginBy: string;
  readonly date: string;
  readonly place: string;
  readonly who: string;
  readonly status: string;
  readonly order: string;
  /** Names of controls. */
  readonly placeOf: (title: string) => string;
  readonly whoDoes: (title: string) => string;
  readonly statusOf: (title: string) => string;
  readonly up: (title: string) => string;
  readonly down: (title: string) => string;
  /** Short, for a cell. */
  readonly delegates: Readonly<Record<Delegate, string>>;
  readonly notChosen: string;
  /** The last choice of a place. Without a computed place it goes to what has to be found out. */
  readonly backTo: (quadrant: string | undefined) => string;
  /** Under a place that somebody chose. */
  readonly chosenOver: (computed: string | undefined) => string;
  readonly moveShort: string;
}

/** Beside the words of the drawing. */
type OwnStrings = Omit<TableStrings, keyof PlotStrings>;

const nl: OwnStrings = {
  beginToday: 'nu', recommended: (month) => `aanbevolen: ${month}`, noMonth: 'geen maand gekozen', noDate: 'geen datum',
  sort: 'Volgorde in elk vak', sorts: { own: 'zoals in de matrix', date: 'op datum', importance: 'belangrijkste eerst', name: 'op naam' },
  title: 'Verplichting', law: 'Wet', beginBy: 'Begin uiterlijk', date: 'Datum', place: 'Plek', who: 'Wie', status: 'Status', order: 'Volgorde',
  placeOf: (title) => `Plek van ${title}`, whoDoes: (title) => `Wie doet ${title}`, statusOf: (title) => `Status van ${title}`, up: (title) => `Omhoog: ${title}`, down: (title) => `Omlaag: ${title}`,
  delegates: { rol: 'een rol', afdeling: 'een afdeling', regio: 'de regio', koepel: 'de koepel', leverancier: 'een leverancier', anders: 'anders' }, notChosen: 'kies',
  backTo: (quadrant) => `terug naar ${quadrant === undefined ? 'Uitzoeken' : `berekend: ${quadrant}`}`,
  chosenOver: (computed) => (computed === undefined ? 'uw keuze' : `uw keuze; berekend: ${computed}`), moveShort: 'Verplaats',
};

const en: OwnStrings = {
  beginToday: 'now', recommended: (month) => `recommended: ${month}`, noMonth: 'no month chosen', noDate: 'no date',
  sort: 'Order in each box', sorts: { own: 'as in the matrix', date: 'by date', importance: 'most important first', name: 'by name' },
  title: 'Obligation', law: 'Law', beginBy: 'Begin by', date: 'Date', place: 'Place', who: 'Who', status: 'Status', order: 'Order',
  placeOf: (title) => `Place of ${title}`, whoDoes: (title) => `Who does ${title}`, statusOf: (title) => `Status of ${title}`, up: (title) => `Up: ${title}`, down: (title) => `Down: ${title}`,
  delegates: { rol: 'a role', afdeling: 'a department', regio: 'the region', koepel: 'the umbrella organisation', leverancier: 'a supplier', anders: 'other' }, notChosen: 'choose',
  backTo: (quadrant) => `back to ${quadrant === undefined ? 'Find out' : `computed: ${quadrant}`}`,
  chosenOver: (computed) => (computed === undefined ? 'your choice' : `your choice; computed: ${computed}`), moveShort: 'Move',
};

const ownStrings = wording('priority-matrix.table', { nl, en });
export const tableStrings = remember((language: Language): TableStrings => ({ ...plotStrings(language), ...ownStrings(language) }), 2);
