import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../styles/base.styles.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { expectAccessible, guardConsole } from '../testing/index.ts';
import { liveView, statusView, type Status } from './status.view.ts';

class TestStatus extends LitElement {
  static override readonly styles = [tokens, base, controls];
  @property({ attribute: false }) content: unknown;

  protected override render(): unknown {
    return this.content;
  }
}
customElements.define('test-status', TestStatus);

const make = async (status: Status): Promise<ShadowRoot> => (await fixture<TestStatus>(html`<test-status .content=${statusView(status)}></test-status>`)).shadowRoot as ShadowRoot;

describe('statusView', () => {
  guardConsole();

  for (const kind of ['loading', 'empty', 'warning', 'error'] as const) {
    it(`is accessible and says what is going on: ${kind}`, async () => {
      const root = await make({ kind, message: 'Er is iets.', detail: 'Dit ook.', action: { label: 'Probeer opnieuw', run: () => undefined } });
      await expectAccessible(root.host);
      expect(root.querySelector('p')?.textContent?.trim()).to.equal('Er is iets. Dit ook.');
      expect(root.querySelector('[part="status"]')?.classList.contains(`status--${kind}`)).to.equal(true);
    });
  }

  it('has a message alone when there is no detail and nothing to do', async () => {
    const root = await make({ kind: 'empty', message: 'Niets gevonden.' });
    expect(root.querySelector('[part="status"]')?.textContent?.trim()).to.equal('Niets gevonden.');
    expect(root.querySelector('button')).to.equal(null);
  });

  it('offers more than one thing to do, in their order', async () => {
    const done: string[] = [];
    const root = await make({ kind: 'warning', message: 'Er is iets.', action: { label: 'Ga erheen', run: () => { done.push('ga'); } }, also: [{ label: 'Sluit', run: () => { done.push('sluit'); } }] });
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent)).to.deep.equal(['Ga erheen', 'Sluit']);
    buttons[1]?.click();
    expect(done).to.deep.equal(['sluit']);
  });

  it('runs the action at a press, and never before', async () => {
    let runs = 0;
    const root = await make({ kind: 'error', message: 'Mislukt.', action: { label: 'Probeer opnieuw', run: () => { runs += 1; } } });
    const button = root.querySelector('button');
    expect([runs, button?.textContent, button?.type]).to.deep.equal([0, 'Probeer opnieuw', 'button']);
    button?.click();
    expect(runs).to.equal(1);
  });

  it('shows text as text, not as markup', async () => {
    const root = await make({ kind: 'error', message: '<b>vet</b>' });
    expect(root.querySelector('b')).to.equal(null);
    expect(root.querySelector('p')?.textContent).to.equal('<b>vet</b>');
  });
});

describe('liveView', () => {
  guardConsole();

  it('is accessible, out of sight, and keeps its place when its text changes', async () => {
    const element = await fixture<TestStatus>(html`<test-status .content=${liveView('')}></test-status>`);
    const region = element.shadowRoot?.querySelector<HTMLElement>('[role="status"]');
    await expectAccessible(element);
    expect(region?.getAttribute('aria-live')).to.equal('polite');
    element.content = liveView('12 wetten gevonden');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[role="status"]') === region).to.equal(true);
    expect(region?.textContent).to.equal('12 wetten gevonden');
    expect([region?.offsetWidth, region?.offsetHeight]).to.deep.equal([1, 1]);
  });

  it('needs no shadow root', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    render(liveView('gereed'), box);
    expect(box.textContent).to.equal('gereed');
  });
});
