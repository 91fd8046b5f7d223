/** What the matrix of another kind of organisation would be, beside one's own: to look at, and no part of any board. */
import { html, nothing, type TemplateResult } from 'lit';
import { ORGANISATION_TYPES, valuesOf, type OrganisationType } from '@digitaal-europa/data';
import type { Language } from '@digitaal-europa/ui';
import type { Profile } from '../model/board.ts';
import { QUADRANTS } from '../model/quadrants.ts';
import { SIZES, type Preview } from '../model/preview.ts';
import { compareStrings } from '../strings/compare.strings.ts';
import { profileWords } from '../strings/profile.strings.ts';
import { sentenceTexts } from '../strings/sentence.strings.ts';
import { langOf } from './fields.view.ts';

export interface CompareProps {
  readonly compared: Profile | undefined;
  /** `compareProfiles`; only asked for when there is one. */
  readonly difference: (other: Profile) => Preview;
  readonly onCompare: (other: Profile | undefined) => void;
}

/** How many titles of what differs are named. */
const NAMED = 12;

export function compareView({ compared, difference, onCompare }: CompareProps, own: Profile, language: Language): TemplateResult {
  const texts = compareStrings(language);
  const others = valuesOf(ORGANISATION_TYPES).flatMap((type: OrganisationType) => SIZES.map((size): Profile => ({ type, size }))).filter(({ type, size }) => type !== own.type || size !== own.size);
  const isSame = (one: Profile): boolean => one.type === compared?.type && one.size === compared.size;
  return html`
    <details class="details__part compare">
      <summary class="details__subheading">${texts.title}</summary>
      <p class="hint" id="compare-intro">${texts.intro}</p>
      <div class="field">
        <label class="field__label" for="compare-with">${texts.with}</label>
        <select class="field__input" id="compare-with" aria-describedby="compare-intro" @change=${(event: Event) => onCompare(others[Number((event.target as HTMLSelectElement).value)])}>
          <option value="none" .selected=${!others.some(isSame)}>${texts.none}</option>
          ${others.map((one, i) => html`<option value=${i} .selected=${isSame(one)}>${profileWords(one, language)}</option>`)}
        </select>
      </div>
      ${compared && others.some(isSame) ? differenceView(difference(compared), profileWords(compared, language), language) : html`<p role="status"></p>`}
    </details>`;
}

function differenceView({ moved, counts }: Preview, who: string, language: Language): TemplateResult {
  const texts = compareStrings(language);
  const { quadrant: names } = sentenceTexts(language);
  return html`
    <p role="status">${texts.differ(who, moved.length)}</p>
    <table class="inputs">
      <caption class="visually-hidden">${texts.title}</caption>
      <thead><tr><th scope="col">${texts.box}</th><th scope="col">${texts.ours}</th><th scope="col">${texts.theirs}</th></tr></thead>
      <tbody>${QUADRANTS.map((quadrant) => html`<tr><th scope="row">${names[quadrant]}</th><td>${counts[quadrant].before}</td><td>${counts[quadrant].after}</td></tr>`)}</tbody>
    </table>
    ${moved.length === 0 ? nothing : html`<ul class="weights__moved">${moved.slice(0, NAMED).map(({ card, from, to }) => html`
      <li><span lang=${langOf(card)}>${card.title}</span> <span class="details__meta">${from ? names[from] : texts.outside} → ${to ? names[to] : texts.outside}</span></li>`)}${moved.length > NAMED ? html`<li>${texts.more(moved.length - NAMED)}</li>` : nothing}</ul>`}`;
}
