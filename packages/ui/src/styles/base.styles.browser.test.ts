import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { guardConsole } from '../testing/index.ts';
import { base } from './base.styles.ts';
import { tokens } from './tokens.styles.ts';

class TestBase extends LitElement {
  static override readonly styles = [tokens, base];

  protected override render(): TemplateResult {
    return html`
      <h2>Wetten</h2>
      <p>Wetten over <a href="#digitaal">digitaal</a> werken</p>
      <ul><li>Woo</li></ul>
      <button type="button">Kies</button>
      <input aria-label="Zoeken">
      <div tabindex="0">vak</div>
      <p class="visually-hidden">alleen te horen</p>
      <p class="no-print">alleen op het scherm</p>`;
  }
}
customElements.define('test-base', TestBase);

const make = (): Promise<TestBase> => fixture<TestBase>(html`<test-base></test-base>`);
const part = (element: TestBase, selector: string): HTMLElement => element.shadowRoot?.querySelector(selector) as HTMLElement;
const style = (element: TestBase, selector: string): CSSStyleDeclaration => getComputedStyle(part(element, selector));
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');

/** A rule of the host page, gone after the test. */
function pageSays(rule: string): void {
  const page = document.createElement('style');
  page.className = 'page-of-test';
  page.textContent = rule;
  document.head.append(page);
}

describe('base styles', () => {
  guardConsole();
  afterEach(() => document.querySelectorAll('.page-of-test').forEach((page) => page.remove()));

  for (const theme of ['none', 'white outline']) {
    it(`draws a white and a black ring around whatever the Tab key reaches, with a theme of ${theme}`, async () => {
      const element = await make();
      if (theme === 'white outline') element.style.setProperty('--basis-focus-outline-color', '#fff');
      for (const selector of ['a', 'button', 'input', 'div']) {
        await sendKeys({ press: 'Tab' });
        expect(element.shadowRoot?.activeElement?.localName).to.equal(selector);
        const { outlineStyle, outlineWidth, outlineOffset, outlineColor, boxShadow } = style(element, selector);
        expect([outlineStyle, outlineWidth, outlineOffset], selector).to.deep.equal(['solid', '2px', '4px']);
        expect(outlineColor).to.equal(theme === 'none' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
        expect(boxShadow).to.equal('rgb(255, 255, 255) 0px 0px 0px 2px, rgb(0, 0, 0) 0px 0px 0px 4px');
      }
    });
  }

  it('draws no ring where there is no focus', async () => {
    const element = await make();
    for (const selector of ['a', 'button', 'input', 'div']) expect([style(element, selector).outlineStyle, style(element, selector).boxShadow], selector).to.deep.equal(['none', 'none']);
  });

  it('keeps out what a page says of everything', async () => {
    pageSays('* { text-align: center; text-indent: 3em; text-transform: uppercase; white-space: nowrap; line-height: 3; }');
    const element = await make();
    const { textAlign, textIndent, textTransform, whiteSpace, lineHeight, fontSize } = style(element, 'p');
    expect([textAlign, textIndent, textTransform, whiteSpace]).to.deep.equal(['start', '0px', 'none', 'normal']);
    expect(parseFloat(lineHeight)).to.be.closeTo(parseFloat(fontSize) * 1.4, 0.1);
  });

  it('lets the spacing in that readers set for themselves [R22]', async () => {
    pageSays('* { letter-spacing: 2px; word-spacing: 3px; }');
    const element = await make();
    expect([style(element, 'p').letterSpacing, style(element, 'p').wordSpacing, style(element, 'button').letterSpacing]).to.deep.equal(['2px', '3px', '2px']);
  });

  it('keeps the page’s rules for its own elements out', async () => {
    pageSays('p, h2, ul, button { margin: 50px; padding: 50px; color: red; font-size: 90px; }');
    const element = await make();
    for (const selector of ['p', 'h2', 'ul']) expect([style(element, selector).marginTop, style(element, selector).paddingLeft, style(element, selector).fontSize]).to.deep.equal(['0px', '0px', getComputedStyle(element).fontSize]);
    expect(style(element, 'button').color).to.equal(getComputedStyle(element).color);
  });

  it('scales with the text of the page [R31]', async () => {
    const element = await make();
    const before = part(element, 'p').offsetHeight;
    element.style.fontSize = '32px';
    expect(part(element, 'p').offsetHeight).to.be.closeTo(before * 2, 2);
    expect(style(element, 'button').fontSize).to.equal('32px');
  });

  it('takes a width from the column it stands in, never from its content', async () => {
    const column = await fixture<HTMLElement>(html`<div><test-base></test-base></div>`);
    column.style.inlineSize = '240px';
    const element = column.firstElementChild as TestBase;
    await element.updateComplete;
    part(element, 'p').textContent = 'Uitvoeringsverordening'.repeat(4);
    expect([element.offsetWidth, column.scrollWidth]).to.deep.equal([240, 240]);
  });

  it('has a width in a place that asks its content for one', async () => {
    const float = await fixture<HTMLElement>(html`<div><test-base></test-base></div>`);
    float.style.float = 'left';
    const element = float.firstElementChild as TestBase;
    await element.updateComplete;
    expect(element.offsetWidth).to.equal(240);
    float.style.maxInlineSize = '160px';
    expect(element.offsetWidth).to.equal(160);
  });

  it('keeps what is only to be heard in the page, one pixel large', async () => {
    const hidden = part(await make(), '.visually-hidden');
    expect([hidden.offsetWidth, hidden.offsetHeight, getComputedStyle(hidden).position]).to.deep.equal([1, 1, 'absolute']);
    expect(getComputedStyle(hidden).display).to.equal('block');
  });

  it('leaves out of print what is of no use on paper', async function () {
    // WebKitGTK cannot emulate the medium.
    if (isWebKit) this.skip();
    const element = await make();
    expect(style(element, '.no-print').display).to.equal('block');
    await emulateMedia({ media: 'print' });
    try {
      expect([style(element, '.no-print').display, style(element, 'p').display]).to.deep.equal(['none', 'block']);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
