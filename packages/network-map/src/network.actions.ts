/** What the visitor can do, and where the focus is after it. */
import type { Theme } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { KdeNetworkMapEvents } from './network.events.ts';
import { clearFilters, toggleFacet, withFacet, withHours, withOrganisation, withoutChip, withPathTo, withProvince, withQuery, withSelected, withSort, withView, withWater, type NetworkMapState, type Selected, type View } from './model/state.ts';
import type { MapHandlers } from './views/context.ts';
import type { MapFacetsProps } from './views/facets.view.ts';
import { DETAILS_TITLE_ID } from './views/parts.view.ts';
import { focusMark } from './views/walk.ts';

/** The element, as far as actions need it. */
export interface ActionsHost {
  readonly root: () => ShadowRoot;
  readonly updated: () => Promise<unknown>;
  readonly language: () => Language;
  readonly state: () => NetworkMapState;
  /** Takes a state over, with everything that follows from it. */
  readonly apply: (state: NetworkMapState) => void;
  /** What is left is said, and told to the page, when the visitor rests. */
  readonly filtered: () => void;
  /** Details are about to be read that need more than networks and organisations. */
  readonly needServices: () => void;
  readonly prepareSearch: () => void;
  readonly copy: (text: string) => void;
  /** Draws more of the list. */
  readonly moreRows: () => void;
  readonly reload: () => void;
  readonly emit: <K extends keyof KdeNetworkMapEvents>(type: K, detail: KdeNetworkMapEvents[K]) => void;
}

/** Stands above every picture: from there one goes on. */
const PRESSED_VIEW = '.segmented__option[aria-pressed="true"]';
const KINDS = { network: 'networks', organisation: 'organisations' } as const;

export class Actions implements MapHandlers {
  private readonly host: ActionsHost;
  /** What had the focus before details opened. */
  private opener: HTMLElement | undefined;

  constructor(host: ActionsHost) {
    this.host = host;
  }

  readonly select: MapHandlers['select'] = (selected) => (selected ? void this.open(selected) : void this.close());
  readonly toggleFacet: MapHandlers['toggleFacet'] = (id, value) => this.filter(toggleFacet(this.state, id, value));
  readonly setFacet: MapHandlers['setFacet'] = (id, values) => this.filter(withFacet(this.state, id, values));
  readonly hours: MapHandlers['hours'] = (perQuarter) => this.filter(withHours(this.state, perQuarter));
  readonly pathTo: MapHandlers['pathTo'] = (organisation) => {
    this.host.apply(withPathTo(this.state, organisation));
    this.keepFocus();
  };
  readonly province: MapHandlers['province'] = (code) => this.host.apply(withProvince(this.state, code));
  readonly water: MapHandlers['water'] = (shown) => this.host.apply(withWater(this.state, shown));
  readonly sort: MapHandlers['sort'] = (by) => this.host.apply(withSort(this.state, by));
  readonly organisation: MapHandlers['organisation'] = (id) => this.filter(withOrganisation(this.state, id));
  readonly copy: MapHandlers['copy'] = (text) => this.host.copy(text);

  readonly view = (view: View): void => {
    if (view === this.state.view) return;
    this.host.apply(withView(this.state, view));
    this.host.emit('kde-view-change', { view });
    this.keepFocus();
  };

  readonly askOrganisation = (): void => this.find('[role="combobox"]')?.focus();

  readonly facets: MapFacetsProps['handlers'] = {
    toggle: (id, value) => this.toggleFacet(id, value),
    drop: (chip) => this.filter(withoutChip(this.state, chip)),
    clear: () => this.filter(clearFilters(this.state)),
  };

  /** Networks on these themes, because the visitor asked for them elsewhere on the page. */
  readonly about = (themes: readonly Theme[]): void => {
    if (themes.length === 0) return;
    this.filter(withSelected(withFacet(clearFilters(this.state), 'theme', themes), undefined));
    void this.host.updated().then(() => this.find('.title__target')?.focus());
  };

  readonly search = (query: string): void => this.filter(withQuery(this.state, query));
  readonly prepareSearch = (): void => this.host.prepareSearch();
  readonly moreRows = (): void => this.host.moreRows();
  readonly reload = (): void => this.host.reload();

  /** For what goes with its press, as a way that is no longer looked for. */
  readonly keepFocus = (): void => void this.settle(PRESSED_VIEW);

  /** To what a link opened: only now the page moves, for only now the visitor asks for it. */
  readonly goToSelected = (): void => this.find(`#${DETAILS_TITLE_ID}`)?.focus();

  /** A slash goes to the search field, but in a field it is a letter. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
    const field = this.find('[type="search"]');
    if (key !== '/' || altKey || ctrlKey || metaKey || defaultPrevented || !field || (event.composedPath()[0] as Element).matches('input:not([type="checkbox"]), select')) return;
    event.preventDefault();
    field.focus();
  };

  private get state(): NetworkMapState {
    return this.host.state();
  }

  /** Another selection. A chip goes with its press: then the focus goes to the filters. */
  private filter(state: NetworkMapState): void {
    this.host.apply(state);
    this.host.filtered();
    void this.settle('.chip', '.filters button', '[role="combobox"]');
  }

  private async open(selected: Selected): Promise<void> {
    // From one to another: back is to where the first one was opened.
    if (!this.active?.closest('.details')) this.opener = this.active;
    if (selected.kind === 'gap') this.host.needServices();
    else this.host.emit('kde-select', { kind: KINDS[selected.kind], id: selected.id });
    this.host.apply(withSelected(this.state, selected));
    await this.host.updated();
    // Along the lines the drawing keeps the focus: there one goes on with the arrows.
    if (!this.active?.closest('.links')) this.goToSelected();
  }

  private async close(): Promise<void> {
    const { selected } = this.state;
    if (!selected) return;
    const { opener } = this;
    this.opener = undefined;
    this.host.apply(withSelected(this.state, undefined));
    await this.host.updated();
    const back = opener && this.again(opener);
    if (back) back.focus();
    else if (!focusMark(this.host.root(), selected)) this.find('.title__target')?.focus();
  }

  /** What opened the details, or what is drawn in its place: they take the place of the advice, and a list gets other columns beside them. */
  private again(opener: HTMLElement): HTMLElement | undefined {
    if (opener.isConnected && opener.getClientRects().length > 0) return opener;
    const part = opener.closest('[part]')?.getAttribute('part') ?? '';
    return [...this.host.root().querySelectorAll<HTMLElement>(`[part="${part}"] button`)].find(({ className, textContent }) => className === opener.className && textContent === opener.textContent);
  }

  /** When the next drawing takes away what has the focus, the first of these gets it. */
  private async settle(...selectors: readonly string[]): Promise<void> {
    const had = this.active !== undefined;
    await this.host.updated();
    if (had && !this.active) selectors.map((selector) => this.find(selector)).find(Boolean)?.focus({ preventScroll: true });
  }

  private get active(): HTMLElement | undefined {
    return (this.host.root().activeElement as HTMLElement | null) ?? undefined;
  }

  private find(selector: string): HTMLElement | undefined {
    return this.host.root().querySelector<HTMLElement>(selector) ?? undefined;
  }
}
