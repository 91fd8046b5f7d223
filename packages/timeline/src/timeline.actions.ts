/** What the visitor can do, and where the focus is after it. */
import { toDay, type CalendarDate, type Law, type Theme } from '@digitaal-europa/data';
import { keepInPlace, type Language } from '@digitaal-europa/ui';
import { COMPARE_MAX } from './model/compare.ts';
import { readContract, type ContractField } from './model/contract.ts';
import { entriesOf, nearestDate, type Entry } from './model/entries.ts';
import { NO_FILTERS, toggleFilter, withoutFilter, type Filters, type WayOut } from './model/filters.ts';
import { groupOf } from './model/groups.ts';
import { periodWith, type Period } from './model/period.ts';
import { compareTexts } from './strings/compare.strings.ts';
import { summaryStrings } from './strings/summary.strings.ts';
import type { KdeTimelineEvents } from './timeline.events.ts';
import type { Sharing } from './timeline.sharing.ts';
import type { Lens, TimelineState, View } from './timeline.state.ts';
import type { TimelineHandlers } from './timeline.view.ts';
import type { RowWindow } from './timeline.window.ts';
import { COMPARE_TITLE_ID } from './views/compare.view.ts';
import { CONTRACT_TITLE_ID, contractFieldId } from './views/contract.view.ts';
import { EXPLAIN_TITLE_ID } from './views/explain.view.ts';
import { LENS_MENU, MORE_MENU } from './views/lens.view.ts';

/** The element, as far as actions need it. */
export interface ActionsHost {
  readonly root: () => DocumentFragment | HTMLElement;
  readonly updated: () => Promise<unknown>;
  readonly state: () => TimelineState;
  readonly choose: (change: Partial<TimelineState>) => void;
  readonly language: () => Language;
  readonly today: () => CalendarDate;
  readonly records: () => readonly Law[];
  /** Number of laws that are left. */
  readonly left: () => number;
  readonly period: () => Period;
  readonly clamp: (period: Period) => Period;
  readonly rows: RowWindow;
  readonly sharing: Sharing;
  readonly setView: (view: View) => void;
  readonly setOrganisation: (organisation: string | undefined) => void;
  /** Says something to assistive technology. */
  readonly say: (message: string) => void;
  /** What is left is said, and told to the page, when the visitor rests. */
  readonly filtered: () => void;
  readonly needTexts: () => void;
  readonly emit: <K extends keyof KdeTimelineEvents>(type: K, detail: KdeTimelineEvents[K]) => void;
}

export const opensSelector = (key: string): string => `[data-opens="${CSS.escape(key)}"]`;

const without = (groups: ReadonlySet<string>, group: string): ReadonlySet<string> => (groups.has(group) ? new Set([...groups].filter((id) => id !== group)) : groups);

const LENS_TITLES: Readonly<Record<Lens, string>> = { explain: EXPLAIN_TITLE_ID, compare: COMPARE_TITLE_ID, contract: CONTRACT_TITLE_ID };

export class Actions implements TimelineHandlers {
  private readonly host: ActionsHost;

  constructor(host: ActionsHost) {
    this.host = host;
  }

  readonly search = (query: string): void => {
    this.host.choose({ query });
    this.host.filtered();
    void this.settle('input');
  };

  readonly organisation = (organisation: string): void => {
    this.host.setOrganisation(organisation || undefined);
    this.host.filtered();
    this.host.emit('kde-organisation-change', { organisation });
    void this.settle('[role="combobox"]');
  };

  readonly view = (view: View): void => {
    this.host.setView(view);
    this.host.emit('kde-view-change', { view });
  };

  readonly focus: TimelineHandlers['focus'] = (answer) => {
    const focus = this.host.state().focus === answer ? undefined : answer;
    this.host.choose({ focus });
    const strings = summaryStrings(this.host.language());
    this.host.say(focus ? strings.filtered(this.host.left()) : strings.unfiltered);
  };

  readonly allMoments = (open: boolean): void => void this.showMoments(open);

  readonly filter: TimelineHandlers['filter'] = {
    toggle: (id, value) => this.filterBy(toggleFilter(this.host.state().filters, id, value)),
    clear: () => this.filterBy(NO_FILTERS),
    letGo: (way) => this.letGo(way),
  };

  readonly lens: TimelineHandlers['lens'] = {
    open: (lens) => void this.openLens({ lens }),
    explain: (explained) => void this.openLens({ lens: 'explain', explained }),
    compare: (compared) => {
      const fits = compared.length <= COMPARE_MAX;
      if (!fits) this.host.say(compareTexts(this.host.language()).full(COMPARE_MAX));
      void this.openLens({ lens: 'compare', ...(fits ? { compared } : {}) });
    },
    contract: (form, asked) => void this.askContract({ form, asked }),
    remind: (event) => this.host.sharing.remind(event),
  };

  readonly zoom: TimelineHandlers['zoom'] = (zoom) => this.host.choose({ zoom, shift: 0, frame: undefined });
  readonly shift: TimelineHandlers['shift'] = (shift) => this.host.choose({ shift, frame: undefined });
  readonly frame: TimelineHandlers['frame'] = (frame) => this.host.choose({ frame });
  readonly group: TimelineHandlers['group'] = (grouping) => this.host.choose({ grouping, unfolded: new Set(), closed: new Set() });
  readonly togglePast: TimelineHandlers['togglePast'] = (pastOpen) => this.host.choose({ pastOpen });
  readonly sort: TimelineHandlers['sort'] = (sort) => this.host.choose({ sort });
  readonly calendar: TimelineHandlers['calendar'] = (law, date) => this.host.sharing.calendar(law, date);
  readonly memo: TimelineHandlers['memo'] = (law) => this.host.sharing.memo(law);
  readonly needTexts = (): void => this.host.needTexts();

  readonly reveal: TimelineHandlers['reveal'] = (law, side) => void this.revealDate(law, side);
  readonly select: TimelineHandlers['select'] = (law, date, also) => void this.openLaw(law, date, also);
  readonly close = (): void => void this.closeLaw();

  readonly unfold: TimelineHandlers['unfold'] = (group, first) => {
    this.host.rows.pin(first);
    this.host.choose({ unfolded: new Set([...this.host.state().unfolded, group]) });
    void this.settle(opensSelector(first));
  };

  readonly fold: TimelineHandlers['fold'] = (group) => {
    const { closed } = this.host.state();
    this.host.choose({ closed: closed.has(group) ? without(closed, group) : new Set([...closed, group]) });
  };

  /** The group of a law that is chosen is open. */
  private openGroupOf(law: string): Pick<TimelineState, 'closed'> {
    const { closed, grouping } = this.host.state();
    const record = this.lawOf(law);
    return { closed: record ? without(closed, groupOf(record, grouping)) : closed };
  }

  /** Brings the nearest date before or after the axis into view, with what lies beyond it on that side, and the focus to it. */
  private async revealDate(law: string, side: 'before' | 'after'): Promise<void> {
    const period = this.host.period();
    const record = this.lawOf(law);
    const hidden = (record ? entriesOf([record], this.host.today()) : []).filter(({ date: { earliest, latest } }) => earliest !== undefined && latest !== undefined && (side === 'before' ? toDay(latest) < period.start : toDay(earliest) >= period.end));
    const nearest = side === 'before' ? hidden.reduce<Entry | undefined>((best, entry) => (best && (best.date.latest ?? '') > (entry.date.latest ?? '') ? best : entry), undefined) : hidden[0];
    if (!nearest) return;
    const day = toDay((side === 'before' ? nearest.date.latest : nearest.date.earliest) ?? '');
    this.host.rows.pin(law);
    this.host.choose({ frame: this.host.clamp(periodWith(day, period, side === 'before' ? 0.25 : 0.75)) });
    await this.host.updated();
    const row = this.find(opensSelector(law))?.closest('.row');
    (this.find(opensSelector(nearest.key)) ?? row?.querySelector<HTMLElement>('.mark') ?? row?.querySelector<HTMLElement>('.row__button'))?.focus({ preventScroll: true });
  }

  private async openLaw(law: string, date?: string, also?: readonly string[]): Promise<void> {
    this.host.rows.pin(law);
    // In a list a law is opened by one of its dates: without one, by the next, or the last.
    const chosen = date ?? (this.find('.list') ? nearestDate(this.lawOf(law), this.host.today()) : undefined);
    const opener = this.find(opensSelector(chosen === undefined ? law : `${law}/${chosen}`));
    const wasInside = this.active?.closest('.detail');
    this.host.choose({ selected: { law, date: chosen, also }, ...this.openGroupOf(law) });
    this.host.emit('kde-select', { kind: 'laws', id: law });
    await keepInPlace(wasInside ? null : opener, this.host.updated());
    // Where the details stand in a column of their own, the focus goes there; elsewhere they follow the button that opened them.
    const title = this.find('.panel .detail__title');
    if (title) title.focus({ preventScroll: true });
    else if (wasInside) this.find('.detail__title')?.focus();
  }

  private async closeLaw(): Promise<void> {
    const { selected } = this.host.state();
    if (!selected) return;
    // In a list a law may be open by a date that nobody chose.
    const key = this.find('.entry--open > .entry__button')?.dataset['opens'] ?? (selected.date === undefined ? selected.law : `${selected.law}/${selected.date}`);
    this.host.choose({ selected: undefined });
    await keepInPlace(this.find(opensSelector(key)), this.host.updated());
    const opener = this.find(opensSelector(key)) ?? this.find(opensSelector(selected.law)) ?? this.find('.next__button');
    opener?.focus({ preventScroll: true });
  }

  /** To the law that a link opened: only now the page moves, for only now the visitor asks for it. */
  readonly goToSelected = async (): Promise<void> => {
    const { selected } = this.host.state();
    if (!selected) return;
    this.host.rows.pin(selected.law);
    await this.host.updated();
    (this.find('.detail__title') ?? this.find(opensSelector(selected.law)))?.focus();
  };

  /** To a date of a law, because the visitor asked for it elsewhere on the page. */
  readonly show = (law: string, date: string | undefined): void => {
    this.host.rows.pin(law);
    this.host.choose({ selected: { law, date }, ...this.openGroupOf(law) });
    void this.goToSelected();
  };

  /** Laws on these themes, because the visitor asked for them elsewhere on the page. */
  readonly about = (themes: readonly Theme[]): void => {
    if (themes.length === 0) return;
    this.filterBy({ theme: themes }, { query: '', focus: undefined, selected: undefined });
    void this.host.updated().then(() => this.find('.chip')?.focus());
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.host.state().selected) return;
    // In the search field Escape empties the field.
    if ((event.composedPath()[0] as Element).matches?.('input')) return;
    event.stopPropagation();
    this.close();
  };

  private async showMoments(allMoments: boolean): Promise<void> {
    this.host.choose({ allMoments });
    await this.host.updated();
    if (allMoments) this.find('#all-moments')?.focus();
  }

  private filterBy(filters: Filters, change: Partial<TimelineState> = {}): void {
    this.host.choose({ ...change, filters });
    this.host.filtered();
    void this.settle('.chip', '.disclosure__button');
  }

  /** One of the ways out of an empty result. */
  private letGo(way: WayOut): void {
    if (way.drop === 'query' || way.drop === 'all') this.host.choose({ query: '' });
    if (way.drop === 'organisation' || way.drop === 'all') this.host.setOrganisation(undefined);
    const { filters } = this.host.state();
    this.filterBy(way.drop === 'filter' ? withoutFilter(filters, way.id) : way.drop === 'all' ? NO_FILTERS : filters);
  }

  /** Opens a way of looking at the laws, and gives the focus back when it closes. */
  private async openLens(change: Partial<Pick<TimelineState, 'lens' | 'explained' | 'compared'>>): Promise<void> {
    const { lens, compared } = this.host.state();
    if (change.lens === 'explain') this.host.needTexts();
    this.host.choose(change);
    await this.host.updated();
    const next = this.host.state().lens;
    if (next !== lens) (next ? this.find(`#${LENS_TITLES[next]}`) : this.find(`[aria-controls="${LENS_MENU}-panel"]`) ?? this.find(`[aria-controls="${MORE_MENU}-panel"]`))?.focus();
    // The button that took a law out went with it.
    else if (next === 'compare' && (change.compared?.length ?? 0) < compared.length) this.find(`#${COMPARE_TITLE_ID}`)?.focus();
  }

  private async askContract(contract: TimelineState['contract']): Promise<void> {
    this.host.choose({ contract });
    await this.host.updated();
    const wrong = contract.asked ? (Object.keys(readContract(contract.form).errors ?? {})[0] as ContractField | undefined) : undefined;
    if (wrong) this.find(`#${contractFieldId(wrong)}`)?.focus();
  }

  private lawOf(id: string): Law | undefined {
    return this.host.records().find((law) => law.id === id);
  }

  private get active(): HTMLElement | null {
    return ((this.host.root() as ShadowRoot).activeElement as HTMLElement | null | undefined) ?? null;
  }

  private find(selector: string): HTMLElement | null {
    return this.host.root().querySelector<HTMLElement>(selector);
  }

  /** When a render has taken away what had the focus, the first of these gets it: the visitor goes on where they were. */
  private async settle(...selectors: readonly string[]): Promise<void> {
    const had = this.active !== null;
    await this.host.updated();
    if (had && !this.active) selectors.map((selector) => this.find(selector)).find((element) => element !== null)?.focus({ preventScroll: true });
  }
}
