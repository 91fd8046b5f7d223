/** The buttons that show the rest of a long list, and put it away again. */
import { html, type TemplateResult } from 'lit';
import type { Quadrant } from '@digitaal-europa/data';
import { setProps } from '@digitaal-europa/ui';
import { plotStrings } from '../strings/plot.strings.ts';
import type { MatrixContext } from './context.ts';

type Showing = Pick<MatrixContext, 'language' | 'handlers'>;

/** Below the cards of a box. `y`: where it stands in the drawing, in pixels. */
export function moreInBox(quadrant: Quadrant, hidden: number, { language, handlers }: Showing, y?: number): TemplateResult {
  const texts = plotStrings(language);
  return html`<button class="more ${y === undefined ? '' : 'more--plot'} no-print" type="button" ${setProps({ 'inset-block-start': y })} @click=${() => handlers.showAll(quadrant, hidden > 0)}>${hidden > 0 ? texts.more(hidden) : texts.fewer}<span class="visually-hidden">${texts.inBox(texts.quadrant[quadrant])}</span></button>`;
}

/** For the list with this id. */
export const moreOf = (id: string, list: string, isOpen: boolean, label: string, { handlers }: Pick<MatrixContext, 'handlers'>): TemplateResult =>
  html`<button class="beside__more no-print" type="button" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls=${list} @click=${() => handlers.showAll(id, !isOpen)}>${label}</button>`;
