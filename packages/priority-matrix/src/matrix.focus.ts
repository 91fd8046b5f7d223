import { DETAILS_TITLE_ID } from './views/details.view.ts';
import { rowControl } from './views/table.view.ts';
import { typedIn } from './views/typed.ts';

const cardSelector = (key: string): string => `[data-key="${CSS.escape(key)}"]`;

/** Where the focus is, and where it goes when a drawing takes it away: the visitor goes on where they were. */
export class FocusKeeper {
  /** What had the focus before something opened. */
  opener: HTMLElement | null = null;
  private readonly root: () => DocumentFragment | HTMLElement;
  private readonly updated: () => Promise<unknown>;

  constructor(root: () => DocumentFragment | HTMLElement, updated: () => Promise<unknown>) {
    this.root = root;
    this.updated = updated;
  }

  get active(): HTMLElement | null {
    return ((this.root() as ShadowRoot).activeElement as HTMLElement | null | undefined) ?? null;
  }

  /** The control that has the focus, when it is in a row of the list, as a selector. */
  get row(): string[] {
    return this.active ? rowControl(this.active) : [];
  }

  find(selector: string): HTMLElement | null {
    return this.root().querySelector<HTMLElement>(selector);
  }

  /** Whether a card is drawn, and not behind “show more”. */
  isInSight(key: string): boolean {
    return this.find(cardSelector(key)) !== null;
  }

  /** Puts the focus there after the next drawing. */
  async to(selector: string): Promise<void> {
    await this.updated();
    this.find(selector)?.focus();
  }

  /** When the next drawing takes away what has the focus, the first of these gets it. */
  async settle(...selectors: readonly string[]): Promise<void> {
    const had = this.active !== null;
    await this.updated();
    const lost = had && (!this.active || this.active.matches(':disabled'));
    if (!lost) return;
    const next = selectors.map((selector) => this.find(selector)).find((element) => element !== null && !element.matches(':disabled'));
    // A row went elsewhere with it; a button stands where the visitor looked already.
    next?.focus({ preventScroll: next.closest('.rows') === null });
  }

  /** To what opened it, where that still is; else to the card. */
  giveBack(key: string, toDetails = false): void {
    const opener = this.opener?.isConnected ? this.opener : null;
    const details = toDetails ? this.find('.details .details__actions button') : null;
    (details ?? opener ?? this.find(`${cardSelector(key)} button`) ?? this.find('.title__target'))?.focus({ preventScroll: true });
  }

  /** To what opened it, where that still is; else to the toolbar, or where that is left out to the title. Nothing when something has the focus. */
  giveBackOpener(): void {
    if (!this.active) (this.opener?.isConnected ? this.opener : this.find('.toolbar button') ?? this.find('.title__target'))?.focus({ preventScroll: true });
  }

  /** To a card that stands elsewhere now, when it took the focus with it. */
  toCard(key: string): void {
    if (this.active) return;
    const card = cardSelector(key);
    (this.find(`${card} .menu`) ?? this.find(`${card} button`) ?? this.find(`#${DETAILS_TITLE_ID}`) ?? this.find('.undo'))?.focus({ preventScroll: true });
  }

  /** What is typed in the details and not left yet is kept: the page may go, or another board may come. */
  keepTyped(fields = this.typed()): void {
    for (const field of fields) field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Draws. Gives the fields with something typed for which there is no place any more: in another layout, or when what they are about is gone. */
  through(draw: () => void): HTMLElement[] {
    const [root, typed] = [this.root(), this.typed()];
    // Some browsers say that a field is left while it is taken away, and a drawing asks for no other.
    const hold = (event: Event): void => event.stopImmediatePropagation();
    if (typed.length > 0) root.addEventListener('change', hold, true);
    draw();
    root.removeEventListener('change', hold, true);
    return typed.filter((field) => !root.contains(field));
  }

  private typed(): HTMLElement[] {
    return typedIn(this.root(), '.details').filter((field) => field.form === null);
  }
}
