/** Who is ahead on each theme, and who is like the organisation that asks. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { THEMES, valuesOf, type Frontrunner, type Organisation } from '@digitaal-europa/data';
import { heading, levelBelow } from '@digitaal-europa/ui';
import { findFrontrunners, peersLike, type AheadOn } from '../model/frontrunners.ts';
import { adviceStrings, peerInWords } from '../strings/advice.strings.ts';
import { detailsStrings } from '../strings/details.strings.ts';
import { facetStrings, facetValueInWords } from '../strings/facets.strings.ts';
import type { MapContext } from './context.ts';
import { foldedPart, listOf, organisationButton, part, proofView } from './parts.view.ts';

/** What somebody does well, whether they can be called, and what shows it. @param lead a sentence in place of whether they can be called, with that in it */
export function claimView(claim: Frontrunner, context: MapContext, lead?: string): TemplateResult {
  const { language } = context;
  const [texts, { contact }] = [adviceStrings(language), detailsStrings(language)];
  const { openToContact, contactRoute, smallMeans } = claim;
  return html`
    <p lang="nl">${claim.claim}</p>
    <p>${lead ?? contact[openToContact === undefined ? 'unknown' : openToContact ? 'open' : 'closed']}${smallMeans === true ? ` ${texts.smallMeans}` : nothing}</p>
    ${openToContact === true && contactRoute !== undefined ? html`<p>${texts.contactVia('')}<span lang="nl">${contactRoute}</span></p>` : nothing}
    ${proofView(claim, context)}`;
}

/** The same with whose claim it is. */
export const aheadView = ({ organisation, claim }: AheadOn, context: MapContext, lead?: string): TemplateResult => html`<div class="claim">${organisationButton(organisation, context)}${claimView(claim, context, lead)}</div>`;

/** By theme, those who can be called first. The filter stays when it leaves nobody. @param narrow themes are folded, with how many each has */
export function frontrunnersView(context: MapContext, narrow = false): TemplateResult {
  const { language, level, organisations, map: { who }, state } = context;
  const { ahead: texts } = adviceStrings(language);
  const { ahead, facet } = findFrontrunners(organisations, who?.organisation, state.facets);
  const themes = valuesOf(THEMES).filter((theme) => ahead.some((one) => one.theme === theme));
  const all = facet.options.reduce((sum, { count }) => sum + count, 0);
  return html`
    <section class="frontrunners" part="frontrunners" aria-labelledby="frontrunners-title">
      ${heading(levelBelow(level), html`<span id="frontrunners-title">${texts.title}</span>`, 'advice__heading')}
      ${all === 0 ? html`<p>${texts.none}</p>` : html`${meansView(facet, context)}${ahead.length === 0 ? html`<p>${texts.noneFits}</p>` : nothing}`}
      ${themes.map((theme) => {
        const some = ahead.filter((one) => one.theme === theme);
        const list = listOf(some.map((one) => aheadView(one, context)));
        return narrow ? foldedPart(`${THEMES[theme][language]} (${some.length})`, list, context) : part(THEMES[theme][language], list, context);
      })}
      ${who?.organisation === undefined ? nothing : part(texts.peers, peersView(who.organisation, context), context)}
    </section>`;
}

function meansView({ options }: ReturnType<typeof findFrontrunners>['facet'], { language, handlers }: MapContext): TemplateResult {
  const { names, hints } = facetStrings(language);
  return html`
    <fieldset class="filters__set no-print">
      <legend class="frontrunners__means">${names.means}</legend>
      <p class="filters__hint">${hints.means ?? nothing}</p>
      <ul class="frontrunners__options" role="list">${options.map(({ value, count, selected }) => {
        const off = count === 0 && !selected;
        return html`<li><label class="check ${off ? 'check--off' : ''}">
          <input class="check__box" type="checkbox" name="means-${value}" aria-disabled=${off ? 'true' : 'false'} .checked=${live(selected)} @click=${(event: Event) => { if (off) event.preventDefault(); }} @change=${() => handlers.toggleFacet('means', value)}>
          <span class="check__label">${facetValueInWords('means', value, language)}&nbsp;<span class="check__count">${count}</span></span>
        </label></li>`;
      })}</ul>
    </fieldset>`;
}

/** The organisations most like one, and why. */
export function peersView(organisation: Organisation, context: MapContext): TemplateResult {
  const { language, organisations, networks, today } = context;
  const { peers: texts } = detailsStrings(language);
  const peers = peersLike(organisation, organisations, networks, today);
  return peers.length === 0 ? html`<p>${texts.none}</p>` : listOf(peers.map((peer) => html`${organisationButton(peer.organisation, context)} <span class="meta">${peerInWords(peer, language) || texts.sameType}</span>`));
}
