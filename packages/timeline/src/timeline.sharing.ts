import { lawRows, type CalendarDate, type CalendarEvent, type Law, type LawDate, type OrganisationType } from '@digitaal-europa/data';
import { pngOf, TakeAwayController, type DisclosureController, type Language } from '@digitaal-europa/ui';
import type { ReactiveControllerHost } from 'lit';
import { countEvents, dateFile, lawFile, lawsFile, pictureName, reminderFile, tableFile, type FileOptions } from './model/files.ts';
import { memoOfLaw, memoOfLaws } from './model/memo.ts';
import { EMPTY_SHARE, shareUrl, type ShareState } from './timeline.share.ts';
import { makePicture } from './timeline.picture.ts';
import type { TimelineState } from './timeline.state.ts';
import { lawTitle } from './timeline.strings.ts';
import { shareStrings } from './strings/share.strings.ts';
import { SHARE_MENU, type ShareMenuProps } from './views/share-menu.view.ts';

/** What is taken away: what the visitor sees now. */
export interface Shown {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly organisation: OrganisationType | undefined;
  readonly records: readonly Law[];
  /** Those that are shown, in the order of the drawing. */
  readonly laws: readonly Law[];
  readonly state: TimelineState;
  readonly share: ShareState;
  /** What was chosen, in one or two sentences. */
  readonly chosen: (language: Language) => string;
  /** When the data was made. */
  readonly asOf: string | undefined;
  /** Address of a calendar with all dates for this type of organisation, where one is published. */
  readonly calendar: string | undefined;
}

/** What the visitor can take away of the timeline. */
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
    this.takeAway = new TakeAwayController(host, { id: SHARE_MENU, controller, announce, words: () => shareStrings(this.shown().language) });
  }

  /** What the menu shows, but for what the page left out. It is counted only while somebody looks. */
  menu(language: Language): Omit<ShareMenuProps, 'noShare' | 'noExport' | 'drawn'> {
    const { controller, takeAway } = this;
    return {
      controller, language, busy: takeAway.busy, result: takeAway.result,
      amounts: () => {
        const { records, laws, today, organisation, calendar, state: { selected } } = this.shown();
        const law = records.find(({ id }) => id === selected?.law);
        return { laws: laws.length, rows: lawRows(laws).length, events: countEvents(laws, today, organisation), selected: law && { id: law.id, name: lawTitle(law, language) }, subscription: calendar };
      },
      actions: {
        copyLink: () => void takeAway.copy(this.link, shareStrings(language).link.copied),
        calendar: () => { const now = this.shown(); takeAway.save(lawsFile(now.laws, now.today, this.files)); },
        subscribe: (address) => void takeAway.copy(address, shareStrings(language).calendar.subscribed),
        csv: () => takeAway.save(tableFile(lawRows(this.shown().laws), this.files)),
        svg: () => void this.picture('svg'),
        png: () => void this.picture('png'),
        memo: (id) => this.memo(id),
        print: () => takeAway.print(),
        closeText: () => takeAway.closeText(),
      },
    };
  }

  /** Dates of one law, or one of its dates, into a calendar. */
  calendar(law: Law, date?: LawDate): void {
    const file = date ? dateFile(law, date, this.files) : lawFile(law, this.shown().today, this.files);
    if (file) this.takeAway.save(file);
  }

  remind(event: CalendarEvent): void {
    this.takeAway.save(reminderFile(event, this.files));
  }

  memo(id: string | undefined): void {
    const { language, records, laws, today, organisation, share, chosen } = this.shown();
    const law = records.find((one) => one.id === id);
    const text = law
      ? memoOfLaw(law, { today, organisation, link: this.linkTo({ ...EMPTY_SHARE, organisation: share.organisation, selected: { law: law.id } }) })
      : memoOfLaws(laws, { today, organisation, selection: chosen('nl'), link: this.linkTo(share) });
    void this.takeAway.copy(text, shareStrings(language).memo.copied);
  }

  private get files(): FileOptions {
    const { asOf, organisation } = this.shown();
    return { asOf, organisation };
  }

  /** Address that brings back what is shown. */
  get link(): string {
    return this.linkTo(this.shown().share);
  }

  private linkTo(share: ShareState): string {
    return shareUrl(location.href, share, this.host.id);
  }

  private picture(kind: 'svg' | 'png'): Promise<void> {
    const { laws, today, language, state, chosen, asOf, organisation, share } = this.shown();
    return this.takeAway.during(async () => {
      const picture = makePicture({ laws, today, organisation, language, state, chosen: chosen(language), generated: asOf, link: this.linkTo(share) });
      const file = kind === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' }) : await pngOf(picture);
      return this.takeAway.hand({ name: pictureName(kind, this.files), type: file.type, text: file });
    }, shareStrings(language).picture.failed);
  }
}
