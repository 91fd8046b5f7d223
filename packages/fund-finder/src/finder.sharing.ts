import { fileName, type CalendarDate, type Fund } from '@digitaal-europa/data';
import { TakeAwayController, type DisclosureController, type Language, type TakeAwayItem, type TakeAwayProps } from '@digitaal-europa/ui';
import type { ReactiveControllerHost } from 'lit';
import { EMPTY_SHARE, shareUrl, type FinderShare } from './finder.share.ts';
import { calendarFile, callCalendar, shortlistCalendar, type CalendarAsk } from './model/calendar.ts';
import { compareCsv } from './model/compare-csv.ts';
import { fundsCsv, type CsvRow } from './model/csv.ts';
import type { FundResult } from './model/matched.ts';
import { shareStrings } from './strings/share.strings.ts';

/** What is taken away: what the visitor sees now. */
export interface Shown {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly share: FinderShare;
  /** On screen, or one page further: folded groups are not among them. */
  readonly results: readonly FundResult[];
  readonly kept: readonly FundResult[];
  readonly compared: readonly FundResult[];
  /** When the data was made. */
  readonly asOf: string | undefined;
}

const SHARE_MENU = 'share';
const SET = 'fondsen';

/** What the visitor can take away of the fund finder. */
export class Sharing {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly controller: DisclosureController;
  private readonly shown: () => Shown;
  private readonly takeAway: TakeAwayController;

  /** @param announce says what happened where no panel is open to say it */
  constructor(host: ReactiveControllerHost & HTMLElement, controller: DisclosureController, shown: () => Shown, announce: (message: string) => void) {
    this.host = host;
    this.controller = controller;
    this.shown = shown;
    this.takeAway = new TakeAwayController(host, { id: SHARE_MENU, controller, announce, words: () => shareStrings(shown().language) });
  }

  /** The menu, without what the page left out. */
  menu({ language, narrow, noShare, noExport }: { readonly language: Language; readonly narrow: boolean; readonly noShare: boolean; readonly noExport: boolean }): TakeAwayProps {
    const { controller, takeAway } = this;
    const { button, short, closeText } = shareStrings(language);
    return {
      controller, id: SHARE_MENU, label: narrow ? short : button, result: takeAway.result, busy: takeAway.busy, words: { closeText, resultLang: 'nl' }, onCloseText: () => takeAway.closeText(),
      items: () => [...(noShare ? [] : this.links(language)), ...(noExport ? [] : this.files(language))],
    };
  }

  private links(language: Language): TakeAwayItem[] {
    const { link, keptLink } = shareStrings(language);
    const { share, kept } = this.shown();
    const copy = (state: FinderShare) => () => void this.takeAway.copy(shareUrl(location.href, state, this.host.id));
    return [
      { buttons: [{ label: link.label, run: copy({ ...share, shortlist: [] }) }], hint: link.hint },
      ...(kept.length > 0 ? [{ buttons: [{ label: keptLink.label(kept.length), run: copy({ ...EMPTY_SHARE, organisation: share.organisation, shortlist: share.shortlist }) }], hint: keptLink.hint }] : []),
    ];
  }

  private files(language: Language): TakeAwayItem[] {
    const { csv, calendar, print } = shareStrings(language);
    const { results, today } = this.shown();
    const dated = results.filter(({ fund }) => shortlistCalendar([fund], today) !== undefined).map(({ fund }) => fund);
    return [
      results.length > 0 ? { buttons: [{ label: csv.label(results.length), run: () => this.csv(results, [SET]) }], hint: csv.hint } : { buttons: [], hint: csv.none },
      dated.length > 0 ? { buttons: [{ label: calendar.label(dated.length), run: () => this.calendar(shortlistCalendar(dated, today), [SET]) }], hint: calendar.hint } : { buttons: [], hint: calendar.none },
      { buttons: [{ label: print.label, run: () => this.print() }], hint: print.hint },
    ];
  }

  /** All that is still to come of the call that one can best apply for. */
  callOf({ fund, call }: FundResult): void {
    if (call) this.calendar(callCalendar(fund, call.call, this.shown().today), [fund.name.nl]);
  }

  asked(fund: Fund, ask: CalendarAsk): void {
    this.calendar(calendarFile(fund, ask, this.shown().today), [fund.name.nl, ask.kind === 'planning' ? 'planning' : undefined]);
  }

  kept(kind: 'csv' | 'ics'): void {
    const { kept, today } = this.shown();
    if (kind === 'csv') this.csv(kept, [SET, 'bewaard']);
    else this.calendar(shortlistCalendar(kept.map(({ fund }) => fund), today), [SET, 'bewaard']);
  }

  compared(): void {
    this.table(compareCsv(this.shown().compared), [SET, 'vergelijking']);
  }

  /** @param panel id of the panel that was pressed in */
  print(panel?: string): void {
    this.takeAway.print(panel);
  }

  private csv(rows: readonly CsvRow[], name: readonly string[]): void {
    this.table(fundsCsv(rows), name);
  }

  private table(text: string, name: readonly string[]): void {
    this.takeAway.save({ name: fileName(name, { day: this.shown().asOf, extension: 'csv' }), type: 'text/csv', text });
  }

  private calendar(text: string | undefined, name: readonly (string | undefined)[]): void {
    if (text !== undefined) this.takeAway.save({ name: fileName(name, { day: this.shown().asOf, extension: 'ics' }), type: 'text/calendar', text });
  }
}
