import type { Quadrant } from '@digitaal-europa/data';
import { remember } from '@digitaal-europa/ui/remember';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { PlotCardTexts } from '../model/plot-cards.ts';
import { sentenceTexts } from './sentence.strings.ts';

/** The words of the drawing and of the lists. */
export interface PlotStrings extends PlotCardTexts {
  /** Under the name of a box: what it means. `months`: the line between the halves. */
  readonly hint: (quadrant: Quadrant, months: string) => string;
  /** On today's line, longest first. */
  readonly now: readonly string[];
  /** Under the axis, from left to right. */
  readonly axis: readonly [past: string, name: string, later: string];
  readonly key: Readonly<Record<'certain' | 'expected' | 'past' | 'later' | 'off' | 'chosen' | 'ghost' | 'halo', string>>;
  readonly signs: Readonly<Record<'influence' | 'pinned' | 'changed' | 'depends', string>>;
  readonly keyName: string;
  readonly note: string;
  readonly move: (title: string) => string;
  readonly more: (count: number) => string;
  readonly fewer: string;
  /** After "more" and "fewer", for who hears them without the heading. */
  readonly inBox: (quadrant: string) => string;
  readonly empty: string;
  readonly ruler: string;
  readonly jump: string;
  /** Short for its box, where there is little room. */
  readonly together: string;
  readonly backlog: string;
  readonly elsewhere: (computed: string | undefined, now: string) => string;
  /** While a card is dragged. */
  readonly lands: (quadrant: string, month: string | undefined) => string;
  readonly stays: string;
  readonly outside: string;
}

/** The boxes are called as in a sentence. */
type OwnStrings = Omit<PlotStrings, 'quadrant'>;

const nl: OwnStrings = {
  language: 'nl',
  begin: (month) => `begin uiterlijk ${month}`,
  beginNow: (month) => `begin nu (aanbevolen: ${month})`,
  beginIn: (month) => `begin ${month}`,
  bound: (day, isFirst) => `${isFirst ? 'niet eerder dan' : 'uiterlijk'} ${day}`,
  expected: (date) => `verwacht ${date}`,
  toConfirm: 'te bevestigen', lapsed: 'verwachting verstreken', draft: 'voorstel',
  since: (month) => `sinds ${month}`,
  answer: { ja: 'op orde', deels: 'deels op orde', nee: 'niet op orde', 'weet-niet': 'geldt al, op orde is onbekend', undecided: 'geldt al' },
  next: (date) => `komt nog: ${date}`,
  own: 'eigen taak', ownDate: (date) => `streefdatum ${date}`,
  chosen: 'uw keuze', computed: 'berekend',
  later: (month) => `of pas ${month}`,
  daysLeft: (days) => `${days} d`,
  influence: (days, confirmed) => `u kunt nog reageren${days === undefined ? '' : days === 0 ? ', vandaag is de laatste dag' : `, nog ${days} ${days === 1 ? 'dag' : 'dagen'}`}${confirmed ? '' : ' (te bevestigen)'}`,
  pinned: 'vastgezet', changed: 'datum veranderd sinds uw keuze',
  first: (count) => (count === 1 ? '1 andere eerst doen' : `${count} andere eerst doen`),
  waiting: (count) => (count === 1 ? '1 andere wacht hierop' : `${count} andere wachten hierop`),
  deadline: (date) => `ingangsdatum ${date}`,
  hint: (quadrant, months) => ({ 'nu-doen': `belangrijk, begin nu of binnen ${months} maanden`, inplannen: 'belangrijk, zet een startdatum in de planning', samen: 'minder belangrijk voor ons, wel snel beginnen', volgen: 'minder belangrijk, later beginnen' })[quadrant],
  now: ['vandaag', 'nu'],
  axis: ['‹ aanbevolen start al voorbij', 'Begin uiterlijk (ingangsdatum min doorlooptijd)', 'ruimte om te plannen ›'],
  key: {
    certain: 'datum bindend', expected: 'datum verwacht of te bevestigen', past: 'meer dan 12 maanden geleden', later: 'later dan de as', off: 'maand past niet bij het gekozen vak',
    chosen: 'uw keuze', ghost: 'berekende plek (u koos een andere)', halo: 'start niet zeker: vroegste tot laatste (streepje)',
  },
  signs: { influence: 'u kunt nog reageren, dagen over', pinned: 'vastgezet', changed: 'datum veranderd sinds uw keuze', depends: 'hangt samen met andere, aantal' },
  keyName: 'Wat de tekens betekenen', note: 'Boven of onder de middenlijn telt; de volgorde in een vak niet.',
  move: (title) => `Verplaats: ${title}`,
  more: (count) => `Toon nog ${count}`, fewer: 'Toon minder', inBox: (quadrant) => ` in ${quadrant}`,
  empty: 'Hier staat niets.',
  ruler: 'Streep: vandaag. Stip: begin uiterlijk.', jump: 'Ga naar', together: 'Samen', backlog: 'Geldt al, nog niet op orde',
  elsewhere: (computed, now) => `Berekende plek${computed === undefined ? '' : `, begin uiterlijk ${computed}`}. Staat nu bij ${now}.`,
  lands: (quadrant, month) => (month === undefined ? `Naar ${quadrant}` : `Naar ${quadrant}, begin in ${month}`), stays: 'Blijft waar het staat', outside: 'Hier loslaten verandert niets',
};

const en: OwnStrings = {
  language: 'en',
  begin: (month) => `begin by ${month}`,
  beginNow: (month) => `begin now (recommended: ${month})`,
  beginIn: (month) => `begin ${month}`,
  bound: (day, isFirst) => `${isFirst ? 'no earlier than' : 'no later than'} ${day}`,
  expected: (date) => `expected ${date}`,
  toConfirm: 'to be confirmed', lapsed: 'forecast passed', draft: 'proposal',
  since: (month) => `since ${month}`,
  answer: { ja: 'complies', deels: 'complies partly', nee: 'does not comply', 'weet-niet': 'applies, compliance unknown', undecided: 'applies already' },
  next: (date) => `still to come: ${date}`,
  own: 'own task', ownDate: (date) => `target ${date}`,
  chosen: 'your choice', computed: 'computed',
  later: (month) => `or as late as ${month}`,
  daysLeft: (days) => `${days} d`,
  influence: (days, confirmed) => `you can still respond${days === undefined ? '' : days === 0 ? ', today is the last day' : `, ${days} ${days === 1 ? 'day' : 'days'} left`}${confirmed ? '' : ' (to be confirmed)'}`,
  pinned: 'pinned', changed: 'date changed since your choice',
  first: (count) => (count === 1 ? '1 other to do first' : `${count} others to do first`),
  waiting: (count) => (count === 1 ? '1 other waits for this' : `${count} others wait for this`),
  deadline: (date) => `effective date ${date}`,
  hint: (quadrant, months) => ({ 'nu-doen': `important, begin now or within ${months} months`, inplannen: 'important, put a start date in the planning', samen: 'less important to us, but begin soon', volgen: 'less important, begin later' })[quadrant],
  now: ['today', 'now'],
  axis: ['‹ recommended start is over', 'Begin by (effective date minus lead time)', 'room to plan ›'],
  key: {
    certain: 'date is binding', expected: 'date expected or to be confirmed', past: 'more than 12 months ago', later: 'later than the axis', off: 'month does not fit the chosen box',
    chosen: 'your choice', ghost: 'computed place (you chose another)', halo: 'start not certain: earliest to latest (end line)',
  },
  signs: { influence: 'you can still respond, days left', pinned: 'pinned', changed: 'date changed since your choice', depends: 'tied to others, how many' },
  keyName: 'What the signs mean', note: 'Above or below the middle line counts; the order in a box does not.',
  move: (title) => `Move: ${title}`,
  more: (count) => `Show ${count} more`, fewer: 'Show fewer', inBox: (quadrant) => ` in ${quadrant}`,
  empty: 'Nothing stands here.',
  ruler: 'Line: today. Dot: begin by.', jump: 'Go to', together: 'Together', backlog: 'Applies already, not in order yet',
  elsewhere: (computed, now) => `Computed place${computed === undefined ? '' : `, begin by ${computed}`}. Now stands in ${now}.`,
  lands: (quadrant, month) => (month === undefined ? `To ${quadrant}` : `To ${quadrant}, begin in ${month}`), stays: 'Stays where it is', outside: 'Letting go here changes nothing',
};

const ownStrings = wording('priority-matrix.plot', { nl, en });
export const plotStrings = remember((language: Language): PlotStrings => ({ ...ownStrings(language), quadrant: sentenceTexts(language).quadrant }), 2);
