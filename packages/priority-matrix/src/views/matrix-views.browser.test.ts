import { expect, fixture } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { checkPrivateProps, cssTextOf, expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { base, controls, tokens } from '@digitaal-europa/ui';
import { html } from 'lit';
import type { Decision } from '../model/board.ts';
import { cardStyles } from '../styles/card.styles.ts';
import { listsStyles } from '../styles/lists.styles.ts';
import { markStyles } from '../styles/marks.styles.ts';
import { plotStyles } from '../styles/plot.styles.ts';
import { OPEN_ROUND, sample } from './details.fixture.ts';
import { TestMatrix } from './matrix-views.fixture.ts';

const LAWS = [
  sample('nu', { when: '2026-12-02', title: 'Verboden nalopen' }), sample('plan', { when: '2028-06-01', title: 'Plichten bij hoog risico', law: OPEN_ROUND, dependsOn: ['nu/taak'] }), sample('later', { when: '2028-09-01', title: 'Databank vullen' }),
  sample('oud', { when: '2018-05-25', title: 'Register bijhouden' }), ...Array.from({ length: 16 }, (_, i) => sample(`veel${i}`, { when: '2027-01-01', title: `Klus nummer ${i}` })),
];
const MOVED: Decision = { move: { quadrant: 'samen', startBy: '2027-01', on: '2026-11-22', basis: { earliest: '2028-09-01', latest: '2028-09-01' } } };
const DECISIONS: Readonly<Record<string, Decision>> = { 'later/taak': MOVED, 'oud/taak': { answer: 'nee' }, 'nu/taak': { pinned: true } };

/** A wide window, and the element in a box of that width. */
async function open(width: number, change: Partial<TestMatrix> = {}): Promise<TestMatrix> {
  const matrix = new TestMatrix();
  matrix.laws = LAWS;
  matrix.board = { ...matrix.board, decisions: DECISIONS, own: [{ key: 'eigen/1', title: 'Informatieplan', quadrant: 'volgen', startBy: '2027-09' }] };
  Object.assign(matrix, change);
  matrix.style.inlineSize = `${width}px`;
  await fixture(html`<div>${matrix}</div>`);
  await matrix.updateComplete;
  return matrix;
}
const inOrder = (matrix: TestMatrix): (string | undefined)[] => matrix.all('[data-key]').map(({ dataset }) => dataset['key']);
const nameOf = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');
const LAYOUTS = [['the drawing', 1400], ['two by two', 768], ['four lists', 320]] as const;

describe('the matrix', () => {
  guardConsole();
  beforeEach(() => setViewport({ width: 1500, height: 900 }));

  for (const [what, width] of LAYOUTS) {
    for (const language of ['nl', 'en'] as const) {
      it(`is accessible, with a card open and everything shown: ${what}, ${language}`, async () => {
        const matrix = await open(width, { language, selected: 'nu/taak', moving: 'plan/taak' });
        await expectAccessible(matrix);
        for (const button of matrix.all('.more')) button.click();
        await matrix.updateComplete;
        await expectAccessible(matrix);
      });
    }

    it(`is accessible on a dark page and in forced colours, and stays in its width: ${what}`, async () => {
      const matrix = await open(width);
      expect(matrix.scrollWidth).to.be.at.most(matrix.clientWidth);
      const page = matrix.parentElement as HTMLElement;
      Object.assign(page.style, { color: '#fff', backgroundColor: '#111', colorScheme: 'dark' });
      await expectAccessible(matrix);
      Object.assign(page.style, { color: '', backgroundColor: '', colorScheme: '' });
      if (hasForcedColors) await inForcedColors(() => expectAccessible(matrix));
    });

    it(`has four headings with a count, and the same order everywhere: ${what}`, async () => {
      const matrix = await open(width);
      for (const button of matrix.all('.more')) button.click();
      await matrix.updateComplete;
      expect(matrix.all('h3').map((one) => nameOf(one))).to.deep.equal(['Nu doen 18', 'Inplannen 1', 'Samen doen of uitbesteden 1', 'Volgen 1']);
      expect(inOrder(matrix)).to.have.length(21);
      expect([inOrder(matrix)[0], ...inOrder(matrix).slice(-3)]).to.deep.equal(['nu/taak', 'plan/taak', 'later/taak', 'eigen/1']);
      expect(inOrder(matrix)).to.deep.equal(['nu-doen', 'inplannen', 'samen', 'volgen'].flatMap((quadrant) => matrix.all(`[data-quadrant=${quadrant}] [data-key]`).map(({ dataset }) => dataset['key'])));
    });

    it(`names every button that moves with its card, and opens and closes both: ${what}`, async () => {
      const matrix = await open(width);
      const keys = matrix.all('[data-key]');
      expect(keys.map((one) => nameOf(one.querySelector('.menu') as Element))).to.deep.equal(keys.map((one) => `Verplaats: ${matrix.model.cards.get(one.dataset['key'] ?? '')?.title}`));
      const [first] = keys;
      const [card, menu] = [...(first?.querySelectorAll('button') ?? [])];
      card?.click();
      menu?.click();
      await matrix.updateComplete;
      expect([card, menu].map((one) => one?.getAttribute('aria-expanded'))).to.deep.equal(['true', 'true']);
      card?.click();
      menu?.click();
      expect(matrix.said).to.deep.equal(['select nu/taak', 'openMove nu/taak', 'select undefined', 'openMove undefined']);
    });

    it(`goes from card to card by Tab, each before its own menu: ${what}`, async () => {
      const matrix = await open(width);
      const expected = matrix.all('[data-key] button, .more, .elsewhere__button');
      const [first] = matrix.all('[data-key] button');
      first?.focus();
      const seen: (Element | null | undefined)[] = [matrix.root.activeElement];
      for (let i = 1; i < 5; i++) {
        await sendKeys({ press: 'Tab' });
        seen.push(matrix.root.activeElement);
      }
      expect(seen.map((one) => nameOf(one as Element))).to.deep.equal(expected.slice(0, 5).map(nameOf));
    });

    it(`shows all of a list and fewer again, each button named with its box: ${what}`, async () => {
      const matrix = await open(width);
      const before = inOrder(matrix).length;
      const more = matrix.one('.more');
      expect(nameOf(more)).to.match(/^Toon nog \d+ in Nu doen$/);
      more.click();
      await matrix.updateComplete;
      expect(inOrder(matrix).length).to.be.above(before);
      expect(nameOf(matrix.one('.more'))).to.equal('Toon minder in Nu doen');
      matrix.one('.more').click();
      await matrix.updateComplete;
      expect(inOrder(matrix)).to.have.length(before);
      expect(matrix.said).to.deep.equal(['showAll nu-doen true', 'showAll nu-doen false']);
    });
  }

  it('says everything in words too [R24]', async () => {
    const matrix = await open(1400);
    const name = (key: string): string => nameOf(matrix.one(`[data-key="${key}"] .card__button`).querySelector('.visually-hidden') as Element);
    expect(name('later/taak')).to.equal(', Samen doen of uitbesteden, begin januari 2027, ingangsdatum 1 september 2028, uw keuze; berekend: Inplannen, mei 2028');
    expect(name('plan/taak')).to.match(/^, Inplannen, begin uiterlijk .*; u kunt nog reageren, nog 2 dagen \(te bevestigen\); 1 andere eerst doen$/);
    expect(name('nu/taak')).to.match(/; vastgezet; 1 andere wacht hierop$/);
    expect(matrix.all('[data-key="plan/taak"] .sign')).to.have.length(2);
  });

  it('keeps every text inside its card, and every card inside its box', async () => {
    for (const fontSize of ['16px', '20px']) {
      const matrix = await open(1800);
      matrix.style.fontSize = fontSize;
      matrix.requestUpdate();
      await matrix.updateComplete;
      expect(matrix.all('.card').length).to.be.above(10);
      for (const card of matrix.all('.card')) {
        const edge = card.getBoundingClientRect();
        const box = card.closest('.box')?.getBoundingClientRect() as DOMRect;
        const range = document.createRange();
        for (const text of card.querySelectorAll('.card__title, .card__line')) {
          range.selectNodeContents(text);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          expect(left, nameOf(text)).to.be.at.least(edge.left - 0.5);
          expect(right, nameOf(text)).to.be.at.most(edge.right + 0.5);
          expect(top, nameOf(text)).to.be.at.least(edge.top - 0.5);
          expect(bottom, nameOf(text)).to.be.at.most(edge.bottom + 0.5);
        }
        expect(edge.left).to.be.at.least(box.left - 0.5);
        expect(edge.right).to.be.at.most(box.right + 0.5);
        expect(edge.bottom).to.be.at.most(box.bottom + 0.5);
      }
    }
  });

  it('has the dot exactly at its month', async () => {
    const matrix = await open(1400);
    const { scale, plot } = matrix.drawing ?? {};
    const left = matrix.one('.plot__area').getBoundingClientRect().left;
    for (const { card, dot } of plot?.boxes.flatMap(({ cards }) => cards) ?? []) {
      if (dot?.shape !== 'dot' || dot.off) continue;
      const { left: from, width } = matrix.one(`[data-key="${card.key}"] .card__dot`).getBoundingClientRect();
      expect(from + width / 2 - left).to.be.closeTo(scale?.x(card.startMonths ?? 0) ?? NaN, 0.6);
    }
  });

  it('has targets of 44 pixels in lists, and in the drawing for fingers', async () => {
    const lists = await open(320);
    for (const button of lists.all('.menu, .more, .jump')) expect(Math.min(button.offsetHeight, button.offsetWidth)).to.be.at.least(44);
    const plot = await open(1400, { touch: true });
    for (const button of plot.all('.card__button')) expect(button.offsetHeight).to.be.at.least(44);
    for (const button of plot.all('.menu')) expect(Math.min(button.offsetHeight, button.offsetWidth)).to.be.at.least(24);
  });

  it('shows the button of a dense row when it has the focus', async () => {
    const matrix = await open(1400);
    const menu = matrix.one('.card--compact .menu');
    const isSeen = (): boolean => getComputedStyle(matrix.one('.card--compact .menu__dots')).visibility === 'visible';
    expect(isSeen()).to.equal(false);
    menu.focus();
    expect(isSeen()).to.equal(true);
    expect(menu.getBoundingClientRect().right).to.be.at.most(matrix.one('.plot').getBoundingClientRect().right + 0.5);
  });

  it('draws the whole of a mark that lies over the edge of its card, and of the button behind a dense row', async () => {
    const matrix = await open(1400);
    const root = matrix.one('.plot').getRootNode() as ShadowRoot;
    const isDrawn = (part: Element): void => {
      part.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = part.getBoundingClientRect();
      for (const x of [left + 5, right - 5]) expect(part.contains(root.elementFromPoint(x, (top + bottom) / 2)), part.className).to.equal(true);
    };
    for (const dot of matrix.all('.card__dot')) isDrawn(dot);
    for (const menu of matrix.all('.card--compact.card--left .menu')) {
      menu.focus({ preventScroll: true });
      isDrawn(menu);
    }
  });

  it('lets the ring of the focus, of 5 pixels, lie over the edge of the drawing and of a card', async () => {
    const matrix = await open(1400);
    for (const part of [matrix.one('.plot'), matrix.one('.card')]) {
      const { contain, overflowClipMargin } = getComputedStyle(part);
      expect(contain === 'none' ? Infinity : Number.parseFloat(overflowClipMargin), part.className).to.be.at.least(5);
    }
  });

  it('says in the computed box of a list where a card is now, with a way to it', async () => {
    const matrix = await open(768);
    expect(matrix.text('[data-quadrant=inplannen] .elsewhere')).to.equal('Databank vullen Berekende plek, begin uiterlijk mei 2028. Staat nu bij Samen doen of uitbesteden.');
    matrix.one('.elsewhere__button').click();
    expect(matrix.said).to.deep.equal(['select later/taak']);
  });

  it('has what applies already under a heading of its own in a list', async () => {
    const matrix = await open(768, { open: new Set(['nu-doen']) });
    expect(matrix.text('h4')).to.equal('Geldt al, nog niet op orde 1');
    expect(matrix.text('[data-key="oud/taak"] .entry__line')).to.equal('niet op orde · sinds mei 2018 · Wet oud');
  });

  it('jumps from the top to a list, where everything stands under each other', async () => {
    const matrix = await open(320);
    expect(matrix.text('.jump')).to.equal('Nu doen 18 | Inplannen 1 | Samen 1 | Volgen 1');
    matrix.all('.jump')[3]?.click();
    expect(nameOf(matrix.root.activeElement as Element)).to.equal('Volgen 1');
    expect((await open(768)).all('.jump')).to.have.length(0);
  });

  it('shows under an entry what is given for it', async () => {
    const matrix = await open(320, { below: (key) => (key === 'nu/taak' ? html`<p class="below">Formulier</p>` : undefined) });
    expect(matrix.all('.below')).to.have.length(1);
    expect(matrix.one('.below').closest<HTMLElement>('[data-key]')?.dataset['key']).to.equal('nu/taak');
  });

  it('on paper has every card with its number and its second line, and no buttons to move', async () => {
    const matrix = await open(1060, { printing: true });
    const keys = inOrder(matrix);
    expect(new Set(keys).size).to.equal(21);
    expect(matrix.all('.menu, .more')).to.have.length(0);
    expect(matrix.all('.card__title').map(({ textContent }) => parseInt(textContent)).sort((a, b) => a - b)).to.deep.equal(keys.map((_, i) => i + 1));
    for (const line of matrix.all('.card__line')) expect(line.textContent.trim()).not.to.equal('');
  });

  it('hides its buttons where a page prints without asking', async () => {
    const matrix = await open(768);
    for (const button of matrix.all('.menu, .more')) expect([...button.classList]).to.include('no-print');
    // WebKit cannot be told that this is paper.
    if (isWebKit) return;
    await emulateMedia({ media: 'print' });
    try {
      for (const button of matrix.all('.menu, .more')) expect(getComputedStyle(button).display).to.equal('none');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('leaves the date of an own task out of the ruler and the text when there is none', async () => {
    const matrix = await open(768);
    matrix.board = { ...matrix.board, own: [{ key: 'eigen/1', title: 'Informatieplan', quadrant: 'volgen' }] };
    matrix.requestUpdate();
    await matrix.updateComplete;
    expect(matrix.text('[data-key="eigen/1"] .entry__line')).to.equal('eigen taak');
    expect(matrix.all('[data-key="eigen/1"] .mark')).to.have.length(0);
    expect(matrix.one('[data-key="eigen/1"] .entry__button span').lang).to.equal('nl');
  });

  it('has no private property that is used but set nowhere', () => {
    const byTemplate = ['--_height', '--_start', '--_line', '--_menu', '--_zoom', '--_dx', '--_dy'];
    expect(checkPrivateProps(cssTextOf([tokens, base, controls, plotStyles, cardStyles, markStyles, listsStyles]), byTemplate).undefined.filter((name) => !cssTextOf([tokens]).includes(name))).to.deep.equal([]);
  });
});
