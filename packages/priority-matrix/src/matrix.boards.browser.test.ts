import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Law } from '@digitaal-europa/data';
import { chooseFiles, expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { forgetBoards, MatrixDriver, onDevice, sampleFeed, sampleLaws, TODAY } from './matrix.driver.ts';
import { MAX_BOARDS, newBoard, type Board } from './model/board.ts';
import { MAX_TEXT, writeBoards } from './model/format.ts';
import { sample } from './views/details.fixture.ts';

const open = (): Promise<MatrixDriver> => MatrixDriver.open();
/** What a visitor finds after a reload. */
async function reopened(matrix: MatrixDriver): Promise<MatrixDriver> {
  matrix.element.remove();
  return open();
}
const ofColleague = (change: Partial<Board> = {}): Board => ({ ...newBoard('collega', 'Van een collega', { type: 'gemeente' }), decisions: { 'later/taak': { move: { quadrant: 'samen', on: TODAY, basis: {} } } }, ...change });
const fileOf = (text: string, name = 'collega.json'): File => new File([text], name, { type: 'application/json' });
const boardFile = (...boards: readonly Board[]): File => fileOf(writeBoards(boards, boards[0]?.id ?? ''));
const many = (count: number, prefix = 'bord'): Board[] => Array.from({ length: count }, (_, i) => newBoard(`${prefix}-${i}`, `${prefix} ${i}`, { type: 'gemeente' }));
const UNREAD = /niet te lezen/;

describe('kde-priority-matrix, with boards', () => {
  guardConsole();
  beforeEach(async () => {
    forgetBoards();
    await setViewport({ width: 1400, height: 900 });
  });
  after(forgetBoards);

  it('is accessible with the panel open, after a file and beside boards of colleagues', async () => {
    const matrix = await open();
    await matrix.move('later/taak', 'nu-doen');
    await matrix.openFiles('board-file', fileOf('stuk'));
    await expectAccessible(matrix.element);
    await matrix.openFiles('board-merge', boardFile(ofColleague()));
    await expectAccessible(matrix.element);
  });

  it('has another one in hand when it is made, and what was done to each can be undone after looking at the other', async () => {
    const matrix = await open();
    await matrix.move('later/taak', 'nu-doen');
    await matrix.nameBoard('board-new', 'Werkplaats');
    expect([matrix.boxOf('later/taak'), matrix.said, await matrix.boards()]).to.deep.equal(['inplannen', 'Bord ‘Werkplaats’ ligt nu voor u.', ['Mijn bord', 'Werkplaats*']]);
    await matrix.move('volg/taak', 'samen');
    await matrix.inBoards(/^Mijn bord/);
    expect([matrix.boxOf('later/taak'), matrix.boxOf('volg/taak')]).to.deep.equal(['nu-doen', 'volgen']);
    await matrix.press(/^Ongedaan maken: “Voorbeeld later”/);
    await matrix.inBoards(/^Werkplaats/);
    await matrix.press(/^Ongedaan maken: “Voorbeeld volgen”/);
    expect([matrix.boxOf('later/taak'), matrix.boxOf('volg/taak')]).to.deep.equal(['inplannen', 'volgen']);
  });

  it('closes what was open about the board before it', async () => {
    const matrix = await open();
    await matrix.openCard('later/taak');
    await matrix.press('Belang wegen');
    await matrix.nameBoard('board-new', 'Werkplaats');
    expect([matrix.all('.details').length, matrix.all('form[part=weights]').length]).to.deep.equal([0, 0]);
  });

  it('keeps names as they can be read again, however they are typed or made', async () => {
    const matrix = await open();
    await matrix.nameBoard('board-new', `Team  A \u202E${'x'.repeat(90)}`);
    await matrix.inBoards('Kopie van dit bord');
    await matrix.nameBoard('board-name', '  Team   B  ');
    const again = await reopened(matrix);
    expect(again.notices).not.to.match(UNREAD);
    expect(await again.boards()).to.deep.equal([`Team A ${'x'.repeat(73)}`, 'Team B*']);
  });

  it('renames as a step that is said and can be undone', async () => {
    const matrix = await open();
    await matrix.nameBoard('board-name', 'Team A');
    expect([await matrix.boards(), matrix.said]).to.deep.equal([['Team A*'], 'Naam van het bord veranderd.']);
    await matrix.press(/^Ongedaan maken: Naam/);
    expect(await matrix.boards()).to.deep.equal(['Mijn bord*']);
  });

  it('copies all of it, and leaves the first one as it was', async () => {
    const matrix = await open();
    await matrix.move('later/taak', 'nu-doen', { reason: 'Daarom' });
    await matrix.inBoards('Kopie van dit bord');
    await matrix.move('later/taak', 'volgen');
    expect(await matrix.boards()).to.deep.equal(['Mijn bord', 'Kopie van Mijn bord*']);
    await matrix.inBoards(/^Mijn bord/);
    expect(matrix.boxOf('later/taak')).to.equal('nu-doen');
  });

  it('removes one only after yes, and it does not come back', async () => {
    const matrix = await open();
    await matrix.move('later/taak', 'nu-doen', { reason: 'Alleen hier' });
    await matrix.inBoards('Verwijder dit bord');
    await matrix.inBoards('Nee, laat staan');
    expect(matrix.boxOf('later/taak')).to.equal('nu-doen');
    await matrix.inBoards('Verwijder dit bord');
    await matrix.inBoards('Ja, verwijder');
    expect([matrix.boxOf('later/taak'), onDevice()]).to.deep.equal(['inplannen', '']);
    const again = await reopened(matrix);
    expect([again.boxOf('later/taak'), await again.boards()]).to.deep.equal(['inplannen', []]);
  });

  it('takes everything off the device, in every widget on the page, also beside boards of colleagues', async () => {
    const [matrix, other] = [await open(), await open()];
    await matrix.move('later/taak', 'nu-doen');
    await other.until(() => other.boxOf('later/taak') === 'nu-doen', 'heard');
    await matrix.openFiles('board-merge', boardFile(ofColleague()));
    await matrix.inBoards('Alles van dit apparaat halen');
    await matrix.inBoards('Ja, haal alles weg');
    await other.until(() => other.boxOf('later/taak') === 'inplannen', 'gone here too');
    expect([onDevice(), matrix.all('.together').length]).to.deep.equal(['', 1]);
    await other.move('volg/taak', 'samen');
    expect((await other.boards())).to.have.length(1);
  });

  it('offers to take away from the device only what is there', async () => {
    const matrix = await open();
    matrix.element.persist = 'none';
    await matrix.move('later/taak', 'nu-doen');
    await matrix.panel('Borden');
    expect(matrix.text('.boards')).not.to.include('Alles van dit apparaat');
    matrix.element.persist = 'local';
    await matrix.element.updateComplete;
    expect(matrix.text('.boards')).to.include('Alles van dit apparaat');
    expect((await reopened(matrix)).boxOf('later/taak')).to.equal('nu-doen');
  });

  it('keeps what is on another kind of organisation while it looks at this one, and “put back” leaves that alone', async () => {
    const matrix = await open();
    await matrix.move('later/taak', 'nu-doen');
    await matrix.move('nu/taak', 'volgen');
    matrix.element.organisation = 'provincie';
    await matrix.until(() => matrix.text('.subtitle').startsWith('Provincies'), 'for provinces');
    const before = matrix.boxOf('nee/taak');
    await matrix.move('nee/taak', 'volgen');
    matrix.element.organisation = 'gemeente';
    await matrix.until(() => matrix.text('.subtitle').startsWith('Gemeenten'), 'for municipalities');
    expect([matrix.boxOf('later/taak'), matrix.boxOf('nu/taak')]).to.deep.equal(['nu-doen', 'volgen']);
    matrix.one('.all-back').focus();
    await matrix.press('Zet 2 verplaatste kaarten terug');
    await matrix.until(() => matrix.focused?.classList.contains('undo') === true, 'the focus is at undo');
    expect([matrix.boxOf('later/taak'), matrix.boxOf('nu/taak')]).to.deep.equal(['inplannen', 'nu-doen']);
    matrix.element.organisation = 'provincie';
    await matrix.until(() => matrix.boxOf('nee/taak') !== undefined, 'for provinces again');
    expect([before, matrix.boxOf('nee/taak')]).to.deep.equal(['inplannen', 'volgen']);
  });

  it('asks once what the organisation does, puts every task away that depends on it, and one step brings them back', async () => {
    const dependent = (id: string): Law => { const law = sample(id, { when: '2027-03-01', title: `Voorbeeld ${id}` }); return { ...law, obligations: law.obligations.map((one) => ({ ...one, onlyIf: 'eigen-product' })) }; };
    const matrix = await MatrixDriver.open(html`<kde-priority-matrix loading="eager" today=${TODAY} .data=${sampleFeed([...sampleLaws, dependent('een'), dependent('twee')])}></kde-priority-matrix>`);
    const boxes = (): (string | undefined)[] => ['een/taak', 'twee/taak'].map((key) => matrix.boxOf(key));
    const before = boxes();
    await matrix.panel(/^Voor:/);
    const field = matrix.one<HTMLSelectElement>('#scope-eigen-product');
    field.value = 'nee';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await matrix.until(() => boxes().every((box) => box === undefined), 'they are not for us');
    expect(matrix.text('.visually-hidden[role=status]')).to.include('2 taken naar “Niet voor ons”.');
    expect(matrix.one<HTMLSelectElement>('#scope-eigen-product').value).to.equal('nee');
    matrix.one('.undo').click();
    await matrix.until(() => matrix.boxOf('een/taak') !== undefined, 'one step back');
    expect(boxes()).to.deep.equal(before);
    expect(matrix.one<HTMLSelectElement>('#scope-eigen-product').value).to.equal('');
  });

  it('lays another kind of organisation beside it, and leaves the board as it is', async () => {
    const matrix = await open();
    await matrix.panel(/^Voor:/);
    const others = matrix.one<HTMLSelectElement>('#compare-with');
    others.value = [...others.options].find(({ text }) => text === 'Waterschap, klein')?.value ?? '';
    others.dispatchEvent(new Event('change', { bubbles: true }));
    await matrix.element.updateComplete;
    expect(matrix.text('.compare [role=status]')).to.match(/^Waterschap, klein: \d+ kaarten staan daar anders\.$/);
    expect([matrix.text('.subtitle').startsWith('Gemeenten'), matrix.button('Ongedaan maken').getAttribute('aria-disabled'), onDevice()]).to.deep.equal([true, 'true', '']);
  });

  describe('in files', () => {
    it('opens one beside those that are there, and the same file again only leads to it', async () => {
      const matrix = await open();
      await matrix.move('nu/taak', 'volgen');
      await matrix.openFiles('board-file', boardFile(ofColleague()));
      expect([await matrix.boards(), matrix.boxOf('later/taak'), matrix.text('.boards__files')]).to.deep.equal([['Mijn bord', 'Van een collega*'], 'samen', '‘collega.json’ is geopend: 1 bord.']);
      await matrix.inBoards(/^Mijn bord/);
      await matrix.openFiles('board-file', boardFile(ofColleague()));
      expect(await matrix.boards()).to.deep.equal(['Mijn bord', 'Van een collega*']);
    });

    it('is drawn in a turn of its own, whenever it was read: in the middle of a frame it would be an error of the page', async () => {
      const matrix = await open();
      await matrix.panel('Borden');
      const turns: string[] = [];
      const read = Object.assign(boardFile(ofColleague()), { text: () => {
        setTimeout(() => turns.push(matrix.text('.boards__files')));
        return Promise.resolve(writeBoards([ofColleague()], 'collega'));
      } });
      chooseFiles(matrix.one<HTMLInputElement>('#board-file'), read);
      await matrix.until(() => matrix.text('.boards__files') !== '', 'the file is read');
      expect(turns).to.deep.equal(['']);
    });

    it('keeps both when the file is another state of a board, once each', async () => {
      const matrix = await open();
      await matrix.openFiles('board-file', boardFile(ofColleague()));
      await matrix.move('nu/taak', 'volgen');
      for (let i = 0; i < 2; i++) {
        await matrix.inBoards(/^Van een collega/);
        await matrix.openFiles('board-file', boardFile(ofColleague()));
      }
      expect(await matrix.boards()).to.deep.equal(['Van een collega', 'Van een collega*']);
      expect(matrix.boxOf('nu/taak')).to.equal('nu-doen');
    });

    it('opens what there is room for, and says how many there was no room for', async () => {
      const matrix = await open();
      await matrix.openFiles('board-file', boardFile(...many(5, 'eerst')));
      await matrix.openFiles('board-file', boardFile(...many(MAX_BOARDS)));
      expect((await matrix.boards()).length).to.equal(MAX_BOARDS);
      expect(matrix.text('.boards__files')).to.equal('‘collega.json’ is geopend: 15 borden. Voor 5 borden was geen plaats meer: verwijder eerst een bord, en open het bestand dan nog eens.');
      await matrix.openFiles('board-file', boardFile(ofColleague()));
      expect(matrix.text('.boards__files')).to.equal('Voor de borden in ‘collega.json’ is geen plaats meer. Verwijder eerst een bord. Uw borden zijn niet veranderd.');
    });

    const unreadable = Object.assign(fileOf('{}'), { text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
    const refused: readonly (readonly [name: string, file: File, sentence: RegExp])[] = [
      ['no JSON', fileOf('kde-board'), /is geen bestand met borden, of het is niet heel/], ['half a file', fileOf(writeBoards([ofColleague()], '').slice(0, -20)), /is geen bestand met borden/],
      ['so deep that a reader may give up', fileOf('['.repeat(500_000)), /is geen bestand met borden/], ['deep and whole', fileOf(`${'['.repeat(5000)}${']'.repeat(5000)}`), /staat geen bord/],
      ['no board', fileOf('{"format":"kde-feed/1","records":[]}'), /In ‘collega.json’ staat geen bord/], ['only names that every object has', fileOf('{"format":"kde-board/1","boards":[{"__proto__":{"profile":{"type":"gemeente"}},"constructor":1}]}'), /staat geen bord/],
      ['of a newer release', fileOf('{"format":"kde-board/2","boards":[]}'), /komt uit een nieuwere versie/], ['giant', fileOf(' '.repeat(MAX_TEXT + 1)), /is te groot om te openen/],
      ['taken away meanwhile', unreadable, /Uw browser kan ‘collega.json’ niet lezen/],
    ];
    for (const [name, file, sentence] of refused) {
      it(`says what is wrong, and leaves the board in hand and what is open on it as they are: ${name}`, async () => {
        const matrix = await open();
        await matrix.move('nu/taak', 'volgen');
        await matrix.openCard('later/taak');
        await matrix.press(/^Verplaats.*Voorbeeld later/);
        matrix.one<HTMLInputElement>('form[part=move] [name=reason]').value = 'Half getypt';
        const before = onDevice();
        // A file that a browser cannot read is handed over by the field as it is.
        if (file === unreadable) Object.defineProperty(matrix.one((await matrix.panel('Borden'), '#board-file')), 'files', { configurable: true, get: () => [file], set: () => undefined });
        await matrix.openFiles('board-file', file);
        expect(matrix.text('.boards__files')).to.match(sentence).and.to.match(/Uw borden zijn niet veranderd\.$/);
        expect([await matrix.boards(), matrix.boxOf('nu/taak'), onDevice()]).to.deep.equal([['Mijn bord*'], 'volgen', before]);
        expect(matrix.one<HTMLInputElement>('form[part=move] [name=reason]').value).to.equal('Half getypt');
      });
    }

    it('shows of a hostile one only text, leaves out what it does not know and counts that', async () => {
      const hostile = { ...ofColleague({ name: '<img src=x onerror=alert(1)>\u202Eevil' }), own: [{ key: 'eigen/1', title: '<script>alert(1)</script>', quadrant: 'samen' }, { key: 'eigen/__proto__', title: 'x', quadrant: 'samen' }], decisions: { '__proto__/x': { note: 'x' }, 'nu/taak': { note: 'javascript:alert(1)', polluted: 1 } } };
      const matrix = await open();
      await matrix.openFiles('board-file', fileOf(JSON.stringify({ format: 'kde-board/1', boards: [hostile], current: '__proto__' })));
      expect(await matrix.boards()).to.deep.equal(['<img src=x onerror=alert(1)>evil*']);
      expect(matrix.text('.boards__files')).to.match(/\d onderdelen waren niet te lezen en zijn weggelaten/);
      expect([matrix.all('.boards img, .plot script').length, ({} as { polluted?: number }).polluted]).to.deep.equal([0, undefined]);
      expect(matrix.card('eigen/1').textContent).to.include('<script>alert(1)</script>');
      expect((await reopened(matrix)).notices).not.to.match(UNREAD);
    });
  });

  describe('of colleagues beside one’s own', () => {
    it('shows where they differ, takes a place over as a step, and tells the page', async () => {
      const matrix = await open();
      await matrix.move('later/taak', 'inplannen');
      await matrix.openFiles('board-merge', boardFile(ofColleague()));
      await matrix.until(() => matrix.focusedName === 'Borden naast elkaar', 'the focus is in it');
      expect(matrix.text('.together__summary')).to.equal('2 borden, 1 verplichting: over 1 verschilt u duidelijk van mening.');
      const changes = matrix.record<object>('kde-change');
      await matrix.unfold('.together');
      await matrix.press(/^Neem deze plek over/);
      expect([changes, matrix.said]).to.deep.equal([[{ id: 'later/taak', quadrant: 'samen', by: 'person' }], '“Voorbeeld later” verplaatst van Inplannen naar Samen doen of uitbesteden.']);
      await matrix.press(/^Ongedaan maken/);
      await matrix.press('Sluit borden naast elkaar');
      expect([matrix.boxOf('later/taak'), (await matrix.boards()).length]).to.deep.equal(['inplannen', 1]);
    });

    it('tells nothing of them in a blind round before the visitor has chosen', async () => {
      const matrix = await open();
      await matrix.move('nu/taak', 'volgen');
      await matrix.openFiles('board-merge', boardFile(ofColleague()), boardFile(ofColleague({ id: 'c2', name: 'Nog een', decisions: { 'later/taak': { move: { quadrant: 'nu-doen', on: TODAY, basis: {} } } } })));
      matrix.one('[aria-describedby=together-blind]').click();
      await matrix.element.updateComplete;
      const row = (): string => matrix.text('.together [data-key="later/taak"]');
      expect(row()).to.equal('Voorbeeld laterWet later Kies eerst zelf');
      await matrix.press('Kies eerst zelf: Voorbeeld later');
      await matrix.until(() => matrix.all('form[part=move]').length > 0, 'the form is open');
      matrix.one('form[part=move] input[value=samen]').click();
      matrix.one('form[part=move] [type=submit]').click();
      await matrix.until(() => row().includes('Van een collega'), 'what they said is there');
      expect(row()).to.include('Samen doen of uitbesteden').and.to.include('Nu doen');
    });
  });

  it('closes what the button of a card opened, from wherever in it, and gives that button the focus', async () => {
    const matrix = await open();
    const shown = (): number => matrix.all('.details, form[part=move]').length;
    for (const key of ['Enter', 'Escape']) {
      const menu = matrix.card('later/taak').querySelector<HTMLElement>('.menu');
      await matrix.click(menu);
      await matrix.until(() => matrix.focused?.id === 'move-title' && shown() === 2, 'details, with the form in them');
      matrix.one('.details__close').focus();
      await sendKeys({ press: key });
      await matrix.until(() => shown() === 0, 'closed');
      expect(matrix.focused === menu).to.equal(true);
    }
  });

  it('closes one thing at each Escape: the question, the panel, the form, the details', async () => {
    const matrix = await open();
    await matrix.move('nu/taak', 'volgen');
    await matrix.openCard('later/taak');
    await matrix.press(/^Verplaats.*Voorbeeld later/);
    await matrix.until(() => matrix.focused?.id === 'move-title', 'the focus in the form');
    await matrix.inBoards('Verwijder dit bord');
    const shown = (): boolean[] => ['.boards details[open]', '.boards', 'form[part=move]', '.details'].map((selector) => matrix.all(selector).length > 0);
    expect(shown()).to.deep.equal([true, true, true, true]);
    await sendKeys({ press: 'Escape' });
    expect(shown()).to.deep.equal([false, true, true, true]);
    await sendKeys({ press: 'Escape' });
    await matrix.until(() => !shown()[1], 'the panel is closed');
    expect(shown()).to.deep.equal([false, false, true, true]);
    matrix.one('#move-title').focus();
    await sendKeys({ press: 'Escape' });
    await matrix.until(() => !shown()[2], 'the form is closed');
    await sendKeys({ press: 'Escape' });
    await matrix.until(() => !shown()[3], 'the details are closed');
  });
});
