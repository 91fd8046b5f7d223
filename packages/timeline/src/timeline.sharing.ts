import { lawRows, type CalendarDate, type CalendarEvent, type Law, type LawDate, type OrganisationType } from '@digitaal-europa/data';
import { copyText, download, type DisclosureController, type Language } from '@digitaal-europa/ui';
import type { ReactiveControllerHost } from 'lit';
import { countEvents, dateFile, fileName, lawFile, lawsFile, reminderFile, tableFile, type FileOptions, type TextFile } from './model/files.ts';
import { memoOfLaw, memoOfLaws } from './model/memo.ts';
import { EMPTY_SHARE, shareUrl, type ShareState } from './timeline.share.ts';
import { makePicture, pngOf } from './timeline.picture.ts';
import type { TimelineState } from './timeline.state.ts';
import { lawTitle } from './timeline.strings.ts';
import { shareStrings } from './strings/share.strings.ts';
import { SHARE_MENU, type ShareMenuProps, type ShareResult } from './views/share-menu.view.ts';

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
}

/** What the visitor can take away. Each ends in a sentence that is shown and said; what may not have worked comes with its text. */
export class Sharing {
  readonly controller: DisclosureController;
  private result: ShareResult | undefined;
  private wasOpen = false;
  private busy = false;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly shown: () => Shown;
  private readonly announce: (message: string) => void;

  /** @param announce says what happened where no panel is open to say it */
  constructor(host: ReactiveControllerHost & HTMLElement, controller: DisclosureController, shown: () => Shown, announce: (message: string) => void) {
    this.host = host;
    this.shown = shown;
    this.announce = announce;
    this.controller = controller;
  }

  /** What the menu shows, but for what the page left out. It is counted only while somebody looks. */
  menu(language: Language): Omit<ShareMenuProps, 'noShare' | 'noExport' | 'drawn'> {
    const open = this.controller.open === SHARE_MENU;
    // Whoever opens it again asks for something new.
    if (this.wasOpen && !open) this.result = undefined;
    this.wasOpen = open;
    return {
      controller: this.controller, language, busy: this.busy, result: this.result,
      amounts: () => {
        const { records, laws, today, organisation, state: { selected } } = this.shown();
        const law = records.find(({ id }) => id === selected?.law);
        return { laws: laws.length, rows: lawRows(laws).length, events: countEvents(laws, today, organisation), selected: law && { id: law.id, name: lawTitle(law, language) } };
      },
      actions: {
        copyLink: () => void this.copy(this.linkTo(this.shown().share), shareStrings(language).link.copied),
        calendar: () => { const now = this.shown(); this.save(lawsFile(now.laws, now.today, this.files)); },
        csv: () => this.save(tableFile(lawRows(this.shown().laws), this.files)),
        svg: () => void this.picture('svg'),
        png: () => void this.picture('png'),
        memo: (id) => this.memo(id),
        print: () => this.print(),
        closeText: () => this.closeText(),
      },
    };
  }

  /** Dates of one law, or one of its dates, into a calendar. */
  calendar(law: Law, date?: LawDate): void {
    const file = date ? dateFile(law, date, this.files) : lawFile(law, this.shown().today, this.files);
    if (file) this.save(file);
  }

  remind(event: CalendarEvent): void {
    this.save(reminderFile(event, this.files));
  }

  memo(id: string | undefined): void {
    const { language, records, laws, today, organisation, share, chosen } = this.shown();
    const law = records.find((one) => one.id === id);
    const text = law
      ? memoOfLaw(law, { today, organisation, link: this.linkTo({ ...EMPTY_SHARE, organisation: share.organisation, selected: { law: law.id } }) })
      : memoOfLaws(laws, { today, organisation, selection: chosen('nl'), link: this.linkTo(share) });
    void this.copy(text, shareStrings(language).memo.copied);
  }

  private get files(): FileOptions {
    const { asOf, organisation } = this.shown();
    return { asOf, organisation };
  }

  private linkTo(share: ShareState): string {
    return shareUrl(location.href, share, this.host.id);
  }

  private save({ name, type, text }: TextFile): void {
    const { saved, unsure, failed } = shareStrings(this.shown().language);
    const went = download(name, type, text);
    this.tell(went === 'started' ? { message: saved(name) } : { message: went === 'unsure' ? unsure(name) : failed, text });
  }

  private async copy(text: string, copied: string): Promise<void> {
    this.tell(await copyText(text) ? { message: copied } : { message: shareStrings(this.shown().language).copyYourself, text });
  }

  private async picture(kind: 'svg' | 'png'): Promise<void> {
    const { laws, today, language, state, chosen, asOf, organisation, share } = this.shown();
    const { picture: words, saved, failed } = shareStrings(language);
    this.busy = true;
    this.tell(undefined);
    try {
      const picture = makePicture({ laws, today, organisation, language, state, chosen: chosen(language), generated: asOf, link: this.linkTo(share) });
      const name = fileName(['digitale wetten', organisation], asOf, kind);
      const went = kind === 'svg' ? download(name, 'image/svg+xml', picture.svg) : download(name, 'image/png', await pngOf(picture));
      this.tell({ message: went === 'failed' ? failed : saved(name) });
    } catch {
      this.tell({ message: words.failed });
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  private tell(result: ShareResult | undefined): void {
    const open = this.controller.open === SHARE_MENU;
    this.result = open || result?.text !== undefined ? result : undefined;
    if (result && !open) {
      this.announce(result.message);
      // The text to be copied by hand stands in the panel.
      if (result.text !== undefined) this.button?.click();
    }
    this.host.requestUpdate();
  }

  /** The button that closes the text goes with it; the one of the panel stays. */
  private closeText(): void {
    this.button?.focus();
    this.tell(undefined);
  }

  /** On paper there is no menu, so it closes first; the focus comes back to its button. */
  private print(): void {
    this.button?.focus();
    this.controller.close();
    addEventListener('afterprint', () => { if (!this.host.shadowRoot?.activeElement) this.button?.focus({ preventScroll: true }); }, { once: true });
    print();
  }

  private get button(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>(`[aria-controls="${SHARE_MENU}-panel"]`);
  }
}
