import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Quadrant } from '@digitaal-europa/data';
import { heading, levelBelow } from '@digitaal-europa/ui';
import { buildLists, rulerOf, type Elsewhere, type ListEntry, type MatrixList, type Ruler } from '../model/lists.ts';
import type { CardsByQuadrant } from '../model/plot-card.ts';
import { lineOf } from '../model/plot-cards.ts';
import { QUADRANTS } from '../model/quadrants.ts';
import { monthInWords } from '../model/words.ts';
import { plotStrings } from '../strings/plot.strings.ts';
import { sentenceTexts } from '../strings/sentence.strings.ts';
import { moveButton, noticesView, openButton } from './card.view.ts';
import type { MatrixContext } from './context.ts';
import { langOf, titleOf } from './fields.view.ts';
import { markShape, ringShape, shapeIcon } from './marks.view.ts';
import { moreInBox } from './more.view.ts';

export interface ListsOptions {
  readonly mode: 'grid' | 'lists';
  readonly cards: CardsByQuadrant;
  /** What is open under an entry: its details, or the form in which it is moved. */
  readonly below?: ((key: string) => unknown) | undefined;
}

/** What a box means, with the line between the halves as it is set. */
export function lineHint(quadrant: Quadrant, { language, model: { settings } }: Pick<MatrixContext, 'language' | 'model'>): string {
  return plotStrings(language).hint(quadrant, sentenceTexts(language).number(settings.urgentWithin));
}

/** The matrix as four lists, two by two or under each other. */
export function listsView(options: ListsOptions, context: MatrixContext): TemplateResult {
  const { mode, cards } = options;
  const { language, printing, model: { settings } } = context;
  const texts = plotStrings(language);
  const lists = buildLists(cards, { mode, settings, open: printing ? new Set(QUADRANTS) : context.open as ReadonlySet<Quadrant> });
  // What is open under an entry is long: beside it would be an empty column, so the two lists of its row stand under each other.
  const shown = context.selected ?? context.moving;
  const isOpen = (list: MatrixList | undefined): boolean => options.below !== undefined && list?.entries.some(({ card }) => card.key === shown) === true;
  // On a phone the first cards come first.
  const key = html`<p class="lists__key">${rulerView(rulerOf({ key: '', title: '', forms: [], startMonths: 8 }, settings))} ${texts.ruler}</p>`;
  return html`
    <div class="lists lists--${mode}" part="lists">
      ${mode === 'grid' ? key : nothing}
      ${mode === 'lists' ? html`<ul class="jumps no-print" role="list" aria-label=${texts.jump}>${lists.map(({ quadrant, count }) => html`<li><button class="jump" type="button" @click=${jump(quadrant)}>${quadrant === 'samen' ? texts.together : texts.quadrant[quadrant]} <span class="jump__count">${count}</span></button></li>`)}</ul>` : nothing}
      ${lists.map((list, i) => html`${listView(list, options, context, isOpen(list) || isOpen(lists[i ^ 1]))}${mode === 'lists' && i === 0 ? key : nothing}`)}
    </div>`;
}

/** To the heading of a list. */
const jump = (quadrant: Quadrant) => (event: Event): void => {
  (event.target as HTMLElement).closest('.lists')?.querySelector<HTMLElement>(`[data-quadrant=${quadrant}] .list__target`)?.focus();
};

function listView(list: MatrixList, options: ListsOptions, context: MatrixContext, isWide: boolean): TemplateResult {
  const { language, level, model } = context;
  const texts = plotStrings(language);
  const { quadrant, count, entries, hidden, isLong, elsewhere } = list;
  const { backlog } = model.matrix[quadrant];
  const isBacklog = new Set(backlog.map(({ key }) => key));
  const [own, applies] = [entries.filter(({ card }) => !isBacklog.has(card.key)), entries.filter(({ card }) => isBacklog.has(card.key))];
  const rows = (some: readonly ListEntry[]): TemplateResult | typeof nothing => (some.length === 0 ? nothing : html`<ol role="list">${repeat(some, ({ card }) => card.key, (entry) => entryView(entry, options, context))}</ol>`);
  return html`
    <section class="list list--${quadrant} ${isWide ? 'list--wide' : ''}" part="list" data-quadrant=${quadrant}>
      ${heading(levelBelow(level), html`<span class="list__target" tabindex="-1">${texts.quadrant[quadrant]} <span class="list__count">${count}</span></span>`, 'list__heading')}
      <p class="list__hint">${lineHint(quadrant, context)}</p>
      ${count === 0 ? html`<p class="list__empty">${texts.empty}</p>` : rows(own)}
      ${applies.length > 0 ? html`${heading(levelBelow(level, 2), html`${texts.backlog} <span class="list__count">${backlog.length}</span>`, 'list__subheading')}${rows(applies)}` : nothing}
      ${isLong ? moreInBox(quadrant, hidden, context) : nothing}
      ${elsewhere.map((one) => elsewhereView(one, context))}
    </section>`;
}

function entryView({ card: { key, open, chosen }, ruler }: ListEntry, { below }: ListsOptions, context: MatrixContext): unknown {
  const card = context.model.cards.get(key);
  if (!card) return nothing;
  const { language, printing, handlers, model: { settings } } = context;
  const texts = plotStrings(language);
  const under = below?.(key) ?? nothing;
  return guard([card, under, settings, language, printing, handlers, context.selected === key, context.moving === key], () => html`
    <li class="entry ${context.selected === key ? 'entry--selected' : ''}" data-key=${key}>
      <div class="entry__row">
        <div class="entry__text">
          ${openButton(card, 'entry__button', context, html`<span lang=${langOf(card, language)}>${titleOf(card)}</span>`)}
          <p class="entry__line">${lineOf(card, texts)} ${noticesView(card, texts)}</p>
        </div>
        ${printing ? nothing : moveButton(card, context, texts)}
        ${rulerView(ruler, open, chosen)}
      </div>
      ${under}
    </li>`);
}

const part = (share: number): string => `${Math.round(share * 1000) / 10}%`;
/** A shape at a part of the width: only an inner drawing can stand at a percentage. */
const at = (share: number, shape: TemplateResult): TemplateResult => svg`<svg x=${part(share)} y="50%" width="1em" height="1em" viewBox="0 0 16 16" overflow="visible">${shape}</svg>`;

/** When it must begin, on a line from a year ago to two years ahead. Decoration: the line above says it. */
function rulerView({ today, dot, halo, ghost }: Ruler, open?: boolean, chosen?: boolean): TemplateResult {
  return html`
    <svg class="ruler" aria-hidden="true" focusable="false">
      <line class="ruler__line" x1="0" x2="100%" y1="50%" y2="50%"></line>
      ${halo ? svg`<rect class="halo" x=${part(halo.from)} width=${part(halo.to - halo.from)} y="6%" height="88%"></rect>${halo.endless ? nothing : svg`<line class="halo__end" x1=${part(halo.to)} x2=${part(halo.to)} y1="6%" y2="94%"></line>`}` : nothing}
      <line class="ruler__today" x1=${part(today)} x2=${part(today)} y1="6%" y2="94%"></line>
      ${ghost === undefined ? nothing : at(ghost, ringShape())}
      ${dot ? at(dot.at, markShape({ shape: dot.shape, open, chosen })) : nothing}
    </svg>`;
}

/** In the box where it was computed: somebody put it elsewhere. */
function elsewhereView({ card: { key }, now }: Elsewhere, { model, language, handlers }: MatrixContext): TemplateResult | typeof nothing {
  const texts = plotStrings(language);
  const card = model.cards.get(key);
  if (!card) return nothing;
  const startBy = card.ghost?.startBy;
  const month = startBy && monthInWords(startBy, language, 'short');
  return html`<p class="elsewhere">${shapeIcon(ringShape())} <span><button class="elsewhere__button" type="button" lang=${langOf(card, language)} @click=${() => handlers.select(key)}>${titleOf(card)}</button> ${texts.elsewhere(month, texts.quadrant[now])}</span></p>`;
}
