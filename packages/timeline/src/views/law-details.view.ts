/** The details of a law with everything that the timeline adds to them: moments of influence, and what one can do with the law. */
import { html, nothing, type TemplateResult } from 'lit';
import { isDated, type Law } from '@digitaal-europa/data';
import { momentsOfLaw } from '../model/influence.ts';
import { lensStrings } from '../strings/lens.strings.ts';
import { shareStrings } from '../strings/share.strings.ts';
import { lawTitle } from '../timeline.strings.ts';
import type { ViewContext } from './context.ts';
import { detailView, type DetailOptions } from './detail.view.ts';
import { lawInfluenceView } from './influence.view.ts';
import { levelBelow } from '@digitaal-europa/ui';

export function lawDetails(law: Law, context: ViewContext, layout: NonNullable<DetailOptions['layout']>): TemplateResult {
  const { language, today, level, state, printing, calendar } = context;
  return detailView(law, context, {
    layout, printing, actions: actionsView(law, context),
    influence: law.influence.length > 0 ? lawInfluenceView(momentsOfLaw(law, today), {
      language, level: levelBelow(level, 4), today, calendar, isOpen: (moment) => moment.closes !== undefined && moment.closes.id === state.selected?.date,
    }) : undefined,
  });
}

function actionsView(law: Law, { state: { compared }, language, today, lenses, calendar, memo }: ViewContext): TemplateResult | undefined {
  const [lens, share] = [lensStrings(language), shareStrings(language)];
  const isCompared = compared.includes(law.id);
  const coming = law.dates.some((date) => isDated(date) && (date.latest ?? '') >= today);
  if (!lenses && !calendar && !memo) return undefined;
  return html`
    ${lenses ? html`
      <button class="button" type="button" aria-disabled=${isCompared ? 'true' : 'false'} @click=${() => { if (!isCompared) lenses.compare([...compared, law.id]); }}>${isCompared ? lens.comparedAlready : lens.compareThis}</button>` : nothing}
    ${calendar && coming ? html`<button class="button" type="button" aria-label="${share.datesToCalendar}: ${lawTitle(law, language)}" @click=${() => calendar(law)}>${share.datesToCalendar}</button>` : nothing}
    ${memo ? html`<button class="button" type="button" @click=${() => memo(law.id)}>${share.memoOf}</button>` : nothing}`;
}
