import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { KdeTimeline } from './timeline.element.ts';
import { sampleFeed, TODAY } from './timeline.fixture.ts';
import './define.ts';

/** What a button says; soft hyphens are not said. */
const nameOf = (element: Element): string => element.textContent.replaceAll('\u00AD', '').trim();

/** The one place in the tests that knows the timeline's DOM. */
export class TimelineDriver {
  readonly element: KdeTimeline;

  constructor(element: KdeTimeline) {
    this.element = element;
  }

  /** The sample data on the sample day, drawn. */
  static async open(template: TemplateResult = html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed()}></kde-timeline>`): Promise<TimelineDriver> {
    const driver = await TimelineDriver.mount(template);
    await driver.until(() => driver.isDrawn, 'the timeline is drawn');
    return driver;
  }

  /** Mounts without waiting for data. */
  static async mount(template: TemplateResult): Promise<TimelineDriver> {
    const root = await fixture<HTMLElement>(template);
    const element = root.matches('kde-timeline') ? (root) : root.querySelector('kde-timeline');
    if (!element) throw new Error('no kde-timeline in the fixture');
    return new TimelineDriver(element);
  }

  async until(condition: () => boolean, message: string): Promise<void> {
    await waitUntil(condition, message, { timeout: 5000, interval: 10 });
    await this.element.updateComplete;
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  one(selector: string): HTMLElement {
    const found = this.all(selector)[0];
    if (!found) throw new Error(`no ${selector} in the timeline`);
    return found;
  }

  text(selector: string): string {
    return this.all(selector).map((element) => element.textContent.replace(/\s+/g, ' ').trim()).join(' | ');
  }

  get isDrawn(): boolean {
    return this.all('.lanes, .list, .table').length > 0;
  }

  get shown(): 'timeline' | 'list' | 'table' | 'nothing' {
    if (this.all('.lanes').length > 0) return 'timeline';
    if (this.all('.list').length > 0) return 'list';
    return this.all('.table').length > 0 ? 'table' : 'nothing';
  }

  get status(): string {
    return this.text('.status');
  }

  get rows(): string[] {
    return this.all('.row__button').map(nameOf);
  }

  get folded(): string[] {
    return this.all('.folded p .link').map(nameOf);
  }

  get entries(): HTMLElement[] {
    return this.all('.entry__button');
  }

  get marks(): HTMLElement[] {
    return this.all('.mark');
  }

  /** Name that assistive technology reads for a mark: all its text. */
  markName(index: number): string {
    return (this.marks[index]?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get detailTitle(): string {
    return this.text('.detail__title');
  }

  button(name: string): HTMLElement {
    const found = this.all('button').find((button) => nameOf(button) === name || button.getAttribute('aria-label') === name);
    if (!found) throw new Error(`no button "${name}" in the timeline`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.element.updateComplete;
  }

  async type(query: string): Promise<void> {
    this.one('input[type=search]').focus();
    await sendKeys({ type: query });
    await this.element.updateComplete;
  }

  /** What stands in the field for the organisation. */
  get organisation(): string {
    return (this.one('[role=combobox]') as HTMLInputElement).value;
  }

  async choose(organisation: string): Promise<void> {
    const field = this.one('[role=combobox]') as HTMLInputElement;
    field.focus();
    field.value = organisation;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.until(() => this.all('[role=option]').length > 0, 'organisations offered');
    this.all('[role=option]')[0]?.click();
    await this.element.updateComplete;
  }

  /** What was said last to those who do not see it. */
  get said(): string {
    return this.text('.timeline > .visually-hidden[role=status]');
  }

  /** What the widget says above the answers: about a link, about loading. */
  get notice(): string {
    return this.text('.timeline > .status--warning .status__message');
  }

  /** Opens a panel of the toolbar and presses a button in it. */
  async menu(menu: string, item?: RegExp): Promise<void> {
    // In a narrow column it stands behind another button.
    this.all('[aria-controls=more-panel][aria-expanded=false]')[0]?.click();
    await this.element.updateComplete;
    const button = this.button(menu);
    if (button.getAttribute('aria-expanded') !== 'true') button.click();
    await this.element.updateComplete;
    if (!item) return;
    const found = this.all('.disclosure__panel button').find((one) => item.test(nameOf(one)));
    if (!found) throw new Error(`no ${String(item)} in "${menu}": ${this.text('.disclosure__panel button')}`);
    found.click();
    await this.element.updateComplete;
  }

  /** How the last thing that was taken away went, in the panel. */
  get result(): string {
    return this.text('.share__result');
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
    return this.focused ? nameOf(this.focused) : '';
  }
}
