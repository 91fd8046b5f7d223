import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { nextTurn } from './next-turn.ts';
import { whenChosen } from './when-chosen.ts';

async function open(): Promise<{ readonly select: HTMLSelectElement; readonly next: HTMLButtonElement; readonly taken: string[] }> {
  const taken: string[] = [];
  const box = await fixture<HTMLElement>(html`<div><select aria-label="Keuze" ${whenChosen(({ value }) => taken.push(value))}>${[1, 2, 3, 4].map((one) => html`<option>${one}</option>`)}</select><button type="button">Verder</button></div>`);
  const [select, next] = [box.querySelector('select'), box.querySelector('button')] as [HTMLSelectElement, HTMLButtonElement];
  select.focus();
  return { select, next, taken };
}

const key = (select: Element, type: 'keydown' | 'keyup', name: string): boolean => select.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true }));
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
/** What a browser tells of a key in a list that is closed. */
function pass(select: HTMLSelectElement, value: string): void {
  key(select, 'keydown', 'ArrowDown');
  choose(select, value);
  key(select, 'keyup', 'ArrowDown');
}

describe('whenChosen', () => {
  it('takes what is pressed in an open list at once, with the mouse and by key', async () => {
    const { select, taken } = await open();
    choose(select, '3');
    expect(taken).to.deep.equal(['3']);
    for (const name of [' ', 'ArrowDown']) for (const type of ['keydown', 'keyup'] as const) key(select, type, name);
    key(select, 'keydown', 'Enter');
    choose(select, '4');
    expect(taken).to.deep.equal(['3', '4']);
  });

  it('takes only the last of what the arrow keys pass, at Enter', async () => {
    const { select, taken } = await open();
    pass(select, '2');
    pass(select, '3');
    expect(taken).to.deep.equal([]);
    key(select, 'keydown', 'Enter');
    key(select, 'keyup', 'Enter');
    expect(taken).to.deep.equal(['3']);
  });

  it('takes it when the visitor goes on to another field, which has the focus by then', async () => {
    const { select, next, taken } = await open();
    pass(select, '2');
    next.focus();
    expect(taken).to.deep.equal([]);
    await nextTurn();
    expect(taken).to.deep.equal(['2']);
    expect(document.activeElement === next).to.equal(true);
  });

  it('takes each choice once, whatever passed before it', async () => {
    const { select, next, taken } = await open();
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('1', '2', '3', '4'), { minLength: 1, maxLength: 6 }), fc.boolean(), async (values, enters) => {
      taken.length = 0;
      select.focus();
      for (const value of values) pass(select, value);
      if (enters) key(select, 'keydown', 'Enter');
      next.focus();
      await nextTurn();
      expect(taken).to.deep.equal(values.slice(-1));
    }), { numRuns: 20 });
  });
});
