/** Remembers what was measured and laid out, as long as what it came from is the same: most updates change neither. */
import { openMoments, type CalendarDate, type Law, type MomentsOnDay } from '@digitaal-europa/data';
import { remember, type Language, type TextStyle } from '@digitaal-europa/ui';
import type { Board, Profile } from './model/board.ts';
import { answersOf, modelInFocus, type AnswerId, type Answers } from './model/answers.ts';
import { cardsOf, type CardInput, type MatrixModel } from './model/cards.ts';
import { drawingOf, sheetsOf, type Drawing, type DrawingOptions, type MatrixMeasure } from './model/drawing.ts';
import { putBack } from './model/edit.ts';
import { filterCards, type FilteredMatrix, type Filters } from './model/filters.ts';
import type { Layout } from './model/layout.ts';
import type { CardsByQuadrant } from './model/plot-card.ts';
import { plotCards } from './model/plot-cards.ts';
import { compareProfiles, type Preview } from './model/preview.ts';
import { sized } from './model/size.ts';
import { togetherOf, type Together } from './model/together.ts';
import { plotStrings } from './strings/plot.strings.ts';
import { measureFor } from './views/plot-measure.ts';

/** Shows whether a font has arrived since a text was measured. */
const PROBE = 'Verordening 2027 (wmq)';

export interface DrawnOptions {
  readonly model: MatrixModel;
  readonly language: Language;
  readonly today: CalendarDate;
  readonly text: TextStyle;
  readonly layout: Layout;
  readonly open: ReadonlySet<string>;
  readonly touch: boolean;
}

export class MatrixDrawing {
  readonly moments = remember((laws: readonly Law[], today: CalendarDate): MomentsOnDay => openMoments(laws, today));
  readonly model = remember((laws: CardInput['laws'], board: CardInput['board'], today: CalendarDate, moments: CardInput['moments']): MatrixModel => cardsOf({ laws, board, today, moments }));
  /** With the own task that is being filled in: another window may have removed it. */
  readonly board = remember(putBack);
  /** Two: that in hand, and that with settings that are being tried. */
  readonly sized = remember(sized, 2);
  readonly compared = remember((board: Board, other: Profile, laws: readonly Law[], today: CalendarDate): Preview => compareProfiles(board, other, { laws, today }));
  readonly filtered = remember((model: MatrixModel, filters: Filters): FilteredMatrix => filterCards(model, filters));
  readonly answers = remember((model: MatrixModel): Answers => answersOf(model));
  readonly inFocus = remember((model: MatrixModel, answers: Answers, id: AnswerId | undefined): MatrixModel => modelInFocus(model, answers, id));
  readonly together = remember((mine: Board, others: readonly Board[], isBlind: boolean, cards: MatrixModel['cards']): Together => togetherOf({ mine, others, isBlind, cards }));
  readonly cards = remember((model: MatrixModel, language: Language, today: CalendarDate): CardsByQuadrant => plotCards(model, { texts: plotStrings(language), today }));
  private readonly packed = remember((cards: CardsByQuadrant, model: MatrixModel, language: Language, today: CalendarDate, width: number, zoom: number, open: ReadonlySet<string>, touch: boolean, measure: MatrixMeasure): Drawing =>
    drawingOf({ ...this.options(cards, model, language, today, measure), width, zoom, open, touch }));
  private measured: { readonly key: string; readonly probe: number; readonly measure: MatrixMeasure } | undefined;

  draw({ model, language, today, text, layout, open, touch }: DrawnOptions): Drawing {
    return this.packed(this.cards(model, language, today), model, language, today, layout.plot, layout.zoom, open, touch, this.measure(text, layout.zoom));
  }

  /** On paper, at text of 16 pixels. */
  sheets({ model, language, today, text }: Pick<DrawnOptions, 'model' | 'language' | 'today' | 'text'>): readonly Drawing[] {
    return sheetsOf(this.options(this.cards(model, language, today), model, language, today, measureFor({ ...text, size: 16 }, 1)));
  }

  private options(cards: CardsByQuadrant, { settings }: MatrixModel, language: Language, today: CalendarDate, measure: MatrixMeasure): DrawingOptions {
    return { cards, settings, today, language, now: plotStrings(language).now, measure };
  }

  private measure(text: TextStyle, zoom: number): MatrixMeasure {
    const key = JSON.stringify([text, zoom]);
    const fresh = measureFor(text, zoom);
    const probe = fresh.title(PROBE);
    if (this.measured?.key !== key || this.measured.probe !== probe) this.measured = { key, probe, measure: fresh };
    return this.measured.measure;
  }
}
