import { isCalendarDate, type CalendarDate, type Law, type OrganisationType } from '@digitaal-europa/data';
import { remember, type Language } from '@digitaal-europa/ui';
import { appliesTo } from './model/entries.ts';
import { filterLaws, type FilterModel } from './model/filters.ts';
import type { Baseline } from './model/memory.ts';
import { clampPeriod, extentOfLaws, shownPeriod, type Period } from './model/period.ts';
import { lawsInFocus, summaryOf, type Summary } from './model/summary.ts';
import { LawSearch, type Found } from './timeline.search.ts';
import type { TimelineState } from './timeline.state.ts';

/** What decides which laws are shown. */
export interface ChosenFrom {
  readonly records: readonly Law[];
  readonly state: TimelineState;
  readonly language: Language;
  readonly today: CalendarDate;
  readonly organisation: OrganisationType | undefined;
  /** What the visitor saw before. */
  readonly baseline: Baseline | undefined;
  /** The id of a law that is shown as long as it is open, whatever was chosen. */
  readonly guest: string | undefined;
  /** The day since which changes are told when that is not known. */
  readonly since: string | undefined;
}

/** Which laws are shown, and what follows from that. Asked for at every drawing; each part remembers what it made of the same. */
export class ChosenLaws {
  private readonly from: () => ChosenFrom;
  private readonly lawSearch = new LawSearch();
  private readonly answers = remember((laws: readonly Law[], today: CalendarDate, organisation: OrganisationType | undefined, baseline: Baseline | undefined, since: CalendarDate | undefined): Summary =>
    summaryOf({ laws, today, organisation, baseline, since: isCalendarDate(since) ? since : undefined }));
  private last: readonly Law[] = [];

  constructor(from: () => ChosenFrom) {
    this.from = from;
  }

  get found(): Found {
    const { state, records, language } = this.from();
    return this.lawSearch.find(state.query, records, language);
  }

  /** How many of those the organisation leaves out. */
  get hidden(): number {
    const { laws } = this.found;
    return laws.length - appliesTo(laws, this.from().organisation).length;
  }

  /** What search, organisation and filters leave, with the counts of the filters. */
  get filtered(): FilterModel {
    const { records, state: { query, filters }, organisation, today } = this.from();
    return filterLaws({ records, found: this.found.laws, query: query.trim(), organisation, filters, today });
  }

  /** The three answers, for what is left before one of them is pressed. */
  get summary(): Summary {
    const { today, organisation, baseline, since } = this.from();
    return this.answers(this.filtered.laws, today, organisation, baseline, since);
  }

  /** What is left in the end; the same list as long as it holds the same laws in the same order, for much is remembered by it. */
  get laws(): readonly Law[] {
    const { records, guest, state: { focus, selected } } = this.from();
    const left = lawsInFocus(this.filtered.laws, focus && this.summary[focus].focus);
    const isGuest = ({ id }: Law): boolean => id === guest;
    const laws = guest === undefined || guest !== selected?.law || left.some(isGuest) ? left : [...left, ...records.filter(isGuest)];
    const known = this.last;
    if (laws !== known && (laws.length !== known.length || laws.some((law, i) => law !== known[i]))) this.last = laws;
    return this.last;
  }

  /** The days on the axis. */
  get period(): Period {
    const { state, today } = this.from();
    return shownPeriod(state, today, extentOfLaws(this.laws));
  }

  clamp(period: Period): Period {
    return clampPeriod(period, this.from().today, extentOfLaws(this.laws));
  }
}
