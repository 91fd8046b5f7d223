import { organisationType, type CalendarDate, type Organisation } from '@digitaal-europa/data';
import { ComboboxController, type ComboboxProps, type FeedSource, type Language } from '@digitaal-europa/ui';
import type { ReactiveControllerHost } from 'lit';
import { findOrganisations, indexOrganisations, nameOfChoice, type OrganisationIndex } from './model/organisations.ts';
import { readOrganisations } from './timeline.feed.ts';
import { Later } from './timeline.later.ts';
import { filterStrings } from './strings/filters.strings.ts';

const NONE: readonly Organisation[] = [];

export interface OrganisationFieldOptions {
  /** Where the names come from; `undefined`: only types can be chosen. */
  readonly source: () => FeedSource | undefined;
  readonly language: () => Language;
  readonly today: () => CalendarDate;
  /** An id, a type, or `''` for all. */
  readonly choose: (organisation: string) => void;
}

/** The field in which a visitor chooses an organisation out of all, or a type. The names are fetched when they are needed. */
export class OrganisationField {
  private readonly options: OrganisationFieldOptions;
  private readonly names: Later<readonly Organisation[]>;
  private readonly controller: ComboboxController;
  private indexed: { readonly from: readonly unknown[]; readonly index: OrganisationIndex } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: OrganisationFieldOptions) {
    this.options = options;
    this.names = new Later(host, options.source, readOrganisations);
    this.controller = new ComboboxController(host, {
      id: 'organisation', choose: options.choose, focus: () => this.names.load(),
      find: (typed) => findOrganisations(this.index, typed),
      announce: (count) => this.words.announce(count),
    });
  }

  /** A name to show is fetched; a type has one of its own. */
  want(organisation: string | undefined): void {
    const type = organisationType(organisation);
    if (type && organisation !== type) this.names.load();
  }

  /** `Gemeente Tholen`, `Alle gemeenten`; `''` for none. */
  nameOf(organisation: string | undefined): string {
    return nameOfChoice(this.index, organisation, this.words);
  }

  props(organisation: string | undefined): ComboboxProps {
    const { words, names: { status } } = this;
    return {
      controller: this.controller, label: words.label, placeholder: words.placeholder, text: this.nameOf(organisation), value: organisation ?? '', strings: words,
      note: status === 'loading' ? words.loading : status === 'failed' ? words.failed : undefined,
    };
  }

  private get words(): ReturnType<typeof filterStrings>['organisation'] {
    return filterStrings(this.options.language()).organisation;
  }

  private get index(): OrganisationIndex {
    const names = this.names.value ?? NONE;
    const from = [names, this.options.language(), this.options.today()];
    if (!this.indexed?.from.every((value, i) => value === from[i])) this.indexed = { from, index: indexOrganisations(names, this.words, this.options.today()) };
    return this.indexed.index;
  }
}
