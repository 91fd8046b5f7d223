import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatDay } from '@digitaal-europa/data';
import { feedStatusView, heading, levelBelow, liveView, loadStrings, setProps, statusView, type DisclosureController, type LoadError } from '@digitaal-europa/ui';
import type { Actions } from './matrix.actions.ts';
import type { BoardActions } from './matrix.boards.ts';
import type { MatrixState, View } from './matrix.state.ts';
import type { MatrixStrings } from './matrix.strings.ts';
import type { Answers } from './model/answers.ts';
import type { Card } from './model/cards.ts';
import type { Drawing } from './model/drawing.ts';
import type { Layout } from './model/layout.ts';
import type { CardsByQuadrant } from './model/plot-card.ts';
import type { Preview } from './model/preview.ts';
import type { Together } from './model/together.ts';
import { answersView } from './views/answers.view.ts';
import { bannerView, keptView, type BannerProps } from './views/banner.view.ts';
import { alreadyView, askView, notForUsView } from './views/beside.view.ts';
import type { BoardsProps } from './views/boards.view.ts';
import type { MatrixContext } from './views/context.ts';
import { crowdedView } from './views/crowded.view.ts';
import { detailsView } from './views/details.view.ts';
import { waysOutView, type FilterProps } from './views/filters.view.ts';
import { listsView } from './views/lists.view.ts';
import { moveFormView } from './views/move-form.view.ts';
import { ownTaskView } from './views/own-task.view.ts';
import { plotView } from './views/plot.view.ts';
import { printView, type PrintOptions } from './views/print.view.ts';
import type { ProfileProps } from './views/profile.view.ts';
import type { ShareProps } from './views/share.view.ts';
import { listView } from './views/table.view.ts';
import { togetherView } from './views/together.view.ts';
import { allBackView, toolbar } from './views/toolbar.view.ts';
import { weightsView } from './views/weights.view.ts';

/** Everything the picture depends on. */
export interface MatrixProps {
  /** Its model holds what filters and the pressed answer leave. */
  readonly context: MatrixContext;
  readonly strings: MatrixStrings;
  readonly state: MatrixState;
  readonly view: View;
  readonly toolbar: boolean;
  /** For whom the board is, in words. */
  readonly who: string;
  readonly answers: Answers;
  readonly filters: FilterProps;
  readonly generated: string | undefined;
  readonly status: { readonly pending: boolean; readonly error: LoadError | undefined; readonly leftOut: number };
  readonly announcement: string;
  readonly layout: Layout;
  /** Inline size in pixels at text of 16 pixels. */
  readonly width: number;
  /** Only where there is room for it. */
  readonly drawing: Drawing | undefined;
  readonly cards: CardsByQuadrant;
  readonly preview: () => Preview;
  readonly together: Together | undefined;
  readonly undo: string | undefined;
  readonly redo: string | undefined;
  readonly banner: BannerProps;
  readonly profile: () => ProfileProps;
  readonly boards: () => Omit<BoardsProps, 'level'>;
  readonly share: ShareProps & { /** When to begin with one card. */ readonly onCalendar: (card: Card) => void };
  /** Which of the panels of the toolbar is open, and whether the less needed ones are shown. */
  readonly menus: DisclosureController;
  readonly more: DisclosureController;
  /** While the page is printed. */
  readonly paper: PrintOptions | undefined;
  readonly actions: Actions;
  readonly boardActions: BoardActions;
}

export function matrixView(props: MatrixProps): TemplateResult {
  const { context: { language, level, model }, strings, status, generated, announcement, who, banner } = props;
  const count = [...model.cards.values()].filter(({ where }) => where !== 'not-for-us').length;
  const isReady = generated !== undefined && model.cards.size > 0;
  return html`
    <header class="header">
      ${heading(level, html`<span class="title__target" tabindex="-1">${strings.title}</span>`, 'title')}
      ${generated ? html`<p class="subtitle">${strings.subtitle(who, count, formatDay(generated.slice(0, 10), language))}</p>` : nothing}
    </header>
    ${statusesView(props)}
    ${isReady && props.layout.zoom > 0 ? html`
      ${bannerView({ ...banner, folded: props.layout.mode === 'lists' }, language)}
      ${answersView(props.answers, { language, pressed: props.state.focus, onPress: props.actions.focusOn })}
      ${props.toolbar ? toolbar(props) : nothing}${formsView(props)}${contentView(props)}${footView(props)}
      ${props.paper && !props.together ? printView({ ...props.context, printing: true }, props.paper) : nothing}` : nothing}
    ${liveView(status.pending ? loadStrings(language).loading : announcement)}`;
}

function statusesView({ status, context: { language, model }, generated, strings, actions }: MatrixProps): TemplateResult {
  return html`
    ${feedStatusView({ language, ...status, hasData: generated !== undefined, feedErrors: strings.feedErrors, onReload: actions.reload })}
    ${generated && model.cards.size === 0 && !status.error ? statusView({ kind: 'empty', message: strings.noData }) : nothing}`;
}

/** What is tried, or made, before it becomes part of the board. */
function formsView({ context, state, preview, actions }: MatrixProps): TemplateResult {
  const { weighing, task } = state;
  return html`
    ${weighing ? weightsView({ tried: actions.tried.settings, preview: preview(), onTry: actions.weigh.try, onReset: actions.weigh.reset, onSave: actions.weigh.save, onCancel: actions.weigh.cancel }, context) : nothing}
    ${task && task.key === undefined ? ownTaskView({ onSave: actions.saveTask, onCancel: actions.closeTask, level: levelBelow(context.level) }, context) : nothing}`;
}

function contentView(props: MatrixProps): TemplateResult {
  const { context, state, strings, filters, drawing, layout, actions, together, boardActions } = props;
  const below = (key: string): unknown => belowView(key, props);
  const inline: MatrixContext = { ...context, below };
  if (together) {
    const { add, remove, blind, take, close, save } = boardActions.together;
    return togetherView({ together, problems: state.together?.problems ?? [], onAdd: add, onRemove: remove, onBlind: blind, onTake: take, onSave: props.share.noExport ? undefined : () => save(together), onClose: close }, { ...inline, printing: props.paper !== undefined });
  }
  const { hidden, shown } = filters.filtered;
  const isNarrow = layout.mode === 'lists';
  const crowded = guard([context.model, context.language], () => crowdedView(context.model, { language: context.language, onSelect: actions.select }));
  // On a phone the first card comes before the questions about its box.
  const notices = html`
    ${shown === 0 ? waysOutView(filters) : hidden > 0 ? html`<p class="hidden">${strings.hiddenByFilter(hidden)} <button class="to-card" type="button" @click=${actions.filter.clear}>${strings.showAll}</button></p>` : nothing}
    ${isNarrow ? nothing : crowded}`;
  if (drawing) {
    return html`${notices}
      <div class="with-panel" ${setProps({ '--_panel': layout.panel })}>
        <div class="main">${plotView(drawing, context)}${allBackView(props)}${kept(alreadyView, context)}</div>
        <div class="panel" part="panel">${panelView(props)}${kept(askView, context)}${kept(notForUsView, context)}</div>
      </div>`;
  }
  return html`${notices}
    ${props.view === 'list'
      ? listView(inline, { width: props.width, sort: state.sort, onSort: actions.sort, onOrder: actions.order, below })
      : listsView({ mode: layout.mode === 'plot' ? 'grid' : layout.mode, cards: props.cards, below }, context)}
    ${isNarrow ? crowded : nothing}${allBackView(props)}${kept(alreadyView, inline)}${kept(askView, inline)}${kept(notForUsView, inline)}`;
}

/** A list beside the matrix, made again when it shows something else, and always while something may be open under one of its cards. */
function kept(view: (context: MatrixContext) => unknown, context: MatrixContext): unknown {
  const { model, language, level, open, below, selected, moving } = context;
  return guard([model, language, level, open, below && (selected ?? moving) !== undefined ? {} : undefined], () => view(context));
}

/** The card that is open, in a column of its own. */
function panelView(props: MatrixProps): TemplateResult {
  const { context: { model, selected, moving }, strings } = props;
  const card = model.cards.get(selected ?? moving ?? '');
  return card ? detailsOf(card, 'panel', props) : html`<p class="panel__hint">${strings.chooseHint}</p>`;
}

/** Under an entry of a list: its details, or only the form in which it is moved. */
function belowView(key: string, props: MatrixProps): unknown {
  const { context } = props;
  const card = context.model.cards.get(key);
  if (!card) return nothing;
  if (context.selected === key) return detailsOf(card, 'inline', props);
  return context.moving === key ? moveFormView(card, context) : nothing;
}

function detailsOf(card: Card, layout: 'panel' | 'inline', { context, state, actions, share }: MatrixProps): TemplateResult {
  const level = levelBelow(context.level, layout === 'inline' ? 4 : 3);
  const { key, own } = card;
  const form = own && state.task?.key === key ? ownTaskView({ task: own, onSave: actions.saveTask, onCancel: actions.closeTask, level }, context) : context.moving === key ? moveFormView(card, context, level) : undefined;
  return detailsView(card, context, { layout, form, onEdit: actions.openTask, onCalendar: share.noExport ? undefined : share.onCalendar });
}

/** Where it comes from, and what of it is a judgement. */
function footView({ context: { model, language }, strings, generated, layout, banner, toolbar: hasToolbar }: MatrixProps): TemplateResult {
  return html`
    <footer class="foot no-print">
      ${layout.mode === 'lists' || !hasToolbar ? keptView(banner, language) : nothing}
      ${model.lost.length > 0 ? html`<p>${strings.lost(model.lost.length)}</p>` : nothing}
      <p>${strings.sources(formatDay((generated ?? '').slice(0, 10), language))} ${strings.estimate}</p>
    </footer>`;
}
