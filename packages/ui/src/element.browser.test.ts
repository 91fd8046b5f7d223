import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { KdeElement, VERSION } from './element.ts';
import { base } from './styles/base.styles.ts';
import { expectAccessible, expectConsole, guardConsole } from './testing/index.ts';
import { heading } from './views/toolbar.view.ts';

class TestWidget extends KdeElement<{ 'kde-select': { readonly id: string } }> {
  static override readonly styles = [base];

  protected override render(): TemplateResult {
    return html`${heading(this.ownHeadingLevel, 'Wetten', 'title')}<button type="button" @click=${() => this.emit('kde-select', { id: 'woo' })}>Kies</button>`;
  }
}
customElements.define('test-widget', TestWidget);

/** Has a fault of its own, in a render or before it. */
class TestFaulty extends KdeElement {
  @property() fault = '';

  protected override willUpdate(): void {
    if (this.fault === 'early') throw new TypeError('no such year');
  }

  protected override render(): TemplateResult {
    if (this.fault === 'late') throw new Error('no such law');
    return html`<p>goed ${this.fault}</p>`;
  }
}
customElements.define('test-faulty', TestFaulty);

/** Has a property of each sort. */
class TestGiven extends KdeElement {
  @property() address: string | undefined;
  @property({ attribute: 'on-page' }) onPage: string | undefined;
  @property({ attribute: false }) data: unknown;
  @property({ type: Boolean }) short = false;
}
customElements.define('test-given', TestGiven);

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
    expect(heard?.target === widget).to.equal(true);
  });

  it('emits events that bubble out of a shadow root around it, up to the page [R77]', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('test-widget') as TestWidget;
    outer.attachShadow({ mode: 'open' }).append(widget);
    await widget.updateComplete;
    let path: EventTarget[] = [];
    document.addEventListener('kde-select', (event) => { path = event.composedPath(); }, { once: true });
    press(widget);
    expect([widget, outer, document].map((target) => path.includes(target))).to.deep.equal([true, true, true]);
  });

  it('takes a property that is an attribute as its attribute would be', async () => {
    const widget = await fixture<TestGiven>(html`<test-given></test-given>`);
    const given = [344, ['ai', 'water'], new URL('https://voorbeeld.example/w'), '', 0, true, false, null, undefined];
    const taken: unknown[] = [];
    for (const value of given) {
      const data = { value };
      Object.assign(widget, { address: value, onPage: value, data, short: value === true });
      await widget.updateComplete;
      expect([widget.onPage, widget.data, widget.short]).to.deep.equal([widget.address, data, value === true]);
      taken.push(widget.address);
    }
    expect(taken).to.deep.equal(['344', 'ai,water', 'https://voorbeeld.example/w', '', '0', 'true', undefined, undefined, undefined]);
  });

  for (const level of ['2', '3', '4', '5', '6']) {
    it(`gives its heading level ${level} when asked [R29]`, async () => {
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

  it('keeps its looks in another document, and back in its own', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Een ander document"></iframe>`);
    const looks = (): unknown[] => { const { display, containerType } = (widget.ownerDocument.defaultView ?? window).getComputedStyle(widget); return [display, containerType]; };
    frame.contentDocument?.body.append(widget);
    expect([widget.ownerDocument === document, ...looks()]).to.deep.equal([false, 'block', 'inline-size']);
    document.body.append(widget);
    expect(looks()).to.deep.equal(['block', 'inline-size']);
    widget.remove();
  });

  it('carries the version of its package', async () => {
    const { version } = (await (await fetch(new URL('../package.json', import.meta.url))).json()) as { version: string };
    expect(VERSION).to.equal(version);
    expect(TestWidget.version).to.equal(version);
  });

  it('is hidden by `hidden`, also where the page sets a display of its own [R19]', async () => {
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

describe('the first drawing of a KdeElement', () => {
  guardConsole();

  it('comes in a turn of its own, and until then people read what the page put in it', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('test-widget') as TestWidget;
    widget.textContent = 'Lees de wetten op de website.';
    const seen: (number | undefined)[] = [];
    const look = (): void => { seen.push(widget.shadowRoot?.querySelector('slot')?.assignedNodes().length, widget.shadowRoot?.querySelectorAll('button').length); };
    box.append(widget);
    await Promise.resolve().then(look);
    await widget.updateComplete;
    look();
    expect(seen).to.deep.equal([1, 0, undefined, 1]);
  });
});

describe('a fault of a KdeElement', () => {
  guardConsole();

  /** What the page hears of an act. */
  async function errors(act: () => Promise<unknown>): Promise<unknown[]> {
    const heard: unknown[] = [];
    const listen = (event: Event): void => { heard.push((event as CustomEvent).detail); };
    document.addEventListener('kde-error', listen);
    await act();
    document.removeEventListener('kde-error', listen);
    return heard;
  }
  const shown = (widget: Element): string | null | undefined => widget.shadowRoot?.querySelector('[role="alert"]')?.textContent;

  for (const [fault, message] of [['late', 'no such law'], ['early', 'no such year']] as const) {
    it(`stays inside the widget at its first render: ${fault}`, async () => {
      expectConsole(new RegExp(`^test-faulty: unexpected error: ${message}$`));
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const widget = document.createElement('test-faulty') as TestFaulty;
      widget.fault = fault;
      widget.textContent = 'Lees de wetten op de website.';
      const heard = await errors(async () => {
        box.append(widget);
        await widget.updateComplete;
      });
      expect(heard).to.deep.equal([{ code: 'unexpected', message, issues: [] }]);
      expect(shown(widget)).to.match(/^Er ging iets mis in dit onderdeel\..+\.$/);
      expect(widget.shadowRoot?.querySelector('slot')?.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Lees de wetten op de website.']);
      await expectAccessible(widget);
    });
  }

  it('takes the place of what was shown, in the language of the page, and stays', async () => {
    expectConsole(/^test-faulty: unexpected error: no such law$/);
    const around = await fixture(html`<div lang="en"><test-faulty></test-faulty><test-faulty></test-faulty></div>`);
    const [widget, other] = around.children as unknown as [TestFaulty, TestFaulty];
    const heard = await errors(async () => {
      for (const fault of ['late', 'early', '', 'late']) {
        widget.fault = fault;
        await widget.updateComplete;
      }
    });
    expect(heard.length).to.equal(1);
    expect(shown(widget)).to.match(/^Something went wrong/);
    expect(widget.shadowRoot?.textContent).not.to.contain('goed');
    other.fault = 'none';
    await other.updateComplete;
    expect(other.shadowRoot?.textContent).to.equal('goed none');
  });
});
