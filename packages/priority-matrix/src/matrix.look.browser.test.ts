/** What a visitor sees at once: where things stand, and that nothing is cut off or in the way. */
import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { expectAccessible, guardConsole, plain } from '@digitaal-europa/ui/testing';
import { forgetBoards, MatrixDriver, sampleFeed, TODAY } from './matrix.driver.ts';
import { OPEN_ROUND, sample } from './views/details.fixture.ts';

const LONG = 'Voorbeeld met gebruiksverantwoordelijkheidsverplichtingen voor hoog risico';
/** Long names, and one box so full that the matrix says so. Made up. */
const LAWS = [
  ...Array.from({ length: 12 }, (_, i) => sample(`nu-${i}`, { when: `2027-0${1 + (i % 3)}-01`, title: i === 0 ? LONG : `Voorbeeld ${i} van een plicht met een lange naam`, law: { title: { nl: `Voorbeeld van een uitvoeringsverordening ${i}`, en: `Sample act ${i}` } } })),
  sample('later', { when: '2028-06-01', title: 'Voorbeeld later' }), sample('inspraak', { title: 'Voorbeeld met inspraak', law: OPEN_ROUND }), sample('al', { when: '2024-01-01', title: 'Voorbeeld dat al geldt' }),
  sample('vraag', { when: '2028-01-01', gemeente: 'onbekend', title: 'Voorbeeld om uit te zoeken' }), sample('nee', { when: '2028-01-01', gemeente: 'nee', title: 'Voorbeeld voor anderen' }),
  ...Array.from({ length: 6 }, (_, i) => sample(`al-${i}`, { when: '2025-01-01', title: `Voorbeeld ${i} dat geldt` })),
];
const open = (over: { lang?: string; view?: string; organisation?: string } = {}): Promise<MatrixDriver> => MatrixDriver.open(
  html`<div lang=${over.lang ?? 'nl'}><kde-priority-matrix loading="eager" today=${TODAY} view=${over.view ?? 'matrix'} organisation=${over.organisation ?? 'gemeente'} .data=${sampleFeed(LAWS)}></kde-priority-matrix></div>`,
);
const box = (matrix: MatrixDriver, selector: string): DOMRect => matrix.one(selector).getBoundingClientRect();

describe('the matrix at first sight', () => {
  guardConsole();
  beforeEach(() => {
    forgetBoards();
    document.body.style.margin = '12px';
  });
  afterEach(() => {
    document.body.style.removeProperty('margin');
    document.documentElement.style.removeProperty('font-size');
  });
  after(forgetBoards);

  it('is accessible with a crowded box and the weights open', async () => {
    await setViewport({ width: 1400, height: 900 });
    const matrix = await open();
    await matrix.press('Belang wegen');
    await expectAccessible(matrix.element);
  });

  for (const view of ['matrix', 'list']) {
    it(`shows the first card within 600 pixels on a telephone, also when a box is crowded: ${view}`, async () => {
      await setViewport({ width: 320, height: 700 });
      const matrix = await open({ view, organisation: 'gm0484' });
      await matrix.until(() => matrix.text('.subtitle').includes('Alphen aan den Rijn'), 'the long name is there');
      expect(matrix.text('.crowded')).to.include('staan in Nu doen');
      expect(box(matrix, '[data-quadrant=nu-doen] [data-key]').top - matrix.element.getBoundingClientRect().top).to.be.at.most(600);
      expect(box(matrix, '.crowded').top).to.be.greaterThan(box(matrix, '[data-quadrant=volgen]').top);
    });
  }

  it('shows the first card soon on a telephone when there is a notice too, which takes one line', async () => {
    await setViewport({ width: 320, height: 700 });
    history.replaceState(null, '', '#kde-priority-matrix=v1&taak=weg/taak&wet=weg');
    try {
      const matrix = await open();
      await matrix.until(() => matrix.notices !== '', 'told');
      expect([matrix.notices, box(matrix, '.banner__notice').height < 52]).to.deep.equal(['De link noemt iets dat niet meer in de gegevens staat: weg/taak, weg.Lees meerLees minderBegrepen', true]);
      expect(box(matrix, '[data-quadrant=nu-doen] [data-key]').top - matrix.element.getBoundingClientRect().top).to.be.at.most(660);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('breaks a long word of a title between its parts', async () => {
    await setViewport({ width: 320, height: 700 });
    const matrix = await open();
    const title = 'Voorbeeld met gebruiks\u00ADverantwoordelijkheids\u00ADverplichtingen voor hoog risico';
    await matrix.openCard('nu-0/taak');
    expect(['.entry__button [lang]', '.details__heading'].map((selector) => matrix.all(selector).find(({ textContent }) => textContent.startsWith('Voorbeeld met'))?.textContent)).to.deep.equal([title, title]);
  });

  it('gives what is open the whole width between lists that stand two by two, and keeps the card in its place', async () => {
    await setViewport({ width: 768, height: 900 });
    const matrix = await open();
    const row = (of: string): DOMRect => box(matrix, `[data-quadrant=${of}]`);
    expect([row('nu-doen').top === row('inplannen').top, row('samen').top === row('volgen').top]).to.deep.equal([true, true]);
    const card = matrix.card('later/taak');
    card.scrollIntoView({ block: 'center' });
    const before = card.getBoundingClientRect().top;
    await matrix.openCard('later/taak');
    const lists = box(matrix, '.lists');
    for (const of of ['nu-doen', 'inplannen']) expect([row(of).left, row(of).right], of).to.deep.equal([lists.left, lists.right]);
    expect([row('samen').top === row('volgen').top, Math.abs(matrix.card('later/taak').getBoundingClientRect().top - before) < 2]).to.deep.equal([true, true]);
    await expectAccessible(matrix.element);
  });

  it('has what applies already under the drawing in two columns, and what is to be found out beside it', async () => {
    await setViewport({ width: 1400, height: 900 });
    const matrix = await open();
    const [plot, already, ask, not] = ['.plot', '.beside--already', '.beside--ask', '.beside--not-for-us'].map((selector) => box(matrix, selector)) as [DOMRect, DOMRect, DOMRect, DOMRect];
    expect([already.top >= plot.bottom, already.right <= plot.right + 1, ask.left >= plot.right, not.left >= plot.right, not.top >= ask.bottom]).to.deep.equal([true, true, true, true, true]);
    expect(new Set(matrix.all('.beside--already .beside__item').map((item) => Math.round(item.getBoundingClientRect().left))).size).to.equal(2);
  });

  it('names no colour in its key, its lists or its reasons', async () => {
    for (const [lang, width] of [['nl', 1400], ['nl', 800], ['en', 1400], ['en', 800]] as const) {
      await setViewport({ width, height: 900 });
      const matrix = await open({ lang });
      await matrix.openCard('nu-0/taak');
      expect(matrix.text('.key, .lists__key')).not.to.equal('');
      expect(matrix.text('.matrix')).not.to.match(/\b(blauwe?|rode?|rood|grijze?|grijs|groene?|zwarte?|witte?|oranje|gele?|blue|red|gr[ae]y|green|black|white|orange|yellow)\b/i);
    }
  });

  it('puts what would move beside the weights where there is room, and under them where there is not', async () => {
    for (const [width, isBeside] of [[1100, true], [1400, true], [900, false]] as const) {
      await setViewport({ width, height: 900 });
      const matrix = await open();
      await matrix.press('Belang wegen');
      const [fields, preview, actions] = ['.weights__group', '.weights__preview', '.weights > .details__actions'].map((selector) => box(matrix, selector)) as [DOMRect, DOMRect, DOMRect];
      expect([preview.left >= fields.right, preview.top < fields.bottom, actions.top >= fields.bottom], `${width}`).to.deep.equal([isBeside, isBeside, true]);
      await matrix.press('Belang wegen');
    }
  });

  it('writes the choices of a filter as plain text, and its own choices in bold', async () => {
    await setViewport({ width: 1400, height: 900 });
    const matrix = await open();
    await matrix.press('Wet');
    expect(getComputedStyle(matrix.one('.disclosure__panel .check__label')).fontWeight).to.equal('400');
    await matrix.press('Deel of print');
    expect(getComputedStyle(matrix.one('.disclosure__panel .tick span')).fontWeight).to.equal('600');
  });

  it('keeps its buttons apart and its words in their boxes at double text on 320 pixels', async () => {
    await setViewport({ width: 320, height: 700 });
    document.documentElement.style.fontSize = '32px';
    const matrix = await open();
    const buttons = matrix.all('.toolbar button').map((button) => [button, button.getBoundingClientRect()] as const).filter(([, { width }]) => width > 0);
    expect(buttons.length).to.equal(5);
    for (const [i, [one, a]] of buttons.entries()) {
      expect(one.scrollWidth, one.textContent).to.be.at.most(one.clientWidth + 1);
      for (const [other, b] of buttons.slice(i + 1)) expect(a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1, `${plain(one.textContent)} over ${plain(other.textContent)}`).to.equal(true);
    }
    const title = matrix.one('[data-key] .entry__button');
    expect(title.getBoundingClientRect().width, 'a title has the whole row').to.be.at.most(matrix.element.clientWidth);
    expect(box(matrix, '[data-key] .menu').top, 'its button stands below it').to.be.at.least(title.getBoundingClientRect().bottom);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('draws the ring of a heading as one box, over no other line', async () => {
    await setViewport({ width: 1400, height: 900 });
    const matrix = await open();
    await matrix.openCard('nu-0/taak');
    const heading = matrix.one('.details__heading > span');
    const [own, above, below] = [heading, ...matrix.all('.details__header > .details__meta')].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
    const { outlineOffset } = getComputedStyle(heading);
    expect(heading.getClientRects().length, 'two lines, one box').to.equal(1);
    expect([own.top - above.bottom, below.top - own.bottom].every((room) => room >= parseFloat(outlineOffset)), `${above.bottom} ${own.top} ${own.bottom} ${below.top}`).to.equal(true);
  });
});
