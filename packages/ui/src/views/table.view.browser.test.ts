import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../styles/base.styles.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { expectAccessible, guardConsole } from '../testing/index.ts';
import { nextSort, tableView, type Column, type Sort } from './table.view.ts';

interface Law { readonly name: string; readonly year: number }
const LAWS: readonly Law[] = [{ name: 'Woo', year: 2022 }, { name: 'Wdo', year: 2023 }, { name: 'AVG', year: 2016 }];
const COLUMNS: readonly Column<Law>[] = [
  { key: 'year', label: 'Jaar', cell: (law) => law.year, sortable: true },
  { key: 'name', label: 'Wet', cell: (law) => law.name, isRowHeader: true, sortable: true },
  { key: 'note', label: 'Toelichting', cell: () => html`<a href="#bron">bron</a>` },
];

class TestTable extends LitElement {
  static override readonly styles = [tokens, base, controls];
  @property({ attribute: false }) rows = LAWS;
  @property({ attribute: false }) columns = COLUMNS;
  @property({ type: Boolean }) fixed = false;
  @state() sort: Sort | undefined;

  protected override render(): TemplateResult {
    return tableView({ caption: 'Alle wetten', columns: this.columns, rows: this.rows, sort: this.sort, ...(this.fixed ? {} : { onSort: (sort: Sort) => { this.sort = sort; } }) });
  }
}
customElements.define('test-table', TestTable);

const make = (): Promise<TestTable> => fixture<TestTable>(html`<test-table></test-table>`);
const all = (element: TestTable, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const sorts = (element: TestTable): (string | null)[] => all(element, 'thead th').map((cell) => cell.getAttribute('aria-sort'));

async function press(element: TestTable, column: number): Promise<void> {
  all(element, 'thead th')[column]?.querySelector('button')?.click();
  await element.updateComplete;
}

describe('tableView', () => {
  guardConsole();

  it('is accessible: plain, sorted and empty', async () => {
    const element = await make();
    await expectAccessible(element);
    await press(element, 0);
    await expectAccessible(element);
    element.rows = [];
    await element.updateComplete;
    await expectAccessible(element);
  });

  it('has a caption that also names the scroll area [R30]', async () => {
    const element = await make();
    expect(all(element, 'caption')[0]?.textContent).to.equal('Alle wetten');
    expect(all(element, '[role="region"]')[0]?.ariaLabel).to.equal('Alle wetten');
  });

  it('names columns and rows for screen readers', async () => {
    const element = await make();
    expect(all(element, 'thead th').map((cell) => cell.getAttribute('scope'))).to.deep.equal(['col', 'col', 'col']);
    expect(all(element, 'tbody th').map((cell) => [cell.getAttribute('scope'), cell.textContent])).to.deep.equal([['row', 'Woo'], ['row', 'Wdo'], ['row', 'AVG']]);
    expect(all(element, 'tbody tr:first-child > *').map((cell) => cell.textContent)).to.deep.equal(['2022', 'Woo', 'bron']);
  });

  it('says the sort of one column, and turns it round at each press', async () => {
    const element = await make();
    expect(sorts(element)).to.deep.equal([null, null, null]);
    await press(element, 0);
    expect(sorts(element)).to.deep.equal(['ascending', null, null]);
    await press(element, 0);
    expect(sorts(element)).to.deep.equal(['descending', null, null]);
    await press(element, 1);
    expect(sorts(element)).to.deep.equal([null, 'ascending', null]);
    expect(nextSort({ key: 'name', direction: 'descending' }, 'name')).to.deep.equal({ key: 'name', direction: 'ascending' });
  });

  it('sorts with the keyboard and keeps the focus on the button', async () => {
    const element = await make();
    const button = all(element, 'thead button')[1];
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(sorts(element)).to.deep.equal([null, 'ascending', null]);
    expect(element.shadowRoot?.activeElement === button).to.equal(true);
  });

  it('has a plain header where a column does not sort, and everywhere without a handler', async () => {
    const element = await make();
    expect(all(element, 'thead th').map((cell) => cell.querySelector('button') !== null)).to.deep.equal([true, true, false]);
    element.fixed = true;
    await element.updateComplete;
    expect(all(element, 'thead button')).to.deep.equal([]);
    expect(all(element, 'thead th').map((cell) => cell.textContent)).to.deep.equal(['Jaar', 'Wet', 'Toelichting']);
  });

  it('says its sort without words in the name of the button', async () => {
    const element = await make();
    await press(element, 0);
    const arrow = all(element, 'thead button')[0]?.querySelector('[aria-hidden="true"]');
    expect(arrow?.textContent).to.equal('▲');
    arrow?.remove();
    expect(all(element, 'thead button')[0]?.textContent?.trim()).to.equal('Jaar');
  });

  describe('on a phone of 320 pixels', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 800, height: 600 }));

    const wide = async (): Promise<[HTMLElement, TestTable]> => {
      const element = await make();
      element.columns = Array.from({ length: 8 }, (_, at) => ({ key: String(at), label: `Een lange kop ${at}`, cell: () => 'tekst', isRowHeader: at === 0, sortable: true }));
      await element.updateComplete;
      return [all(element, '[role="region"]')[0] as HTMLElement, element];
    };

    it('scrolls sideways within itself, so that the page does not', async () => {
      const [region] = await wide();
      expect(innerWidth).to.equal(320);
      expect(region.scrollWidth).to.be.above(region.clientWidth + 100);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it('scrolls with the keyboard: the region takes the focus', async () => {
      const [region, element] = await wide();
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement?.className).to.equal('table-scroller');
      await sendKeys({ press: 'ArrowRight' });
      await waitUntil(() => region.scrollLeft > 0, 'scrolls', { timeout: 5000 });
      await expectAccessible(element);
    });
  });
});
