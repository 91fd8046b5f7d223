import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { KdeElement, VERSION } from './element.ts';
import { base } from './styles/base.styles.ts';
import { guardConsole } from './testing/index.ts';
import { heading } from './views/toolbar.view.ts';

class TestWidget extends KdeElement<{ 'kde-select': { readonly id: string } }> {
  static override readonly styles = [base];

  protected override render(): TemplateResult {
    return html`${heading(this.level, 'Wetten', 'title')}<button type="button" @click=${() => this.emit('kde-select', { id: 'woo' })}>Kies</button>`;
  }
}
customElements.define('test-widget', TestWidget);

const press = (widget: Element): void => widget.shadowRoot?.querySelector('button')?.click();
const headingOf = (widget: Element): string | undefined => widget.shadowRoot?.querySelector('.title')?.localName;

describe('KdeElement', () => {
  guardConsole();

  it('emits events with their detail, from the element itself', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    let heard: Event | undefined;
    widget.addEventListener('kde-select', (event) => { heard = event; }, { once: true });
    press(widget);
    expect(heard).to.be.instanceOf(CustomEvent);
    expect((heard as CustomEvent).detail).to.deep.equal({ id: 'woo' });
    expect(heard?.target).to.equal(widget);
  });

  it('emits events that bubble out of a shadow root around it, up to the page', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('test-widget') as TestWidget;
    outer.attachShadow({ mode: 'open' }).append(widget);
    await widget.updateComplete;
    let path: EventTarget[] = [];
    document.addEventListener('kde-select', (event) => { path = event.composedPath(); }, { once: true });
    press(widget);
    expect(path).to.include.members([widget, outer, document]);
  });

  for (const level of ['2', '3', '4', '5', '6']) {
    it(`gives its heading level ${level} when asked`, async () => {
      expect(headingOf(await fixture(html`<test-widget heading-level=${level}></test-widget>`))).to.equal(`h${level}`);
    });
  }

  for (const level of ['0', '1', '7', '-3', '2.5', '', 'drie', '1e9']) {
    it(`counts heading level "${level}" as 2`, async () => {
      expect(headingOf(await fixture(html`<test-widget heading-level=${level}></test-widget>`))).to.equal('h2');
    });
  }

  it('has heading level 2 without the attribute, and again after it is taken away', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    expect(headingOf(widget)).to.equal('h2');
    widget.headingLevel = 4;
    await widget.updateComplete;
    expect(headingOf(widget)).to.equal('h4');
    widget.setAttribute('heading-level', '5');
    widget.removeAttribute('heading-level');
    await widget.updateComplete;
    expect(headingOf(widget)).to.equal('h2');
  });

  it('carries the version of its package', async () => {
    const { version } = (await (await fetch(new URL('../package.json', import.meta.url))).json()) as { version: string };
    expect(VERSION).to.equal(version);
    expect(TestWidget.version).to.equal(version);
  });

  it('is hidden by `hidden`, also where the page sets a display of its own', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    const page = document.createElement('style');
    page.textContent = 'test-widget { display: grid; }';
    document.head.append(page);
    expect(widget.offsetHeight).to.be.above(0);
    widget.hidden = true;
    expect(getComputedStyle(widget).display).to.equal('none');
    widget.hidden = false;
    expect(getComputedStyle(widget).display).to.equal('grid');
    page.remove();
  });
});
