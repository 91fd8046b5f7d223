import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, judgesTree } from './axe.ts';
import { guardConsole } from './console.ts';

/** What is said of an element; empty when it is accessible. */
const verdict = (element: Element): Promise<string> => expectAccessible(element).then(() => '', (error: unknown) => (error as Error).message);

describe('expectAccessible', () => {
  guardConsole();

  it('lets good markup pass', async () => {
    expect(await verdict(await fixture(html`<div><h2>Wetten</h2><button type="button">Kies</button></div>`))).to.equal('');
  });

  it('names the rule and the element of a fault, in the engine that judges the tree', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(Object.assign(document.createElement('button'), { className: 'nameless' }));
    const said = await verdict(box);
    expect([said.includes('button-name'), said.includes('nameless')]).to.deep.equal([judgesTree, judgesTree]);
  });

  it('looks into shadow trees', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const text = Object.assign(document.createElement('p'), { textContent: 'Nauwelijks te lezen', className: 'pale' });
    Object.assign(text.style, { color: '#aaa', backgroundColor: '#fff' });
    box.attachShadow({ mode: 'open' }).append(text);
    expect(await verdict(box)).to.contain('color-contrast').and.contain('pale');
  });

  it('sees colours that are too close', async () => {
    const text = await fixture<HTMLElement>(html`<p>Nauwelijks te lezen</p>`);
    Object.assign(text.style, { color: '#aaa', backgroundColor: '#fff' });
    expect(await verdict(text)).to.contain('color-contrast');
  });

  it('does not ask of a widget what only a page can bring', async () => {
    expect(await verdict(await fixture(html`<div><h3>Zonder h1, zonder main</h3></div>`))).to.equal('');
  });
});
