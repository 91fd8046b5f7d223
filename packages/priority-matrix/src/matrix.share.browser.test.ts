import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { catchFiles, expectAccessible, guardConsole, standIn, type CaughtFile } from '@digitaal-europa/ui/testing';
import { forgetBoards, MatrixDriver, onDevice, sampleFeed, TODAY } from './matrix.driver.ts';
import { QUADRANTS } from './model/quadrants.ts';
import { readBoards } from './model/format.ts';

const open = (): Promise<MatrixDriver> => MatrixDriver.open();
const address = (url = ''): void => history.replaceState(null, '', url === '' ? location.href.replace(/#.*/, '') : url);
/** As a visitor who follows a link on this page. */
const follow = (url: string): void => { location.hash = new URL(url).hash; };
const places = (matrix: MatrixDriver): string[][] => QUADRANTS.map((quadrant) => matrix.box(quadrant));
const GUEST = /^U kijkt naar een bord dat iemand met u deelde/;

describe('kde-priority-matrix, taken away', () => {
  guardConsole();
  let files: readonly CaughtFile[] = [];
  let copied: string[] = [];
  let printed = 0;
  let restore: (() => void)[] = [];
  beforeEach(async () => {
    forgetBoards();
    await setViewport({ width: 1400, height: 900 });
    const caught = catchFiles();
    [files, copied, printed] = [caught.files, [], 0];
    restore = [caught.giveBack, standIn(window, 'print', () => { printed += 1; }), standIn(navigator, 'clipboard', { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } })];
  });
  afterEach(() => {
    for (const back of restore) back();
    address();
  });
  after(forgetBoards);

  async function worked(): Promise<MatrixDriver> {
    const matrix = await open();
    await matrix.move('later/taak', 'nu-doen', { reason: 'Geheime reden' });
    await matrix.answer('al/taak', 'nee');
    return matrix;
  }
  async function link(matrix: MatrixDriver, notes = false): Promise<string> {
    await matrix.panel('Deel of print');
    if (notes) matrix.one('input[name=notes]').click();
    await matrix.until(() => /tekens lang/.test(matrix.text('.share__link')), 'the link is made');
    await matrix.press('Link kopiëren');
    await matrix.until(() => matrix.text('.share__result') === 'De link is gekopieerd.', 'told');
    return copied.at(-1) ?? '';
  }
  async function take(matrix: MatrixDriver, name: RegExp): Promise<CaughtFile> {
    await matrix.panel('Deel of print');
    const before = files.length;
    await matrix.press(name);
    await matrix.until(() => files.length > before, 'a file is handed over');
    return files.at(-1) as CaughtFile;
  }

  it('is accessible while it does', async () => {
    const matrix = await worked();
    const url = await link(matrix);
    await expectAccessible(matrix.element);
    follow(url);
    await matrix.until(() => GUEST.test(matrix.notices), 'the board of the link is in hand');
    await expectAccessible(matrix.element);
  });

  describe('as a link', () => {
    for (const notes of [false, true]) {
      it(`shows the same places to who opens it, ${notes ? 'with' : 'without'} what people wrote, and leaves nothing on their device`, async () => {
        const matrix = await worked();
        const url = await link(matrix, notes);
        const before = places(matrix);
        matrix.element.remove();
        forgetBoards();
        address(url);
        const guest = await open();
        await guest.until(() => GUEST.test(guest.notices), 'a guest');
        expect([places(guest), onDevice()]).to.deep.equal([before, '']);
        await guest.openCard('later/taak');
        expect(guest.text('.details').includes('Geheime reden')).to.equal(notes);
      });
    }

    it('is kept from the first change on, beside the visitor’s own, and the same link leads to what was done with it', async () => {
      const matrix = await worked();
      const url = await link(matrix);
      await matrix.press(/^Ongedaan maken: .*antwoord/);
      follow(url);
      await matrix.until(() => GUEST.test(matrix.notices), 'a guest');
      expect(matrix.boxOf('al/taak')).to.equal('nu-doen');
      await matrix.move('volg/taak', 'samen');
      expect([matrix.notices, await matrix.boards()]).to.deep.equal(['', ['Mijn bord', 'Gedeeld bord*']]);
      await matrix.inBoards(/^Mijn bord/);
      expect([matrix.boxOf('volg/taak'), matrix.boxOf('al/taak')]).to.deep.equal(['volgen', undefined]);
      matrix.element.remove();
      const again = await open();
      await again.until(() => again.boxOf('volg/taak') === 'samen', 'their own work on it');
      expect([again.notices, await again.boards()]).to.deep.equal(['Het bord uit deze link staat al op dit apparaat. U ziet het zoals het nu is, met wat er sindsdien aan is veranderd.Bekijk wat er in de link staatBegrepen', ['Mijn bord', 'Gedeeld bord*']]);
      await expectAccessible(again.element);
      const device = onDevice();
      await again.press('Bekijk wat er in de link staat');
      expect([GUEST.test(again.notices), again.boxOf('volg/taak'), again.boxOf('al/taak'), onDevice()]).to.deep.equal([true, 'volgen', 'nu-doen', device]);
      await again.press('Terug naar mijn bord');
      expect([again.notices, again.boxOf('volg/taak')]).to.deep.equal(['', 'samen']);
    });

    it('that was kept as it came says so when it is opened again, and offers nothing else', async () => {
      const matrix = await worked();
      const url = await link(matrix);
      follow(url);
      await matrix.until(() => GUEST.test(matrix.notices), 'a guest');
      await matrix.press('Bewaar bij mijn borden');
      matrix.element.remove();
      const again = await open();
      await again.until(() => again.notices !== '', 'told');
      expect(again.notices).to.equal('Het bord uit deze link staat al op dit apparaat. Er is sindsdien niets aan veranderd.Begrepen');
      await again.press('Begrepen');
      expect([again.notices, await again.boards()]).to.deep.equal(['', ['Mijn bord', 'Gedeeld bord*']]);
    });

    it('that is left again changes nothing', async () => {
      const matrix = await worked();
      const url = await link(matrix);
      await matrix.move('later/taak', 'volgen');
      const before = [places(matrix), onDevice()];
      follow(url);
      await matrix.until(() => GUEST.test(matrix.notices), 'a guest');
      await matrix.press('Terug naar mijn bord');
      expect([places(matrix), onDevice(), matrix.notices]).to.deep.equal([...before, '']);
    });

    it('that comes while something is typed keeps that on the board where it was typed, and closes what was about that board', async () => {
      const matrix = await worked();
      const url = await link(matrix);
      await matrix.openCard('later/taak');
      matrix.one<HTMLTextAreaElement>('.details textarea').value = 'Half getypt';
      await matrix.press('Belang wegen');
      follow(url);
      await matrix.until(() => GUEST.test(matrix.notices), 'a guest');
      expect([matrix.all('.details').length, matrix.all('form[part=weights]').length, onDevice().includes('Half getypt')]).to.deep.equal([0, 0, true]);
      await matrix.press('Terug naar mijn bord');
      await matrix.openCard('later/taak');
      expect(matrix.one<HTMLTextAreaElement>('.details textarea').value).to.equal('Half getypt');
    });

    const hostile: readonly (readonly [fragment: string, sentence: RegExp])[] = [
      ['kde-priority-matrix=v1&t=%7B%22profile%22%3A%22%3Cimg%20src%3Dx%3E%22%7D', /^De link is niet heel, of er staat geen bord in/], ['kde-priority-matrix=v1&z=AAAA', /^De link is niet heel/],
      ['kde-priority-matrix=v9&z=AAAA', /^De link hoort bij een nieuwere versie/], [`kde-priority-matrix=v1&t=${'A'.repeat(100_001)}`, /^Het bord in de link is te groot/],
      ['kde-priority-matrix=v1&taak=weg/taak&wet=weg', /^De link noemt iets dat niet meer in de gegevens staat: weg\/taak, weg\./],
    ];
    for (const [fragment, sentence] of hostile) {
      it(`that gives no board says why, and leaves the board in hand alone: ${fragment.slice(0, 50)}`, async () => {
        const matrix = await worked();
        const before = [places(matrix), onDevice()];
        location.hash = fragment;
        await matrix.until(() => sentence.test(matrix.notices), `a sentence: ${matrix.notices}`);
        expect([places(matrix), onDevice()]).to.deep.equal(before);
        await matrix.press('Begrepen');
        expect(matrix.notices).to.equal('');
      });
    }
  });

  describe('as a file', () => {
    it('holds the board, a table, a calendar and a picture of what is on screen', async () => {
      const matrix = await worked();
      const board = readBoards(await (await take(matrix, /^Bewaar dit bord/)).text());
      expect(board.ok && board.boards.map(({ decisions }) => decisions['later/taak']?.move?.reason)).to.deep.equal(['Geheime reden']);
      const table = await (await take(matrix, /^Tabel/)).text();
      expect(table).to.include('Voorbeeld later').and.not.to.include('Geheime reden');
      const eventsIn = async (file: CaughtFile): Promise<unknown[]> => new ICAL.Component(ICAL.parse(await file.text()) as unknown[]).getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'));
      expect(await eventsIn(await take(matrix, /^Agenda/))).to.deep.equal(['Begin uiterlijk met: Voorbeeld met inspraak']);
      const { documentElement: picture } = new DOMParser().parseFromString(await (await take(matrix, /^Afbeelding \(SVG\)/)).text(), 'image/svg+xml');
      expect(picture.textContent).to.include('Voorbeeld later').and.not.to.include('Geheime reden');
      expect(await createImageBitmap((await take(matrix, /^Afbeelding \(PNG\)/)).file)).to.have.property('width', 2800);
      expect(files.map(({ name }) => name.replace(/.*\./, ''))).to.deep.equal(['json', 'csv', 'ics', 'svg', 'png']);
      await matrix.openCard('volg/taak');
      await matrix.press(/^Zet in agenda/);
      expect(await eventsIn(files.at(-1) as CaughtFile)).to.deep.equal(['Begin uiterlijk met: Voorbeeld volgen']);
      await matrix.openCard('samen/taak');
      expect(matrix.text('.details__actions'), 'that should have begun').not.to.include('Zet in agenda');
    });

    it('comes back whole on another device', async () => {
      const matrix = await worked();
      const { file } = await take(matrix, /^Bewaar dit bord/);
      const before = places(matrix);
      matrix.element.remove();
      forgetBoards();
      const other = await open();
      await other.openFiles('board-file', new File([file], 'bord.json'));
      expect(places(other)).to.deep.equal(before);
    });
  });

  it('leaves out what the page leaves out, and still says where work is kept', async () => {
    const variant = (part: 'no-share' | 'no-export' | 'no-toolbar'): Promise<MatrixDriver> => MatrixDriver.open(html`<kde-priority-matrix loading="eager" today=${TODAY} ?no-share=${part === 'no-share'} ?no-export=${part === 'no-export'} ?no-toolbar=${part === 'no-toolbar'} .data=${sampleFeed()}></kde-priority-matrix>`);
    const buttons = async (matrix: MatrixDriver): Promise<string> => { await matrix.panel('Deel of print'); return matrix.text('.share__button'); };
    expect(await buttons(await variant('no-share'))).to.include('Tabel').and.not.to.include('Link');
    const noExport = await variant('no-export');
    expect(await buttons(noExport)).to.equal('Link kopiëren');
    await noExport.openCard('volg/taak');
    expect(noExport.text('.details__actions')).not.to.include('Zet in agenda');
    await noExport.panel('Borden');
    expect(noExport.text('.boards'), 'a board is the visitor’s own').to.include('Bewaar dit bord als bestand');
    const bare = await variant('no-toolbar');
    expect([bare.all('.toolbar').length, bare.text('.kept')]).to.deep.equal([0, 'Uw keuzes blijven alleen op dit apparaat.']);
    await bare.move('later/taak', 'nu-doen');
    expect(bare.text('.kept')).to.equal('Alleen op dit apparaat bewaard.');
  });

  it('goes on paper with a code that leads to the board, when the link was made in the panel and the page wants it shared', async () => {
    const matrix = await worked();
    const codes = async (): Promise<number> => {
      dispatchEvent(new Event('beforeprint'));
      const { length } = matrix.all('.print .qr__code');
      dispatchEvent(new Event('afterprint'));
      await matrix.element.updateComplete;
      return length;
    };
    expect(await codes()).to.equal(0);
    await matrix.panel('Deel of print');
    await matrix.until(() => matrix.text('#share-panel, .disclosure__panel').includes('tekens'), 'the link is made');
    expect(await codes()).to.equal(1);
    const length = (): string => matrix.text('.share__link');
    const before = length();
    matrix.one('input[name=notes]').click();
    await matrix.until(() => /tekens/.test(length()) && length() !== before, 'the link holds notes');
    expect(await codes(), 'notes never go on paper as a code').to.equal(0);
    matrix.one('input[name=notes]').click();
    await matrix.until(() => length() === before, 'the link holds no notes');
    expect(await codes()).to.equal(1);
    matrix.element.noShare = true;
    expect(await codes()).to.equal(0);
  });

  it('goes on paper, and the screen comes back as it was: what is open, what is unfolded, and the focus', async () => {
    const matrix = await worked();
    await matrix.openCard('later/taak');
    const parts = (): boolean[] => matrix.all('.details details').map((one) => (one as HTMLDetailsElement).open);
    (matrix.all('.details details')[1] as HTMLDetailsElement).open = true;
    matrix.one('.details textarea').focus();
    const before = { parts: parts(), focused: matrix.focused, heading: matrix.text('.details__heading') };
    expect(before.parts).to.include(true).and.to.include(false);
    dispatchEvent(new Event('beforeprint'));
    expect(matrix.text('.print')).to.include('Voorbeeld later').and.to.include('Geheime reden').and.to.include('Bord: Mijn bord');
    expect(matrix.all('.print__sheet').length).to.be.greaterThan(0);
    dispatchEvent(new Event('afterprint'));
    expect([matrix.all('.print').length, { parts: parts(), focused: matrix.focused, heading: matrix.text('.details__heading') }]).to.deep.equal([0, before]);
    await matrix.panel('Deel of print');
    await matrix.press('Afdrukken');
    expect([printed, matrix.focusedName]).to.deep.equal([1, 'Deel of print']);
  });
});
