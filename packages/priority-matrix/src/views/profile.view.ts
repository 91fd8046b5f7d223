/** The panel in which is chosen for whom a board is. */
import { html, nothing, type TemplateResult } from 'lit';
import { ORGANISATION_TYPES, PRIORITY_SETTINGS, SCOPE_QUESTIONS, valuesOf, type OrganisationType, type Size } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import { FOR_US, type ForUs, type Profile } from '../model/board.ts';
import { SIZES } from '../model/preview.ts';
import type { AskedScope } from '../model/scope.ts';
import { capital } from '../model/words.ts';
import { profileStrings, typeName } from '../strings/profile.strings.ts';
import { sentenceTexts } from '../strings/sentence.strings.ts';
import { lawName } from './fields.view.ts';
import { compareView, type CompareProps } from './compare.view.ts';

export interface ProfileProps {
  /** The field in which an organisation is chosen, as a template. */
  readonly organisation: unknown;
  /** With the size that is reckoned with: known, or chosen. */
  readonly profile: Profile;
  readonly chosenSize?: Size | undefined;
  /** By how much work takes longer, as the board has it: `model.settings.capacity`. */
  readonly capacity: Readonly<Record<Size, number>>;
  /** Any organisation of this type. */
  readonly onType: (type: OrganisationType) => void;
  /** `undefined`: not chosen. */
  readonly onSize: (size: Size | undefined) => void;
  /** What depends on what the organisation does. */
  readonly scopes: readonly AskedScope[];
  readonly onScope: (keys: readonly string[], answer: ForUs | undefined) => void;
  /** Another organisation beside this one. */
  readonly compare: CompareProps;
}

/** Organisation, type and size, and what they do. */
export function profileView({ organisation, profile, chosenSize, capacity, onType, onSize, scopes, onScope, compare }: ProfileProps, language: Language): TemplateResult {
  const { type, size } = profile;
  const texts = profileStrings(language);
  const { size: sizeName, number } = sentenceTexts(language);
  const { size: assumed } = PRIORITY_SETTINGS.assumed;
  const factor = capacity[size ?? assumed];
  return html`
    <div class="profile">
      ${organisation}
      <fieldset class="choices profile__types">
        <legend class="field__label">${texts.type}</legend>
        ${valuesOf(ORGANISATION_TYPES).map((one: OrganisationType) => html`<label class="choice"><input type="radio" name="profile-type" value=${one} .checked=${one === type} @change=${() => onType(one)}><span>${typeName(one, language)}</span></label>`)}
      </fieldset>
      <div class="field">
        <label class="field__label" for="profile-size">${texts.size}</label>
        <select class="field__input" id="profile-size" aria-describedby="profile-size-hint" @change=${(event: Event) => onSize(SIZES.find((one) => one === (event.target as HTMLSelectElement).value))}>
          <option value="" .selected=${chosenSize === undefined}>${size && !chosenSize ? texts.byPeople(sizeName[size]) : texts.noSize}</option>
          ${SIZES.map((one) => html`<option value=${one} .selected=${one === chosenSize}>${capital(sizeName[one])}</option>`)}
        </select>
        <p class="hint" id="profile-size-hint">${texts.reckoned(size, number(factor), factor === 1, assumed)}</p>
      </div>
      <p class="hint">${texts.kept}</p>
      ${scopes.length > 0 ? scopesView(scopes, onScope, language) : nothing}
      ${compareView(compare, profile, language)}
    </div>`;
}

/** A question to a line, with what it is about below it. */
function scopesView(scopes: readonly AskedScope[], onScope: ProfileProps['onScope'], language: Language): TemplateResult {
  const { scope: texts } = profileStrings(language);
  return html`
    <fieldset class="scopes">
      <legend class="field__label">${texts.title}</legend>
      <p class="hint">${texts.intro}</p>
      ${scopes.map(({ question, cards, answer, isMixed }) => html`
        <div class="scopes__one">
          <label for="scope-${question}">${SCOPE_QUESTIONS[question][language]}</label>
          <select class="field__input" id="scope-${question}" aria-describedby="scope-${question}-hint" @change=${(event: Event) => onScope(cards.map(({ key }) => key), FOR_US.find((one) => one === (event.target as HTMLSelectElement).value))}>
            <option value="" .selected=${answer === undefined}>${isMixed ? texts.mixed : texts.unknown}</option>
            ${FOR_US.map((one) => html`<option value=${one} .selected=${one === answer}>${texts.choices[one]}</option>`)}
          </select>
          <p class="hint" id="scope-${question}-hint">${texts.tasks(cards.length, lawsOf(cards, language))}</p>
        </div>`)}
    </fieldset>`;
}

const lawsOf = (cards: AskedScope['cards'], language: Language): string[] => [...new Set(cards.flatMap(({ law }) => (law ? [lawName(law, language)] : [])))];
