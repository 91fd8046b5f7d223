/** How the parts stand beside or under each other, by the widget's own inline size. */
export interface Layout {
  /** `list`: no axis. `stacked`: names above their own lane. `columns`: names left. `panel`: a column for details at the right as well. */
  readonly mode: 'list' | 'stacked' | 'columns' | 'panel';
  /** All in CSS pixels. */
  readonly name: number;
  readonly axis: number;
  readonly gutter: number;
  readonly panel: number;
}

/** Text size at which the measurements below were drawn; everything grows with the visitor's own. */
const BASE = 16;
const BREAKPOINTS = { stacked: 576, columns: 1076, panel: 1328 };
const NAME = 250;
const GUTTER = 104;
const PANEL = 318;
const GAP = 16;
/** The lines at both sides of the drawing, one pixel each. */
const LINES = 2;

/**
 * @param width inline size of the widget in pixels
 * @param fontSize size of its text in pixels: at double the size a screen holds half as much, so it counts as half as wide
 */
export function layoutOf(width: number, fontSize = BASE): Layout {
  const scale = Math.max(1, fontSize / BASE);
  const room = width / scale;
  const gutter = Math.round(GUTTER * scale);
  if (room < BREAKPOINTS.stacked) return { mode: 'list', name: 0, axis: 0, gutter: 0, panel: 0 };
  if (room < BREAKPOINTS.columns) return { mode: 'stacked', name: 0, axis: width - gutter - LINES, gutter, panel: 0 };
  const name = Math.round(NAME * scale);
  if (room < BREAKPOINTS.panel) return { mode: 'columns', name, axis: width - name - gutter - LINES, gutter, panel: 0 };
  const panel = Math.round(PANEL * scale);
  return { mode: 'panel', name, axis: width - name - gutter - panel - GAP - LINES, gutter, panel };
}
