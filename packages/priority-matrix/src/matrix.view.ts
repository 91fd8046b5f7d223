import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '@digitaal-europa/data';
import { heading, liveView, loadStrings, segmented, setProps, statusView, toolbarView, type LoadError } from '@digitaal-europa/ui';
import type { Actions } from './matrix.actions.ts';
import { VIEWS, type MatrixState, type View } from './matrix.state.ts';
import type { MatrixStrings } from './matrix.strings.ts';
import { personalDataIn } from './model/edit.ts';
import type { Card } from './model/cards.ts';
import type { Drawing } from './model/drawing.ts';
import type { Layout } from './model/layout.ts';
import type { CardsByQuadrant } from './model/plot-card.ts';
import type { Preview } from './model/preview.ts';
import { alreadyView, askView, notForUsView } from './views/beside.view.ts';
import type { MatrixContext } from './views/context.ts';
import { detailsView } from './views/details.view.ts';
import { listsView } from './views/lists.view.ts';
import { moveFormView } from './views/move-form.view.ts';
import { ownTaskView } from './views/own-task.view.ts';
import { plotView } from './views/plot.view.ts';
import { weightsView } from './views/weights.view.ts';

/** Everything the picture depends on. */
export interface MatrixProps {
  readonly context: MatrixContext;
  readonly strings: MatrixStrings;
  readonly state: MatrixState;
  readonly view: View;
  readonly toolbar: boolean;
  /** For whom the board is, in words. */
  readonly who: string;
  /** How many cards the filters hide. */
  readonly hidden: number;
  readonly generated: string | undefined;
  readonly status: { readonly pending: boolean; readonly error: LoadError | undefined; readonly leftOut: number };
  readonly announcement: string;
  readonly layout: Layout;
  /** Only where there is room for it. */
  readonly drawing: Drawing | undefined;
  readonly cards: CardsByQuadrant;
  readonly preview: () => Preview;
  readonly undo: string | undefined;
  readonly redo: string | undefined;
  readonly actions: Actions;
}

export function matrixView(props: MatrixProps): TemplateResult {
  const { context: { language, level, model }, strings, status, generated, announcement, who } = props;
  const count = [...model.cards.values()].filter(({ where }) => where !== 'not-for-us').length;
  return html`
    <header class="header">
      ${heading(level, html`<span class="title__target" tabindex="-1">${strings.title}</span>`, 'title')}
      ${generated ? html`<p class="subtitle">${strings.subtitle(who, count, formatDay(generated.slice(0, 10), language))}</p>` : nothing}
    </header>
    ${statusesView(props)}
    ${generated && model.cards.size > 0 ? html`${props.toolbar ? toolbar(props) : nothing}${formsView(props)}${contentView(props)}` : nothing}
    ${liveView(status.pending ? loadStrings(language).loading : announcement)}`;
}

function statusesView({ status: { pending, error, leftOut }, context: { language, model }, generated, strings, actions }: MatrixProps): TemplateResult {
  const load = loadStrings(language, strings.feedErrors);
  return html`
    ${pending && !generated ? html`<div class="loading">${statusView({ kind: 'loading', message: load.loading })}</div>` : nothing}
    ${error && !pending ? html`<div role="alert">${statusView({ kind: 'error', message: load.failed(error), detail: generated ? load.keptPrevious : undefined, action: { label: load.retry, run: actions.reload } })}</div>` : nothing}
    ${leftOut > 0 ? statusView({ kind: 'warning', message: load.leftOut(leftOut) }) : nothing}
    ${generated && model.cards.size === 0 && !error ? statusView({ kind: 'empty', message: strings.noData }) : nothing}`;
}

function toolbar(props: MatrixProps): TemplateResult {
  const { strings, view, actions, state } = props;
  return toolbarView(strings.toolbar, html`
    ${segmented<View>({ label: strings.view.label, value: view, options: VIEWS.map((value) => ({ value, label: strings.view[value] })), onChange: actions.view })}
    ${stepButton('undo', props)}${stepButton('redo', props)}
    <button class="button button--quiet" type="button" aria-expanded=${state.weighing ? 'true' : 'false'} @click=${actions.weigh.toggle}>${strings.weights}</button>
    <button class="button button--quiet" type="button" aria-expanded=${state.task && state.task.key === undefined ? 'true' : 'false'} @click=${() => actions.openTask(undefined)}>+ ${strings.addTask}</button>`);
}

/** Never disabled, for a button that is keeps no focus: it says that there is nothing to do. */
function stepButton(which: 'undo' | 'redo', { strings, actions, ...props }: MatrixProps): TemplateResult {
  const change = props[which];
  const label = change === undefined ? strings[which] : which === 'undo' ? strings.undoOf(change) : strings.redoOf(change);
  return html`
    <button class="button button--quiet step ${which}" type="button" aria-label=${label} title=${label} aria-disabled=${change === undefined ? 'true' : 'false'} @click=${actions[which]}>
      <svg class="step__sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${which === 'undo' ? 'M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H6' : 'M10 3l3.5 3.5L10 10M13.5 6.5H6a3.5 3.5 0 0 0 0 7h4'}></path></svg>
    </button>`;
}

/** What is tried, or made, before it becomes part of the board. */
function formsView({ context, state, preview, actions }: MatrixProps): TemplateResult {
  const { weighing, task } = state;
  return html`
    ${weighing ? weightsView({ tried: weighing, preview: preview(), onTry: actions.weigh.try, onReset: actions.weigh.reset, onSave: actions.weigh.save, onCancel: actions.weigh.cancel }, context) : nothing}
    ${task && task.key === undefined ? ownTaskView({ onSave: actions.saveTask, onCancel: actions.closeTask, level: Math.min(context.level + 1, 6) }, context) : nothing}`;
}

function contentView(props: MatrixProps): TemplateResult {
  const { context, layout, drawing } = props;
  const below = (key: string): unknown => belowView(key, props);
  if (drawing) {
    return html`
      <div class="with-panel" ${setProps({ '--_panel': `${layout.panel}px` })}>
        <div class="main">${plotView(drawing, context)}${alreadyView(context)}</div>
        <div class="panel" part="panel">${panelView(props)}${askView(context)}${notForUsView(context)}</div>
      </div>`;
  }
  const inline: MatrixContext = { ...context, below };
  return html`
    ${listsView({ mode: layout.mode === 'plot' ? 'grid' : layout.mode, cards: props.cards, below }, context)}
    ${alreadyView(inline)}${askView(inline)}${notForUsView(inline)}`;
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

function detailsOf(card: Card, layout: 'panel' | 'inline', { context, state, actions }: MatrixProps): TemplateResult {
  const level = Math.min(context.level + (layout === 'inline' ? 4 : 3), 6);
  const { key, own } = card;
  const form = own && state.task?.key === key ? ownTaskView({ task: own, onSave: actions.saveTask, onCancel: actions.closeTask, level }, context) : context.moving === key ? moveFormView(card, context, level) : undefined;
  return detailsView(card, context, { layout, personalDataIn, form, onEdit: actions.openTask });
}
