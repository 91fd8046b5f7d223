import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { guardConsole, nameOf } from '@digitaal-europa/ui/testing';
import { forgetBoards, MatrixDriver, sampleFeed, TODAY } from './matrix.driver.ts';
import type { KdePriorityMatrix } from './matrix.element.ts';

async function tabTo(matrix: MatrixDriver, name: RegExp, back = false): Promise<void> {
  const passed: string[] = [];
  if (back) await sendKeys({ down: 'Shift' });
  try {
    for (let i = 0; i < 80; i++) {
      await sendKeys({ press: 'Tab' });
      if (name.test(matrix.focusedName)) return;
      passed.push(matrix.focusedName.slice(0, 30));
    }
  } finally {
    if (back) await sendKeys({ up: 'Shift' });
  }
  throw new Error(`no ${String(name)} on the way: ${passed.join(' → ')}`);
}

async function embed(): Promise<MatrixDriver> {
  const page = await fixture<HTMLElement>(html`<div><button type="button">Eerder op de pagina</button><kde-priority-matrix loading="eager" today=${TODAY} .data=${sampleFeed()}></kde-priority-matrix></div>`);
  const matrix = new MatrixDriver(page.querySelector('kde-priority-matrix') as KdePriorityMatrix);
  await matrix.until(() => matrix.shown !== 'nothing', 'drawn');
  // The last focus that does not come from a key.
  page.querySelector('button')?.focus();
  return matrix;
}

describe('kde-priority-matrix, with the keyboard alone', () => {
  guardConsole();
  beforeEach(async () => {
    forgetBoards();
    await setViewport({ width: 1400, height: 900 });
  });
  after(forgetBoards);

  it('reads why a card stands where it stands, moves it, undoes that, answers for what applies already and adds a task [R22 R25]', async () => {
    const matrix = await embed();

    // Reading order is tab order: Nu doen, Inplannen, Samen, Volgen.
    await tabTo(matrix, /^Voorbeeld later/);
    expect(matrix.focusedName).to.match(/Inplannen, begin uiterlijk februari 2028, ingangsdatum 1 juni 2028/);
    await sendKeys({ press: 'Enter' });
    await matrix.until(() => matrix.focusedName === 'Voorbeeld later', 'the focus in the details');
    expect(matrix.text('.details')).to.match(/Inplannen: begin uiterlijk februari 2028/);

    // Moves it with the form.
    await tabTo(matrix, /^Verplaats/);
    await sendKeys({ press: 'Enter' });
    await matrix.until(() => matrix.focusedName.startsWith('Verplaats:'), 'the focus in the form');
    await tabTo(matrix, /^Inplannen/);
    await sendKeys({ press: 'ArrowUp' });
    expect((matrix.focused as HTMLInputElement).value).to.equal('nu-doen');
    await tabTo(matrix, /^Opslaan$/);
    await sendKeys({ press: 'Enter' });
    await matrix.until(() => matrix.boxOf('later/taak') === 'nu-doen', 'moved');
    expect(matrix.said).to.equal('“Voorbeeld later” verplaatst van Inplannen naar Nu doen.');
    await matrix.until(() => matrix.focused !== null, 'the focus is somewhere');
    expect(matrix.focused?.closest('.details, [data-key="later/taak"]')).not.to.equal(null);

    // Closes, and comes back to the card.
    await sendKeys({ press: 'Escape' });
    await matrix.until(() => matrix.all('.details').length === 0, 'closed');
    expect(matrix.focusedName).to.match(/Voorbeeld later/);

    // Undoes it.
    await tabTo(matrix, /^Ongedaan maken: “Voorbeeld later” verplaatst/, true);
    await sendKeys({ press: 'Enter' });
    await matrix.until(() => matrix.boxOf('later/taak') === 'inplannen', 'undone');
    expect(matrix.focused?.classList.contains('undo')).to.equal(true);

    // Says that something is only partly in order.
    await tabTo(matrix, /Voorbeeld dat al geldt/);
    await tabTo(matrix, /Voorbeeld dat al geldt/);
    expect(matrix.focused?.localName).to.equal('select');
    await sendKeys({ type: 'd' });
    if ((matrix.focused as HTMLSelectElement).value === 'deels' && !matrix.boxOf('al/taak')) await sendKeys({ press: 'Enter' });
    await matrix.until(() => matrix.boxOf('al/taak') === 'nu-doen', 'in the matrix');

    // Adds a task.
    await tabTo(matrix, /Eigen taak$/, true);
    await sendKeys({ press: 'Enter' });
    await matrix.until(() => matrix.all('form[part=own-task]').length === 1, 'the form is open');
    await tabTo(matrix, /^Wat moet er gebeuren/);
    await sendKeys({ type: 'Scholing' });
    await tabTo(matrix, /^Nu doen/);
    await sendKeys({ press: ' ' });
    await tabTo(matrix, /^Opslaan$/);
    await sendKeys({ press: 'Enter' });
    await matrix.until(() => matrix.box('nu-doen').some((key) => key.startsWith('eigen/')), 'the task is there');
  });
});

describe('kde-priority-matrix, as a list, with the keyboard alone', () => {
  guardConsole();
  beforeEach(async () => {
    forgetBoards();
    await setViewport({ width: 1400, height: 900 });
  });
  after(forgetBoards);

  it('chooses another box and undoes that, with the focus on its row all the time [R22 R25]', async () => {
    const matrix = await embed();
    matrix.element.view = 'list';
    await matrix.until(() => matrix.shown === 'table', 'a list');
    const place = (): HTMLSelectElement => matrix.one('.rows [data-key="later/taak"] select');
    place().focus();
    place().value = 'volgen';
    place().dispatchEvent(new Event('change', { bubbles: true }));
    await matrix.until(() => matrix.boxOf('later/taak') === 'volgen' && matrix.focused === place(), 'moved, with the focus');
    place().dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, composed: true }));
    await matrix.until(() => matrix.boxOf('later/taak') === 'inplannen' && matrix.focused === place(), 'back, with the focus');
  });
});

describe('kde-priority-matrix, by touch alone', () => {
  guardConsole();
  beforeEach(async () => {
    forgetBoards();
    await setViewport({ width: 400, height: 800 });
  });
  after(forgetBoards);

  /** One finger, down and up on the middle of what bears this. */
  async function tap(matrix: MatrixDriver, element: HTMLElement): Promise<boolean> {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const done = await executeServerCommand('real-touch', { points: [[[left + width / 2, top + height / 2]]] });
    await matrix.element.updateComplete;
    return Boolean(done);
  }

  it('opens a card, moves it and takes that back', async function () {
    const matrix = await embed();
    if (!await tap(matrix, matrix.card('later/taak').querySelector('button') as HTMLElement)) this.skip();
    await matrix.until(() => matrix.text('.details__heading') === 'Voorbeeld later', 'the details are open');
    await tap(matrix, matrix.button(/^Verplaats.*Voorbeeld later/));
    await matrix.until(() => matrix.all('form[part=move]').length > 0, 'the form is open');
    await tap(matrix, matrix.one('form[part=move] input[value=volgen]'));
    await tap(matrix, matrix.one('form[part=move] [type=submit]'));
    await matrix.until(() => matrix.boxOf('later/taak') === 'volgen', 'moved');
    await tap(matrix, matrix.one('.undo'));
    await matrix.until(() => matrix.boxOf('later/taak') === 'inplannen', 'back');
  });

  it('has targets of 44 pixels, or 24 where they stand apart [R26]', async () => {
    const matrix = await embed();
    await matrix.openCard('nu/taak');
    const small = matrix.all('button, select, summary, a, input').filter((one) => one.checkVisibility()).filter((one) => one.getBoundingClientRect().height < 24);
    expect(small.map(nameOf)).to.deep.equal([]);
  });
});
