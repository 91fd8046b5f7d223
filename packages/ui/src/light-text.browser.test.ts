import { expect, fixture, html } from '@open-wc/testing';
import { hasLightText } from './light-text.ts';
import { guardConsole } from './testing/index.ts';

describe('hasLightText', () => {
  guardConsole();

  for (const [colour, light] of [['#000', false], ['#1b2733', false], ['#767676', false], ['#eee', true], ['rgb(255 255 255 / 90%)', true], ['yellow', true]] as const) {
    it(`takes ${colour} for ${light ? 'light' : 'dark'} text`, async () => {
      const element = await fixture(html`<p style="color: ${colour}">tekst</p>`);
      expect(hasLightText(element)).to.equal(light);
    });
  }

  it('takes a colour that it cannot read for dark text, as most pages have', async () => {
    expect(hasLightText(await fixture(html`<p style="color: color(display-p3 1 1 1)">tekst</p>`))).to.equal(false);
  });
});
