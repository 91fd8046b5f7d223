import { html, nothing, type TemplateResult } from 'lit';
import { heading, levelBelow } from '@digitaal-europa/ui';
import { portfolioOf } from '../model/portfolio.ts';
import { detailsStrings } from '../strings/details.strings.ts';
import { joiningStrings } from '../strings/joining.strings.ts';
import { overlapInWords, portfolioInWords, summaryStrings } from '../strings/summary.strings.ts';
import type { MapContext } from './context.ts';
import { entryView } from './organisation-details.view.ts';
import { askFirst, listOf, networkButton, part } from './parts.view.ts';

/** What the organisation that asks is in, with what that takes, and what of it is alike. */
export function portfolioView(context: MapContext): TemplateResult {
  const { language, level, networks, organisations, today, map: { who } } = context;
  const [strings, { networks: texts }] = [summaryStrings(language), detailsStrings(language)];
  const us = who?.organisation;
  const content = (): TemplateResult => {
    if (us === undefined) return askFirst(context);
    const portfolio = portfolioOf(us, networks, organisations, today);
    const { joined, automatic, overlaps, through } = portfolio;
    return html`
      <p>${portfolioInWords(portfolio, us.name, language)}</p>
      ${joined.length === 0 ? nothing : listOf(joined.map((one) => entryView(one, context, one.hours === undefined ? strings.timeUnknown : joiningStrings(language).hours(one.hours))))}
      ${automatic.length === 0 ? nothing : part(texts.automatic, listOf(automatic.map((network) => networkButton(network, context)), 'names'), context)}
      ${through.map(({ organisation, joined: theirs }) => (theirs.length === 0 ? nothing : html`<p>${texts.through(organisation.name)}</p>${listOf(theirs.map((one) => entryView(one, context)))}`))}
      ${overlaps.length === 0 ? nothing : part(strings.alikeTitle, listOf(overlaps.map((one) => html`${overlapInWords(one, language)} ${strings.bothNeeded} ${listOf(one.networks.map((network) => networkButton(network, context)), 'names')}`)), context)}`;
  };
  return html`
    <section class="portfolio" part="portfolio" aria-labelledby="portfolio-title">
      ${heading(levelBelow(level), html`<span id="portfolio-title">${strings.portfolio}</span>`, 'advice__heading')}
      ${content()}
    </section>`;
}
