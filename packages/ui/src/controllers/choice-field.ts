import type { ReactiveControllerHost } from 'lit';
import { remember } from '../remember.ts';
import type { ComboboxProps, ComboboxStrings } from '../views/combobox.view.ts';
import { ComboboxController, type ComboboxOption } from './combobox-controller.ts';
import { accepted, type Checked, type FeedSource } from './feed-controller.ts';
import { Later } from './later.ts';

/** What the field says. */
export interface ChoiceWords extends ComboboxStrings {
  readonly label: string;
  readonly placeholder?: string | undefined;
  /** What screen readers hear when the visitor has stopped typing. */
  readonly announce: (count: number) => string;
  /** Below the list, while it is fetched, and when it is not to be had. */
  readonly loading: string;
  readonly failed: string;
}

/** What can be chosen. */
export interface Choices {
  /** All that fit, best first; for `''` all there are. */
  readonly find: (typed: string) => readonly ComboboxOption[];
  /** What stands in the field; `''` for what nobody knows. */
  readonly nameOf: (value: string) => string;
}

/** @template Feed what is fetched; @template From what else the choices depend on, such as the language */
export interface ChoiceFieldOptions<Feed, From extends readonly unknown[]> {
  /** Start of the ids in the template; unique within the shadow root. */
  readonly id: string;
  /** Where the choices come from; `undefined`: there is no list. Read when it is needed. */
  readonly source: () => FeedSource | undefined;
  readonly read: (input: unknown) => Checked<Feed, unknown>;
  /** Read at every update. */
  readonly from: () => readonly [...From];
  /** Made anew only when something in it has changed. Without a feed: what can be chosen all the same. */
  readonly index: (feed: Feed | undefined, ...from: From) => Choices;
  readonly words: (...from: From) => ChoiceWords;
  /** Whether the list is needed to name this. */
  readonly needs: (value: string) => boolean;
  /** Something is always chosen: no button clears it. Default false. */
  readonly required?: boolean;
  /** The visitor chose; `''` when the choice was cleared. */
  readonly choose: (value: string) => void;
}

/** A field in which a visitor chooses out of a list that is fetched when it is needed: see `comboboxView`, which draws it. */
export class ChoiceField<Feed, From extends readonly unknown[]> {
  private readonly options: ChoiceFieldOptions<Feed, From>;
  /** What is chosen from, for who needs it for more than a choice. */
  readonly list: Later<Feed>;
  private readonly controller: ComboboxController;
  private readonly choicesOf = remember((feed: Feed | undefined, ...from: From) => this.options.index(feed, ...from));

  /** @param list That of another field with the same choices: fetched once for both. */
  constructor(host: ReactiveControllerHost & HTMLElement, options: ChoiceFieldOptions<Feed, From>, list?: Later<Feed>) {
    this.options = options;
    this.list = list ?? new Later(host, options.source, (input) => accepted(options.read(input)));
    this.controller = new ComboboxController(host, {
      id: options.id, choose: options.choose, focus: () => this.list.load(),
      find: (typed) => this.choices.find(typed),
      announce: (count) => this.words.announce(count),
    });
  }

  /**
   * Fetches the list when this cannot be named without. For when a page, or a link, made the choice. May be called at every update: a list
   * that is not to be had is asked for once, and again when the visitor opens the field.
   */
  want(value: string | null | undefined): void {
    if (value && this.list.status === 'waiting' && this.options.needs(value)) this.list.load();
  }

  /** What stands in the field; `''` for no choice. */
  nameOf(value: string | null | undefined): string {
    return value ? this.choices.nameOf(value) : '';
  }

  props(value: string | null | undefined): ComboboxProps {
    const { words, controller, list: { status }, options: { required } } = this;
    return {
      controller, label: words.label, placeholder: words.placeholder, text: this.nameOf(value), value: value ?? '', strings: required ? { ...words, clear: undefined } : words,
      note: status === 'loading' ? words.loading : status === 'failed' ? words.failed : undefined,
    };
  }

  private get words(): ChoiceWords {
    return this.options.words(...this.options.from());
  }

  private get choices(): Choices {
    return this.choicesOf(this.list.value, ...this.options.from());
  }
}
