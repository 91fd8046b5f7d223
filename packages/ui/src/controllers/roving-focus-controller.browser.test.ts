import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { css, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { expectAccessible, guardConsole } from '../testing/index.ts';
import { RovingFocusController } from './roving-focus-controller.ts';

/** Two rows of buttons, the second a little to the right, between two text fields. */
class TestRoving extends LitElement {
  static override readonly styles = css`
    button, input { box-sizing: border-box; block-size: 30px; }
    button { inline-size: 100px; padding: 0; border: 0; }
    .row { display: flex; }
    .row--second { padding-inline-start: 130px; }
  `;
  @property({ attribute: false }) rows: readonly (readonly string[])[] = [['a', 'b', 'c'], ['d', 'e']];

  constructor() {
    super();
    new RovingFocusController(this);
  }

  protected override render(): TemplateResult {
    return html`
      <input aria-label="voor" id="before">
      ${this.rows.map((row, at) => html`
        <div class="row ${at === 1 ? 'row--second' : ''}" data-roving-group>
          ${row.map((name, place) => (place === 0
            ? html`<button type="button" data-roving-item tabindex="0">${name}</button>`
            : html`<button type="button" data-roving-item tabindex="-1">${name}</button>`))}
        </div>`)}
      <input aria-label="na" id="after">`;
  }
}
customElements.define('test-roving', TestRoving);

const make = (): Promise<TestRoving> => fixture<TestRoving>(html`<test-roving></test-roving>`);
/** The name of the control that has the focus. */
const focused = (element: TestRoving): string => {
  const active = element.shadowRoot?.activeElement;
  return active?.id || (active?.textContent ?? '');
};
const start = (element: TestRoving, name: string): void => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, input') ?? [])].find((control) => control.id === name || control.textContent === name)?.focus();
const stops = (element: TestRoving): string[] => [...(element.shadowRoot?.querySelectorAll('[tabindex="0"]') ?? [])].map((stop) => stop.textContent ?? '');

/** Presses keys one by one, such as `Tab` and `Shift+Tab`; the names that got the focus after each. */
async function walk(element: TestRoving, ...presses: string[]): Promise<string[]> {
  const path: string[] = [];
  for (const press of presses) {
    const [key = '', modifier] = press.split('+').toReversed();
    if (modifier) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    if (modifier) await sendKeys({ up: modifier });
    path.push(focused(element));
  }
  return path;
}

/** Whether the page may do what it does at this key, such as scroll. */
async function leftToPage(key: string): Promise<boolean> {
  let left: boolean | undefined;
  document.addEventListener('keydown', (event) => { left = !event.defaultPrevented; }, { once: true });
  await sendKeys({ press: key });
  if (left === undefined) throw new Error(`the page did not hear ${key}`);
  return left;
}

describe('RovingFocusController', () => {
  guardConsole();

  it('is accessible', async () => expectAccessible(await make()));

  it('makes a group one tab stop', async () => {
    const element = await make();
    start(element, 'before');
    expect(await walk(element, 'Tab', 'Tab', 'Tab')).to.deep.equal(['a', 'd', 'after']);
  });

  it('moves within a group with left and right, and stops at its ends', async () => {
    const element = await make();
    start(element, 'a');
    expect(await walk(element, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).to.deep.equal(['b', 'c', 'c', 'b', 'a', 'a']);
  });

  it('moves to the ends of a group with Home and End', async () => {
    const element = await make();
    start(element, 'b');
    expect(await walk(element, 'End', 'Home')).to.deep.equal(['c', 'a']);
  });

  it('moves to the nearest control of the next group with up and down', async () => {
    const element = await make();
    start(element, 'b');
    expect(await walk(element, 'ArrowDown', 'ArrowUp')).to.deep.equal(['d', 'b']);
    start(element, 'c');
    expect(await walk(element, 'ArrowDown', 'ArrowUp')).to.deep.equal(['e', 'c']);
  });

  it('comes back to the control that was last used, from both sides', async () => {
    const element = await make();
    start(element, 'a');
    expect(await walk(element, 'ArrowRight', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab')).to.deep.equal(['b', 'd', 'after', 'd', 'b']);
    expect(stops(element)).to.deep.equal(['b', 'd']);
  });

  it('makes the control that a mouse or a program focuses the tab stop', async () => {
    const element = await make();
    start(element, 'c');
    expect(stops(element)).to.deep.equal(['c', 'd']);
  });

  it('keeps the keys that it uses from the page', async () => {
    const element = await make();
    for (const [from, key] of [['a', 'ArrowRight'], ['b', 'ArrowLeft'], ['a', 'End'], ['c', 'Home'], ['a', 'ArrowDown'], ['d', 'ArrowUp']] as const) {
      start(element, from);
      expect(await leftToPage(key), `${key} on ${from}`).to.equal(false);
    }
  });

  it('leaves a key to the page where there is nothing to move to, and every other key', async () => {
    const element = await make();
    for (const [from, key] of [['a', 'ArrowLeft'], ['c', 'ArrowRight'], ['a', 'ArrowUp'], ['e', 'ArrowDown'], ['a', 'PageDown'], ['a', 'x']] as const) {
      start(element, from);
      expect(await leftToPage(key), `${key} on ${from}`).to.equal(true);
      expect(focused(element)).to.equal(from);
    }
    scrollTo(0, 0);
  });

  it('leaves keys with a modifier alone', async () => {
    const element = await make();
    start(element, 'b');
    expect(await walk(element, 'Shift+ArrowRight', 'Control+ArrowRight', 'Shift+Home', 'Control+ArrowDown')).to.deep.equal(['b', 'b', 'b', 'b']);
    // Real Alt and Meta keys belong to the browser, which may leave the page.
    for (const modifier of ['altKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', { key: 'ArrowRight', [modifier]: true, bubbles: true, composed: true, cancelable: true });
      element.shadowRoot?.activeElement?.dispatchEvent(event);
      expect(event.defaultPrevented, modifier).to.equal(false);
    }
    expect(focused(element)).to.equal('b');
  });

  it('leaves a key alone that somebody handled already', async () => {
    const element = await make();
    start(element, 'a');
    element.shadowRoot?.activeElement?.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    expect(await walk(element, 'ArrowRight')).to.deep.equal(['a']);
  });

  it('leaves keys outside the groups alone', async () => {
    const element = await make();
    start(element, 'before');
    await sendKeys({ type: 'ac' });
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'ArrowLeft', 'ArrowDown']) expect(await leftToPage(key), key).to.equal(true);
    expect(focused(element)).to.equal('before');
    expect(stops(element)).to.deep.equal(['a', 'd']);
  });

  it('keeps focus and tab stop through a new render', async () => {
    const element = await make();
    start(element, 'b');
    element.rows = [['a', 'b', 'c', 'new'], ['d', 'e']];
    await element.updateComplete;
    expect(focused(element)).to.equal('b');
    expect(stops(element)).to.deep.equal(['b', 'd']);
    expect(await walk(element, 'ArrowRight', 'ArrowRight', 'Shift+Tab')).to.deep.equal(['c', 'new', 'before']);
  });

  it('keeps a tab stop in a group whose tab stop was rendered away', async () => {
    const element = await make();
    start(element, 'c');
    element.rows = [['a', 'b'], ['d', 'e']];
    await element.updateComplete;
    expect(stops(element)).to.deep.equal(['a', 'd']);
    start(element, 'before');
    expect(await walk(element, 'Tab', 'ArrowRight')).to.deep.equal(['a', 'b']);
  });

  it('stops when it is taken out of the page, and works again when it is put back', async () => {
    const element = await make();
    const around = element.parentElement;
    element.remove();
    around?.append(element);
    start(element, 'a');
    expect(await walk(element, 'ArrowRight', 'ArrowRight')).to.deep.equal(['b', 'c']);
  });
});
