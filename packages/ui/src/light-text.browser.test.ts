import { expect, fixture, html } from '@open-wc/testing';
import { groundClass } from './light-text.ts';
import { guardConsole } from './testing/index.ts';

describe('groundClass', () => {
  guardConsole();

  for (const [colour, ground] of [
    ['#000', 'on-light'], ['#1b2733', 'on-light'], ['#707070', 'on-light'], ['#888', ''], ['#eee', 'on-dark'], ['rgb(255 255 255 / 90%)', 'on-dark'], ['yellow', 'on-dark'],
    ['oklch(0.97 0 0)', 'on-dark'], ['oklch(0.25 0.03 264)', 'on-light'], ['oklab(0.97 -0.01 0.01)', 'on-dark'], ['lab(95 0 -2)', 'on-dark'], ['lch(20 10 30)', 'on-light'],
    ['color-mix(in srgb, #fff 95%, #000)', 'on-dark'], ['color(display-p3 1 1 1)', 'on-dark'], ['color(srgb 0.1 0.1 0.1)', 'on-light'],
  ] as const) {
    it(`puts ${colour} ${ground === '' ? 'on the ground of the page' : ground}`, async () => {
      const element = await fixture(html`<p style="color: ${colour}">tekst</p>`);
      expect([groundClass(element, false), groundClass(element, true)]).to.deep.equal([ground, ground === 'on-dark' ? '' : ground]);
    });
  }
});
