import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { groundClass } from '../light-text.ts';
import { base } from '../styles/base.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { guardConsole } from '../testing/index.ts';
import { TextColourController } from './text-colour-controller.ts';

class TestTextColour extends LitElement {
  static override readonly styles = [tokens, base];
  readonly textColour = new TextColourController(this);
  get ground(): string { return this.shadowRoot?.querySelector('p')?.className ?? ''; }

  protected override render(): TemplateResult {
    return html`<p class=${groundClass(this, false)}>tekst</p>`;
  }
}
customElements.define('test-text-colour', TestTextColour);

describe('the text colour controller', () => {
  guardConsole();

  it('draws again when a theme is switched on and off around the element', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-text-colour></test-text-colour></div>`);
    const element = page.firstElementChild as TestTextColour;
    expect(element.ground).to.equal('on-light');
    page.style.setProperty('--kde-color', '#fff');
    await waitUntil(() => element.ground === 'on-dark', 'it draws for light text');
    page.style.removeProperty('--kde-color');
    await waitUntil(() => element.ground === 'on-light', 'it draws for dark text');
  });
});
