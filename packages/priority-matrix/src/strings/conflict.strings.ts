import { EFFORTS, formatDay, PRIORITY_SETTINGS, REASONS, valuesOf, type CalendarDate, type Effort, type Quadrant, type ReasonName, type Size, type Weight } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { Answer, Decision, ForUs, Move, Profile, Status } from '../model/board.ts';
import type { Conflict } from '../model/merge.ts';
import { monthInWords } from '../model/words.ts';
import { besideStrings } from './beside.strings.ts';
import { detailsStrings } from './details.strings.ts';
import { sentenceTexts } from './sentence.strings.ts';
import { weightsStrings } from './weights.strings.ts';

/** What was chosen in two places, in words. */
export interface ConflictWords {
  /** What it is about: `Notitie`, `Plek`. */
  readonly what: string;
  readonly kept: string;
  readonly other: string;
}

interface Texts {
  readonly place: string;
  readonly task: string;
  readonly title: string;
  readonly box: string;
  readonly begin: string;
  readonly name: string;
  readonly whom: string;
  readonly pin: string;
  readonly pinned: string;
  readonly notPinned: string;
  readonly removed: string;
  readonly usual: string;
  readonly months: (value: number, number: string) => string;
  readonly weight: (reason: string) => string;
}
const conflictTexts = wording<Texts>('priority-matrix.conflict', {
  nl: {
    place: 'Plek', task: 'Eigen taak', title: 'Naam van de taak', box: 'Vak', begin: 'Begin', name: 'Naam van het bord', whom: 'Voor wie', pin: 'Vastzetten', pinned: 'vastgezet', notPinned: 'niet vastgezet', removed: 'weggehaald', usual: 'standaard',
    months: (value, number) => `${number} ${value === 1 ? 'maand' : 'maanden'}`, weight: (reason) => `Gewicht van ${reason}`,
  },
  en: {
    place: 'Place', task: 'Own task', title: 'Name of the task', box: 'Box', begin: 'Begin', name: 'Name of the board', whom: 'For whom', pin: 'Pinning', pinned: 'pinned', notPinned: 'not pinned', removed: 'taken away', usual: 'default',
    months: (value, number) => `${number} ${value === 1 ? 'month' : 'months'}`, weight: (reason) => `Weight of ${reason}`,
  },
});

/** How a field is called, how its value is said, and what is said without one. */
interface Field { readonly label: string; readonly say: (value: never) => string; readonly none?: string }

function fieldsIn(language: Language, whom: (profile: Profile) => string): Readonly<Record<string, Field>> {
  const [texts, details, weights, words] = [conflictTexts(language), detailsStrings(language), weightsStrings(language), sentenceTexts(language)];
  const text = (value: string): string => value;
  const month = (value: string): string => monthInWords(value, language);
  const months = (value: number): string => texts.months(value, words.number(value));
  const setting = (label: string, say: Field['say']): Field => ({ label, say, none: texts.usual });
  const each = <K extends string>(keys: readonly K[], field: (key: K) => Field): Record<string, Field> => Object.fromEntries(keys.map((key) => [key, field(key)]));
  return {
    move: { label: texts.place, say: ({ quadrant, startBy, by, on, reason }: Move) => [words.chosen(words.quadrant[quadrant], startBy && month(startBy), by, formatDay(on, language)), ...(reason ? [words.because(reason)] : [])].join(' ') },
    answer: { label: details.answer, say: (value: Answer) => besideStrings(language).answers[value] },
    forUs: { label: details.forUs, say: (value: ForUs) => details.forUsChoices[value] },
    note: { label: details.note, say: text }, nextStep: { label: details.nextStep, say: text }, own: { label: texts.task, say: text }, title: { label: texts.title, say: text }, name: { label: texts.name, say: text },
    delegate: { label: details.delegate, say: ({ to, text: which }: NonNullable<Decision['delegate']>) => details.delegates[to] + (which ? `: ${which}` : '') },
    ownDate: { label: details.ownDate, say: (day: CalendarDate) => formatDay(day, language) },
    status: { label: details.status, say: (value: Status) => details.statuses[value] },
    pinned: { label: texts.pin, say: () => texts.pinned, none: texts.notPinned },
    leadMonths: { label: details.lead, say: months },
    priority: { label: details.priority, say: (value: number) => details.priorities[value] ?? '' },
    quadrant: { label: texts.box, say: (value: Quadrant) => words.quadrant[value] },
    startBy: { label: texts.begin, say: month },
    profile: { label: texts.whom, say: whom },
    ...each(valuesOf(REASONS), (reason: ReasonName) => setting(texts.weight(words.reasonName[reason]), (value: Weight) => words.weight[value])),
    ...each(valuesOf(EFFORTS), (effort: Effort) => setting(weights.effort(effort, EFFORTS[effort][language]), months)),
    ...each(valuesOf(PRIORITY_SETTINGS.capacity), (size: Size) => setting(weights.capacity[size], words.number)),
    procurementMonths: setting(weights.procurement, months),
    urgentWithin: setting(weights.urgent, months),
    importantFrom: setting(weights.important, (value: number) => `${Math.round(value * 100)} %`),
  };
}

/** A choice that was made in two windows at once, in words. `whom`: for whom a board is. */
export function conflictWords({ field, kept, other }: Pick<Conflict, 'field' | 'kept' | 'other'>, language: Language, whom: (profile: Profile) => string): ConflictWords {
  const { label, say, none = conflictTexts(language).removed } = fieldsIn(language, whom)[field] ?? { label: field, say: String };
  const words = (value: unknown): string => (value === undefined ? none : say(value as never));
  return { what: label, kept: words(kept), other: words(other) };
}
