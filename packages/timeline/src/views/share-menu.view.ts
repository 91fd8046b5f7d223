import { html, nothing, type TemplateResult } from 'lit';
import { disclosureView, type DisclosureController, type Language } from '@digitaal-europa/ui';
import { shareStrings } from '../strings/share.strings.ts';

/** What can be done; each is called by a press. */
export interface ShareActions {
  readonly copyLink: () => void;
  readonly calendar: () => void;
  readonly csv: () => void;
  readonly svg: () => void;
  readonly png: () => void;
  /** About the chosen law, or about all that are shown. */
  readonly memo: (law: string | undefined) => void;
  readonly print: () => void;
  readonly closeText: () => void;
}

/** How the last action went. With a text: the visitor can copy it by hand. */
export interface ShareResult {
  readonly message: string;
  readonly text?: string | undefined;
}

export interface ShareAmounts {
  /** Laws that are shown, rows of the table, dates still to come. */
  readonly laws: number;
  readonly rows: number;
  readonly events: number;
  /** The law whose details are open. */
  readonly selected?: { readonly id: string; readonly name: string } | undefined;
}

export interface ShareMenuProps {
  readonly controller: DisclosureController;
  readonly language: Language;
  /** No link and no text for others. */
  readonly noShare: boolean;
  /** No files, no pictures, no print. */
  readonly noExport: boolean;
  /** False where nothing is drawn, as in a narrow column. */
  readonly drawn: boolean;
  /** Only asked for while the menu is open. */
  readonly amounts: () => ShareAmounts;
  readonly busy?: boolean | undefined;
  readonly result?: ShareResult | undefined;
  readonly actions: ShareActions;
}

export const SHARE_MENU = 'share';

/** One button for everything that can be taken away; nothing when the page wants neither. */
export function shareMenuView(props: ShareMenuProps): TemplateResult | typeof nothing {
  if (props.noShare && props.noExport) return nothing;
  const { controller, language } = props;
  return disclosureView({ controller, id: SHARE_MENU, label: shareStrings(language).button, panel: () => panelView(props) });
}

function panelView(props: ShareMenuProps): TemplateResult {
  const { language, noShare, noExport, drawn, actions, result, busy } = props;
  const { laws, rows, events, selected } = props.amounts();
  const { link, calendar, csv, picture, memo, print } = shareStrings(language);
  return html`
    <ul class="share__list" role="list">
      ${noShare ? nothing : itemView(actionView(link.label, actions.copyLink), link.hint)}
      ${noExport ? nothing : html`
        ${events > 0 ? itemView(actionView(calendar.label(events), actions.calendar), calendar.hint) : html`<li class="share__item"><p class="share__hint">${calendar.none}</p></li>`}
        ${itemView(actionView(csv.label(rows), actions.csv), csv.hint)}
        ${drawn ? itemView(html`${actionView(picture.svg, actions.svg)}${actionView(picture.png, actions.png)}`, busy ? picture.busy : picture.hint) : nothing}`}
      ${noShare ? nothing : itemView(html`${selected ? actionView(memo.one(selected.name), () => actions.memo(selected.id)) : nothing}${actionView(memo.all(laws), () => actions.memo(undefined))}`, memo.hint, memo.heading)}
      ${noExport ? nothing : itemView(actionView(print.label, actions.print), print.hint)}
    </ul>
    <div class="share__result" role="status">${result ? html`<p>${result.message}</p>` : nothing}</div>
    ${result?.text === undefined ? nothing : textView(result.text, result.message, language, actions.closeText)}`;
}

const actionView = (label: string, run: () => void): TemplateResult => html`<button class="share__button" type="button" @click=${run}>${label}</button>`;
const itemView = (buttons: TemplateResult, hint: string, title?: string): TemplateResult =>
  html`<li class="share__item">${title ? html`<p class="share__title">${title}</p>` : nothing}<div class="share__buttons">${buttons}</div><p class="share__hint">${hint}</p></li>`;

/** The text itself, all of it selected as soon as it has the focus. */
const textView = (text: string, label: string, language: Language, close: () => void): TemplateResult => html`
  <textarea class="share__text" lang="nl" rows="6" readonly aria-label=${label} .value=${text} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
  <button class="link share__close" type="button" @click=${close}>${shareStrings(language).closeText}</button>`;
