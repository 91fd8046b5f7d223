import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../styles/base.styles.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { expectAccessible, guardConsole } from '../testing/index.ts';
import { heading, searchField, segmented, selectField, toolbarView } from './toolbar.view.ts';

const VIEWS = [{ value: 'list', label: 'Lijst' }, { value: 'table', label: 'Tabel' }, { value: 'timeline', label: 'Tijdlijn' }] as const;
type View = (typeof VIEWS)[number]['value'];

class TestToolbar extends LitElement {
  static override readonly styles = [tokens, base, controls];
  @property() query = '';
  @property() view: View = 'list';
  @property() sort: View = 'list';
  readonly told: string[] = [];

  protected override render(): TemplateResult {
    return toolbarView('Zoeken en tonen', [
      searchField({ label: 'Zoeken', placeholder: 'naam of onderwerp', value: this.query, onInput: (value) => this.hear('query', value) }),
      selectField<View>({ label: 'Volgorde', value: this.sort, options: VIEWS, onChange: (value) => this.hear('sort', value) }),
      segmented<View>({ label: 'Weergave', value: this.view, options: VIEWS, onChange: (value) => this.hear('view', value) }),
    ]);
  }

  private hear(name: 'query' | 'sort' | 'view', value: string): void {
    this.told.push(`${name} ${value}`);
    Object.assign(this, { [name]: value });
  }
}
customElements.define('test-toolbar', TestToolbar);

const make = (): Promise<TestToolbar> => fixture<TestToolbar>(html`<test-toolbar></test-toolbar>`);
const find = <E extends Element>(element: TestToolbar, selector: string): E => element.shadowRoot?.querySelector(selector) as unknown as E;
const buttons = (element: TestToolbar): HTMLButtonElement[] => [...find<HTMLElement>(element, '.segmented').querySelectorAll('button')];
const pressed = (element: TestToolbar): (string | null)[] => buttons(element).map((button) => button.ariaPressed);
const labelOf = (control: HTMLInputElement | HTMLSelectElement): string | undefined => control.labels?.[0]?.querySelector('.field__label')?.textContent ?? undefined;

describe('toolbarView', () => {
  guardConsole();

  it('is accessible, and a named group', async () => {
    const element = await make();
    await expectAccessible(element);
    expect(find<HTMLElement>(element, '.toolbar').getAttribute('aria-label')).to.equal('Zoeken en tonen');
    expect(find<HTMLElement>(element, '.toolbar').role ?? find<HTMLElement>(element, '.toolbar').getAttribute('role')).to.equal('group');
  });

  it('leaves the arrow keys to the fields in it', async () => {
    const element = await make();
    const input = find<HTMLInputElement>(element, 'input');
    input.focus();
    await sendKeys({ type: 'bc' });
    for (const press of ['ArrowLeft', 'ArrowLeft']) await sendKeys({ press });
    await sendKeys({ type: 'a' });
    expect(input.value).to.equal('abc');
  });
});

describe('segmented', () => {
  guardConsole();

  it('says which of its buttons is pressed, in a named group [R30]', async () => {
    const element = await make();
    expect(pressed(element)).to.deep.equal(['true', 'false', 'false']);
    expect(find<HTMLElement>(element, '.segmented').getAttribute('aria-label')).to.equal('Weergave');
    expect(buttons(element).map(({ type, textContent }) => [type, textContent])).to.deep.equal([['button', 'Lijst'], ['button', 'Tabel'], ['button', 'Tijdlijn']]);
  });

  it('tells the choice and keeps the focus, by mouse and by keyboard', async () => {
    const element = await make();
    buttons(element)[1]?.click();
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['false', 'true', 'false']);
    buttons(element)[2]?.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['false', 'false', 'true']);
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Tijdlijn');
    expect(element.told).to.deep.equal(['view table', 'view timeline']);
  });
});

describe('searchField', () => {
  guardConsole();

  it('has a label for who hears it, a sign for who sees it, and a hint that is not its name', async () => {
    const input = find<HTMLInputElement>(await make(), 'input');
    expect([labelOf(input), input.placeholder, input.type, input.part.value]).to.deep.equal(['Zoeken', 'naam of onderwerp', 'search', 'search']);
    expect(input.labels?.[0]?.querySelector('svg')?.getBoundingClientRect().width).to.equal(16);
  });

  it('tells every letter with the native input event', async () => {
    const element = await make();
    const input = find<HTMLInputElement>(element, 'input');
    const events: string[] = [];
    element.shadowRoot?.addEventListener('input', (event) => events.push(event.constructor.name));
    input.focus();
    await sendKeys({ type: 'ai' });
    await sendKeys({ press: 'Backspace' });
    expect(element.told).to.deep.equal(['query a', 'query ai', 'query a']);
    expect(events).to.deep.equal(['InputEvent', 'InputEvent', 'InputEvent']);
  });

  it('shows the value it is given, also after the visitor typed', async () => {
    const element = await make();
    const input = find<HTMLInputElement>(element, 'input');
    element.query = 'woo';
    await element.updateComplete;
    expect([input.value, element.told]).to.deep.equal(['woo', []]);
    input.select();
    await sendKeys({ type: 'x' });
    element.query = '';
    await element.updateComplete;
    expect([input.value, element.told]).to.deep.equal(['', ['query x']]);
  });

  it('is emptied by Escape, and tells so', async () => {
    const element = await make();
    find<HTMLInputElement>(element, 'input').focus();
    await sendKeys({ type: 'ai' });
    await sendKeys({ press: 'Escape' });
    expect([find<HTMLInputElement>(element, 'input').value, element.told.at(-1)]).to.deep.equal(['', 'query ']);
  });

  it('has its label in it when there is no hint', async () => {
    const box = await fixture<HTMLElement>(html`<div>${searchField({ label: 'Zoeken', value: '', onInput: () => undefined })}</div>`);
    expect(box.querySelector('input')?.placeholder).to.equal('Zoeken');
  });
});

describe('selectField', () => {
  guardConsole();

  /** What a visitor's choice does in a browser. */
  function choose(element: TestToolbar, value: View): void {
    const select = find<HTMLSelectElement>(element, 'select');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it('has a label and every option, with the value chosen', async () => {
    const element = await make();
    const select = find<HTMLSelectElement>(element, 'select');
    expect([labelOf(select), select.value]).to.deep.equal(['Volgorde', 'list']);
    expect([...select.options].map((option) => [option.value, option.label])).to.deep.equal(VIEWS.map(({ value, label }) => [value, label]));
  });

  it('tells a choice made with the keyboard', async () => {
    const element = await make();
    find<HTMLSelectElement>(element, 'select').focus();
    await sendKeys({ type: 'Tab' });
    await element.updateComplete;
    if (element.told.length === 0) {
      // Firefox and WebKit open or wait: the change comes with Enter.
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
    }
    expect(element.told).to.deep.equal(['sort table']);
  });

  it('follows its value, also after the visitor chose', async () => {
    const element = await make();
    const select = find<HTMLSelectElement>(element, 'select');
    choose(element, 'table');
    await element.updateComplete;
    expect([select.value, element.told]).to.deep.equal(['table', ['sort table']]);
    for (const sort of ['timeline', 'list', 'table', 'list'] as const) {
      element.sort = sort;
      await element.updateComplete;
      expect(select.value).to.equal(sort);
    }
    expect(element.told).to.deep.equal(['sort table']);
  });
});

describe('heading', () => {
  guardConsole();

  for (const level of [2, 3, 4, 5, 6]) {
    it(`is an h${level} at level ${level}`, async () => {
      const box = await fixture<HTMLElement>(html`<div>${heading(level, html`<b>Titel</b>`, 'title')}</div>`);
      expect([box.firstElementChild?.localName, box.firstElementChild?.className, box.textContent]).to.deep.equal([`h${level}`, 'title', 'Titel']);
    });
  }

  it('is never deeper than an h6, as below the heading of a widget at level 6', async () => {
    const box = await fixture<HTMLElement>(html`<div>${heading(7, 'Titel', 'title')}</div>`);
    expect(box.firstElementChild?.localName).to.equal('h6');
  });
});
