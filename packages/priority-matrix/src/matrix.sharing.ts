import type { CalendarDate } from '@digitaal-europa/data';
import { pageAddress, pngOf, TakeAwayController, type DisclosureController, type Language } from '@digitaal-europa/ui';
import { withFragmentBlock } from '@digitaal-europa/ui/fragment';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { writeAsked, type Asked } from './model/asked.ts';
import type { Board } from './model/board.ts';
import type { Card, MatrixModel } from './model/cards.ts';
import { matrixCsv } from './model/csv.ts';
import { boardFile, boardsFile, calendarFile, cardFile, countEvents, nameOfFile, tableFile, type CalendarOptions, type TextFile } from './model/files.ts';
import { encodeLink, LINK, MAX_LINK, shareable } from './model/link.ts';
import { makePicture } from './matrix.picture.ts';
import { csvWords } from './strings/csv.strings.ts';
import { sentenceTexts } from './strings/sentence.strings.ts';
import { shareStrings } from './strings/share.strings.ts';
import { SHARE_PANEL, type LinkState, type ShareProps } from './views/share.view.ts';

/** What is taken away: what the visitor sees now. */
export interface Shown {
  readonly language: Language;
  readonly today: CalendarDate;
  /** The board in hand, and all that are kept. */
  readonly board: Board;
  readonly boards: readonly Board[];
  /** Filters have been applied. */
  readonly model: MatrixModel;
  /** `law/obligation` of all laws at hand. */
  readonly known: readonly string[];
  readonly organisationName: string;
  /** When the data were made. */
  readonly generated: string | undefined;
  /** What was chosen, as a sentence; empty when nothing was. */
  readonly chosen: (language: Language) => string;
}

/** A link, by what was put in it. `done`: once it is packed. */
interface Made { readonly key: string; readonly block: Promise<string | undefined>; done?: { readonly block: string | undefined } }

/**
 * What the visitor can take away of the matrix: see `shareView`. What people wrote goes along only when that is ticked, and the tick goes when the
 * panel closes. Only the file of a board, and paper, hold everything.
 */
export class Sharing implements ReactiveController {
  private notes = false;
  /** The last link: packing takes a moment, and copying has to follow the press at once. */
  private made: Made | undefined;
  private readonly takeAway: TakeAwayController;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly menus: DisclosureController;
  private readonly shown: () => Shown;
  private readonly onFile: () => void;

  /**
   * @param announce says what happened where no panel is open to say it
   * @param onFile the board in hand, or all boards, went into a file
   */
  constructor(host: ReactiveControllerHost & HTMLElement, menus: DisclosureController, shown: () => Shown, announce: (message: string) => void, onFile: () => void = () => undefined) {
    this.host = host;
    this.menus = menus;
    this.shown = shown;
    this.onFile = onFile;
    this.takeAway = new TakeAwayController(host, { id: SHARE_PANEL, controller: menus, announce, words: () => shareStrings(shown().language) });
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.menus.open === SHARE_PANEL) void this.pack();
    else [this.notes, this.made] = [false, undefined];
  }

  /** What the panel shows, but for what the page left out. */
  props(language: Language): Omit<ShareProps, 'noShare' | 'noExport'> {
    return {
      controller: this.menus, language, notes: this.notes, busy: this.takeAway.busy, result: this.takeAway.result,
      now: () => { const { model, today } = this.shown(); return { link: this.linkState, events: countEvents(model, today) }; },
      actions: {
        notes: (on) => { this.notes = on; this.host.requestUpdate(); },
        copyLink: () => void this.copyLink(),
        file: () => this.file(false),
        csv: () => this.csv(),
        png: () => void this.picture('png'),
        svg: () => void this.picture('svg'),
        calendar: () => this.save(calendarFile(this.shown().model, this.calendarOptions(this.notes))),
        print: () => this.takeAway.print(),
        closeText: () => this.takeAway.closeText(),
      },
    };
  }

  /** The board in hand, or all boards, with everything that people wrote. */
  file(all: boolean): void {
    const { board, boards, today } = this.shown();
    // One that is not kept is in no list.
    const every = boards.some(({ id }) => id === board.id) ? boards : [...boards, board];
    this.takeAway.save(all ? boardsFile(every, board.id, today) : boardFile(board, today));
    if (this.takeAway.result?.text === undefined) this.onFile();
  }

  /** Any other text of somebody's work: what could not be read, for one. */
  save(file: TextFile | undefined): void {
    if (file) this.takeAway.save(file);
  }

  /** When to begin with one card, without what people wrote. See `hasDay`. */
  calendar(card: Card): void {
    this.save(cardFile(card, this.calendarOptions(false)));
  }

  /** Address of this page that asks for this. */
  linkTo(asked: Asked): string {
    return withFragmentBlock(location.href, LINK, writeAsked(asked), this.host.id);
  }

  private csv(): void {
    const { board, model, today } = this.shown();
    this.takeAway.save(tableFile(matrixCsv(model, { type: board.profile.type, words: csvWords, withNotes: this.notes }), board, today));
  }

  private calendarOptions(withNotes: boolean): CalendarOptions {
    const { board, language, model: { settings }, today } = this.shown();
    return { board, withNotes, texts: shareStrings(language).events, context: { settings, today, type: board.profile.type, texts: sentenceTexts(language) }, link: (task) => this.linkTo({ task }) };
  }

  /** By what is in them: a page may hand in the same laws as another list. */
  private keyOf(board: Board, known: readonly string[], notes: boolean): string {
    return JSON.stringify([notes, shareable(board, notes), known]);
  }

  /** The block of the board as it is now: made once for each state of it. */
  private pack(): Promise<string | undefined> {
    const { board, known } = this.shown();
    const { notes } = this;
    const key = this.keyOf(board, known, notes);
    if (this.made?.key === key) return this.made.block;
    const block = encodeLink(board, { known, notes }).catch(() => undefined);
    const made: Made = { key, block };
    this.made = made;
    void block.then((found) => {
      made.done = { block: found };
      if (this.made === made) this.host.requestUpdate();
    });
    return block;
  }

  /** Address of the board as it is now, without notes and names. Only when it was made already, for the panel: packing takes a moment, and paper does not wait. */
  get link(): string | undefined {
    const { board, known } = this.shown();
    const { done, key } = this.made ?? {};
    return done?.block !== undefined && key === this.keyOf(board, known, false) ? this.urlOf(done.block) : undefined;
  }

  private get linkState(): LinkState {
    const { done } = this.made ?? {};
    if (!done) return 'busy';
    if (done.block === undefined) return 'failed';
    return done.block.length > MAX_LINK ? 'too-long' : { url: this.urlOf(done.block) };
  }

  private urlOf(block: string): string {
    return withFragmentBlock(location.href, LINK, [block], this.host.id);
  }

  private async copyLink(): Promise<void> {
    const block = this.made?.done?.block ?? await this.pack();
    if (block !== undefined && block.length <= MAX_LINK) await this.takeAway.copy(this.urlOf(block), shareStrings(this.shown().language).link.copied);
  }

  private picture(kind: 'png' | 'svg'): Promise<void> {
    const { language, today, model, board, organisationName, generated, chosen } = this.shown();
    return this.takeAway.during(async () => {
      const picture = makePicture({ language, today, model, organisationName, generated, chosen: chosen(language), address: pageAddress() });
      const name = nameOfFile([board.name], today, kind);
      return this.takeAway.hand(kind === 'svg' ? { name, type: 'image/svg+xml', text: picture.svg } : { name, type: 'image/png', text: await pngOf(picture) });
    }, shareStrings(language).picture.failed);
  }
}
