import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { css, LitElement, type TemplateResult } from 'lit';
import { DisclosureController } from '../controllers/disclosure-controller.ts';
import { base } from '../styles/base.styles.ts';
import { controls } from '../styles/controls.styles.ts';
import { disclosure } from '../styles/disclosure.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { expectAccessible, guardConsole } from '../testing/index.ts';
import { disclosureView } from './disclosure.view.ts';

class TestDisclosures extends LitElement {
  static override readonly styles = [tokens, base, controls, disclosure, css`.disclosures { display: flex; flex-wrap: wrap; }`];
  readonly controller = new DisclosureController(this);

  protected override render(): TemplateResult {
    const { controller } = this;
    return html`
      <p id="above">Boven</p>
      <div class="disclosures">
        ${['een', 'twee'].map((id) => disclosureView({ controller, id, label: id, panel: () => html`<p id="text-${id}">Tekst</p><label><input type="checkbox"> Keuze</label>` }))}
      </div>
      ${disclosureView({ controller, id: 'binnen', label: 'binnen', kind: 'inline', panel: () => html`<p>Tekst</p>` })}
      <p id="elsewhere">Elders</p>`;
  }
}
customElements.define('test-disclosures', TestDisclosures);

const make = (): Promise<TestDisclosures> => fixture<TestDisclosures>(html`<test-disclosures></test-disclosures>`);
const find = (element: TestDisclosures, selector: string): HTMLElement => element.shadowRoot?.querySelector(selector) as HTMLElement;
const button = (element: TestDisclosures, id: string): HTMLElement => find(element, `[aria-controls=${id}-panel]`);
const openOf = (element: TestDisclosures): string[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.disclosure__panel') ?? [])].filter((panel) => panel.offsetHeight > 0).map(({ id }) => id.replace('-panel', ''));
const focused = (element: TestDisclosures): Element | null | undefined => element.shadowRoot?.activeElement;
async function press(element: TestDisclosures, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}
async function click(element: TestDisclosures, target: HTMLElement): Promise<void> {
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + Math.min(width / 2, 20)), Math.round(top + height / 2)] });
  await element.updateComplete;
}

describe('disclosureView', () => {
  guardConsole();

  it('is accessible closed and open, and says which it is', async () => {
    const element = await make();
    await expectAccessible(element);
    await click(element, button(element, 'een'));
    await expectAccessible(element);
    expect([button(element, 'een').getAttribute('aria-expanded'), button(element, 'twee').getAttribute('aria-expanded'), openOf(element)]).to.deep.equal(['true', 'false', ['een']]);
  });

  it('opens one at a time, and closes with its own button', async () => {
    const element = await make();
    await click(element, button(element, 'een'));
    await click(element, button(element, 'twee'));
    expect(openOf(element)).to.deep.equal(['twee']);
    await click(element, button(element, 'twee'));
    expect(openOf(element)).to.deep.equal([]);
  });

  it('closes with Escape from within, gives the focus back, and keeps that Escape to itself [R28]', async () => {
    const element = await make();
    const through: string[] = [];
    element.addEventListener('keydown', ({ key }) => through.push(key));
    button(element, 'een').focus();
    await press(element, 'Enter', 'Tab', 'Escape');
    expect([openOf(element), focused(element) === button(element, 'een'), through.includes('Escape')]).to.deep.equal([[], true, false]);
    await press(element, 'Escape');
    expect(through.includes('Escape')).to.equal(true);
  });

  it('stays open while the visitor is in it, on its ground too', async () => {
    const element = await make();
    await click(element, button(element, 'een'));
    await click(element, find(element, '#text-een'));
    await click(element, find(element, '#een-panel label'));
    expect([openOf(element), find(element, '#een-panel input').matches(':checked')]).to.deep.equal([['een'], true]);
  });

  it('closes with a press elsewhere, in the widget or on the page', async () => {
    const element = await make();
    const page = document.createElement('p');
    page.textContent = 'De pagina';
    element.before(page);
    for (const target of [find(element, '#above'), page]) {
      await click(element, button(element, 'een'));
      expect(openOf(element)).to.deep.equal(['een']);
      await click(element, target);
      expect(openOf(element), target.textContent).to.deep.equal([]);
    }
    page.remove();
  });

  it('closes when Tab leaves it', async () => {
    const element = await make();
    button(element, 'twee').focus();
    await press(element, 'Enter', 'Tab', 'Tab');
    expect(openOf(element)).to.deep.equal([]);
  });

  it('stays open inline until it is closed', async () => {
    const element = await make();
    await click(element, button(element, 'binnen'));
    await click(element, find(element, '#elsewhere'));
    expect(openOf(element)).to.deep.equal(['binnen']);
    button(element, 'binnen').focus();
    await press(element, 'Escape');
    expect(openOf(element)).to.deep.equal([]);
  });

  it('lies over what is below it, inside the row, on a phone too', async () => {
    const element = await make();
    for (const width of [1200, 320]) {
      await setViewport({ width, height: 700 });
      const below = find(element, '#elsewhere').offsetTop;
      await click(element, button(element, 'twee'));
      const [panel, row] = [find(element, '#twee-panel').getBoundingClientRect(), find(element, '.disclosures').getBoundingClientRect()];
      expect([find(element, '#elsewhere').offsetTop, panel.left >= row.left - 0.5, panel.right <= row.right + 0.5, document.documentElement.scrollWidth]).to.deep.equal([below, true, true, width]);
      if (width === 1200) expect(Math.abs(panel.left - button(element, 'twee').getBoundingClientRect().left)).to.be.below(1);
      await click(element, button(element, 'twee'));
    }
  });

  it('is closed when it comes back to the page', async () => {
    const element = await make();
    const parent = element.parentElement;
    await click(element, button(element, 'een'));
    element.remove();
    parent?.append(element);
    await element.updateComplete;
    expect(openOf(element)).to.deep.equal([]);
  });
});
