import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { mountWidget, nameOf, plain, WidgetDriver } from '@digitaal-europa/ui/testing';
import type { KdeFundFinder } from './finder.element.ts';
import { finderOf } from './finder.fixture.ts';
import './define.ts';

export { nameOf } from '@digitaal-europa/ui/testing';
export * from './finder.fixture.ts';

/** The one place in the tests that knows the finder's DOM. */
export class FinderDriver extends WidgetDriver<KdeFundFinder> {
  /** The sample data on the sample day. */
  static async open(template: TemplateResult = finderOf()): Promise<FinderDriver> {
    const driver = await FinderDriver.mount(template);
    await driver.until(() => driver.isAtRest && driver.isDrawn, 'the finder is drawn');
    return driver;
  }

  /** Mounts without waiting for data. */
  static async mount(template: TemplateResult): Promise<FinderDriver> {
    return new FinderDriver(await mountWidget('kde-fund-finder', template));
  }

  get isDrawn(): boolean {
    return this.all('.foot').length > 0;
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

  /** Presses a button on a card: its title, or keep, compare, steps, calendar. */
  async onCard(id: string, what: 'title' | 'keep' | 'compare' | 'steps' | 'calendar'): Promise<void> {
    const button = this.one(`.card[data-id="${id}"] [data-keep="${id}/${what}"]`);
    await this.click(button);
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

  /** Types a query, and waits until what was found is told. Only the last letter is a key: each one draws everything anew, and the walk by keyboard types whole words. */
  async type(query: string): Promise<void> {
    const told = this.record<{ filters: { query: string } }>('kde-filter-change');
    const field = this.one<HTMLInputElement>('input[type=search]');
    field.focus();
    field.value = query.slice(0, -1);
    await sendKeys({ type: query.slice(-1) });
    await this.until(() => told.at(-1)?.filters.query === query && this.all('.results').length > 0, `what was found for ${query} is told`);
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

  /** Ticks or unticks a value of a facet, in the rail or in the panel. */
  async tick(facet: string, value: string): Promise<void> {
    if (this.all('.rail').length === 0) await this.panel(/^Filters/);
    const box = this.one<HTMLInputElement>(`input[name="rail-${facet}-${value}"], input[name="${facet}-${value}"]`);
    const fold = box.closest('details');
    if (fold) fold.open = true;
    await this.click(box);
  }

  choose(selector: string, value: string): Promise<void> {
    return this.select(this.one<HTMLSelectElement>(selector), value);
  }

  /** Says in the sentence which organisation one is. */
  async beOrganisation(name: string): Promise<void> {
    if (this.all('[role=combobox]').length === 0) await this.panel(this.all('[aria-controls=slot-all-panel]').length > 0 ? 'Wijzig' : /^Voor welke organisatie/);
    await this.takeFirst(this.one<HTMLInputElement>('[role=combobox]'), name);
  }
}
