import { html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { ORGANISATION_KEY, type Law, type Quadrant } from '@digitaal-europa/data';
import { chooseFiles, mountWidget, nameOf, standIn, WidgetDriver } from '@digitaal-europa/ui/testing';
import type { KdePriorityMatrix } from './matrix.element.ts';
import { BoardStore, STORAGE_PREFIX } from './matrix.storage.ts';
import type { Board } from './model/board.ts';
import { OPEN_ROUND, sample, TODAY } from './views/details.fixture.ts';
import './define.ts';

export { TODAY };

const MINOR: Law['estimates'] = { by: 'redactie', asOf: TODAY, influence: [], obligations: [{ id: 'taak', effort: { value: 'S', reason: 'Voorbeeld.' }, procurement: { value: false, reason: 'Voorbeeld.' }, residents: { value: 0, reason: 'Voorbeeld.' }, domains: { value: ['security'], reason: 'Voorbeeld.' } }] };

/** One obligation for each box and each list, for a gemeente on the sample day. Made up. */
export const sampleLaws: readonly Law[] = [
  sample('nu', { when: '2027-03-01', title: 'Voorbeeld nu' }), sample('later', { when: '2028-06-01', title: 'Voorbeeld later', dependsOn: ['nu/taak'] }),
  sample('samen', { when: '2027-02-01', title: 'Voorbeeld samen', law: { estimates: MINOR } }), sample('volg', { when: '2028-09-01', title: 'Voorbeeld volgen', law: { estimates: MINOR } }),
  sample('reactie', { title: 'Voorbeeld met inspraak', law: OPEN_ROUND }), sample('al', { when: '2024-01-01', title: 'Voorbeeld dat al geldt' }),
  sample('vraag', { when: '2028-01-01', gemeente: 'onbekend', title: 'Voorbeeld om uit te zoeken' }), sample('nee', { when: '2028-01-01', gemeente: 'nee', title: 'Voorbeeld voor anderen' }),
];
export const sampleFeed = (records: readonly unknown[] = sampleLaws): Record<string, unknown> => ({ feed: 'kde-feed/1', kind: 'laws', generated: '2026-11-01T00:00:00Z', licence: 'CC0-1.0', sources: [], records });

/** Nothing on the device from an earlier test. */
export function forgetBoards(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(STORAGE_PREFIX) || key === ORGANISATION_KEY) localStorage.removeItem(key);
}

/** Everything of ours on the device, as it stands there. */
export const onDevice = (): string => Object.keys(localStorage).filter((key) => key.startsWith(STORAGE_PREFIX)).sort().map((key) => localStorage.getItem(key)).join('\n');

/** Storage as it is when there is no room, or when the browser refuses it, until what is returned is called. */
export const fullStorage = (): (() => void) => standIn(Storage.prototype, 'setItem', () => { throw new DOMException('no room', 'QuotaExceededError'); });
export function blockedStorage(): () => void {
  const refuse = (): never => { throw new DOMException('refused', 'SecurityError'); };
  const back = ['getItem', 'setItem', 'removeItem'].map((name) => standIn(Storage.prototype, name, refuse));
  return () => { for (const one of back) one(); };
}

/** Another window of the same visitor, with the boards that are there by now. */
export class OtherWindow {
  boards: readonly Board[];
  private readonly store = new BoardStore();

  private constructor() {
    this.boards = this.store.load().boards;
    this.store.onChange(({ boards }) => { this.boards = boards; });
  }

  static open(): OtherWindow {
    return new OtherWindow();
  }

  /** Edits every board; nothing takes it away. */
  all(change: (board: Board) => Board | undefined): void {
    this.save(this.boards.flatMap((board) => change(board) ?? []));
  }

  add(...more: readonly Board[]): void {
    this.save([...this.boards, ...more]);
  }

  close(): void {
    this.store.stop();
  }

  private save(next: readonly Board[]): void {
    this.boards = next;
    this.store.save(next, next[0]?.id ?? '');
  }
}

/** The one place in the tests that knows the matrix's DOM. */
export class MatrixDriver extends WidgetDriver<KdePriorityMatrix> {
  /** The sample data on the sample day. */
  static async open(template: TemplateResult = html`<kde-priority-matrix loading="eager" today=${TODAY} .data=${sampleFeed()}></kde-priority-matrix>`): Promise<MatrixDriver> {
    const driver = await MatrixDriver.mount(template);
    await driver.until(() => driver.isAtRest && driver.shown !== 'nothing', 'the matrix is drawn');
    return driver;
  }

  /** Mounts without waiting for data. */
  static async mount(template: TemplateResult): Promise<MatrixDriver> {
    return new MatrixDriver(await mountWidget('kde-priority-matrix', template));
  }

  get shown(): 'plot' | 'grid' | 'lists' | 'table' | 'nothing' {
    if (this.all('.plot').length > 0) return 'plot';
    if (this.all('.lists').length > 0) return this.all('.lists--grid').length > 0 ? 'grid' : 'lists';
    return this.all('.rows').length > 0 ? 'table' : 'nothing';
  }

  /** Keys of the cards in a box, as they stand there. */
  box(quadrant: Quadrant): string[] {
    return this.all(`[data-quadrant=${quadrant}] [data-key]`).map((element) => element.dataset['key'] ?? '');
  }

  /** The box that a card stands in; nothing when it stands beside the matrix. */
  boxOf(key: string): string | undefined {
    return this.all('[data-quadrant]').find((box) => box.querySelector(`[data-key="${key}"]`))?.dataset['quadrant'];
  }

  card(key: string): HTMLElement {
    return this.one(`[data-key="${key}"]`);
  }

  /** Opens the details of a card. */
  async openCard(key: string): Promise<void> {
    await this.click(this.card(key).querySelector('button'));
    await this.until(() => this.text('.details__heading') !== '', 'the details are open');
  }

  /** Moves a card by the form. */
  async move(key: string, quadrant: Quadrant, { month, reason }: { readonly month?: readonly [month: string, year: string]; readonly reason?: string } = {}): Promise<void> {
    const menu = this.card(key).querySelector<HTMLElement>('.menu') ?? this.button(/^Verplaats/);
    await this.click(menu);
    await this.until(() => this.all('form[part=move]').length > 0, 'the form is open');
    this.one<HTMLInputElement>(`form[part=move] input[value=${quadrant}]`).click();
    if (month) for (const [i, name] of ['month', 'year'].entries()) this.one<HTMLSelectElement>(`form[part=move] [name=${name}]`).value = month[i] ?? '';
    if (reason !== undefined) this.one<HTMLInputElement>('form[part=move] [name=reason]').value = reason;
    this.one<HTMLButtonElement>('form[part=move] [type=submit]').click();
    await this.until(() => this.all('form[part=move]').length === 0, 'the form is closed');
  }

  /** Presses a button or a summary in the panel of boards. */
  async inBoards(label: string | RegExp): Promise<void> {
    await this.panel('Borden');
    const found = this.all('.boards button, .boards summary').find((one) => (typeof label === 'string' ? nameOf(one) === label : label.test(nameOf(one))));
    if (!found) throw new Error(`no ${String(label)} in the panel of boards: ${this.text('.boards button, .boards summary')}`);
    await this.click(found);
  }

  /** Fills in one of the two names of the panel of boards, and saves it. */
  async nameBoard(field: 'board-name' | 'board-new', name: string): Promise<void> {
    await this.panel('Borden');
    const input = this.one<HTMLInputElement>(`#${field}`);
    input.value = name;
    input.form?.requestSubmit();
    await this.element.updateComplete;
  }

  /** Names of the boards in the panel, the one in hand with a star. */
  async boards(): Promise<string[]> {
    await this.panel('Borden');
    return this.all('.boards__board').map((one) => `${one.querySelector('.boards__name')?.textContent ?? ''}${one.getAttribute('aria-current') === 'true' ? '*' : ''}`);
  }

  /** Opens files, or lays them side by side, and waits until something is said of it. */
  async openFiles(field: 'board-file' | 'board-merge' | 'together-file', ...files: readonly File[]): Promise<void> {
    if (field !== 'together-file') await this.panel('Borden');
    const before = this.text('.together');
    chooseFiles(this.one<HTMLInputElement>(`#${field}`), ...files);
    await this.element.updateComplete;
    await this.until(() => (field === 'board-file' ? this.text('.boards__files') !== '' : this.text('.together') !== before), 'the files are read');
  }

  /** What stands in the notices. */
  get notices(): string {
    return this.text('.banner__notice');
  }

  answer(key: string, value: string): Promise<void> {
    return this.select(this.one<HTMLSelectElement>(`.beside [data-key="${key}"] select`), value);
  }

  /** What was said last to those who do not see it. */
  get said(): string {
    return this.text('.matrix > .visually-hidden[role=status]');
  }
}
