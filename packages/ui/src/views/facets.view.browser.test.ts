import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DisclosureController } from '../controllers/disclosure-controller.ts';
import { base } from '../styles/base.styles.ts';
import { controls } from '../styles/controls.styles.ts';
import { disclosure } from '../styles/disclosure.styles.ts';
import { facets } from '../styles/facets.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { checkPrivateProps, cssTextOf, expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '../testing/index.ts';
import { chosenView, facetsView, facetWaysOutView, type FacetProps, type FacetsProps } from './facets.view.ts';

type Id = 'colour' | 'taste' | 'shape' | 'ripe';
/** A sample: which fruit has what. */
const FRUIT: Readonly<Record<string, readonly string[]>> = { peer: ['groen', 'zoet', 'rijp'], limoen: ['groen', 'zuur'], banaan: ['geel', 'zoet', 'rijp'] };
const VALUES: Readonly<Record<Id, readonly string[]>> = { colour: ['groen', 'geel', 'rood'], taste: ['zoet', 'zuur', 'bitter', 'zout', 'fris', 'melig', 'scherp', 'zacht', 'wrang'], shape: [], ripe: ['rijp'] };
const LABELS: Readonly<Record<Id, string>> = { colour: 'Kleur', taste: 'Smaak', shape: 'Vorm', ripe: '' };
const counted = (count: number): string => `${count} ${count === 1 ? 'vrucht' : 'vruchten'}`;
type Chosen = readonly { readonly id: Id; readonly value: string }[];

class TestFacets extends LitElement {
  static override readonly styles = [tokens, base, controls, disclosure, facets];
  @property({ type: Boolean }) narrow = false;
  @property({ type: Boolean }) isChosenApart = false;
  @property({ attribute: false }) chosen: Chosen = [];
  readonly controller = new DisclosureController(this);
  readonly asked: Id[] = [];

  left(chosen: Chosen): number {
    return Object.values(FRUIT).filter((own) => (Object.keys(VALUES) as Id[]).every((id) => { const wanted = chosen.filter((one) => one.id === id); return wanted.length === 0 || wanted.some(({ value }) => own.includes(value)); })).length;
  }

  protected override render(): TemplateResult {
    const { controller, narrow, isChosenApart, chosen } = this;
    const others = (id: Id): Chosen => chosen.filter((one) => one.id !== id);
    const list = (Object.keys(VALUES) as Id[]).map((id): FacetProps<Id> => ({
      id, label: LABELS[id], isSwitch: id === 'ripe', isUsed: VALUES[id].length > 0, hint: id === 'taste' ? 'Hoe smaakt het?' : undefined,
      options: () => { this.asked.push(id); return VALUES[id].map((value) => ({ value, label: `is ${value}`, count: this.left([...others(id), { id, value }]), selected: chosen.some((one) => one.value === value) })); },
    }));
    const props: FacetsProps<Id> = {
      controller, narrow, isChosenApart, facets: list, chosen: chosen.map((one) => ({ ...one, label: `is ${one.value}` })), left: this.left(chosen),
      words: { filters: 'Filters', withCount: (name, count) => `${name}${count > 0 ? ` (${count})` : ''}`, counted, show: (count) => `Toon ${counted(count)}`, chosen: 'Gekozen', remove: (label) => `Verwijder: ${label}`, clearAll: 'Wis alles' },
      handlers: { toggle: (id, value) => { this.chosen = chosen.some((one) => one.value === value) ? chosen.filter((one) => one.value !== value) : [...chosen, { id, value }]; }, clear: () => { this.chosen = []; } },
    };
    return html`
      ${facetsView(props)}
      ${isChosenApart ? chosenView(props) : ''}
      ${facetWaysOutView({
        words: { counted, nothing: 'Niets past.', nothingHint: chosen.length > 1 ? 'Laat iets los:' : undefined },
        ways: this.left(chosen) > 0 ? [] : [...chosen.map(({ id, value }) => ({ before: 'Zonder', what: value, count: this.left(others(id)), take: () => { this.chosen = others(id); } })), { what: 'Alles weg', count: 3, take: () => { this.chosen = []; } }],
      })}`;
  }
}
customElements.define('test-facets', TestFacets);

async function make(fields: Partial<TestFacets> = {}): Promise<TestFacets> {
  await setViewport({ width: fields.narrow ? 320 : 1200, height: 800 });
  const element = await fixture<TestFacets>(html`<test-facets></test-facets>`);
  Object.assign(element, fields);
  await element.updateComplete;
  return element;
}
const all = <E extends HTMLElement>(element: TestFacets, selector: string): E[] => [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
const texts = (element: TestFacets, selector: string): string[] => all(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const box = (element: TestFacets, name: string): HTMLInputElement => all<HTMLInputElement>(element, `input[name="${name}"]`)[0] as HTMLInputElement;
const values = (element: TestFacets): string[] => element.chosen.map(({ value }) => value);
async function click(element: TestFacets, target: HTMLElement | undefined): Promise<void> {
  target?.click();
  await element.updateComplete;
}
const open = (element: TestFacets, id: string): Promise<void> => click(element, all(element, `[aria-controls="filter-${id}-panel"]`)[0]);
const focused = (element: TestFacets): Element | null | undefined => element.shadowRoot?.activeElement;
const GREEN = { id: 'colour', value: 'groen' } as const;
const YELLOW = { id: 'colour', value: 'geel' } as const;
const SOUR = { id: 'taste', value: 'zuur' } as const;

describe('facetsView', () => {
  guardConsole();

  it('is accessible closed, open, with chips and with ways out', async () => {
    const element = await make();
    await expectAccessible(element);
    await open(element, 'taste');
    await expectAccessible(element);
    element.chosen = [YELLOW, SOUR];
    await element.updateComplete;
    await expectAccessible(element);
  });

  it('is accessible behind one button, and is no wider than a phone', async () => {
    const element = await make({ narrow: true, chosen: [GREEN] });
    await expectAccessible(element);
    await open(element, 'all');
    all<HTMLDetailsElement>(element, 'details').forEach((details) => { details.open = true; });
    await expectAccessible(element);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });

  it('is a named group with a button for every list that is used, and a box for every switch', async () => {
    const element = await make({ chosen: [GREEN] });
    expect(all(element, '[role="group"]').map((group) => group.getAttribute('aria-label'))).to.deep.equal(['Filters']);
    expect([texts(element, '.disclosure__button'), texts(element, '.check')]).to.deep.equal([['Kleur (1)', 'Smaak'], ['is rijp 1 vrucht']]);
  });

  it('asks for the values of a list only while it is open', async () => {
    const element = await make();
    expect(new Set(element.asked)).to.deep.equal(new Set(['ripe']));
    element.asked.length = 0;
    await open(element, 'colour');
    expect(element.asked.toSorted()).to.deep.equal(['colour', 'ripe']);
    element.asked.length = 0;
    await open(element, 'colour');
    expect(element.asked).to.deep.equal(['ripe']);
  });

  it('puts many values in columns, below their hint', async () => {
    const element = await make();
    await open(element, 'colour');
    expect([all(element, '.disclosure__panel--wide').length, texts(element, '.filters__hint')]).to.deep.equal([0, []]);
    await open(element, 'taste');
    expect([all(element, '.disclosure__panel--wide .filters__options--columns').length, texts(element, '.filters__hint')]).to.deep.equal([1, ['Hoe smaakt het?']]);
  });

  it('keeps the panel and the focus while choosing with the keyboard', async () => {
    const element = await make();
    await open(element, 'colour');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect([values(element), focused(element) === box(element, 'colour-groen'), element.controller.open]).to.deep.equal([['groen'], true, 'filter-colour']);
  });

  it('does not let a value be chosen that leaves nothing, but does not take its focus', async () => {
    const element = await make();
    await open(element, 'colour');
    const red = box(element, 'colour-rood');
    red.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect([values(element), red.checked, red.getAttribute('aria-disabled'), red.disabled, focused(element) === red]).to.deep.equal([[], false, 'true', false, true]);
  });

  it('lets a chosen value go that leaves nothing', async () => {
    const element = await make({ chosen: [{ id: 'colour', value: 'rood' }] });
    await open(element, 'colour');
    await click(element, box(element, 'colour-rood'));
    expect(values(element)).to.deep.equal([]);
  });

  it('shows as checked only what is chosen', async () => {
    const element = await make();
    await open(element, 'colour');
    const green = box(element, 'colour-groen');
    green.checked = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(green.checked).to.equal(false);
  });

  it('shows what is chosen as chips that take it away, one by one or all', async () => {
    const element = await make({ chosen: [GREEN, SOUR] });
    expect([texts(element, '.chip'), all(element, '.chip').map((chip) => chip.getAttribute('aria-label'))]).to.deep.equal([['is groen', 'is zuur'], ['Verwijder: is groen', 'Verwijder: is zuur']]);
    await click(element, all(element, '.chip')[0]);
    expect(values(element)).to.deep.equal(['zuur']);
    await click(element, all(element, '.chips__clear')[0]);
    expect([values(element), all(element, '.chips').length]).to.deep.equal([[], 0]);
  });

  it('counts what is chosen where its chips stand apart, and draws those once', async () => {
    const element = await make({ narrow: true, isChosenApart: true, chosen: [{ id: 'colour', value: 'groen' }] });
    expect([texts(element, '.disclosure__button'), texts(element, '.chip'), texts(element, '.chosen .chip'), all(element, '.chosen')[0]?.ariaLabel]).to.deep.equal([['Filters (1)'], ['is groen'], ['is groen'], 'Gekozen']);
    await click(element, all(element, '.chip')[0]);
    expect([values(element), all(element, '.chosen').length]).to.deep.equal([[], 0]);
  });

  it('counts behind its one button, and closes at "Toon" with the focus on that button', async () => {
    const element = await make({ narrow: true, chosen: [GREEN] });
    expect(texts(element, '.disclosure__button')).to.deep.equal(['Filters (1)']);
    await open(element, 'all');
    expect([texts(element, 'summary'), texts(element, '.filters__done')]).to.deep.equal([['Kleur (1)', 'Smaak'], ['Toon 2 vruchten']]);
    all(element, '.filters__done')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([all(element, '.filters__done').length, focused(element) === all(element, '.disclosure__button')[0]]).to.deep.equal([0, true]);
  });

  it('stays open behind its one button when the focus goes elsewhere', async () => {
    const element = await make({ narrow: true, chosen: [GREEN] });
    await open(element, 'all');
    all(element, '.chip')[0]?.focus();
    expect([focused(element)?.className, element.controller.open]).to.deep.equal(['chip', 'filter-all']);
  });

  it('keeps a list unfolded while its last value is let go of', async () => {
    const element = await make({ narrow: true, chosen: [GREEN] });
    await open(element, 'all');
    const details = all<HTMLDetailsElement>(element, 'details')[0];
    if (details) details.open = true;
    await click(element, box(element, 'colour-groen'));
    expect([values(element), details?.open, details?.isConnected]).to.deep.equal([[], true, true]);
  });

  it('is never a dead end: says what to let go of, and what that gives', async () => {
    const element = await make({ chosen: [YELLOW, SOUR] });
    expect([texts(element, '.ways .status__message'), texts(element, '.ways__button')]).to.deep.equal([['Niets past. Laat iets los:'], ['Zonder geel: 1 vrucht', 'Zonder zuur: 1 vrucht', 'Alles weg: 3 vruchten']]);
    await click(element, all(element, '.ways__button')[1]);
    expect([values(element), all(element, '.ways').length]).to.deep.equal([['geel'], 0]);
  });

  it('has targets of at least 24 pixels', async () => {
    const element = await make({ chosen: [YELLOW, SOUR] });
    await open(element, 'taste');
    for (const target of all(element, '.check, .chip, .chips__clear, .disclosure__button, .ways__button')) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(24);
  });

  if (hasForcedColors) it('greys in forced colours what cannot be chosen', async () => {
    const element = await make();
    await open(element, 'colour');
    await inForcedColors(async () => {
      await element.updateComplete;
      const grey = Object.assign(document.createElement('i'), { className: 'grey' });
      grey.style.color = 'GrayText';
      document.body.append(grey);
      const colour = getComputedStyle(grey).color;
      grey.remove();
      expect(all(element, '.check--off').map((label) => getComputedStyle(label).color)).to.deep.equal([colour]);
    });
  });

  it('uses no property that nobody sets', () => {
    expect(checkPrivateProps(cssTextOf([tokens, base, controls, disclosure, facets]), ['--_at', '--_below']).undefined).to.deep.equal([]);
  });
});
