import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { blockedStorage, forgetBoards, fullStorage, MatrixDriver, onDevice, OtherWindow, sampleFeed, sampleLaws, TODAY } from './matrix.driver.ts';
import { BoardStore } from './matrix.storage.ts';
import type { Board } from './model/board.ts';
import { decide, move, rename } from './model/edit.ts';

const open = (): Promise<MatrixDriver> => MatrixDriver.open();
const PLACE = { quadrant: 'volgen', on: TODAY, basis: {} } as const;

describe('kde-priority-matrix, when something goes on elsewhere or goes wrong', () => {
  guardConsole();
  let undo: (() => void)[] = [];
  const otherWindow = (): OtherWindow => { const other = OtherWindow.open(); undo.push(() => other.close()); return other; };
  beforeEach(async () => {
    undo = [];
    forgetBoards();
    await setViewport({ width: 1400, height: 900 });
  });
  afterEach(() => { for (const back of undo.reverse()) back(); forgetBoards(); });

  describe('in two windows', () => {
    it('takes over the first board of another one as long as nothing was done here, and never makes a second', async () => {
      const [one, two] = [await open(), await open()];
      await one.move('later/taak', 'nu-doen');
      await two.until(() => two.boxOf('later/taak') === 'nu-doen', 'heard');
      await two.move('volg/taak', 'samen');
      await one.until(() => one.boxOf('volg/taak') === 'samen', 'heard back');
      expect(await one.boards()).to.deep.equal(['Mijn bord*']);
    });

    it('shows what was changed in both at once, accessibly, and takes the other choice as a step', async () => {
      const matrix = await open();
      await matrix.move('later/taak', 'nu-doen');
      const store = new BoardStore({ storage: () => ({ getItem: (key) => localStorage.getItem(key), setItem: (key, text) => localStorage.setItem(key, text), removeItem: (key) => localStorage.removeItem(key) }) });
      const [board] = store.load().boards as [Board];
      // A browser tells of it late: by then there is a choice here too.
      store.save([move(board, 'later/taak', PLACE)], board.id);
      store.stop();
      await matrix.move('later/taak', 'samen');
      await matrix.until(() => matrix.notices !== '', 'told');
      expect(matrix.notices).to.match(/^In twee vensters is hetzelfde veranderd/).and.to.include('Voorbeeld later');
      await expectAccessible(matrix.element);
      const before = matrix.boxOf('later/taak');
      const changes = matrix.record<{ id: string }>('kde-change');
      await matrix.press(/^Neem de andere: Voorbeeld later/);
      expect([before, matrix.boxOf('later/taak')].sort()).to.deep.equal(['samen', 'volgen']);
      expect([matrix.notices, changes.map(({ id }) => id)]).to.deep.equal(['', ['later/taak']]);
      await matrix.press(/^Ongedaan maken: “Voorbeeld later” verplaatst/);
      expect(matrix.boxOf('later/taak')).to.equal(before);
    });

    it('goes on with another board when the one in hand is removed elsewhere, says so, and closes what was about it', async () => {
      const matrix = await open();
      await matrix.move('later/taak', 'nu-doen');
      await matrix.nameBoard('board-new', 'Werkplaats');
      await matrix.openCard('volg/taak');
      const other = otherWindow();
      other.all((board) => (board.name === 'Werkplaats' ? undefined : board));
      await matrix.until(() => matrix.boxOf('later/taak') === 'nu-doen', 'the other board');
      expect([matrix.said, matrix.all('.details').length]).to.deep.equal(['Bord ‘Mijn bord’ ligt nu voor u.', 0]);
      other.all(() => undefined);
      await matrix.until(() => matrix.boxOf('later/taak') === 'inplannen', 'a fresh one');
      expect([await matrix.boards(), onDevice()]).to.deep.equal([[], '']);
    });

    it('keeps what is being typed in a form when the same board is changed elsewhere', async () => {
      const matrix = await open();
      await matrix.move('nu/taak', 'volgen');
      await matrix.openCard('later/taak');
      await matrix.press(/^Verplaats.*Voorbeeld later/);
      matrix.one<HTMLInputElement>('form[part=move] [name=reason]').value = 'Half getypt';
      otherWindow().all((board) => decide(rename(board, 'Hernoemd'), 'later/taak', { note: 'Van daar' }));
      await matrix.panel('Borden');
      await matrix.until(() => matrix.text('.boards').includes('Hernoemd'), 'heard');
      expect(matrix.one<HTMLInputElement>('form[part=move] [name=reason]').value).to.equal('Half getypt');
    });
  });

  describe('while a form is being filled in, of a board that another window removes', () => {
    async function removed(): Promise<MatrixDriver> {
      const matrix = await open();
      await matrix.move('nu/taak', 'volgen');
      await matrix.openCard('later/taak');
      await matrix.press(/^Verplaats.*Voorbeeld later/);
      const reason = matrix.one<HTMLInputElement>('form[part=move] [name=reason]');
      reason.value = 'Half getypt';
      reason.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await matrix.element.updateComplete;
      otherWindow().all(() => undefined);
      await matrix.until(() => matrix.text('form[part=move] [role=status]') !== '', 'it says so');
      return matrix;
    }

    it('keeps the form and the board, says so, and puts the board back when the form is saved', async () => {
      const matrix = await removed();
      expect([matrix.one<HTMLInputElement>('form[part=move] [name=reason]').value, matrix.boxOf('nu/taak')]).to.deep.equal(['Half getypt', 'volgen']);
      expect(matrix.text('form[part=move] [role=status]')).to.match(/^Dit is in een ander venster verwijderd/);
      matrix.one('form[part=move] input[value=volgen]').click();
      matrix.one('form[part=move] [type=submit]').click();
      await matrix.until(() => matrix.boxOf('later/taak') === 'volgen', 'saved');
      expect([matrix.boxOf('nu/taak'), onDevice().includes('Half getypt'), await matrix.boards()]).to.deep.equal(['volgen', true, ['Mijn bord*']]);
    });

    it('goes on with another board when the form is closed', async () => {
      const matrix = await removed();
      await matrix.press('Sluit zonder terugzetten');
      await matrix.until(() => matrix.boxOf('nu/taak') === 'nu-doen', 'a fresh one');
      expect([await matrix.boards(), onDevice()]).to.deep.equal([[], '']);
    });
  });

  describe('when it cannot be kept', () => {
    it('says at once that the device is full, goes on, and keeps all of it when there is room', async () => {
      const matrix = await open();
      await matrix.move('later/taak', 'nu-doen');
      const room = fullStorage();
      undo.push(room);
      await matrix.move('volg/taak', 'samen');
      expect(matrix.boxOf('volg/taak')).to.equal('samen');
      expect(matrix.notices).to.match(/^De ruimte die uw browser ons geeft, is vol\. .*Bewaar als bestand$/);
      await expectAccessible(matrix.element);
      room();
      await matrix.move('nu/taak', 'volgen');
      expect(matrix.notices).to.equal('');
      matrix.element.remove();
      const again = await open();
      expect(['later/taak', 'volg/taak', 'nu/taak'].map((key) => again.boxOf(key))).to.deep.equal(['nu-doen', 'samen', 'volgen']);
    });

    it('says that the browser keeps nothing, and works all the same', async () => {
      undo.push(blockedStorage());
      const matrix = await open();
      expect(matrix.notices).to.match(/^Uw browser laat ons hier niets bewaren/);
      await matrix.move('later/taak', 'nu-doen');
      await matrix.nameBoard('board-new', 'Twee');
      await matrix.inBoards(/^Mijn bord/);
      expect(matrix.boxOf('later/taak')).to.equal('nu-doen');
      await matrix.panel('Borden');
      expect(matrix.text('.boards'), 'there is nothing on the device').not.to.include('Alles van dit apparaat');
    });

    it('writes nothing from the moment that the page wants nothing kept', async () => {
      const matrix = await open();
      await matrix.move('later/taak', 'nu-doen');
      matrix.element.persist = 'none';
      await matrix.element.updateComplete;
      const before = onDevice();
      await matrix.move('volg/taak', 'samen');
      expect([onDevice(), matrix.text('.kept')]).to.deep.equal([before, 'Dit bord wordt niet bewaard. Sluit u dit venster, dan zijn uw keuzes weg. Bewaar als bestand']);
    });
  });

  describe('while something is typed', () => {
    async function typing(): Promise<MatrixDriver> {
      const matrix = await open();
      await matrix.openCard('later/taak');
      const area = matrix.one<HTMLTextAreaElement>('.details textarea');
      (area.closest('details') as HTMLDetailsElement).open = true;
      area.focus();
      await sendKeys({ type: 'Bel de leverancier' });
      return matrix;
    }

    it('keeps it when the page goes, without taking the focus', async () => {
      const matrix = await typing();
      expect(onDevice()).to.equal('');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect([onDevice().includes('Bel de leverancier'), matrix.focused?.localName]).to.deep.equal([true, 'textarea']);
    });

    it('keeps it when the element is taken from the page, or moved in it', async () => {
      const matrix = await open();
      await matrix.openCard('later/taak');
      // Without the focus, for some browsers take that as leaving the field.
      matrix.one<HTMLTextAreaElement>('.details textarea').value = 'Bel de leverancier';
      const { element } = matrix;
      const place = element.parentElement as HTMLElement;
      element.remove();
      expect(onDevice()).to.include('Bel de leverancier');
      place.append(element);
      await matrix.element.updateComplete;
      expect(matrix.one<HTMLTextAreaElement>('.details textarea').value).to.equal('Bel de leverancier');
    });

    it('leaves Ctrl+Z to the field, and takes a step back elsewhere', async () => {
      const matrix = await open();
      await matrix.move('nu/taak', 'volgen');
      await matrix.openCard('later/taak');
      const undoKey = async (): Promise<void> => { await sendKeys({ down: 'Control' }); await sendKeys({ press: 'z' }); await sendKeys({ up: 'Control' }); };
      const area = matrix.one<HTMLTextAreaElement>('.details textarea');
      (area.closest('details') as HTMLDetailsElement).open = true;
      area.focus();
      await undoKey();
      expect(matrix.boxOf('nu/taak')).to.equal('volgen');
      matrix.one('.undo').focus();
      await undoKey();
      await matrix.until(() => matrix.boxOf('nu/taak') === 'nu-doen', 'a step back');
    });

    it('keeps the form, and what is in it, when the data are loaded anew or the group is for somebody else', async () => {
      const matrix = await open();
      await matrix.openCard('later/taak');
      await matrix.press(/^Verplaats.*Voorbeeld later/);
      const reason = (): HTMLInputElement => matrix.one('form[part=move] [name=reason]');
      reason().value = 'Half getypt';
      matrix.element.data = sampleFeed();
      await matrix.element.updateComplete;
      matrix.element.organisation = 'waterschap';
      await matrix.until(() => matrix.text('.subtitle').startsWith('Waterschappen'), 'for water authorities');
      expect(reason().value).to.equal('Half getypt');
      matrix.one('form[part=move] input[value=volgen]').click();
      matrix.one('form[part=move] [type=submit]').click();
      await matrix.until(() => matrix.boxOf('later/taak') === 'volgen', 'saved');
    });

    it('goes on when the card that is open is no longer in the data, and keeps what was decided about it', async () => {
      const matrix = await open();
      await matrix.move('later/taak', 'nu-doen');
      await matrix.openCard('later/taak');
      matrix.element.data = sampleFeed(sampleLaws.filter(({ id }) => id !== 'later'));
      await matrix.until(() => matrix.boxOf('later/taak') === undefined, 'gone');
      expect([matrix.all('.details').length, matrix.text('.foot')]).to.satisfy(([count, foot]: [number, string]) => count === 0 && foot.includes('1 keuze hoort bij een verplichting die niet meer in de gegevens staat'));
      matrix.element.data = sampleFeed();
      await matrix.until(() => matrix.boxOf('later/taak') === 'nu-doen', 'back');
    });
  });

  describe('tells the page', () => {
    it('of every card that stands elsewhere by what the visitor does, undo and redo too', async () => {
      const matrix = await open();
      const changes = matrix.record<{ id: string; quadrant: string; by: string }>('kde-change');
      await matrix.move('later/taak', 'nu-doen');
      await matrix.move('volg/taak', 'samen');
      await matrix.press(/^Ongedaan maken/);
      await matrix.press(/^Opnieuw doen/);
      await matrix.press('Zet 2 verplaatste kaarten terug');
      await matrix.answer('al/taak', 'nee');
      expect(changes.map(({ id, quadrant, by }) => [id.slice(0, id.indexOf('/')), quadrant, by].join(' '))).to.deep.equal([
        'later nu-doen person', 'volg samen person', 'volg volgen computed', 'volg samen person', 'later inplannen computed', 'volg volgen computed', 'al nu-doen computed',
      ]);
    });

    it('nothing of what another window or the page does, nor of cards that are reckoned anew', async () => {
      const matrix = await open();
      await matrix.move('nu/taak', 'volgen');
      const changes = matrix.record<object>('kde-change');
      const organisations = matrix.record<object>('kde-organisation-change');
      otherWindow().all((board) => move(board, 'later/taak', PLACE));
      await matrix.until(() => matrix.boxOf('later/taak') === 'volgen', 'heard');
      matrix.element.organisation = 'provincie';
      await matrix.element.updateComplete;
      await matrix.press('Belang wegen');
      const field = matrix.one<HTMLInputElement>('#weights-urgent');
      field.value = '24';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      matrix.one('.weights [type=submit]').click();
      await matrix.element.updateComplete;
      expect([changes, organisations]).to.deep.equal([[], []]);
    });

    it('for whom the board is only when that is another, also when another board is opened or a step is undone', async () => {
      const matrix = await MatrixDriver.open(html`<kde-priority-matrix loading="eager" today=${TODAY} .data=${sampleFeed()}></kde-priority-matrix>`);
      const organisations = matrix.record<object>('kde-organisation-change');
      await matrix.nameBoard('board-new', 'Gemeentebord');
      await matrix.nameBoard('board-new', 'Provinciebord');
      await matrix.panel(/^Voor:/);
      const size = matrix.one<HTMLSelectElement>('#profile-size');
      size.value = 'klein';
      size.dispatchEvent(new Event('change', { bubbles: true }));
      matrix.one('.profile__types input[value=provincie]').click();
      await matrix.element.updateComplete;
      await matrix.inBoards(/^Gemeentebord/);
      await matrix.inBoards(/^Provinciebord/);
      await matrix.press(/^Ongedaan maken/);
      expect(organisations).to.deep.equal(['provincie', 'gemeente', 'provincie', 'gemeente'].map((organisation) => ({ organisation })));
    });
  });
});
