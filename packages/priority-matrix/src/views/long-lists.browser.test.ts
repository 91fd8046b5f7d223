import { expect } from '@open-wc/testing';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import type { Law } from '@digitaal-europa/data';
import { order } from '../model/edit.ts';
import { cardsOf } from '../model/cards.ts';
import type { Board } from '../model/board.ts';
import { fill, sample, showView, TODAY, type Shown } from './details.fixture.ts';
import { listView } from './table.view.ts';

/** Made up: so many obligations in “Nu doen”, by date. */
const laws = (count: number): readonly Law[] => Array.from({ length: count }, (_, i) => sample(`wet-${i}`, { when: `2027-01-${String(1 + (i % 28)).padStart(2, '0')}`, title: `Taak ${i}` }));
const show = (count: number, width = 1200): Promise<Shown> => showView((context) => listView(context, { width, sort: 'own', onSort: () => undefined, onOrder: () => undefined, below: context.below }), { laws: laws(count), width });
const rows = (shown: Shown): number => shown.all('[data-quadrant=nu-doen] [data-key]').length;

/** The list with a board behind it that takes the order. */
async function showOrder(): Promise<Shown & { readonly keys: () => string[]; readonly step: (key: string, control: 'up' | 'down') => void }> {
  let board: Board | undefined;
  const four = laws(4);
  const shown = await showView((context, view) => {
    const now = board ??= context.board;
    return listView({ ...context, board: now, model: cardsOf({ laws: four, board: now, today: TODAY }) }, { width: 1200, sort: 'own', onSort: () => undefined, onOrder: (keys) => { board = order(now, keys); view.show(); } });
  }, { laws: four });
  return {
    ...shown,
    keys: () => shown.all('[data-quadrant=nu-doen] [data-key]').map(({ dataset }) => dataset['key'] ?? ''),
    step: (key, control) => shown.one(`[data-key="${key}"] [data-control=${control}]`).click(),
  };
}

describe('long lists of the matrix', () => {
  guardConsole();

  for (const width of [600, 1200]) {
    it(`show the first 50 of a box at ${width} pixels, and the others when the visitor asks`, async () => {
      const shown = await show(63, width);
      await expectAccessible(shown.root.host);
      expect([rows(shown), shown.text('.list__count').split(' ')[0], shown.text('.more')]).to.deep.equal([50, '63', 'Toon nog 13 in Nu doen']);
      shown.one('.more').click();
      expect([rows(shown), shown.said, shown.text('.more')]).to.deep.equal([63, ['showAll nu-doen true'], 'Toon minder in Nu doen']);
      shown.one('.more').click();
      expect(rows(shown)).to.equal(50);
    });
  }

  it('have no button while everything is shown anyway', async () => {
    const shown = await show(50);
    expect([rows(shown), shown.all('.more').length]).to.deep.equal([50, 0]);
  });

  it('step among the cards as they stand now, also from a row that stayed as it was', async () => {
    const shown = await showOrder();
    const [a, b, c, d] = shown.keys() as [string, string, string, string];
    shown.step(d, 'up');
    shown.step(b, 'down');
    expect(shown.keys()).to.deep.equal([a, d, b, c]);
    shown.step(a, 'down');
    shown.step(a, 'down');
    shown.step(c, 'up');
    expect(shown.keys()).to.deep.equal([d, b, c, a]);
    expect(shown.all('[data-control=up]').map((button) => button.getAttribute('aria-disabled'))).to.deep.equal(['true', 'false', 'false', 'false']);
  });

  it('say that a card cannot go over one that was pinned since', async () => {
    const shown = await show(3);
    const [first = '', second = ''] = shown.all('[data-quadrant=nu-doen] [data-key]').map(({ dataset }) => dataset['key']);
    const up = (): string | null => shown.one(`[data-key="${second}"] [data-control=up]`).getAttribute('aria-disabled');
    expect(up()).to.equal('false');
    shown.context().handlers.decide(first, { pinned: true });
    expect(up()).to.equal('true');
  });

  it('show what is open under a row, follow it, and take it away', async () => {
    const shown = await show(3);
    let words = 'eerst';
    shown.change({ selected: 'wet-1/taak', below: (key) => (key === 'wet-1/taak' ? words : undefined) });
    expect(shown.text('.rows__wide')).to.equal('eerst');
    words = 'daarna';
    shown.show();
    expect([shown.text('.rows__wide'), shown.one('[data-key="wet-1/taak"] .to-card').getAttribute('aria-expanded')]).to.deep.equal(['daarna', 'true']);
    shown.change({});
    expect([shown.all('.rows__wide').length, shown.one('[data-key="wet-1/taak"] .to-card').getAttribute('aria-expanded')]).to.deep.equal([0, 'false']);
  });

  it('say in each row what was decided last, and in the other language', async () => {
    const shown = await show(3);
    const status = (key: string): HTMLSelectElement => shown.one<HTMLSelectElement>(`[data-key="${key}"] [data-control=status]`);
    fill(status('wet-2/taak'), 'klaar');
    expect([status('wet-2/taak').value, status('wet-1/taak').value]).to.deep.equal(['klaar', '']);
    shown.change({ language: 'en' });
    expect(status('wet-1/taak').getAttribute('aria-label')).to.match(/^Status/);
    expect(shown.text('[data-key="wet-1/taak"] .rows__move')).to.not.match(/erplaats/);
  });
});
