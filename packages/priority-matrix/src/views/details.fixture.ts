/** A small host that shows views with a board behind them, for browser tests. Nothing in the sample is true. */
import { fixture, html } from '@open-wc/testing';
import { base, controls, tokens } from '@digitaal-europa/ui';
import { render, type CSSResultOrNative } from 'lit';
import { openMoments, type Law } from '@digitaal-europa/data';
import { newBoard, type Board, type Decision } from '../model/board.ts';
import { cardsOf, type Card, type MatrixModel } from '../model/cards.ts';
import { besideStyles } from '../styles/beside.styles.ts';
import { detailsStyles } from '../styles/details.styles.ts';
import type { MatrixContext, MatrixHandlers } from './context.ts';

export const TODAY = '2026-11-22';
const why = <T>(value: T) => ({ value, reason: 'Daarom.' });
const source = { url: 'https://eur-lex.europa.eu/voorbeeld', article: 'art. 1' };

export interface Sample {
  readonly when?: string | undefined;
  readonly gemeente?: 'ja' | 'nee' | 'onbekend';
  readonly title?: string;
  readonly dependsOn?: readonly string[];
  readonly law?: Partial<Law>;
}

const date = (id: string, when: string | undefined, fields: object = {}): Law['dates'][number] => ({
  id, kind: 'van_toepassing', ...(when === undefined ? {} : { earliest: when, latest: when }), precision: when === undefined ? 'onbekend' : 'dag', certainty: 'bindend', text: 'Voorbeeld.', level: 'eu', addressees: [],
  evidence: 'source-read', confidence: 'hoog', asOf: TODAY, history: [], otherReadings: [], source, ...fields,
});

/** A law with one obligation, `<id>/taak`: S, no buying, important. */
export const sample = (id: string, { when, gemeente = 'ja', title = `Taak ${id}`, dependsOn = [], law = {} }: Sample = {}): Law => ({
  id, title: { nl: `Wet ${id}`, en: `Act ${id}` }, shortNames: [], synonyms: [], instrument: 'regulation', status: 'voorbeeld', identifiers: {},
  appliesTo: { gemeente: { value: gemeente, reason: 'Hangt af van de taak.' }, provincie: { value: 'ja' }, waterschap: { value: 'ja' } },
  packages: [], themes: [], dates: [date('geldt', when)], influence: [], newTasks: [], processes: [], opportunities: [], procurement: [], relations: [], changes: [], unconfirmed: [], sources: [], asOf: TODAY,
  obligations: [{ id: 'taak', title, text: 'Doe wat er staat.', article: 'art. 1', dates: ['geldt'], addressees: [], dependsOn: [...dependsOn], evidence: 'source-read', source }],
  estimates: { by: 'redactie', asOf: TODAY, influence: [], obligations: [{ id: 'taak', effort: why('S' as const), procurement: why(false), residents: why(3), opportunity: why(2), domains: why(['security', 'juridisch', 'personeel'] as const) as never }] },
  ...law,
});

const CLOSES = date('sluit', '2026-11-24', { kind: 'raadpleging_sluit', certainty: 'gepland', evidence: 'secondary', confidence: 'midden' });
/** A law whose round is open until 24 November, which nobody has confirmed. */
export const OPEN_ROUND: Partial<Law> = {
  dates: [date('geldt', '2027-09-01'), CLOSES],
  influence: [{ id: 'reactie', stage: 'feedback-op-voorstel', form: 'formeel', title: 'Reageer op het voorstel', closes: 'sluit', url: 'https://example.org/reageer', evidence: 'secondary' }],
};

export interface Shown {
  readonly root: ShadowRoot;
  readonly all: (selector: string) => HTMLElement[];
  readonly one: <T extends HTMLElement = HTMLElement>(selector: string) => T;
  /** Text with single spaces. */
  readonly text: (selector: string) => string;
  readonly show: () => void;
  /** What handlers were called with, as text. */
  readonly said: string[];
  readonly model: () => MatrixModel;
  readonly card: (key: string) => Card;
  readonly context: () => MatrixContext;
  /** Draws with another context from now on. */
  readonly change: (over: Partial<MatrixContext>) => void;
}

export interface ShowOptions { readonly laws: readonly Law[]; readonly decisions?: Readonly<Record<string, Decision>>; readonly board?: Partial<Board>; readonly width?: number; readonly context?: Partial<MatrixContext> }

/** Shows a view in a shadow tree with the styles of the widget; answers, lists and choices take effect, the rest is only noted. */
export async function showView(view: (context: MatrixContext, shown: Shown) => unknown, { laws, decisions = {}, board: change = {}, width, context: over = {} }: ShowOptions): Promise<Shown> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  if (width !== undefined) host.style.inlineSize = `${width}px`;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = ([tokens, base, controls, detailsStyles, besideStyles] as CSSResultOrNative[]).flatMap((style) => ('styleSheet' in style && style.styleSheet ? [style.styleSheet] : []));
  const box = document.createElement('div');
  root.append(box);
  const said: string[] = [];
  let board: Board = { ...newBoard('bord', 'Bord', { type: 'gemeente', size: 'groot' }), decisions, ...change };
  let open: ReadonlySet<string> = new Set();
  const moments = openMoments(laws, TODAY);
  const model = (): MatrixModel => cardsOf({ laws, board, today: TODAY, moments });
  const note = (name: string) => (...args: readonly unknown[]): void => { said.push([name, ...args.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))].join(' ')); };
  const decide = (key: string, part: Partial<Decision>): void => { board = { ...board, decisions: { ...board.decisions, [key]: { ...board.decisions[key], ...part } } }; show(); };
  const handlers: MatrixHandlers = {
    select: note('select'), move: (key, to) => note('move')(key, to), back: note('back'), keep: note('keep'), openMove: note('openMove'), touch: () => undefined, removeOwn: note('removeOwn'),
    answer: (key, answer) => { note('answer')(key, answer); decide(key, { answer }); },
    decide: (key, part) => { note('decide')(key, part); decide(key, part); return true; },
    showAll: (list, all) => { note('showAll')(list, all); open = new Set(all ? [...open, list] : [...open].filter((one) => one !== list)); show(); },
  };
  let changed = over;
  const context = (): MatrixContext => ({ language: 'nl', level: 2, today: TODAY, type: 'gemeente', board, model: model(), selected: undefined, moving: undefined, open, printing: false, ways: { timeline: { tell: ({ law, date }) => note('toTimeline')(law, date) }, funds: undefined, networks: undefined }, handlers, ...changed });
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const shown: Shown = {
    root, all, said, model, context,
    one: <T extends HTMLElement>(selector: string): T => { const found = all(selector)[0]; if (!found) throw new Error(`no ${selector} in the view`); return found as T; },
    text: (selector) => all(selector).map((element) => element.textContent.replace(/\s+/g, ' ').trim()).join(' | '),
    card: (key) => { const found = model().cards.get(key); if (!found) throw new Error(`no card ${key}`); return found; },
    change: (next) => { changed = next; show(); },
    show: () => show(),
  };
  function show(): void { render(view(context(), shown), box); }
  show();
  return shown;
}

/** Types or chooses, as a visitor who then goes on to the next field. */
export function fill(field: HTMLElement, value: string): void {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
