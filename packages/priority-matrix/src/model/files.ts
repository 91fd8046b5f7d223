/** Files that a visitor takes away: their names and their texts. A name tells the day for which the board was looked at, and never the clock. */
import { AUTHORITY, fileName, toDay, writeCalendar, type CalendarDate, type CalendarEvent, type FileNameOptions } from '@digitaal-europa/data';
import type { Board } from './board.ts';
import { cardsInBox } from './card-lists.ts';
import type { Card, CardGroups } from './cards.ts';
import { writeBoards } from './format.ts';
import { sentenceOf, withoutWords, type SentenceContext } from './sentence.ts';

/** A file as text. */
export interface TextFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** Of a file of ours: `prioriteiten-ons-bord-2026-11-22.csv`. */
export const nameOfFile = (parts: readonly (string | undefined)[], day: CalendarDate, extension: FileNameOptions['extension']): string => fileName(['prioriteiten', ...parts], { day, extension });

/** One board with all that people wrote in it: the file that `readBoards` reads. */
export const boardFile = (board: Board, today: CalendarDate): TextFile => ({ name: nameOfFile([board.name], today, 'json'), type: 'application/json', text: writeBoards([board], board.id) });

/** All boards of this device. */
export const boardsFile = (boards: readonly Board[], current: string, today: CalendarDate): TextFile =>
  ({ name: nameOfFile(['alle borden'], today, 'json'), type: 'application/json', text: writeBoards(boards, current) });

/** @param text what `matrixCsv` gives */
export const tableFile = (text: string, { name }: Pick<Board, 'name'>, today: CalendarDate): TextFile => ({ name: nameOfFile([name], today, 'csv'), type: 'text/csv', text });

/** The words in an event, by language. */
export interface CalendarTexts {
  /** Name of the calendar. */
  readonly name: (board: string) => string;
  /** `Begin uiterlijk met …`. `chosen`: somebody said when. */
  readonly begin: (title: string, chosen: boolean) => string;
  readonly law: (name: string) => string;
  readonly source: (url: string) => string;
}

export interface CalendarOptions {
  readonly board: Pick<Board, 'id' | 'name'>;
  readonly texts: CalendarTexts;
  /** For the sentence that says why. */
  readonly context: SentenceContext;
  /** Also the reason and the name that people wrote down. */
  readonly withNotes: boolean;
  /** Address at which a card is opened. */
  readonly link: (key: string) => string;
}

/** Day on which it must be begun; nobody wants one that is over in a calendar. */
const dayOf = ({ place }: Card, today: CalendarDate): CalendarDate | undefined => (place?.startBy !== undefined && place.startBy.slice(0, 7) >= today.slice(0, 7) ? place.startBy : undefined);
const isSaid = ({ own, decision: { move } }: Card): boolean => (move ?? own)?.startBy !== undefined;

function eventOf(card: Card, { board, texts, context, withNotes, link }: CalendarOptions): CalendarEvent | undefined {
  const { today, texts: { language } } = context;
  const day = dayOf(card, today);
  if (day === undefined) return undefined;
  const { key, title, law, obligation } = card;
  const source = obligation?.source?.url;
  const url = link(key);
  return {
    // The same obligation may stand elsewhere on another board.
    uid: `${board.id}.${key.replace('/', '.')}.begin@${AUTHORITY}`,
    // A place has no history, so the day counts: it goes up, and never down.
    sequence: toDay(today), stamp: today,
    when: { first: day, last: day },
    // What is computed is a proposal; that somebody begins then is only sure when somebody said so.
    status: isSaid(card) ? 'CONFIRMED' : 'TENTATIVE',
    summary: texts.begin(title, isSaid(card)),
    description: [sentenceOf(withNotes ? card : withoutWords(card), context), ...(law ? [texts.law([law.title[language], obligation?.article].filter(Boolean).join(', '))] : []), ...(source === undefined ? [] : [texts.source(source)]), url].join('\n'),
    url,
  };
}

const calendar = (events: readonly CalendarEvent[], name: string, file: readonly string[], today: CalendarDate): TextFile | undefined =>
  (events.length === 0 ? undefined : { name: nameOfFile(file, today, 'ics'), type: 'text/calendar', text: writeCalendar({ name, events }) });

const planned = ({ matrix }: Pick<CardGroups, 'matrix'>): readonly Card[] => cardsInBox(matrix.inplannen);

/** When to begin with each card of "inplannen"; undefined when none of them has a day to come. */
export function calendarFile(groups: Pick<CardGroups, 'matrix'>, options: CalendarOptions): TextFile | undefined {
  const { board: { name }, texts, context: { today } } = options;
  return calendar(planned(groups).flatMap((card) => eventOf(card, options) ?? []), texts.name(name), [name], today);
}

/** When to begin with one card, wherever it stands; undefined when that day is not known or over. */
export function cardFile(card: Card, options: CalendarOptions): TextFile | undefined {
  const event = eventOf(card, options);
  return event && calendar([event], event.summary, [card.title], options.context.today);
}

/** Whether {@link cardFile} gives a file: so that a button can stay away. */
export const hasDay = (card: Card, today: CalendarDate): boolean => dayOf(card, today) !== undefined;
/** How many events {@link calendarFile} holds. */
export const countEvents = (groups: Pick<CardGroups, 'matrix'>, today: CalendarDate): number => planned(groups).filter((card) => hasDay(card, today)).length;
