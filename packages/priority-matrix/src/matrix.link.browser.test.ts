import { expect, waitUntil } from '@open-wc/testing';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { LitElement } from 'lit';
import { newBoard, type Board } from './model/board.ts';
import { encodeLink, MAX_LINK } from './model/link.ts';
import { BoardLink, type LinkOptions, type Taken } from './matrix.link.ts';

const KNOWN = ['ai-act/registratie', 'avg/informeren'];
const SHARED: Board = { ...newBoard('bord', 'Van een collega', { type: 'gemeente', organisation: 'gm0716' }), decisions: { 'avg/informeren': { note: 'Notitie.', answer: 'nee', move: { quadrant: 'samen', on: '2026-11-22', basis: {} } } } };
const page = location.href.replace(/#.*/, '');
/** The address as it is when the page opens: nobody is told that it changed. */
const address = (fragment: string): void => history.replaceState(null, '', `${page}${fragment === '' ? '' : `#${fragment}`}`);
const blockOf = async (notes: boolean): Promise<string> => encodeLink(SHARED, { known: KNOWN, notes });

class LinkHost extends LitElement {
  readonly taken: Taken[] = [];
  readonly link: BoardLink;

  constructor() {
    super();
    const options: LinkOptions = { as: () => ({ id: `gast-${this.taken.length + 1}`, name: 'Gedeeld bord' }), apply: (taken) => { this.taken.push(taken); } };
    this.link = new BoardLink(this, options);
  }

  override render(): unknown {
    return [this.link.problem, ...this.link.missing].join(' ');
  }
}
customElements.define('test-link-host', LinkHost);

describe('the matrix, opened by a link', () => {
  guardConsole();
  let hosts: LinkHost[] = [];
  const mount = (id = ''): LinkHost => {
    const host = document.createElement('test-link-host') as LinkHost;
    host.id = id;
    document.body.append(host);
    hosts.push(host);
    return host;
  };
  async function opened(fragment: string, known: readonly string[] = KNOWN): Promise<LinkHost> {
    address(fragment);
    const host = mount();
    await host.link.take(known);
    await host.updateComplete;
    return host;
  }
  /** As a visitor who follows a link to the same page. */
  async function follow(host: LinkHost, fragment: string): Promise<void> {
    const before = host.taken.length;
    location.hash = fragment;
    await waitUntil(() => host.taken.length > before, 'the next link is taken');
  }
  afterEach(() => {
    for (const host of hosts) host.remove();
    hosts = [];
    address('');
  });

  it('says what it could not give, accessibly', async () => {
    const host = await opened('kde-priority-matrix=v1&taak=weg/taak');
    expect(host.shadowRoot?.textContent).to.include('weg/taak');
    await expectAccessible(host);
  });

  it('gives a board with a name and an id of its own, without what people wrote', async () => {
    const { taken, link } = await opened(`kde-priority-matrix=v1&${await blockOf(false)}`);
    expect(taken).to.have.length(1);
    const { board } = taken[0] as Taken;
    expect([board?.id, board?.name, board?.profile]).to.deep.equal(['gast-1', 'Gedeeld bord', SHARED.profile]);
    expect(board?.decisions).to.deep.equal({ 'avg/informeren': { answer: 'nee', move: { quadrant: 'samen', on: '2026-11-22', basis: {} } } });
    expect([link.problem, link.missing]).to.deep.equal([undefined, []]);
  });

  it('gives notes and the name when they were shared', async () => {
    const { taken } = await opened(`kde-priority-matrix=v1&${await blockOf(true)}`);
    expect(taken[0]?.board).to.deep.equal({ ...SHARED, id: 'gast-1' });
  });

  it('waits for the laws, and is then taken once', async () => {
    address(`kde-priority-matrix=v1&${await blockOf(false)}&voor=gm0716`);
    const host = mount();
    expect([host.taken.length, host.link.asked]).to.deep.equal([0, { organisation: 'gm0716' }]);
    await host.link.take(KNOWN);
    await host.link.take([...KNOWN, 'nieuw/taak']);
    expect(host.taken.length).to.equal(1);
  });

  it('asks for a card, a law, a date and an organisation', async () => {
    const { taken } = await opened('kde-timeline=v1&wet=woo&kde-priority-matrix=v1&taak=ai-act/registratie&wet=ai-act&datum=hoog-risico&voor=gemeente');
    expect(taken).to.deep.equal([{ lost: 0, dropped: 0, asked: { task: 'ai-act/registratie', law: 'ai-act', date: 'hoog-risico', organisation: 'gemeente' } }]);
  });

  it('names what the data no longer have, and counts what is lost of a board', async () => {
    const host = await opened(`kde-priority-matrix=v1&${await blockOf(false)}&taak=oud/taak`, KNOWN.slice(0, 1));
    expect([host.link.missing, host.taken[0]?.lost]).to.deep.equal([['oud/taak'], 1]);
    host.link.dismiss();
    await host.updateComplete;
    expect(host.shadowRoot?.textContent).to.equal('');
  });

  it('follows another link on the same page, with the laws at hand', async () => {
    const host = await opened('kde-priority-matrix=v1&wet=avg');
    await follow(host, 'kde-priority-matrix=v1&taak=avg/informeren');
    await follow(host, `kde-priority-matrix=v1&${await blockOf(false)}`);
    expect(host.taken.map(({ asked, board }) => [asked, board?.id])).to.deep.equal([[{ law: 'avg' }, undefined], [{ task: 'avg/informeren' }, undefined], [{}, 'gast-3']]);
  });

  it('takes the last of two links that follow each other at once', async () => {
    address(`kde-priority-matrix=v1&${await blockOf(true)}`);
    const host = mount();
    const first = host.link.take(KNOWN);
    address('kde-priority-matrix=v1&wet=avg');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await first;
    await waitUntil(() => host.taken.length > 0, 'taken');
    expect(host.taken.map(({ asked, board }) => [asked, board])).to.deep.equal([[{ law: 'avg' }, undefined]]);
  });

  it('is not asked for again when it is moved within the page, and not heard once it is gone', async () => {
    const host = await opened('kde-priority-matrix=v1&wet=avg');
    document.body.append(host);
    await host.link.take(KNOWN);
    host.remove();
    address('kde-priority-matrix=v1&wet=ai-act');
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect([host.taken.length, host.link.asked]).to.deep.equal([1, { law: 'avg' }]);
  });

  it('is only for the matrix that it names', async () => {
    address('kde-priority-matrix.twee=v1&wet=avg');
    const [one, two] = [mount(), mount('twee')];
    for (const host of [one, two]) await host.link.take(KNOWN);
    expect([one.taken.length, two.taken.length]).to.deep.equal([0, 1]);
  });

  it('never writes the address', async () => {
    const fragment = `kde-priority-matrix=v1&${await blockOf(false)}`;
    await opened(fragment);
    expect(location.href).to.equal(`${page}#${fragment}`);
  });

  describe('that is hostile', () => {
    const bomb = (): Promise<string> => encodeLink({ ...SHARED, settings: { x: 'x'.repeat(5_000_000) } as object }, { known: KNOWN, notes: true });
    const cases: readonly (readonly [name: string, problem: string, fragment: () => string | Promise<string>])[] = [
      ['cut off', 'unreadable', async () => `kde-priority-matrix=v1&${(await blockOf(true)).slice(0, -9)}`],
      ['no board at all', 'unreadable', () => 'kde-priority-matrix=v1&t=%7B%22profile%22%3A%22%3Cscript%3E%22%7D'],
      ['a script for a card', 'unreadable', () => 'kde-priority-matrix=v1&taak=%3Cscript%3Ealert(1)%3C/script%3E'],
      ['a half escape', 'unreadable', () => 'kde-priority-matrix=v1&taak=%E0%A4%A'],
      ['two boards', 'unreadable', () => 'kde-priority-matrix=v1&t=a&t=b'],
      ['no version', 'unreadable', () => 'kde-priority-matrix&wet=avg'],
      ['of a newer release', 'newer-version', async () => `kde-priority-matrix=v2&${await blockOf(false)}`],
      ['too long', 'too-long', () => `kde-priority-matrix=v1&wet=avg&t=${'A'.repeat(MAX_LINK)}`],
      ['a board that unfolds to too much', 'too-long', async () => `kde-priority-matrix=v1&${await bomb()}`],
    ];
    for (const [name, problem, fragment] of cases) {
      it(`gives a reason and no board: ${name}`, async () => {
        const { link, taken } = await opened(await fragment());
        expect(link.problem).to.equal(problem);
        expect(taken.map(({ board, asked }) => [board, asked])).to.deep.equal([[undefined, {}]]);
      });
    }

    it('is followed by one that can be read: then the reason goes', async () => {
      const host = await opened('kde-priority-matrix=v1&t=nee');
      expect(host.link.problem).to.equal('unreadable');
      await follow(host, 'kde-priority-matrix=v1&wet=avg');
      expect(host.link.problem).to.equal(undefined);
    });
  });
});
