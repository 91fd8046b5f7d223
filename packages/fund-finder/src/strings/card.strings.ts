/** What one result says around the words about funds. */
import type { ConditionStatus, MatchGroup, SearchField } from '@digitaal-europa/data';
import { wording } from '@digitaal-europa/ui/wording';

export interface CardStrings {
  readonly label: Readonly<Record<'closes' | 'opens' | 'closed' | 'perProject' | 'share' | 'apply' | 'ministry', string>>;
  /** Before a status that is not known. */
  readonly status: string;
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly stage: (number: number, of: number) => string;
  readonly cutOff: (number: number, of: number) => string;
  readonly untilSpent: string;
  readonly expected: (when: string) => string;
  readonly early: string;
  /** Of a countdown that is nearly over. */
  readonly soon: (countdown: string) => string;
  readonly nextRound: (what: string) => string;
  readonly together: {
    readonly alone: string;
    readonly notAlone: string;
    readonly partners: (count: number) => string;
    readonly countries: (count: number) => string;
    readonly both: (partners: string, countries: string) => string;
  };
  /** In the parts of the bar; `varies`: the fund or oneself. */
  readonly part: Readonly<Record<'fund' | 'varies' | 'own', (share: string) => string>>;
  readonly topUps: string;
  /** The role in which the visitor takes part. */
  readonly you: (role: string) => string;
  readonly doubt: (words: string) => string;
  readonly digital: (role: string) => string;
  readonly why: (group: MatchGroup, of: number, counts: Readonly<Record<ConditionStatus, number>>) => string;
  /** Before a line, for who does not see its sign. */
  readonly sign: Readonly<Record<ConditionStatus, string>>;
  readonly estimate: string;
  readonly source: string;
  readonly choose: string;
  /** The last number of a list to choose from. */
  readonly orMore: (count: number) => string;
  readonly newFund: string;
  readonly newCall: string;
  readonly foundIn: Readonly<Partial<Record<SearchField, string>>>;
  readonly action: {
    readonly steps: string;
    readonly keep: string;
    readonly kept: string;
    readonly compare: string;
    readonly compared: string;
    readonly calendar: string;
    /** After a name: pressed again, it goes. */
    readonly takeAway: string;
    /** Why it cannot be pressed. */
    readonly full: (most: number) => string;
  };
  readonly checkedOn: (day: string) => string;
  readonly stale: string;
  readonly contact: string;
}

const nl: CardStrings = {
  label: { closes: 'Sluit', opens: 'Opent', closed: 'Gesloten', perProject: 'Per project', share: 'Bijdrage', apply: 'Aanvragen', ministry: 'Ministerie' },
  status: 'status',
  weekdays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  stage: (number, of) => `stap ${number} van ${of}`,
  cutOff: (number, of) => `datum ${number} van ${of}`,
  untilSpent: 'of eerder, als het geld op is',
  expected: (when) => `${when} (verwacht)`,
  early: 'eerder dan gepland',
  soon: (countdown) => `let op: ${countdown}`,
  nextRound: (what) => `Volgende ronde: ${what}`,
  together: {
    alone: 'zonder partners kan', notAlone: 'samen met anderen',
    partners: (count) => `met minstens ${count} partners, uzelf meegeteld`,
    countries: (count) => `partners uit minstens ${count} landen`,
    both: (partners, countries) => `${partners}; ${countries}`,
  },
  part: { fund: (share) => `fonds ${share}`, varies: (share) => `verschilt ${share}`, own: (share) => `zelf ${share}` },
  topUps: 'Anderen betalen soms mee aan uw deel.',
  you: (role) => `uw organisatie: ${role}`,
  doubt: (words) => `(${words})`,
  digital: (role) => `Digitalisering: ${role}.`,
  why: (group, of, { voldaan, 'let op': mind, onbekend }) => `${{ past: 'Waarom past dit?', misschien: 'Past dit?', 'past niet': 'Waarom past dit niet?' }[group]} ${voldaan} van ${of} voorwaarden${mind > 0 ? ` · ${mind} let op` : ''}${onbekend > 0 ? ` · ${onbekend} niet bekend` : ''}`,
  sign: { voldaan: 'voldaan:', niet: 'niet voldaan:', 'let op': 'let op:', onbekend: 'niet bekend:' },
  estimate: 'inschatting',
  source: 'bron',
  choose: 'Kies',
  orMore: (count) => `${count} of meer`,
  newFund: 'nieuw sinds uw vorige bezoek',
  newCall: 'nieuwe ronde sinds uw vorige bezoek',
  foundIn: { title: 'Ook bekend als', shortName: 'Afkorting', synonym: 'Ook bekend als', number: 'Nummer', summary: 'Gevonden in de beschrijving', theme: 'Thema', label: 'Soort', audience: 'Ook voor', detail: 'Gevonden in de bijzonderheden' },
  action: { steps: 'Bekijk stappen', keep: 'Bewaar', kept: 'Bewaard', compare: 'Vergelijk', compared: 'In vergelijking', calendar: 'In agenda', takeAway: 'haal weg', full: (most) => `u vergelijkt er al ${most}` },
  checkedOn: (day) => `Gecontroleerd op ${day}`,
  stale: 'Niet recent gecontroleerd: kijk ook bij de bron.',
  contact: 'contact',
};

const en: CardStrings = {
  label: { closes: 'Closes', opens: 'Opens', closed: 'Closed', perProject: 'Per project', share: 'Contribution', apply: 'Applying', ministry: 'Ministry' },
  status: 'status',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  stage: (number, of) => `stage ${number} of ${of}`,
  cutOff: (number, of) => `date ${number} of ${of}`,
  untilSpent: 'or earlier, when the money is spent',
  expected: (when) => `${when} (expected)`,
  early: 'earlier than planned',
  soon: (countdown) => `note: ${countdown}`,
  nextRound: (what) => `Next round: ${what}`,
  together: {
    alone: 'you can apply alone', notAlone: 'together with others',
    partners: (count) => `with at least ${count} partners, yourself included`,
    countries: (count) => `partners from at least ${count} countries`,
    both: (partners, countries) => `${partners}; ${countries}`,
  },
  part: { fund: (share) => `fund ${share}`, varies: (share) => `varies ${share}`, own: (share) => `own ${share}` },
  topUps: 'Others may pay a part of your share.',
  you: (role) => `your organisation: ${role}`,
  doubt: (words) => `(${words})`,
  digital: (role) => `Digitalisation: ${role}.`,
  why: (group, of, { voldaan, 'let op': mind, onbekend }) => `${{ past: 'Why does this fit?', misschien: 'Does this fit?', 'past niet': 'Why does this not fit?' }[group]} ${voldaan} of ${of} conditions${mind > 0 ? ` · ${mind} to note` : ''}${onbekend > 0 ? ` · ${onbekend} not known` : ''}`,
  sign: { voldaan: 'met:', niet: 'not met:', 'let op': 'note:', onbekend: 'not known:' },
  estimate: 'estimate',
  source: 'source',
  choose: 'Choose',
  orMore: (count) => `${count} or more`,
  newFund: 'new since your last visit',
  newCall: 'new call since your last visit',
  foundIn: { title: 'Also known as', shortName: 'Abbreviation', synonym: 'Also known as', number: 'Number', summary: 'Found in the description', theme: 'Theme', label: 'Kind', audience: 'Also for', detail: 'Found in the details' },
  action: { steps: 'See steps', keep: 'Keep', kept: 'Kept', compare: 'Compare', compared: 'In comparison', calendar: 'To calendar', takeAway: 'take away', full: (most) => `you already compare ${most}` },
  checkedOn: (day) => `Checked on ${day}`,
  stale: 'Not checked lately: look at the source too.',
  contact: 'contact',
};

/** The words of one result, Dutch unless English is asked for. */
export const cardStrings = wording('fund-finder.card', { nl, en });
