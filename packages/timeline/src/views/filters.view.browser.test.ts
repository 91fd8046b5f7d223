import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LAWS, readFeed, type Law, type OrganisationType } from '@digitaal-europa/data';
import { base, controls, disclosure, DisclosureController, facets, tokens, type Language } from '@digitaal-europa/ui';
import { checkPrivateProps, cssTextOf, expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { filterLaws, NO_FILTERS, readFilters, toggleFilter, withoutFilter, type FilterModel, type Filters, type WayOut } from '../model/filters.ts';
import { sampleFeed, sampleLaws, TODAY } from '../timeline.fixture.ts';
import { filtersView, waysOutView } from './filters.view.ts';

const records = ((): readonly Law[] => {
  const packages = [['cyberpakket-2020'], ['digitale-omnibus'], []];
  const result = readFeed(LAWS, sampleFeed(sampleLaws.map((law, i) => ({ ...law, packages: packages[i], themes: i === 0 ? ['data', 'ai'] : ['data'], relations: [] }))));
  if (!result.ok || result.issues.length > 0) throw new Error('the sample laws are not right');
  return result.feed.records;
})();

class TestFilters extends LitElement {
  static override readonly styles = [tokens, base, controls, disclosure, facets];
  @property() language: Language = 'nl';
  @property() organisation: OrganisationType | undefined;
  @property({ type: Boolean }) narrow = false;
  @property({ attribute: false }) filters: Filters = NO_FILTERS;
  readonly controller = new DisclosureController(this);
  readonly ways: WayOut[] = [];

  get model(): FilterModel {
    return filterLaws({ records, found: records, query: '', organisation: this.organisation, filters: this.filters, today: TODAY });
  }

  protected override render(): TemplateResult {
    const props = {
      language: this.language, organisation: this.organisation, query: '', model: this.model, controller: this.controller, narrow: this.narrow,
      handlers: {
        toggle: (...choice: [Parameters<typeof toggleFilter>[1], string]) => { this.filters = toggleFilter(this.filters, ...choice); },
        clear: () => { this.filters = NO_FILTERS; },
        letGo: (way: WayOut) => { this.ways.push(way); this.filters = way.drop === 'filter' ? withoutFilter(this.filters, way.id) : NO_FILTERS; },
      },
    };
    return html`${filtersView(props)}${waysOutView(props)}<ul id="laws">${this.model.laws.map(({ id }) => html`<li>${id}</li>`)}</ul>`;
  }
}
customElements.define('test-filters', TestFilters);

async function make(fields: Partial<TestFilters> = {}): Promise<TestFilters> {
  await setViewport({ width: fields.narrow ? 320 : 1200, height: 800 });
  const element = await fixture<TestFilters>(html`<test-filters></test-filters>`);
  Object.assign(element, fields);
  await element.updateComplete;
  return element;
}
const all = <E extends HTMLElement>(element: TestFilters, selector: string): E[] => [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
const text = (element: Element | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const texts = (element: TestFilters, selector: string): string[] => all(element, selector).map(text);
const box = (element: TestFilters, name: string): HTMLInputElement => all<HTMLInputElement>(element, `input[name="${name}"]`)[0] as HTMLInputElement;
async function click(element: TestFilters, target: HTMLElement | undefined): Promise<void> {
  target?.click();
  await element.updateComplete;
}
const open = (element: TestFilters, id: string): Promise<void> => click(element, all(element, `[aria-controls="filter-${id}-panel"]`)[0]);

describe('filtersView', () => {
  guardConsole();

  it('is accessible closed, with a panel open, chosen and without a result', async () => {
    const element = await make({ organisation: 'gemeente' });
    await expectAccessible(element);
    await open(element, 'package');
    await expectAccessible(element);
    element.filters = { package: ['cyberpakket-2020'], family: ['nl-law'] };
    await element.updateComplete;
    await expectAccessible(element);
  });

  it('is accessible behind one button', async () => {
    const element = await make({ narrow: true, filters: { theme: ['data'] } });
    await expectAccessible(element);
    await open(element, 'all');
    all<HTMLDetailsElement>(element, 'details').forEach((details) => { details.open = true; });
    await expectAccessible(element);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });

  it('has a button for every list, a box for every switch, and asks "for us" only with an organisation', async () => {
    const element = await make();
    expect(texts(element, '.disclosure__button')).to.deep.equal(['Pakket', 'Fase', 'Thema', 'Soort', 'Zekerheid']);
    expect(texts(element, '.check')).to.deep.equal(['Met taken 1 wet', 'Nog invloed mogelijk 0 wetten']);
    element.organisation = 'waterschap';
    await element.updateComplete;
    expect(texts(element, '.check')[0]).to.equal('Geldt zeker of deels voor waterschappen 2 wetten');
  });

  it('gives the number that it shows', async () => {
    const element = await make();
    await open(element, 'theme');
    expect(texts(element, '.disclosure__panel .check')).to.deep.equal(['AI en algoritmen 1 wet', 'Data en data delen 3 wetten']);
    await click(element, box(element, 'theme-ai'));
    expect([texts(element, '#laws li').length, texts(element, '.disclosure__button')[2], box(element, 'theme-ai').checked]).to.deep.equal([1, 'Thema (1)', true]);
  });

  it('keeps the panel and the focus while choosing with the keyboard', async () => {
    const element = await make();
    await open(element, 'theme');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect([element.filters, element.shadowRoot?.activeElement === box(element, 'theme-ai')]).to.deep.equal([{ theme: ['ai'] }, true]);
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(element.filters).to.deep.equal({});
  });

  it('does not let a value be chosen that would leave nothing, but does not take its focus', async () => {
    const element = await make({ filters: { package: ['digitale-omnibus'] } });
    await open(element, 'theme');
    const ai = box(element, 'theme-ai');
    expect([ai.getAttribute('aria-disabled'), ai.disabled]).to.deep.equal(['true', false]);
    await click(element, ai);
    expect([element.filters, ai.checked]).to.deep.equal([{ package: ['digitale-omnibus'] }, false]);
  });

  it('shows what is chosen as chips that take it away again', async () => {
    const element = await make({ filters: { package: ['cyberpakket-2020'], tasks: ['ja'] } });
    expect(all(element, '.chip').map((chip) => chip.getAttribute('aria-label'))).to.deep.equal(['Verwijder filter: Cyberpakket 2020', 'Verwijder filter: Met taken']);
    await click(element, all(element, '.chip')[0]);
    expect(element.filters).to.deep.equal({ tasks: ['ja'] });
    await click(element, all(element, '.chips__clear')[0]);
    expect([element.filters, all(element, '.chips').length]).to.deep.equal([{}, 0]);
  });

  it('is never a dead end: says what to let go of, and what that gives', async () => {
    const element = await make({ filters: readFilters({ package: ['cyberpakket-2020'], family: ['nl-law'] }) });
    expect(texts(element, '.ways__button')).to.deep.equal(['Zonder Cyberpakket 2020: 1 wet', 'Zonder Nederlandse wetten en regels: 1 wet', 'Wis alle keuzes: 3 wetten']);
    await click(element, all(element, '.ways__button')[0]);
    expect([texts(element, '#laws li'), all(element, '.ways').length]).to.deep.equal([['voorbeeldwet'], 0]);
  });

  it('puts everything behind one button where it is narrow, which counts, and closes at "Toon"', async () => {
    const element = await make({ narrow: true, filters: { tasks: ['ja'], theme: ['data'] } });
    expect(texts(element, '.disclosure__button')).to.deep.equal(['Filters (2)']);
    await open(element, 'all');
    expect(texts(element, 'summary')).to.deep.equal(['Pakket', 'Fase', 'Thema (1)', 'Soort', 'Zekerheid']);
    await click(element, box(element, 'tasks-ja'));
    expect(texts(element, '.filters__done')).to.deep.equal(['Toon 3 wetten']);
    await click(element, all(element, '.filters__done')[0]);
    expect([all(element, '.filters__done').length, element.shadowRoot?.activeElement?.classList.contains('disclosure__button')]).to.deep.equal([0, true]);
  });

  it('keeps a list unfolded while its last value is let go of', async () => {
    const element = await make({ narrow: true, filters: { theme: ['ai'] } });
    await open(element, 'all');
    const details = all<HTMLDetailsElement>(element, 'details')[2];
    if (details) details.open = true;
    await click(element, box(element, 'theme-ai'));
    expect([element.filters, details?.open]).to.deep.equal([{}, true]);
  });

  it('speaks English', async () => {
    const element = await make({ language: 'en', filters: { package: ['cyberpakket-2020'], family: ['nl-law'] } });
    expect([texts(element, '.disclosure__button')[0], texts(element, '.ways__button')[0]]).to.deep.equal(['Package (1)', 'Without Cybersecurity package 2020: 1 law']);
  });

  it('has targets of at least 24 pixels', async () => {
    const element = await make({ filters: { theme: ['data'] } });
    await open(element, 'theme');
    for (const target of all(element, '.check, .chip, .chips__clear, .disclosure__button')) expect(target.getBoundingClientRect().height, text(target)).to.be.at.least(24);
  });

  it('uses no property that nobody sets', () => {
    expect(checkPrivateProps(cssTextOf([tokens, base, controls, disclosure, facets]), ['--_at', '--_below']).undefined).to.deep.equal([]);
  });
});
