import { formatDay, formatMonth, formatSpan, type CalendarDate, type OrganisationType } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { BuildOptions } from './model/build.ts';
import type { LabelForm } from './model/labels.ts';
import type { Mark } from './model/marks.ts';
import { tasksOf } from './model/tasks.ts';
import { whatInShort, type TimelineStrings } from './timeline.strings.ts';

/** The texts on the drawing, in every length that the model may need. */
export function wordsOf(language: Language, strings: TimelineStrings, today: CalendarDate, organisation: OrganisationType | undefined): BuildOptions['words'] {
  const month = (date: CalendarDate): string => formatMonth(date, language, 'short');
  const dayAndMonth = formatDay(today, language, 'short').replace(/ \d{4}$/, '');
  return {
    month,
    todayTexts: [strings.todayOn(dayAndMonth), strings.today.toLowerCase()],
    labelForms: (mark) => labelForms(mark, tasksOf(mark, organisation), language, strings),
  };
}

/** `2 dec 2027 hoog risico · 3 taken +1` → without the other dates → what kind it is, if there is no label → the tasks → the date alone. */
function labelForms({ entry: { date, unconfirmed }, others }: Mark, tasks: number, language: Language, strings: TimelineStrings): LabelForm[] {
  const day = `${formatSpan(date, language, 'short')}${unconfirmed ? ' ?' : ''}`;
  const more = others.length > 0 ? ` ${strings.more(others.length)}` : '';
  const words = whatInShort(date, language);
  const toDo = tasks > 0 ? strings.tasks(tasks) : '';
  const withTasks = (text: string): string => [text, toDo].filter(Boolean).join(' · ');
  return [...words.map((text) => `${withTasks(text)}${more}`), withTasks(words.at(-1) ?? ''), ...(toDo ? [toDo] : []), more.trim()].map((text) => ({ date: day, words: text }));
}
