import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { guardConsole } from '../testing/index.ts';
import { LanguageController, nearestLang, toLanguage } from './language-controller.ts';

class TestLanguage extends LitElement {
  readonly language = new LanguageController(this);

  protected override render(): string {
    return this.language.current;
  }
}
customElements.define('test-language', TestLanguage);

const spoken = (element: Element | null | undefined): string => element?.shadowRoot?.textContent ?? '';
const speaks = (element: Element | null | undefined, language: string): Promise<void> => waitUntil(() => spoken(element) === language, `speaks ${language}`, { timeout: 5000 });
const page = document.documentElement;

describe('LanguageController', () => {
  guardConsole();
  let before: string | null;
  beforeEach(() => {
    before = page.getAttribute('lang');
    page.removeAttribute('lang');
  });
  afterEach(() => {
    if (before === null) page.removeAttribute('lang');
    else page.setAttribute('lang', before);
  });

  it('speaks Dutch where no language is said', async () => {
    expect(spoken(await fixture(html`<test-language></test-language>`))).to.equal('nl');
  });

  for (const [lang, language] of [['en', 'en'], ['en-GB', 'en'], ['EN-us', 'en'], ['nl', 'nl'], ['nl-BE', 'nl'], ['fr', 'nl'], ['enm', 'nl'], ['', 'nl']] as const) {
    it(`speaks ${language} under lang="${lang}"`, async () => {
      const around = await fixture(html`<div lang=${lang}><test-language></test-language></div>`);
      expect(spoken(around.firstElementChild)).to.equal(language);
      expect(toLanguage(lang)).to.equal(language);
    });
  }

  it('takes the nearest language', async () => {
    const around = await fixture(html`<div lang="en"><p lang="nl"><test-language></test-language></p><test-language></test-language></div>`);
    expect([...around.querySelectorAll('test-language')].map(spoken)).to.deep.equal(['nl', 'en']);
  });

  it('takes its own attribute first', async () => {
    const around = await fixture(html`<div lang="nl"><test-language lang="en"></test-language></div>`);
    expect(spoken(around.firstElementChild)).to.equal('en');
  });

  it('finds the language outside the shadow roots around it', async () => {
    const outer = await fixture(html`<div lang="en"><div></div></div>`);
    const middle = document.createElement('div');
    outer.firstElementChild?.attachShadow({ mode: 'open' }).append(middle);
    const element = document.createElement('test-language');
    middle.attachShadow({ mode: 'open' }).append(element);
    await speaks(element, 'en');
    expect(nearestLang(element)).to.equal('en');
  });

  it('follows the language of the page', async () => {
    const element = await fixture(html`<test-language></test-language>`);
    page.lang = 'en';
    await speaks(element, 'en');
    page.lang = 'fr';
    await speaks(element, 'nl');
    page.lang = 'en-GB';
    await speaks(element, 'en');
    page.removeAttribute('lang');
    await speaks(element, 'nl');
  });

  it('follows an ancestor and its own attribute [R19]', async () => {
    const around = await fixture<HTMLElement>(html`<div><p><test-language></test-language></p></div>`);
    const element = around.querySelector('test-language');
    around.lang = 'en';
    await speaks(element, 'en');
    element?.setAttribute('lang', 'nl');
    await speaks(element, 'nl');
    element?.removeAttribute('lang');
    await speaks(element, 'en');
  });

  it('follows the page and its ancestors in every shadow root around it', async () => {
    const outer = await fixture(html`<div></div>`);
    const [middle, inner, element] = [document.createElement('div'), document.createElement('div'), document.createElement('test-language')];
    inner.append(element);
    const host = document.createElement('div');
    middle.append(host);
    host.attachShadow({ mode: 'open' }).append(inner);
    outer.attachShadow({ mode: 'open' }).append(middle);
    await speaks(element, 'nl');
    page.lang = 'en';
    await speaks(element, 'en');
    middle.lang = 'nl';
    await speaks(element, 'nl');
    inner.lang = 'en';
    await speaks(element, 'en');
  });

  it('takes the language of the place it is moved to', async () => {
    const around = await fixture(html`<div><p lang="nl"><test-language></test-language></p><p lang="en"></p></div>`);
    const element = around.querySelector('test-language');
    if (element) around.lastElementChild?.append(element);
    await speaks(element, 'en');
  });

  it('no longer follows when it is taken out of the page', async () => {
    const around = await fixture<HTMLElement>(html`<div><p><test-language></test-language></p><test-language></test-language></div>`);
    const [gone, stays] = around.querySelectorAll('test-language');
    const paragraph = around.querySelector('p') as HTMLElement;
    paragraph.remove();
    paragraph.lang = 'en';
    page.lang = 'en';
    await speaks(stays, 'en');
    expect(spoken(gone)).to.equal('nl');
    around.append(paragraph);
    await speaks(gone, 'en');
  });
});
