import { wording } from '@digitaal-europa/ui/wording';
import type { Answer } from '../model/board.ts';
import type { Card } from '../model/cards.ts';

/** The words of the lists beside the matrix. Dates and titles come in as texts. */
export interface BesideStrings {
  readonly already: string;
  /** How many are partly or not met (and how many of those stand in the matrix), met, not known, and not answered. */
  readonly counts: (count: Readonly<Record<Answer | 'undecided', number>>, inMatrix: number) => string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly choose: string;
  readonly answerFor: (title: string, law: string) => string;
  readonly since: (day: string) => string;
  readonly all: (count: number) => string;
  readonly fewer: string;
  readonly ask: string;
  readonly questions: Readonly<Record<NonNullable<Card['question']>, string>>;
  readonly moreQuestions: (count: number) => string;
  readonly drafts: string;
  readonly more: (count: number) => string;
  readonly react: (days: number, isSure: boolean) => string;
  readonly notForUs: string;
  readonly among: (laws: string, all: boolean) => string;
  readonly reasons: string;
  readonly noReasons: string;
}

const nl: BesideStrings = {
  already: 'Geldt al: voldoen we?',
  counts: ({ deels, nee, ja, 'weet-niet': unknown, undecided }, inMatrix) => [
    ...(deels + nee > 0 ? [`${deels + nee} deels of nee (${inMatrix === deels + nee ? 'staan' : `${inMatrix} daarvan`} in de matrix)`] : []),
    ...(ja > 0 ? [`${ja} ja`] : []), ...(unknown > 0 ? [`${unknown} weet niet`] : []), ...(undecided > 0 ? [`${undecided} nog kiezen`] : []),
  ].join(' · '),
  answers: { ja: 'ja', deels: 'deels', nee: 'nee', 'weet-niet': 'weet niet' }, choose: 'kies', answerFor: (title, law) => `Voldoen we? ${title}, ${law}`,
  since: (day) => `sinds ${day}`, all: (count) => `Alle ${count} nalopen`, fewer: 'Toon minder',
  ask: 'Uitzoeken', questions: { applies: 'Geldt dit voor u?', date: 'Vanaf wanneer geldt dit?', importance: 'Hoe belangrijk is dit?' },
  moreQuestions: (count) => `Nog ${count} ${count === 1 ? 'vraag' : 'vragen'}`,
  drafts: 'Nog geen wet, datum onbekend', more: (count) => `Toon nog ${count}`,
  react: (days, isSure) => `${isSure ? 'reageer' : 'reageer (te bevestigen)'}: ${days === 0 ? 'vandaag de laatste dag' : `nog ${days} ${days === 1 ? 'dag' : 'dagen'}`}`,
  notForUs: 'Niet voor ons', among: (laws, all) => `${all ? '' : 'Onder meer '}${laws}.`, reasons: 'Toon met reden', noReasons: 'Verberg de redenen',
};

const en: BesideStrings = {
  already: 'Applies already: do we comply?',
  counts: ({ deels, nee, ja, 'weet-niet': unknown, undecided }, inMatrix) => [
    ...(deels + nee > 0 ? [`${deels + nee} partly or no (${inMatrix === deels + nee ? '' : `${inMatrix} of these `}in the matrix)`] : []),
    ...(ja > 0 ? [`${ja} yes`] : []), ...(unknown > 0 ? [`${unknown} do not know`] : []), ...(undecided > 0 ? [`${undecided} still to answer`] : []),
  ].join(' · '),
  answers: { ja: 'yes', deels: 'partly', nee: 'no', 'weet-niet': 'do not know' }, choose: 'choose', answerFor: (title, law) => `Do we comply? ${title}, ${law}`,
  since: (day) => `since ${day}`, all: (count) => `Go through all ${count}`, fewer: 'Show fewer',
  ask: 'Find out', questions: { applies: 'Does this apply to you?', date: 'From when does this apply?', importance: 'How important is this?' },
  moreQuestions: (count) => `${count} more ${count === 1 ? 'question' : 'questions'}`,
  drafts: 'Not a law yet, date unknown', more: (count) => `Show ${count} more`,
  react: (days, isSure) => `${isSure ? 'respond' : 'respond (to be confirmed)'}: ${days === 0 ? 'today is the last day' : `${days} ${days === 1 ? 'day' : 'days'} left`}`,
  notForUs: 'Not for us', among: (laws, all) => `${all ? '' : 'Among them '}${laws}.`, reasons: 'Show with reasons', noReasons: 'Hide the reasons',
};

export const besideStrings = wording('priority-matrix.beside', { nl, en });
