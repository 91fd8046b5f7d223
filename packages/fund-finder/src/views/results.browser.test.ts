import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Fund } from '@digitaal-europa/data';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { sampleFund } from '../model/finder.fixture.ts';
import type { FinderContext } from './context.ts';
import { choose, FUNDS, OTHERS, showResults, type Shown } from './results.fixture.ts';
import { resultsView, summaryView } from './results.view.ts';

const view = (context: FinderContext): unknown => html`${summaryView(context)}${resultsView(context)}`;
const ids = ({ all }: Shown, group: string): (string | undefined)[] => all(`[data-group="${group}"] .card`).map(({ dataset }) => dataset.id);
const many = (count: number): Fund[] => Array.from({ length: count }, (_, i) => sampleFund(`fonds-${i}`));

describe('the results', () => {
  guardConsole();

  for (const [language, width] of [['nl', 320], ['nl', 1100], ['en', 768]] as const) {
    it(`are accessible at ${width} pixels in ${language}: groups, order, and how a query was understood`, async () => {
      const shown = await showResults(view, { width, context: { language }, state: { query: 'voorbeeld' } });
      shown.one('.group__fold').click();
      await expectAccessible(shown.root.host);
      expect(shown.one('.results').scrollWidth).to.be.at.most(shown.one('.results').clientWidth);
    });
    it(`are accessible at ${width} pixels in ${language} when there are none`, async () => {
      const shown = await showResults(view, { width, context: { language }, state: { facets: { theme: ['cultuur'] }, query: 'fiets' } });
      expect(shown.all('.ways__button').length).to.be.above(0);
      await expectAccessible(shown.root.host);
    });
  }

  it('stand in three groups with their counts; what does not fit is folded', async () => {
    const shown = await showResults(view);
    expect(shown.text('.summary__counts')).to.equal('1 past · 1 misschien · 1 past niet');
    expect(shown.text('.group__heading')).to.equal('Past 1 | Past misschien 1 | Past niet 1');
    expect([ids(shown, 'past'), ids(shown, 'misschien'), ids(shown, 'past niet')]).to.deep.equal([['open'], ['water'], []]);
    shown.one('.group__fold').click();
    expect([ids(shown, 'past niet'), shown.one('.group__fold').ariaExpanded]).to.deep.equal([['anderen'], 'true']);
    shown.one('.group__fold').click();
    expect(ids(shown, 'past niet')).to.deep.equal([]);
  });

  it('have headings below that of the widget', async () => {
    const shown = await showResults(view, { context: { level: 3 } });
    expect([shown.one('.group__heading').localName, shown.one('.card__heading').localName, shown.one('.reasons__heading').localName]).to.deep.equal(['h4', 'h5', 'h6']);
  });

  it('come by twenty, also of ten thousand', async () => {
    const shown = await showResults(view, { funds: many(10_000) });
    expect([shown.all('.card').length, shown.text('.more')]).to.deep.equal([20, 'Toon nog 20 die passen']);
    const first = shown.one('.card');
    shown.one('.more').click();
    expect([shown.all('.card').length, shown.one('.card')]).to.deep.equal([40, first]);
  });

  it('end without a button', async () => {
    const shown = await showResults(view, { funds: many(22) });
    expect(shown.text('.more')).to.equal('Toon nog 2 die passen');
    shown.one('.more').click();
    expect([shown.all('.card').length, shown.all('.more').length]).to.deep.equal([22, 0]);
  });

  it('keep the card of a fund, and what has the focus in it, when others come and go', async () => {
    const shown = await showResults(view);
    const card = shown.card('water');
    const button = shown.button('Bewaar', card);
    button.focus();
    button.click();
    expect([shown.card('water'), shown.root.activeElement]).to.deep.equal([card, button]);
  });

  it('are put in another order, and in that of the search as long as there is a query', async () => {
    const shown = await showResults(view);
    const sort = (): HTMLSelectElement => shown.one<HTMLSelectElement>('.summary__sort select');
    expect([[...sort().options].map(({ label }) => label), sort().value]).to.deep.equal([['Past het best', 'Sluit het eerst', 'Hoogste bedrag', 'Naam'], 'match']);
    shown.set({ query: 'voorbeeld' });
    expect(sort().value).to.equal('relevance');
    choose(sort(), 'name');
    expect([shown.said, sort().value]).to.deep.equal([['sort name'], 'name']);
  });

  it('tell how a query was understood, and search only that when asked', async () => {
    const shown = await showResults(view, { funds: [...FUNDS, sampleFund('slim', { summary: 'Voor kunstmatige intelligentie.' })], state: { query: 'AI' } });
    expect(shown.text('.understood')).to.match(/^Gezocht op ai, ook kunstmatige intelligentie.* – zoek alleen AI$/i);
    shown.button('zoek alleen AI').click();
    expect([shown.said, shown.text('.understood')]).to.deep.equal([['exact true'], 'Gezocht op alleen AI – zoek ook wat hetzelfde betekent']);
    shown.button('zoek ook').click();
    expect(shown.state().exact).to.equal(false);
  });

  it('say nothing of a search that there is not', async () => {
    expect((await showResults(view)).all('.understood').length).to.equal(0);
  });

  it('show closed ones on request', async () => {
    const shown = await showResults(view);
    shown.button('Toon ook 1 gesloten fonds').click();
    shown.one('.group__fold').click();
    expect(ids(shown, 'past niet')).to.include('dicht');
    shown.button('Toon geen gesloten fondsen').click();
    expect([ids(shown, 'past niet'), shown.said.filter((one) => one.startsWith('closed'))]).to.deep.equal([['anderen'], ['closed true', 'closed false']]);
  });

  it('are never a dead end: what to let go of, and what that gives', async () => {
    const shown = await showResults(view, { state: { facets: { level: ['eu'], theme: ['data'] } } });
    expect([shown.text('.status__message'), shown.all('.ways__button').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())]).to.deep.equal(['Geen fondsen gevonden. Dit kunt u doen:', ['Zonder Europees: 2 fondsen', 'Zonder filters: 2 fondsen']]);
    shown.button('Zonder Europees').click();
    expect([shown.state().facets, shown.all('.ways__button').length]).to.deep.equal([{ theme: ['data'] }, 0]);
  });

  it('say that nothing fits when nothing does, and show why not', async () => {
    const shown = await showResults(view, { funds: [OTHERS] });
    expect([shown.text('.status__message'), ids(shown, 'past niet'), shown.all('.group__fold').length]).to.deep.equal(['Geen van deze fondsen past.', ['anderen'], 0]);
    expect((await showResults(view, { funds: [] })).text('.status__message')).to.equal('Geen fondsen gevonden.');
  });

  it('on paper have no controls', async () => {
    const shown = await showResults(view, { funds: [...FUNDS, ...many(60)], context: { printing: true }, state: { query: 'voorbeeld' } });
    expect(shown.all('.actions, .closed, .more, .link').length).to.equal(0);
    const seen = shown.all('button, select').filter((one) => !one.closest('.no-print') && !one.matches('.card__title, .group__fold'));
    expect(seen).to.deep.equal([]);
  });
});
