import { expect, fixture, html } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { keepFocus } from './keep-focus.ts';

async function show(): Promise<{ readonly root: ShadowRoot; readonly button: (name: string) => HTMLButtonElement; readonly add: (name: string) => HTMLButtonElement }> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  const add = (name: string): HTMLButtonElement => { const made = document.createElement('button'); made.dataset.keep = name; made.textContent = name; root.append(made); return made; };
  for (const name of ['a', 'b']) add(name);
  return { root, add, button: (name) => [...root.querySelectorAll('button')].find(({ dataset }) => dataset.keep === name) as HTMLButtonElement };
}
const after = async (act: () => void): Promise<void> => { await Promise.resolve(); act(); };

describe('the focus, when what has it', () => {
  guardConsole();

  it('is moved, goes with it', async () => {
    const { root, button } = await show();
    const a = button('a');
    delete a.dataset.keep;
    a.focus();
    await keepFocus(root, after(() => root.append(a)));
    expect(root.activeElement === a).to.equal(true);
  });

  it('is made anew, goes to the new one', async () => {
    const { root, button, add } = await show();
    button('a').focus();
    await keepFocus(root, after(() => { button('a').remove(); add('a'); }));
    expect([root.activeElement === button('a'), root.querySelectorAll('button').length]).to.deep.equal([true, 2]);
  });

  it('is gone, is nowhere', async () => {
    const { root, button } = await show();
    button('a').focus();
    await keepFocus(root, after(() => button('a').remove()));
    expect(root.activeElement === null).to.equal(true);
  });

  it('is gone, goes to what it is told', async () => {
    const { root, button } = await show();
    button('a').focus();
    await keepFocus(root, after(() => button('a').remove()), '[data-keep=b]');
    expect(root.activeElement === button('b')).to.equal(true);
  });

  it('stood in the details, goes to the one there, also when the same stands before it', async () => {
    const { root, add } = await show();
    const details = root.appendChild(document.createElement('div'));
    details.className = 'details';
    const inDetails = details.appendChild(add('c'));
    add('a');
    inDetails.focus();
    await keepFocus(root, after(() => { inDetails.remove(); root.prepend(add('c')); details.append(add('c')); }));
    expect(root.activeElement?.parentElement === details).to.equal(true);
  });

  it('stays where the visitor went meanwhile, also outside', async () => {
    const { root, button } = await show();
    const outside = await fixture<HTMLButtonElement>(html`<button type="button">Buiten</button>`);
    for (const to of [button('b'), outside]) {
      button('a').focus();
      await keepFocus(root, after(() => to.focus()));
      expect([root.activeElement, document.activeElement].includes(to)).to.equal(true);
    }
  });
});
