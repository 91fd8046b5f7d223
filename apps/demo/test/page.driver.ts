import { waitUntil } from '@open-wc/testing';

/** Day of the data: what a page shows must not depend on the day of the test. */
const TODAY = '2026-11-21';
/** With what the keys begin that the matrix keeps on the device. */
const KEPT = 'kde-priority-matrix';

interface DemoWindow extends Window {
  violations?: { directive: string; sample: string }[];
  expectAccessible?: (element: Element) => Promise<void>;
  HTMLAnchorElement: typeof HTMLAnchorElement;
  URL: typeof URL;
}

const nameOf = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent).replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();

/** A widget on a page of the demo, as a visitor sees it and presses in it. */
export class PageWidget {
  readonly element: HTMLElement & { readonly updateComplete?: Promise<unknown> };

  constructor(element: HTMLElement) {
    this.element = element;
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.all(selector)[0];
    if (!found) throw new Error(`no ${selector} in ${this.element.localName}`);
    return found as E;
  }

  text(selector: string): string {
    return this.all(selector).map((element) => element.textContent.replace(/\s+/g, ' ').trim()).join(' | ');
  }

  async until(condition: () => boolean, message: string): Promise<void> {
    await waitUntil(condition, `${this.element.localName}: ${message}`, { timeout: 8000 });
    await this.element.updateComplete;
  }

  async drawn(): Promise<this> {
    this.element.setAttribute('today', TODAY);
    this.element.scrollIntoView();
    await this.until(() => this.all('.lanes, .list, .table, .plot, .lists, .rows').length > 0, 'drawn');
    return this;
  }

  async press(name: string | RegExp): Promise<void> {
    const button = this.all('button').find((one) => (typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one))));
    if (!button) throw new Error(`no button "${String(name)}" in ${this.element.localName}: ${this.all('button').map(nameOf).slice(0, 40).join(', ')}`);
    button.click();
    await this.element.updateComplete;
  }

  /** The first card that the drawing or the lists show. */
  get firstCard(): string {
    return this.one('.plot [data-key], .lists [data-key]').dataset['key'] ?? '';
  }

  async openCard(key: string): Promise<void> {
    this.one(`[data-key="${key}"] button`).click();
    await this.until(() => this.all('.details').length === 1, 'the details are open');
  }

  /** Moves a card with the form, and waits until it stands there. */
  async moveCard(key: string, quadrant: string): Promise<void> {
    this.one(`[data-key="${key}"] .menu`).click();
    await this.until(() => this.all('form[part=move]').length === 1, 'the form is open');
    this.one(`form[part=move] input[value=${quadrant}]`).click();
    this.one('form[part=move] [type=submit]').click();
    await this.until(() => this.all(`[data-quadrant=${quadrant}] [data-key="${key}"]`).length === 1, 'the card is moved');
  }

  /** Chooses the first organisation that a text finds. */
  async choose(organisation: string): Promise<void> {
    const field = this.one<HTMLInputElement>('[role=combobox]');
    field.focus();
    field.value = organisation;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.until(() => this.text('[role=option]').includes(organisation), 'organisations offered');
    this.one('[role=option]').click();
    await this.element.updateComplete;
  }
}

/** A page of the demo in a frame, as a visitor gets it. */
export class DemoPage {
  readonly frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  static async open(path: string, { width = 1280, height = 900 } = {}): Promise<DemoPage> {
    const frame = document.createElement('iframe');
    frame.width = String(width);
    frame.height = String(height);
    frame.title = path;
    frame.src = `/demo/${path}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    return new DemoPage(frame);
  }

  get window(): DemoWindow {
    return this.frame.contentWindow as unknown as DemoWindow;
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  get timeline(): PageWidget {
    return new PageWidget(this.document.querySelector('kde-timeline') as HTMLElement);
  }

  get matrix(): PageWidget {
    return new PageWidget(this.document.querySelector('kde-priority-matrix') as HTMLElement);
  }

  get widgets(): PageWidget[] {
    return [...this.document.querySelectorAll<HTMLElement>('kde-timeline, kde-priority-matrix')].map((element) => new PageWidget(element));
  }

  /** Every widget of the page, one after the other: each is scrolled to. */
  async drawn(): Promise<this> {
    for (const widget of this.widgets) await widget.drawn();
    return this;
  }

  /** Addresses of everything that the page fetched. What is still on its way is not in the list, so one more is asked for and waited for. */
  async requests(): Promise<string[]> {
    await (await this.window.fetch('site.css')).text();
    return this.window.performance.getEntriesByType('resource').map((entry) => entry.name);
  }

  /** What the policy of the page blocked. A browser tells it a moment later. */
  async violations(): Promise<unknown> {
    await new Promise((resolve) => this.window.requestAnimationFrame(() => setTimeout(resolve)));
    return this.window.violations;
  }

  /** Keeps files from being saved from now on, and tells their types. */
  catchFiles(): string[] {
    const types: string[] = [];
    const { URL, HTMLAnchorElement: { prototype } } = this.window;
    const create = URL.createObjectURL.bind(URL);
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob: Blob) => {
      const address = create(blob);
      blobs.set(address, blob);
      return address;
    };
    prototype.click = function click(this: HTMLAnchorElement) { types.push(blobs.get(this.href)?.type ?? `no file: ${this.href}`); };
    return types;
  }

  /** Makes fingers of the pointer of this page, for its widgets: no browser lets a test do that. */
  pretendTouch(): void {
    const { window } = this;
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => ask(query.replace('(pointer: coarse)', 'all'));
    const change = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if ('media' in rule) {
          const media = rule.media as MediaList;
          media.mediaText = media.mediaText.replace('(pointer: coarse)', 'all');
        }
        if ('cssRules' in rule) change(rule.cssRules as CSSRuleList);
      }
    };
    for (const { element } of this.widgets) for (const sheet of element.shadowRoot?.adoptedStyleSheets ?? []) change(sheet.cssRules);
  }

  /** Fails with what axe finds wrong in a widget. */
  async expectAccessible({ element }: PageWidget): Promise<void> {
    if (!this.window.expectAccessible) {
      const script = Object.assign(this.document.createElement('script'), { type: 'module', src: new URL('accessible.driver.ts', import.meta.url).href });
      const ready = new Promise((resolve, reject) => {
        this.window.addEventListener('accessible-ready', resolve, { once: true });
        script.onerror = () => { reject(new Error('axe is not loaded')); };
      });
      this.document.head.append(script);
      await ready;
    }
    await this.window.expectAccessible?.(element);
  }

  close(): void {
    this.frame.remove();
  }
}

/** Names of all that stands on the device. */
export const keptKeys = (): string[] => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];

/** Takes the boards off the device. */
export function forgetBoards(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(KEPT)) localStorage.removeItem(key);
}
