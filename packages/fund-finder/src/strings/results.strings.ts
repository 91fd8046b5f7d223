/** What stands around the results: groups, order, how a query was understood, and ways out. */
import type { MatchGroup } from '@digitaal-europa/data';
import { wording } from '@digitaal-europa/ui/wording';
import type { GroupCounts } from '../model/finder.ts';
import type { Sort } from '../model/state.ts';

export interface ResultsStrings {
  /** Name of the part of the page. */
  readonly results: string;
  /** `18 passen · 9 misschien · 115 passen niet` */
  readonly counts: (counts: GroupCounts) => string;
  readonly group: Readonly<Record<MatchGroup, string>>;
  readonly hint: Readonly<Record<MatchGroup, string | undefined>>;
  readonly more: (count: number) => string;
  /** After it, for who does not see the group. */
  readonly inGroup: Readonly<Record<MatchGroup, string>>;
  readonly sortBy: string;
  readonly sort: Readonly<Record<Sort, string>>;
  readonly closed: (count: number) => string;
  readonly withoutClosed: string;
  readonly understood: {
    /** The search is not ready yet. */
    readonly wait: string;
    readonly before: string;
    /** Between the words that were searched for and those that mean the same. */
    readonly also: string;
    readonly exact: (query: string) => string;
    readonly only: string;
    readonly wider: string;
    readonly relaxed: string;
    readonly cut: (count: number) => string;
  };
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly noneFits: string;
  readonly nothingHint: string;
  readonly without: string;
  readonly withToo: string;
  readonly way: { readonly query: (query: string) => string; readonly period: string; readonly closed: string; readonly all: string };
}

const fundsNl = (count: number): string => (count === 1 ? '1 fonds' : `${count} fondsen`);
const fundsEn = (count: number): string => (count === 1 ? '1 fund' : `${count} funds`);

const nl: ResultsStrings = {
  results: 'Gevonden fondsen',
  counts: ({ past, misschien, 'past niet': not }) => `${past} ${past === 1 ? 'past' : 'passen'} · ${misschien} misschien · ${not} ${not === 1 ? 'past' : 'passen'} niet`,
  group: { past: 'Past', misschien: 'Past misschien', 'past niet': 'Past niet' },
  hint: { past: undefined, misschien: 'Niet alles is bekend of bevestigd. Vul in wat u weet.', 'past niet': undefined },
  more: (count) => `Toon nog ${count}`,
  inGroup: { past: 'die passen', misschien: 'die misschien passen', 'past niet': 'die niet passen' },
  sortBy: 'Volgorde',
  sort: { match: 'Past het best', relevance: 'Zoekwoorden', deadline: 'Sluit het eerst', amount: 'Hoogste bedrag', name: 'Naam' },
  closed: (count) => `Toon ook ${count === 1 ? '1 gesloten fonds' : `${count} gesloten fondsen`}`,
  withoutClosed: 'Toon geen gesloten fondsen',
  understood: {
    wait: 'De zoekfunctie wordt klaargezet. Een ogenblik.', before: 'Gezocht op', also: ', ook', exact: (query) => `zoek alleen ${query}`, only: 'Gezocht op alleen', wider: 'zoek ook wat hetzelfde betekent',
    relaxed: 'Geen fonds heeft al deze woorden. Deze hebben de meeste ervan.', cut: (count) => `Dit zijn de beste ${count}. Typ verder om minder te vinden.`,
  },
  found: fundsNl,
  nothing: 'Geen fondsen gevonden.',
  noneFits: 'Geen van deze fondsen past.',
  nothingHint: 'Dit kunt u doen:',
  without: 'Zonder',
  withToo: 'Met',
  way: { query: (query) => `“${query}”`, period: 'periode', closed: 'gesloten fondsen', all: 'filters' },
};

const en: ResultsStrings = {
  results: 'Funds found',
  counts: ({ past, misschien, 'past niet': not }) => `${past} ${past === 1 ? 'fits' : 'fit'} · ${misschien} maybe · ${not} ${not === 1 ? 'does' : 'do'} not fit`,
  group: { past: 'Fits', misschien: 'May fit', 'past niet': 'Does not fit' },
  hint: { past: undefined, misschien: 'Not everything is known or confirmed. Fill in what you know.', 'past niet': undefined },
  more: (count) => `Show ${count} more`,
  inGroup: { past: 'that fit', misschien: 'that may fit', 'past niet': 'that do not fit' },
  sortBy: 'Order',
  sort: { match: 'Fits best', relevance: 'Search words', deadline: 'Closes first', amount: 'Largest amount', name: 'Name' },
  closed: (count) => `Show ${count === 1 ? '1 closed fund' : `${count} closed funds`} too`,
  withoutClosed: 'Show no closed funds',
  understood: {
    wait: 'The search is being prepared. One moment.', before: 'Searched for', also: ', also', exact: (query) => `search only ${query}`, only: 'Searched only for', wider: 'search what means the same too',
    relaxed: 'No fund has all of these words. These have most of them.', cut: (count) => `These are the best ${count}. Keep typing to find fewer.`,
  },
  found: fundsEn,
  nothing: 'No funds found.',
  noneFits: 'None of these funds fits.',
  nothingHint: 'What you can do:',
  without: 'Without',
  withToo: 'With',
  way: { query: (query) => `“${query}”`, period: 'period', closed: 'closed funds', all: 'filters' },
};

/** The words around the results, Dutch unless English is asked for. */
export const resultsStrings = wording('fund-finder.results', { nl, en });
