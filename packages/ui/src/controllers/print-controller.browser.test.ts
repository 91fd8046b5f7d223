import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { guardConsole } from '../testing/index.ts';
import { PrintController } from './print-controller.ts';

class TestPrint extends LitElement {
  private readonly print = new PrintController(this, () => this.performUpdate());

  protected override render(): TemplateResult {
    return html`${this.print.printing ? 'papier' : 'scherm'}`;
  }
}
customElements.define('test-print', TestPrint);

describe('PrintController', () => {
  guardConsole();

  it('draws for paper at once, and for the screen again after it', async () => {
    const element = await fixture<TestPrint>(html`<test-print></test-print>`);
    dispatchEvent(new Event('beforeprint'));
    expect(element.shadowRoot?.textContent).to.equal('papier');
    dispatchEvent(new Event('afterprint'));
    expect(element.shadowRoot?.textContent).to.equal('scherm');
  });

  it('stops listening when its element is removed', async () => {
    const element = await fixture<TestPrint>(html`<test-print></test-print>`);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(element.shadowRoot?.textContent).to.equal('scherm');
    dispatchEvent(new Event('afterprint'));
  });
});
