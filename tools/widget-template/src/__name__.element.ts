import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { countFaulty, organisationField, readFeed, SERVICES, todayInAmsterdam, type CalendarDate, type Feed, type FeedIssue, type Service } from '@digitaal-europa/data';
import { accepted, ChoiceField, FeedController, groundClass, GroupController, KdeElement, PrintController, tellFailed, tellLoaded, VisibilityController, type FeedSource } from '@digitaal-europa/ui';
import { mend } from './__name__.attributes.ts';
import type { Kde__Name__Events } from './__name__.events.ts';
import { __camel__Strings } from './__name__.strings.ts';
import { styles } from './__name__.styles.ts';
import { __camel__View } from './__name__.view.ts';
import { offerFor, type Offer } from './model/offer.ts';

export type { Kde__Name__Events } from './__name__.events.ts';

/**
 * Help and examples for digital law, by kind: tools, model terms, training, practices. For Dutch municipalities, provinces and water
 * authorities; what is for other organisations than the visitor's is left out.
 *
 * @tag kde-__name__
 * @attr {number} [heading-level=2] - Level of the widget's own heading, 2 to 6.
 * @slot - What people see before the element is defined, without JavaScript, and when loading fails for good.
 * @fires {CustomEvent<{kind: 'services', count: number, source: string, generated: string}>} kde-load - Data was accepted and is shown.
 * @fires {CustomEvent<{code: string, message: string, issues: FeedIssue[]}>} kde-error - Data could not be loaded, or records were left out (code `bad-records`).
 * @fires {CustomEvent<{kind: 'services', id: string}>} kde-select - The visitor opened a service.
 * @fires {CustomEvent<{organisation: string}>} kde-organisation-change - The visitor said which organisation they are; empty for none.
 * @csspart toolbar - The field above the list.
 * @csspart combobox - The field in which an organisation is found by typing.
 * @csspart group - Services of one kind.
 * @csspart item - One service.
 * @csspart details - Details of a service.
 * @csspart status - Messages about loading and errors.
 * @cssprop [--kde-color=inherited] - Text.
 * @cssprop [--kde-background-color=transparent] - Ground.
 * @cssprop [--kde-link-color=#154273] - Links and buttons, and what is drawn.
 * @cssprop [--kde-action-background-color=#154273] - Ground of the pressed choice.
 * @cssprop [--kde-action-color=#fff] - Text of the pressed choice.
 * @cssprop [--kde-control-border-color=#6b7783] - Borders of fields.
 * @cssprop [--kde-focus-outline-color=#000] - Focus ring.
 * @cssprop [--kde-border-radius=4px] - Corners of fields, buttons, cards and panels; at most 1.5rem.
 * @cssprop [--kde-focus-background-color=transparent] - Ground of a link that has the focus.
 * @cssprop [--kde-focus-color=inherited] - Text of a link that has the focus.
 * @cssprop [--kde-target-min-block-size=44px] - Height of buttons and fields.
 * @cssprop [--kde-error-border-color=#b3261e] - Border of an error message.
 */
export class Kde__Name__ extends KdeElement<Kde__Name__Events> {
  static override readonly styles = styles;

  /** Where the data comes from when the page names none. Set by the module that registers the tag. */
  static defaultFeed: FeedSource | undefined;

  /** Where the names of organisations come from. Set by the module that registers the tag; without it only types can be chosen. */
  static defaultOrganisations: FeedSource | undefined;

  /** Address of a feed of services. Without it: the data that ships with the package. */
  @property() src: string | undefined;

  /** A feed object instead of `src`. */
  @property({ attribute: false }) data: Feed<'services'> | object | undefined;

  /** An organisation (`gm0716`, `pv29`, `ws0655`) or a type: `gemeente`, `provincie`, `waterschap`. Without it: nobody in particular. */
  @property() organisation: string | undefined;

  /** `lazy` loads when the element is near the window, `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** The day that counts as today, `YYYY-MM-DD`. Default: today in the Netherlands. For tests and demonstrations. */
  @property() today: string | undefined;

  /** Leaves out the field for an organisation. */
  @property({ type: Boolean, attribute: 'no-toolbar' }) noToolbar = false;

  /** Widgets of one group on a page share the organisation. `none` stands alone. Default: all on the page. */
  @property() group = '';

  @state() private selected: string | undefined;
  /** Said by screen readers after a choice. */
  @state() private announcement = '';

  private readonly visibility = new VisibilityController(this);
  private readonly feed = new FeedController<Feed<'services'>, FeedIssue>(this, {
    source: () => (this.visibility.seen || this.loading === 'eager' ? this.source : undefined),
    read: (input) => accepted(readFeed(SERVICES, input)),
    onLoad: (loaded) => tellLoaded(this, this.source, loaded),
    onError: (error) => tellFailed(this, error),
  });
  private readonly print = new PrintController(this, () => { if (this.isUpdatePending) this.performUpdate(); });
  private readonly companions = new GroupController(this, () => this.group, {
    organisation: (value) => { this.organisation = typeof value === 'string' && value ? value : undefined; },
  });
  private readonly organisations = new ChoiceField(this, {
    ...organisationField, words: (language) => ({ ...organisationField.words(language), ...__camel__Strings(language).field }),
    source: () => Kde__Name__.defaultOrganisations, from: () => [this.language.current, this.day], choose: (organisation) => this.choose(organisation),
  });

  /** The services that were accepted; empty before loading. */
  get records(): readonly Service[] {
    return this.feed.loaded?.value.records ?? [];
  }

  /** Loads the data again. What is on screen stays until new data is there. */
  reload(): Promise<void> {
    return this.feed.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    mend(this, changed);
    if (changed.has('organisation')) this.organisations.want(this.organisation);
  }

  /** Today, as far as this widget is concerned. */
  private get day(): CalendarDate {
    return this.today ?? todayInAmsterdam();
  }

  private get source(): FeedSource | undefined {
    return this.data ?? (this.src || Kde__Name__.defaultFeed);
  }

  private get offer(): Offer {
    return offerFor(this.records, this.organisation, this.language.current);
  }

  /** The visitor said who they are: the other widgets of the group follow, and the page is told. */
  private choose(organisation: string): void {
    this.organisation = organisation || undefined;
    this.announcement = __camel__Strings(this.language.current).found(this.offer.count);
    this.companions.tell('organisation', this.organisation);
    this.emit('kde-organisation-change', { organisation });
  }

  private select(id: string): void {
    this.selected = this.selected === id ? undefined : id;
    if (this.selected !== undefined) this.emit('kde-select', { kind: 'services', id });
  }

  protected override render(): TemplateResult | typeof nothing {
    const language = this.language.current;
    const { loaded, error, pending, reading } = this.feed;
    // What the page gave is there before the next frame: to say meanwhile that it loads is work for nothing.
    if (reading && !loaded && !error) return nothing;
    const strings = __camel__Strings(language);
    return html`
      <section class="frame ${groundClass(this, this.print.printing)}" aria-label=${strings.title}>
        ${__camel__View({
          language, strings, level: this.ownHeadingLevel, offer: this.offer, selected: this.selected, generated: loaded?.value.generated, announcement: this.announcement,
          field: this.noToolbar ? undefined : this.organisations.props(this.organisation),
          status: { pending: pending || (!loaded && !error), error, leftOut: countFaulty(loaded?.issues ?? []) },
          onSelect: (id) => this.select(id), onReload: () => void this.reload(),
        })}
        ${error && !loaded ? html`<slot></slot>` : nothing}
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kde-__name__': Kde__Name__;
  }
  interface KdeEventsByTag {
    'kde-__name__': Kde__Name__Events;
  }
}
