import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { css, LitElement, svg, type TemplateResult } from 'lit';
import { guardConsole } from '../testing/index.ts';
import { ResizeController } from './resize-controller.ts';

/** Its height follows from its width, as a drawing's does. */
class TestResize extends LitElement {
  static override readonly styles = css`
    :host { display: block; box-sizing: border-box; padding-inline: 20px; border-inline: 5px solid; }
    svg { display: block; }
  `;
  readonly resize = new ResizeController(this);
  readonly seen: number[] = [];

  protected override render(): TemplateResult {
    this.seen.push(this.resize.width);
    return html`<svg width="10" height=${100 + this.resize.width}>${svg`<rect width="10" height="10"></rect>`}</svg>`;
  }
}
customElements.define('test-resize', TestResize);

const make = async (width: string): Promise<{ element: TestResize; column: HTMLElement }> => {
  const column = await fixture<HTMLElement>(html`<div><test-resize></test-resize></div>`);
  column.style.inlineSize = width;
  return { element: column.firstElementChild as TestResize, column };
};
const drawn = (element: TestResize): string | null | undefined => element.shadowRoot?.querySelector('svg')?.getAttribute('height');
const isWide = (element: TestResize, width: number): Promise<void> => waitUntil(() => drawn(element) === String(100 + width), `is drawn ${width} wide`, { timeout: 5000 });

/** The browser has told every observer that the element has no box any more. */
const boxGone = (element: Element): Promise<void> => new Promise((told) => {
  const observer = new ResizeObserver(([entry]) => {
    if (entry?.contentRect.width !== 0) return;
    observer.disconnect();
    told();
  });
  observer.observe(element);
});

describe('ResizeController', () => {
  guardConsole();

  it('tells the width of the content box, without padding and border', async () => {
    const { element } = await make('350px');
    await isWide(element, 300);
  });

  it('is 0 until there is a width', async () => {
    const { element } = await make('350px');
    await isWide(element, 300);
    expect(element.seen[0]).to.equal(0);
  });

  it('follows the column that the element stands in, down to whole pixels', async () => {
    const { element, column } = await make('350px');
    await isWide(element, 300);
    column.style.inlineSize = '150.7px';
    await isWide(element, 100);
    column.style.inlineSize = '450px';
    await isWide(element, 400);
  });

  it('follows the size of the text, when the visitor or the page makes it larger', async () => {
    const { element, column } = await make('350px');
    element.append('Tekst');
    element.shadowRoot?.append(document.createElement('slot'));
    await isWide(element, 300);
    const before = element.seen.length;
    column.style.fontSize = '200%';
    await waitUntil(() => element.seen.length > before, 'drawn again', { timeout: 5000 });
    expect(element.seen.at(-1)).to.equal(300);
  });

  it('follows the room between letters and words', async () => {
    const { element, column } = await make('350px');
    element.append('Tekst die op twee regels komt als hij meer ruimte krijgt');
    element.shadowRoot?.append(document.createElement('slot'));
    await isWide(element, 300);
    for (const room of ['letterSpacing', 'wordSpacing'] as const) {
      const before = element.seen.length;
      column.style[room] = '40px';
      await waitUntil(() => element.seen.length > before, `drawn again for ${room}`, { timeout: 5000 });
    }
  });

  // The guard fails these on "ResizeObserver loop", which browsers report within the frame of the measurement.
  it('lets the element take its height from its first width without a "ResizeObserver loop" on the page', async () => {
    const { element } = await make('350px');
    await isWide(element, 300);
    await nextFrame();
    await nextFrame();
    expect(element.offsetHeight).to.equal(400);
  });

  it('lets the element take its height from each next width without a "ResizeObserver loop" on the page', async () => {
    const { element, column } = await make('350px');
    await isWide(element, 300);
    for (const width of [200, 500, 50, 350]) {
      column.style.inlineSize = `${width + 50}px`;
      await isWide(element, width);
      await nextFrame();
    }
  });

  it('keeps its last width while it has no box, as inside a closed tab', async () => {
    const { element, column } = await make('350px');
    await isWide(element, 300);
    const gone = boxGone(element);
    column.hidden = true;
    await gone;
    await nextFrame();
    expect(element.resize.width).to.equal(300);
    expect(drawn(element)).to.equal('400');
    column.style.inlineSize = '250px';
    column.hidden = false;
    await isWide(element, 200);
  });

  it('renders once for a change, and not at all for a new height', async () => {
    const { element, column } = await make('350px');
    await isWide(element, 300);
    await nextFrame();
    const renders = element.seen.length;
    element.style.minBlockSize = '900px';
    await nextFrame();
    await nextFrame();
    expect(element.seen.length).to.equal(renders);
    column.style.inlineSize = '250px';
    await isWide(element, 200);
    await nextFrame();
    expect(element.seen.slice(renders)).to.deep.equal([200]);
  });

  it('tells the width at once to whom asks for it, and then needs no second render', async () => {
    const { element, column } = await make('350px');
    await isWide(element, 300);
    // As before the browser has told anything: the observer has it from here.
    const fresh = document.createElement('test-resize') as TestResize;
    column.style.inlineSize = '350.7px';
    column.append(fresh);
    expect(fresh.resize.measured).to.equal(300);
    await fresh.updateComplete;
    await nextFrame();
    await nextFrame();
    expect(fresh.seen).to.deep.equal([300]);
  });

  it('has no width to tell without a box', async () => {
    const { element } = await make('0px');
    element.hidden = true;
    element.style.display = 'none';
    const other = document.createElement('test-resize') as TestResize;
    other.style.display = 'none';
    element.after(other);
    expect(other.resize.measured).to.equal(0);
  });

  it('keeps its width when it is taken out of the page, and follows again when it is put back', async () => {
    const { element, column } = await make('350px');
    await isWide(element, 300);
    const gone = boxGone(element);
    element.remove();
    await gone;
    await nextFrame();
    expect(element.resize.width).to.equal(300);
    column.style.inlineSize = '250px';
    column.append(element);
    await isWide(element, 200);
  });
});
