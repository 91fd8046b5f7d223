import type { Quadrant } from '@digitaal-europa/data';
import { wording } from '@digitaal-europa/ui/wording';

/** The words of the form in which a card is moved, and of that of an own task. Months come in as texts. */
export interface MoveStrings {
  /** Before the title of the card. */
  readonly title: string;
  /** Where the computer puts it. */
  readonly computed: (quadrant: string, month: string | undefined) => string;
  readonly where: string;
  /** What choosing it means. `last`: the last month of the urgent half; absent when that is over already. */
  readonly consequence: (quadrant: Quadrant, last: string | undefined) => string;
  readonly begin: string;
  readonly month: string;
  readonly year: string;
  readonly noMonth: string;
  readonly noYear: string;
  readonly beginHint: string;
  readonly reason: string;
  readonly by: string;
  readonly byHint: string;
  readonly save: string;
  readonly cancel: string;
  /** The own task that the form is about was removed in another window. */
  readonly gone: { readonly text: string; readonly keep: string; readonly close: string };
  readonly error: {
    readonly quadrant: string;
    readonly month: string;
    readonly year: string;
    readonly past: (month: string) => string;
    readonly half: (month: string, chosen: string, others: string) => string;
    readonly title: string;
  };
  readonly own: { readonly add: string; readonly change: string; readonly title: string; readonly remove: string };
}

const nl: MoveStrings = {
  title: 'Verplaats',
  computed: (quadrant, month) => `Berekend: ${quadrant}${month === undefined ? '' : `, begin uiterlijk ${month}`}.`,
  where: 'Naar welk vak?',
  consequence: (quadrant, last) => {
    const [soon, later] = last === undefined ? ['begin nu', 'begin later'] : [`begin nu, of uiterlijk in ${last}`, `begin na ${last}`];
    return { 'nu-doen': soon, inplannen: `${later}; het begin komt in de planning`, samen: `${soon}; kies met wie`, volgen: `${later}; u ziet het hier als de datum verandert` }[quadrant];
  },
  begin: 'Begin in (mag leeg blijven)', month: 'Maand', year: 'Jaar', noMonth: 'geen maand', noYear: 'geen jaar', beginHint: 'Zonder maand telt alleen het vak.',
  reason: 'Reden (mag)', by: 'Wie kiest dit? (mag)', byHint: 'Een rol is genoeg. Namen en redenen blijven op dit apparaat, tenzij u ze zelf deelt.',
  save: 'Opslaan', cancel: 'Annuleer',
  gone: { text: 'Dit is in een ander venster verwijderd. Wat u hier invulde, staat er nog.', keep: 'Zet het terug', close: 'Sluit zonder terugzetten' },
  error: {
    quadrant: 'Kies een vak.', month: 'Kies ook een maand, of haal het jaar weg.', year: 'Kies ook een jaar, of haal de maand weg.',
    past: (month) => `Die maand is voorbij. Kies ${month} of later.`,
    half: (month, chosen, others) => `Wie in ${month} begint, past niet bij ${chosen}. Kies een andere maand, of kies ${others}.`,
    title: 'Geef de taak een naam.',
  },
  own: { add: 'Eigen taak toevoegen', change: 'Wijzig', title: 'Wat moet er gebeuren?', remove: 'Verwijder deze taak' },
};

const en: MoveStrings = {
  title: 'Move',
  computed: (quadrant, month) => `Computed: ${quadrant}${month === undefined ? '' : `, begin by ${month}`}.`,
  where: 'To which box?',
  consequence: (quadrant, last) => {
    const [soon, later] = last === undefined ? ['begin now', 'begin later'] : [`begin now, or by ${last}`, `begin after ${last}`];
    return { 'nu-doen': soon, inplannen: `${later}; the start goes into the planning`, samen: `${soon}; choose with whom`, volgen: `${later}; you see it here when the date changes` }[quadrant];
  },
  begin: 'Begin in (may stay empty)', month: 'Month', year: 'Year', noMonth: 'no month', noYear: 'no year', beginHint: 'Without a month only the box counts.',
  reason: 'Reason (optional)', by: 'Who chooses this? (optional)', byHint: 'A role is enough. Names and reasons stay on this device, unless you share them yourself.',
  save: 'Save', cancel: 'Cancel',
  gone: { text: 'This was removed in another window. What you filled in is still here.', keep: 'Put it back', close: 'Close without putting it back' },
  error: {
    quadrant: 'Choose a box.', month: 'Choose a month too, or take the year away.', year: 'Choose a year too, or take the month away.',
    past: (month) => `That month is over. Choose ${month} or later.`,
    half: (month, chosen, others) => `Beginning in ${month} does not fit ${chosen}. Choose another month, or choose ${others}.`,
    title: 'Give the task a name.',
  },
  own: { add: 'Add an own task', change: 'Change', title: 'What has to be done?', remove: 'Remove this task' },
};

export const moveStrings = wording('priority-matrix.move', { nl, en });
