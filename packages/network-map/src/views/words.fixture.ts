/** A small host with a state behind the words of the map, for browser tests. Nothing in the sample is true, and Tholen in it is not the real one. */
import { fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Network, Organisation, Service } from '@digitaal-europa/data';
import { base, combobox, ComboboxController, comboboxView, controls, disclosure, DisclosureController, facets, tokens, type Language } from '@digitaal-europa/ui';
import { expectAccessible, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { indexOf, inRegion, sampleClaim, sampleMembership, sampleNetwork, sampleOrganisation, THOLEN, TODAY, withMembers, AUTOMATIC } from '../model/map.fixture.ts';
import { buildMap } from '../model/map.ts';
import { clearFilters, DEFAULT_STATE, toggleFacet, withFacet, withHours, withOrganisation, withoutChip, withPathTo, withProvince, withSelected, withSort, withView, withWater, type NetworkMapState } from '../model/state.ts';
import { adviceStyles } from '../styles/advice.styles.ts';
import { detailsStyles } from '../styles/details.styles.ts';
import { listStyles } from '../styles/list.styles.ts';
import { questionsStyles } from '../styles/questions.styles.ts';
import type { MapContext, MapHandlers } from './context.ts';
import type { MapFacetsProps } from './facets.view.ts';

export const SOURCE = { url: 'https://www.voorbeeld.example/leden', title: 'Voorbeeldlijst' };
const PROOF = { evidence: 'source-read', source: SOURCE } as const;
export const CALLED = sampleOrganisation('gm0001', { name: 'Voorbeeldstad', population: { value: 26_000, on: '2026-01-01' }, frontrunner: [sampleClaim({ theme: 'zorg', claim: 'Voorbeeld: helpt met zorg op afstand.', openToContact: true, contactRoute: 'afdeling informatie', smallMeans: true, ...PROOF }), sampleClaim({ theme: 'ai', claim: 'Voorbeeld: heeft een register.', smallMeans: false, evidence: 'secondary' })] });
const SILENT = sampleOrganisation('gm0002', { name: 'Voorbeelddorp', provinces: ['pv21'], frontrunner: [sampleClaim({ theme: 'ai', claim: 'Voorbeeld: deelt wat het leerde.' })] });
/** Twelve others in the same province. */
const OTHERS = Array.from({ length: 12 }, (_, i) => sampleOrganisation(`gm${String(100 + i).padStart(4, '0')}`, { name: `Voorbeeldplaats ${i + 1}` }));
export const KOEPEL_HOST = sampleOrganisation('koepel-a', { type: 'koepel', provinces: [], name: 'Koepel A', url: 'https://www.voorbeeld.example/koepel' });
const ORGANISATIONS: readonly Organisation[] = [THOLEN, CALLED, SILENT, ...OTHERS, sampleOrganisation('ws0001', { type: 'waterschap', name: 'Voorbeeldwater' }), KOEPEL_HOST];

/** Everything that can be told of a network. */
export const FULL = sampleNetwork('vol', {
  name: { nl: 'Voorbeeldnetwerk voor gemeenten', en: 'Sample network of municipalities' }, displayName: { nl: 'Voorbeeld\u00ADkring', en: 'Sample circle' }, themes: ['ai', 'data'], functions: ['cio'], offers: 'Voorbeeld: kennis delen.', note: 'Voorbeeld: begon klein.',
  joining: { mode: 'on-request', how: 'Stuur een bericht.', cost: 'Gratis', meetings: 'Vier keer per jaar', hoursPerQuarter: 8, contactFunction: 'secretariaat', contactUrl: 'https://www.voorbeeld.example/aanmelden', ...PROOF, evidence: 'unverified' },
  memberships: [...OTHERS.slice(0, 9).map(({ id }) => sampleMembership(id, PROOF)), sampleMembership('gm0001', { role: 'board', ...PROOF, evidence: 'secondary' }), sampleMembership('weg', PROOF)],
  memberCount: { value: 64, asOf: '2026-10-01', ...PROOF }, url: 'https://www.voorbeeld.example', related: ['platform'], sources: [{ url: 'https://www.voorbeeld.example/over' }, { title: 'Voorbeeldcourant 12' }], unconfirmed: ['Voorbeeld: het aantal leden.'], confidence: 'midden', evidence: 'secondary', asOf: '2026-05-01',
});
/** Nothing but a name. */
export const BARE = sampleNetwork('leeg', { themes: ['ethiek'], audience: [], joining: { mode: 'unknown', evidence: 'unverified' }, status: 'unknown' });
export const NETWORKS: readonly Network[] = [
  FULL, BARE, sampleNetwork('mijn', { ...withMembers('gm0716', 'gm0001', 'gm0002'), joining: { mode: 'open', hoursPerQuarter: 4, evidence: 'source-read' }, themes: ['privacy'], functions: ['ciso'] }),
  sampleNetwork('ook-mijn', { ...withMembers('gm0716', 'gm0001', 'gm0002'), themes: ['privacy'], functions: ['ciso'] }), sampleNetwork('brug', { ...withMembers('gm0001', 'gm0100'), themes: ['bestuur'] }),
  sampleNetwork('extra', { themes: ['data'] }), inRegion('fries', 'pv21', { themes: ['ai'] }), inRegion('zeeuws', 'pv29', { themes: ['water'] }), sampleNetwork('platform', { kind: 'platform', themes: ['data'] }),
  sampleNetwork('vanzelf', { ...AUTOMATIC, kind: 'koepel', themes: ['bestuur'], memberships: [sampleMembership('koepel-a', { role: 'host' })] }), sampleNetwork('gestopt', { status: 'ended' }),
];
export const HELPDESK: Service = { id: 'hulp', kind: 'helpdesk', name: { nl: 'Voorbeeldloket', en: 'Sample desk' }, providers: ['koepel-a'], audience: ['gemeente'], themes: [], functions: [], sources: [], evidence: 'source-read', confidence: 'hoog', unconfirmed: [], asOf: '2026-11-01' } as unknown as Service;

export class TestWords extends LitElement {
  static override readonly styles = [tokens, base, controls, combobox, disclosure, facets, adviceStyles, detailsStyles, listStyles, questionsStyles];
  @property() language: Language = 'nl';
  @property({ attribute: false }) level = 2;
  @property({ attribute: false }) printing = false;
  @property({ attribute: false }) state: NetworkMapState = DEFAULT_STATE;
  @property({ attribute: false }) networks: readonly Network[] = NETWORKS;
  @property({ attribute: false }) organisations: readonly Organisation[] = ORGANISATIONS;
  @property({ attribute: false }) view: (context: MapContext, host: TestWords) => unknown = () => undefined;
  readonly controller = new DisclosureController(this);
  readonly choices = new ComboboxController(this, { id: 'wie', find: () => [{ value: 'gm0716', label: 'Tholen' }], choose: (value) => { this.state = withOrganisation(this.state, value); }, announce: (count) => `${count} gevonden` });
  /** What handlers were called with. */
  readonly said: string[] = [];

  private act<A extends readonly unknown[]>(name: string, change: (state: NetworkMapState, ...args: A) => NetworkMapState): (...args: A) => void {
    return (...args) => {
      this.said.push([name, ...args.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))].join(' '));
      this.state = change(this.state, ...args);
    };
  }

  readonly handlers: MapHandlers = {
    select: this.act('select', withSelected), toggleFacet: this.act('facet', toggleFacet), setFacet: this.act('facet', withFacet), view: this.act('view', withView), pathTo: this.act('path', withPathTo), province: this.act('province', withProvince), water: this.act('water', withWater),
    sort: this.act('sort', withSort), hours: this.act('hours', withHours), organisation: this.act('organisation', withOrganisation), askOrganisation: () => { this.said.push('ask'); }, copy: (text) => { this.said.push(`copy ${text}`); },
  };

  get context(): MapContext {
    const { language, level, printing, state, networks, organisations, handlers } = this;
    return { language, level, printing, state, networks, organisations, handlers, today: TODAY, map: buildMap({ networks, organisations, state, today: TODAY, index: state.query === '' ? undefined : indexOf(networks, organisations) }) };
  }

  get facetProps(): MapFacetsProps {
    const { language, state, controller, context: { map } } = this;
    return {
      language, state, controller, facets: map.facets, left: map.items.filter(({ dimmed }) => !dimmed).length,
      handlers: { toggle: this.handlers.toggleFacet, drop: this.act('drop', withoutChip), clear: this.act('clear', clearFilters) },
    };
  }

  organisationField(): unknown {
    return comboboxView({ controller: this.choices, label: 'Organisatie', text: this.context.map.who?.organisation?.name ?? '', value: this.state.organisation ?? '', strings: { clear: 'Wis', more: String, none: String } });
  }

  protected override render(): unknown { return this.view(this.context, this); }
}
customElements.define('test-words', TestWords);

/** What Tholen sees. */
export const AS_THOLEN: NetworkMapState = { ...DEFAULT_STATE, organisation: 'gm0716' };

/** Shows a view, in a window of that width. */
export async function show(view: TestWords['view'], fields: Partial<Pick<TestWords, 'language' | 'level' | 'printing' | 'state' | 'networks' | 'organisations'>> = {}, width = 1200): Promise<TestWords> {
  await setViewport({ width, height: 900 });
  const element = await fixture<TestWords>(html`<test-words></test-words>`);
  Object.assign(element, { state: AS_THOLEN, view, ...fields });
  await element.updateComplete;
  return element;
}

export const all = <E extends HTMLElement = HTMLElement>(element: TestWords, selector: string): E[] => [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
export function one<E extends HTMLElement = HTMLElement>(element: TestWords, selector: string): E {
  const found = all<E>(element, selector)[0];
  if (!found) throw new Error(`no ${selector} in the view`);
  return found;
}
/** What an element says, with a space around each of its blocks, and without soft hyphens. */
export function wordsOf(element: Node): string {
  const read = (node: Node): string => (node.nodeType === Node.ELEMENT_NODE ? [...node.childNodes].map((child) => (/^(P|LI|UL|OL|DL|DT|DD|DIV|TH|TD|SUMMARY|SECTION|DETAILS|BUTTON|H\d)$/.test(child.nodeName) ? ` ${read(child)} ` : read(child))).join('') : node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '');
  return read(element).replaceAll('\u00AD', '').replace(/[\s\u00A0]+/g, ' ').trim();
}
export const texts = (element: TestWords, selector: string): string[] => all(element, selector).map(wordsOf);
/** The part with that heading. */
export function partOf(element: TestWords, title: string): HTMLElement {
  const found = all(element, '.part').find((one) => wordsOf(one.querySelector('.part__heading') as Node) === title);
  if (!found) throw new Error(`no part ${title} but ${texts(element, '.part__heading').join(', ')}`);
  return found;
}
/** The button whose words begin so. */
export function button(element: TestWords, label: string, within: ParentNode | null = element.shadowRoot): HTMLButtonElement {
  const found = [...(within?.querySelectorAll('button') ?? [])].find((each) => (each.ariaLabel ?? wordsOf(each)).startsWith(label));
  if (!found) throw new Error(`no button ${label}`);
  return found;
}
export async function press(element: TestWords, target: HTMLElement): Promise<void> {
  target.click();
  await element.updateComplete;
}
export const rowsOf = (within: ParentNode): Record<string, string> => Object.fromEntries([...within.querySelectorAll('.rows > div')].map((row) => [wordsOf(row.querySelector('dt') as Node), wordsOf(row.querySelector('dd') as Node)]));

/** On a phone and on a desktop, folded and unfolded, in both languages, on paper and in forced colours: accessible, and nothing reaches past the window. */
export async function expectSound(view: TestWords['view'], fields: Parameters<typeof show>[1] = {}): Promise<void> {
  for (const width of [320, 1200]) {
    const element = await show(view, fields, width);
    await expectAccessible(element);
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expectAccessible(element);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) throw new Error(`at ${width} pixels it is ${scrollWidth} wide`);
    element.language = 'en';
    element.printing = true;
    await element.updateComplete;
    await expectAccessible(element);
    if (hasForcedColors) await inForcedColors(() => expectAccessible(element));
    element.remove();
  }
}
