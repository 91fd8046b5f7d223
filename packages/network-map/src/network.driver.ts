import { fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { View } from './model/state.ts';
import type { KdeNetworkMap } from './network.element.ts';
import { mapOf } from './network.fixture.ts';
import { mapStrings } from './strings/map.strings.ts';
import './define.ts';

export * from './network.fixture.ts';

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00AD', '').replace(/[\s\u00A0\u202F]+/g, ' ').trim();
/** What assistive technology says of an element: its name, or what it holds. */
export const nameOf = (element: Element | null): string => plain(element?.getAttribute('aria-label') ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent ?? element?.textContent ?? '');

/** The one place in the tests that knows the map's DOM. */
export class MapDriver {
  readonly element: KdeNetworkMap;

  constructor(element: KdeNetworkMap) {
    this.element = element;
  }

  /** The sample data on the sample day, with the organisations around it. */
  static async open(template: TemplateResult = mapOf()): Promise<MapDriver> {
    const driver = await MapDriver.mount(template);
    await driver.until(() => driver.isDrawn && driver.knowsOrganisations, 'the map is drawn');
    return driver;
  }

  /** Mounts without waiting for data. */
  static async mount(template: TemplateResult): Promise<MapDriver> {
    const root = await fixture<HTMLElement>(template);
    const element = root.matches('kde-network-map') ? root : root.querySelector('kde-network-map');
    if (!element) throw new Error('no kde-network-map in the fixture');
    return new MapDriver(element);
  }

  async until(condition: () => boolean, message: string): Promise<void> {
    await waitUntil(condition, message, { timeout: 5000, interval: 10 });
    await this.element.updateComplete;
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.all(selector)[0];
    if (!found) throw new Error(`no ${selector} in the map`);
    return found as E;
  }

  text(selector: string): string {
    return this.all(selector).map((element) => plain(element.textContent)).join(' | ');
  }

  get isDrawn(): boolean {
    return this.all('.foot').length > 0;
  }

  /** Nothing on the screen tells that they are in when no view needs them. */
  get knowsOrganisations(): boolean {
    return (Reflect.get(this.element, 'organisations') as readonly unknown[]).length > 0;
  }

  /** What is not hidden. */
  seen(selector: string): HTMLElement[] {
    return this.all(selector).filter((element) => element.checkVisibility());
  }

  /** The view that is pressed. */
  get view(): string {
    return this.text('.segmented__option[aria-pressed=true]');
  }

  get summary(): string {
    return this.text('.summary [role=status]');
  }

  get adviceTitle(): string {
    return this.text('#advice-title');
  }

  get query(): string {
    return this.one<HTMLInputElement>('input[type=search]').value;
  }

  get organisation(): string {
    return this.one<HTMLInputElement>('#organisation').value;
  }

  get chips(): string[] {
    return this.all('.chip').map((chip) => plain(chip.textContent));
  }

  /** What the map says above the picture, each with its button. */
  get notices(): string[] {
    return this.all('.status--warning .status__message').map((one) => plain(one.textContent));
  }

  get status(): string {
    return this.text('.status__message');
  }

  /** What was said last to those who do not see it. */
  get said(): string {
    return this.text('.networks > .visually-hidden[role=status]');
  }

  /** Empty when nothing is open. */
  get detailsTitle(): string {
    return this.text('#details-title');
  }

  /** Names in the list, in its order. */
  get rows(): string[] {
    return this.all('.list tbody th .name, .list__cards > li > .name').map((one) => plain(one.textContent));
  }

  /** Ids of the networks in the picture, each once: those that are seen in full, or the lighter ones. */
  marks(which: 'in full' | 'lighter' = 'in full'): string[] {
    const dimmed = '.mark--dimmed, .net--dimmed';
    return [...new Set(this.all('[data-mark^="network/"]').filter((one) => one.matches(dimmed) === (which === 'lighter')).map(({ dataset }) => (dataset['mark'] ?? '').replace('network/', '')))].sort();
  }

  button(name: string | RegExp, within = ''): HTMLElement {
    const all = this.seen(`${within} button`);
    const found = all.find((button) => (typeof name === 'string' ? nameOf(button) === name : name.test(nameOf(button))));
    if (!found) throw new Error(`no button "${String(name)}" in the map: ${all.map(nameOf).join(', ')}`);
    return found;
  }

  /** Puts the focus on a button and presses it, as a mouse does. */
  async press(name: string | RegExp, within = ''): Promise<void> {
    const button = this.button(name, within);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  async show(view: View): Promise<void> {
    await this.press(mapStrings(this.element.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'nl').views[view], '.segmented');
  }

  mark(key: string): HTMLElement {
    return this.one(`[data-mark="${key}"]`);
  }

  /** Opens something from the list of gaps, the picture or the list, and waits until the focus is in its details. */
  async openDetails(kind: 'network' | 'organisation' | 'gap', id: string): Promise<void> {
    const mark = this.mark(`${kind}/${id}`);
    mark.focus();
    mark.click();
    await this.until(() => this.focused?.id === 'details-title', 'the focus in the details');
  }

  /** Types a query, and waits until what was found is told. */
  async type(query: string): Promise<void> {
    const told = this.record<{ filters: { query: string } }>('kde-filter-change');
    this.one('input[type=search]').focus();
    await sendKeys({ type: query });
    await this.until(() => told.at(-1)?.filters.query === this.query.trim() && /^\d/.test(this.text('.found')), `what was found for ${query} is told`);
  }

  /** Opens a panel, by the start of the name of its button, if it is not open. */
  async panel(name: string | RegExp): Promise<void> {
    const button = this.button(name);
    if (button.getAttribute('aria-expanded') === 'true') return;
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** Opens the menu for taking away and presses something in it. */
  async take(item: RegExp): Promise<void> {
    await this.panel(/^Delen/);
    await this.press(item, '#share-panel');
  }

  /** What can be taken away: the names of the buttons. */
  async takeable(): Promise<string[]> {
    await this.panel(/^Delen/);
    return this.all('#share-panel .share__button').map(nameOf);
  }

  /** How the last thing that was taken away went, in the panel. */
  get taken(): string {
    return this.text('.share__result');
  }

  /** Ticks or unticks a value of a facet. */
  async tick(facet: string, value: string): Promise<void> {
    await this.panel(/^Filters/);
    const box = this.one<HTMLInputElement>(`input[name="${facet}-${value}"]`);
    const fold = box.closest('details');
    if (fold) fold.open = true;
    box.focus();
    box.click();
    await this.element.updateComplete;
  }

  /** Says which organisation one is. */
  async beOrganisation(name: string): Promise<void> {
    const field = this.one<HTMLInputElement>('#organisation');
    field.focus();
    field.value = name;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.until(() => this.all('[role=option]').length > 0, 'organisations offered');
    this.all('[role=option]')[0]?.click();
    await this.element.updateComplete;
  }

  /** Everything of a kind that the element fires from now on. */
  record<Detail>(type: string): Detail[] {
    const details: Detail[] = [];
    this.element.addEventListener(type, (event) => details.push((event as CustomEvent<Detail>).detail));
    return details;
  }

  get focused(): HTMLElement | null {
    return (this.element.shadowRoot?.activeElement as HTMLElement | null) ?? null;
  }

  get focusedName(): string {
    return nameOf(this.focused);
  }

  /** `network/kring`; empty when the focus is on no mark. */
  get focusedMark(): string {
    return this.focused?.dataset['mark'] ?? '';
  }
}
