import { formatDay, type CalendarDate, type Law, type OrganisationType } from '@digitaal-europa/data';
import { measureIn, type Language, type Measure } from '@digitaal-europa/ui';
import { buildTimeline } from './model/build.ts';
import { countDates } from './model/entries.ts';
import { pictureOf, PICTURE, PICTURE_FONT, type Picture, type PictureWords } from './model/picture.ts';
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
export function makePicture({ laws, today, organisation, language, state, chosen, generated, link }: PictureOptions): Picture {
  const strings = timelineStrings(language);
  const share = shareStrings(language);
  const measures = new Map<string, Measure>();
  const measure = (text: string, size: number, bold: boolean): number => {
    const key = `${size}/${String(bold)}`;
    let found = measures.get(key);
    if (!found) measures.set(key, found = measureIn({ family: PICTURE_FONT, size, weight: bold ? 600 : 400 }));
    return found(text);
  };
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

/** Most pixels that every browser still draws; over it a canvas stays empty without a word. */
const MAX_AREA = 16_000_000;
const MAX_SIDE = 16_000;
/** Below this nobody can read the texts. */
const MIN_SCALE = 0.75;

/** The picture as PNG at double size, or less when it would be too large. Rejects when the browser or the page forbids it. */
export async function pngOf({ svg, width, height }: Pick<Picture, 'svg' | 'width' | 'height'>): Promise<Blob> {
  const scale = Math.min(2, Math.sqrt(MAX_AREA / (width * height)), MAX_SIDE / Math.max(width, height));
  if (scale < MIN_SCALE) throw new Error(`picture of ${width} by ${height}: expected at most ${MAX_AREA} pixels`);
  const image = await load(svg);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas; expected one');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => { if (blob) resolve(blob); else reject(new Error('empty picture; expected a PNG')); }, 'image/png');
  });
}

/** A page may allow one kind of address and not the other. */
async function load(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await loadFrom(address);
  } catch {
    return await loadFrom(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function loadFrom(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('picture not loaded; expected the page to allow blob: or data: pictures'));
    image.src = address;
  });
}
