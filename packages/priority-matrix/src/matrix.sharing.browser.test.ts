import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { base, controls, disclosure, DisclosureController, takeAway, tokens, type Language } from '@digitaal-europa/ui';
import { catchFiles, expectAccessible, guardConsole, standIn as putInPlace, type CaughtFile } from '@digitaal-europa/ui/testing';
import { html, LitElement } from 'lit';
import { fragmentBlock } from '@digitaal-europa/ui/fragment';
import { readAsked } from './model/asked.ts';
import { newBoard, type Board, type Decision } from './model/board.ts';
import { cardsOf } from './model/cards.ts';
import { readBoards } from './model/format.ts';
import { decodeLink, LINK, MAX_LINK, type Linked } from './model/link.ts';
import { Sharing, type Shown } from './matrix.sharing.ts';
import { detailsStyles } from './styles/details.styles.ts';
import { sample, TODAY } from './views/details.fixture.ts';
import { shareView } from './views/share.view.ts';

// A sample: nothing in it is true.
const LAWS = [sample('nu', { when: '2026-12-24' }), sample('later', { when: '2027-09-15' }), sample('oud', { when: '2020-01-01' })];
const KNOWN = LAWS.map(({ id }) => `${id}/taak`);
const SECRET: Readonly<Record<string, Decision>> = { 'later/taak': { note: 'Geheime notitie', move: { quadrant: 'inplannen', startBy: '2027-04', reason: 'Geheime reden', by: 'Geheime Jan', on: TODAY, basis: {} } } };
const boardWith = (decisions: Board['decisions'], more: Partial<Board> = {}): Board => ({ ...newBoard('bord', 'Ons bord', { type: 'gemeente', size: 'groot' }), decisions, ...more });

class ShareHost extends LitElement {
  static override styles = [tokens, base, controls, disclosure, takeAway, detailsStyles];
  board = boardWith(SECRET);
  language: Language = 'nl';
  noShare = false;
  noExport = false;
  readonly said: string[] = [];
  filesKept = 0;
  readonly menus = new DisclosureController(this);
  readonly sharing = new Sharing(this, this.menus, () => this.shown(), (message) => { this.said.push(message); }, () => { this.filesKept += 1; });

  shown(): Shown {
    const { board, language } = this;
    return { language, board, boards: [], today: TODAY, model: cardsOf({ laws: LAWS, board, today: TODAY }), known: [...KNOWN], organisationName: 'Gemeenten', generated: '2026-11-20T03:00:00Z', chosen: () => 'Keuze: alleen AI.' };
  }

  override render(): unknown {
    const { noShare, noExport, language } = this;
    return html`<div class="disclosures">${shareView({ ...this.sharing.props(language), noShare, noExport })}</div>`;
  }
}
customElements.define('test-share-host', ShareHost);

describe('what a visitor takes away from the matrix', () => {
  guardConsole();
  let host: ShareHost;
  let files: readonly CaughtFile[] = [];
  let copied: string[] = [];
  let undo: (() => void)[] = [];
  const standIn = (target: object, name: string, value: unknown): void => { undo.push(putInPlace(target, name, value)); };
  const root = (): ShadowRoot => host.shadowRoot as ShadowRoot;
  const text = (selector: string): string => [...root().querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).filter(Boolean).join(' | ');
  const button = (name: RegExp): HTMLElement => {
    const found = [...root().querySelectorAll<HTMLElement>('button')].find(({ textContent }) => name.test(textContent.trim()));
    if (!found) throw new Error(`no button ${String(name)}: ${text('button')}`);
    return found;
  };
  const until = async (what: string, isSo: () => boolean): Promise<void> => { await waitUntil(isSo, what); await host.updateComplete; };
  const isReady = (): boolean => /De link is \d+ tekens lang|Er staat te veel/.test(text('.share__link'));
  const tick = (): HTMLInputElement => root().querySelector<HTMLInputElement>('input[name=notes]') as HTMLInputElement;
  async function open(change: Partial<ShareHost> = {}): Promise<void> {
    host = Object.assign(document.createElement('test-share-host') as ShareHost, change);
    document.body.append(host);
    await host.updateComplete;
    button(/Deel of print|Share or print/).click();
    await host.updateComplete;
  }
  async function withNotes(): Promise<void> {
    const before = text('.share__link');
    tick().click();
    await until('a longer link', () => isReady() && text('.share__link') !== before);
  }
  async function press(name: RegExp): Promise<void> {
    button(name).click();
    await until('told', () => text('.share__result') !== '');
  }
  async function link(): Promise<string> {
    await press(/^Link kopiëren$/);
    return copied.at(-1) ?? '';
  }
  const opened = (url: string): Promise<Linked> => {
    const block = fragmentBlock(new URL(url).hash, LINK, host.id);
    return decodeLink(readAsked(block?.parts ?? []).board ?? '', { id: 'gast', name: 'Gedeeld bord', known: KNOWN, version: block?.version ?? '' });
  };
  const decisionsIn = (found: Linked): unknown => found.ok && found.board.decisions;

  beforeEach(() => {
    const caught = catchFiles();
    [files, copied, undo] = [caught.files, [], [caught.giveBack]];
    standIn(navigator, 'clipboard', { writeText: (one: string) => { copied.push(one); return Promise.resolve(); } });
  });
  afterEach(() => {
    host.remove();
    for (const back of undo) back();
    history.replaceState(null, '', location.href.replace(/#.*/, ''));
  });

  it('is accessible, and offers everything', async () => {
    await open();
    await until('the link', isReady);
    expect(text('.share__button')).to.equal('Link kopiëren | Bewaar dit bord als bestand | Tabel (CSV) | Afbeelding (PNG) | Afbeelding (SVG) | Agenda (.ics), 1 begindatum | Afdrukken');
    expect(text('.share__list')).to.include('De link wordt nergens heen gestuurd').and.to.include('geschiedenis van uw browser');
    await expectAccessible(host);
  });

  it('speaks English too', async () => {
    await open({ language: 'en' });
    expect(text('.share__button')).to.include('Copy link').and.to.include('Print').and.not.to.include('kopiëren');
  });

  it('leaves out what the page leaves out', async () => {
    await open({ noExport: true });
    expect(text('.share__button')).to.equal('Link kopiëren');
    host.remove();
    await open({ noShare: true });
    expect(text('.share__button')).to.include('Tabel').and.not.to.include('Link');
    host.remove();
    host = Object.assign(document.createElement('test-share-host') as ShareHost, { noShare: true, noExport: true });
    document.body.append(host);
    await host.updateComplete;
    expect(text('button')).to.equal('');
  });

  describe('as a link', () => {
    it('holds where things stand, and nothing that people wrote', async () => {
      await open();
      await until('the link', isReady);
      expect(tick().checked).to.equal(false);
      const url = await link();
      expect(text('.share__result')).to.equal('De link is gekopieerd.');
      const found = await opened(url);
      expect(decisionsIn(found)).to.deep.equal({ 'later/taak': { move: { quadrant: 'inplannen', startBy: '2027-04', on: TODAY, basis: {} } } });
      expect(JSON.stringify(found)).not.to.match(/Geheim|Ons bord/);
    });

    it('holds notes and names when that is ticked, and says that it grew', async () => {
      await open();
      await until('the link', isReady);
      const short = (await link()).length;
      expect(text('.share__link')).to.equal(`De link is ${short} tekens lang.`);
      await withNotes();
      const url = await link();
      expect(text('.share__link')).to.equal(`De link is ${url.length} tekens lang.`);
      expect(url.length).to.be.greaterThan(short);
      expect(await opened(url)).to.deep.include({ ok: true, board: { ...host.board, id: 'gast' } });
    });

    it('forgets the tick when the panel closes', async () => {
      await open();
      tick().click();
      await host.updateComplete;
      for (let i = 0; i < 2; i++) {
        button(/Deel of print/).click();
        await host.updateComplete;
      }
      await until('the link', isReady);
      expect(tick().checked).to.equal(false);
      expect(JSON.stringify(await opened(await link()))).not.to.include('Geheim');
    });

    it('follows the board', async () => {
      await open();
      await until('the link', isReady);
      host.board = boardWith({ 'nu/taak': { answer: 'nee' } });
      host.requestUpdate();
      await host.updateComplete;
      expect(decisionsIn(await opened(await link()))).to.deep.equal({ 'nu/taak': { answer: 'nee' } });
    });

    it('is ready when it is pressed, made once, and not made at all while nobody looks', async () => {
      let packed = 0;
      const Own = CompressionStream;
      standIn(window, 'CompressionStream', class { constructor(format: CompressionFormat) { packed += 1; return new Own(format); } });
      await open();
      await until('the link', isReady);
      for (let i = 0; i < 3; i++) { host.requestUpdate(); await host.updateComplete; }
      expect(packed).to.equal(1);
      button(/^Link kopiëren$/).click();
      expect(copied.length, 'a browser allows it only right after the press').to.equal(1);
      await until('told', () => text('.share__result') !== '');
      button(/Deel of print/).click();
      host.board = boardWith({});
      host.requestUpdate();
      await host.updateComplete;
      expect(packed).to.equal(1);
    });

    it('leaves the address of the page, and what others have in it, alone', async () => {
      history.replaceState(null, '', '#kde-timeline=v1&wet=woo&kde-priority-matrix=v1&taak=oud/taak');
      const before = location.href;
      await open();
      await until('the link', isReady);
      expect(await link()).to.match(/#kde-timeline=v1&wet=woo&kde-priority-matrix=v1&[zt]=[^&]*$/);
      expect(location.href).to.equal(before);
    });

    it('of one of two matrices is for that one', async () => {
      await open({ id: 'twee' });
      await until('the link', isReady);
      expect(await link()).to.include('#kde-priority-matrix.twee=v1&');
    });

    const longText = (length: number, seed = 7): string => { let at = seed; return Array.from({ length }, () => String.fromCharCode(97 + ((at = (at * 1_103_515_245 + 12_345) % 2_147_483_648) >> 8) % 26)).join(''); };
    const notesOf = (count: number): Board['decisions'] => Object.fromEntries(Array.from({ length: count }, (_, i): [string, Decision] => [`wet-${i}/taak`, { note: longText(500, i + 1) }]));

    it('warns when it is longer than mail and chat keep whole', async () => {
      await open({ board: boardWith(notesOf(20)) });
      await until('the link', isReady);
      expect(text('.share__link')).not.to.include('kappen');
      await withNotes();
      expect(text('.share__link')).to.include('Mail- en chatprogramma’s kappen lange links af. Bewaar liever een bestand.');
      await expectAccessible(host);
    });

    it('that nobody could open is not offered', async () => {
      await open({ board: boardWith(notesOf(500)) });
      await until('the link', isReady);
      await withNotes();
      expect(text('.share__link')).to.equal('Er staat te veel op dit bord voor een link. Bewaar een bestand.');
      expect(text('.share__button')).not.to.include('Link');
      expect(MAX_LINK).to.be.lessThan(500 * 300);
    });

    it('that may not be copied stands in the panel, to copy by hand', async () => {
      standIn(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('NotAllowed')) });
      await open();
      await until('the link', isReady);
      await press(/^Link kopiëren$/);
      expect(text('.share__result')).to.equal('Kopiëren mag niet op deze pagina. Selecteer de tekst hieronder en kopieer hem zelf.');
      expect(root().querySelector('textarea')?.value).to.match(/#kde-priority-matrix=v1&[zt]=/);
      button(/^Sluit tekst$/).focus();
      await sendKeys({ press: 'Enter' });
      await until('closed', () => root().querySelector('textarea') === null);
    });
  });

  describe('as a file', () => {
    it('keeps the whole board, notes and all, also without the tick', async () => {
      await open();
      await press(/^Bewaar dit bord als bestand$/);
      expect(files.map(({ name }) => name)).to.deep.equal(['prioriteiten-ons-bord-2026-11-22.json']);
      expect(readBoards(await (files[0] as CaughtFile).text())).to.deep.equal({ ok: true, boards: [host.board], current: 'bord', dropped: 0 });
      expect([text('.share__result'), host.filesKept]).to.deep.equal(['Het bestand prioriteiten-ons-bord-2026-11-22.json wordt bewaard.', 1]);
    });

    it('keeps all boards, with one that is in no list yet', async () => {
      await open();
      button(/Deel of print/).click();
      await host.updateComplete;
      host.sharing.file(true);
      expect(readBoards(await (files[0] as CaughtFile).text())).to.deep.include({ ok: true, boards: [host.board], current: 'bord' });
      expect(host.said, 'no panel is open to say it').to.deep.equal(['Het bestand prioriteiten-alle-borden-2026-11-22.json wordt bewaard.']);
    });

    it('that could not be saved is not taken for saved', async () => {
      standIn(URL, 'createObjectURL', () => { throw new Error('forbidden'); });
      await open();
      await press(/^Bewaar dit bord als bestand$/);
      expect([text('.share__result'), host.filesKept]).to.deep.equal(['Bewaren lukt niet in deze browser. Kopieer de tekst hieronder.', 0]);
      expect(root().querySelector('textarea')?.value).to.include('kde-board/');
    });

    it('that is a table holds notes and names only with the tick', async () => {
      await open();
      await press(/^Tabel/);
      await withNotes();
      button(/^Tabel/).click();
      expect(files.map(({ name }) => name)).to.deep.equal(Array(2).fill('prioriteiten-ons-bord-2026-11-22.csv'));
      const [without = '', withAll = ''] = await Promise.all(files.map((file) => file.text()));
      expect(without).to.include('Taak later').and.not.to.include('Geheim');
      expect(withAll).to.include('Geheime notitie').and.to.include('Geheime Jan');
    });

    it('for a calendar says when to begin, with a link to the card, and who chose only with the tick', async () => {
      await open();
      await press(/^Agenda/);
      await withNotes();
      button(/^Agenda/).click();
      const [event, withAll] = await Promise.all(files.map(async (file) => new ICAL.Event(new ICAL.Component(ICAL.parse(await file.text()) as unknown[]).getFirstSubcomponent('vevent') ?? undefined)));
      expect([event?.summary, event?.startDate.toString()]).to.deep.equal(['Begin met: Taak later', '2027-04-01']);
      expect(event?.description).to.match(/#kde-priority-matrix=v1&taak=later\/taak$/).and.not.match(/Geheim/);
      expect(withAll?.description).to.include('Geheime Jan').and.to.include('Geheime reden').and.not.to.include('notitie');
    });

    it('for a calendar is not offered when nothing has a day to come', async () => {
      await open({ board: boardWith({ 'later/taak': { move: { quadrant: 'samen', on: TODAY, basis: {} } } }) });
      expect(text('.share__button')).not.to.include('Agenda');
      expect(text('.share__list')).to.include('In Inplannen staat niets met een begindatum');
    });

    it('of one card goes into a calendar without what people wrote', async () => {
      await open();
      const card = host.shown().model.cards.get('later/taak');
      if (card) host.sharing.calendar(card);
      expect(files.map(({ name }) => name)).to.deep.equal(['prioriteiten-taak-later-2026-11-22.ics']);
      expect(await (files[0] as CaughtFile).text()).not.to.include('Geheim');
    });

    it('that is a picture shows title, choice, source and cards, and what is not in it', async () => {
      await open();
      await press(/^Afbeelding \(SVG\)$/);
      expect(files.map(({ name }) => name)).to.deep.equal(['prioriteiten-ons-bord-2026-11-22.svg']);
      const { documentElement } = new DOMParser().parseFromString(await (files[0] as CaughtFile).text(), 'image/svg+xml');
      const said = documentElement.textContent;
      for (const part of ['Prioriteiten: wat doen we eerst?', 'Gemeenten', '20 november 2026', 'getekend op 22 november 2026', 'Keuze: alleen AI.', 'Niet in beeld: 1 die al geldt.', location.origin, 'Taak later', 'Taak nu', 'Inplannen']) expect(said).to.include(part);
      expect(said).not.to.include('Geheim');
    });

    it('that is a PNG has the size of the picture, twice', async () => {
      await open();
      await press(/^Afbeelding \(PNG\)$/);
      const bitmap = await createImageBitmap((files[0] as CaughtFile).file);
      expect([files[0]?.name, bitmap.width]).to.deep.equal(['prioriteiten-ons-bord-2026-11-22.png', 2800]);
    });

    it('that cannot be made says so', async () => {
      standIn(HTMLCanvasElement.prototype, 'toBlob', (done: (blob: null) => void) => done(null));
      await open();
      await press(/^Afbeelding \(PNG\)$/);
      expect(text('.share__result')).to.equal('De afbeelding kon niet worden gemaakt. Probeer de andere soort afbeelding, of filter de kaarten.');
    });
  });

  it('goes on paper without the panel', async () => {
    let printed = 0;
    standIn(window, 'print', () => { printed += 1; });
    await open();
    button(/^Afdrukken$/).click();
    await host.updateComplete;
    expect([printed, host.menus.open]).to.deep.equal([1, undefined]);
  });
});
