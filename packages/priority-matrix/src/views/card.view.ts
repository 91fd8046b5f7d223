import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { setProps } from '@digitaal-europa/ui';
import type { Card } from '../model/cards.ts';
import { inWords, noticesOf } from '../model/plot-cards.ts';
import type { PlacedCard, PlotBox } from '../model/plot.ts';
import { plotStrings, type PlotStrings } from '../strings/plot.strings.ts';
import type { MatrixContext } from './context.ts';
import { langOf } from './fields.view.ts';
import { lineWithSigns, markShape, signIcon } from './marks.view.ts';

const toggled = (key: string, now: string | undefined): string | undefined => (now === key ? undefined : key);

/** Opens the form in which a card is moved; in the drawing it is what a card is dragged by as well. */
export function moveButton({ key, title }: Pick<Card, 'key' | 'title'>, { moving, handlers }: MatrixContext, texts: PlotStrings): TemplateResult {
  return html`
    <button class="menu no-print" type="button" data-drag aria-label=${texts.move(title)} aria-expanded=${moving === key ? 'true' : 'false'} @click=${() => handlers.openMove(toggled(key, moving))}>
      <svg class="menu__dots" viewBox="0 0 4 16" aria-hidden="true" focusable="false"><circle cx="2" cy="2" r="1.6"></circle><circle cx="2" cy="8" r="1.6"></circle><circle cx="2" cy="14" r="1.6"></circle></svg>
    </button>`;
}

/** The whole card opens its details. @param content what is seen; @param words what is heard after the title */
export function openButton(card: Card, className: string, { selected, handlers }: MatrixContext, content: unknown): TemplateResult {
  return html`<button class=${className} type="button" aria-expanded=${selected === card.key ? 'true' : 'false'} @click=${() => handlers.select(toggled(card.key, selected))}>${content}</button>`;
}

/** One card in a box of the drawing: texts where the model put them, its mark over its edge. Made again when something of it is another. */
export function plotCardView(placed: PlacedCard, box: PlotBox, context: MatrixContext, zoom: number): unknown {
  const card = context.model.cards.get(placed.card.key);
  if (!card) return nothing;
  const texts = plotStrings(context.language);
  const { dot, x, y, side, title, line, width, titleX, lineX, card: { chosen, open } } = placed;
  const classes = ['card', `card--${box.density}`, `card--${side}`, chosen ? 'card--chosen' : '', context.selected === card.key ? 'card--selected' : ''].filter(Boolean).join(' ');
  // Behind a dot, and never past the end of the drawing.
  const menu = Math.min(width + (side === 'left' ? 9 * zoom : 0), (box.x > 0 ? box.x + box.width : Infinity) - x - 24 * zoom);
  const place = { 'inset-inline-start': x - box.x, 'inset-block-start': y - box.y, 'inline-size': width, 'block-size': placed.height, '--_height': box.density === 'cards' ? undefined : placed.height, '--_start': titleX - x, '--_line': lineX - x, '--_menu': menu };
  const { language, moving, printing, handlers } = context;
  return guard([card, classes, title, line, ...Object.values(place), dot?.shape, dot?.x, dot?.y, language, moving === card.key, printing, handlers], () => html`
    <li class=${classes} data-key=${card.key} ${setProps(place)}>
      ${openButton(card, 'card__button', context, html`<span class="card__title" lang=${langOf(card, language)}>${title}</span> <span class="card__line" aria-hidden="true">${lineWithSigns(line)}</span><span class="visually-hidden">, ${inWords(card, texts)}</span>`)}
      ${printing ? nothing : moveButton(card, context, texts)}
      ${dot ? html`<span class="card__dot" data-drag ${setProps({ 'inset-inline-start': dot.x - x - 12 * zoom, 'inset-block-start': dot.y - y - 12 * zoom })}><svg viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">${markShape({ ...dot, open, chosen })}</svg></span>` : nothing}
    </li>`);
}

/** The signs of a card, each with its words. */
export function noticesView(card: Card, texts: PlotStrings): TemplateResult | typeof nothing {
  const notices = noticesOf(card, texts);
  return notices.length === 0 ? nothing : html`<span class="notices">${notices.map(({ sign, text }) => html`<span class="notices__one notices__one--${sign}">${signIcon(sign)} ${text}</span> `)}</span>`;
}
