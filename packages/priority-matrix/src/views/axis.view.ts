import { html, nothing, svg, type TemplateResult } from 'lit';
import { setProps } from '@digitaal-europa/ui';
import type { Drawing } from '../model/drawing.ts';
import { SIGNS, type Sign } from '../model/plot-cards.ts';
import type { PlacedCard, PlacedGhost, Plot, PlotBox } from '../model/plot.ts';
import type { AxisText } from '../model/scale.ts';
import type { PlotStrings } from '../strings/plot.strings.ts';
import { markShape, ringShape, shapeIcon, signIcon, type MarkLook } from './marks.view.ts';

const textAt = ({ text, x, width }: AxisText, name: string): TemplateResult => html`<span class=${name} ${setProps({ 'inset-inline-start': x, 'inline-size': width })}>${text}</span>`;

/** Months, today and the line between the halves. Decoration for who sees it: every card says its own month. */
export function axisView({ ticks, now, line }: Drawing['axis'], side: 'top' | 'bottom'): TemplateResult {
  return html`
    <div class="scale scale--${side}" aria-hidden="true">
      ${ticks.map(({ label }) => (label ? textAt(label, 'scale__month') : nothing))}
      ${line.label ? textAt(line.label, 'scale__month scale__month--line') : nothing}
      ${now.flag ? textAt(now.flag, 'scale__now') : nothing}
    </div>`;
}

/** What lies under the cards: the past, months, the lines, halos, and computed places with a line from their card. */
export function groundView({ axis: { ticks, now, line }, plot, zoom, scale }: Drawing): TemplateResult {
  const { width, height, boxes, ghosts } = plot;
  const upright = (x: number, name: string): TemplateResult => svg`<line class=${name} x1=${x} x2=${x} y1="0" y2=${height}></line>`;
  const middle = boxes[2]?.y ?? height;
  return html`
    <svg class="ground" width=${width} height=${height} aria-hidden="true" focusable="false">
      <rect class="ground__past" width=${now.x} height=${height}></rect>
      ${ticks.map(({ x }) => upright(x, 'ground__month'))}
      ${upright(now.x, 'ground__now')}
      <rect class="ground__frame" x="0.5" y="0.5" width=${width - 1} height=${height - 1}></rect>
      <line class="ground__top" x1="0" x2=${scale.split} y1="0" y2="0"></line>
      <line class="ground__top ground__top--later" x1=${scale.split} x2=${width} y1="0" y2="0"></line>
      <line class="ground__line" x1="0" x2=${width} y1=${middle} y2=${middle}></line>
      ${upright(line.x, 'ground__line')}
      ${boxes.flatMap(({ cards }) => cards.map(haloView))}
      ${ghosts.map((ghost) => ghostView(ghost, zoom))}
    </svg>`;
}

function haloView({ halo }: PlotBox['cards'][number]): TemplateResult | typeof nothing {
  if (!halo) return nothing;
  const { x, y, width, height, endless, text } = halo;
  return svg`
    <rect class="halo" x=${x} y=${y} width=${width} height=${height}></rect>
    ${endless ? nothing : svg`<line class="halo__end" x1=${x + width} x2=${x + width} y1=${y} y2=${y + height}></line>`}
    ${text ? svg`<text class="ground__text" x=${text.x} y=${y + height / 2} dy="0.36em">${text.text}</text>` : nothing}`;
}

const ghostView = ({ x, y, line, text }: PlacedGhost, zoom: number): TemplateResult => svg`
  ${line ? svg`<line class="ghost__line" x1=${line.from} x2=${line.to} y1=${y} y2=${y}></line>` : nothing}
  <g transform="translate(${x} ${y}) scale(${zoom})">${ringShape()}</g>
  ${text ? svg`<text class="ground__text" x=${text.x} y=${y} dy="0.36em">${text.text}</text>` : nothing}`;

/** What left and right mean, and every shape that is in the drawing. Names no colour: it must hold in black and white. */
export function keyView({ boxes, ghosts }: Plot, { axis: [past, name, later], key, signs, keyName, note }: PlotStrings): TemplateResult {
  const cards = boxes.flatMap((box) => box.cards);
  const has = (test: (placed: PlacedCard) => unknown): boolean => cards.some(test);
  const mark = (look: Partial<MarkLook>): TemplateResult => shapeIcon(markShape({ shape: 'dot', ...look }));
  const halo = html`<svg class="shape shape--wide" viewBox="0 0 36 16" aria-hidden="true" focusable="false"><rect class="halo" x="1" y="2" width="32" height="12"></rect><line class="halo__end" x1="33" x2="33" y1="2" y2="14"></line></svg>`;
  const shapes: readonly (readonly [boolean, TemplateResult, string])[] = [
    [has(({ dot, card }) => dot && !card.open), mark({}), key.certain], [has(({ dot, card }) => dot && card.open), mark({ open: true }), key.expected],
    [has(({ dot }) => dot?.shape === 'past'), mark({ shape: 'past' }), key.past], [has(({ dot }) => dot?.shape === 'later'), mark({ shape: 'later' }), key.later],
    [has(({ card }) => card.chosen), mark({ chosen: true }), key.chosen], [ghosts.length > 0, shapeIcon(ringShape()), key.ghost], [has(({ dot }) => dot?.off), mark({ off: 'after' }), key.off], [has((one) => one.halo), halo, key.halo],
    ...(Object.keys(SIGNS) as Sign[]).map((sign) => [has(({ line }) => line.includes(SIGNS[sign])), signIcon(sign), signs[sign]] as const),
  ];
  return html`
    <p class="ends"><span>${past}</span> <strong>${name}</strong> <span>${later}</span></p>
    <ul class="key" role="list" aria-label=${keyName}>${shapes.map(([isThere, shape, text]) => (isThere ? html`<li>${shape} ${text}</li>` : nothing))}</ul>
    <p class="key__note">${note}</p>`;
}
