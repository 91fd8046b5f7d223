import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { Delegate, ForUs, Status } from '../model/board.ts';
import type { PersonalDataKind } from '../model/personal-data.ts';

/** The words of the details of one card. Dates and titles come in as texts. */
export interface DetailsStrings {
  readonly chosen: string;
  readonly close: string;
  readonly ownTask: string;
  readonly why: (inMatrix: boolean) => string;
  readonly move: string;
  readonly back: string;
  readonly toTimeline: string;
  readonly toCalendar: string;
  readonly toFunds: string;
  readonly toNetworks: string;
  readonly edit: string;
  readonly remove: string;
  /** The name of a control: what it does, and with what. */
  readonly named: (what: string, title: string) => string;
  readonly inputs: string;
  readonly input: string;
  readonly value: string;
  readonly source: string;
  readonly work: string;
  readonly delegate: string;
  readonly delegates: Readonly<Record<Delegate, string>>;
  readonly delegateText: string;
  readonly delegateHint: string;
  readonly nextStep: string;
  readonly ownDate: string;
  /** Whether it is for the organisation; what the record says, and the two answers. */
  /** Where nothing says on what that depends. */
  readonly forUs: string;
  readonly forUsAs: string;
  readonly forUsChoices: Readonly<Record<ForUs, string>>;
  readonly status: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly pin: string;
  readonly pinHint: string;
  readonly lead: string;
  readonly leadHint: (computed: string) => string;
  readonly leadError: string;
  readonly priority: string;
  /** From 0 to 3. */
  readonly priorities: readonly [string, string, string, string];
  readonly notChosen: string;
  readonly note: string;
  readonly noteHint: string;
  readonly count: (length: number, most: number) => string;
  readonly personal: (kinds: readonly PersonalDataKind[]) => string;
  readonly together: string;
  readonly first: string;
  readonly waiting: string;
  /** `undefined`: nobody has described the moment yet, only its days are known. */
  readonly influence: (title: string | undefined) => string;
  readonly daysLeft: (days: number) => string;
  readonly until: (day: string) => string;
  readonly toConfirm: string;
  readonly notSure: string;
  readonly toMoment: string;
  readonly changed: (was: string, now: string) => string;
  readonly unknownDate: string;
  readonly keep: string;
  readonly take: string;
  readonly answer: string;
}

const KINDS = {
  nl: { email: 'een e-mailadres', phone: 'een telefoonnummer', bsn: 'een burgerservicenummer' },
  en: { email: 'an e-mail address', phone: 'a telephone number', bsn: 'a citizen service number' },
} as const;
const kindsIn = (language: Language, kinds: readonly PersonalDataKind[]): string => kinds.map((kind) => KINDS[language][kind]).join(language === 'en' ? ' and ' : ' en ');

const nl: DetailsStrings = {
  chosen: 'Gekozen', close: 'Sluit de details', ownTask: 'Eigen taak',
  why: (inMatrix) => (inMatrix ? 'Waarom hier?' : 'Waarom staat dit niet in de matrix?'),
  move: 'Verplaats', back: 'Terug naar berekend', toTimeline: 'Toon op tijdlijn', toCalendar: 'Zet in agenda', toFunds: 'Fondsen', toNetworks: 'Netwerken', edit: 'Wijzig', remove: 'Verwijder',
  named: (what, title) => `${what}: ${title}`,
  inputs: 'Waarmee is gerekend?', input: 'Wat', value: 'Waarde, en waar die vandaan komt', source: 'Bron',
  work: 'Wie en wanneer',
  delegate: 'Wie doet dit?',
  delegates: { rol: 'iemand in een rol', afdeling: 'een afdeling', regio: 'de regio', koepel: 'de koepel (VNG, IPO of UvW)', leverancier: 'een leverancier', anders: 'anders' },
  delegateText: 'Welke precies?', delegateHint: 'Liever een rol dan een naam.',
  forUs: 'Geldt dit voor u?', forUsAs: 'zoals de gegevens zeggen', forUsChoices: { ja: 'ja, voor ons', nee: 'nee, niet voor ons' },
  nextStep: 'Volgende stap', ownDate: 'Eigen streefdatum', status: 'Hoe ver is het?',
  statuses: { 'niet-begonnen': 'niet begonnen', bezig: 'bezig', klaar: 'klaar', 'bewust-later': 'bewust later' },
  pin: 'Zet vast', pinHint: 'Blijft bovenaan in dit vak, ook als gewichten of doorlooptijden veranderen.',
  lead: 'Eigen doorlooptijd (maanden)', leadHint: (computed) => `Berekend: ${computed}.`, leadError: 'Vul hele of kwart maanden in, van 0 tot en met 120.',
  priority: 'Eigen prioriteit', priorities: ['geen', 'laag', 'gewoon', 'hoog'], notChosen: 'nog niet gekozen',
  note: 'Notitie', noteHint: 'Blijft op dit apparaat, tenzij u de notitie zelf deelt. Zet er geen gegevens van personen in.',
  count: (length, most) => `${length} van ${most} tekens`,
  personal: (kinds) => `Dit lijkt op ${kindsIn('nl', kinds)}. Haal gegevens van personen liever weg.`,
  together: 'Hangt samen met', first: 'Eerst doen', waiting: 'Wacht hierop',
  influence: (title) => `U kunt nog meepraten${title === undefined ? '' : ':'}`,
  daysLeft: (days) => (days === 0 ? 'vandaag de laatste dag' : `nog ${days} ${days === 1 ? 'dag' : 'dagen'}`), until: (day) => `tot en met ${day}`,
  toConfirm: 'te bevestigen', notSure: 'niet zeker', toMoment: 'Naar de reactieronde',
  changed: (was, now) => `Datum verschoven van ${was} naar ${now} sinds uw keuze.`, unknownDate: 'onbekend',
  keep: 'Houd mijn plek', take: 'Neem de nieuwe berekening',
  answer: 'Voldoen we?',
};

const en: DetailsStrings = {
  chosen: 'Chosen', close: 'Close the details', ownTask: 'Own task',
  why: (inMatrix) => (inMatrix ? 'Why here?' : 'Why is this not in the matrix?'),
  move: 'Move', back: 'Back to computed', toTimeline: 'Show on timeline', toCalendar: 'Add to calendar', toFunds: 'Funds', toNetworks: 'Networks', edit: 'Change', remove: 'Remove',
  named: (what, title) => `${what}: ${title}`,
  inputs: 'What was it computed from?', input: 'What', value: 'Value, and where it comes from', source: 'Source',
  work: 'Who and when',
  delegate: 'Who does this?',
  delegates: { rol: 'somebody in a role', afdeling: 'a department', regio: 'the region', koepel: 'the umbrella organisation (VNG, IPO or UvW)', leverancier: 'a supplier', anders: 'other' },
  delegateText: 'Which one?', delegateHint: 'Rather a role than a name.',
  forUs: 'Does this apply to you?', forUsAs: 'as the data say', forUsChoices: { ja: 'yes, to us', nee: 'no, not to us' },
  nextStep: 'Next step', ownDate: 'Own target date', status: 'How far along?',
  statuses: { 'niet-begonnen': 'not begun', bezig: 'in progress', klaar: 'done', 'bewust-later': 'later, on purpose' },
  pin: 'Pin', pinHint: 'Stays on top in this box, also when weights or lead times change.',
  lead: 'Own lead time (months)', leadHint: (computed) => `Computed: ${computed}.`, leadError: 'Fill in whole or quarter months, from 0 to 120.',
  priority: 'Own priority', priorities: ['none', 'low', 'normal', 'high'], notChosen: 'not chosen yet',
  note: 'Note', noteHint: 'Stays on this device, unless you share the note yourself. Leave out what belongs to persons.',
  count: (length, most) => `${length} of ${most} characters`,
  personal: (kinds) => `This looks like ${kindsIn('en', kinds)}. It is better to leave out personal data.`,
  together: 'Connected with', first: 'Do first', waiting: 'Waits for this',
  influence: (title) => `You can still give input${title === undefined ? '' : ':'}`,
  daysLeft: (days) => (days === 0 ? 'today is the last day' : `${days} ${days === 1 ? 'day' : 'days'} left`), until: (day) => `until ${day}`,
  toConfirm: 'to be confirmed', notSure: 'not certain', toMoment: 'To the consultation',
  changed: (was, now) => `Date moved from ${was} to ${now} since your choice.`, unknownDate: 'unknown',
  keep: 'Keep my place', take: 'Take the new computed place',
  answer: 'Do we comply?',
};

export const detailsStrings = wording('priority-matrix.details', { nl, en });
