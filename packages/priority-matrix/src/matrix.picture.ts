import { formatDay, isCalendarDate, type CalendarDate } from '@digitaal-europa/data';
import { measureIn, type Language, type Measure } from '@digitaal-europa/ui';
import { QUADRANTS, type MatrixModel } from './model/cards.ts';
import { pictureOf, PICTURE_FONT, type MeasureText, type Picture, type PictureWords } from './model/picture.ts';
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
  const { matrix, already, ask, drafts } = model;
  const cards = QUADRANTS.reduce((sum, quadrant) => sum + matrix[quadrant].cards.length + matrix[quadrant].backlog.length, 0);
  const applying = Object.values(already).flat().filter(({ where }) => where === 'already').length;
  return {
    language, title: strings.title, subtitle: `${strings.subtitle(organisationName, cards, formatDay(dayOf(generated, today), language))} · ${drawn(formatDay(today, language))}`,
    filter: [chosen, beside(applying, ask.length, drafts.length)].filter(Boolean).join(' '), source: source(address),
    quadrant: (quadrant) => ({ name: texts.quadrant[quadrant], note: lineHint(quadrant, { language, model }) }),
    month: (date) => monthLabel(date, language), nowTexts: texts.now, axis: texts.axis, key: texts.key, note: texts.note,
  };
}

/** The matrix as the visitor sees it now, as a picture of its own width. */
export function makePicture(options: PictureOptions): Picture {
  const { language, today, model } = options;
  const measures = new Map<string, Measure>();
  const measure: MeasureText = (text, size, bold) => {
    const key = `${size}/${String(bold)}`;
    let found = measures.get(key);
    if (!found) measures.set(key, found = measureIn({ family: PICTURE_FONT, size, weight: bold ? 600 : 400 }));
    return found(text);
  };
  return pictureOf({ cards: plotCards(model, { texts: plotStrings(language), today, signs: false }), settings: model.settings, today, words: pictureWords(options), measure });
}
