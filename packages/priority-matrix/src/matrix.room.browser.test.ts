import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { forgetBoards, MatrixDriver, OtherWindow } from './matrix.driver.ts';
import { MAX_OWN, newBoard, type Board } from './model/board.ts';
import { MAX_DECISIONS } from './model/format.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
/** As many choices, or own tasks, as a board holds: all of them about what is not in the sample. */
const FULL: Board = { ...newBoard('vol', 'Vol bord', { type: 'gemeente' }), decisions: Object.fromEntries(range(MAX_DECISIONS).map((i) => [`oud/taak-${i}`, { pinned: true }])) };
const BUSY: Board = { ...newBoard('druk', 'Druk bord', { type: 'gemeente' }), own: range(MAX_OWN).map((i) => ({ key: `eigen/${i}`, title: `Voorbeeld ${i}`, quadrant: 'volgen' })) };
const chooseIn = (select: HTMLSelectElement, value: string): void => {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const REFUSED = /^Dit is niet bewaard: op dit bord staan al 2000 keuzes, en meer kan niet\./;

describe('kde-priority-matrix, when a board holds no more', () => {
  guardConsole();
  beforeEach(async () => {
    forgetBoards();
    await setViewport({ width: 1400, height: 900 });
  });
  after(forgetBoards);

  async function openOn(board: Board): Promise<MatrixDriver> {
    const other = OtherWindow.open();
    other.add(board);
    other.close();
    return MatrixDriver.open();
  }
  const save = async (matrix: MatrixDriver): Promise<void> => { matrix.one('.form [type=submit]').click(); await matrix.element.updateComplete; };

  it('says of one own task too many that it is not kept, accessibly, and leaves it in the form', async () => {
    const matrix = await openOn(BUSY);
    await matrix.press('+ Eigen taak');
    const title = matrix.one<HTMLInputElement>('#own-task-name');
    title.value = 'Raad bijpraten';
    matrix.one('.form input[value=samen]').click();
    await save(matrix);
    expect(matrix.text('#own-task-error')).to.equal('Deze taak is niet bewaard: op dit bord staan al 200 eigen taken, en meer kan niet. Verwijder er eerst een, of begin een nieuw bord.');
    expect([title.isConnected, title.value, matrix.focused?.id]).to.deep.equal([true, 'Raad bijpraten', 'own-task-name']);
    await expectAccessible(matrix.element);
  });

  it('says of one choice too many that it is not kept, and leaves what was typed in its field', async () => {
    const matrix = await openOn(FULL);
    await matrix.openCard('later/taak');
    const area = matrix.one<HTMLTextAreaElement>('.details textarea');
    (area.closest('details') as HTMLDetailsElement).open = true;
    area.focus();
    await sendKeys({ type: 'Bel de leverancier' });
    area.blur();
    await matrix.until(() => REFUSED.test(matrix.notices), 'told');
    await expectAccessible(matrix.element);
    await matrix.press('Begrepen');
    expect([matrix.notices, area.isConnected, area.value]).to.deep.equal(['', true, 'Bel de leverancier']);
    // Still not kept: it is tried again when the page goes.
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await matrix.until(() => REFUSED.test(matrix.notices), 'told again');
    // Gone from the page there is no room for it either, and it is not asked for ever.
    matrix.element.remove();
    await matrix.element.updateComplete;
    expect(area.value).to.equal('Bel de leverancier');
  });

  it('shows what is true in every field in which something was chosen', async () => {
    const matrix = await openOn(FULL);
    await matrix.openCard('later/taak');
    for (const part of matrix.all('.details details')) (part as HTMLDetailsElement).open = true;
    const fields = (): (string | boolean)[] => matrix.all('.details :is(select, [type=checkbox])').map((field) => (field instanceof HTMLInputElement ? field.checked : (field as HTMLSelectElement).value));
    const before = fields();
    for (const field of matrix.all('.details :is(select, [type=checkbox])')) {
      if (field instanceof HTMLSelectElement) chooseIn(field, field.options[1]?.value ?? ''); else field.click();
      await matrix.until(() => REFUSED.test(matrix.notices), 'told');
      expect(fields()).to.deep.equal(before);
      await matrix.press('Begrepen');
    }
    expect(before).to.have.length(5);
  });

  it('says it in the form in which a card is moved, and keeps that open', async () => {
    const matrix = await openOn(FULL);
    await matrix.openCard('later/taak');
    await matrix.press(/^Verplaats.*Voorbeeld later/);
    matrix.one('form[part=move] input[value=volgen]').click();
    matrix.one<HTMLInputElement>('form[part=move] [name=reason]').value = 'Reden';
    await save(matrix);
    expect(matrix.text('#move-error')).to.match(REFUSED);
    expect([matrix.one<HTMLInputElement>('form[part=move] [name=reason]').value, matrix.boxOf('later/taak')]).to.deep.equal(['Reden', 'inplannen']);
  });

  it('says it of an answer and of an order too, and no longer once something fits', async () => {
    const matrix = await openOn({ ...FULL, decisions: { ...Object.fromEntries(Object.entries(FULL.decisions).slice(1)), 'later/taak': { note: 'Van eerder' } } });
    await matrix.answer('al/taak', 'nee');
    expect([REFUSED.test(matrix.notices), matrix.boxOf('al/taak'), matrix.one<HTMLSelectElement>('.beside [data-key="al/taak"] select').value]).to.deep.equal([true, undefined, '']);
    await matrix.move('later/taak', 'volgen');
    expect([matrix.notices, matrix.boxOf('later/taak')]).to.deep.equal(['', 'volgen']);
    matrix.element.view = 'list';
    await matrix.element.updateComplete;
    await matrix.press(/^Om(hoog|laag): Voorbeeld volgen/);
    expect(matrix.notices).to.match(REFUSED);
  });
});
