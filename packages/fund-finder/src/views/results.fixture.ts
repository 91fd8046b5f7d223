/** A small host that shows views of the finder with a real finder behind them, for browser tests. Nothing in the sample is true. */
import { fixture, html } from '@open-wc/testing';
import { base, controls, facets, tokens } from '@digitaal-europa/ui';
import { render, type CSSResultOrNative } from 'lit';
import { parseSpan, type Fund, type MatchGroup, type SearchIndex } from '@digitaal-europa/data';
import { indexOf, PROOF, sampleCall, sampleFund, THOLEN, TODAY } from '../model/finder.fixture.ts';
import { makeFinder, type FinderInput } from '../model/finder.ts';
import { FIRST_PAGES, withMore, type Pages } from '../model/pages.ts';
import { whoIs } from '../model/sentence.ts';
import { DEFAULT_STATE, toggleCompared, toggleShortlist, withAnswer, type FinderState } from '../model/state.ts';
import { waysOut, withWayOut } from '../model/ways-out.ts';
import { cardStyles } from '../styles/card.styles.ts';
import { resultsStyles } from '../styles/results.styles.ts';
import { stripStyles } from '../styles/strip.styles.ts';
import type { FinderContext, FinderHandlers } from './context.ts';

const clock = (date: string): Fund['calls'][number]['deadlines'] => [{ id: 'sluiting', ...parseSpan(date), time: '17:00', timeZone: 'Europe/Brussels', certainty: 'gepland' }];

/** Fits who is in Zeeland, when there are partners from two countries. */
export const WATER = sampleFund('water', {
  name: { nl: 'Voorbeeld: slim waterbeheer', en: 'Sample: smart water' }, abbreviation: 'Interreg', level: 'regionaal', summary: 'Voor projecten over de grens tegen droogte.', themes: ['water', 'data'],
  digital: { role: 'vast-onderdeel', reason: 'Sensoren tellen mee als ze het waterdoel dienen.', ...PROOF }, area: { provinces: ['pv29'], text: 'alleen Zeeland en Vlaanderen.', ...PROOF },
  budget: { perProject: { from: 500_000, to: 4_000_000, ...PROOF } }, cofinancing: { from: 50, to: 50, text: 'De helft.', evidence: 'source-read', source: { url: 'https://example.org/regels', title: 'Voorbeeldregels' } },
  consortium: { minPartners: 2, minCountries: 2, text: 'Minstens één Vlaamse partner.', evidence: 'source-read', source: { url: 'https://example.org/partners' } },
  contacts: [{ name: 'Voorbeeldloket Zeeland', for: ['gemeente'], provinces: ['pv29'], ...PROOF }], sources: [{ url: 'https://www.example.org/programma' }],
  estimates: { by: 'voorbeeld', asOf: TODAY, preparationWeeks: { value: 8, reason: 'Een partner zoeken kost tijd.' } }, calls: [sampleCall('water-1', undefined, { deadlines: clock('2026-12-11') })],
});
/** Fits every gemeente; not checked for a long time. */
export const OPEN = sampleFund('open', { name: { nl: 'Voorbeeld: altijd open', en: 'Sample: always open' }, asOf: '2026-01-05', calls: [sampleCall('open-1', undefined, { deadlineModel: 'doorlopend' })] });
/** For provincies only. */
export const OTHERS = sampleFund('anderen', { name: { nl: 'Voorbeeld: voor anderen', en: 'Sample: for others' }, applicants: [{ type: 'gemeente', role: 'nee', ...PROOF }] });
export const CLOSED = sampleFund('dicht', { name: { nl: 'Voorbeeld: gesloten', en: 'Sample: closed' }, calls: [sampleCall('dicht-1', '2026-06-01')] });
export const FUNDS: readonly Fund[] = [WATER, OPEN, OTHERS, CLOSED];

export interface Shown {
  readonly root: ShadowRoot;
  readonly all: (selector: string) => HTMLElement[];
  readonly one: <T extends HTMLElement = HTMLElement>(selector: string) => T;
  /** Text with single spaces. */
  readonly text: (selector: string) => string;
  /** The card of a fund. */
  readonly card: (id: string) => HTMLElement;
  /** The button in it, or anywhere, whose text begins so. */
  readonly button: (label: string, within?: Element) => HTMLButtonElement;
  /** What handlers were called with, as text. */
  readonly said: string[];
  readonly context: () => FinderContext;
  readonly state: () => FinderState;
  readonly set: (change: Partial<FinderState>) => void;
  /** Draws with another context from now on. */
  readonly change: (over: Partial<FinderContext>) => void;
}

export interface ShowOptions { readonly funds?: readonly Fund[]; readonly state?: Partial<FinderState>; readonly width?: number; readonly organisation?: string | undefined; readonly context?: Partial<FinderContext> }

/** Shows a view in a shadow tree with the styles of the widget. What is chosen takes effect; everything is noted. */
export async function showResults(view: (context: FinderContext) => unknown, { funds = FUNDS, state: start = {}, width, context: over = {}, ...options }: ShowOptions = {}): Promise<Shown> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  if (width !== undefined) host.style.inlineSize = `${width}px`;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = ([tokens, base, controls, facets, cardStyles, resultsStyles, stripStyles] as CSSResultOrNative[]).flatMap((style) => ('styleSheet' in style && style.styleSheet ? [style.styleSheet] : []));
  const box = document.createElement('div');
  root.append(box);
  const said: string[] = [];
  let state: FinderState = { ...DEFAULT_STATE, organisation: 'organisation' in options ? options.organisation : 'gm0716', ...start };
  let [pages, unfolded, changed]: [Pages, ReadonlySet<MatchGroup>, Partial<FinderContext>] = [FIRST_PAGES, new Set(), over];
  const finder = makeFinder(funds);
  let index: SearchIndex | undefined;
  const set = (change: Partial<FinderState>): void => { state = { ...state, ...change }; draw(); };
  const act = <A extends readonly unknown[]>(name: string, run: (...args: A) => void) => (...args: A): void => {
    said.push([name, ...args.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))].join(' '));
    run(...args);
  };
  const handlers: FinderHandlers = {
    select: act('select', (selected) => set({ selected })), answer: act('answer', (name, value) => set(withAnswer(state, name, value))), askOrganisation: act('ask', () => undefined),
    keep: act('keep', (id) => set(toggleShortlist(state, id))), compare: act('compare', (id) => set(toggleCompared(state, id))), calendar: ({ fund }) => { said.push(`calendar ${fund.id}`); },
    more: act('more', (group) => { pages = withMore(pages, group); draw(); }), fold: act('fold', (group) => { unfolded = new Set(unfolded.has(group) ? [] : [group]); draw(); }),
    showClosed: act('closed', (showClosed) => set({ showClosed })), exact: act('exact', (exact) => set({ exact })), sort: act('sort', (sort) => set({ sort })),
    wayOut: act('way', (way) => set(withWayOut(state, way))), period: act('period', (period) => set({ period })),
  };
  const context = (): FinderContext => {
    const who = state.organisation === 'gm0716' ? THOLEN : whoIs(state.organisation, []);
    const input: FinderInput = { state, who, day: { today: TODAY }, index: state.query === '' ? undefined : (index ??= indexOf(funds)) };
    const found = finder.find(input);
    return { language: 'nl', level: 2, today: TODAY, timeZone: 'Europe/Amsterdam', state, who, found, news: { funds: new Set(), withNewCalls: new Set() }, pages, unfolded, ways: waysOut(finder, input, found), printing: false, handlers, ...changed };
  };
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = <T extends HTMLElement>(selector: string): T => { const found = all(selector)[0]; if (!found) throw new Error(`no ${selector} in the view`); return found as T; };
  const plain = (element: Element): string => element.textContent.replace(/[\s\u00A0]+/g, ' ').trim();
  function draw(): void { render(view(context()), box); }
  draw();
  return {
    root, all, one, said, context, set, state: () => state,
    text: (selector) => all(selector).map(plain).join(' | '),
    card: (id) => one(`[data-id="${id}"]`),
    button: (label, within) => { const found = [...(within ?? root).querySelectorAll('button')].find((each) => plain(each).startsWith(label)); if (!found) throw new Error(`no button ${label}`); return found; },
    change: (next) => { changed = { ...changed, ...next }; draw(); },
  };
}

/** Chooses from a list, as a visitor. */
export function choose(field: HTMLElement, value: string): void {
  (field as HTMLSelectElement).value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
