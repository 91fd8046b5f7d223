import { noChange, type ElementPart } from 'lit';
import { Directive, directive, PartType, type DirectiveResult, type PartInfo } from 'lit/directive.js';

/** Where something stands and how large it is: set as it is, for a custom property has the browser style all that is inside anew as well. */
type Place = 'inset-block-start' | 'inset-block-end' | 'inset-inline-start' | 'inset-inline-end' | 'block-size' | 'min-block-size' | 'inline-size';
/** A place, or what a rule reckons with; a number becomes pixels, `undefined` takes the property away. */
export type Props = Readonly<Partial<Record<Place | `--_${string}`, number | string | undefined>>>;

/**
 * Sets style properties on an element: `<li ${setProps({ 'inset-inline-start': 12, '--_start': 4 })}>`. A template's `style="…"` and `styleMap` are blocked by
 * the content security policy of government sites; `style.setProperty` is not.
 */
class SetProps extends Directive {
  private set = new Map<string, string>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('setProps: expected to stand on an element, as in <li ${setProps(…)}>');
  }

  override update(part: ElementPart, [props]: [Props]): typeof noChange {
    const { style } = part.element as HTMLElement | SVGElement;
    const next = new Map<string, string>();
    for (const [name, value] of Object.entries(props)) if (value !== undefined) next.set(name, typeof value === 'number' ? `${Math.round(value * 100) / 100}px` : value);
    for (const name of this.set.keys()) if (!next.has(name)) style.removeProperty(name);
    for (const [name, value] of next) if (this.set.get(name) !== value) style.setProperty(name, value);
    this.set = next;
    return noChange;
  }

  override render(_props: Props): typeof noChange {
    return noChange;
  }
}

const setPropsDirective = directive(SetProps);

/** See {@link SetProps}. */
export const setProps = (props: Props): DirectiveResult => setPropsDirective(props);
