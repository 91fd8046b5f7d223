import { waitUntil } from '@open-wc/testing';

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

  get window(): Window & { violations?: { directive: string; sample: string }[] } {
    return this.frame.contentWindow as Window;
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  get timeline(): HTMLElement {
    return this.document.querySelector('kde-timeline') as HTMLElement;
  }

  all(selector: string): HTMLElement[] {
    return [...(this.timeline.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  async drawn(): Promise<this> {
    // The day of the data: what a page shows must not depend on the day of the test.
    this.timeline.setAttribute('today', '2026-11-21');
    this.timeline.scrollIntoView();
    await waitUntil(() => this.all('.lanes, .list, .table').length > 0, 'the timeline is drawn', { timeout: 8000 });
    return this;
  }

  async press(label: string): Promise<void> {
    const button = this.all('button').find((candidate) => candidate.textContent.trim() === label);
    if (!button) throw new Error(`no button "${label}"`);
    button.click();
    await (this.timeline as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  }

  /** Addresses of everything that the page fetched. */
  get requests(): string[] {
    return this.window.performance.getEntriesByType('resource').map((entry) => entry.name);
  }

  close(): void {
    this.frame.remove();
  }
}
