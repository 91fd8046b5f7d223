import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { expectAccessible, expectConsole, guardConsole } from '@digitaal-europa/ui/testing';
import type { TemplateResult } from 'lit';
import { FinderDriver, finderOf, followLink, sampleFeed, setAddress, TODAY } from './finder.driver.ts';
import type { KdeFundFinderEvents } from './finder.element.ts';

const only = (theme = '', level = '', audience = '', hide = ''): TemplateResult =>
  html`<kde-fund-finder loading="eager" today=${TODAY} organisation="gemeente" theme=${theme} level=${level} audience=${audience} hide-facets=${hide} .data=${sampleFeed()}></kde-fund-finder>`;
/** All that the finder can show, whatever fits. */
async function all(finder: FinderDriver): Promise<string[]> {
  for (const selector of ['.closed', '.group__fold[aria-expanded=false]']) {
    for (const button of finder.all(selector)) if (!/geen/.test(button.textContent)) button.click();
    await finder.element.updateComplete;
  }
  return finder.ids().sort();
}

describe('kde-fund-finder, as the page wants it', () => {
  guardConsole();
  beforeEach(async () => {
    setAddress('');
    await setViewport({ width: 1440, height: 900 });
  });
  afterEach(() => setAddress(''));

  it('shows only funds of a theme, a level or for an audience, accessibly, and counts only those', async () => {
    for (const [presets, ids, subtitle] of [
      [['water ai'], ['alleen', 'samen'], '2 fondsen en regelingen'], [['', 'eu'], ['samen', 'stappen'], '2 fondsen en regelingen'], [['', '', 'waterschap'], ['alleen', 'dicht', 'nee', 'samen', 'stappen', 'vraag'], '6 fondsen en regelingen'],
      [['data', 'eu,spuk', 'gemeente'], ['stappen', 'vraag'], '2 fondsen en regelingen'], [['', '', 'gemeente'], ['alleen', 'dicht', 'samen', 'stappen', 'vraag'], '5 fondsen en regelingen'],
    ] as const) {
      const finder = await FinderDriver.open(only(...presets));
      expect(finder.text('.subtitle'), String(presets)).to.match(new RegExp(`^${subtitle}`));
      expect(await all(finder), String(presets)).to.deep.equal(ids);
      await expectAccessible(finder.element);
      finder.element.remove();
    }
  });

  it('lets no visitor out of it: not by letting go of all filters, by a search, nor by asking for what is closed', async () => {
    const finder = await FinderDriver.open(only('', 'eu'));
    await finder.tick('status', 'open');
    await finder.press('Wis alles');
    expect(await all(finder)).to.deep.equal(['samen', 'stappen']);
    expect(finder.all('input[name^=rail-level]').map((box) => (box as HTMLInputElement).name), 'no other level to choose').to.deep.equal([]);
    await finder.type('alleen');
    expect(finder.ids()).not.to.include('alleen');
  });

  it('lets no link out of it, and says that what the link opens is not here', async () => {
    setAddress('#kde-fund-finder=v1&niveau=eu,nationaal&fonds=alleen&vergelijk=alleen,samen');
    const finder = await FinderDriver.open(only('', 'eu'));
    expect(await all(finder)).to.deep.equal(['samen', 'stappen']);
    expect([finder.detailsPlace, finder.notices]).to.deep.equal(['nowhere', ['Deze link noemt een fonds dat niet meer in het overzicht staat: alleen.']]);
    await followLink('#kde-fund-finder=v1&weergave=compare&vergelijk=alleen,samen');
    await finder.until(() => finder.compared.length > 0, 'compared');
    expect(finder.compared).to.deep.equal(['Voorbeeld samen']);
  });

  it('says that there are none when the page asks for what is not there', async () => {
    const finder = await FinderDriver.mount(only('', 'provinciaal'));
    await finder.until(() => finder.status !== '', 'told');
    expect(finder.status).to.equal('Er staan nog geen fondsen in dit overzicht.');
  });

  it('hides facets, with the slot of the sentence that they fill', async () => {
    const finder = await FinderDriver.open(only('', '', '', 'theme digital burden'));
    expect(finder.text('.rail__name')).to.include('Niveau').and.not.match(/Thema|Rol van digitalisering|Administratie/);
    expect(finder.sentence).not.to.match(/thema|digitale rol/);
  });

  it('changes along when the page changes its mind', async () => {
    const finder = await FinderDriver.open();
    finder.element.level = 'spuk';
    await finder.element.updateComplete;
    expect(await all(finder)).to.deep.equal(['vraag']);
    finder.element.level = undefined;
    await finder.element.updateComplete;
    expect((await all(finder)).length).to.equal(6);
  });

  it('warns developers once of each value that it does not know, and does no harm', async () => {
    expectConsole(/unknown view "kaart"; expected "list" or "compare"$/, /unknown persist "altijd"; expected "none" or "local"$/, /unknown loading "snel"; expected "lazy" or "eager"$/, /unknown organisation "rijk"/, /unknown today "morgen"; expected YYYY-MM-DD/, /unknown theme "kaas"; expected /, /unknown level "maan"; expected eu, /, /unknown audience "rijk"/, /unknown hide-facets "prijs"/);
    const finder = await FinderDriver.open(html`<kde-fund-finder loading="snel" persist="altijd" view="kaart" organisation="rijk" today="morgen" theme="kaas" level="maan eu" audience="rijk" hide-facets="prijs" heading-level="9" .data=${sampleFeed()}></kde-fund-finder>`);
    expect([finder.element.view, finder.element.persist, finder.element.loading, finder.one('.title').localName, finder.all('.summary__sort').length]).to.deep.equal(['list', 'none', 'lazy', 'h2', 1]);
    for (const name of ['view', 'persist', 'loading', 'today']) finder.element.removeAttribute(name);
    await finder.element.updateComplete;
    expect([finder.element.view, finder.element.persist, finder.element.loading], 'taken away').to.deep.equal(['list', 'none', 'lazy']);
    finder.element.level = 'maan';
    await finder.element.updateComplete;
    expect(finder.element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  describe('without parts', () => {
    it('leaves out the question, the filters and the order, and nothing that leads to them', async () => {
      const finder = await FinderDriver.open(html`<kde-fund-finder loading="eager" no-toolbar today=${TODAY} .data=${sampleFeed()}></kde-fund-finder>`);
      expect(finder.all('.sentence, .search, .rail, .filters, .summary__sort')).to.deep.equal([]);
      expect(finder.all('.why__ask').map((one) => one.textContent), 'a question that can be answered nowhere').to.deep.equal([]);
      expect(finder.all('.cards').length).to.be.greaterThan(0);
      await followLink('#kde-fund-finder=v1&zoek=voorbeeld&niveau=eu');
      await finder.until(() => finder.chips.length > 0, 'what the link chose can be seen');
      expect([finder.chips, finder.ids().includes('alleen'), finder.all('.sentence, .search, .rail')]).to.deep.equal([['Gezocht op “voorbeeld”', 'Europees'], false, []]);
      await expectAccessible(finder.element);
      await finder.press(/Europees/, '.chips');
      expect([finder.chips, finder.ids().includes('alleen')]).to.deep.equal([['Gezocht op “voorbeeld”'], true]);
    });

    it('says in a comparison too which organisation one is', async () => {
      const finder = await FinderDriver.open(finderOf({ organisation: '' }));
      await finder.openCompare('alleen', 'samen');
      await finder.press('Voorbeeld alleen');
      await finder.until(() => finder.focused?.id === 'details-title', 'details');
      await finder.press('Voor welke organisatie zoekt u?', '.details');
      await finder.until(() => finder.focused?.getAttribute('role') === 'combobox', 'the focus in the field');
    });
  });

  describe('and tells the page', () => {
    const types = ['kde-select', 'kde-filter-change', 'kde-view-change', 'kde-organisation-change', 'kde-error'] as const;

    it('nothing while the page sets it up, but that it has loaded', async () => {
      const seen: string[] = [];
      const note = (event: Event): void => { seen.push(event.type); };
      for (const type of [...types, 'kde-load']) addEventListener(type, note);
      setAddress('#kde-fund-finder=v1&niveau=eu&fonds=samen');
      const finder = await FinderDriver.open();
      Object.assign(finder.element, { view: 'compare', organisation: 'provincie', level: 'eu' });
      await finder.element.updateComplete;
      for (const type of [...types, 'kde-load']) removeEventListener(type, note);
      expect(seen).to.deep.equal(['kde-load']);
    });

    it('what the visitor did, each with its detail', async () => {
      const finder = await FinderDriver.open();
      const told = Object.fromEntries(types.map((type) => [type, finder.record<unknown>(type)]));
      await finder.openFund('alleen');
      await finder.press('Sluit de details');
      await finder.beOrganisation('waterschap');
      await finder.openCompare('alleen', 'samen');
      await finder.press('Sluit de vergelijking');
      await finder.type('voorbeeld');
      const filters = told['kde-filter-change']?.at(-1) as KdeFundFinderEvents['kde-filter-change'];
      expect([told['kde-select'], told['kde-organisation-change'], told['kde-view-change'], told['kde-error']]).to.deep.equal([[{ kind: 'funds', id: 'alleen' }], [{ organisation: 'waterschap' }], [{ view: 'compare' }, { view: 'list' }], []]);
      expect([filters.filters, filters.count]).to.deep.equal([{ query: 'voorbeeld', chosen: {} }, finder.counts.match(/\d+/g)?.reduce((sum, count) => sum + Number(count), 0)]);
    });
  });
});
