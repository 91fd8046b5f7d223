import { formatDay, formatMonth, formatSpan, type CalendarDate } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { BuildOptions } from './model/build.ts';
import type { LabelForm } from './model/labels.ts';
import type { Mark } from './model/marks.ts';
import { whatInShort, type TimelineStrings } from './timeline.strings.ts';

/** The texts on the drawing, in every length that the model may need. */
export function wordsOf(language: Language, strings: TimelineStrings, today: CalendarDate): BuildOptions['words'] {
  const month = (date: CalendarDate): string => formatMonth(date, language, 'short');
  const dayAndMonth = formatDay(today, language, 'short').replace(/ \d{4}$/, '');
  return {
    month,
    todayTexts: [strings.todayOn(dayAndMonth), strings.today.toLowerCase()],
    labelForms: (mark) => labelForms(mark, language, strings),
  };
}

/** `2 dec 2027 hoog risico +1` → without the count → what kind it is, if there is no label → the date alone. */
function labelForms({ entry: { date, unconfirmed }, others }: Mark, language: Language, strings: TimelineStrings): LabelForm[] {
  const day = `${formatSpan(date, language, 'short')}${unconfirmed ? ' ?' : ''}`;
  const more = others.length > 0 ? ` ${strings.more(others.length)}` : '';
  const words = whatInShort(date, language);
  return [...words.map((text) => `${text}${more}`), words.at(-1) ?? '', more.trim()].map((text) => ({ date: day, words: text }));
}
