import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import { html } from 'lit';
import { TODAY } from '../model/finder.fixture.ts';
import { DEFAULT_STATE, toggleCompared, toggleShortlist, type FinderState } from '../model/state.ts';
import { all, FUNDS, isWithin, press, show, texts, type TestQuestion } from './question.fixture.ts';
import { shortlistPrintView, shortlistView, type ShortlistProps } from './shortlist.view.ts';

async function make(shortlist: readonly string[], { width = 1200, language = 'nl', state = {}, ...over }: { width?: number; language?: 'nl' | 'en'; state?: Partial<FinderState> } & Partial<ShortlistProps> = {}): Promise<TestQuestion> {
  const element = await show((host) => html`<div class="disclosures">${shortlistView({
    language: host.language, today: TODAY, controller: host.controller, results: host.picked(host.state.shortlist), missing: 0, compared: host.state.compared, memory: 'saved', ...over,
    handlers: {
      select: host.note('select'), remove: (id) => { host.state = toggleShortlist(host.state, id); }, compare: (id) => { host.state = toggleCompared(host.state, id); }, openCompare: host.note('openCompare'),
      clear: () => { host.state = { ...host.state, shortlist: [] }; }, calendar: host.note('calendar'), csv: host.note('csv'), print: host.note('print'),
    },
  })}</div><p>Elders</p>`, { language, state: { ...DEFAULT_STATE, shortlist, ...state } }, width);
  await press(element, '.disclosure__button');
  return element;
}
const button = (element: TestQuestion, text: string): HTMLElement => {
  const found = all(element, 'button, summary').find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim().startsWith(text));
  if (!found) throw new Error(`no button ${text}`);
  return found;
};

describe('the funds that were kept', () => {
  guardConsole();

  it('are accessible empty, with a few and with all unfolded, and no wider than a phone', async () => {
    for (const width of [320, 1200]) for (const shortlist of [[], ['water', 'lang', 'stil']]) {
      const element = await make(shortlist, { width, state: { compared: ['water'] } });
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expectAccessible(element);
      expect(isWithin()).to.equal(true);
      if (hasForcedColors) await inForcedColors(() => expectAccessible(element));
      element.remove();
    }
  });

  it('are counted on the button, and listed as they were kept', async () => {
    const element = await make(['lang', 'water', 'stil', 'oud']);
    expect([texts(element, '.disclosure__button'), texts(element, '.kept__name'), texts(element, '.kept__item .kept__note')]).to.deep.equal([
      ['Bewaard (4)'], ['Voorbeeld van een Samenwerkingsverbandsubsidieregeling', 'Voorbeeld water', 'Voorbeeld stil', 'Voorbeeld oud'],
      ['Open · Sluit op 1 maart 2027', 'Open · Sluit op 1 maart 2027', 'Niet bekend', 'Gesloten'],
    ]);
  });

  it('say how to keep one when there is none', async () => {
    const element = await make([]);
    expect([texts(element, '.disclosure__button'), texts(element, '.kept p')]).to.deep.equal([['Bewaard (0)'], ['U hebt nog niets bewaard. Kies bij een fonds “Bewaar”.', 'Uw lijst staat alleen op dit apparaat.']]);
  });

  it('stay open while one is taken away with the keyboard', async () => {
    const element = await make(['water', 'ai']);
    button(element, 'Haal weg').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([element.state.shortlist, texts(element, '.disclosure__button'), element.controller.open]).to.deep.equal([['ai'], ['Bewaard (1)'], 'shortlist']);
  });

  it('are emptied only by those who say so twice', async () => {
    const element = await make(['water', 'ai']);
    await press(element, button(element, 'Maak de lijst leeg'));
    expect(element.state.shortlist.length).to.equal(2);
    await press(element, button(element, 'Ja, haal alle 2 weg'));
    expect(element.state.shortlist).to.deep.equal([]);
  });

  it('go into the comparison and out of it, up to four', async () => {
    const element = await make(['water', 'ai']);
    await press(element, button(element, 'Vergelijk'));
    expect([element.state.compared, texts(element, '.kept__item .button')]).to.deep.equal([['water'], ['Niet meer vergelijken: Voorbeeld water', 'Haal weg: Voorbeeld water', 'Vergelijk: Voorbeeld ai', 'Haal weg: Voorbeeld ai']]);
    await press(element, button(element, 'Bekijk de vergelijking (1)'));
    element.state = { ...element.state, compared: ['water', 'stil', 'oud', 'lang'] };
    await element.updateComplete;
    expect([element.said, texts(element, '.kept__item .button')]).to.deep.equal([['openCompare'], ['Niet meer vergelijken: Voorbeeld water', 'Haal weg: Voorbeeld water', 'Haal weg: Voorbeeld ai']]);
  });

  it('open their details, and go to calendar, paper and file', async () => {
    const element = await make(['ai']);
    await press(element, '.kept__name');
    for (const name of ['Alle datums', 'Afdrukken', 'Download']) await press(element, button(element, name));
    expect(element.said).to.deep.equal(['select ai', 'calendar', 'print', 'csv']);
  });

  it('do not go to the calendar without a day, and nowhere when the page does not want that', async () => {
    const element = await make(['stil', 'oud']);
    expect([texts(element, '.kept__actions .button').filter((text) => text.startsWith('Alle datums')), texts(element, '.kept > .kept__note')[0]]).to.deep.equal([[], 'Van deze fondsen is geen dag bekend om in uw agenda te zetten.']);
    expect(texts(await make(['ai'], { canExport: false }), '.button').filter((text) => text.startsWith('Afdrukken'))).to.deep.equal([]);
  });

  it('tell where the list is, and what is no longer there', async () => {
    const notes = async (over: Partial<ShortlistProps>): Promise<string[]> => texts(await make(['water'], over), '.kept > .kept__note');
    expect(await notes({ memory: 'off', missing: 1 })).to.deep.equal(['1 fonds dat u bewaarde, staat hier niet meer bij.', 'Uw lijst blijft zolang deze pagina open is.']);
    expect((await notes({ memory: 'full' })).at(-1)).to.equal((await notes({ memory: 'blocked' })).at(-1));
  });

  it('speak English', async () => {
    expect(texts(await make(['water'], { language: 'en' }), '.disclosure__button, .kept__name')).to.deep.equal(['Kept (1)', 'Sample water']);
  });
});

describe('the funds that were kept, on paper', () => {
  guardConsole();

  const paper = (language: 'nl' | 'en' = 'nl'): Promise<TestQuestion> => show((host) => shortlistPrintView({ language: host.language, level: 2, today: TODAY, results: host.picked(['water', 'stil']) }), { language, funds: [{ ...sampleOf('water'), url: 'https://example.org/water' }, sampleOf('stil')] });
  const sampleOf = (id: string): TestQuestion['funds'][number] => { const found = FUNDS.find((fund) => fund.id === id); if (!found) throw new Error(id); return found; };

  it('are accessible', async () => {
    await expectAccessible(await paper());
  });

  it('say the same of each, with its address written out', async () => {
    const element = await paper();
    const facts = texts(element, '.kept-print__fund:first-of-type dl > div');
    expect([texts(element, 'h2, h3'), texts(element, '.kept-print__address'), texts(element, '.kept__note')]).to.deep.equal([['Bewaarde fondsen', 'Voorbeeld water', 'Voorbeeld stil'], ['https://example.org/water'], ['Afgedrukt op 22 november 2026']]);
    expect(facts).to.include.members(['Wie betaalt wat?Fonds 50%, zelf 50%Voorbeeld: de helft.', 'Per projectniet bekend']);
  });
});
