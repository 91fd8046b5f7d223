/** The built Storybook in a frame: the one place in the tests that knows how it is told what to show. */
import { waitUntil } from '@open-wc/testing';

interface Channel {
  readonly on: (event: string, heard: (...details: readonly unknown[]) => void) => void;
  readonly off: (event: string, heard: (...details: readonly unknown[]) => void) => void;
  readonly emit: (event: string, detail: unknown) => void;
}
interface Report {
  readonly type: string;
  readonly result: { readonly violations?: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[]; readonly error?: unknown };
}
interface Finished {
  readonly storyId: string;
  readonly status: string;
  readonly reporters: readonly Report[];
}
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}
type Frame = Window & { readonly __STORYBOOK_PREVIEW__?: { readonly channel?: Channel }; readonly console: Console };

/** The runner serves the whole repository; a shared module has an address of its own there. */
const base = new URL('/apps/storybook/storybook-static/', location.href);

/** Everything in the menu. */
export async function menu(): Promise<readonly Entry[]> {
  const { entries } = (await (await fetch(new URL('index.json', base))).json()) as { readonly entries: Readonly<Record<string, Entry>> };
  return Object.values(entries);
}

const thrown = (error: unknown): string => (error as { readonly message?: string } | undefined)?.message ?? JSON.stringify(error);

export class StorybookDriver {
  /** What the frame said in the console since this was last emptied: warnings and errors. */
  readonly said: string[] = [];
  private readonly frame: HTMLIFrameElement;
  private readonly channel: Channel;

  private constructor(frame: HTMLIFrameElement, channel: Channel) {
    this.frame = frame;
    this.channel = channel;
    const { console } = this.window;
    for (const level of ['warn', 'error'] as const) console[level] = (...args: readonly unknown[]) => { this.said.push(`${level}: ${args.map(String).join(' ')}`); };
    this.window.addEventListener('error', ({ message }) => { this.said.push(`uncaught: ${message}`); });
    this.window.addEventListener('unhandledrejection', ({ reason }) => { this.said.push(`unhandled: ${thrown(reason)}`); });
  }

  /** Opens the frame in which stories are shown, with none in it yet. */
  static async open(): Promise<StorybookDriver> {
    const frame = Object.assign(document.createElement('iframe'), { src: new URL('iframe.html', base).href, width: '1280', height: '900' });
    document.body.append(frame);
    let channel: Channel | undefined;
    await waitUntil(() => { channel = (frame.contentWindow as Frame | null)?.__STORYBOOK_PREVIEW__?.channel; return channel !== undefined; }, 'Storybook starts', { timeout: 15_000 });
    if (!channel) throw new Error('no channel to Storybook');
    return new StorybookDriver(frame, channel);
  }

  get window(): Frame {
    return this.frame.contentWindow as Frame;
  }

  get document(): Document {
    return this.window.document;
  }

  close(): void {
    this.frame.remove();
  }

  /** Shows a story, and waits until it was drawn, played and judged. */
  async story(id: string): Promise<Finished> {
    let failure = '';
    const finished = await this.show<Finished>(id, 'story', 'storyFinished', (heard) => heard.storyId === id, (error) => { failure = thrown(error); });
    if (failure) throw new Error(`${id}: ${failure}`);
    return finished;
  }

  /** Shows a page of documentation, and waits until it was drawn. */
  async docs(id: string): Promise<void> {
    await this.show(id, 'docs', 'docsRendered', (heard) => heard === id);
  }

  private show<Heard>(storyId: string, viewMode: Entry['type'], event: string, isIt: (heard: Heard) => boolean, failed?: (error: unknown) => void): Promise<Heard> {
    const failures = ['storyMissing', 'storyErrored', 'storyThrewException', 'playFunctionThrewException'];
    return new Promise<Heard>((resolve) => {
      const fail = (error: unknown): void => failed?.(error);
      const end = (heard: unknown): void => {
        if (!isIt(heard as Heard)) return;
        this.channel.off(event, end);
        for (const one of failures) this.channel.off(one, fail);
        resolve(heard as Heard);
      };
      this.channel.on(event, end);
      for (const one of failures) this.channel.on(one, fail);
      this.channel.emit('setCurrentStory', { storyId, viewMode });
    });
  }
}

/** Milliseconds after which a wait has failed: Storybook draws its toolbar anew when the story has been judged, which takes a while. */
export const PATIENCE = 15_000;

/** The whole Storybook, with its menu and toolbar, in a frame. */
export class ToolbarDriver {
  private readonly frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  static async open(id: string): Promise<ToolbarDriver> {
    const frame = Object.assign(document.createElement('iframe'), { src: new URL(`index.html?path=/story/${id}`, base).href, width: '1280', height: '900' });
    document.body.append(frame);
    const driver = new ToolbarDriver(frame);
    await waitUntil(() => driver.stage !== null, 'the story is drawn', { timeout: PATIENCE });
    return driver;
  }

  close(): void {
    this.frame.remove();
  }

  /** The page around the widget. */
  get stage(): Element | null {
    return this.frame.contentDocument?.querySelector<HTMLIFrameElement>('#storybook-preview-iframe')?.contentDocument?.querySelector('#storybook-root .stage') ?? null;
  }

  private all(selector: string): HTMLElement[] {
    return [...(this.frame.contentDocument?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  private switches(): HTMLElement[] {
    // Storybook's own list with eye conditions stands between ours.
    return this.all('[data-testid=sb-preview-toolbar] button[aria-haspopup=listbox]').filter((button) => button.ariaLabel !== 'Vision filter');
  }

  /** What the switches are called, with what they stand at. */
  get switched(): readonly string[] {
    return this.switches().map((button) => button.ariaLabel ?? '');
  }

  /** What a switch offers that stands at a value. */
  async offered(at: string): Promise<readonly string[]> {
    this.switches().find((button) => button.ariaLabel?.endsWith(` ${at}`))?.click();
    await waitUntil(() => this.all('[role=option]').length > 0, `a list at ${at}`, { timeout: PATIENCE });
    return this.all('[role=option]').map((option) => option.textContent.trim());
  }

  async choose(title: string): Promise<void> {
    this.all('[role=option]').find((option) => option.textContent.trim() === title)?.click();
    await waitUntil(() => this.all('[role=option]').length === 0 && this.switched.some((name) => name.endsWith(` ${title}`)), `${title} is chosen`, { timeout: PATIENCE });
  }
}

/** What axe found, a line for each; a report that is not there is a fault too. */
export function violationsIn({ reporters }: Finished): readonly string[] {
  const report = reporters.find(({ type }) => type === 'a11y');
  if (!report) return ['no report'];
  if (report.result.error !== undefined) return [`axe: ${thrown(report.result.error)}`];
  return (report.result.violations ?? []).flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`));
}
