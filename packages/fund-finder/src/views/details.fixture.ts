/** A small host that shows the details of a fund, for browser tests. No such fund exists. */
import { fixture, html } from '@open-wc/testing';
import { callOn, parseSpan, type Call, type Fund } from '@digitaal-europa/data';
import { base, controls, tokens } from '@digitaal-europa/ui';
import { render, type CSSResultOrNative } from 'lit';
import { PROOF, sampleCall, sampleFund, THOLEN, TODAY } from '../model/finder.fixture.ts';
import { detailsPrintStyles } from '../styles/details-print.styles.ts';
import { detailsStyles } from '../styles/details.styles.ts';
import type { DetailsProps } from './details-context.ts';
import { detailsView } from './details.view.ts';

export const SOURCE = { url: 'https://www.voorbeeld.example/bron', article: 'art. 3' };
const deadline = (id: string, day: string, fields: Partial<Call['deadlines'][number]> = {}): Call['deadlines'][number] => ({ id, ...parseSpan(day), certainty: 'gepland', time: '17:00', timeZone: 'Europe/Brussels', ...fields });

/** Everything that can be told of a fund. */
export const FULL: Fund = sampleFund('vol', {
  name: { nl: 'Voorbeeldfonds voor water', en: 'Sample water fund' }, displayName: { nl: 'Voorbeeld\u00ADwater', en: 'Sample water' }, summary: 'Betaalt proeven. De cofinanciering staat per oproep vast.', level: 'eu', management: 'gedeeld',
  period: { from: 2021, until: 2027, note: 'Verlenging is mogelijk.' }, partOf: 'groter', themes: ['water', 'data'], cascade: true, url: 'https://www.voorbeeld.example', note: 'Na 2027 komt er een ander fonds.',
  digital: { role: 'vast-onderdeel', reason: 'Sensoren tellen mee. Alleen software kopen niet.', evidence: 'unverified' },
  budget: { total: { from: 20_000_000, to: 20_000_000, note: 'Voor alle jaren.', ...PROOF }, perProject: { from: 500_000, to: 4_000_000, ...PROOF, source: SOURCE } },
  cofinancing: { from: 50, to: 50, text: 'Vijftig procent.', evidence: 'secondary', source: SOURCE }, topUps: [{ title: 'Rijk en provincie', text: 'Soms.', ...PROOF }],
  applicants: [{ type: 'mkb', role: 'partner', ...PROOF }, { type: 'gemeente', role: 'aanvrager', note: 'met een partner', evidence: 'unverified' }],
  consortium: { minPartners: 2, minCountries: 2, alone: false, text: 'U vormt een consortium met een penvoerder.', ...PROOF }, area: { provinces: ['pv29'], partly: true, text: 'Zeeland.', ...PROOF },
  steps: [{ title: 'Zoek een partner', who: 'projectleider', duration: 'enkele weken' }, { title: 'Regel het besluit', url: 'https://www.voorbeeld.example/besluit' }, { title: 'Dien in via het loket' }, { title: 'Wacht op de beoordeling' }],
  estimates: { by: 'voorbeeldredactie', asOf: TODAY, preparationWeeks: { value: 8, reason: 'Een partner zoeken kost tijd.' }, burden: { value: 'zwaar', reason: 'Er is een accountant nodig.' } },
  contacts: [{ name: 'Loket Zeeland', for: ['gemeente'], provinces: ['pv29'], url: 'https://www.voorbeeld.example/loket', ...PROOF }, { name: 'Loket voor waterschappen', for: ['waterschap'], provinces: [], ...PROOF }],
  examples: [{ title: 'Proef met pompen', text: 'Vijf pompen.', lesson: 'Begin een jaar eerder.', outcome: 'failure', ...PROOF }, { title: 'Proef zonder einde', ...PROOF }],
  calls: [
    sampleCall('vol-nu', undefined, { title: 'Voorbeeldronde drie', deadlineModel: 'meermaals', deadlines: [deadline('een', '2026-10-01'), deadline('twee', '2026-12-12', { text: 'volledige aanvraag' }), deadline('drie', '2027-06-01', { time: undefined })], identifier: 'VOL-2026-3', budget: { from: 5_000_000, to: 5_000_000, ...PROOF }, url: 'https://www.voorbeeld.example/ronde', note: 'De cofinanciering is hoger dan vorig jaar.' }),
    sampleCall('vol-toen', '2024-03-01', { title: 'Voorbeeldronde een', next: 'vol-straks' }),
    sampleCall('vol-straks', undefined, { title: 'Voorbeeldronde vier', deadlineModel: 'verwacht', opens: undefined, deadlines: [deadline('sluiting', '2027-09', { certainty: 'verwacht', time: undefined, timeZone: undefined })] }),
    sampleCall('vol-ooit', '2023-03-01', { title: 'Voorbeeldronde nul' }),
  ],
  sources: [{ url: 'https://www.voorbeeld.example/regeling' }, { title: 'Voorbeeldcourant 12' }], confidence: 'midden', evidence: 'secondary', unconfirmed: ['Het percentage is niet bevestigd.'], asOf: '2026-11-01',
});
/** Nothing but a name. */
export const BARE: Fund = sampleFund('leeg', { applicants: [], consortium: undefined, themes: [], calls: [], stage: 'onbekend' });

export interface Shown {
  readonly root: ShadowRoot;
  readonly all: (selector: string) => HTMLElement[];
  readonly one: <T extends HTMLElement = HTMLElement>(selector: string) => T;
  /** Text with single spaces. */
  readonly text: (selector: string) => string;
  /** What handlers were called with. */
  readonly said: unknown[][];
  /** Draws with other props from now on. */
  readonly change: (over: Partial<DetailsProps>) => void;
}

/** What an element says, with a space around each of its blocks. */
export function wordsOf(element: Node | null | undefined): string {
  const read = (node: Node): string => (node.nodeType === Node.ELEMENT_NODE ? [...node.childNodes].map((child) => (/^(P|LI|UL|OL|DL|DT|DD|DIV|SUMMARY|H\d)$/.test(child.nodeName) ? ` ${read(child)} ` : read(child))).join('') : node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '');
  return element ? read(element).replace(/[\s\u00A0]+/g, ' ').trim() : '';
}

/** Shows the details in a shadow tree, without the styles of the card, from which it has the bar; words are explained and amounts are kept, the rest is only noted. */
export async function showDetails(fund: Fund, over: Partial<DetailsProps> = {}, width?: number): Promise<Shown> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  if (width !== undefined) host.style.inlineSize = `${width}px`;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = ([tokens, base, controls, detailsStyles, detailsPrintStyles] as CSSResultOrNative[]).flatMap((style) => ('styleSheet' in style && style.styleSheet ? [style.styleSheet] : []));
  const box = document.createElement('div');
  root.append(box);
  const said: unknown[][] = [];
  const note = (name: string) => (...args: unknown[]): void => { said.push([name, ...args]); };
  const first = fund.calls[0];
  let props: DetailsProps = {
    language: 'nl', level: 2, today: TODAY, who: THOLEN, printing: false, laws: [], result: { fund, elsewhere: false, call: first && callOn(fund, first, TODAY), status: first ? callOn(fund, first, TODAY).status : 'unknown' },
    handlers: { close: note('close'), calendar: note('calendar'), select: note('select'), amount: (amount) => { note('amount')(amount); change({ amount }); }, explain: (term) => { note('explain')(term); change({ term }); } },
    ...over,
  };
  const draw = (): void => { render(detailsView(props), box); };
  const change = (next: Partial<DetailsProps>): void => { props = { ...props, ...next }; draw(); };
  draw();
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    root, all, said, change,
    one: <T extends HTMLElement>(selector: string): T => { const found = all(selector)[0]; if (!found) throw new Error(`no ${selector} in the view`); return found as T; },
    text: (selector) => all(selector).map(wordsOf).join(' | '),
  };
}
