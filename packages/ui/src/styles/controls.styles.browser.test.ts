import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { LitElement, render, type TemplateResult } from 'lit';
import { expectAccessible, guardConsole } from '../testing/index.ts';
import { tableView } from '../views/table.view.ts';
import { searchField, segmented, selectField, toolbarView } from '../views/toolbar.view.ts';
import { base } from './base.styles.ts';
import { controls } from './controls.styles.ts';
import { tokens } from './tokens.styles.ts';

const OPTIONS = [{ value: 'a', label: 'Lijst' }, { value: 'b', label: 'Tabel' }];
const nothing = (): void => undefined;

class TestControls extends LitElement {
  static override readonly styles = [tokens, base, controls];

  protected override render(): TemplateResult {
    return html`
      ${toolbarView('Zoeken en tonen', [
        searchField({ label: 'Zoeken', value: '', onInput: nothing }),
        selectField({ label: 'Volgorde', value: 'a', options: OPTIONS, onChange: nothing }),
        segmented({ label: 'Weergave', value: 'b', options: OPTIONS, onChange: nothing }),
      ])}
      <button class="button" type="button">Opnieuw</button>
      <button class="button" type="button" aria-disabled="true" id="disabled">Kan niet</button>
      <a href="#bron">Bron</a>
      <a class="button" href="#verder"><span>Verder</span></a>
      ${tableView({ caption: 'Wetten', columns: [{ key: 'a', label: 'Wet', cell: () => 'Woo', isRowHeader: true, sortable: true }], rows: [1], onSort: nothing })}`;
  }
}
customElements.define('test-controls', TestControls);

const make = (): Promise<TestControls> => fixture<TestControls>(html`<test-controls></test-controls>`);
const all = (element: TestControls, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const one = (element: TestControls, selector: string): HTMLElement => all(element, selector)[0] as HTMLElement;
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');

describe('controls styles', () => {
  guardConsole();

  it('are accessible, on a light and on a dark page', async () => {
    const element = await make();
    await expectAccessible(element);
    const page = element.parentElement as HTMLElement;
    Object.assign(page.style, { color: '#fff', backgroundColor: '#111' });
    page.style.setProperty('--kde-link-color', '#9cf');
    await expectAccessible(element);
  });

  it('make buttons and fields at least 44 pixels high', async () => {
    const element = await make();
    for (const control of all(element, '.button, .segmented__option, .field__input')) expect(control.offsetHeight, control.outerHTML).to.be.at.least(44);
  });

  it('set the words of a link that looks like a button in its middle', async () => {
    const element = await make();
    const [box, words] = [one(element, 'a.button').getBoundingClientRect(), one(element, 'a.button span').getBoundingClientRect()];
    expect(Math.abs(box.top + box.height / 2 - words.top - words.height / 2)).to.be.at.most(1);
    expect(getComputedStyle(one(element, 'a.button')).textDecorationLine).to.equal('none');
  });

  it('make a sort button at least 24 pixels high', async () => {
    expect(one(await make(), '.table__sort').offsetHeight).to.be.at.least(24);
  });

  it('tell the pressed choice by its ground, and an unusable button by its colour', async () => {
    const element = await make();
    const [free, pressed] = all(element, '.segmented__option');
    expect(getComputedStyle(pressed as Element).backgroundColor).not.to.equal(getComputedStyle(free as Element).backgroundColor);
    expect(getComputedStyle(one(element, '#disabled')).color).not.to.equal(getComputedStyle(one(element, '.button')).color);
  });

  it('wrap in a narrow column, and stay in it', async () => {
    const column = await fixture<HTMLElement>(html`<div><test-controls></test-controls></div>`);
    column.style.inlineSize = '240px';
    const element = column.firstElementChild as TestControls;
    await element.updateComplete;
    expect(column.scrollWidth).to.equal(240);
    const [search, choices] = [one(element, '.field--search').getBoundingClientRect(), one(element, '.segmented').getBoundingClientRect()];
    expect(search.width).to.be.above(200);
    expect(choices.top).to.be.at.least(search.bottom);
  });

  it('give every control the theme’s ground and text together at focus, or neither', async () => {
    const element = await make();
    element.style.setProperty('--kde-focus-background-color', 'rgb(0, 0, 99)');
    element.style.setProperty('--kde-focus-color', 'rgb(255, 255, 0)');
    const controls = all(element, 'a, button, input, select, [tabindex]');
    expect(controls.length).to.equal(10);
    for (const control of controls) {
      await sendKeys({ press: 'Tab' });
      const active = element.shadowRoot?.activeElement as Element;
      const { backgroundColor, color, boxShadow } = getComputedStyle(active);
      expect(controls.includes(active as HTMLElement), control.outerHTML).to.equal(true);
      expect(boxShadow, active.outerHTML).not.to.equal('none');
      expect(backgroundColor === 'rgb(0, 0, 99)', `${active.outerHTML}: ${color} on ${backgroundColor}`).to.equal(color === 'rgb(255, 255, 0)');
    }
  });

  it('draw the ring of a choice over its neighbours', async () => {
    const element = await make();
    const [first] = all(element, '.segmented__option');
    first?.focus();
    expect([getComputedStyle(first as Element).position, getComputedStyle(first as Element).zIndex]).to.deep.equal(['relative', '1']);
  });

  it('keep what a row is about in one piece on a phone, and each column wide enough to read: the table scrolls, not the page', async () => {
    const element = await make();
    const long = 'Informatiebeveiligingsverordening';
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.inlineSize = '300px';
    box.append(element);
    render(tableView({
      caption: 'Wetten', rows: [1],
      columns: [{ key: 'a', label: 'Wet', cell: () => html`<span>${long}</span>`, isRowHeader: true }, ...['b', 'c', 'd', 'e', 'f', 'g'].map((key) => ({ key, label: key, cell: () => html`<span>Uitleg van een paar woorden en een ${long}</span>` }))],
    }), element.shadowRoot as ShadowRoot);
    expect(one(element, 'tbody th span').getClientRects()).to.have.length(1);
    for (const cell of all(element, 'tbody td')) expect(cell.offsetWidth).to.be.at.least(112);
    expect(box.scrollWidth).to.equal(300);
  });

  it('leave the toolbar out of print, and let a table show whole', async function () {
    // WebKitGTK cannot emulate the medium.
    if (isWebKit) this.skip();
    const element = await make();
    await emulateMedia({ media: 'print' });
    try {
      expect([getComputedStyle(one(element, '.toolbar')).display, getComputedStyle(one(element, '.table-scroller')).overflowX]).to.deep.equal(['none', 'visible']);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
