/** From what the element knows to what the view gets. */
import { lawsBehind, type CalendarDate, type Fund, type MatchGroup } from '@digitaal-europa/data';
import type { DisclosureController, Language } from '@digitaal-europa/ui';
import type { Actions, OnScreen } from './finder.actions.ts';
import type { MemoryStatus } from './finder.memory.ts';
import type { Scene } from './finder.scene.ts';
import type { Sharing } from './finder.sharing.ts';
import type { FinderProps } from './finder.view.ts';
import type { Ways } from './finder.ways.ts';
import type { Layout } from './model/layout.ts';
import type { News } from './model/news.ts';
import { sentenceOf, type Who } from './model/sentence.ts';
import type { FinderState } from './model/state.ts';
import { finderStrings } from './strings/finder.strings.ts';
import { fundActions, reasonsOf } from './views/card.view.ts';
import type { FinderContext } from './views/context.ts';

const ALL_UNFOLDED: ReadonlySet<MatchGroup> = new Set(['past niet']);
const NONE: ReadonlySet<MatchGroup> = new Set();
/** The groups that are unfolded besides those that always are. */
export const unfoldedIn = ({ unfolded }: Pick<OnScreen, 'unfolded'>): ReadonlySet<MatchGroup> => (unfolded ? ALL_UNFOLDED : NONE);

export interface PropsInput {
  readonly language: Language;
  readonly level: number;
  readonly today: CalendarDate;
  readonly now: number | undefined;
  readonly layout: Layout;
  readonly printing: boolean;
  readonly state: FinderState;
  readonly who: Who | undefined;
  readonly scene: Scene;
  /** As it was when the visitor last rested. */
  readonly rested: Scene;
  readonly screen: OnScreen;
  /** All funds: one that the page leaves out may hold the rules of a part of it. */
  readonly records: readonly Fund[];
  readonly offered: readonly Fund[];
  readonly news: News;
  readonly memory: MemoryStatus;
  readonly contact: string | undefined;
  readonly ways: () => Ways;
  readonly noShare: boolean;
  readonly noExport: boolean;
  readonly actions: Actions;
  readonly handlers: FinderContext['handlers'];
  readonly sharing: Sharing;
  readonly controllers: Readonly<Record<'menus' | 'filters' | 'slots', DisclosureController>>;
  readonly organisationField: () => unknown;
}

/** What the parts of the picture get. Counts and closing dates follow when the visitor rests: at every letter they are work, and unrest. */
export function propsOf(input: PropsInput): Pick<FinderProps, 'context' | 'still' | 'sentence' | 'facets' | 'strip' | 'shortlist' | 'share' | 'compare' | 'details'> {
  const { language, level, today, now, layout, printing, state, who, rested, screen, records, offered, news, memory, contact, ways, noShare, noExport, actions, handlers, sharing, controllers, organisationField } = input;
  const { found, selected, compared, kept, ways: waysOut } = input.scene;
  const { found: { facets }, strip } = rested;
  const narrow = layout.mode === 'narrow';
  // Not before there is a deadline to tell: to ask it takes a browser long the first time.
  const timeZone = found.results.length > 0 ? Intl.DateTimeFormat().resolvedOptions().timeZone : undefined;
  const context: FinderContext = { language, level, today, now, timeZone, state, who, found, news, pages: screen.pages, before: screen.typing ? rested.found : undefined, unfolded: unfoldedIn(screen), ways: waysOut, printing, handlers };
  return {
    context, strip, still: screen.typing ? rested : {},
    sentence: { language, sentence: sentenceOf(state), facets, who, controller: controllers.slots, narrow, left: found.results.length, organisationField, fill: actions.fill },
    facets: { language, state, facets, left: found.results.length, controller: controllers.filters, unfolded: screen.folds, handlers: actions.facets },
    shortlist: { language, today, controller: controllers.menus, results: kept, missing: state.shortlist.length - kept.length, compared: state.compared, memory, canExport: !noExport, handlers: actions.shortlist },
    share: noShare && noExport ? undefined : sharing.menu({ language, narrow, noShare, noExport }),
    compare: state.view === 'compare' ? { language, level, results: compared, kept, handlers: noExport ? { ...actions.comparison, print: undefined, csv: undefined } : actions.comparison } : undefined,
    details: selected && {
      language, level, today, now, timeZone, result: selected, who, amount: state.answers.amount, term: screen.term, printing, contact, ways: ways(),
      laws: lawsBehind(selected.fund, records), partOf: offered.find(({ id }) => id === selected.fund.partOf), why: reasonsOf(selected, context), actions: fundActions(selected, context, noExport ? undefined : finderStrings(language).print),
      handlers: { ...actions.details, calendar: noExport ? undefined : actions.calendarOf(selected) },
    },
  };
}
