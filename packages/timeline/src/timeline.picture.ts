import { formatDay, PICTURE_FONT, type CalendarDate, type Law, type OrganisationType, type SvgPicture } from '@digitaal-europa/data';
import { measureFor, type Language } from '@digitaal-europa/ui';
import { buildTimeline } from './model/build.ts';
import { countDates } from './model/entries.ts';
import { pictureOf, PICTURE, type PictureWords } from './model/picture.ts';
import { describePeriod } from './model/period.ts';
import { groupName } from './strings/groups.strings.ts';
import { shareStrings } from './strings/share.strings.ts';
import { orderOf, type TimelineState } from './timeline.state.ts';
import { instrumentName, shortTitle, timelineStrings } from './timeline.strings.ts';
import { wordsOf } from './timeline.words.ts';
import { LEGEND_KINDS } from './views/icons.ts';

export interface PictureOptions {
  readonly laws: readonly Law[];
  readonly today: CalendarDate;
  readonly organisation: OrganisationType | undefined;
  readonly language: Language;
  readonly state: Pick<TimelineState, 'query' | 'zoom' | 'shift' | 'frame' | 'grouping' | 'unfolded'>;
  /** What was chosen, as a sentence. */
  readonly chosen: string;
  readonly generated: string | undefined;
  /** Address of the page, for the source line. */
  readonly link: string;
}

/** The drawing as the visitor sees it now, as a picture of its own width. */
export function makePicture({ laws, today, organisation, language, state, chosen, generated, link }: PictureOptions): SvgPicture {
  const strings = timelineStrings(language);
  const share = shareStrings(language);
  const measure = measureFor(PICTURE_FONT);
  const words = wordsOf(language, strings, today, organisation);
  const model = buildTimeline({
    ...state, laws, order: orderOf(state), today, width: PICTURE.AXIS, words,
    measure: { header: (text) => measure(text, PICTURE.LABEL, true), label: (form) => measure(form.date, PICTURE.LABEL, true) + (form.words ? measure(' ', PICTURE.LABEL, false) + measure(form.words, PICTURE.LABEL, false) : 0) },
  });
  const pictureWords: PictureWords = {
    language, title: strings.title, filter: chosen, source: share.pictureOnly.source(link), law: strings.law, unknownDate: strings.unknownDate,
    subtitle: strings.subtitle(laws.length, laws.length, countDates(laws), formatDay(generated?.slice(0, 10) ?? today, language)),
    group: (id) => groupName(state.grouping, id, language).name, name: (law) => shortTitle(law, language), status: (law) => `${instrumentName(law, language)} · ${law.status}`, kind: (kind) => strings.kindShort[kind],
    folded: (count) => strings.folded(count, describePeriod(model.period, words.month)), before: (count) => `‹ ${count}`, after: (count) => `${count} ›`,
    legend: { ...strings.legend, kinds: LEGEND_KINDS, planned: share.pictureOnly.planned },
  };
  return pictureOf(model, pictureWords, measure);
}
