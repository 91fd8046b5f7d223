import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, asksEverything } from './axe.ts';
import { guardConsole } from './console.ts';

/** What is said of an element; empty when it is accessible. */
const verdict = (element: Element): Promise<string> => expectAccessible(element).then(() => '', (error: unknown) => (error as Error).message);

describe('expectAccessible', () => {
  guardConsole();

  it('lets good markup pass', async () => {
    expect(await verdict(await fixture(html`<div><h2>Wetten</h2><button type="button">Kies</button></div>`))).to.equal('');
  });

  it('names the rule and the element of a fault, in the engine that is asked everything', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(Object.assign(document.createElement('button'), { className: 'nameless' }));
    const said = await verdict(box);
    expect([said.includes('button-name'), said.includes('nameless')]).to.deep.equal([asksEverything, asksEverything]);
  });

  it('looks into shadow trees, and asks every engine what is too small to press', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const small = [1, 2].map((i) => Object.assign(document.createElement('button'), { textContent: i, className: 'tiny' }));
    for (const { style } of small) Object.assign(style, { inlineSize: '10px', blockSize: '10px', padding: 0, border: 0 });
    box.attachShadow({ mode: 'open' }).append(...small);
    expect(await verdict(box)).to.contain('target-size').and.contain('tiny');
  });

  it('sees colours that are too close, in the engine that is asked everything', async () => {
    const text = await fixture<HTMLElement>(html`<p>Nauwelijks te lezen</p>`);
    Object.assign(text.style, { color: '#aaa', backgroundColor: '#fff' });
    expect((await verdict(text)).includes('color-contrast')).to.equal(asksEverything);
  });

  it('does not ask of a widget what only a page can bring', async () => {
    expect(await verdict(await fixture(html`<div><h3>Zonder h1, zonder main</h3></div>`))).to.equal('');
  });
});
