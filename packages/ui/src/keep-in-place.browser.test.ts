import { expect, fixture, html } from '@open-wc/testing';
import { keepInPlace } from './keep-in-place.ts';
import { guardConsole } from './testing/index.ts';

describe('keepInPlace', () => {
  guardConsole();
  const boxes = (scroller: boolean): Promise<HTMLElement> => fixture<HTMLElement>(html`
    <div style=${scroller ? 'block-size: 200px; overflow-y: auto' : ''}>
      <div class="above" style="block-size: 600px"></div><button>hier</button><div style="block-size: 3000px"></div>
    </div>`);

  for (const [what, scroller] of [['the page', false], ['a box of its own', true]] as const) {
    it(`keeps an element where it is seen when what stands above it shrinks, in ${what}`, async () => {
      const root = await boxes(scroller);
      const [above, button] = [root.querySelector<HTMLElement>('.above'), root.querySelector('button')];
      button?.scrollIntoView({ block: 'center' });
      const before = button?.getBoundingClientRect().top ?? NaN;
      await keepInPlace(button, Promise.resolve().then(() => above?.style.setProperty('block-size', '350px')));
      expect(button?.getBoundingClientRect().top).to.be.closeTo(before, 1.5);
    });
  }

  it('leaves the page alone for an element that is gone, and without one', async () => {
    const root = await boxes(false);
    const button = root.querySelector('button');
    const before = scrollY;
    await keepInPlace(button, Promise.resolve().then(() => button?.remove()));
    await keepInPlace(null, Promise.resolve());
    expect(scrollY).to.equal(before);
  });
});
