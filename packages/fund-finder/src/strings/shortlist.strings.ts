import { wording } from '@digitaal-europa/ui/wording';
import type { MemoryStatus } from '../finder.memory.ts';

/** What the list of funds that were kept says. */
export interface ShortlistStrings {
  /** On its button. */
  readonly kept: (count: number) => string;
  readonly title: string;
  readonly empty: string;
  readonly remove: string;
  readonly compare: string;
  readonly compared: string;
  readonly calendar: string;
  readonly noCalendar: string;
  readonly print: string;
  readonly csv: string;
  readonly openCompare: (count: number) => string;
  readonly clear: string;
  readonly clearSure: (count: number) => string;
  readonly missing: (count: number) => string;
  /** Where it is kept, and how long. */
  readonly memory: Readonly<Record<MemoryStatus, string>>;
  readonly printedOn: (day: string) => string;
}

const NOT_SAVED = 'Bewaren op dit apparaat lukt niet. Uw lijst blijft zolang deze pagina open is.';
const NOT_SAVED_EN = 'Keeping it on this device does not work. Your list stays as long as this page is open.';

const nl: ShortlistStrings = {
  kept: (count) => `Bewaard (${count})`, title: 'Bewaarde fondsen', empty: 'U hebt nog niets bewaard. Kies bij een fonds “Bewaar”.', remove: 'Haal weg', compare: 'Vergelijk', compared: 'Niet meer vergelijken',
  calendar: 'Alle datums in uw agenda', noCalendar: 'Van deze fondsen is geen dag bekend om in uw agenda te zetten.', print: 'Afdrukken', csv: 'Download als CSV',
  openCompare: (count) => `Bekijk de vergelijking (${count})`, clear: 'Maak de lijst leeg', clearSure: (count) => (count === 1 ? 'Ja, haal dit fonds weg' : `Ja, haal alle ${count} weg`),
  missing: (count) => (count === 1 ? '1 fonds dat u bewaarde, staat hier niet meer bij.' : `${count} fondsen die u bewaarde, staan hier niet meer bij.`),
  memory: { saved: 'Uw lijst staat alleen op dit apparaat.', off: 'Uw lijst blijft zolang deze pagina open is.', full: NOT_SAVED, blocked: NOT_SAVED },
  printedOn: (day) => `Afgedrukt op ${day}`,
};

const en: ShortlistStrings = {
  kept: (count) => `Kept (${count})`, title: 'Funds that you kept', empty: 'You have not kept anything yet. Choose “Keep” at a fund.', remove: 'Take away', compare: 'Compare', compared: 'Stop comparing',
  calendar: 'All dates in your calendar', noCalendar: 'Of these funds no day is known to put in your calendar.', print: 'Print', csv: 'Download as CSV',
  openCompare: (count) => `View the comparison (${count})`, clear: 'Empty the list', clearSure: (count) => (count === 1 ? 'Yes, take this fund away' : `Yes, take all ${count} away`),
  missing: (count) => (count === 1 ? '1 fund that you kept is no longer here.' : `${count} funds that you kept are no longer here.`),
  memory: { saved: 'Your list is on this device only.', off: 'Your list stays as long as this page is open.', full: NOT_SAVED_EN, blocked: NOT_SAVED_EN },
  printedOn: (day) => `Printed on ${day}`,
};

/** The words of the list, Dutch unless English is asked for. */
export const shortlistStrings = wording('fund-finder.shortlist', { nl, en });
