import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { debounce } from '../debounce.ts';
import { focusLeaves } from '../focus-leaves.ts';

/** One thing to choose. */
export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** A second, quieter line: what tells two options of one name apart. */
  readonly detail?: string | undefined;
}

export interface ComboboxSettings {
  /** Start of the ids in the template; unique within the shadow root. */
  readonly id: string;
  /** All options that fit what was typed, best first; for `''` all there are. Read at every update, so a list that comes later shows by itself. */
  readonly find: (typed: string) => readonly ComboboxOption[];
  /** The visitor chose; `''` when the choice was cleared. */
  readonly choose: (value: string) => void;
  /** What screen readers hear when the visitor has stopped typing: how many options fit. */
  readonly announce: (count: number) => string;
  /** Called each time the field gets the focus: the moment to fetch the list. */
  readonly focus?: () => void;
}

/** So many options stand in the page; for the others the visitor types on. */
export const COMBOBOX_LIMIT = 50;

/** Milliseconds of rest before the count is said: not every letter is a search. */
const REST = 400;

/**
 * What an editable combobox does, after the list autocomplete pattern of the ARIA Authoring Practices: what is typed filters the list, and
 * nothing is chosen until the visitor says so with Enter or a press. Tab and a press elsewhere leave the choice as it was. The focus never
 * leaves the field; there is no listener outside the template. See `comboboxView`.
 */
export class ComboboxController implements ReactiveController {
  readonly settings: ComboboxSettings;
  /** Whether the list shows. */
  open = false;
  /** Index of the option that Enter chooses; -1 for none. */
  active = -1;
  /** What was typed since the last choice; `undefined`: the field shows the choice. */
  typed: string | undefined;
  /** For the live region. */
  announcement = '';
  private readonly host: ReactiveControllerHost & HTMLElement;
  private revealed = -1;
  private readonly say = debounce(() => {
    this.announcement = this.open ? this.settings.announce(this.found.length) : '';
    this.host.requestUpdate();
  }, REST);

  constructor(host: ReactiveControllerHost & HTMLElement, settings: ComboboxSettings) {
    this.host = host;
    this.settings = settings;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.say.cancel();
    this.close();
  }

  /** Scrolls the list, and only the list, to the option that is active: the page stays where it is. */
  hostUpdated(): void {
    if (this.active === this.revealed) return;
    this.revealed = this.active;
    const option = this.find(`${this.settings.id}-${this.active}`);
    const list = option?.parentElement;
    if (!option || !list) return;
    const [top, bottom] = [option.offsetTop, option.offsetTop + option.offsetHeight];
    if (top < list.scrollTop) list.scrollTop = top;
    else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
  }

  /** Everything that fits, also what is not in the page. */
  get found(): readonly ComboboxOption[] {
    return this.settings.find(this.typed?.trim() ?? '');
  }

  /** The options in the page. */
  get shown(): readonly ComboboxOption[] {
    return this.found.slice(0, COMBOBOX_LIMIT);
  }

  /** The visitor took this option. */
  choose(value: string): void {
    this.close();
    this.settings.choose(value);
  }

  clear(): void {
    this.choose('');
    this.find(this.settings.id)?.focus();
  }

  readonly onFocus = (): void => this.settings.focus?.();

  readonly onClick = (event: Event): void => {
    // What is typed next replaces the choice that stands there.
    if (this.typed === undefined) (event.target as HTMLInputElement).select();
    this.show();
  };

  readonly onInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.active = -1;
    this.show();
    this.say(undefined);
  };

  /** Away from the field and its list: nothing is taken that was not asked for. */
  readonly onFocusout = (event: FocusEvent): void => {
    if (focusLeaves(event)) this.close();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
    if (isComposing || ctrlKey || metaKey || (shiftKey && key !== 'Tab')) return;
    if (this.press(key, altKey)) {
      event.preventDefault();
      event.stopPropagation();
      this.host.requestUpdate();
    }
  };

  /** Returns whether the key was for the list. */
  private press(key: string, alt: boolean): boolean {
    const { length } = this.shown;
    switch (key) {
      case 'ArrowDown': return alt ? this.show() : this.move(!this.open || this.active === length - 1 ? 0 : this.active + 1);
      case 'ArrowUp': {
        if (!alt) return this.move(!this.open || this.active < 1 ? length - 1 : this.active - 1);
        const was = this.open;
        this.close();
        return was;
      }
      // Without an option under the keys these two belong to the text in the field.
      case 'Home': return this.active >= 0 && this.move(0);
      case 'End': return this.active >= 0 && this.move(length - 1);
      case 'ArrowLeft':
      case 'ArrowRight':
        this.activate(-1);
        return false;
      case 'Enter': return this.enter();
      case 'Escape': {
        const was = this.open || this.typed !== undefined;
        this.close();
        return was;
      }
      default: return false;
    }
  }

  /** Takes the option under the keys. Without one: the only one that fits, an empty field as "none", else it offers the first. */
  private enter(): boolean {
    if (!this.open) return false;
    const { shown } = this;
    const taken = shown[this.active] ?? (this.typed?.trim() && shown.length === 1 ? shown[0] : undefined);
    if (taken) this.choose(taken.value);
    else if (this.typed?.trim() === '') this.choose('');
    else this.move(0);
    return true;
  }

  private show(): true {
    if (!this.open) this.active = -1;
    this.open = true;
    this.host.requestUpdate();
    return true;
  }

  private move(to: number): true {
    this.show();
    return this.activate(this.shown.length === 0 ? -1 : to);
  }

  private activate(to: number): true {
    if (this.active !== to) this.host.requestUpdate();
    this.active = to;
    return true;
  }

  private close(): void {
    if (!this.open && this.typed === undefined) return;
    this.open = false;
    this.active = -1;
    this.typed = undefined;
    this.announcement = '';
    this.say.cancel();
    this.host.requestUpdate();
  }

  private find(id: string): HTMLElement | null {
    return (this.host.shadowRoot ?? this.host).querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }
}
