import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { forgetBoards, MatrixDriver, OtherWindow, sampleFeed, sampleLaws, TODAY } from './matrix.driver.ts';
import { newBoard, type Board } from './model/board.ts';
import { addOwn, changeOwn, changeSettings, decide, removeOwn, rename } from './model/edit.ts';

const KEY = 'later/taak';
const MINE = 'Bel de leverancier';
const THEIRS = 'Bel de regio';

describe('kde-priority-matrix, while something is typed and another window changes the same', () => {
  guardConsole();
  let other: OtherWindow | undefined;
  beforeEach(async () => {
    forgetBoards();
    await setViewport({ width: 1400, height: 900 });
  });
  afterEach(() => {
    other?.close();
    forgetBoards();
  });

  /** A card that is open and unfolded, on a board that stands in another window too. */
  async function opened(): Promise<MatrixDriver> {
    const matrix = await MatrixDriver.open();
    await matrix.move('nu/taak', 'volgen');
    other = OtherWindow.open();
    await matrix.openCard(KEY);
    for (const part of matrix.all('.details details')) (part as HTMLDetailsElement).open = true;
    return matrix;
  }
  async function elsewhere(matrix: MatrixDriver, change: (board: Board) => Board | undefined): Promise<void> {
    other?.all(change);
    await matrix.element.updateComplete;
  }
  async function typed(matrix: MatrixDriver, selector: string, keys = MINE): Promise<HTMLInputElement> {
    const field = matrix.one<HTMLInputElement>(selector);
    field.focus();
    await sendKeys({ type: keys });
    return field;
  }
  const leave = async (matrix: MatrixDriver): Promise<void> => {
    matrix.focused?.blur();
    await matrix.element.updateComplete;
  };
  const kept = (): Board['decisions'][string] => other?.boards[0]?.decisions[KEY] ?? {};

  it('leaves the note alone, keeps it when it is left, and shows the other’s, accessibly', async () => {
    const matrix = await opened();
    const field = await typed(matrix, '.details textarea');
    await elsewhere(matrix, (board) => decide(board, KEY, { note: THEIRS }));
    expect([matrix.text('.details__said'), field.value, matrix.focused?.localName, matrix.notices]).to.deep.equal([THEIRS, MINE, 'textarea', '']);
    await sendKeys({ type: '!' });
    await leave(matrix);
    expect([field.value, kept().note]).to.deep.equal([`${MINE}!`, `${MINE}!`]);
    expect(matrix.notices).to.match(/^In twee vensters is hetzelfde veranderd/).and.to.include(`${MINE}!`).and.to.include(THEIRS);
    await expectAccessible(matrix.element);
    await matrix.press(/^Neem de andere: Voorbeeld later, Notitie/);
    expect([field.value, kept().note, matrix.notices]).to.deep.equal([THEIRS, THEIRS, '']);
    await matrix.press(/^Ongedaan maken/);
    expect(field.value).to.equal(`${MINE}!`);
  });

  for (const [what, selector, keys, theirs, mine, told] of [
    ['the next step', '#next-step', MINE, (board: Board) => decide(board, KEY, { nextStep: THEIRS }), { nextStep: MINE }, THEIRS],
    ['who else does it', '#delegate', MINE, (board: Board) => decide(board, KEY, { delegate: { to: 'regio', text: THEIRS } }), { delegate: { to: 'regio', text: MINE } }, THEIRS],
    ['the lead time', '#lead', '7', (board: Board) => decide(board, KEY, { leadMonths: 9 }), { leadMonths: 7 }, '9 maanden'],
  ] as const) {
    it(`leaves ${what} alone too`, async () => {
      const matrix = await opened();
      await elsewhere(matrix, (board) => decide(board, KEY, { delegate: { to: 'regio' } }));
      const field = await typed(matrix, selector, keys);
      await elsewhere(matrix, theirs);
      expect(field.value).to.equal(keys);
      await leave(matrix);
      expect([field.value, kept()]).to.deep.equal([keys, { delegate: { to: 'regio' }, ...kept(), ...mine }]);
      expect(matrix.notices).to.include(told);
    });
  }

  it('leaves the own date alone too', async () => {
    const matrix = await opened();
    const field = matrix.one<HTMLInputElement>('#own-date');
    field.focus();
    field.value = '2027-03-01';
    await elsewhere(matrix, (board) => decide(board, KEY, { ownDate: '2027-09-01' }));
    expect(field.value).to.equal('2027-03-01');
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await matrix.element.updateComplete;
    expect([kept().ownDate, field.value, matrix.notices.includes('1 september 2027')]).to.deep.equal(['2027-03-01', '2027-03-01', true]);
  });

  it('asks nothing when the other window changed something else, or the same to the same', async () => {
    const matrix = await opened();
    const field = await typed(matrix, '.details textarea');
    await elsewhere(matrix, (board) => decide(rename(board, 'Hernoemd'), KEY, { nextStep: THEIRS }));
    await leave(matrix);
    matrix.one('#next-step').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '!' });
    await elsewhere(matrix, (board) => decide(board, KEY, { nextStep: `${THEIRS}!` }));
    await leave(matrix);
    expect([field.value, kept(), matrix.notices]).to.deep.equal([MINE, { nextStep: `${THEIRS}!`, note: MINE }, '']);
  });

  it('shows what the other wrote where nothing was typed', async () => {
    const matrix = await opened();
    const field = matrix.one<HTMLTextAreaElement>('.details textarea');
    field.focus();
    await elsewhere(matrix, (board) => decide(board, KEY, { note: THEIRS }));
    expect(field.value).to.equal(THEIRS);
    await leave(matrix);
    expect([kept().note, matrix.notices]).to.deep.equal([THEIRS, '']);
  });

  it('keeps a board of its own when the first board comes from elsewhere', async () => {
    const matrix = await MatrixDriver.open();
    await matrix.openCard(KEY);
    other = OtherWindow.open();
    (matrix.one('.details textarea').closest('details') as HTMLDetailsElement).open = true;
    await typed(matrix, '.details textarea');
    other.add(newBoard('ander', 'Van daar', { type: 'gemeente' }));
    await matrix.element.updateComplete;
    expect([await matrix.boards(), other.boards.map(({ decisions }) => decisions[KEY]?.note)]).to.deep.equal([['Van daar', 'Mijn bord*'], [undefined, MINE]]);
  });

  it('keeps the board that is removed elsewhere, with what was typed', async () => {
    const matrix = await opened();
    await typed(matrix, '.details textarea');
    await elsewhere(matrix, () => undefined);
    await matrix.until(() => matrix.boxOf('nu/taak') === 'volgen', 'the same board');
    expect([await matrix.boards(), kept().note, matrix.one<HTMLTextAreaElement>('.details textarea').value]).to.deep.equal([['Mijn bord*'], MINE, MINE]);
  });

  it('keeps what was typed in a field that the other window takes away, and tells that', async () => {
    const matrix = await opened();
    await elsewhere(matrix, (board) => decide(board, KEY, { delegate: { to: 'regio' } }));
    await typed(matrix, '#delegate');
    await elsewhere(matrix, (board) => decide(board, KEY, { delegate: undefined }));
    await matrix.until(() => matrix.notices !== '', 'told');
    expect([kept().delegate, matrix.notices.includes('weggehaald')]).to.deep.equal([{ to: 'regio', text: MINE }, true]);
  });

  it('keeps what was typed when there is no longer room for the column, or no longer a card', async () => {
    const matrix = await opened();
    await typed(matrix, '.details textarea');
    matrix.element.style.inlineSize = '700px';
    await matrix.until(() => matrix.shown === 'grid', 'drawn as lists');
    await matrix.until(() => kept().note === MINE, 'kept');
    await matrix.until(() => matrix.one<HTMLTextAreaElement>('.details textarea').value === MINE, 'shown');
    const field = matrix.one<HTMLTextAreaElement>('.details textarea');
    field.value = `${MINE}!`;
    matrix.element.data = sampleFeed(sampleLaws.filter(({ id }) => id !== 'later'));
    await matrix.until(() => matrix.boxOf(KEY) === undefined, 'gone');
    await matrix.until(() => kept().note === `${MINE}!`, 'kept');
  });

  it('leaves a half day as it is, and takes nothing away by it', async () => {
    const matrix = await opened();
    await elsewhere(matrix, (board) => decide(board, KEY, { ownDate: '2027-09-01' }));
    const field = matrix.one<HTMLInputElement>('#own-date');
    // As a browser says of a day without its year.
    Object.defineProperty(field, 'validity', { value: { valid: false, badInput: true } });
    field.value = '';
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(kept().ownDate).to.equal('2027-09-01');
  });

  describe('the weights', () => {
    async function weighing(matrix: MatrixDriver, id: string, value: string): Promise<HTMLInputElement> {
      if (matrix.all('.weights').length === 0) await matrix.press('Belang wegen');
      const field = matrix.one<HTMLInputElement>(`#weights-${id}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await matrix.element.updateComplete;
      return field;
    }
    const saveWeights = async (matrix: MatrixDriver): Promise<void> => { matrix.one('.weights [type=submit]').click(); await matrix.element.updateComplete; };
    const settings = (): Board['settings'] | undefined => other?.boards[0]?.settings;

    it('shows what the other window saved, and saves only what was tried here', async () => {
      const matrix = await opened();
      await weighing(matrix, 'urgent', '9');
      await elsewhere(matrix, (board) => changeSettings(board, { procurementMonths: 7 }));
      expect([matrix.one<HTMLInputElement>('#weights-procurement').value, matrix.one<HTMLInputElement>('#weights-urgent').value]).to.deep.equal(['7', '9']);
      await saveWeights(matrix);
      expect([settings(), matrix.notices]).to.deep.equal([{ procurementMonths: 7, urgentWithin: 9 }, '']);
    });

    it('tells of a weight that both changed, and takes the other', async () => {
      const matrix = await opened();
      await weighing(matrix, 'urgent', '9');
      await elsewhere(matrix, (board) => changeSettings(board, { urgentWithin: 12 }));
      expect([matrix.one<HTMLInputElement>('#weights-urgent').value, matrix.notices]).to.deep.equal(['9', '']);
      await saveWeights(matrix);
      expect(settings()).to.deep.equal({ urgentWithin: 9 });
      expect(matrix.notices).to.match(/^In twee vensters is hetzelfde veranderd/).and.to.include('12 maanden');
      await expectAccessible(matrix.element);
      await matrix.press(/^Neem de andere: Nu beginnen/);
      expect([settings(), matrix.notices]).to.deep.equal([{ urgentWithin: 12 }, '']);
    });

    it('leaves them as they are when trying is given up', async () => {
      const matrix = await opened();
      await weighing(matrix, 'urgent', '9');
      await elsewhere(matrix, (board) => changeSettings(board, { urgentWithin: 12 }));
      await matrix.press('Annuleer');
      expect([settings(), matrix.notices]).to.deep.equal([{ urgentWithin: 12 }, '']);
    });
  });

  describe('a form', () => {
    const there = (board: Board): Board => decide(board, KEY, { move: { quadrant: 'volgen', reason: THEIRS, on: TODAY, basis: {} } });
    const save = async (matrix: MatrixDriver, part: 'move' | 'own-task'): Promise<void> => {
      matrix.one(`form[part=${part}] [type=submit]`).click();
      await matrix.until(() => matrix.all('.form').length === 0, 'saved');
    };
    const checked = (matrix: MatrixDriver): string => matrix.one<HTMLInputElement>('.form input:checked').value;

    it('in which a card is moved is left alone once it is touched, and tells of the other place when it is saved', async () => {
      const matrix = await opened();
      await matrix.press(/^Verplaats.*Voorbeeld later/);
      await elsewhere(matrix, (board) => decide(board, KEY, { move: { quadrant: 'samen', on: TODAY, basis: {} } }));
      expect(checked(matrix), 'untouched it follows').to.equal('samen');
      matrix.one('.form input[value=nu-doen]').click();
      const field = await typed(matrix, '.form [name=reason]');
      await elsewhere(matrix, there);
      expect([checked(matrix), field.value, matrix.notices]).to.deep.equal(['nu-doen', MINE, '']);
      await save(matrix, 'move');
      expect([matrix.boxOf(KEY), kept().move?.reason]).to.deep.equal(['nu-doen', MINE]);
      expect(matrix.notices).to.match(/^In twee vensters is hetzelfde veranderd/).and.to.include(`Staat er nuNu doen`).and.to.include(THEIRS);
      await matrix.press(/^Neem de andere: Voorbeeld later, Plek/);
      expect([matrix.boxOf(KEY), kept().move?.reason, matrix.notices]).to.deep.equal(['volgen', THEIRS, '']);
    });

    it('asks nothing about what was changed in this window meanwhile', async () => {
      const matrix = await opened();
      await matrix.move(KEY, 'samen');
      await matrix.press(/^Verplaats.*Voorbeeld later/);
      matrix.one('.form input[value=nu-doen]').click();
      await matrix.press(/^Ongedaan maken/);
      expect(checked(matrix)).to.equal('nu-doen');
      await save(matrix, 'move');
      expect([matrix.boxOf(KEY), matrix.notices]).to.deep.equal(['nu-doen', '']);
    });

    it('of an own task is left alone too, and brings together what both changed', async () => {
      const matrix = await opened();
      const task = { key: 'eigen/1', title: 'Eigen taak', quadrant: 'volgen' } as const;
      await elsewhere(matrix, (board) => addOwn(board, task));
      await matrix.openCard(task.key);
      await matrix.press(/^Wijzig.*Eigen taak/);
      const field = await typed(matrix, '.form [name=title]');
      await elsewhere(matrix, (board) => changeOwn(board, task.key, { title: THEIRS, quadrant: 'samen' }));
      expect([field.value.includes(MINE), checked(matrix)]).to.deep.equal([true, 'volgen']);
      await save(matrix, 'own-task');
      expect([matrix.boxOf(task.key), other?.boards[0]?.own[0]?.title, matrix.notices.includes(THEIRS)]).to.deep.equal(['samen', field.value, true]);
      await matrix.press(/^Neem de andere:.*, Naam van de taak/);
      expect([other?.boards[0]?.own[0]?.title, matrix.notices]).to.deep.equal([THEIRS, '']);
    });

    describe('of an own task that the other window removes', () => {
      const task = { key: 'eigen/1', title: 'Eigen taak', quadrant: 'volgen' } as const;
      const ownThere = (): (string | undefined)[] => [other?.boards[0]?.own[0]?.title, other?.boards[0]?.decisions[task.key]?.note];
      /** The task is open, with a note; in the form of `press` something is typed in `name`. */
      async function removed(press: RegExp, name: string): Promise<[MatrixDriver, HTMLInputElement]> {
        const matrix = await opened();
        await elsewhere(matrix, (board) => decide(addOwn(board, task), task.key, { note: THEIRS }));
        await matrix.openCard(task.key);
        await matrix.press(press);
        const field = await typed(matrix, `.form [name=${name}]`);
        await elsewhere(matrix, (board) => removeOwn(board, task.key));
        return [matrix, field];
      }

      it('stays with what was typed and says so, accessibly', async () => {
        const [matrix, field] = await removed(/^Wijzig.*Eigen taak/, 'title');
        expect([matrix.focused === field, field.value.includes(MINE), ownThere()]).to.deep.equal([true, true, [undefined, undefined]]);
        expect([matrix.text('.form [role=status]'), matrix.all('.form .button').map(({ textContent }) => textContent)]).to.deep.equal([
          'Dit is in een ander venster verwijderd. Wat u hier invulde, staat er nog.', ['Zet het terug', 'Sluit zonder terugzetten'],
        ]);
        await expectAccessible(matrix.element);
      });

      it('puts it back with what was typed and what was decided about it, as a step', async () => {
        const [matrix, field] = await removed(/^Wijzig.*Eigen taak/, 'title');
        const { value } = field;
        await save(matrix, 'own-task');
        expect([ownThere(), matrix.boxOf(task.key), matrix.notices]).to.deep.equal([[value, THEIRS], 'volgen', '']);
        await matrix.press(/^Ongedaan maken/);
        expect(ownThere()).to.deep.equal([undefined, undefined]);
      });

      it('puts it back as it was, too', async () => {
        const [matrix, field] = await removed(/^Wijzig.*Eigen taak/, 'title');
        field.value = task.title;
        await save(matrix, 'own-task');
        expect(ownThere()).to.deep.equal([task.title, THEIRS]);
      });

      it('closes when it is not wanted, and leaves nothing behind', async () => {
        const [matrix] = await removed(/^Wijzig.*Eigen taak/, 'title');
        await matrix.press('Sluit zonder terugzetten');
        expect([matrix.boxOf(task.key), matrix.all('.form, .details').length, ownThere(), matrix.focused !== null]).to.deep.equal([undefined, 0, [undefined, undefined], true]);
      });

      it('puts it back by the form in which it is moved', async () => {
        const [matrix] = await removed(/^Verplaats.*Eigen taak/, 'reason');
        expect(matrix.text('.form [role=status]')).to.match(/^Dit is in een ander venster verwijderd/);
        await save(matrix, 'move');
        expect([ownThere(), other?.boards[0]?.decisions[task.key]?.move?.reason]).to.deep.equal([[task.title, THEIRS], MINE]);
      });

      it('closes when nothing was filled in yet', async () => {
        const matrix = await opened();
        await elsewhere(matrix, (board) => addOwn(board, task));
        await matrix.openCard(task.key);
        await matrix.press(/^Wijzig.*Eigen taak/);
        await elsewhere(matrix, (board) => removeOwn(board, task.key));
        expect(matrix.all('.form').length).to.equal(0);
      });
    });
  });

  it('puts an own task back that the other window removes while a note about it is typed, and tells that', async () => {
    const task = { key: 'eigen/1', title: 'Eigen taak', quadrant: 'volgen' } as const;
    const matrix = await opened();
    await elsewhere(matrix, (board) => addOwn(board, task));
    await matrix.openCard(task.key);
    (matrix.one('.details textarea').closest('details') as HTMLDetailsElement).open = true;
    await typed(matrix, '.details textarea');
    await elsewhere(matrix, (board) => removeOwn(board, task.key));
    await matrix.until(() => matrix.notices !== '', 'told');
    expect([other?.boards[0]?.own, other?.boards[0]?.decisions[task.key]?.note]).to.deep.equal([[task], MINE]);
    expect(matrix.notices).to.include('Eigen taak').and.to.include('weggehaald');
    await matrix.press(/^Neem de andere: Eigen taak/);
    expect([other?.boards[0]?.own, matrix.boxOf(task.key), matrix.notices]).to.deep.equal([[], undefined, '']);
    await matrix.press(/^Ongedaan maken: “Eigen taak” eigen taak verwijderd/);
    expect(other?.boards[0]?.decisions[task.key]?.note).to.equal(MINE);
  });
});
