import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Law } from '@digitaal-europa/data';
import { base, controls, disclosure, DisclosureController, facets, tokens, type Language } from '@digitaal-europa/ui';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { newBoard, type Decision } from '../model/board.ts';
import { cardsOf, type MatrixModel } from '../model/cards.ts';
import { filterCards, NO_FILTERS, toggleFilter, type FilteredMatrix, type Filters } from '../model/filters.ts';
import { withWayOut } from '../model/ways-out.ts';
import { sample, TODAY } from './details.fixture.ts';
import { filtersView, waysOutView } from './filters.view.ts';

const LAWS = [
  sample('z', { when: '2026-12-02', law: { displayName: { nl: 'Zomer\u00ADwet', en: 'Summer act' }, packages: ['cyberpakket-2020', 'digitaal-decennium'] } }),
  sample('a', { when: '2028-06-01', law: { displayName: { nl: 'Algenwet', en: 'Algae act' }, packages: ['digitaal-decennium'] } }),
  sample('oud', { when: '2018-05-25' }), sample('niet', { when: '2028-01-01', gemeente: 'nee' }),
];
const DECISIONS: Readonly<Record<string, Decision>> = { 'a/taak': { status: 'bezig' } };

class TestMatrixFilters extends LitElement {
  static override readonly styles = [tokens, base, controls, disclosure, facets];
  @property() language: Language = 'nl';
  @property({ type: Boolean }) narrow = false;
  @property({ attribute: false }) laws: readonly Law[] = LAWS;
  @property({ attribute: false }) chosen: Filters = NO_FILTERS;
  readonly controller = new DisclosureController(this);

  get filtered(): FilteredMatrix {
    const model: MatrixModel = cardsOf({ laws: this.laws, board: { ...newBoard('bord', 'Bord', { type: 'gemeente', size: 'groot' }), decisions: DECISIONS }, today: TODAY });
    return filterCards(model, this.chosen);
  }

  protected override render(): TemplateResult {
    const { language, narrow, laws, chosen, controller, filtered } = this;
    const props = {
      language, narrow, laws, chosen, controller, filtered,
      handlers: {
        toggle: (...choice: [Parameters<typeof toggleFilter>[1], string]) => { this.chosen = toggleFilter(chosen, ...choice); },
        clear: () => { this.chosen = NO_FILTERS; },
        letGo: (way: Parameters<typeof withWayOut>[1]) => { this.chosen = withWayOut(chosen, way); },
      },
    };
    return html`${filtersView(props)}${waysOutView(props)}`;
  }
}
customElements.define('test-matrix-filters', TestMatrixFilters);

async function make(fields: Partial<TestMatrixFilters> = {}): Promise<TestMatrixFilters> {
  await setViewport({ width: fields.narrow ? 320 : 1200, height: 800 });
  const element = await fixture<TestMatrixFilters>(html`<test-matrix-filters></test-matrix-filters>`);
  Object.assign(element, fields);
  await element.updateComplete;
  return element;
}
const all = (element: TestMatrixFilters, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const texts = (element: TestMatrixFilters, selector: string): string[] => all(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
async function click(element: TestMatrixFilters, target: HTMLElement | undefined): Promise<void> {
  target?.click();
  await element.updateComplete;
}
const open = (element: TestMatrixFilters, id: string): Promise<void> => click(element, all(element, `[aria-controls="filter-${id}-panel"]`)[0]);
async function valuesOf(element: TestMatrixFilters, id: string): Promise<string[]> {
  await open(element, id);
  return texts(element, '.disclosure__panel .check');
}

describe('the filters of the matrix', () => {
  guardConsole();

  it('are accessible closed, with a panel open, chosen and without a result', async () => {
    const element = await make();
    await expectAccessible(element);
    await open(element, 'deadline');
    await expectAccessible(element);
    element.chosen = { law: ['oud'], status: ['bezig'] };
    await element.updateComplete;
    await expectAccessible(element);
    if (hasForcedColors) await inForcedColors(() => expectAccessible(element));
  });

  it('are accessible behind one button, and no wider than a phone', async () => {
    const element = await make({ narrow: true, chosen: { domain: ['security'] } });
    await open(element, 'all');
    for (const details of all(element, 'details')) details.toggleAttribute('open', true);
    await expectAccessible(element);
    expect([texts(element, 'summary'), texts(element, '.filters__done')]).to.deep.equal([['Wet', 'Pakket', 'Domein (1)', 'Datum', 'Status'], ['Toon 3 kaarten']]);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });

  it('are by law in the order of names, of what is or may be for this organisation', async () => {
    expect(await valuesOf(await make(), 'law')).to.deep.equal(['Algenwet 1 kaart', 'Wet oud 1 kaart', 'Zomerwet 1 kaart']);
  });

  it('are by package in the order of the packages', async () => {
    expect(await valuesOf(await make(), 'package')).to.deep.equal(['Digitaal decennium 2 kaarten', 'Cyberpakket 2020 1 kaart']);
  });

  it('are by the eight domains, and say whose judgement that is', async () => {
    const element = await make();
    const domains = await valuesOf(element, 'domain');
    expect([domains.length, domains[0], domains[1]]).to.deep.equal([8, 'Security 3 kaarten', 'Communicatie 0 kaarten']);
    expect(texts(element, '.filters__hint')[0]).to.contain('inschatting van de redactie');
  });

  it('are by date and by status', async () => {
    const element = await make({ chosen: { deadline: ['2027-03'] } });
    expect(await valuesOf(element, 'deadline')).to.deep.equal(['Binnen 3 maanden 1 kaart', 'Binnen 6 maanden 1 kaart', 'Binnen 1 jaar 1 kaart', 'Binnen 2 jaar 2 kaarten', 'Voor maart 2027 1 kaart', 'Geldt al, er komt geen datum meer 1 kaart', 'Geen datum bekend 0 kaarten']);
    await click(element, all(element, '.chip')[0]);
    expect(await valuesOf(element, 'status')).to.deep.equal(['Niet begonnen 0 kaarten', 'Bezig 1 kaart', 'Klaar 0 kaarten', 'Bewust later 0 kaarten', 'Status nog niet gekozen 2 kaarten']);
  });

  it('leave out a list of which nothing is known, but not what was chosen from it', async () => {
    const element = await make({ laws: [sample('a', { when: '2028-06-01', law: { estimates: { by: 'redactie', asOf: TODAY, influence: [], obligations: [{ id: 'taak' }] } } })] });
    expect(texts(element, '.disclosure__button')).to.deep.equal(['Wet', 'Datum', 'Status']);
    element.chosen = { domain: ['security'] };
    await element.updateComplete;
    expect(texts(element, '.disclosure__button')).to.deep.equal(['Wet', 'Domein (1)', 'Datum', 'Status']);
  });

  it('choose, show what was chosen, and let it go', async () => {
    const element = await make();
    await open(element, 'law');
    await click(element, all(element, 'input[name="law-z"]')[0]);
    expect([element.chosen, all(element, '.chip').map((chip) => chip.getAttribute('aria-label'))]).to.deep.equal([{ law: ['z'] }, ['Verwijder filter: Zomerwet']]);
    await click(element, all(element, '.chips__clear')[0]);
    expect([element.chosen, all(element, '.chip').length]).to.deep.equal([{}, 0]);
  });

  it('are never a dead end', async () => {
    const element = await make({ chosen: { law: ['oud'], status: ['bezig'] } });
    expect([texts(element, '.ways .status__message'), texts(element, '.ways__button')]).to.deep.equal([
      ['Geen kaart past bij alle filters die u koos. Laat één filter los:'], ['Zonder filter Wet oud: 1 kaart', 'Zonder filter Bezig: 1 kaart', 'Wis alle filters: 3 kaarten'],
    ]);
    await click(element, all(element, '.ways__button')[0]);
    expect([element.chosen, all(element, '.ways').length]).to.deep.equal([{ status: ['bezig'] }, 0]);
  });

  it('speak English', async () => {
    const element = await make({ language: 'en', chosen: { law: ['z'], status: ['bezig'] } });
    expect([texts(element, '.disclosure__button'), texts(element, '.ways__button')[0], texts(element, '.chip')[0]]).to.deep.equal([['Law (1)', 'Package', 'Domain', 'Date', 'Status (1)'], 'Without filter Summer act: 1 card', 'Summer act']);
  });
});
