import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { toggleCompared, DEFAULT_STATE } from '../model/state.ts';
import { compareView } from './compare.view.ts';
import { all, isWithin, one, press, show, texts, type TestQuestion } from './question.fixture.ts';

const make = (compared: readonly string[], { width = 1200, language = 'nl', kept = [] }: { width?: number; language?: 'nl' | 'en'; kept?: readonly string[] } = {}): Promise<TestQuestion> => show((host) => compareView({
  language: host.language, level: 2, results: host.picked(host.state.compared), kept: host.picked(host.state.shortlist),
  handlers: { toggle: (id) => { host.state = toggleCompared(host.state, id); }, select: host.note('select'), print: host.note('print'), csv: host.note('csv'), close: host.note('close') },
}), { language, state: { ...DEFAULT_STATE, organisation: 'gm0716', compared, shortlist: kept } }, width);
const row = (element: TestQuestion, name: string): { mark: string | undefined; cells: string[]; different: boolean } => {
  const found = all(element, '.compare__row').find((one) => one.querySelector('th')?.textContent.startsWith(name));
  const clean = (text: string | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';
  return { mark: clean(found?.querySelector('.compare__mark')?.textContent), different: found?.classList.contains('compare__row--differs') ?? false, cells: [...(found?.querySelectorAll('td') ?? [])].map((cell) => clean([...cell.children].filter((child) => !child.classList.contains('compare__of')).map(({ textContent }) => textContent).join(' '))) };
};
const FOUR = ['water', 'ai', 'stil', 'lang'];
/** Cannot be shown as paper. */
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');
const names = (element: TestQuestion): string[] => texts(element, '.compare__name');

describe('funds side by side', () => {
  guardConsole();

  for (const width of [320, 768, 1280]) {
    it(`are accessible at ${width} pixels, with none, one, two and four, and no wider than the page`, async () => {
      const element = await make([], { width });
      for (const compared of [[], ['water'], ['water', 'ai'], FOUR]) {
        element.state = { ...element.state, compared };
        await element.updateComplete;
        await expectAccessible(element);
        expect(isWithin(), String(compared)).to.equal(true);
      }
      if (hasForcedColors) await inForcedColors(() => expectAccessible(element));
    });
  }

  it('stand in a table with the same questions', async () => {
    const element = await make(['water', 'ai']);
    expect([names(element), texts(element, 'caption'), all(element, '.compare__row').length]).to.deep.equal([['Voorbeeld water', 'Voorbeeld ai'], ['Vergelijking van Voorbeeld water, Voorbeeld ai'], 15]);
    expect(row(element, 'Wie betaalt wat?')).to.deep.equal({ mark: '≠ verschilt', different: true, cells: ['Fonds 50%, zelf 50% Voorbeeld: de helft.', 'Fonds 100%, zelf 0% Voorbeeld: alles.'] });
    expect(row(element, 'Wie mag aanvragen?')).to.deep.equal({ mark: '= gelijk', different: false, cells: ['Een gemeente mag zelf aanvragen.', 'Een gemeente mag zelf aanvragen.'] });
  });

  it('say what is not known, and do not call it a difference', async () => {
    const element = await make(['water', 'stil']);
    expect(row(element, 'Per project')).to.deep.equal({ mark: '? niet alles bekend', different: false, cells: ['niet bekend', 'niet bekend'] });
    expect(row(element, 'Sluit')).to.deep.equal({ mark: '? niet alles bekend', different: false, cells: ['Sluit op 1 maart 2027 Nog ongeveer 3 maanden', 'niet bekend'] });
  });

  it('tell above the table what differs, and print that heavier', async () => {
    const element = await make(['water', 'ai']);
    expect(texts(element, '.compare__summary')[0]).to.match(/^Verschillen: .*sluit, .*niveau/);
    const weight = (name: string): number => Number(getComputedStyle(all(element, '.compare__row').find((one) => one.querySelector('th')?.textContent.startsWith(name))?.querySelector('td > .compare__answer') as Element).fontWeight);
    expect([weight('Niveau') >= 600, weight('Wie mag aanvragen?') >= 600]).to.deep.equal([true, false]);
  });

  it('ask for another one, and for the first', async () => {
    const element = await make(['water']);
    expect([texts(element, '.compare__summary'), texts(element, '.compare__mark')]).to.deep.equal([['Kies nog een fonds om mee te vergelijken.'], []]);
    await press(element, '.compare__remove');
    expect([texts(element, '.compare__summary'), all(element, 'table').length]).to.deep.equal([['Kies bij een fonds “Vergelijk” om het hier te zetten.'], 0]);
  });

  it('can be taken out, and added from what was kept, up to four', async () => {
    const element = await make(['water', 'ai', 'stil'], { kept: ['lang', 'water', 'oud'] });
    expect(texts(element, 'option')).to.deep.equal(['Kies een fonds', 'Voorbeeld van een Samenwerkingsverbandsubsidieregeling', 'Voorbeeld oud']);
    await press(element, '.compare__picker .button');
    expect(names(element).length).to.equal(3);
    one<HTMLSelectElement>(element, 'select').value = 'oud';
    await press(element, '.compare__picker .button');
    expect([names(element), texts(element, '.compare__note')]).to.deep.equal([['Voorbeeld water', 'Voorbeeld ai', 'Voorbeeld stil', 'Voorbeeld oud'], ['U kunt 4 fondsen naast elkaar zetten. Haal er een weg om een ander toe te voegen.']]);
    const remove = all(element, '.compare__remove')[1] as HTMLElement;
    expect(remove.getAttribute('aria-label')).to.equal('Haal Voorbeeld ai uit de vergelijking');
    await press(element, remove);
    expect(element.state.compared).to.deep.equal(['water', 'stil', 'oud']);
  });

  it('open their details, go to paper and into a table, and close', async () => {
    const element = await make(['water', 'ai']);
    await press(element, all(element, '.compare__name')[1] as HTMLElement);
    for (const button of all(element, '.compare__actions .button')) await press(element, button);
    expect(element.said).to.deep.equal(['select ai', 'print', 'csv', 'close']);
  });

  it('keep the questions in sight where the columns scroll', async () => {
    const element = await make(FOUR, { width: 1200 });
    const scroller = one(element, '.compare__scroller');
    one(element, '.compare__table').style.minInlineSize = '2000px';
    const before = one(element, 'tbody .compare__question').getBoundingClientRect().left;
    scroller.scrollLeft = 300;
    expect([scroller.scrollLeft, Math.round(one(element, 'tbody .compare__question').getBoundingClientRect().left - before)]).to.deep.equal([300, 0]);
  });

  it('stand below each other under every question on a phone, each with its name', async () => {
    const element = await make(['water', 'ai'], { width: 320 });
    const cells = all(element, '.compare__row')[0]?.querySelectorAll<HTMLElement>('td');
    expect([texts(element, '.compare__row:first-child .compare__of'), (cells?.[1]?.offsetTop ?? 0) > (cells?.[0]?.offsetTop ?? 0)]).to.deep.equal([['Voorbeeld water', 'Voorbeeld ai'], true]);
    expect(all(element, '.compare__of').every((one) => one.offsetHeight > 0)).to.equal(true);
  });

  if (!isWebKit) it('leave their buttons off paper', async () => {
    const element = await make(['water', 'ai'], { kept: ['lang'] });
    await emulateMedia({ media: 'print' });
    expect(all(element, '.compare__actions, .compare__picker, .compare__remove').map(({ offsetHeight }) => offsetHeight)).to.deep.equal([0, 0, 0, 0]);
    expect(one(element, '.compare__table').offsetHeight).to.be.above(0);
    await emulateMedia({ media: 'screen' });
  });

  it('speak English, and say which text is Dutch', async () => {
    const element = await make(['water', 'ai'], { language: 'en' });
    expect(row(element, 'Who pays what?').cells[0]).to.equal('Fund 50%, own 50% Voorbeeld: de helft.');
    expect(texts(element, '[lang="nl"]')).to.include('Voorbeeld: de helft.');
  });
});
