import { wording } from '@digitaal-europa/ui/wording';
import type { Group } from '../model/together.ts';
import type { TogetherCsvWords } from '../model/together-csv.ts';
import { besideStrings } from './beside.strings.ts';
import { sentenceTexts } from './sentence.strings.ts';

/** What was said of one obligation, in words, each with how many said it. */
export interface Said {
  readonly quadrants: readonly (readonly [name: string, count: number])[];
  /** First and last month in which to begin, and how many named one. */
  readonly begin: readonly [from: string, to: string, count: number] | undefined;
  readonly answers: readonly (readonly [answer: string, count: number])[];
}

/** The words of boards side by side. Months, days and titles come in as texts. */
export interface TogetherStrings {
  readonly title: string;
  readonly close: string;
  /** `boards` with one's own, `tasks`: own tasks are among the items, `clear`: on how many they differ clearly; `hidden`: of how many nothing may be known yet. */
  readonly summary: (count: { readonly boards: number; readonly items: number; readonly tasks: boolean; readonly clear: number; readonly hidden: number }) => string;
  /** There is no board beside one's own. */
  readonly alone: string;
  /** There are boards, and nothing was decided in them. */
  readonly nothing: string;
  readonly boards: string;
  readonly mine: string;
  readonly remove: string;
  readonly removeNamed: (name: string) => string;
  readonly add: string;
  readonly addHint: string;
  readonly full: (most: number) => string;
  /** A file was opened that is there already. */
  readonly known: (name: string) => string;
  readonly tooMany: (name: string, most: number) => string;
  readonly blind: string;
  readonly blindHint: string;
  readonly placed: (count: number, of: number) => string;
  readonly save: string;
  /** What the small picture means. */
  readonly key: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly more: (count: number) => string;
  readonly fewer: string;
  readonly apart: (said: Said) => string;
  readonly who: string;
  readonly place: (quadrant: string, month: string | undefined) => string;
  readonly answer: (answer: string) => string;
  readonly reason: (reason: string) => string;
  readonly on: (day: string) => string;
  readonly take: Readonly<Record<'place' | 'answer' | 'both', string>>;
  /** The name of a button: what it does, with what and whose. */
  readonly takeFrom: (what: string, title: string, name: string) => string;
  readonly chooseFirst: string;
  readonly ownTask: (name: string) => string;
  readonly notForUs: string;
  readonly gone: string;
}

const list = (all: readonly string[]): string => all.join(', ');
/** From its parts, those that are empty left out. */
const sentence = (parts: readonly string[]): string => { const text = parts.filter(Boolean).join('; '); return text === '' ? '' : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`; };

const nl: TogetherStrings = {
  title: 'Borden naast elkaar', close: 'Sluit borden naast elkaar',
  summary: ({ boards, items, tasks, clear, hidden }) => `${boards} borden, ${items} ${items === 1 ? 'verplichting' : 'verplichtingen'}${tasks ? ' en eigen taken' : ''}: ${hidden === items ? 'wat de anderen zeggen, ziet u als u zelf hebt gekozen' : `over ${clear === 0 ? 'geen ervan' : clear} verschilt u duidelijk van mening${hidden === 0 ? '' : `, en ${hidden} ${hidden === 1 ? 'is' : 'zijn'} nog verborgen`}`}.`,
  alone: 'Er ligt nog geen bord naast het uwe. Vraag collega’s om hun bord als bestand, en voeg dat hier toe.', nothing: 'Op deze borden is nog niets gekozen.',
  boards: 'Deze borden doen mee', mine: 'uw bord', remove: 'Haal weg', removeNamed: (name) => `Haal weg: ${name}`,
  add: 'Voeg bestanden toe', addHint: 'Bestanden die collega’s van hun bord bewaarden. Ze blijven op dit apparaat, en aan uw eigen bord verandert niets.', full: (most) => `Er liggen ${most} borden naast het uwe, meer kan niet. Haal er eerst een weg.`,
  known: (name) => `Het bord ‘${name}’ ligt er al.`, tooMany: (name, most) => `Voor het bord ‘${name}’ is geen plaats: er kunnen ${most} borden naast het uwe liggen.`,
  blind: 'Blinde ronde', blindHint: 'Kies eerst zelf. Pas daarna ziet u wat de anderen kozen.', placed: (count, of) => `U hebt er ${count} van ${of} geplaatst.`,
  save: 'Bewaar als tabel (CSV)', key: 'De vier vakken staan als in de matrix. Het getal zegt hoe vaak een vak is gekozen; de dikke rand is uw keuze.',
  groups: { clear: 'Hier verschilt u duidelijk van mening', slight: 'Hier verschilt u een beetje van mening', agree: 'Eens', one: 'Door één gekozen', hidden: 'Kies eerst zelf' },
  more: (count) => `Toon nog ${count}`, fewer: 'Toon minder',
  apart: ({ quadrants, begin, answers }) => sentence([
    list(quadrants.map(([name, count]) => `${count} ${count === 1 ? 'zegt' : 'zeggen'} ${name}`)),
    begin ? (begin[2] === 1 ? `1 wil beginnen in ${begin[0]}` : begin[0] === begin[1] ? `begin in ${begin[0]}` : `begin tussen ${begin[0]} en ${begin[1]}`) : '',
    answers.length > 0 ? `voldoen we: ${list(answers.map(([answer, count]) => `${count} ${answer}`))}` : '',
  ]),
  who: 'Wie zei wat', place: (quadrant, month) => (month === undefined ? quadrant : `${quadrant}, begin in ${month}`), answer: (answer) => `Voldoen we? ${answer}`, reason: (reason) => `Reden: ${reason}`, on: (day) => `gekozen op ${day}`,
  take: { place: 'Neem deze plek over', answer: 'Neem dit antwoord over', both: 'Neem plek en antwoord over' }, takeFrom: (what, title, name) => `${what}: ${title}, van ${name}`,
  chooseFirst: 'Kies eerst zelf', ownTask: (name) => `Eigen taak op ${name}`, notForUs: 'Geldt niet voor uw organisatie', gone: 'Staat niet meer in de gegevens',
};

const en: TogetherStrings = {
  title: 'Boards side by side', close: 'Close boards side by side',
  summary: ({ boards, items, tasks, clear, hidden }) => `${boards} boards, ${items} ${items === 1 ? 'obligation' : 'obligations'}${tasks ? ' and own tasks' : ''}: ${hidden === items ? 'you see what the others say once you have chosen yourself' : `you clearly differ on ${clear === 0 ? 'none of them' : clear}${hidden === 0 ? '' : `, and ${hidden} ${hidden === 1 ? 'is' : 'are'} still hidden`}`}.`,
  alone: 'There is no board beside yours yet. Ask colleagues for their board as a file, and add it here.', nothing: 'Nothing has been chosen on these boards yet.',
  boards: 'These boards take part', mine: 'your board', remove: 'Take away', removeNamed: (name) => `Take away: ${name}`,
  add: 'Add files', addHint: 'Files that colleagues saved of their board. They stay on this device, and nothing changes in your own board.', full: (most) => `There are ${most} boards beside yours, which is the most. Take one away first.`,
  known: (name) => `The board ‘${name}’ is there already.`, tooMany: (name, most) => `There is no room for the board ‘${name}’: ${most} boards can lie beside yours.`,
  blind: 'Blind round', blindHint: 'Choose first. Then you see what the others chose.', placed: (count, of) => `You have placed ${count} of ${of}.`,
  save: 'Save as a table (CSV)', key: 'The four boxes stand as in the matrix. The number says how often a box was chosen; the thick border is your choice.',
  groups: { clear: 'Here you clearly differ', slight: 'Here you differ a little', agree: 'Agreed', one: 'Chosen by one', hidden: 'Choose yourself first' },
  more: (count) => `Show ${count} more`, fewer: 'Show fewer',
  apart: ({ quadrants, begin, answers }) => sentence([
    list(quadrants.map(([name, count]) => `${count} ${count === 1 ? 'says' : 'say'} ${name}`)),
    begin ? (begin[2] === 1 ? `1 wants to begin in ${begin[0]}` : begin[0] === begin[1] ? `begin in ${begin[0]}` : `begin between ${begin[0]} and ${begin[1]}`) : '',
    answers.length > 0 ? `do we comply: ${list(answers.map(([answer, count]) => `${count} ${answer}`))}` : '',
  ]),
  who: 'Who said what', place: (quadrant, month) => (month === undefined ? quadrant : `${quadrant}, begin in ${month}`), answer: (answer) => `Do we comply? ${answer}`, reason: (reason) => `Reason: ${reason}`, on: (day) => `chosen on ${day}`,
  take: { place: 'Take over this place', answer: 'Take over this answer', both: 'Take over place and answer' }, takeFrom: (what, title, name) => `${what}: ${title}, from ${name}`,
  chooseFirst: 'Choose yourself first', ownTask: (name) => `Own task on ${name}`, notForUs: 'Does not apply to your organisation', gone: 'No longer in the data',
};

export const togetherStrings = wording('priority-matrix.together', { nl, en });

/** Files are Dutch on every page: they go to colleagues. */
export const togetherCsvWords: TogetherCsvWords = {
  quadrant: sentenceTexts('nl').quadrant, answers: besideStrings('nl').answers,
  groups: { clear: 'duidelijk verschil', slight: 'klein verschil', agree: 'eens', one: 'door één gekozen', hidden: 'nog verborgen in de blinde ronde' },
};
