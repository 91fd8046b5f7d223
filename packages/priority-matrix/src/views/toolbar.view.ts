/** For whom, which board, how it is shown, and what can be taken back or away. */
import { html, nothing, type TemplateResult } from 'lit';
import { disclosureView, levelBelow, segmented, toolbarView } from '@digitaal-europa/ui';
import type { MatrixProps } from '../matrix.view.ts';
import { VIEWS, type View } from '../matrix.state.ts';
import { isMoved } from '../model/cards.ts';
import { keptView } from './banner.view.ts';
import { boardsView } from './boards.view.ts';
import { filtersView } from './filters.view.ts';
import { profileView } from './profile.view.ts';
import { shareView } from './share.view.ts';

export const BOARDS_PANEL = 'boards';
const PROFILE_PANEL = 'profile';
const MORE_PANEL = 'more';

/** Where there is little room, what is needed less stands behind one button. */
export function toolbar(props: MatrixProps): TemplateResult {
  const { strings, layout, more, context: { language } } = props;
  const isNarrow = layout.mode === 'lists';
  const steps = html`${stepButton('undo', props)}${stepButton('redo', props)}`;
  if (!isNarrow) {
    return toolbarView(strings.toolbar, html`
      <div class="disclosures tools">${profileMenu(props, 'over')}${boardsMenu(props)}${weighButton(props)}${viewsView(props)}${steps}${shareView(props.share)}${taskButton(props)}</div>
      <div class="tools tools--second">${filtersView(props.filters)}${keptView(props.banner, language)}</div>`);
  }
  return toolbarView(strings.toolbar, html`
    <div class="tools">${profileMenu(props, 'inline')}${steps}</div>
    <div class="tools">${filtersView(props.filters)}${disclosureView({
      controller: more, id: MORE_PANEL, kind: 'inline', label: strings.more,
      panel: () => html`<div class="disclosures tools">${viewsView(props)}${boardsMenu(props)}${weighButton(props)}${shareView(props.share)}${taskButton(props)}</div>`,
    })}</div>`);
}

const viewsView = ({ strings, view, actions }: MatrixProps): TemplateResult => segmented<View>({ label: strings.view.label, value: view, options: VIEWS.map((value) => ({ value, label: strings.view[value] })), onChange: actions.view });

function profileMenu({ menus, strings, who, profile, context: { language } }: MatrixProps, kind: 'over' | 'inline'): TemplateResult {
  return disclosureView({ controller: menus, id: PROFILE_PANEL, kind, label: html`<span class="tools__who">${strings.profile(who)}</span>`, panel: () => profileView(profile(), language) });
}

const boardsMenu = ({ menus, strings, boards, context: { language, level } }: MatrixProps): TemplateResult =>
  disclosureView({ controller: menus, id: BOARDS_PANEL, label: strings.boards, panel: () => boardsView({ level: levelBelow(level), ...boards() }, language) });

const weighButton = ({ strings, state, actions }: MatrixProps): TemplateResult =>
  html`<button class="button button--quiet" type="button" aria-expanded=${state.weighing ? 'true' : 'false'} @click=${actions.weigh.toggle}>${strings.weights}</button>`;

const taskButton = ({ strings, state, actions }: MatrixProps): TemplateResult =>
  html`<button class="button button--quiet" type="button" aria-expanded=${state.task && state.task.key === undefined ? 'true' : 'false'} @click=${() => actions.openTask(undefined)}>+ ${strings.addTask}</button>`;

/** Never disabled, for a button that is keeps no focus: it says that there is nothing to do. */
function stepButton(which: 'undo' | 'redo', { strings, actions, ...props }: MatrixProps): TemplateResult {
  const change = props[which];
  const label = change === undefined ? strings[which] : which === 'undo' ? strings.undoOf(change) : strings.redoOf(change);
  return html`
    <button class="button button--quiet step ${which}" type="button" aria-label=${label} title=${label} aria-disabled=${change === undefined ? 'true' : 'false'} @click=${actions[which]}>
      <svg class="step__sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${which === 'undo' ? 'M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H6' : 'M10 3l3.5 3.5L10 10M13.5 6.5H6a3.5 3.5 0 0 0 0 7h4'}></path></svg>
    </button>`;
}

/** All that was moved, back at once. */
export function allBackView({ context: { model }, strings, actions }: MatrixProps): TemplateResult | typeof nothing {
  const moved = [...model.cards.values()].filter((card) => isMoved(card)).length;
  return moved === 0 ? nothing : html`<button class="to-card all-back no-print" type="button" @click=${actions.allBack}>${strings.allBack(moved)}</button>`;
}
