import { wording } from '@digitaal-europa/ui/wording';
import type { CompareRow } from '../model/compare.ts';

/** What a comparison of funds says. */
export interface CompareStrings {
  readonly title: string;
  readonly caption: (names: string) => string;
  readonly question: string;
  readonly rows: Readonly<Record<CompareRow, string>>;
  /** Header of what follows, where it stands in a column. */
  readonly difference: string;
  readonly differs: string;
  readonly same: string;
  readonly someUnknown: string;
  /** In a sentence above the table. */
  readonly differences: (rows: string) => string;
  readonly noDifference: string;
  readonly met: (met: number, of: number) => string;
  readonly weeks: (weeks: number) => string;
  /** A specific grant of the state. */
  readonly noShare: string;
  readonly remove: (name: string) => string;
  readonly add: string;
  readonly addOption: string;
  readonly addButton: string;
  readonly full: (most: number) => string;
  readonly none: string;
  readonly tooFew: string;
  readonly print: string;
  readonly csv: string;
  readonly close: string;
}

const nl: CompareStrings = {
  title: 'Fondsen vergelijken', caption: (names) => `Vergelijking van ${names}`, question: 'Vraag',
  rows: {
    group: 'Past het?', why: 'Waar let u op?', status: 'Status', closes: 'Sluit', perProject: 'Per project', share: 'Wie betaalt wat?', applicant: 'Wie mag aanvragen?', together: 'Samenwerking', region: 'Gebied', level: 'Niveau',
    digital: 'Rol van digitalisering', themes: 'Thema’s', time: 'Tijd nodig (inschatting)', burden: 'Administratie (inschatting)', checked: 'Gecontroleerd op',
  },
  difference: 'Verschil', differs: 'verschilt', same: 'gelijk', someUnknown: 'niet alles bekend',
  differences: (rows) => `Verschillen: ${rows}.`, noDifference: 'We zien op deze punten geen verschil.',
  met: (met, of) => `${met} van ${of} voorwaarden voldaan`, weeks: (weeks) => (weeks === 1 ? '1 week' : `${weeks} weken`), noShare: 'Geldt niet voor een SPUK',
  remove: (name) => `Haal ${name} uit de vergelijking`, add: 'Bewaard fonds toevoegen', addOption: 'Kies een fonds', addButton: 'Voeg toe',
  full: (most) => `U kunt ${most} fondsen naast elkaar zetten. Haal er een weg om een ander toe te voegen.`,
  none: 'Kies bij een fonds “Vergelijk” om het hier te zetten.', tooFew: 'Kies nog een fonds om mee te vergelijken.', print: 'Afdrukken', csv: 'Download als CSV', close: 'Sluit de vergelijking',
};

const en: CompareStrings = {
  title: 'Compare funds', caption: (names) => `Comparison of ${names}`, question: 'Question',
  rows: {
    group: 'Does it fit?', why: 'What to look at', status: 'Status', closes: 'Closes', perProject: 'Per project', share: 'Who pays what?', applicant: 'Who may apply?', together: 'Cooperation', region: 'Area', level: 'Level',
    digital: 'Role of digitalisation', themes: 'Themes', time: 'Time needed (estimate)', burden: 'Administration (estimate)', checked: 'Checked on',
  },
  difference: 'Difference', differs: 'differs', same: 'the same', someUnknown: 'not all known',
  differences: (rows) => `Differences: ${rows}.`, noDifference: 'We see no difference on these points.',
  met: (met, of) => `${met} of ${of} conditions met`, weeks: (weeks) => (weeks === 1 ? '1 week' : `${weeks} weeks`), noShare: 'Does not apply to a specific grant',
  remove: (name) => `Take ${name} out of the comparison`, add: 'Add a fund that you kept', addOption: 'Choose a fund', addButton: 'Add',
  full: (most) => `You can put ${most} funds side by side. Take one out to add another.`,
  none: 'Choose “Compare” at a fund to put it here.', tooFew: 'Choose another fund to compare with.', print: 'Print', csv: 'Download as CSV', close: 'Close the comparison',
};

/** The words of the comparison, Dutch unless English is asked for. */
export const compareStrings = wording('fund-finder.compare', { nl, en });
