/** Boards of colleagues beside one's own, in place of the drawing: most disagreement first, and in a blind round nothing before one's own choice. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ORGANISATION_TYPES } from '@digitaal-europa/data';
import { heading, levelBelow, onEscape } from '@digitaal-europa/ui';
import type { Board, OwnTask } from '../model/board.ts';
import type { Voice } from '../model/voices.ts';
import { MAX_TOGETHER, type Group, type Together, type TogetherRow } from '../model/together.ts';
import { togetherStrings } from '../strings/together.strings.ts';
import { fileField } from './boards.view.ts';
import type { MatrixContext } from './context.ts';
import { moreOf } from './more.view.ts';
import { rowView } from './together-row.view.ts';

/** Takes the focus when this opens. */
export const TOGETHER_TITLE_ID = 'together-title';
/** How many rows of a group stand there before the visitor asks for all. */
const FIRST = 20;

export interface TogetherProps {
  /** `togetherOf` of the visitor's board and the others. */
  readonly together: Together;
  /** What went wrong with files, as sentences. */
  readonly problems: readonly string[];
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: (board: Board) => void;
  readonly onBlind: (isBlind: boolean) => void;
  /** For `takeOver`. @param task of a task that is not on the visitor's board yet */
  readonly onTake: (key: string, voice: Voice, task: OwnTask | undefined) => void;
  /** Absent: the page wants no files. */
  readonly onSave?: (() => void) | undefined;
  readonly onClose: () => void;
}

/**
 * Rows are `[data-key]`, with what `context.below` gives under them. Who shows it gives the focus to {@link TOGETHER_TITLE_ID}, and back to what
 * opened it.
 */
export function togetherView(props: TogetherProps, context: MatrixContext): TemplateResult {
  const { together: { groups, isBlind, placeable }, problems, onBlind, onClose, onSave } = props;
  const { language, level } = context;
  const texts = togetherStrings(language);
  const isAlone = props.together.participants.length < 2;
  return html`
    <section class="together" part="together" aria-labelledby=${TOGETHER_TITLE_ID} @keydown=${onEscape(onClose)} @click=${HOLD_FOCUS} @change=${HOLD_FOCUS}>
      <header class="details__header">
        ${heading(levelBelow(level), html`<span id=${TOGETHER_TITLE_ID} tabindex="-1">${texts.title}</span>`, 'details__heading')}
        <button class="details__close no-print" type="button" aria-label=${texts.close} @click=${onClose}><span aria-hidden="true">✕</span></button>
      </header>
      <p class="together__summary" role="status">${summaryOf(props.together, context)}</p>
      ${boardsView(props, context)}
      <div class="mistake" role="alert">${problems.map((one) => html`<p>${one}</p>`)}</div>
      ${isAlone ? nothing : html`
        <label class="tick no-print"><input type="checkbox" aria-describedby="together-blind" .checked=${isBlind} @change=${(event: Event) => onBlind((event.target as HTMLInputElement).checked)}><span>${texts.blind}</span><span class="hint" id="together-blind">${texts.blindHint}</span></label>
        ${isBlind ? html`<p class="together__placed" role="status">${texts.placed(placeable - groups.hidden.length, placeable)}</p>` : nothing}
        ${groups.clear.length + groups.slight.length + groups.agree.length > 0 ? html`<p class="hint" aria-hidden="true">${texts.key}</p>` : nothing}
        ${groupView('clear', props, context)}${groupView('slight', props, context)}${foldedView('agree', props, context)}${foldedView('one', props, context)}${groupView('hidden', props, context)}
        ${onSave ? html`<div class="details__actions no-print"><button class="button button--quiet" type="button" @click=${onSave}>${texts.save}</button></div>` : nothing}`}
    </section>`;
}

function summaryOf({ participants, groups, count }: Together, { language }: MatrixContext): string {
  const texts = togetherStrings(language);
  if (participants.length < 2) return texts.alone;
  const tasks = Object.values(groups).flat().some(({ card, task }) => card?.own ?? task);
  return count === 0 ? texts.nothing : texts.summary({ boards: participants.length, items: count, tasks, clear: groups.clear.length, hidden: groups.hidden.length });
}

/** Whose boards they are; of another kind of organisation that is said, for other laws are for them. */
function boardsView({ together: { participants }, onAdd, onRemove }: TogetherProps, { language, board: mine }: MatrixContext): TemplateResult {
  const texts = togetherStrings(language);
  return html`
    <div class="together__boards">
      <p class="field__label" id="together-boards">${texts.boards}</p>
      <ul class="together__names" role="list" aria-labelledby="together-boards">${repeat(participants, ({ board }) => board, ({ name, board, isMine }) => html`
        <li class="together__name"><span><strong>${name}</strong>${isMine ? ` (${texts.mine})` : board.profile.type === mine.profile.type ? nothing : ` (${ORGANISATION_TYPES[board.profile.type][language]})`}</span>
          ${isMine ? nothing : html`<button class="button button--quiet together__remove no-print" type="button" aria-label=${texts.removeNamed(name)} @click=${() => onRemove(board)}>${texts.remove}</button>`}</li>`)}</ul>
      ${participants.length > MAX_TOGETHER ? html`<p class="hint no-print">${texts.full(MAX_TOGETHER)}</p>` : html`<div class="no-print">${fileField('together-file', texts.add, texts.addHint, true, onAdd)}</div>`}
    </div>`;
}

const listView = (group: Group, rows: readonly TogetherRow[], props: TogetherProps, context: MatrixContext): TemplateResult =>
  html`<ul class="together__list" id="together-${group}" role="list">${repeat(rows, ({ key }) => key, (row) => rowView(row, props, context))}</ul>`;

function groupView(group: Group, props: TogetherProps, context: MatrixContext): TemplateResult | typeof nothing {
  const { level, language, open, printing } = context;
  const texts = togetherStrings(language);
  const rows = props.together.groups[group];
  const id = `together-${group}`;
  const all = open.has(id);
  return rows.length === 0 ? nothing : html`
    ${heading(levelBelow(level, 2), html`${texts.groups[group]} <span class="beside__count">(${rows.length})</span>`, 'together__heading')}
    ${listView(group, all || printing ? rows : rows.slice(0, FIRST), props, context)}
    ${rows.length > FIRST ? moreOf(id, id, all, all ? texts.fewer : texts.more(rows.length - FIRST), context) : nothing}`;
}

/** There is little to say about these: they stand there on request, and on paper. */
function foldedView(group: Group, props: TogetherProps, context: MatrixContext): TemplateResult | typeof nothing {
  const { level, language, open, printing, handlers } = context;
  const rows = props.together.groups[group];
  const id = `together-${group}`;
  const isOpen = open.has(id) || printing;
  return rows.length === 0 ? nothing : html`
    ${heading(levelBelow(level, 2), html`<button class="together__fold" type="button" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls=${id} @click=${() => handlers.showAll(id, !open.has(id))}>${togetherStrings(language).groups[group]} <span class="beside__count">(${rows.length})</span></button>`, 'together__heading')}
    ${isOpen ? listView(group, rows, props, context) : html`<div id=${id} hidden></div>`}`;
}

/** A press can take its own row away: then the focus goes to the row after it, and not back to the top of the page. */
function holdFocus({ currentTarget, target }: Event): void {
  const [section, pressed] = [currentTarget as HTMLElement, target as HTMLElement];
  const near: (Element | null)[] = [];
  for (let row = pressed.closest('li'); row && section.contains(row); row = row.parentElement?.closest('li') ?? null) near.push(row.nextElementSibling, row.previousElementSibling);
  requestAnimationFrame(() => {
    if (pressed.isConnected || !section.isConnected || (section.getRootNode() as ShadowRoot).activeElement) return;
    const next = near.map((one) => (one?.isConnected ? one.querySelector<HTMLElement>('button, select, summary') : undefined)).find(Boolean);
    (next ?? section.querySelector<HTMLElement>(`#${TOGETHER_TITLE_ID}`))?.focus({ preventScroll: next === undefined });
  });
}
/** On the way down: on the way up the row may be gone already. */
const HOLD_FOCUS = { handleEvent: holdFocus, capture: true };
