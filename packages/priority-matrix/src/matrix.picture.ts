import { formatDay, isCalendarDate, PICTURE_FONT, type CalendarDate, type SvgPicture } from '@digitaal-europa/data';
import { measureFor, type Language } from '@digitaal-europa/ui';
import { cardsBeside, cardsInMatrix } from './model/card-lists.ts';
import type { MatrixModel } from './model/cards.ts';
import { pictureOf, type PictureWords } from './model/picture.ts';
import { plotCards } from './model/plot-cards.ts';
import { monthLabel } from './model/scale.ts';
import { matrixStrings } from './matrix.strings.ts';
import { pictureStrings } from './strings/picture.strings.ts';
import { plotStrings } from './strings/plot.strings.ts';
import { lineHint } from './views/lists.view.ts';

export interface PictureOptions {
  readonly language: Language;
  readonly today: CalendarDate;
  /** What is shown: filters have been applied. */
  readonly model: MatrixModel;
  readonly organisationName: string;
  /** What was chosen, as a sentence; empty when nothing was. */
  readonly chosen: string;
  /** When the data were made. */
  readonly generated: string | undefined;
  /** Of the page, for the source line. */
  readonly address: string;
}

/** The day on which data were made. A feed may be anybody's. */
const dayOf = (generated = '', today: CalendarDate): CalendarDate => (isCalendarDate(generated.slice(0, 10)) ? generated.slice(0, 10) : today);

/** The words of a picture. */
function pictureWords({ language, today, model, organisationName, chosen, generated, address }: PictureOptions): PictureWords {
  const strings = matrixStrings(language);
  const { drawn, beside, source } = pictureStrings(language);
  const texts = plotStrings(language);
  const { ask, drafts } = model;
  return {
    language, title: strings.title, subtitle: `${strings.subtitle(organisationName, cardsInMatrix(model).length, formatDay(dayOf(generated, today), language))} · ${drawn(formatDay(today, language))}`,
    filter: [chosen, beside(cardsBeside(model).length, ask.length, drafts.length)].filter(Boolean).join(' '), source: source(address),
    quadrant: (quadrant) => ({ name: texts.quadrant[quadrant], note: lineHint(quadrant, { language, model }) }),
    month: (date) => monthLabel(date, language), nowTexts: texts.now, axis: texts.axis, key: texts.key, note: texts.note,
  };
}

/** The matrix as the visitor sees it now, as a picture of its own width. */
export function makePicture(options: PictureOptions): SvgPicture {
  const { language, today, model } = options;
  return pictureOf({ cards: plotCards(model, { texts: plotStrings(language), today, signs: false }), settings: model.settings, today, words: pictureWords(options), measure: measureFor(PICTURE_FONT) });
}
