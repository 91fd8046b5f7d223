import { fixture, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

/** A text as it is read: no soft hyphens, and one space wherever there is room. */
export const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();

/** What assistive technology says of an element: its name, or what it holds. */
export const nameOf = (element: Element | null | undefined): string => plain(element?.getAttribute('aria-label') ?? (element as HTMLInputElement | null | undefined)?.labels?.[0]?.textContent ?? element?.textContent);

/** Puts a template on the page and gives the widget in it, which need not have data yet. */
export async function mountWidget<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, template: TemplateResult): Promise<HTMLElementTagNameMap[Tag]> {
  const root = await fixture<HTMLElement>(template);
  const element = root.matches(tag) ? root : root.querySelector(tag);
  if (!element) throw new Error(`no ${tag} in the fixture`);
  return element;
}

/** What tests do with any widget; the driver of a widget adds what only that one has, and is the one place in the tests that knows its DOM. */
export class WidgetDriver<Widget extends HTMLElement & { readonly updateComplete?: Promise<unknown> }> {
  readonly element: Widget;

  constructor(element: Widget) {
    this.element = element;
  }

  /** Waits, at most five seconds, and then for what the widget has still to draw. */
  async until(condition: () => boolean, message: string): Promise<void> {
    await waitUntil(condition, `${this.element.localName}: ${message}`, { timeout: 5000, interval: 10 });
    await this.element.updateComplete;
  }

  /** All that was asked for is there, and the page was told. */
  get isAtRest(): boolean {
    return !this.all('[role=status]').some(({ textContent }) => /^\s*(Gegevens laden|Loading data)/.test(textContent ?? ''));
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...(this.element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.all<E>(selector)[0];
    if (!found) throw new Error(`no ${selector} in ${this.element.localName}`);
    return found;
  }

  /** What is not hidden. */
  seen(selector: string): HTMLElement[] {
    return this.all(selector).filter((element) => element.checkVisibility());
  }

  /** Texts of all that match, apart by ` | `. */
  text(selector: string): string {
    return this.all(selector).map(({ textContent }) => plain(textContent)).join(' | ');
  }

  /** A button that is seen, by its name. */
  button(name: string | RegExp, within = ''): HTMLElement {
    const all = this.seen(`${within} button`);
    const found = all.find((button) => (typeof name === 'string' ? nameOf(button) === name : name.test(nameOf(button))));
    if (!found) throw new Error(`no button "${String(name)}" in ${this.element.localName}: ${all.map(nameOf).join(', ')}`);
    return found;
  }

  /** Puts the focus on an element and presses it, as a mouse does. */
  async click(element: HTMLElement | null | undefined): Promise<void> {
    element?.focus();
    element?.click();
    await this.element.updateComplete;
  }

  press(name: string | RegExp, within = ''): Promise<void> {
    return this.click(this.button(name, within));
  }

  /** Opens a panel, by the name of its button, if it is not open. */
  async panel(name: string | RegExp): Promise<void> {
    const button = this.button(name);
    if (button.getAttribute('aria-expanded') !== 'true') await this.click(button);
  }

  /** Opens every fold, as who looks for something does. */
  async unfold(within = ''): Promise<void> {
    for (const summary of this.seen(`${within} details:not([open]) > summary`)) await this.click(summary);
  }

  /** Chooses a value in a list, as a visitor does. */
  async select(field: HTMLSelectElement, value: string): Promise<void> {
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Types in a field that offers things, and takes the first. */
  async takeFirst(field: HTMLInputElement, typed: string): Promise<void> {
    field.focus();
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.until(() => this.text('[role=option]').toLowerCase().includes(typed.toLowerCase()), `something offered for ${typed}`);
    this.all('[role=option]')[0]?.click();
    await this.element.updateComplete;
  }

  /** Everything of a kind that the element fires from now on. */
  record<Detail>(type: string): Detail[] {
    const details: Detail[] = [];
    this.element.addEventListener(type, (event) => details.push((event as CustomEvent<Detail>).detail));
    return details;
  }

  /** How the last thing that was taken away went, in the panel. */
  get taken(): string {
    return this.text('.share__result');
  }

  get focused(): HTMLElement | null {
    return (this.element.shadowRoot?.activeElement as HTMLElement | null) ?? null;
  }

  get focusedName(): string {
    return nameOf(this.focused);
  }
}
