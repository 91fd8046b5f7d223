import { html, nothing, type TemplateResult } from 'lit';
import type { DisclosureController } from '../controllers/disclosure-controller.ts';
import { disclosureView } from './disclosure.view.ts';

/** One thing that can be taken away, or a few that belong together. Without buttons its hint says why there is nothing. */
export interface TakeAwayItem {
  readonly title?: string | undefined;
  readonly buttons: readonly { readonly label: string; readonly run: () => void }[];
  readonly hint?: string | undefined;
  /** A template between the buttons and the hint, such as a checkbox. */
  readonly extra?: unknown;
}

/** How the last action went. With a text: the visitor can copy it by hand. */
export interface TakeAwayResult {
  readonly message: string;
  readonly text?: string | undefined;
}

export interface TakeAwayProps {
  readonly controller: DisclosureController;
  /** Unique within the shadow root. */
  readonly id: string;
  readonly label: unknown;
  /** Only asked for while the panel is open. */
  readonly items: () => readonly TakeAwayItem[];
  readonly result: TakeAwayResult | undefined;
  /** True while something is being made; a hint may say so. */
  readonly busy: boolean;
  /** `resultLang`: the language of the text, where it differs from that of the widget. */
  readonly words: { readonly closeText: string; readonly resultLang?: string | undefined };
  readonly onCloseText: () => void;
}

/** One button for everything that can be taken away, and below it how the last thing went. Styles: `disclosure` and `takeAway`. */
export function takeAwayView(props: TakeAwayProps): TemplateResult {
  const { controller, id, label } = props;
  return disclosureView({ controller, id, label, panel: () => panelView(props) });
}

const panelView = ({ items, result, busy, words, onCloseText }: TakeAwayProps): TemplateResult => html`
  <ul class="share__list ${busy ? 'share__list--busy' : ''}" role="list">${items().map(itemView)}</ul>
  <div class="share__result" role="status">${result ? html`<p>${result.message}</p>` : nothing}</div>
  ${result?.text === undefined ? nothing : html`
    <textarea class="share__text" lang=${words.resultLang ?? nothing} rows="6" readonly aria-label=${result.message} .value=${result.text} @focus=${selectAll}></textarea>
    <button class="share__close" type="button" @click=${onCloseText}>${words.closeText}</button>`}`;

const itemView = ({ title, buttons, hint, extra = nothing }: TakeAwayItem): TemplateResult => html`
  <li class="share__item">
    ${title ? html`<p class="share__title">${title}</p>` : nothing}
    ${buttons.length > 0 ? html`<div class="share__buttons">${buttons.map(({ label, run }) => html`<button class="share__button" type="button" @click=${run}>${label}</button>`)}</div>` : nothing}
    ${extra}
    ${hint ? html`<p class="share__hint">${hint}</p>` : nothing}
  </li>`;

/** The text is there to be copied. */
const selectAll = (event: Event): void => (event.target as HTMLTextAreaElement).select();
