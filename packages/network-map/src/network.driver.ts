import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { mountWidget, nameOf, plain, WidgetDriver } from '@digitaal-europa/ui/testing';
import type { View } from './model/state.ts';
import type { KdeNetworkMap } from './network.element.ts';
import { mapOf } from './network.fixture.ts';
import { mapStrings } from './strings/map.strings.ts';
import './define.ts';

export { nameOf } from '@digitaal-europa/ui/testing';
export * from './network.fixture.ts';

/** The one place in the tests that knows the map's DOM. */
export class MapDriver extends WidgetDriver<KdeNetworkMap> {
  /** The sample data on the sample day, with the organisations around it. */
  static async open(template: TemplateResult = mapOf()): Promise<MapDriver> {
    const driver = await MapDriver.mount(template);
    await driver.until(() => driver.isAtRest && driver.isDrawn && driver.knowsOrganisations, 'the map is drawn');
    return driver;
  }

  /** Mounts without waiting for data. */
  static async mount(template: TemplateResult): Promise<MapDriver> {
    return new MapDriver(await mountWidget('kde-network-map', template));
  }

  get isDrawn(): boolean {
    return this.all('.foot').length > 0;
  }

  /** Nothing on the screen tells that they are in when no view needs them. */
  get knowsOrganisations(): boolean {
    return (Reflect.get(this.element, 'organisations') as readonly unknown[]).length > 0;
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

  async show(view: View): Promise<void> {
    await this.press(mapStrings(this.element.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'nl').views[view], '.segmented');
  }

  mark(key: string): HTMLElement {
    return this.one(`[data-mark="${key}"]`);
  }

  /** Opens something from the list of gaps, the picture or the list, and waits until the focus is in its details. */
  async openDetails(kind: 'network' | 'organisation' | 'gap', id: string): Promise<void> {
    const mark = this.mark(`${kind}/${id}`);
    await this.click(mark);
    await this.until(() => this.focused?.id === 'details-title', 'the focus in the details');
  }

  /** Types a query, and waits until what was found is told. Only the last letter is a key: each one draws everything anew. */
  async type(query: string): Promise<void> {
    const told = this.record<{ filters: { query: string } }>('kde-filter-change');
    const field = this.one<HTMLInputElement>('input[type=search]');
    field.focus();
    field.value = query.slice(0, -1);
    await sendKeys({ type: query.slice(-1) });
    await this.until(() => told.at(-1)?.filters.query === query && /^\d/.test(this.text('.found')), `what was found for ${query} is told`);
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

  /** Ticks or unticks a value of a facet. */
  async tick(facet: string, value: string): Promise<void> {
    await this.panel(/^Filters/);
    const box = this.one<HTMLInputElement>(`input[name="${facet}-${value}"]`);
    const fold = box.closest('details');
    if (fold) fold.open = true;
    await this.click(box);
  }

  /** Says which organisation one is. */
  async beOrganisation(name: string): Promise<void> {
    await this.takeFirst(this.one<HTMLInputElement>('#organisation'), name);
  }

  /** `network/kring`; empty when the focus is on no mark. */
  get focusedMark(): string {
    return this.focused?.dataset['mark'] ?? '';
  }
}
