import { html, nothing, type TemplateResult } from 'lit';
import { comboboxView, disclosureView, searchField, segmented, toolbarView } from '@digitaal-europa/ui';
import { VIEWS } from '../timeline.state.ts';
import type { TimelineProps } from '../timeline.view.ts';
import { filtersView, type FilterProps } from './filters.view.ts';
import { lensMenu, MORE_MENU } from './lens.view.ts';
import { shareMenuView } from './share-menu.view.ts';

export const filterProps = ({ language, organisation, state, filters, menus, screen, handlers }: TimelineProps): FilterProps =>
  ({ language, organisation, query: state.query.trim(), model: filters, controller: menus, narrow: isFolded(screen), handlers: handlers.filter });

/** Without room for a row of filters. */
const isFolded = ({ mode }: TimelineProps['screen']): boolean => mode === 'list' || mode === 'stacked';

/** True where there is room for an axis, and the visitor wants to see it. */
export const isDrawn = ({ view, screen }: Pick<TimelineProps, 'view' | 'screen'>): boolean => view === 'timeline' && screen.mode !== 'list';

/**
 * Which laws, and how they are shown. Without room for an axis the timeline is a list: then it is not offered as a second one, and what else
 * can be done stands behind one button, so that the first date comes first.
 */
export function toolbar(props: TimelineProps): TemplateResult {
  const { strings, state, view, screen, handlers, combobox } = props;
  const narrow = screen.mode === 'list';
  const views = segmented({ label: strings.view.label, value: narrow && view === 'timeline' ? 'list' : view, options: VIEWS.filter((value) => !narrow || value !== 'timeline').map((value) => ({ value, label: strings.view[value] })), onChange: handlers.view });
  return toolbarView(strings.toolbar, html`
    ${searchField({ ...strings.search, value: state.query, onInput: handlers.search })}
    ${comboboxView({ ...combobox, hiddenLabel: true })}
    ${isFolded(screen) ? html`${filtersView(filterProps(props))}${views}${narrow ? moreView(props) : nothing}` : html`${views}<div class="toolbar__row">${filtersView(filterProps(props))}</div>`}`);
}

const moreView = (props: TimelineProps): TemplateResult => disclosureView({ controller: props.more, id: MORE_MENU, kind: 'inline', label: props.strings.moreTools, panel: () => tools(props) });

/** What else can be done with the laws. */
export const tools = (props: TimelineProps): TemplateResult => html`
  <div class="tools disclosures no-print">
    ${lensMenu({ controller: props.menus, state: props.state, language: props.language, lenses: props.handlers.lens })}
    ${shareMenuView({ ...props.share, drawn: isDrawn(props) })}
  </div>`;
