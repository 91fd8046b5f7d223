import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ComboboxController, COMBOBOX_LIMIT, type ComboboxOption } from '../controllers/combobox-controller.ts';
import { base } from '../styles/base.styles.ts';
import { combobox } from '../styles/combobox.styles.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { checkPrivateProps, cssTextOf, expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '../testing/index.ts';
import { comboboxView } from './combobox.view.ts';

const FRUIT: readonly ComboboxOption[] = ['Aalbes', 'Appel', 'Banaan', 'Braam', 'Citroen'].map((label) => ({ value: label.toLowerCase(), label, detail: 'fruit' }));
const MANY: readonly ComboboxOption[] = Array.from({ length: 400 }, (_, i) => ({ value: `v${i}`, label: `Naam ${i}` }));

class TestCombobox extends LitElement {
  static override readonly styles = [tokens, base, controls, combobox];
  @property() value = '';
  @property({ attribute: false }) options: readonly ComboboxOption[] = FRUIT;
  @property() note: string | undefined;
  readonly told: string[] = [];
  focused = 0;
  readonly controller = new ComboboxController(this, {
    id: 'fruit',
    find: (typed) => this.options.filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase())),
    choose: (value) => { this.told.push(value); this.value = value; },
    announce: (count) => `${count} gevonden`,
    focus: () => { this.focused += 1; },
  });

  protected override render(): TemplateResult {
    return html`
      ${comboboxView({ controller: this.controller, label: 'Fruit', placeholder: 'Typ een naam', value: this.value, text: this.options.find(({ value }) => value === this.value)?.label ?? '', strings: { clear: 'Wis de keuze', more: (count) => `Nog ${count}, typ verder`, none: (typed) => `Niets met ${typed}` }, note: this.note })}
      <button id="next" type="button">Verder</button>`;
  }
}
customElements.define('test-combobox', TestCombobox);

const make = async (fields: Partial<TestCombobox> = {}): Promise<TestCombobox> => {
  const element = await fixture<TestCombobox>(html`<test-combobox></test-combobox>`);
  Object.assign(element, fields);
  await element.updateComplete;
  return element;
};
const find = <E extends HTMLElement>(element: TestCombobox, selector: string): E => element.shadowRoot?.querySelector(selector) as unknown as E;
const input = (element: TestCombobox): HTMLInputElement => find<HTMLInputElement>(element, '[role=combobox]');
const options = (element: TestCombobox): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
const names = (element: TestCombobox): (string | undefined)[] => options(element).map((option) => option.querySelector('.combobox__name')?.textContent ?? undefined);
const isOpen = (element: TestCombobox): boolean => find(element, '[role=listbox]').offsetHeight > 0;
/** The option that the screen reader is told of. */
const active = (element: TestCombobox): string | undefined => {
  const id = input(element).getAttribute('aria-activedescendant');
  const option = id === null ? null : find(element, `#${id}`);
  expect(options(element).filter((one) => one.getAttribute('aria-selected') === 'true')).to.deep.equal(option ? [option] : []);
  return option?.querySelector('.combobox__name')?.textContent ?? undefined;
};
async function press(element: TestCombobox, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}
async function pressWithAlt(element: TestCombobox, key: string): Promise<void> {
  await sendKeys({ down: 'Alt' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Alt' });
  await element.updateComplete;
}
async function type(element: TestCombobox, text: string): Promise<void> {
  input(element).focus();
  await sendKeys({ type: text });
  await element.updateComplete;
}

describe('comboboxView', () => {
  guardConsole();

  it('is accessible closed, open, filtered, empty and chosen', async () => {
    const element = await make();
    await expectAccessible(element);
    await type(element, 'a');
    await expectAccessible(element);
    await press(element, 'ArrowDown');
    await expectAccessible(element);
    await type(element, 'xyz');
    await expectAccessible(element);
    await press(element, 'Escape');
    element.value = 'banaan';
    await element.updateComplete;
    await expectAccessible(element);
  });

  it('is a combobox with a name that controls a list', async () => {
    const element = await make();
    const field = input(element);
    expect([field.labels?.[0]?.textContent, field.getAttribute('aria-expanded'), field.getAttribute('aria-autocomplete'), isOpen(element)]).to.deep.equal(['Fruit', 'false', 'list', false]);
    await type(element, 'b');
    expect([field.getAttribute('aria-expanded'), find(element, `#${field.getAttribute('aria-controls') ?? ''}`).getAttribute('role'), isOpen(element)]).to.deep.equal(['true', 'listbox', true]);
  });

  it('filters while typing and chooses nothing by itself', async () => {
    const element = await make();
    await type(element, 'b');
    expect([names(element), active(element), element.told]).to.deep.equal([['Banaan', 'Braam'], undefined, []]);
  });

  it('goes through the list with the arrows, round, and to its ends', async () => {
    const element = await make();
    input(element).focus();
    const seen: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'End', 'Home']) {
      await press(element, key);
      seen.push(active(element));
    }
    expect(seen).to.deep.equal(['Aalbes', 'Appel', 'Aalbes', 'Citroen', 'Aalbes', 'Citroen', 'Aalbes']);
  });

  it('opens at the last option with the arrow up, and without an option with Alt', async () => {
    const element = await make();
    input(element).focus();
    await press(element, 'ArrowUp');
    expect(active(element)).to.equal('Citroen');
    await pressWithAlt(element, 'ArrowUp');
    expect(isOpen(element)).to.equal(false);
    await pressWithAlt(element, 'ArrowDown');
    expect([isOpen(element), active(element)]).to.deep.equal([true, undefined]);
  });

  it('leaves Home, End and the arrows left and right to the text while no option is active', async () => {
    const element = await make();
    await type(element, 'pel');
    await press(element, 'Home');
    await sendKeys({ type: 'Ap' });
    expect(input(element).value).to.equal('Appel');
    await press(element, 'ArrowDown', 'ArrowLeft');
    expect([active(element), input(element).value]).to.deep.equal([undefined, 'Appel']);
  });

  it('takes the active option with Enter, closes and keeps the focus', async () => {
    const element = await make();
    await type(element, 'b');
    await press(element, 'ArrowDown', 'ArrowDown', 'Enter');
    expect([element.told, input(element).value, isOpen(element), element.shadowRoot?.activeElement === input(element)]).to.deep.equal([['braam'], 'Braam', false, true]);
  });

  it('takes with Enter the only one that fits, and else first offers one', async () => {
    const element = await make();
    await type(element, 'ba');
    await press(element, 'Enter');
    expect(element.told).to.deep.equal(['banaan']);
    input(element).select();
    await type(element, 'a');
    await press(element, 'Enter');
    expect([element.told, active(element)]).to.deep.equal([['banaan'], 'Aalbes']);
    await press(element, 'Enter');
    expect(element.told).to.deep.equal(['banaan', 'aalbes']);
  });

  it('takes nothing with Tab: the choice stays and the text is put back', async () => {
    const element = await make({ value: 'appel' });
    input(element).focus();
    input(element).select();
    await type(element, 'b');
    await press(element, 'ArrowDown', 'Tab', 'Tab');
    expect([element.told, input(element).value, isOpen(element)]).to.deep.equal([[], 'Appel', false]);
  });

  it('takes nothing when the focus goes elsewhere', async () => {
    const element = await make();
    await type(element, 'ba');
    find(element, '#next').focus();
    await element.updateComplete;
    expect([element.told, input(element).value, isOpen(element)]).to.deep.equal([[], '', false]);
  });

  it('closes with Escape, puts the choice back, and lets the next Escape through', async () => {
    const element = await make({ value: 'appel' });
    const through: string[] = [];
    element.addEventListener('keydown', ({ key }) => through.push(key));
    input(element).focus();
    input(element).select();
    await type(element, 'b');
    await press(element, 'Escape');
    expect([isOpen(element), input(element).value, element.told, through.includes('Escape')]).to.deep.equal([false, 'Appel', [], false]);
    await press(element, 'Escape');
    expect(through.includes('Escape')).to.equal(true);
  });

  it('opens with a press and takes the option that is pressed', async () => {
    const element = await make({ value: 'appel' });
    input(element).focus();
    input(element).click();
    await element.updateComplete;
    expect([isOpen(element), names(element).length, input(element).selectionEnd]).to.deep.equal([true, 5, 5]);
    // A press in the list may not take the focus from the field: that would close the list before the click.
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    options(element)[2]?.dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(true);
    options(element)[2]?.click();
    await element.updateComplete;
    expect([element.told, input(element).value, isOpen(element)]).to.deep.equal([['banaan'], 'Banaan', false]);
  });

  it('clears with its button and with an empty field and Enter', async () => {
    const element = await make({ value: 'appel' });
    const button = find<HTMLButtonElement>(element, '.combobox__clear');
    expect(button.getAttribute('aria-label')).to.equal('Wis de keuze');
    button.click();
    await element.updateComplete;
    expect([element.told, input(element).value, element.shadowRoot?.activeElement === input(element), find(element, '.combobox__clear')]).to.deep.equal([[''], '', true, null]);
    element.value = 'appel';
    await element.updateComplete;
    input(element).select();
    await press(element, 'Backspace', 'Enter');
    expect(element.told).to.deep.equal(['', '']);
  });

  it('keeps at most a page of options, says how many there are more, and scrolls to the active one without moving the page', async () => {
    const element = await make({ options: MANY });
    input(element).focus();
    await press(element, 'ArrowDown');
    expect([options(element).length, find(element, '.combobox__foot').textContent]).to.deep.equal([COMBOBOX_LIMIT, 'Nog 350, typ verder']);
    const at = window.scrollY;
    await press(element, 'End');
    const [list, last] = [find(element, '[role=listbox]').getBoundingClientRect(), options(element).at(-1)?.getBoundingClientRect()];
    expect(last && last.bottom <= list.bottom + 1 && last.top >= list.top).to.equal(true);
    expect(window.scrollY).to.equal(at);
    await press(element, 'Home');
    expect(find(element, '[role=listbox]').scrollTop).to.be.below(4);
  });

  it('says when nothing fits, and what the page has to say', async () => {
    const element = await make({ note: 'Wordt opgehaald' });
    await type(element, 'x');
    expect([[...(element.shadowRoot?.querySelectorAll('.combobox__foot') ?? [])].map(({ textContent }) => textContent), input(element).getAttribute('aria-expanded')]).to.deep.equal([['Niets met x', 'Wordt opgehaald'], 'false']);
  });

  it('shows a list that comes later by itself', async () => {
    const element = await make({ options: [] });
    await type(element, 'b');
    element.options = FRUIT;
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Banaan', 'Braam']);
  });

  it('announces politely how many fit, after a rest, and says nothing once closed [R27]', async () => {
    const element = await make();
    const live = find(element, '[role=status]');
    await type(element, 'ba');
    expect(live.textContent).to.equal('');
    await waitUntil(() => live.textContent === '1 gevonden', undefined, { timeout: 5000 });
    await press(element, 'Escape');
    expect(live.textContent).to.equal('');
  });

  it('tells each time the field gets the focus', async () => {
    const element = await make();
    input(element).focus();
    find(element, '#next').focus();
    input(element).focus();
    expect(element.focused).to.equal(2);
  });

  it('pushes nothing aside, stays inside its own width and shows over what is below', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await make({ options: MANY });
    const below = find(element, '#next').getBoundingClientRect().top;
    await type(element, 'n');
    const popover = find(element, '.combobox__popover').getBoundingClientRect();
    expect([find(element, '#next').getBoundingClientRect().top, document.documentElement.scrollWidth]).to.deep.equal([below, 320]);
    expect(element.shadowRoot?.elementFromPoint(popover.left + 20, popover.top + 30)?.closest('[role=option]')).to.not.equal(null);
    for (const control of [input(element), find(element, '.combobox__clear'), ...options(element).slice(0, 3)]) expect(control.getBoundingClientRect().height).to.be.at.least(43.5);
  });

  it('shows the active option with forced colours [R22]', async () => {
    if (!hasForcedColors) return;
    const element = await make();
    input(element).focus();
    await press(element, 'ArrowDown');
    await inForcedColors(async () => {
      await aTimeout(0);
      const [one, other] = options(element).map((option) => getComputedStyle(option).backgroundColor);
      expect(one).to.not.equal(other);
    });
  });

  it('closes when it leaves the page', async () => {
    const element = await make();
    await type(element, 'b');
    element.remove();
    expect([element.controller.open, element.controller.typed]).to.deep.equal([false, undefined]);
  });

  it('sets and uses its own properties', () => {
    expect(checkPrivateProps(cssTextOf([tokens, base, controls, combobox])).undefined).to.deep.equal([]);
  });
});
