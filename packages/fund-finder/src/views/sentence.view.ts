/**
 * The fill-in sentence, in which every slot is a question. Where there is no room for running text: one line with what was told, and the same
 * questions under each other behind a button.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { capital, ORGANISATION_KINDS } from '@digitaal-europa/data';
import { disclosureView, type DisclosureController } from '@digitaal-europa/ui';
import { SLOTS, type Slot, type Who } from '../model/sentence.ts';
import { facetStrings } from '../strings/facets.strings.ts';
import { sentenceStrings, slotInWords } from '../strings/sentence.strings.ts';
import { slotView, SLOT_FACETS, type SlotsProps } from './slots.view.ts';

export interface SentenceProps extends SlotsProps {
  /** Who asks, for what stands in the first slot. */
  readonly who: Who | undefined;
  readonly controller: DisclosureController;
  /** No room for running text. */
  readonly narrow: boolean;
  /** How many funds are left, for the button that closes the questions. */
  readonly left: number;
}

/** Styles: `disclosure`, `facets`, `combobox` and `sentenceStyles`. */
export function sentenceView(props: SentenceProps): TemplateResult {
  const { language, narrow } = props;
  return html`<div class="sentence" part="question" role="group" aria-label=${sentenceStrings(language).label}>${narrow ? foldedView(props) : runningView(props)}</div>`;
}

/** A slot goes when the page hides its facet. */
const slotsOf = ({ facets }: SlotsProps): readonly Slot[] => SLOTS.filter((slot) => SLOT_FACETS[slot] === undefined || facets.some(({ id }) => id === SLOT_FACETS[slot]));

const textOf = (slot: Slot, { sentence, who, language }: Pick<SentenceProps, 'sentence' | 'who' | 'language'>): string | undefined => slotInWords(slot, sentence, { who, type: who && ORGANISATION_KINDS[who.type][language] }, language);

/** What was told, slot by slot. */
export const slotTexts = (props: Pick<SentenceProps, 'sentence' | 'who' | 'language'>): string[] => SLOTS.flatMap((slot) => textOf(slot, props) ?? []);

function runningView(props: SentenceProps): TemplateResult {
  const { language, controller } = props;
  const strings = sentenceStrings(language);
  const slots = slotsOf(props);
  return html`
    <div class="disclosures sentence__text">
      ${slots.map((slot, i) => {
        const [before, after] = strings.around[slot];
        const text = textOf(slot, props);
        return html`${i > 0 && !before.startsWith('.') ? ' ' : nothing}${before} ${disclosureView({
          controller, id: `slot-${slot}`, wide: slot === 'goal', panel: () => slotView(slot, props),
          label: html`<span class="visually-hidden">${strings.question[slot]} </span><span class="slot__text ${text === undefined ? 'slot__text--empty' : ''}">${text ?? strings.empty[slot]}</span>`,
        })}${after}`;
      })}${slots.includes('own') ? nothing : '.'}
    </div>`;
}

function foldedView(props: SentenceProps): TemplateResult {
  const { language, controller, left } = props;
  const strings = sentenceStrings(language);
  const slots = slotsOf(props);
  const told = slots.flatMap((slot) => textOf(slot, props) ?? []);
  return html`
    <p class="sentence__told">${told.length > 0 ? capital(told.join(' · ')) : strings.nothingTold}</p>
    <p class="sentence__answered">${strings.answered(told.length, slots.length)}</p>
    ${disclosureView({
      controller, id: 'slot-all', kind: 'inline', label: strings.change,
      panel: () => html`
        ${slots.map((slot) => html`
          <div class="question">${slotView(slot, props)}<button class="button button--quiet question__skip" type="button" @click=${skip}>${textOf(slot, props) === undefined ? strings.skip : strings.onward}<span class="visually-hidden">: ${strings.question[slot]}</span></button></div>`)}
        <div class="filters__show"><button class="button filters__done" type="button" @click=${(event: Event) => controller.closeFrom(event.currentTarget as Element)}>${facetStrings(language).show(left)}</button></div>`,
    })}`;
}

/** To the next question, or to the results after the last. */
const skip = ({ currentTarget }: Event): void => (currentTarget as HTMLElement).parentElement?.nextElementSibling?.querySelector<HTMLElement>('input, button')?.focus();
