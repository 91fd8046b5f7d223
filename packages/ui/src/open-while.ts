import { noChange, type ElementPart } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';

/**
 * Opens a `<details>` while something holds, and puts it back as the visitor had it: `<details ${openWhile(printing)}>`. Paper cannot be
 * unfolded.
 */
class OpenWhile extends Directive {
  private before: boolean | undefined;

  override update(part: ElementPart, [holds]: [boolean]): typeof noChange {
    const details = part.element as HTMLDetailsElement;
    if (holds && this.before === undefined) {
      this.before = details.open;
      details.open = true;
    } else if (!holds && this.before !== undefined) {
      details.open = this.before;
      this.before = undefined;
    }
    return noChange;
  }

  override render(_holds: boolean): typeof noChange {
    return noChange;
  }
}

const openWhileDirective = directive(OpenWhile);

/** See {@link OpenWhile}. */
export const openWhile = (holds: boolean): DirectiveResult => openWhileDirective(holds);
