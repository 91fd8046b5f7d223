import { noChange, render, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import type { MapContext } from './context.ts';

/** So many networks people look through, and find by searching in the page. Of more, what stands in a closed list is not drawn. */
const MANY = 400;

/** Fills a box in a `<details>`: at once, or when that opens. */
class WhenOpen extends Directive {
  private draw: (() => void) | undefined;

  override update({ element }: ElementPart, [content, atOnce]: [() => TemplateResult, boolean]): typeof noChange {
    const details = element.parentElement as HTMLDetailsElement;
    // Before others hear that it opened: they look at what is in it.
    if (!this.draw) details.addEventListener('toggle', () => this.draw?.(), true);
    this.draw = () => { if (atOnce || details.open) render(content(), element as HTMLElement); };
    this.draw();
    return noChange;
  }

  override render(_content: () => TemplateResult, _atOnce: boolean): typeof noChange {
    return noChange;
  }
}
const whenOpenDirective = directive(WhenOpen);

/** What is in a list that is closed at first, for the box in it: `<details><div ${whenOpen(list, context)}></div></details>`. */
export const whenOpen = (content: () => TemplateResult, { networks }: Pick<MapContext, 'networks'>): DirectiveResult => whenOpenDirective(content, networks.length <= MANY);
