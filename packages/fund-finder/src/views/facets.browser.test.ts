import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { html } from 'lit';
import { DEFAULT_STATE, type FinderState } from '../model/state.ts';
import { chipsView, facetPanelView, facetRailView } from './facets.view.ts';
import { all, focused, isWithin, one, press, show, texts, type TestQuestion } from './question.fixture.ts';

const rail = (state: Partial<FinderState> = {}, fields: Parameters<typeof show>[1] = {}): Promise<TestQuestion> =>
  show((host) => html`${chipsView(host.facetProps)}${facetRailView(host.facetProps)}`, { ...fields, state: { ...DEFAULT_STATE, ...state } }, 900);
const panel = (state: Partial<FinderState> = {}, width = 320): Promise<TestQuestion> => show((host) => facetPanelView(host.facetProps), { state: { ...DEFAULT_STATE, ...state } }, width);
const box = (element: TestQuestion, name: string): HTMLInputElement => one<HTMLInputElement>(element, `input[name="${name}"]`);
const set = (element: TestQuestion, name: string): string[] => all(element, '.rail__set').filter((one) => one.querySelector('summary')?.textContent.startsWith(name)).flatMap((one) => [...one.querySelectorAll('.check')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()));
const PERIOD = { from: '2026-12-01', until: '2026-12-31' };

describe('the filters beside the results', () => {
  guardConsole();

  it('are accessible, folded, unfolded and chosen', async () => {
    const element = await rail({ query: 'water', showClosed: true, facets: { theme: ['water'], level: ['provinciaal'] } });
    await expectAccessible(element);
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expectAccessible(element);
    if (hasForcedColors) await inForcedColors(() => expectAccessible(element));
  });

  it('count what each value leaves, also those that leave nothing', async () => {
    expect(set(await rail(), 'Niveau')).to.deep.equal(['Europees 2 fondsen', 'Nationaal 2 fondsen', 'Nationaal: SPUK 0 fondsen', 'Regionaal 0 fondsen', 'Provinciaal 0 fondsen']);
  });

  it('keep their places and their own counts when a value is chosen', async () => {
    const element = await rail();
    const before = set(element, 'Niveau');
    await press(element, box(element, 'rail-level-eu'));
    expect([set(element, 'Niveau'), element.state.facets.level, texts(element, '.rail__name')]).to.deep.equal([
      before, ['eu'], ['Status', 'Rol van digitalisering', 'Niveau (1)', 'Thema', 'Gebied', 'Samenwerking', 'Bedrag per project', 'Zelf betalen', 'Administratie', 'Wie kan meedoen', 'Kleine subsidies'],
    ]);
  });

  it('put the counts below each other at the end of the line', async () => {
    const element = await rail();
    const ends = new Set(all(element, '.rail__set[open] .check__count').map((count) => Math.round(count.getBoundingClientRect().right)));
    expect(ends.size).to.equal(1);
  });

  it('do not choose what leaves nothing, and leave it the focus', async () => {
    const element = await rail();
    const none = box(element, 'rail-level-provinciaal');
    none.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect([element.state.facets.level, none.checked, none.disabled, none.getAttribute('aria-disabled'), focused(element) === none]).to.deep.equal([undefined, false, false, 'true', true]);
  });

  it('let go of what was chosen and leaves nothing', async () => {
    const element = await rail({ facets: { level: ['provinciaal'] } });
    expect(box(element, 'rail-level-provinciaal').checked).to.equal(true);
    await press(element, box(element, 'rail-level-provinciaal'));
    expect(element.state.facets).to.deep.equal({});
  });

  it('keep unfolded what the visitor unfolded', async () => {
    const element = await rail();
    const theme = all<HTMLDetailsElement>(element, '.rail__set')[3];
    expect(theme?.open).to.equal(false);
    await press(element, theme?.querySelector('summary') as HTMLElement);
    await press(element, box(element, 'rail-theme-water'));
    await press(element, box(element, 'rail-theme-water'));
    expect([theme?.open, theme?.isConnected]).to.deep.equal([true, true]);
  });

  it('ask one’s own role only of who said who they are', async () => {
    const element = await rail();
    expect(texts(element, '.rail__name')).not.to.include('Uw rol');
    element.state = { ...element.state, organisation: 'gm0716' };
    await element.updateComplete;
    expect(set(element, 'Uw rol')).to.deep.equal(['Mag zelf aanvragen 3 fondsen', 'Kan partner zijn 0 fondsen', 'Kan niet meedoen 0 fondsen', 'Niet bekend 1 fonds']);
  });

  it('leave out what the page hides, and a level when the page has only that one', async () => {
    const element = await rail({ presets: { ...DEFAULT_STATE.presets, hideFacets: ['theme'], level: ['eu'] } });
    expect(texts(element, '.rail__name')).not.to.include.members(['Thema']);
    expect(texts(element, '.rail__name')).not.to.include.members(['Niveau']);
  });

  it('are chips that each take away one thing, or all', async () => {
    const element = await rail({ query: 'glas', period: PERIOD, showClosed: true, facets: { theme: ['water'], own: ['onbekend'] } });
    expect(texts(element, '.chip')).to.deep.equal(['Gezocht op “glas”', 'Water', 'Zelf betalen: niet bekend', 'Sluit van 1 december 2026 tot en met 31 december 2026', 'Ook gesloten fondsen']);
    await press(element, all(element, '.chip')[3] as HTMLElement);
    await press(element, all(element, '.chip')[1] as HTMLElement);
    await press(element, all(element, '.chip')[0] as HTMLElement);
    expect([texts(element, '.chip'), element.state.query, element.state.period]).to.deep.equal([['Zelf betalen: niet bekend', 'Ook gesloten fondsen'], '', undefined]);
    await press(element, '.chips__clear');
    expect([all(element, '.chosen').length, element.state.showClosed, element.state.facets]).to.deep.equal([0, false, {}]);
  });

  it('speak English', async () => {
    const element = await rail({ facets: { theme: ['water'] } }, { language: 'en' });
    expect([texts(element, '.rail__name')[0], texts(element, '.chip'), set(element, 'Level')[0]]).to.deep.equal(['Status', ['Water'], 'European 0 funds']);
  });
});

describe('the filters above the results', () => {
  guardConsole();

  it('are accessible, and no wider than a phone', async () => {
    const element = await panel({ facets: { theme: ['water'] } });
    await press(element, '.disclosure__button');
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expectAccessible(element);
    expect(isWithin()).to.equal(true);
  });

  it('count on the button what is chosen, and below what is left', async () => {
    const element = await panel({ facets: { theme: ['water'] }, showClosed: true });
    expect(texts(element, '.disclosure__button')).to.deep.equal(['Filters (2)']);
    await press(element, '.disclosure__button');
    expect([texts(element, '.filters__done'), texts(element, 'summary').slice(0, 4)]).to.deep.equal([['Toon 1 fonds'], ['Status', 'Rol van digitalisering', 'Niveau', 'Thema (1)']]);
    await press(element, box(element, 'theme-ai'));
    expect([element.state.facets.theme, texts(element, '.filters__done'), texts(element, '.chip')]).to.deep.equal([['water', 'ai'], ['Toon 2 fondsen'], ['Water', 'AI en algoritmen', 'Ook gesloten fondsen']]);
    await press(element, all(element, '.chip')[2] as HTMLElement);
    expect([element.state.showClosed, texts(element, '.disclosure__button')]).to.deep.equal([false, ['Filters (2)']]);
  });
});
