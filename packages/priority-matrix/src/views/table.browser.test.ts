import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import type { Law } from '@digitaal-europa/data';
import { html } from 'lit';
import type { Board, Decision } from '../model/board.ts';
import { cardsOf } from '../model/cards.ts';
import { decide, move, order, toComputed } from '../model/edit.ts';
import type { RowSort } from '../model/rows.ts';
import { listsStyles } from '../styles/lists.styles.ts';
import { markStyles } from '../styles/marks.styles.ts';
import { tableStyles } from '../styles/table.styles.ts';
import type { MatrixContext } from './context.ts';
import { fill, sample, showView, TODAY, type Shown } from './details.fixture.ts';
import { listView } from './table.view.ts';

const LONG = 'Gegevensbeschermingseffectbeoordelingsverplichting uitvoeren';
const LAWS: readonly Law[] = [
  sample('een', { when: '2027-02-01' }), sample('twee', { when: '2027-01-01', title: LONG }), sample('drie', { when: '2027-01-15', dependsOn: ['een/taak'] }),
  sample('verder', { when: '2029-01-01' }), sample('oud', { when: '2020-01-01' }),
];
const OWN: Board['own'] = [{ key: 'eigen/1', title: 'Eigen taak', quadrant: 'samen' }];

interface Listing extends Shown { readonly titles: (quadrant: string) => string[]; readonly control: (key: string, name: string) => HTMLSelectElement; readonly decided: (key: string) => Decision | undefined; readonly sort: (sort: RowSort) => void }

/** The list with a board behind it that takes every change. */
async function show({ width = 1200, decisions = {}, sort = 'own', laws = LAWS, context: over = {}, below }: { width?: number; decisions?: Record<string, Decision>; sort?: RowSort; laws?: readonly Law[]; context?: Partial<MatrixContext>; below?: (key: string) => unknown } = {}): Promise<Listing> {
  let board: Board | undefined;
  let sorted = sort;
  const shown = await showView((context, view) => {
    board ??= context.board;
    const put = (next: Board): void => { board = next; view.show(); };
    const note = (text: string): void => { (view as { said: string[] }).said.push(text); };
    const now = board;
    const handlers = {
      ...context.handlers,
      move: (key: string, to: Parameters<typeof context.handlers.move>[1]) => { note(`move ${key} ${JSON.stringify(to)}`); put(move(now, key, { ...to, on: TODAY, basis: {} })); },
      back: (key: string) => { note(`back ${key}`); put(toComputed(now, key)); },
      decide: (key: string, part: Partial<Decision>) => { note(`decide ${key} ${JSON.stringify(part)}`); put(decide(now, key, part)); return true; },
    };
    return listView({ ...context, board: now, model: cardsOf({ laws, board: now, today: TODAY }), handlers }, {
      width, sort: sorted, below, onSort: (next) => { note(`sort ${next}`); sorted = next; view.show(); }, onOrder: (keys) => { note(`order ${keys.join(' ')}`); put(order(now, keys)); },
    });
  }, { laws, decisions, board: { own: OWN }, width, context: over });
  shown.root.adoptedStyleSheets.push(...[listsStyles, markStyles, tableStyles].flatMap(({ styleSheet }) => styleSheet ?? []));
  return {
    ...shown,
    titles: (quadrant) => shown.all(`[data-quadrant=${quadrant}] .to-card`).map(({ textContent }) => textContent.trim().replaceAll('\u00AD', '')),
    control: (key, name) => shown.one<HTMLSelectElement>(`[data-key="${key}"] [data-control=${name}]`),
    decided: (key) => board?.decisions[key],
    sort: (next) => { sorted = next; shown.show(); },
  };
}
const NEE: Record<string, Decision> = { 'oud/taak': { answer: 'nee' } };

describe('the matrix as a list', () => {
  guardConsole();

  for (const [width, language] of [[320, 'nl'], [600, 'en'], [1000, 'nl'], [1200, 'en']] as const) {
    it(`is accessible at ${width} pixels in ${language}, and nothing hangs out of it`, async () => {
      const shown = await show({ width, decisions: { ...NEE, 'een/taak': { move: { quadrant: 'volgen', on: TODAY, basis: {} }, delegate: { to: 'regio', text: 'Regio' } } }, context: { language } });
      await expectAccessible(shown.root.host);
      expect((shown.root.host as HTMLElement).scrollWidth).to.be.at.most(width);
      for (const one of shown.all('.rows :is(button, select, p, span)')) {
        const [box, room] = [one.getBoundingClientRect(), (one.closest('th, td, li') ?? shown.one('.rows')).getBoundingClientRect()];
        expect([box.left >= room.left - 1, one.matches('.visually-hidden') || box.right <= room.right + 1], one.outerHTML).to.deep.equal([true, true]);
      }
      if (hasForcedColors) await inForcedColors(() => expectAccessible(shown.root.host));
    });
  }

  it('holds every card by box, and what applies already under a heading of its own [R23]', async () => {
    const shown = await show({ decisions: NEE });
    expect(shown.all('.rows__group .list__heading').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal(['Nu doen 4', 'Inplannen 1', 'Samen doen of uitbesteden 1', 'Volgen 0']);
    expect([shown.titles('nu-doen'), shown.titles('inplannen'), shown.titles('samen')]).to.deep.equal([[LONG, 'Taak drie', 'Taak een', 'Taak oud'], ['Taak verder'], ['Eigen taak']]);
    expect(shown.text('.rows__subheading')).to.equal('Geldt al, nog niet op orde 1');
    expect(shown.text('[data-quadrant=volgen] .list__empty')).to.equal('Hier staat niets.');
  });

  it('says in a row the law, when to begin, the date and how sure it is', async () => {
    const shown = await show({ decisions: NEE });
    expect(shown.all('[data-key="een/taak"] > *').slice(0, 4).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal(['Taak een 1 andere wacht hierop', 'Wet een', 'nu aanbevolen: nov 2026', '1 feb 2027 bindend']);
    expect(shown.text('[data-key="oud/taak"] > td:nth-of-type(3)')).to.equal('sinds 1 jan 2020 bindend');
    expect(shown.text('[data-key="eigen/1"] > td:nth-of-type(2)')).to.equal('geen maand gekozen');
  });

  it('stands in entries where a table does not fit, with a label at every field', async () => {
    const shown = await show({ width: 999 });
    expect([shown.all('table').length, shown.all('.rows__entry').length]).to.deep.equal([0, 5]);
    expect(shown.text('[data-key="een/taak"] .field__label')).to.equal('Plek | Wie | Status');
    expect((await show({ width: 1000 })).all('table')).to.have.length(3);
  });

  it('has room for every box and law in full, and its names on one line', async () => {
    for (const width of [1000, 1200]) {
      const shown = await show({ width });
      const select = shown.control('een/taak', 'place');
      const words = document.createElement('span');
      words.textContent = 'Samen doen of uitbesteden';
      words.style.whiteSpace = 'nowrap';
      select.after(words);
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(select);
      expect(select.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd), `${width}`).to.be.at.least(words.getBoundingClientRect().width);
      words.remove();
      const tops = shown.all('[data-quadrant=nu-doen] thead :is(th > button, th:not(:has(*)))').map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return Math.round(range.getClientRects()[0]?.top ?? 0);
      });
      expect(new Set(tops).size, tops.join(' ')).to.equal(1);
    }
  });

  it('names each control with its card', async () => {
    const shown = await show();
    const names = ['place', 'who', 'status', 'up', 'down'].map((name) => shown.control('een/taak', name).getAttribute('aria-label'));
    expect(names).to.deep.equal(['Plek van Taak een', 'Wie doet Taak een', 'Status van Taak een', 'Omhoog: Taak een', 'Omlaag: Taak een']);
    expect(shown.one('[data-key="een/taak"] .rows__move').getAttribute('aria-label')).to.equal('Verplaats: Taak een');
  });

  it('opens the details and the form for a finer place, and shows them under the row', async () => {
    const shown = await show({ below: (key) => (key === 'een/taak' ? html`<p class="under">Onder</p>` : undefined), context: { selected: 'een/taak' } });
    shown.one('[data-key="twee/taak"] .to-card').click();
    shown.one('[data-key="twee/taak"] .rows__move').click();
    expect(shown.said).to.deep.equal(['select twee/taak', 'openMove twee/taak']);
    expect([shown.one('[data-key="een/taak"] .to-card').getAttribute('aria-expanded'), shown.one('[data-key="twee/taak"] .to-card').getAttribute('aria-expanded')]).to.deep.equal(['true', 'false']);
    const under = shown.one<HTMLTableCellElement>('td:has(> .under)');
    expect([under.parentElement?.previousElementSibling?.getAttribute('data-key'), under.colSpan]).to.deep.equal(['een/taak', shown.all('[data-key="een/taak"] > *').length]);
  });

  it('moves a card to another box, with the focus in its new row', async () => {
    const shown = await show();
    const select = shown.control('een/taak', 'place');
    expect([...select.options].map(({ text }) => text), 'nothing to go back from').to.deep.equal(['Nu doen', 'Inplannen', 'Samen doen of uitbesteden', 'Volgen']);
    select.focus();
    fill(select, 'volgen');
    expect([shown.said, shown.titles('volgen')]).to.deep.equal([['move een/taak {"quadrant":"volgen"}'], ['Taak een']]);
    await waitUntil(() => shown.root.activeElement === shown.control('een/taak', 'place'), 'focus in the new row');
    expect([shown.control('een/taak', 'place').value, shown.text('[data-key="een/taak"] .rows__meta')]).to.deep.equal(['volgen', 'bindend | uw keuze; berekend: Nu doen']);
  });

  it('takes a card back to where it was computed', async () => {
    const shown = await show({ decisions: { 'een/taak': { move: { quadrant: 'volgen', on: TODAY, basis: {} } } } });
    const select = shown.control('een/taak', 'place');
    expect([...select.options].at(-1)?.text).to.equal('terug naar berekend: Nu doen');
    fill(select, 'back');
    expect([shown.said, shown.titles('nu-doen').includes('Taak een'), shown.control('een/taak', 'place').value]).to.deep.equal([['back een/taak'], true, 'nu-doen']);
  });

  it('gives the focus to the heading of the box when a card leaves the list', async () => {
    const laws = [...LAWS, sample('vraag')];
    const shown = await show({ laws, decisions: { 'vraag/taak': { move: { quadrant: 'inplannen', on: TODAY, basis: {} } } } });
    const select = shown.control('vraag/taak', 'place');
    expect([...select.options].at(-1)?.text).to.equal('terug naar Uitzoeken');
    select.focus();
    fill(select, 'back');
    await waitUntil(() => shown.root.activeElement === shown.one('#rows-inplannen'), 'focus on the heading');
  });

  it('keeps who does it and how far it is, and takes it away again', async () => {
    const shown = await show({ decisions: { 'twee/taak': { delegate: { to: 'rol', text: 'CIO' } } } });
    const status = shown.control('een/taak', 'status');
    status.focus();
    fill(status, 'bezig');
    expect([shown.decided('een/taak')?.status, shown.control('een/taak', 'status').value, shown.root.activeElement]).to.deep.equal(['bezig', 'bezig', status]);
    fill(shown.control('een/taak', 'status'), '');
    expect(shown.decided('een/taak')).to.equal(undefined);
    fill(shown.control('twee/taak', 'who'), 'regio');
    expect(shown.decided('twee/taak')?.delegate, 'what was written stays').to.deep.equal({ to: 'regio', text: 'CIO' });
  });

  it('shows what the board holds when a change was not taken', async () => {
    const laws = [sample('een', { when: '2027-02-01' })];
    const still = await showView((context) => listView(context, { width: 1100, sort: 'own', onSort: () => undefined, onOrder: () => undefined }), { laws });
    const select = still.one<HTMLSelectElement>('[data-control=place]');
    fill(select, 'volgen');
    expect([select.value, still.said]).to.deep.equal(['nu-doen', ['move een/taak {"quadrant":"volgen"}']]);
  });

  it('puts a card higher or lower by keyboard, and the focus goes along', async () => {
    const shown = await show();
    const up = shown.control('een/taak', 'up');
    up.focus();
    await sendKeys({ press: 'Enter' });
    expect([shown.titles('nu-doen'), shown.said]).to.deep.equal([[LONG, 'Taak een', 'Taak drie'], ['order twee/taak een/taak drie/taak']]);
    await waitUntil(() => shown.root.activeElement === shown.control('een/taak', 'up'), 'focus on the same button');
    await sendKeys({ press: 'Enter' });
    expect(shown.titles('nu-doen')[0]).to.equal('Taak een');
    await waitUntil(() => shown.root.activeElement === shown.control('een/taak', 'up'), 'focus on the same button');
    expect(shown.control('een/taak', 'up').getAttribute('aria-disabled')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    expect(shown.said, 'the first one goes no higher').to.have.length(2);
  });

  it('keeps what is pinned on top, and has no own order for what applies already', async () => {
    const shown = await show({ decisions: { ...NEE, 'een/taak': { pinned: true } } });
    expect(shown.titles('nu-doen')[0]).to.equal('Taak een');
    expect([shown.control('een/taak', 'down').getAttribute('aria-disabled'), shown.control('twee/taak', 'up').getAttribute('aria-disabled')]).to.deep.equal(['true', 'true']);
    expect(shown.all('[data-key="oud/taak"] .rows__step')).to.have.length(0);
  });

  it('sorts from its headings and from its list of orders, and says so', async () => {
    const shown = await show();
    const sorted = (): (string | null)[] => shown.all('[data-quadrant=nu-doen] thead th').map((one) => one.getAttribute('aria-sort')).filter((sort) => sort !== null && sort !== 'none');
    const [byName] = shown.all('.rows__by');
    byName?.focus();
    byName?.click();
    expect([shown.said, shown.titles('nu-doen'), sorted(), shown.all('.rows__step').length, shown.root.activeElement === byName]).to.deep.equal([['sort name'], [LONG, 'Taak drie', 'Taak een'], ['ascending'], 0, true]);
    byName?.click();
    expect([shown.said.at(-1), sorted(), shown.all('.rows__step').length > 0]).to.deep.equal(['sort own', [], true]);
    fill(shown.one('.rows__sort select'), 'date');
    expect([shown.said.at(-1), shown.titles('nu-doen')]).to.deep.equal(['sort date', [LONG, 'Taak drie', 'Taak een']]);
    expect([...shown.one<HTMLSelectElement>('.rows__sort select').options].map(({ text }) => text)).to.deep.equal(['zoals in de matrix', 'op datum', 'belangrijkste eerst', 'op naam']);
  });

  it('has targets of at least 24 pixels, 44 by touch', async () => {
    const least = matchMedia('(pointer: coarse)').matches ? 44 : 24;
    for (const width of [320, 1100]) {
      const shown = await show({ width });
      for (const one of shown.all('button, select')) expect(Math.min(one.offsetHeight, one.offsetWidth), one.outerHTML).to.be.at.least(least);
    }
  });

  it('speaks English around the Dutch titles', async () => {
    const shown = await show({ context: { language: 'en' } });
    expect(shown.text('[data-quadrant=nu-doen] thead th')).to.include('Obligation').and.to.include('Begin by');
    expect(shown.one('[data-key="een/taak"] .to-card span').lang).to.equal('nl');
  });
});
