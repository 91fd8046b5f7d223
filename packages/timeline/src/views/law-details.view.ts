/** The details of a law with what the timeline adds to them: where one can still give input. */
import type { TemplateResult } from 'lit';
import type { Law } from '@digitaal-europa/data';
import { momentsOfLaw } from '../model/influence.ts';
import type { ViewContext } from './context.ts';
import { detailView, type DetailOptions } from './detail.view.ts';
import { lawInfluenceView } from './influence.view.ts';

export function lawDetails(law: Law, context: ViewContext, layout: NonNullable<DetailOptions['layout']>): TemplateResult {
  const { language, today, level, state, printing } = context;
  return detailView(law, context, {
    layout, printing,
    influence: law.influence.length > 0 ? lawInfluenceView(momentsOfLaw(law, today), { language, level: Math.min(level + 4, 6), isOpen: (moment) => moment.closes !== undefined && moment.closes.id === state.selected?.date }) : undefined,
  });
}
