import type { TextStyle } from '@digitaal-europa/ui';
import type { PictureZoom } from './picture-zoom.ts';

/** The room that a picture has. */
export interface PictureSize {
  /** Inline size of the widget's content in CSS pixels. */
  readonly width: number;
  /** How text is set in the widget. */
  readonly text: TextStyle;
  readonly zoom: PictureZoom;
}

/** Text size at which the measurements were drawn; everything grows with the visitor's own. */
const BASE = 16;
/** A table needs so much room, a circle so much. */
export const FROM = { table: 576, compass: 900 } as const;

/** How many times its usual size everything is drawn: never smaller. */
export const growth = ({ text }: Pick<PictureSize, 'text'>): number => Math.max(1, text.size / BASE);
/** At double the size of text a screen holds half as much, so it counts as half as wide. */
export const roomOf = (size: Pick<PictureSize, 'width' | 'text'>): number => size.width / growth(size);

export type PictureMode = 'stacked' | 'table' | 'compass';
/** What fits. Paper gets the table: nobody can open a mark on it. */
export function modeOf(size: PictureSize, printing: boolean): PictureMode {
  const room = roomOf(size);
  return printing ? 'table' : room < FROM.table ? 'stacked' : room < FROM.compass ? 'table' : 'compass';
}
