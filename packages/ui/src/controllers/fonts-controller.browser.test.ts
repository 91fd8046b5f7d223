import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { guardConsole } from '../testing/index.ts';
import { FontsController } from './fonts-controller.ts';

class TestFonts extends LitElement {
  renders = 0;

  constructor() {
    super();
    new FontsController(this);
  }

  protected override render(): string {
    return String(++this.renders);
  }
}
customElements.define('test-fonts', TestFonts);

/** What a browser says when a web font has arrived. */
const arrive = (): boolean => document.fonts.dispatchEvent(new Event('loadingdone'));

describe('FontsController', () => {
  guardConsole();

  it('renders again when a font has arrived', async () => {
    const element = await fixture<TestFonts>(html`<test-fonts></test-fonts>`);
    expect(element.renders).to.equal(1);
    arrive();
    await element.updateComplete;
    expect(element.renders).to.equal(2);
  });

  it('no longer listens when it is taken out of the page, and again when it is put back', async () => {
    const element = await fixture<TestFonts>(html`<test-fonts></test-fonts>`);
    const around = element.parentElement;
    element.remove();
    arrive();
    await element.updateComplete;
    expect(element.renders).to.equal(1);
    around?.append(element);
    arrive();
    await element.updateComplete;
    expect(element.renders).to.equal(2);
  });
});
