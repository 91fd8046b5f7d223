import { html, nothing, type TemplateResult } from 'lit';
import { takeAwayView, type DisclosureController, type Language, type TakeAwayItem, type TakeAwayResult } from '@digitaal-europa/ui';
import { shareStrings } from '../strings/share.strings.ts';

export const SHARE_PANEL = 'share';
/** Longest link that mail and chat programs keep whole, in characters. */
export const LONG_LINK = 2000;

/** The link as it would be copied now. */
export type LinkState = { readonly url: string } | 'busy' | 'too-long' | 'failed';

/** What can be done; each is called by a press. */
export interface ShareActions {
  /** Whether notes and names go along. */
  readonly notes: (on: boolean) => void;
  readonly copyLink: () => void;
  readonly file: () => void;
  readonly csv: () => void;
  readonly png: () => void;
  readonly svg: () => void;
  readonly calendar: () => void;
  readonly print: () => void;
  readonly closeText: () => void;
}

export interface ShareProps {
  readonly controller: DisclosureController;
  readonly language: Language;
  /** No link. */
  readonly noShare: boolean;
  /** No files, no pictures, no print. */
  readonly noExport: boolean;
  readonly notes: boolean;
  /** Only asked for while the panel is open. `events`: dates for the calendar. */
  readonly now: () => { readonly link: LinkState; readonly events: number };
  readonly busy: boolean;
  readonly result: TakeAwayResult | undefined;
  readonly actions: ShareActions;
}

/** "Deel of print": one button for everything that can be taken away; nothing when the page wants neither. */
export function shareView(props: ShareProps): unknown {
  const { controller, language, noShare, noExport, busy, result, actions } = props;
  const { button: label, closeText } = shareStrings(language);
  return noShare && noExport ? nothing : takeAwayView({ controller, id: SHARE_PANEL, label, items: () => itemsOf(props), result, busy, words: { closeText }, onCloseText: actions.closeText });
}

function itemsOf({ language, noShare, noExport, now, busy, notes, actions }: ShareProps): readonly TakeAwayItem[] {
  const texts = shareStrings(language);
  const { link, events } = now();
  const one = (label: string, run: () => void): TakeAwayItem['buttons'] => [{ label, run }];
  return [
    { title: texts.notes.title, buttons: [], extra: notesView(language, notes, actions.notes), hint: texts.notes.hint },
    ...(noShare ? [] : [{ buttons: link === 'too-long' || link === 'failed' ? [] : one(texts.link.label, actions.copyLink), extra: lengthView(language, link), hint: texts.link.hint }]),
    ...(noExport ? [] : [
      { buttons: one(texts.file.label, actions.file), hint: texts.file.hint },
      { buttons: one(texts.csv.label, actions.csv), hint: texts.csv.hint },
      { title: texts.picture.title, buttons: [{ label: texts.picture.png, run: actions.png }, { label: texts.picture.svg, run: actions.svg }], hint: busy ? texts.picture.busy : texts.picture.hint },
      { buttons: events > 0 ? one(texts.calendar.label(events), actions.calendar) : [], hint: events > 0 ? texts.calendar.hint : texts.calendar.none },
      { buttons: one(texts.print.label, actions.print), hint: texts.print.hint },
    ]),
  ];
}

const notesView = (language: Language, notes: boolean, change: (on: boolean) => void): TemplateResult => html`
  <label class="tick"><input type="checkbox" name="notes" .checked=${notes} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}><span>${shareStrings(language).notes.label}</span></label>`;

/** How long the link is, said again when that changes. */
function lengthView(language: Language, link: LinkState): TemplateResult {
  const texts = shareStrings(language).link;
  const problem = link === 'too-long' ? texts.tooLong : link === 'failed' ? texts.failed : link !== 'busy' && link.url.length > LONG_LINK ? texts.long : '';
  return html`
    <div class="share__link" role="status">
      ${typeof link === 'string' ? (link === 'busy' ? html`<p>${texts.busy}</p>` : nothing) : html`<p>${texts.length(link.url.length)}</p>`}
      ${problem === '' ? nothing : html`<p class="notice">${problem}</p>`}
    </div>`;
}
