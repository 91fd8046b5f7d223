import { readText } from '@digitaal-europa/ui/testing';
import { forgetKept } from './site.driver.ts';
import { PageFinder, PageNetworks, PageWidget } from './widget.driver.ts';

interface DemoWindow extends Window {
  violations?: { directive: string; sample: string }[];
  expectAccessible?: (element: Element) => Promise<void>;
  CSSStyleSheet: typeof CSSStyleSheet;
  HTMLAnchorElement: typeof HTMLAnchorElement;
  URL: typeof URL;
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

  get finder(): PageFinder {
    return new PageFinder(this.document.querySelector('kde-fund-finder') as HTMLElement);
  }

  get networks(): PageNetworks {
    return new PageNetworks(this.document.querySelector('kde-network-map') as HTMLElement);
  }

  get widgets(): PageWidget[] {
    return [...this.document.querySelectorAll<HTMLElement>('kde-timeline, kde-priority-matrix, kde-fund-finder, kde-network-map')].map((element) => new PageWidget(element));
  }

  /** These widgets of the page, or every one, one after the other: each is scrolled to. Others are drawn only if they are near the window then. */
  async drawn(...names: readonly ('timeline' | 'matrix' | 'finder' | 'networks')[]): Promise<this> {
    for (const widget of names.length > 0 ? names.map((name) => this[name]) : this.widgets) await widget.drawn();
    return this;
  }

  /** Addresses of everything that the page fetched. What is still on its way is not in the list, so one more is asked for and waited for. */
  async requests(): Promise<string[]> {
    await readText(await this.window.fetch('site.css'));
    return this.window.performance.getEntriesByType('resource').map((entry) => entry.name);
  }

  /** What the policy of the page blocked. A browser tells it later, in order: when it tells of one of ours, it has told of all before that. */
  async violations(): Promise<readonly unknown[] | undefined> {
    const ours = this.document.createElement('i');
    const told = new Promise<void>((resolve) => {
      ours.addEventListener('securitypolicyviolation', (event) => {
        event.stopPropagation();
        resolve();
      }, { once: true });
    });
    this.document.body.append(ours);
    ours.setAttribute('style', 'color: red');
    await told;
    ours.remove();
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
      const script = Object.assign(this.document.createElement('script'), { type: 'module', src: '/apps/demo/test/accessible.driver.ts' });
      const ready = new Promise((resolve, reject) => {
        this.window.addEventListener('accessible-ready', resolve, { once: true });
        script.onerror = () => { reject(new Error('axe is not loaded')); };
      });
      this.document.head.append(script);
      await ready;
    }
    // What is far below and not drawn yet has the size that it is guessed to have: axe would see it lie over its neighbours.
    const drawn = new this.window.CSSStyleSheet();
    drawn.replaceSync('* { content-visibility: visible !important; }');
    element.shadowRoot?.adoptedStyleSheets.push(drawn);
    await this.window.expectAccessible?.(element);
  }

  close(): void {
    this.frame.remove();
  }
}

/** Pages of the demo for the tests of a suite, each closed after its test, with nothing on the device before and after. */
export function demoPages(): { open: (path: string, size?: { width: number; height: number }) => Promise<DemoPage>; readonly page: DemoPage } {
  let page: DemoPage | undefined;
  beforeEach(forgetKept);
  afterEach(() => {
    page?.close();
    page = undefined;
    forgetKept();
  });
  return {
    open: async (path, size) => (page = await DemoPage.open(path, size)),
    /** The one that was opened last. */
    get page() {
      if (!page) throw new Error('no page is open');
      return page;
    },
  };
}
