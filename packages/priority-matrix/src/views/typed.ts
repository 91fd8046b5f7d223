/** Fields that are typed in: what comes from elsewhere meanwhile leaves them alone, and what was typed goes to the board when they are left. */
import { noChange, type ElementPart } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import type { Board } from '../model/board.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The board that each field shows, or showed when the visitor began to type. */
const shown = new WeakMap<Field, Board | undefined>();

/** Something was typed that is not on the board. Half a day has no value, and is something. */
export const isTyped = (field: Field): boolean => field.value !== field.defaultValue || field.validity.badInput;

/** Its default value is what it was given last, so that what was typed can be told from it. */
class Typed extends Directive {
  override update(part: ElementPart, [value, board]: [string, Board | undefined]): typeof noChange {
    const field = part.element as Field;
    // The same as what was typed: then it is on the board by now.
    if (isTyped(field) && (field.validity.badInput || field.value.trim() !== value.trim())) return noChange;
    if (field.defaultValue !== value) field.defaultValue = value;
    if (field.value !== value) field.value = value;
    shown.set(field, board);
    return noChange;
  }

  override render(_value: string, _board: Board | undefined): typeof noChange {
    return noChange;
  }
}
const typedDirective = directive(Typed);

/**
 * The value of a field, until the visitor types in it: `<input ${typed(value, board)}>`, after its other attributes.
 * @param board of which this is the value; absent in a form, which is saved as a whole
 */
export const typed = (value: string, board?: Board): DirectiveResult => typedDirective(value, board);

/** Gives what was typed to the board, with the board as it was before that. What is not taken stays in the field. */
export function leave(field: Field, give: (before: Board | undefined) => unknown): void {
  if (field.validity.valid && give(shown.get(field)) !== false) field.defaultValue = field.value;
}

/** The fields of these that hold something that is not on the board yet. */
export const typedIn = (root: ParentNode, selector: string): Field[] => [...root.querySelectorAll<Field>(`${selector} :is(textarea, input:not([type=checkbox], [type=radio]))`)].filter(isTyped);
