/** What stands beside what, by the widget's own inline size. */
export interface Layout {
  /** `narrow`: no room for running text. `middle`: filters in a panel. `rail`: filters beside the results. `panel`: details beside them too. */
  readonly mode: 'narrow' | 'middle' | 'rail' | 'panel';
}

/** Text size at which the measurements below were drawn; everything grows with the visitor's own. */
const BASE = 16;
const FROM = { middle: 576, rail: 900, panel: 1100 };

/**
 * @param width inline size of the widget in CSS pixels
 * @param fontSize size of its text in CSS pixels: at double the size a screen holds half as much, so it counts as half as wide
 */
export function layoutOf(width: number, fontSize = BASE): Layout {
  const room = width / Math.max(1, fontSize / BASE);
  return { mode: room < FROM.middle ? 'narrow' : room < FROM.rail ? 'middle' : room < FROM.panel ? 'rail' : 'panel' };
}
