/** The panel with boards: another one, a new one, files in and out. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading, onEscape, type Language } from '@digitaal-europa/ui';
import { MAX_BOARDS, NAME_LENGTH, type Board } from '../model/board.ts';
import { boardsStrings, type FileProblem } from '../strings/boards.strings.ts';
import { profileWords } from '../strings/profile.strings.ts';
import { textField } from './fields.view.ts';
import { showProblem } from './move-form.view.ts';

/** How it went with one file. */
export type FileResult = { readonly file: string } & ({ readonly problem: FileProblem } | { readonly boards: number; readonly dropped: number; /** Boards for which there was no room. */ readonly left?: number });

export interface BoardsProps {
  /** Level of the headings in the panel. */
  readonly level: number;
  /** Those that are kept. */
  readonly boards: readonly Board[];
  /** The one in hand, kept or not. */
  readonly board: Board;
  readonly nameOf?: ((organisation: string) => string | undefined) | undefined;
  /** How it went with the files that were chosen last. */
  readonly files: readonly FileResult[];
  readonly onOpen: (id: string) => void;
  readonly onNew: (name: string) => void;
  readonly onRename: (name: string) => void;
  readonly onCopy: () => void;
  readonly onRemove: (id: string) => void;
  /** Absent: the page wants no files. */
  readonly onSaveFile?: ((all: boolean) => void) | undefined;
  readonly onOpenFile?: ((file: File) => void) | undefined;
  readonly onMergeFiles?: ((files: readonly File[]) => void) | undefined;
  /** Absent: there is nothing of ours on the device. */
  readonly onForget?: (() => void) | undefined;
}

/** Decisions and own tasks, each once. */
export const choicesIn = ({ decisions, own }: Board): number => new Set([...Object.keys(decisions), ...own.map(({ key }) => key)]).size;

/** What stands in the panel. Nothing in it disappears while it has the focus: the panel would close. */
export function boardsView(props: BoardsProps, language: Language): TemplateResult {
  const { level, boards, board, onNew, onRename, onCopy, onRemove, onForget } = props;
  const texts = boardsStrings(language);
  const isFull = boards.length >= MAX_BOARDS;
  const isKept = boards.some(({ id }) => id === board.id);
  return html`
    <div class="boards" tabindex="-1">
      ${heading(level, texts.list, 'boards__heading')}
      ${listView(props, language)}
      ${isKept ? nothing : html`<p class="hint">${boards.length === 0 ? `${texts.none} ` : ''}${texts.notKept}</p>`}
      ${keyed(board.id, nameForm({ id: 'board-name', label: texts.name, value: board.name, save: texts.saveName, error: texts.nameError, onName: (name) => onRename(name) }))}
      <div class="details__actions">
        <button class="button button--quiet" type="button" aria-disabled=${isFull ? 'true' : 'false'} aria-describedby=${isFull ? 'boards-full' : nothing} @click=${() => { if (!isFull) onCopy(); }}>${texts.copy}</button>
      </div>
      ${isKept ? askView(texts.remove, texts.removeAsk(board.name), texts.removeYes, texts.no, () => onRemove(board.id)) : nothing}
      ${heading(level, texts.fresh, 'boards__heading')}
      ${isFull ? html`<p class="hint" id="boards-full">${texts.full(MAX_BOARDS)}</p>` : nothing}
      ${nameForm({ id: 'board-new', label: texts.freshName, value: '', save: texts.freshSave, error: isFull ? texts.full(MAX_BOARDS) : texts.nameError, onName: isFull ? undefined : (name, form) => { form.reset(); onNew(name); } })}
      ${filesView(props, language)}
      ${onForget ? askView(texts.forget, texts.forgetAsk(boards.length), texts.forgetYes, texts.no, onForget) : nothing}
    </div>`;
}

function listView({ boards, board, nameOf, onOpen }: BoardsProps, language: Language): TemplateResult | typeof nothing {
  const texts = boardsStrings(language);
  return boards.length === 0 ? nothing : html`
    <ul class="boards__list" role="list">${boards.map((one) => {
      const isCurrent = one.id === board.id;
      return html`<li><button class="boards__board" type="button" aria-current=${isCurrent ? 'true' : 'false'} @click=${() => { if (!isCurrent) onOpen(one.id); }}>
        <span class="boards__name">${one.name}</span>
        <span class="details__meta">${[profileWords(one.profile, language, nameOf), texts.choices(choicesIn(one)), ...(isCurrent ? [texts.current] : [])].join(' · ')}</span>
      </button></li>`;
    })}</ul>`;
}

interface NameForm { readonly id: string; readonly label: string; readonly value: string; readonly save: string; readonly error: string; /** Absent: no name will do. */ readonly onName: ((name: string, form: HTMLFormElement) => void) | undefined }

const nameForm = ({ id, label, value, save, error, onName }: NameForm): TemplateResult => html`
  <form class="boards__form" novalidate @input=${(event: Event) => showProblem(event.currentTarget as HTMLFormElement, id, undefined)} @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const name = (new FormData(form).get('name') as string).trim();
    if (name === '' || !onName) showProblem(form, id, { field: 'name', text: error }); else onName(name, form);
  }}>
    ${textField({ id, name: 'name', label, value, most: NAME_LENGTH })}
    <button class="button" type="submit">${save}</button>
    <p class="mistake boards__mistake" id="${id}-error" role="alert"></p>
  </form>`;

/** Asks once, in place. After yes this may be gone, so the focus is in the panel before anything is done; after no it is where it was. */
const askView = (label: string, question: string, yes: string, no: string, onYes: () => void): TemplateResult => html`
  <details class="ask" @keydown=${(event: KeyboardEvent) => { if ((event.currentTarget as HTMLDetailsElement).open) onEscape(fold)(event); }}>
    <summary class="button button--quiet ask__summary">${label}</summary>
    <div class="notice ask__question">
      <p>${question}</p>
      <div class="details__actions"><button class="button button--primary" type="button" @click=${(event: Event) => { fold(event); (event.currentTarget as HTMLElement).closest<HTMLElement>('.boards')?.focus({ preventScroll: true }); onYes(); }}>${yes}</button><button class="button" type="button" @click=${fold}>${no}</button></div>
    </div>
  </details>`;
function fold({ currentTarget }: Event): void {
  const box = (currentTarget as HTMLElement).closest('details') as HTMLDetailsElement;
  box.open = false;
  box.querySelector('summary')?.focus();
}

function filesView({ level, boards, files, onSaveFile, onOpenFile, onMergeFiles }: BoardsProps, language: Language): TemplateResult | typeof nothing {
  const texts = boardsStrings(language);
  if (!onSaveFile && !onOpenFile && !onMergeFiles) return nothing;
  const said = files.map((one) => ('problem' in one ? `${texts.problem[one.problem](one.file)} ${texts.unchanged}` : [texts.opened(one.file, one.boards, one.dropped), ...(one.left ? [texts.left(one.left)] : [])].join(' ')));
  return html`
    ${heading(level, texts.files, 'boards__heading')}
    ${onSaveFile ? html`<div class="details__actions"><button class="button button--quiet" type="button" @click=${() => onSaveFile(false)}>${texts.saveFile}</button>${boards.length > 1 ? html`<button class="button button--quiet" type="button" @click=${() => onSaveFile(true)}>${texts.saveAll(boards.length)}</button>` : nothing}</div>` : nothing}
    ${onOpenFile ? fileField('board-file', texts.openFile, texts.openHint, false, ([file]) => { if (file) onOpenFile(file); }) : nothing}
    ${onMergeFiles ? fileField('board-merge', texts.merge, texts.mergeHint, true, onMergeFiles) : nothing}
    <div class="boards__files" role="status">${said.map((one) => html`<p class="notice">${one}</p>`)}</div>`;
}

/** A file field that looks like a button: the field itself lies over its label, so keyboard, focus and dropping a file on it are the browser's. */
export const fileField = (id: string, label: string, hint: string, multiple: boolean, onFiles: (files: readonly File[]) => void): TemplateResult => html`
  <div class="file">
    <label class="button button--quiet file__button">${label}<input class="file__input" id=${id} type="file" accept=".json,application/json" ?multiple=${multiple} aria-describedby="${id}-hint" @change=${({ currentTarget }: Event) => {
      const input = currentTarget as HTMLInputElement;
      const files = [...(input.files ?? [])];
      // The same file can be chosen again, after it was mended.
      input.value = '';
      if (files.length > 0) onFiles(files);
    }}></label>
    <p class="hint" id="${id}-hint">${hint}</p>
  </div>`;
