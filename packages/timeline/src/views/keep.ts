import { noChange, type ChildPart } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';

/** Leaves a part of the page as it is while what it is made from is the same, or as long as `keep` is true. */
class Keep extends Directive {
  private made: readonly unknown[] | undefined;

  override render(keep: boolean, from: readonly unknown[], view: () => unknown): unknown {
    const { made } = this;
    if (made && (keep || (made.length === from.length && made.every((value, i) => value === from[i])))) return noChange;
    this.made = from;
    return view();
  }

  override update(_part: ChildPart, [keep, from, view]: [boolean, readonly unknown[], () => unknown]): unknown {
    return this.render(keep, from, view);
  }
}

const keepDirective = directive(Keep);

/**
 * @param keep leave it as it is, whatever changed; it is still made the first time
 * @param from compared one by one, by identity; a symbol made on the spot always differs
 */
export const keepView = (keep: boolean, from: readonly unknown[], view: () => unknown): DirectiveResult => keepDirective(keep, from, view);
