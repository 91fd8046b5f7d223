import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading, levelBelow, onEscape } from '@digitaal-europa/ui';
import { MAX_OWN, type OwnTask } from '../model/board.ts';
import { bannerStrings } from '../strings/banner.strings.ts';
import { moveStrings } from '../strings/move.strings.ts';
import type { MatrixContext } from './context.ts';
import { textField } from './fields.view.ts';
import { formEnd, placeFields, readPlace, showProblem } from './move-form.view.ts';

/** Takes the focus when the form opens. */
export const OWN_TASK_TITLE_ID = 'own-task-title';

export interface OwnTaskProps {
  /** The one to change. Absent: a new one. */
  readonly task?: OwnTask | undefined;
  readonly onSave: (task: Omit<OwnTask, 'key'>) => void;
  readonly onCancel: () => void;
  /** Of its heading; default: two below the widget's own. */
  readonly level?: number | undefined;
}

/** A task that is in no law: what, in which box and from when. Removing one can be undone, so nothing asks twice. */
export function ownTaskView({ task: given, onSave, onCancel, level }: OwnTaskProps, context: MatrixContext): TemplateResult {
  const { language, handlers, form: touched } = context;
  const task = given && (touched?.shown.own.find(({ key }) => key === given.key) ?? given);
  const texts = moveStrings(language);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const title = (data.get('title') as string).trim();
    const place = readPlace(data, task ?? {}, context);
    if (title === '') return showProblem(form, 'own-task', { field: 'title', text: texts.error.title });
    if (!task && context.board.own.length >= MAX_OWN) return showProblem(form, 'own-task', { field: 'title', text: bannerStrings(language).refused.own });
    if ('text' in place) return showProblem(form, 'own-task', place);
    onSave({ title, ...place });
  };
  return html`${keyed(task?.key, html`
    <form class="form no-print" part="own-task" aria-labelledby=${OWN_TASK_TITLE_ID} novalidate @submit=${submit} @keydown=${onEscape(onCancel)} @input=${() => { if (task) handlers.touch(); }} @change=${(event: Event) => showProblem(event.currentTarget as HTMLFormElement, 'own-task', undefined)}>
      ${heading(level ?? levelBelow(context.level, 2), html`<span id=${OWN_TASK_TITLE_ID} tabindex="-1">${task ? `${texts.own.change}: ${task.title}` : texts.own.add}</span>`, 'form__heading')}
      ${textField({ id: 'own-task-name', name: 'title', label: texts.own.title, value: task?.title ?? '' })}
      ${placeFields('own-task', task ?? {}, context)}
      ${formEnd('own-task', context, onCancel, task ? html`<button class="button button--quiet" type="button" @click=${() => { handlers.removeOwn(task.key); onCancel(); }}>${texts.own.remove}</button>` : nothing)}
    </form>`)}`;
}
