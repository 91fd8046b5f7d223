import type { CalendarDate, Law, OrganisationType } from '@digitaal-europa/data';
import { measureIn, remember, type Language, type Measure, type TextStyle } from '@digitaal-europa/ui';
import { scaleOf } from './model/axis.ts';
import { buildTimeline, type BuildOptions, type TimelineModel } from './model/build.ts';
import type { Order } from './model/facts.ts';
import { momentsOfLaws } from './model/influence.ts';
import { influenceLanes, type InfluenceLanes } from './model/influence-lanes.ts';
import type { LabelForm } from './model/labels.ts';
import type { Mark } from './model/marks.ts';
import { orderOf, type TimelineState } from './timeline.state.ts';
import type { TimelineStrings } from './timeline.strings.ts';
import { wordsOf } from './timeline.words.ts';
import { influenceForms } from './views/influence-lanes.words.ts';

export interface DrawingOptions {
  readonly laws: readonly Law[];
  readonly today: CalendarDate;
  readonly organisation: OrganisationType | undefined;
  readonly state: TimelineState;
  readonly language: Language;
  readonly strings: TimelineStrings;
  readonly text: TextStyle;
  /** Inline size of the axis in pixels. */
  readonly width: number;
}

export interface Drawn {
  readonly model: TimelineModel;
  /** Where one can still give input. */
  readonly influence: InfluenceLanes;
  readonly words: BuildOptions['words'];
  /** Size of the labels in pixels. */
  readonly size: number;
}

/** Sizes of the drawing's texts as a share of the page's own; never under 11 pixels. */
const labelSize = (size: number): number => Math.max(11, size * 0.75);
/** Marks grow with the labels, which are 12 pixels on a page with text of 16: never smaller than drawn for that. */
export const growOf = (size: number): number => Math.max(1, size / 12);
/** Shows whether a font has arrived since a text was measured. */
const PROBE = 'Verordening 2027 (wmq)';

interface Measures {
  readonly key: string;
  readonly probe: number;
  readonly bold: Measure;
  readonly label: (form: LabelForm) => number;
  readonly size: number;
}

/** Remembers what one timeline measured, wrote and built, as long as what it came from is the same. */
export class Drawing {
  private measures: Measures | undefined;
  private written: { readonly key: string; readonly words: BuildOptions['words'] } | undefined;
  private readonly build = remember((
    laws: readonly Law[], today: CalendarDate, order: Order, zoom: TimelineState['zoom'], shift: TimelineState['shift'], frame: TimelineState['frame'], unfolded: TimelineState['unfolded'],
    grouping: TimelineState['grouping'], language: Language, words: BuildOptions['words'], { bold, label, size }: Measures, width: number,
  ): Drawn => {
    const model = buildTimeline({
      laws, grouping, order, today, zoom, shift, frame, unfolded: order === 'given' ? 'all' : unfolded, width, grow: growOf(size), words,
      measure: { header: bold, label },
    });
    const { period } = model;
    const influence = influenceLanes({ moments: momentsOfLaws(laws, today), today, period, scale: scaleOf(period, width), width, forms: influenceForms(language), measure: bold });
    return { model, influence, words, size };
  });

  draw({ laws, today, organisation, state: { query, zoom, shift, frame, unfolded, grouping }, language, strings, text, width }: DrawingOptions): Drawn {
    return this.build(laws, today, orderOf({ query }), zoom, shift, frame, unfolded, grouping, language, this.wordsFor(language, strings, today, organisation), this.measureFor(text), width);
  }

  private measureFor(text: TextStyle): Measures {
    const size = labelSize(text.size);
    const key = JSON.stringify({ ...text, size });
    const probe = measureIn({ ...text, size })(PROBE);
    if (this.measures?.key === key && this.measures.probe === probe) return this.measures;
    const [bold, plain] = [measureIn({ ...text, size, weight: 600 }), measureIn({ ...text, size })];
    return (this.measures = { key, probe, bold, label: ({ date, words }) => bold(date) + plain(words && ` ${words}`), size });
  }

  private wordsFor(language: Language, strings: TimelineStrings, today: CalendarDate, organisation: OrganisationType | undefined): BuildOptions['words'] {
    const key = `${language}/${today}/${organisation ?? ''}`;
    if (this.written?.key === key) return this.written.words;
    const words = wordsOf(language, strings, today, organisation);
    const forms = new WeakMap<object, Map<number, readonly LabelForm[]>>();
    // What a mark says depends on its date and on how many share it.
    const labelForms = (mark: Mark): readonly LabelForm[] => {
      const { entry, others } = mark;
      let known = forms.get(entry);
      if (!known) forms.set(entry, known = new Map<number, readonly LabelForm[]>());
      let found = known.get(others.length);
      if (!found) known.set(others.length, found = words.labelForms(mark));
      return found;
    };
    this.written = { key, words: { ...words, labelForms } };
    return this.written.words;
  }
}
