import { html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { mountWidget, nameOf, plain, WidgetDriver } from '@digitaal-europa/ui/testing';
import type { KdeTimeline } from './timeline.element.ts';
import { sampleFeed, TODAY } from './timeline.fixture.ts';
import './define.ts';

/** The one place in the tests that knows the timeline's DOM. */
export class TimelineDriver extends WidgetDriver<KdeTimeline> {
  /** The sample data on the sample day, drawn. */
  static async open(template: TemplateResult = html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed()}></kde-timeline>`): Promise<TimelineDriver> {
    const driver = await TimelineDriver.mount(template);
    await driver.until(() => driver.isAtRest && driver.isDrawn, 'the timeline is drawn');
    return driver;
  }

  /** Mounts without waiting for data. */
  static async mount(template: TemplateResult): Promise<TimelineDriver> {
    return new TimelineDriver(await mountWidget('kde-timeline', template));
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
    return this.all('.row__button').map(({ textContent }) => plain(textContent));
  }

  get folded(): string[] {
    return this.all('.folded p .link').map(({ textContent }) => plain(textContent));
  }

  get entries(): HTMLElement[] {
    return this.all('.entry__button');
  }

  get marks(): HTMLElement[] {
    return this.all('.mark');
  }

  /** Name that assistive technology reads for a mark: all its text. */
  markName(index: number): string {
    return plain(this.marks[index]?.textContent);
  }

  get detailTitle(): string {
    return this.text('.detail__title');
  }

  async type(query: string): Promise<void> {
    this.one('input[type=search]').focus();
    await sendKeys({ type: query });
    await this.element.updateComplete;
  }

  /** What stands in the field for the organisation. */
  get organisation(): string {
    return this.one<HTMLInputElement>('[role=combobox]').value;
  }

  choose(organisation: string): Promise<void> {
    return this.takeFirst(this.one<HTMLInputElement>('[role=combobox]'), organisation);
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
    await this.panel(menu);
    if (!item) return;
    const found = this.all('.disclosure__panel button').find((one) => item.test(nameOf(one)));
    if (!found) throw new Error(`no ${String(item)} in "${menu}": ${this.text('.disclosure__panel button')}`);
    await this.click(found);
  }
}
