import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { copyText, download } from '../download.ts';
import type { TakeAwayResult } from '../views/take-away.view.ts';
import type { DisclosureController } from './disclosure-controller.ts';

/** A file with a text, or with bytes that nobody can copy by hand. */
export interface TakeAwayFile {
  readonly name: string;
  readonly type: string;
  readonly text: string | Blob;
}

/** Sentences about how it went. */
export interface TakeAwayWords {
  readonly saved: (name: string) => string;
  /** The file may not have been saved; its text stands below the sentence. */
  readonly unsure: (name: string) => string;
  /** Saving is not possible; its text, if it has one, stands below the sentence. */
  readonly failed: string;
  /** Default of `copy`. */
  readonly copied?: string | undefined;
  /** Copying is not allowed; the text stands below the sentence. */
  readonly copyYourself: string;
}

export interface TakeAwayOptions {
  /** Of the panel: the `id` of `takeAwayView`. */
  readonly id: string;
  readonly controller: DisclosureController;
  /** Says what happened where the panel is not open to say it. */
  readonly announce: (message: string) => void;
  readonly words: () => TakeAwayWords;
}

/**
 * What a visitor takes away: files, texts, pictures and paper. Each ends in a sentence that is shown in the panel, or announced; what may not
 * have worked comes with its text, and then the panel opens. See `takeAwayView`.
 */
export class TakeAwayController implements ReactiveController {
  /** How the last thing went, until the panel closes. */
  result: TakeAwayResult | undefined;
  /** True while something is being made. */
  busy = false;
  private wasOpen = false;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly options: TakeAwayOptions;

  constructor(host: ReactiveControllerHost & HTMLElement, options: TakeAwayOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    // Whoever opens it again asks for something new.
    if (this.wasOpen && !this.isOpen) this.result = undefined;
    this.wasOpen = this.isOpen;
  }

  save(file: TakeAwayFile): void {
    this.tell(this.hand(file));
  }

  /** Hands a file over and only gives back how that went, for the end of `during`. */
  hand({ name, type, text }: TakeAwayFile): TakeAwayResult {
    const { saved, unsure, failed } = this.options.words();
    const went = download(name, type, text);
    if (typeof text !== 'string') return { message: went === 'failed' ? failed : saved(name) };
    return went === 'started' ? { message: saved(name) } : { message: went === 'unsure' ? unsure(name) : failed, text };
  }

  async copy(text: string, copied: string = this.options.words().copied ?? ''): Promise<void> {
    this.tell(await copyText(text) ? { message: copied } : { message: this.options.words().copyYourself, text });
  }

  /**
   * Work that takes a while, such as a picture.
   * @param failed said when the work throws; default: that of `words`
   */
  async during(work: () => Promise<TakeAwayResult>, failed: string = this.options.words().failed): Promise<void> {
    this.busy = true;
    this.tell(undefined);
    let result: TakeAwayResult;
    try {
      result = await work();
    } catch {
      result = { message: failed };
    }
    this.busy = false;
    this.tell(result);
  }

  /**
   * On paper there is no panel, so it closes first; the focus comes back to its button, and the screen stays where it was.
   * @param panel id of the panel that was pressed in; default: the one of `takeAwayView`
   */
  print(panel: string = this.options.id): void {
    this.buttonOf(panel)?.focus();
    this.options.controller.close();
    addEventListener('afterprint', () => { if (!this.host.shadowRoot?.activeElement) this.buttonOf(panel)?.focus({ preventScroll: true }); }, { once: true });
    print();
  }

  /** The button that closes the text goes with it; the one of the panel stays. */
  closeText(): void {
    this.buttonOf(this.options.id)?.focus();
    this.tell(undefined);
  }

  private tell(result: TakeAwayResult | undefined): void {
    const open = this.isOpen;
    this.result = open || result?.text !== undefined ? result : undefined;
    if (result && !open) {
      this.options.announce(result.message);
      // The text to be copied by hand stands in the panel.
      if (result.text !== undefined) this.buttonOf(this.options.id)?.click();
    }
    this.host.requestUpdate();
  }

  private get isOpen(): boolean {
    return this.options.controller.open === this.options.id;
  }

  private buttonOf(panel: string): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>(`[aria-controls="${panel}-panel"]`);
  }
}
