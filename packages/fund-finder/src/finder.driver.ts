import { fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { KdeFundFinder } from './finder.element.ts';
import { finderOf } from './finder.fixture.ts';
import './define.ts';

export * from './finder.fixture.ts';

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00AD', '').replace(/[\s\u00A0\u202F]+/g, ' ').trim();
/** What assistive technology says of an element: its name, or what it holds. */
export const nameOf = (element: Element | null): string => plain(element?.getAttribute('aria-label') ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent ?? element?.textContent ?? '');

/** The one place in the tests that knows the finder's DOM. */
export class FinderDriver {
  readonly element: KdeFundFinder;

  constructor(element: KdeFundFinder) {
    this.element = element;
  }

  /** The sample data on the sample day. */
  static async open(template: TemplateResult = finderOf()): Promise<FinderDriver> {
    const driver = await FinderDriver.mount(template);
    await driver.until(() => driver.isDrawn, 'the finder is drawn');
    return driver;
  }

  /** Mounts without waiting for data. */
  static async mount(template: TemplateResult): Promise<FinderDriver> {
    const root = await fixture<HTMLElement>(template);
    const element = root.matches('kde-fund-finder') ? root : root.querySelector('kde-fund-finder');
    if (!element) throw new Error('no kde-fund-finder in the fixture');
    return new FinderDriver(element);
  }

  async until(condition: () => boolean, message: string): Promise<void> {
    await waitUntil(condition, message, { timeout: 5000, interval: 10 });
    await this.element.updateComplete;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...(this.element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.all(selector)[0];
    if (!found) throw new Error(`no ${selector} in the finder`);
    return found as E;
  }

  text(selector: string): string {
    return this.all(selector).map((element) => plain(element.textContent)).join(' | ');
  }

  get isDrawn(): boolean {
    return this.all('.foot').length > 0;
  }

  /** What is not hidden. */
  seen(selector: string): HTMLElement[] {
    return this.all(selector).filter((element) => element.checkVisibility());
  }

  /** Ids of the funds in a group, as they stand there; of all groups without one. */
  ids(group?: 'past' | 'misschien' | 'past niet'): string[] {
    return this.all(group === undefined ? '.card' : `[data-group="${group}"] .card`).map(({ dataset }) => dataset['id'] ?? '');
  }

  card(id: string): HTMLElement {
    return this.one(`.card[data-id="${id}"]`);
  }

  get counts(): string {
    return this.text('.summary__counts');
  }

  get sentence(): string {
    return this.text('.sentence__text, .sentence__told');
  }

  get query(): string {
    return this.one<HTMLInputElement>('input[type=search]').value;
  }

  get chips(): string[] {
    return this.all('.chip').map((chip) => plain(chip.textContent));
  }

  /** What the widget says above the results, each with its button. */
  get notices(): string[] {
    return this.all('.screen > .status--warning .status__message').map((one) => plain(one.textContent));
  }

  get status(): string {
    return this.text('.status__message');
  }

  /** What was said last to those who do not see it. */
  get said(): string {
    return this.text('.finder > .visually-hidden[role=status]');
  }

  get detailsTitle(): string {
    return this.text('#details-title');
  }

  get detailsPlace(): 'beside' | 'in place' | 'nowhere' {
    return this.all('.panel .details').length > 0 ? 'beside' : this.all('.in-place .details').length > 0 ? 'in place' : 'nowhere';
  }

  /** Names of the funds that are compared. */
  get compared(): string[] {
    return this.all('.compare__name').map((one) => plain(one.textContent));
  }

  /** Number of funds on the button of the list. */
  get keptCount(): number {
    return Number(/\d+/.exec(this.text('[aria-controls=shortlist-panel]'))?.[0]);
  }

  button(name: string | RegExp, within = ''): HTMLElement {
    const all = this.seen(`${within} button`);
    const found = all.find((button) => (typeof name === 'string' ? nameOf(button) === name : name.test(nameOf(button))));
    if (!found) throw new Error(`no button "${String(name)}" in the finder: ${all.map(nameOf).join(', ')}`);
    return found;
  }

  /** Puts the focus on a button and presses it, as a mouse does. */
  async press(name: string | RegExp, within = ''): Promise<void> {
    const button = this.button(name, within);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** Presses a button on a card: its title, or keep, compare, steps, calendar. */
  async onCard(id: string, what: 'title' | 'keep' | 'compare' | 'steps' | 'calendar'): Promise<void> {
    const button = this.one(`.card[data-id="${id}"] [data-keep="${id}/${what}"]`);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** Opens the details of a fund, and waits until the focus is in them. */
  async openFund(id: string): Promise<void> {
    await this.onCard(id, 'title');
    await this.until(() => this.focused?.id === 'details-title', 'the focus in the details');
  }

  /** Opens the comparison with these funds. */
  async openCompare(...ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.onCard(id, 'compare');
    await this.press(/^(Vergelijk|Compare) \(/);
    await this.until(() => this.focused?.id === 'compare-title', 'the focus in the comparison');
  }

  /** Types a query, and waits until what was found is told. */
  async type(query: string): Promise<void> {
    const told = this.record<{ filters: { query: string } }>('kde-filter-change');
    this.one('input[type=search]').focus();
    await sendKeys({ type: query });
    await this.until(() => told.at(-1)?.filters.query === this.query.trim() && this.all('.results').length > 0, `what was found for ${query} is told`);
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

  /** Ticks or unticks a value of a facet, in the rail or in the panel. */
  async tick(facet: string, value: string): Promise<void> {
    if (this.all('.rail').length === 0) await this.panel(/^Filters/);
    const box = this.one<HTMLInputElement>(`input[name="rail-${facet}-${value}"], input[name="${facet}-${value}"]`);
    const fold = box.closest('details');
    if (fold) fold.open = true;
    box.focus();
    box.click();
    await this.element.updateComplete;
  }

  /** Chooses a value in a list, as a visitor does. */
  async choose(selector: string, value: string): Promise<void> {
    const select = this.one<HTMLSelectElement>(selector);
    select.focus();
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Says in the sentence which organisation one is. */
  async beOrganisation(name: string): Promise<void> {
    if (this.all('[role=combobox]').length === 0) await this.panel(this.all('[aria-controls=slot-all-panel]').length > 0 ? 'Wijzig' : /^Voor welke organisatie/);
    const field = this.one<HTMLInputElement>('[role=combobox]');
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
}
