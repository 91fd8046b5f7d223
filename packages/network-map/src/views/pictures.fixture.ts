/** A small host with a state behind the drawings of the map, for browser tests. Nothing in the sample is true, and Tholen in it is not the real one. */
import { fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { REACHES, THEMES, valuesOf, type Network, type Organisation } from '@digitaal-europa/data';
import { base, controls, ResizeController, textStyleOf, tokens, type Language } from '@digitaal-europa/ui';
import { AUTOMATIC, indexOf, inRegion, ORGANISATIONS, sampleMembership, sampleNetwork, sampleOrganisation, TODAY, withMembers } from '../model/map.fixture.ts';
import { buildMap } from '../model/map.ts';
import { DEFAULT_STATE, toggleFacet, withFacet, withHours, withOrganisation, withPathTo, withProvince, withSelected, withSort, withView, withWater, type NetworkMapState } from '../model/state.ts';
import { compassStyles } from '../styles/compass.styles.ts';
import { connectionsStyles } from '../styles/connections.styles.ts';
import { gridStyles } from '../styles/grid.styles.ts';
import { provinceMapStyles } from '../styles/province-map.styles.ts';
import { zoomStyles } from '../styles/zoom.styles.ts';
import type { MapContext, MapHandlers } from './context.ts';
import type { PictureSize } from './picture-size.ts';
import { PictureZoom } from './picture-zoom.ts';

/** Others in the networks of Tholen. */
const NEIGHBOURS = Array.from({ length: 40 }, (_, i) => sampleOrganisation(`gm${String(100 + i).padStart(4, '0')}`, { name: `Voorbeeldplaats ${i + 1}` }));
const WATERS = Array.from({ length: 20 }, (_, i) => sampleOrganisation(`ws${String(100 + i).padStart(4, '0')}`, { type: 'waterschap', name: `Waterschap Voorbeeld ${i + 1}` }));
export const PEOPLE: readonly Organisation[] = [...ORGANISATIONS, ...NEIGHBOURS, ...WATERS];
const ids = (from: number, to: number): string[] => NEIGHBOURS.slice(from, to).map(({ id }) => id);
const named = (nl: string): Partial<Network> => ({ name: { nl, en: `Sample ${nl}` } });

/** One of every state. Tholen is in two, and belongs to one without choosing. */
export const FEW: readonly Network[] = [
  sampleNetwork('kring', { ...named('Kring van voorbeelden'), ...withMembers('gm0716', 'gm0001', ...ids(0, 3)), themes: ['ai', 'data'], memberCount: { value: 64, asOf: '2026-11-01', evidence: 'source-read' } }),
  sampleNetwork('groep', { ...named('Groep, voor wie het wil'), abbreviation: 'GVW', ...withMembers('gm0716', ...ids(2, 6)), themes: ['bestuur'] }),
  sampleNetwork('brug', { ...withMembers('gm0001', 'gm0003'), themes: ['bestuur'] }),
  sampleNetwork('koepel', { ...AUTOMATIC, kind: 'koepel', themes: ['bestuur'], memberships: [sampleMembership('koepel-a', { role: 'host' })] }),
  inRegion('fries', 'pv21', { themes: ['ai'] }), inRegion('zeeuws', 'pv29', { themes: ['water'] }), inRegion('zwevend', 'pv29', { themes: ['data'], regions: [] }),
  sampleNetwork('platform', { kind: 'platform', themes: ['data'] }), sampleNetwork('europees', { reach: 'european', themes: ['data'] }), sampleNetwork('wereld', { reach: 'global', themes: ['ai'] }), sampleNetwork('los', { themes: [] }),
];
/** More than anybody would put in one picture, most of them on a few themes. */
export const MANY: readonly Network[] = [...FEW, ...Array.from({ length: 110 }, (_, i) => sampleNetwork(`veel-${i}`, {
  ...named(`Voorbeeldnetwerk nummer ${i}`), reach: valuesOf(REACHES)[i % 3] ?? 'national', regions: i % 3 === 0 ? ['pv21'] : [], themes: [i % 4 === 0 ? 'ai' : i % 4 === 1 ? 'bestuur' : valuesOf(THEMES)[i % 12] ?? 'data'],
  memberCount: i % 5 === 0 ? { value: i * 4, asOf: '2026-11-01', evidence: 'source-read' } : undefined,
}))];
/** In no two themes of the same reach. */
export const SPARSE: readonly Network[] = [inRegion('een', 'pv21', { themes: ['ai'] }), sampleNetwork('twee', { themes: ['data'] }), sampleNetwork('drie', { reach: 'european', themes: ['bestuur'] })];
/** The last by name, and Tholen is in it. */
export const LAST = sampleNetwork('zz', { ...named('Zz-kring'), ...withMembers('gm0716'), themes: ['ai'] });
/** So many connections that they cannot all be drawn. */
export const CONNECTED: readonly Network[] = Array.from({ length: 5 }, (_, i) => sampleNetwork(`vol-${i}`, { ...withMembers('gm0716', ...ids(i * 7, i * 7 + 12)), themes: ['data'] }));

export class TestPictures extends LitElement {
  static override readonly styles = [tokens, base, controls, zoomStyles, gridStyles, compassStyles, provinceMapStyles, connectionsStyles];
  @property() language: Language = 'nl';
  @property({ attribute: false }) level = 2;
  @property({ attribute: false }) printing = false;
  @property({ attribute: false }) state: NetworkMapState = DEFAULT_STATE;
  @property({ attribute: false }) networks: readonly Network[] = FEW;
  @property({ attribute: false }) organisations: readonly Organisation[] = PEOPLE;
  @property({ attribute: false }) view: (context: MapContext, size: PictureSize) => unknown = () => undefined;
  /** What handlers were called with. */
  readonly said: string[] = [];
  private readonly room = new ResizeController(this);
  readonly zoom = new PictureZoom(this, (times) => { this.said.push(`zoom ${times}`); });

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

  get size(): PictureSize { return { width: this.room.measured, text: textStyleOf(this), zoom: this.zoom }; }

  protected override render(): unknown { return this.view(this.context, this.size); }
}
customElements.define('test-pictures', TestPictures);

/** What Tholen sees. */
export const AS_THOLEN: NetworkMapState = { ...DEFAULT_STATE, organisation: 'gm0716' };

type Fields = Partial<Pick<TestPictures, 'language' | 'level' | 'printing' | 'state' | 'networks' | 'organisations'>>;

/** Shows a view in a window of that width. */
export async function show(view: TestPictures['view'], fields: Fields = {}, width = 1200): Promise<TestPictures> {
  await setViewport({ width, height: 900 });
  const element = await fixture<TestPictures>(html`<test-pictures></test-pictures>`);
  Object.assign(element, { state: AS_THOLEN, view, ...fields });
  await element.updateComplete;
  return element;
}

/** Everything that matches, in order. */
export const all = <E extends Element = HTMLElement>(element: TestPictures, selector: string): E[] => [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
export function one<E extends Element = HTMLElement>(element: TestPictures, selector: string): E {
  const found = all<E>(element, selector)[0];
  if (!found) throw new Error(`no ${selector} in the view`);
  return found;
}
/** Text with single spaces, without soft hyphens. */
export const plain = (element: Element): string => element.textContent.replaceAll('\u00AD', '').replace(/[\s\u00A0]+/g, ' ').trim();
export const mark = (element: TestPictures, key: string): HTMLElement => one(element, `[data-mark="${key}"]`);
/** As a visitor, also on what is drawn. */
export async function press(element: TestPictures, target: Element): Promise<void> {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await element.updateComplete;
}
/** The mark that has the focus. */
export const focused = (element: TestPictures): string => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['mark'] ?? '';
/** Presses keys one after the other. @returns where each led */
export async function walk(element: TestPictures, ...keys: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
    found.push(focused(element));
  }
  return found;
}

/** Fails when something reaches past the window, and names it. */
export function expectWithin(element: TestPictures): void {
  const wide = all<Element>(element, '*').filter((each) => { const { right, left, width } = each.getBoundingClientRect(); return width > 1 && (right > innerWidth + 0.5 || left < -0.5) && !each.closest('.visually-hidden'); });
  if (wide.length > 0 || document.documentElement.scrollWidth > innerWidth) throw new Error(`wider than ${innerWidth}: ${wide.slice(0, 3).map((each) => each.outerHTML.slice(0, 160)).join('\n')} (page ${document.documentElement.scrollWidth})`);
}

/** Where something stands in the window; of a text in a drawing the letters, and not the edge around them. */
function boxOf(element: Element): DOMRect {
  if (!(element instanceof SVGTextElement)) return element.getBoundingClientRect();
  const [{ x, y, width, height }, drawing] = [element.getBBox(), element.ownerSVGElement?.getBoundingClientRect()];
  return new DOMRect(x + (drawing?.left ?? 0), y + (drawing?.top ?? 0), width, height);
}

/** Fails when boxes of what matches share room. */
export function expectApart(element: TestPictures, selector: string): void {
  const boxes = all<Element>(element, selector).map((each) => ({ text: plain(each), box: boxOf(each) })).filter(({ box }) => box.width > 1);
  const touching = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.box.left < b.box.right - 0.5 && b.box.left < a.box.right - 0.5 && a.box.top < b.box.bottom - 0.5 && b.box.top < a.box.bottom - 0.5).map((b) => `${a.text} / ${b.text}`));
  if (touching.length > 0) throw new Error(`over each other: ${touching.join('; ')}`);
}
