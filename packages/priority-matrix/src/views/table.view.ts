/** The matrix as a list to work in: every card in a row, grouped by box, and all of it can be changed where it stands. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { heading, levelBelow, selectField } from '@digitaal-europa/ui';
import { DELEGATES, STATUSES } from '../model/board.ts';
import type { Card } from '../model/cards.ts';
import { QUADRANTS } from '../model/quadrants.ts';
import { beginOf, canStep, dateOf, orderWith, ROW_SORTS, rowGroups, type RowGroup, type RowSort } from '../model/rows.ts';
import { detailsStrings } from '../strings/details.strings.ts';
import { tableStrings, type TableStrings } from '../strings/table.strings.ts';
import { noticesView, openButton } from './card.view.ts';
import type { MatrixContext } from './context.ts';
import { chosen, langOf, lawName, titleOf } from './fields.view.ts';
import { lineHint } from './lists.view.ts';
import { moreInBox } from './more.view.ts';

/** From this width on it is a table, and from the second on the law has a column of its own. Pixels at text of 16 pixels. */
const [TABLE, LAW] = [1000, 1200];
/** Rows of a list that stand there at first: thousands of fields make every change slow. */
const FIRST = 50;
const NOT = '';
const BACK = 'back';

export interface ListViewOptions {
  /** Inline size in pixels at text of 16 pixels: at double the text size the view counts as half as wide. */
  readonly width: number;
  readonly sort: RowSort;
  readonly onSort: (sort: RowSort) => void;
  /** All cards of a box that are in sight, as they are to stand; the backlog is not in it. */
  readonly onOrder: (keys: readonly string[]) => void;
  /** What is open under a row: its details, or the form in which it is moved. */
  readonly below?: ((key: string) => unknown) | undefined;
}

/** What one row needs. */
interface RowScope { readonly context: MatrixContext; readonly options: ListViewOptions; readonly texts: TableStrings; /** Cards that can change places with it; absent where there is no own order. */ readonly among?: readonly Card[] | undefined }

/** Every card of the matrix by box, in a table or, where that does not fit, in entries under each other. */
export function listView(context: MatrixContext, options: ListViewOptions): TemplateResult {
  const texts = tableStrings(context.language);
  const { sort, onSort, width } = options;
  return html`
    <div class="rows ${width < TABLE ? 'rows--entries' : ''}" part="rows">
      <div class="rows__sort no-print">${selectField<RowSort>({ label: texts.sort, value: sort, options: ROW_SORTS.map((value) => ({ value, label: texts.sorts[value] })), onChange: onSort })}</div>
      ${rowGroups(context.model, sort).map((group) => groupView(group, { context, options, texts }))}
    </div>`;
}

function groupView({ quadrant, cards, backlog }: RowGroup, scope: RowScope): TemplateResult {
  const { context, options, texts } = scope;
  const count = cards.length + backlog.length;
  const isAll = context.open.has(quadrant);
  const shown = (list: readonly Card[]): readonly Card[] => (isAll ? list : list.slice(0, FIRST));
  const hidden = count - shown(cards).length - shown(backlog).length;
  const id = `rows-${quadrant}`;
  const own: RowScope = { ...scope, among: options.sort === 'own' ? cards : undefined };
  const applies = backlog.length === 0 ? undefined : heading(levelBelow(context.level, 2), html`${texts.backlog} <span class="list__count">${backlog.length}</span>`, 'rows__subheading');
  const onStep = (event: Event): void => {
    const control = event.target as HTMLElement;
    const [at, step] = [cards.findIndex(({ key }) => key === control.closest<HTMLElement>('[data-key]')?.dataset['key']), control.dataset['control'] === 'up' ? -1 : 1] as const;
    if (canStep(cards, at, step)) keepFocus(control, () => options.onOrder(orderWith(cards, at, step)));
  };
  return html`
    <section class="rows__group" data-quadrant=${quadrant} aria-labelledby=${id} @rows-step=${onStep}>
      ${heading(levelBelow(context.level), html`<span id=${id} class="list__target" tabindex="-1">${texts.quadrant[quadrant]} <span class="list__count">${count}</span></span>`, 'list__heading')}
      <p class="list__hint">${lineHint(quadrant, context)}</p>
      ${count === 0 ? html`<p class="list__empty">${texts.empty}</p>` : options.width < TABLE ? html`${entriesView(shown(cards), own)}${applies}${entriesView(shown(backlog), scope)}` : html`
        <table class="rows__table" aria-labelledby=${id}>
          <thead>${headView(scope)}</thead>
          <tbody>${repeat(shown(cards), ({ key }) => key, (card, at) => rowView(card, at, own))}</tbody>
          ${applies ? html`<tbody><tr><th class="rows__wide" scope="rowgroup" colspan=${columnsOf(options)}>${applies}</th></tr>${repeat(shown(backlog), ({ key }) => key, (card, at) => rowView(card, at, scope))}</tbody>` : nothing}
        </table>`}
      ${hidden > 0 || (isAll && Math.max(cards.length, backlog.length) > FIRST) ? moreInBox(quadrant, hidden, context) : nothing}
    </section>`;
}

/** A row is made again when something of it is another, and always while something is open under it. */
const kept = (card: Card, at: number, under: unknown, { context: { selected, moving, language, handlers }, options, among }: RowScope, make: () => TemplateResult): unknown =>
  guard([card, under, selected === card.key, moving === card.key, language, handlers, hasLaw(options), options.sort === 'own', among && canStep(among, at, -1), among && canStep(among, at, 1)], make);

const hasLaw = ({ width }: ListViewOptions): boolean => width >= LAW;
const columnsOf = (options: ListViewOptions): number => 6 + Number(hasLaw(options)) + Number(options.sort === 'own');

function headView({ options, texts }: RowScope): TemplateResult {
  const { sort, onSort } = options;
  const sortable = (key: RowSort, label: string): TemplateResult => html`
    <th class="rows__${key}" scope="col" aria-sort=${sort === key ? 'ascending' : 'none'}><button class="rows__by" type="button" @click=${() => onSort(sort === key ? 'own' : key)}>${label} <span aria-hidden="true">${sort === key ? '▲' : '↕'}</span></button></th>`;
  const plain = (name: string, label: string): TemplateResult => html`<th class="rows__${name}" scope="col">${label}</th>`;
  return html`<tr>${sortable('name', texts.title)}${hasLaw(options) ? plain('law', texts.law) : nothing}${plain('begin', texts.beginBy)}${sortable('date', texts.date)}${plain('place', texts.place)}${plain('who', texts.who)}${plain('status', texts.status)}${sort === 'own' ? html`<th class="rows__order" scope="col"><span class="visually-hidden">${texts.order}</span></th>` : nothing}</tr>`;
}

function rowView(card: Card, at: number, scope: RowScope): unknown {
  const { context, options, texts } = scope;
  const below = options.below?.(card.key) ?? nothing;
  const isLawBeside = hasLaw(options);
  return kept(card, at, below, scope, () => html`
    <tr class=${classOf(card, context)} data-key=${card.key}>
      <th scope="row">${titleView(card, scope, !isLawBeside)}</th>
      ${isLawBeside ? html`<td>${lawView(card, context)}</td>` : nothing}
      <td>${beginView(card, texts)}</td>
      <td>${dateView(card, texts)}</td>
      <td>${placeView(card, scope)}</td>
      <td>${whoView(card, scope)}</td>
      <td>${statusView(card, scope)}</td>
      ${options.sort === 'own' ? html`<td>${orderView(card, at, scope)}</td>` : nothing}
    </tr>
    ${below === nothing ? nothing : html`<tr><td class="rows__wide" colspan=${columnsOf(options)}>${below}</td></tr>`}`);
}

const entriesView = (cards: readonly Card[], scope: RowScope): TemplateResult | typeof nothing => (cards.length === 0 ? nothing : html`<ol role="list">${repeat(cards, ({ key }) => key, (card, at) => entryView(card, at, scope))}</ol>`);

function entryView(card: Card, at: number, scope: RowScope): unknown {
  const { context, options, texts } = scope;
  const labelled = (label: string, control: TemplateResult): TemplateResult => html`<div class="field"><span class="field__label" aria-hidden="true">${label}</span>${control}</div>`;
  const below = options.below?.(card.key) ?? nothing;
  return kept(card, at, below, scope, () => html`
    <li class="rows__entry ${classOf(card, context)}" data-key=${card.key}>
      <div class="rows__top"><div>${titleView(card, scope, true)}</div>${orderView(card, at, scope)}</div>
      <dl class="rows__days"><div><dt>${texts.beginBy}</dt><dd>${beginView(card, texts)}</dd></div><div><dt>${texts.date}</dt><dd>${dateView(card, texts)}</dd></div></dl>
      <div class="rows__fields">${labelled(texts.place, placeView(card, scope))}${labelled(texts.who, whoView(card, scope))}${labelled(texts.status, statusView(card, scope))}</div>
      ${below}
    </li>`);
}

const classOf = ({ key }: Card, { selected, moving }: MatrixContext): string => (key === selected || key === moving ? 'rows__row--selected' : '');

const titleView = (card: Card, { context, texts }: RowScope, hasLawUnder: boolean): TemplateResult => html`
  ${openButton(card, 'to-card', context, html`<span lang=${langOf(card, context.language)}>${titleOf(card)}</span>`)}
  ${hasLawUnder ? html`<p class="rows__meta">${lawView(card, context, texts)}</p>` : nothing}
  <div class="rows__notices">${noticesView(card, texts)}</div>`;

const lawView = ({ law }: Card, { language }: MatrixContext, texts?: TableStrings): string => (law ? lawName(law, language) : texts?.own ?? '');

const withNote = (words: string, note: string): TemplateResult => html`${words}${note ? html` <span class="rows__meta">${note}</span>` : nothing}`;
function beginView(card: Card, texts: TableStrings): TemplateResult {
  const { begin, note } = beginOf(card, texts);
  return withNote(begin, note);
}
function dateView(card: Card, texts: TableStrings): TemplateResult {
  const { date, sure } = dateOf(card, texts);
  return withNote(date, sure);
}

/** A selector for a control of a row, also when that row is drawn anew elsewhere; none for what is no such control. */
export function rowControl(element: HTMLElement): string[] {
  const key = element.closest<HTMLElement>('.rows [data-key]')?.dataset['key'];
  const { control } = element.dataset;
  return key && control ? [`.rows [data-key="${CSS.escape(key)}"] [data-control="${control}"]`] : [];
}

/**
 * Does what a control asks, and gives it the focus again in the place where its row stands then. When the row has left the list, the heading
 * of its box takes it.
 */
function keepFocus(control: HTMLElement, act: () => void): void {
  const root = control.getRootNode() as ShadowRoot | Document;
  const selectors = [...rowControl(control), `.rows [data-quadrant="${control.closest<HTMLElement>('[data-quadrant]')?.dataset['quadrant'] ?? ''}"] .list__target`];
  act();
  // By then the widget has drawn.
  requestAnimationFrame(() => {
    if (root.activeElement && root.activeElement !== document.body) return;
    selectors.map((selector) => root.querySelector<HTMLElement>(selector)).find(Boolean)?.focus();
  });
}

interface Choice { readonly name: string; readonly control: string; readonly now: string; readonly options: readonly (readonly [value: string, label: string])[]; readonly onValue: (value: string) => void }

const choiceView = ({ name, control, now, options, onValue }: Choice): TemplateResult => html`
  <select class="field__input rows__select" data-control=${control} aria-label=${name} ${chosen(now, (value, select) => keepFocus(select, () => onValue(value)))}>${options.map(([value, label]) => html`<option value=${value} .selected=${value === now}>${label}</option>`)}</select>`;

function placeView(card: Card, { context, texts }: RowScope): TemplateResult {
  const { key, title, place, own, ghost, computed } = card;
  const { handlers, moving } = context;
  const isChosen = place?.by === 'person' && !own;
  const options: Choice['options'] = [...QUADRANTS.map((quadrant) => [quadrant, texts.quadrant[quadrant]] as const), ...(isChosen ? [[BACK, texts.backTo(computed && texts.quadrant[computed.quadrant])] as const] : [])];
  const move = (value: string): void => {
    const quadrant = QUADRANTS.find((one) => one === value);
    if (quadrant) handlers.move(key, { quadrant });
    else handlers.back(key);
  };
  return html`
    ${choiceView({ name: texts.placeOf(title), control: 'place', now: place?.quadrant ?? NOT, options, onValue: move })}
    ${isChosen ? html`<p class="rows__meta">${texts.chosenOver(ghost && texts.quadrant[ghost.quadrant])}</p>` : nothing}
    <button class="rows__move no-print" type="button" aria-label=${texts.move(title)} aria-expanded=${moving === key ? 'true' : 'false'} @click=${() => handlers.openMove(moving === key ? undefined : key)}>${texts.moveShort}</button>`;
}

function whoView({ key, title, decision: { delegate } }: Card, { context: { handlers }, texts }: RowScope): TemplateResult {
  const options: Choice['options'] = [[NOT, texts.notChosen], ...DELEGATES.map((one) => [one, texts.delegates[one]] as const)];
  const onValue = (value: string): void => {
    const to = DELEGATES.find((one) => one === value);
    handlers.decide(key, { delegate: to && { to, text: delegate?.text } });
  };
  return html`${choiceView({ name: texts.whoDoes(title), control: 'who', now: delegate?.to ?? NOT, options, onValue })}${delegate?.text ? html`<p class="rows__meta">${delegate.text}</p>` : nothing}`;
}

function statusView({ key, title, decision: { status } }: Card, { context: { handlers, language }, texts }: RowScope): TemplateResult {
  const { statuses } = detailsStrings(language);
  const options: Choice['options'] = [[NOT, texts.notChosen], ...STATUSES.map((one) => [one, statuses[one]] as const)];
  return choiceView({ name: texts.statusOf(title), control: 'status', now: status ?? NOT, options, onValue: (value) => handlers.decide(key, { status: STATUSES.find((one) => one === value) }) });
}

/** Told to the group, which knows what stands around a row by now: a row stays as it is while others change. */
const step = (event: Event): unknown => event.currentTarget?.dispatchEvent(new Event('rows-step', { bubbles: true }));

/** A button that cannot do anything stays where it is, so that the focus does too. */
function orderView({ title }: Card, at: number, { among, texts }: RowScope): TemplateResult | typeof nothing {
  if (!among) return nothing;
  const button = (control: 'up' | 'down', name: string, sign: string): TemplateResult => {
    const can = canStep(among, at, control === 'up' ? -1 : 1);
    return html`<button class="rows__step" type="button" data-control=${control} aria-label=${name} aria-disabled=${can ? 'false' : 'true'} @click=${step}><span aria-hidden="true">${sign}</span></button>`;
  };
  return html`<div class="rows__steps no-print">${button('up', texts.up(title), '↑')}${button('down', texts.down(title), '↓')}</div>`;
}
