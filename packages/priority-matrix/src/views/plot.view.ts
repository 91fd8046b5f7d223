import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading, levelBelow, setProps, type Language } from '@digitaal-europa/ui';
import type { Drawing, Landing } from '../model/drawing.ts';
import type { PlotBox } from '../model/plot.ts';
import { monthInWords } from '../model/words.ts';
import { plotStrings } from '../strings/plot.strings.ts';
import { axisView, groundView, keyView } from './axis.view.ts';
import { plotCardView } from './card.view.ts';
import type { MatrixContext } from './context.ts';
import { lineHint } from './lists.view.ts';
import { moreInBox } from './more.view.ts';

/**
 * The matrix as a drawing: four boxes on one time axis, in each an ordered list of cards that CSS places. Reading order is tab order: Nu doen,
 * Inplannen, Samen, Volgen. On paper the same view shows one sheet.
 */
export function plotView(drawing: Drawing, context: MatrixContext): TemplateResult {
  const { axis, plot, zoom } = drawing;
  return html`
    <div class="plot ${context.printing ? 'plot--paper' : ''}" part="plot" ${setProps({ 'inline-size': plot.width, '--_zoom': String(zoom) })}>
      ${axisView(axis, 'top')}
      <div class="plot__area" ${setProps({ 'block-size': plot.height })}>
        ${groundView(drawing)}
        ${plot.boxes.map((box) => boxView(box, context, zoom))}
        <p class="plot__says" aria-hidden="true"></p>
      </div>
      ${axisView(axis, 'bottom')}
      ${keyView(plot, plotStrings(context.language))}
    </div>`;
}

function boxView(box: PlotBox, context: MatrixContext, zoom: number): TemplateResult {
  const texts = plotStrings(context.language);
  const { quadrant, x, y, width, height, count, cards } = box;
  return html`
    <section class="box" part="box" data-quadrant=${quadrant} ${setProps({ 'inset-inline-start': x, 'inset-block-start': y, 'inline-size': width, 'block-size': height })}>
      <div class="box__head">${heading(levelBelow(context.level), html`${texts.quadrant[quadrant]} <span class="box__count">${count}</span>`, 'box__heading')}<p class="box__hint">${lineHint(quadrant, context)}</p></div>
      ${count === 0 ? html`<p class="box__empty">${texts.empty}</p>` : cards.length === 0 ? nothing : html`<ol role="list">${repeat(cards, ({ card }) => card.key, (card) => plotCardView(card, box, context, zoom))}</ol>`}
      ${box.more ? moreInBox(box.quadrant, box.hidden, context, box.more.y - box.y) : nothing}
    </section>`;
}

/** What letting go of a dragged card means: see `DragOptions.words`. */
export function dragWords(landing: Landing | 'same' | undefined, language: Language): string {
  const texts = plotStrings(language);
  if (landing === undefined) return texts.outside;
  if (landing === 'same') return texts.stays;
  return texts.lands(texts.quadrant[landing.quadrant], landing.startBy && monthInWords(landing.startBy, language));
}
