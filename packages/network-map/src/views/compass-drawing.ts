import { THEMES, valuesOf, type Theme } from '@digitaal-europa/data';
import { compassOf, COMPASS_SIZE, COUNT_SIZE, type Compass, type MapNetwork } from '../geometry/compass.ts';
import type { MeasureLabel } from '../geometry/labels.ts';
import { planFor, REST } from '../geometry/sectors.ts';
import type { MapItem, NetworkMap, Sector } from '../model/map.ts';
import type { Language } from '../strings/network.strings.ts';
import { pictureStrings } from '../strings/pictures.strings.ts';
import { clearOfCounts, compassTexts, type CompassTexts } from './compass-texts.ts';
import { plainName } from './marks.view.ts';

/** Pixels at the usual size of text. */
export const COMPASS = { label: 13, line: 16, gap: 9, count: COUNT_SIZE, widest: 1120 } as const;

export interface CompassDrawing {
  readonly compass: Compass;
  readonly texts: CompassTexts;
  /** The themes without a network in the region, by sector: the last one stands for several. */
  readonly gaps: ReadonlyMap<string, readonly Sector[]>;
}

export interface DrawingOptions {
  readonly width: number;
  readonly language: Language;
  /** How many times its usual size everything is drawn. */
  readonly grow: number;
  /** How much further apart everything stands: there is room for more names then. Default: 1. */
  readonly times?: number;
  readonly measure: MeasureLabel;
}

/** Where something stands follows from its recorded themes, never from what is chosen now. */
const asMapNetwork = ({ network: { id, abbreviation, themes, reach }, members, membership }: MapItem, label: string): MapNetwork => ({ id, label, short: abbreviation, themes, reach, members, joined: membership === 'member' });

/** Name of a sector. */
export const sectorName = (theme: string, language: Language): string => (Object.hasOwn(THEMES, theme) ? THEMES[theme as Theme][language] : pictureStrings(language).rest);
/** What a gap says: whether it is certain, or how many there are. */
export function gapWord(gaps: readonly Sector[], language: Language): string {
  const strings = pictureStrings(language);
  return gaps.length > 1 ? strings.gaps(gaps.length) : gaps[0]?.gap?.certain === false ? strings.gapUnsure : strings.gap;
}

/** Of the middle, the part that a line of the name takes at most; smaller than this part of its size the name is not read. */
const [CHORD, SMALLEST] = [0.92, 0.8];

/**
 * The name in the middle, where there is room for its own part: what it has in common with others, its own, and how many times its size that is written. A word that does not fit
 * is not broken wherever the line ends: all of the name is a little smaller.
 */
export function centreName(name: string, radius: number, measure: (text: string) => number): { readonly common: string; readonly own: string; readonly width: number; readonly fit: number } {
  const [, common = '', own = ''] = /^(Hoogheemraadschap (?:van )?)?(.*)$/s.exec(name) ?? [];
  const width = 2 * radius * CHORD;
  return { common, own, width, fit: Math.max(SMALLEST, Math.min(1, width / Math.max(...own.split(/(?<=-)|\s/).map(measure)))) };
}

/** The compass with all its texts, for the screen and for a picture. */
export function compassDrawing({ items, sectors }: NetworkMap, { width, language, grow, times = 1, measure }: DrawingOptions): CompassDrawing {
  const networks = items.map((item) => asMapNetwork(item, plainName(item, language)));
  const plan = planFor(networks, valuesOf(THEMES));
  const compass = compassOf(networks, { plan, width: width * times, height: COMPASS_SIZE.height * grow * times });
  const own = new Set(plan.map(({ theme }) => theme));
  const open = sectors.filter(({ gap }) => gap !== undefined);
  const gaps = new Map(plan.map(({ theme }) => [theme, theme === REST ? open.filter((sector) => !own.has(sector.theme)) : open.filter((sector) => sector.theme === theme)] as const).filter(([, some]) => some.length > 0));
  const { ring } = pictureStrings(language);
  const countSize = { width: COMPASS.count.width * grow, height: COMPASS.count.height * grow };
  const texts = compassTexts(compass, networks, {
    words: { heading: (theme) => sectorName(theme, language), ring: (one) => ring[one] }, gaps: new Map([...gaps].map(([theme, some]) => [theme, gapWord(some, language)])),
    gapSize: COMPASS.gap * grow, countSize, measure, lineHeight: COMPASS.line * grow,
  });
  return { compass: clearOfCounts(compass, texts.unnamed, countSize), texts, gaps };
}
