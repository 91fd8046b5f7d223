/** Which of the three ways the matrix is shown, by the widget's own inline size. */
export interface Layout {
  /** `lists`: four lists under each other. `grid`: two by two. `plot`: cards on the axis, with a column for details beside it. */
  readonly mode: 'lists' | 'grid' | 'plot';
  /** CSS pixels for the drawing and for the panel; both 0 without a drawing. */
  readonly plot: number;
  readonly panel: number;
  /** By how much everything in the drawing is larger than at text of 16 pixels, at least 1. */
  readonly zoom: number;
}

/** Text size at which the measurements were drawn; everything grows with the visitor's own. */
const BASE = 16;
const BREAKPOINTS = { grid: 576, plot: 1276 };
const PANEL = 318;
const GAP = 16;

/**
 * @param width inline size of the widget in pixels
 * @param fontSize size of its text in pixels: at double the size a screen holds half as much, so it counts as half as wide
 */
export function layoutOf(width: number, fontSize = BASE): Layout {
  const zoom = Math.max(1, fontSize / BASE);
  if (width / zoom < BREAKPOINTS.plot) return { mode: width / zoom < BREAKPOINTS.grid ? 'lists' : 'grid', plot: 0, panel: 0, zoom };
  const panel = Math.round(PANEL * zoom);
  return { mode: 'plot', plot: width - panel - GAP, panel, zoom };
}
