/** Where the work is kept, and what happened to it: one quiet line beside the buttons, and notices only when there is something to say. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, type CalendarDate } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import { MAX_BOARDS, type Board } from '../model/board.ts';
import type { LinkProblem } from '../model/link.ts';
import type { Conflict } from '../model/merge.ts';
import { bannerStrings } from '../strings/banner.strings.ts';
import { conflictWords } from '../strings/conflict.strings.ts';
import { profileWords } from '../strings/profile.strings.ts';

/** After so many changes the quiet line reminds of a file. */
export const REMIND_AFTER = 20;

/** Where the board in hand is. `none`: the page wants nothing kept; for the others see `StoreStatus`. */
export interface KeptProps {
  readonly status: 'ready' | 'saved' | 'full' | 'blocked' | 'newer' | 'none';
  /** Changes since the board was saved as a file, or opened. */
  readonly unsaved: number;
  /** The board came with a link and is not kept; with what of the link has no place here. */
  readonly guest?: { /** Choices about what the data do not have. */ readonly lost: number; readonly dropped: number } | undefined;
  /** Absent: nothing can be taken away as a file. */
  readonly onSaveFile?: (() => void) | undefined;
}

/** What the visitor has seen and need not see again. */
export type SeenNotice = 'refused' | 'unread' | 'conflicts' | 'link' | 'data';

export interface BannerProps extends KeptProps {
  /** Each notice on one line, the rest of it behind a button. Default false. */
  readonly folded?: boolean;
  /** Boards that are kept: their names stand with conflicts. */
  readonly boards: readonly Board[];
  /** Id of the board in hand. */
  readonly current: string;
  /** Parts that could not be read, and texts of which nothing could. */
  readonly dropped: number;
  readonly unread: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Title of what a conflict is about; `isOwn`: words of the visitor, in no known language. */
  readonly titleOf: (key: string) => { readonly title: string; readonly isOwn: boolean } | undefined;
  readonly nameOf?: ((organisation: string) => string | undefined) | undefined;
  /** The board in hand was made of this link before; `isSame`: and nothing was done with it since. */
  readonly again?: { readonly isSame: boolean } | undefined;
  /** To what the link says, beside that board. */
  readonly onShowAgain?: (() => void) | undefined;
  /** The board holds no more of these, so what was done last was not kept. */
  readonly refused?: 'choices' | 'own' | undefined;
  /** A link that gave no board. */
  readonly link?: LinkProblem | undefined;
  /** What a link names and the data do not have. */
  readonly missing?: readonly string[] | undefined;
  /** The data are newer than those the board was last looked at with; `choices`: how many were made on another date. */
  readonly data?: { readonly renewed: CalendarDate; readonly choices: number } | undefined;
  readonly onSaveUnread: () => void;
  readonly onTakeOther: (conflict: Conflict) => void;
  readonly onSeen: (what: SeenNotice) => void;
  readonly onKeepGuest: () => void;
  readonly onLeaveGuest: () => void;
  readonly onShowStale: () => void;
}

/** The quiet line: nothing where a notice says it, or says more. */
export function keptView({ status, unsaved, guest, onSaveFile }: KeptProps, language: Language): TemplateResult | typeof nothing {
  if (guest || !(status === 'ready' || status === 'saved' || status === 'none')) return nothing;
  const texts = bannerStrings(language);
  const isLong = unsaved >= REMIND_AFTER;
  return html`<p class="kept no-print">${texts[status]}${isLong ? ` ${texts.unsaved(unsaved)}` : nothing}${onSaveFile && (isLong || (status === 'none' && unsaved > 0)) ? html` <button class="kept__save" type="button" @click=${onSaveFile}>${texts.saveFile}</button>` : nothing}</p>`;
}

/** A button after which its notice is gone leaves the focus at the notices, so that Tab goes on from there. */
const leaving = (act: () => void) => ({ currentTarget }: Event): void => {
  (currentTarget as HTMLElement).closest<HTMLElement>('.banner')?.focus({ preventScroll: true });
  act();
};
const button = (label: string, act: (event: Event) => void, isPrimary = false): TemplateResult => html`<button class="button ${isPrimary ? 'button--primary' : ''}" type="button" @click=${act}>${label}</button>`;

/** What stands in one notice. */
interface Notice { readonly text: string; readonly buttons: unknown; readonly list?: unknown }

/** The notices. Their places are always in the page, so that what comes into one is heard. */
export function bannerView(props: BannerProps, language: Language): TemplateResult {
  return html`<div class="banner no-print" part="banner" tabindex="-1">
    ${[refusedNotice, linkNotice, againNotice, guestNotice, keepNotice, unreadNotice, conflictsNotice, dataNotice].map((notice) => {
      const found = notice(props, language);
      const rest = found && html`${found.list ?? nothing}<div class="details__actions">${found.buttons}</div>`;
      return html`<div class=${found ? 'notice banner__notice' : ''}><p class="banner__text" role="status">${found?.text ?? nothing}</p>${rest && props.folded ? foldView(rest, language) : rest ?? nothing}</div>`;
    })}
  </div>`;
}

/** On a telephone a notice is one line until it is asked for: the cards come first. */
function foldView(rest: TemplateResult, language: Language): TemplateResult {
  const { more, less } = bannerStrings(language);
  return html`<details class="banner__more"><summary class="banner__fold"><span class="banner__closed">${more}</span><span class="banner__open">${less}</span></summary>${rest}</details>`;
}

function refusedNotice({ refused, onSeen }: BannerProps, language: Language): Notice | undefined {
  const texts = bannerStrings(language);
  return refused && { text: texts.refused[refused], buttons: button(texts.ok, leaving(() => onSeen('refused'))) };
}

function linkNotice({ link, missing = [], onSeen }: BannerProps, language: Language): Notice | undefined {
  const texts = bannerStrings(language);
  const said = [...(link ? [texts.link[link]] : []), ...(missing.length > 0 ? [texts.missing(missing)] : [])];
  return said.length === 0 ? undefined : { text: said.join(' '), buttons: button(texts.ok, leaving(() => onSeen('link'))) };
}

function againNotice({ again, onShowAgain, onSeen }: BannerProps, language: Language): Notice | undefined {
  if (!again) return undefined;
  const texts = bannerStrings(language);
  return { text: texts.again(again.isSame), buttons: html`${again.isSame || !onShowAgain ? nothing : button(texts.showAgain, leaving(onShowAgain))}${button(texts.ok, leaving(() => onSeen('link')))}` };
}

function guestNotice({ guest, boards, onKeepGuest, onLeaveGuest }: BannerProps, language: Language): Notice | undefined {
  if (!guest) return undefined;
  const texts = bannerStrings(language);
  const [hasOwn, isFull] = [boards.length > 0, boards.length >= MAX_BOARDS];
  const said = [texts.guest, ...(hasOwn ? [texts.ownStay] : []), ...(guest.lost > 0 ? [texts.lost(guest.lost)] : []), ...(guest.dropped > 0 ? [texts.dropped(guest.dropped)] : []), ...(isFull ? [texts.full(MAX_BOARDS)] : [])];
  return { text: said.join(' '), buttons: html`${isFull ? nothing : button(texts.keepGuest, leaving(onKeepGuest), true)}${button(hasOwn ? texts.back : texts.begin, leaving(onLeaveGuest))}` };
}

function keepNotice({ status, unread, onSaveFile, onSaveUnread }: BannerProps, language: Language): Notice | undefined {
  if (status !== 'full' && status !== 'blocked' && status !== 'newer') return undefined;
  const texts = bannerStrings(language);
  return { text: texts.problem[status], buttons: html`${onSaveFile ? button(texts.saveFile, onSaveFile) : nothing}${status === 'newer' && unread.length > 0 ? button(texts.saveUnread, onSaveUnread) : nothing}` };
}

function unreadNotice({ status, dropped, unread, onSaveUnread, onSeen }: BannerProps, language: Language): Notice | undefined {
  // What a newer release wrote is whole, and its own notice says so.
  if (status === 'newer' || dropped + unread.length === 0) return undefined;
  const texts = bannerStrings(language);
  return { text: texts.unread(unread.length > 0 ? undefined : dropped), buttons: html`${button(texts.saveUnread, onSaveUnread)}${button(texts.ok, leaving(() => onSeen('unread')))}` };
}

function conflictsNotice(props: BannerProps, language: Language): Notice | undefined {
  const { conflicts, onSeen } = props;
  const texts = bannerStrings(language);
  return conflicts.length === 0 ? undefined : {
    text: texts.conflicts(conflicts.length), buttons: button(texts.ok, leaving(() => onSeen('conflicts'))),
    list: html`<ul class="banner__conflicts" role="list">${conflicts.map((conflict) => conflictView(conflict, props, language))}</ul>`,
  };
}

function conflictView(conflict: Conflict, { boards, current, titleOf, nameOf, onTakeOther }: BannerProps, language: Language): TemplateResult {
  const { board, key } = conflict;
  const texts = bannerStrings(language);
  const { what, kept, other } = conflictWords(conflict, language, (profile) => profileWords(profile, language, nameOf));
  const found = key === undefined ? undefined : titleOf(key);
  const title = key === undefined ? undefined : (found?.title ?? texts.noTitle);
  const name = board === current ? undefined : boards.find(({ id }) => id === board)?.name;
  const where = name === undefined ? nothing : html` <span class="details__meta">${texts.onBoard(name)}</span>`;
  return html`
    <li class="banner__conflict">
      <p><strong lang=${found ? (found.isOwn ? '' : 'nl') : language}>${title ?? what}</strong>${title === undefined ? nothing : html` · ${what}`}${where}</p>
      <dl class="said"><div><dt>${texts.now}</dt><dd>${kept}</dd></div><div><dt>${texts.other}</dt><dd>${other}</dd></div></dl>
      <button class="button button--quiet" type="button" aria-label="${texts.takeOther}: ${[title, what].filter((one) => one !== undefined).join(', ')}" @click=${leaving(() => onTakeOther(conflict))}>${texts.takeOther}</button>
    </li>`;
}

function dataNotice({ data, onShowStale, onSeen }: BannerProps, language: Language): Notice | undefined {
  if (!data) return undefined;
  const texts = bannerStrings(language);
  return {
    text: texts.stale(formatDay(data.renewed, language), data.choices),
    buttons: html`${data.choices > 0 ? button(texts.showStale(data.choices), onShowStale) : nothing}${button(texts.ok, leaving(() => onSeen('data')))}`,
  };
}
