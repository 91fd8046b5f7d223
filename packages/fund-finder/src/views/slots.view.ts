/** What is behind each slot of the sentence: one question, whose answer fills the slot. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valuesOf, type DigitalRole, type Theme } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { FacetId } from '../model/facets.ts';
import type { FinderFacet } from '../model/finder.ts';
import { ALONE_TOGETHER, type Sentence, type Slot } from '../model/sentence.ts';
import { sentenceStrings } from '../strings/sentence.strings.ts';
import { optionsView } from './option.view.ts';

export interface SlotsProps {
  readonly language: Language;
  readonly sentence: Sentence;
  /** Without those that the page hides. */
  readonly facets: readonly FinderFacet[];
  /** The field in which one chooses an organisation. Only asked for while its panel is open. */
  readonly organisationField: () => unknown;
  /** A slot gets another answer; an empty list, or nothing, empties it. */
  readonly fill: <K extends Slot>(slot: K, value: Sentence[K]) => void;
}

/** Slots that are a facet, and go with it. With how many one applies is asked by conditions too. */
export const SLOT_FACETS: Readonly<Partial<Record<Slot, FacetId>>> = { goal: 'theme', means: 'digital', own: 'own' };
const MOST_PARTIES = 99;

/** The question of one slot with its choices. */
export function slotView(slot: Slot, props: SlotsProps): TemplateResult {
  const strings = sentenceStrings(props.language);
  if (slot === 'organisation') return html`<div class="slot">${props.organisationField()}</div>`;
  return html`<fieldset class="filters__set slot"><legend class="slot__question">${strings.question[slot]}</legend>${CHOICES[slot](props)}</fieldset>`;
}

const CHOICES: Readonly<Record<Exclude<Slot, 'organisation'>, (props: SlotsProps) => unknown>> = {
  goal: (props) => boxes('goal', props),
  means: (props) => boxes('means', props, (role) => sentenceStrings(props.language).explained[role as DigitalRole]),
  partners: partnersView,
  own: (props) => {
    const { language, sentence, fill } = props;
    const strings = sentenceStrings(language);
    return [undefined, ...valuesOf(strings.own)].map((value) => radio('own', value === undefined ? strings.notYet : strings.own[value], sentence.own === value, () => fill('own', value)));
  },
};

function boxes(slot: 'goal' | 'means', { language, sentence, facets, fill }: SlotsProps, explain?: (value: string) => string): unknown {
  const facet = facets.find(({ id }) => id === SLOT_FACETS[slot]);
  const chosen: readonly string[] = sentence[slot];
  return facet && optionsView({
    language, facet, prefix: 'slot', explain, columns: slot === 'goal',
    toggle: (value) => {
      const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
      if (slot === 'goal') fill(slot, next as Theme[]);
      else fill(slot, next as DigitalRole[]);
    },
  });
}

const radio = (name: string, label: string, checked: boolean, choose: () => void): TemplateResult => html`
  <label class="check"><input class="check__box" type="radio" name="slot-${name}" .checked=${live(checked)} @change=${choose}><span class="check__label">${label}</span></label>`;

function partnersView({ language, sentence: { partners: now }, fill }: SlotsProps): TemplateResult {
  const strings = sentenceStrings(language);
  const together = now !== undefined && now.partners > 1;
  return html`
    ${radio('partners', strings.notYet, now === undefined, () => fill('partners', undefined))}
    ${radio('partners', strings.alone, now !== undefined && !together, () => fill('partners', ALONE_TOGETHER))}
    ${radio('partners', strings.withOthers, together, () => fill('partners', { partners: 2 }))}
    ${together ? html`
      <div class="slot__numbers">
        ${number(strings.partners, 2, now.partners, (partners) => fill('partners', partners === undefined ? now : { ...now, partners }))}
        ${number(strings.countries, 1, now.countries, (countries) => fill('partners', { ...now, countries }))}
      </div>` : nothing}`;
}

/** A whole number or nothing; what is neither is put back. */
function number(label: string, least: number, value: number | undefined, change: (value: number | undefined) => void): TemplateResult {
  const read = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    const typed = input.value === '' ? undefined : Number(input.value);
    if (input.validity.valid && (typed === undefined || Number.isInteger(typed))) change(typed);
    input.value = input.validity.valid && input.value !== '' ? input.value : String(value ?? '');
  };
  return html`
    <label class="field"><span class="field__label">${label}</span>
      <input class="field__input slot__number" type="number" inputmode="numeric" min=${least} max=${MOST_PARTIES} .value=${String(value ?? '')} @change=${read}></label>`;
}
