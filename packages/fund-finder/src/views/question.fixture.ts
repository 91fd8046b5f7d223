/** A small host with a state behind the views of the question, for browser tests. Nothing in the sample is true. */
import { fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Fund } from '@digitaal-europa/data';
import { base, combobox, ComboboxController, comboboxView, controls, disclosure, DisclosureController, facets, tokens, type Language } from '@digitaal-europa/ui';
import { DAY, PROOF, sampleCall, sampleFund, THOLEN } from '../model/finder.fixture.ts';
import { makeFinder, type FinderInput, type Found } from '../model/finder.ts';
import type { FundResult } from '../model/matched.ts';
import { sentenceOf, whoIs, withSlot, type Who } from '../model/sentence.ts';
import { clearFilters, DEFAULT_STATE, toggleFacet, withoutChip, type FinderState } from '../model/state.ts';
import { compareStyles } from '../styles/compare.styles.ts';
import { railStyles } from '../styles/rail.styles.ts';
import { sentenceStyles } from '../styles/sentence.styles.ts';
import { shortlistStyles } from '../styles/shortlist.styles.ts';
import { UNFOLDED, withFold, type FinderFacetsProps } from './facets.view.ts';
import type { SentenceProps } from './sentence.view.ts';

export const FUNDS: readonly Fund[] = [
  sampleFund('water', { themes: ['water', 'data'], digital: { role: 'mogelijk-middel', reason: 'Voorbeeld: sensoren mogen.', ...PROOF }, cofinancing: { from: 50, to: 50, text: 'Voorbeeld: de helft.', ...PROOF }, area: { provinces: ['pv29'], text: 'Voorbeeld: Zeeland.', ...PROOF } }),
  sampleFund('ai', { level: 'eu', themes: ['ai'], consortium: { minPartners: 3, minCountries: 2, text: 'Voorbeeld: met drie.', ...PROOF }, cofinancing: { from: 100, to: 100, text: 'Voorbeeld: alles.', ...PROOF }, calls: [sampleCall('ai-ronde', '2026-12-11', { perProject: { from: 500_000, to: 4_000_000, ...PROOF } })] }),
  sampleFund('stil', { level: 'eu', themes: [], calls: [], consortium: undefined, applicants: [] }),
  sampleFund('oud', { stage: 'afgelopen', calls: [sampleCall('oud-ronde', '2025-01-01')] }),
  sampleFund('lang', { name: { nl: 'Voorbeeld van een Samenwerkingsverbandsubsidieregeling', en: 'Sample of a long name' } }),
];

export class TestQuestion extends LitElement {
  static override readonly styles = [tokens, base, controls, combobox, disclosure, facets, sentenceStyles, railStyles, compareStyles, shortlistStyles];
  @property() language: Language = 'nl';
  @property({ type: Boolean }) narrow = false;
  @property({ attribute: false }) state: FinderState = DEFAULT_STATE;
  @property({ attribute: false }) unfolded = UNFOLDED;
  @property({ attribute: false }) funds: readonly Fund[] = FUNDS;
  @property({ attribute: false }) view: (host: TestQuestion) => unknown = () => undefined;
  readonly controller = new DisclosureController(this);
  readonly choices = new ComboboxController(this, { id: 'wie', find: () => [{ value: 'gm0716', label: 'Tholen' }], choose: (value) => { this.state = withSlot(this.state, 'organisation', value || undefined); }, announce: (count) => `${count} gevonden` });
  /** What handlers were called with. */
  readonly said: string[] = [];

  get who(): Who | undefined { return this.state.organisation === THOLEN.id ? THOLEN : whoIs(this.state.organisation, []); }
  get input(): FinderInput { return { state: this.state, who: this.who, day: DAY }; }
  get found(): Found { return makeFinder(this.funds).find(this.input); }

  note(name: string): (...args: readonly unknown[]) => void { return (...args) => { this.said.push([name, ...args.filter((arg) => typeof arg === 'string')].join(' ')); }; }
  picked(ids: readonly string[]): readonly FundResult[] { return makeFinder(this.funds).pick(this.input, ids); }

  get sentenceProps(): SentenceProps {
    const { language, state, narrow, controller, who, found } = this;
    return {
      language, sentence: sentenceOf(state), facets: found.facets, narrow, controller, who, left: found.results.length,
      organisationField: () => comboboxView({ controller: this.choices, label: 'Organisatie', text: who?.name ?? '', value: state.organisation ?? '', strings: { clear: 'Wis', more: String, none: String } }),
      fill: (slot, value) => { this.state = withSlot(state, slot, value); },
    };
  }

  get facetProps(): FinderFacetsProps {
    const { language, state, controller, found, unfolded } = this;
    return {
      language, state, controller, unfolded, facets: found.facets, left: found.results.length,
      handlers: { toggle: (id, value) => { this.state = toggleFacet(state, id, value); }, drop: (chip) => { this.state = withoutChip(state, chip); }, clear: () => { this.state = clearFilters(state); }, fold: (id, open) => { this.unfolded = withFold(this.unfolded, id, open); } },
    };
  }

  protected override render(): unknown { return this.view(this); }
}
customElements.define('test-question', TestQuestion);

/** Shows a view, in a window of that width. */
export async function show(view: TestQuestion['view'], fields: Partial<Pick<TestQuestion, 'language' | 'narrow' | 'state' | 'funds'>> = {}, width = 1200): Promise<TestQuestion> {
  await setViewport({ width, height: 900 });
  const element = await fixture<TestQuestion>(html`<test-question .view=${view}></test-question>`);
  Object.assign(element, fields);
  await element.updateComplete;
  return element;
}

export const all = <E extends HTMLElement = HTMLElement>(element: TestQuestion, selector: string): E[] => [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
export function one<E extends HTMLElement = HTMLElement>(element: TestQuestion, selector: string): E {
  const found = all<E>(element, selector)[0];
  if (!found) throw new Error(`no ${selector} in the view`);
  return found;
}
/** Texts with single spaces. */
export const texts = (element: TestQuestion, selector: string): string[] => all(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
export async function press(element: TestQuestion, selector: string | HTMLElement): Promise<void> {
  (typeof selector === 'string' ? one(element, selector) : selector).click();
  await element.updateComplete;
}
export const focused = (element: TestQuestion): Element | null | undefined => element.shadowRoot?.activeElement;
/** Types or chooses, as a visitor who then goes on to the next field. */
export async function type(element: TestQuestion, selector: string, value: string): Promise<void> {
  const field = one<HTMLInputElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
/** Nothing reaches past the window. */
export const isWithin = (): boolean => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
