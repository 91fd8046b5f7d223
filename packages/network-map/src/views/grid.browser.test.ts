import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { withFacet } from '../model/state.ts';
import { gridView } from './grid.view.ts';
import { all, AS_THOLEN, expectWithin, FEW, focused, LAST, MANY, mark, one, plain, press, show, walk, type TestPictures } from './pictures.fixture.ts';
import { focusMark } from './walk.ts';

guardConsole();

const cell = (element: TestPictures, theme: string, column: number): Element => {
  const row = all<HTMLTableRowElement>(element, 'tbody tr').find((each) => plain(each.cells[0] as Element) === theme);
  return row?.cells[column] ?? one(element, `[no-${theme}]`);
};
const unfold = (element: TestPictures): void => { for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true; };

describe('the overview in rows', () => {
  it('is accessible as a table and as a column, folded and unfolded, in both languages and on paper', async () => {
    for (const width of [320, 768]) {
      for (const fields of [{ networks: MANY }, { language: 'en' as const }, { printing: true }, { state: { ...AS_THOLEN, organisation: undefined } }]) {
        const element = await show(gridView, fields, width);
        await expectAccessible(element);
        unfold(element);
        await expectAccessible(element);
        element.remove();
      }
    }
  });

  it('stays within the window, folded and unfolded', async () => {
    for (const width of [320, 400, 600, 768, 900]) {
      const element = await show(gridView, { networks: MANY }, width);
      expectWithin(element);
      unfold(element);
      expectWithin(element);
      element.remove();
    }
  });

  it('has every network once, under its own theme and reach', async () => {
    const element = await show(gridView, { printing: false }, 768);
    unfold(element);
    expect(all(element, '.nets [data-mark^="network/"]').filter((each) => !each.closest('details')).length).to.equal(FEW.length);
    expect(plain(cell(element, 'AI en algoritmen', 2))).to.match(/^Kring van voorbeelden 64 leden · aangesloten/);
    expect(plain(cell(element, 'AI en algoritmen', 3)), 'the world stands with Europe').to.match(/^Voorbeeld wereld leden niet bekend/);
    expect(plain(cell(element, 'Zonder thema', 2))).to.match(/^Voorbeeld los/);
  });

  it('says where there is none in the region, and not where there is one', async () => {
    const element = await show(gridView, {}, 768);
    expect(plain(cell(element, 'AI en algoritmen', 1))).to.contain('Geen netwerk in Zeeland');
    expect(plain(cell(element, 'Water', 1))).to.not.contain('Geen netwerk');
    await press(element, mark(element, 'gap/ai'));
    expect(element.state.selected).to.deep.equal({ kind: 'gap', id: 'ai' });
    expect(all(await show(gridView, { state: { ...AS_THOLEN, organisation: undefined } }, 768), '.net--gap').length).to.equal(0);
  });

  it('shows three of a cell, those that matter first, and folds the others', async () => {
    const element = await show(gridView, { networks: [...MANY, LAST] }, 768);
    const busy = cell(element, 'AI en algoritmen', 2);
    expect([...busy.querySelectorAll('.net__name')].slice(0, 2).map(plain)).to.deep.equal(['Kring van voorbeelden', 'Zz-kring']);
    expect([...busy.querySelectorAll(':scope > .nets > li')].length).to.equal(3);
    const fold = busy.querySelector('details') as HTMLDetailsElement;
    expect(plain(fold.querySelector('summary') as Element)).to.equal(`en ${fold.querySelectorAll('.net').length} meer, AI en algoritmen`);
    expect(fold.open).to.equal(false);
  });

  it('walks past what is folded, and into it once it is open', async () => {
    const element = await show(gridView, { networks: [...MANY, LAST] }, 768);
    const fold = one<HTMLDetailsElement>(element, '.grid__fold');
    const opener = fold.querySelector('summary') as HTMLElement;
    const inside = [...fold.querySelectorAll<HTMLElement>('.nets [data-mark]')].map(({ dataset }) => dataset['mark']);
    opener.focus();
    const [next] = await walk(element, 'ArrowDown');
    expect([opener.dataset['mark'], ...inside], 'from the summary').to.not.include(next);
    opener.focus();
    fold.open = true;
    expect(await walk(element, 'ArrowDown')).to.deep.equal([inside[0]]);
  });

  it('names those that are about a theme too and stand under another one', async () => {
    const element = await show(gridView, {}, 768);
    const also = cell(element, 'Data en data delen', 2).querySelector('details') as HTMLDetailsElement;
    expect(plain(also.querySelector('summary') as Element)).to.match(/^Ook hierover: 1/);
    also.open = true;
    expect(plain(also)).to.contain('Kring van voorbeelden');
  });

  it('unfolds everything on paper, without a button', async () => {
    const element = await show(gridView, { networks: MANY, printing: true }, 768);
    expect(all(element, 'details, button').length).to.equal(0);
    expect(all(element, '.net:not(.net--gap)').length).to.equal(MANY.length);
  });

  it('is one tab stop in which arrows go as one sees', async () => {
    const element = await show((context, size) => html`${gridView(context, size)}<button class="after">Verder</button>`, {}, 768);
    mark(element, 'network/fries').focus();
    expect(await walk(element, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft')).to.deep.equal(['network/kring', 'network/wereld', 'network/wereld', 'network/kring']);
    expect(await walk(element, 'ArrowDown', 'ArrowUp')).to.deep.equal(['network/platform', 'network/kring']);
    expect(await walk(element, 'End', 'Home')).to.deep.equal(['network/los', 'network/kring']);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement?.className).to.equal('after');
  });

  it('gives the focus back to a network in a folded list', async () => {
    const element = await show(gridView, { networks: MANY }, 768);
    const folded = all(element, 'details .net').map((each) => each.dataset['mark']?.slice('network/'.length) ?? '').find((id) => all(element, `[data-mark="network/${id}"]`).length === 1) ?? '';
    expect(focusMark(element.shadowRoot as ShadowRoot, { kind: 'network', id: folded })).to.equal(true);
    expect(focused(element)).to.equal(`network/${folded}`);
  });
});

describe('the overview in a narrow column', () => {
  const themes = (element: TestPictures): HTMLElement[] => all(element, '.theme');
  const openThemes = (element: TestPictures): string[] => all<HTMLDetailsElement>(element, '.theme__fold').filter(({ open }) => open).map((each) => plain(one(element, `.theme:nth-child(${all(element, '.theme__fold').indexOf(each) + 1}) .theme__heading`)));

  it('folds every theme with what it holds in a few screens, and shows what one is in', async () => {
    const element = await show(gridView, { networks: MANY }, 320);
    expect(themes(element).length).to.be.greaterThan(10);
    expect(openThemes(element)).to.deep.equal([]);
    expect(one(element, '.themes').offsetHeight).to.be.below(themes(element).length * 150);
    expect(all(element, '.theme__summary').map(plain)[0]).to.match(/^AI en algoritmen\s?\d+ netwerken · leemte$/);
    const seen = all(element, '[data-mark^="network/"]').filter((each) => each.checkVisibility()).map(({ dataset }) => dataset['mark']);
    expect(seen).to.deep.equal(['network/kring', 'network/groep', 'network/koepel']);
    for (const details of all<HTMLDetailsElement>(element, '.theme__fold')) details.open = true;
    expect(all(element, '[data-mark="network/kring"]').filter((each) => each.checkVisibility() && !each.closest('.grid__fold')).length, 'once when unfolded').to.equal(1);
  });

  it('opens what was found when something was asked, and folds it again after that', async () => {
    const element = await show(gridView, {}, 320);
    element.state = withFacet(AS_THOLEN, 'reach', ['regional']);
    await element.updateComplete;
    expect(openThemes(element)).to.include('Water').and.to.not.include('Bestuur en samenwerking');
    expect(all(element, '.theme__summary').map(plain).find((text) => text.startsWith('Bestuur'))).to.contain('0 netwerken · 3 vallen buiten uw keuze');
    element.state = AS_THOLEN;
    await element.updateComplete;
    expect(openThemes(element)).to.deep.equal([]);
  });

  it('opens a network, with targets that a thumb can hit', async () => {
    const element = await show(gridView, {}, 320);
    for (const each of all(element, '.themes button, .themes summary')) expect(each.offsetHeight, plain(each)).to.be.at.least(44);
    await press(element, mark(element, 'network/kring'));
    expect(element.said).to.deep.equal(['select {"kind":"network","id":"kring"}']);
  });
});
