import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { STAGE_TEXTS } from '@digitaal-europa/data/stage-texts';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { TimelineDriver } from './timeline.driver.ts';
import { KdeTimeline } from './timeline.element.ts';
import { manyLaws, sampleFeed, sampleLaws, sampleProposal, TODAY } from './timeline.fixture.ts';

const TOOLS = { nl: 'Hulpmiddelen', en: 'Tools' } as const;
const LAWS = [...sampleLaws, sampleProposal];
const open = (laws: readonly unknown[] = LAWS): Promise<TimelineDriver> => TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed(laws)}></kde-timeline>`);

const LENSES = [
  { name: 'explain', item: /^(Hoe werkt het|How does it work)/, close: /^(Sluit de uitleg|Close the explanation)/ },
  { name: 'compare', item: /^(Vergelijken|Compare)/, close: /^(Sluit de vergelijking|Close the comparison)/ },
  { name: 'contract', item: /contract/, close: /^(Sluit dit overzicht|Close)/ },
] as const;

const isOn = (timeline: TimelineDriver, id: string): boolean => timeline.focused?.id === id;
async function openLens(timeline: TimelineDriver, { name, item }: typeof LENSES[number], language: 'nl' | 'en' = 'nl'): Promise<void> {
  await timeline.menu(TOOLS[language], item);
  await timeline.until(() => isOn(timeline, `${name}-title`), `the focus on the title of ${name}`);
}
/** A button of the lens itself, by what it says. */
const inLens = (timeline: TimelineDriver, name: string, text: RegExp): HTMLElement => {
  const found = timeline.all(`.${name} button`).find((button) => text.test(button.textContent.trim()));
  if (!found) throw new Error(`no ${String(text)} in ${name}: ${timeline.text(`.${name} button`)}`);
  return found;
};
async function fill(timeline: TimelineDriver, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    const field = timeline.one<HTMLInputElement>(`#contract-${id}`);
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    await timeline.element.updateComplete;
  }
}
const compared = (timeline: TimelineDriver): string => timeline.text('.compare__law > span').replaceAll('\u00AD', '');

describe('kde-timeline, other ways of looking', () => {
  guardConsole();
  const shipped = KdeTimeline.defaultStageTexts;
  beforeEach(() => setViewport({ width: 1400, height: 900 }));
  afterEach(() => { KdeTimeline.defaultStageTexts = shipped; });

  describe('open and close', () => {
    it('stand behind “Meer” in a narrow column, which gets the focus back when it was folded', async () => {
      await setViewport({ width: 320, height: 800 });
      const timeline = await open();
      expect(timeline.all('button').some((button) => button.textContent.includes(TOOLS.nl))).to.equal(false);
      await openLens(timeline, LENSES[2]);
      inLens(timeline, 'contract', LENSES[2].close).click();
      await timeline.until(() => timeline.focusedName === TOOLS.nl, 'the focus on the button that opened it');
      await openLens(timeline, LENSES[2]);
      await timeline.press('Meer');
      inLens(timeline, 'contract', LENSES[2].close).focus();
      inLens(timeline, 'contract', LENSES[2].close).click();
      await timeline.until(() => timeline.focusedName === 'Meer', 'the focus on what is left of it');
    });

    it('give the focus back also when a filter leaves no law', async () => {
      const timeline = await open();
      await openLens(timeline, LENSES[1]);
      await timeline.type('zeppelin');
      timeline.button('Sluit de vergelijking').focus();
      await timeline.press('Sluit de vergelijking');
      await timeline.until(() => timeline.focusedName === TOOLS.nl, 'the focus back');
    });
    it('say of a fifth law that it is not in the comparison', async () => {
      const timeline = await open([...LAWS, { ...sampleProposal, id: 'vijfde', title: { nl: 'Vijfde wet', en: 'Fifth' } }]);
      for (const name of ['Voorbeeldverordening', 'Voorbeeldwet', 'Voorbeeldvoorstel', 'Voorbeeldprogramma', 'Vijfde wet']) {
        timeline.all('.row__button, .folded p .link').find((button) => button.textContent.replaceAll('\u00AD', '').trim() === name)?.click();
        await timeline.until(() => timeline.detailTitle === name && timeline.focusedName === name, `${name} is open`);
        await timeline.press('Vergelijk deze wet');
        await timeline.until(() => timeline.all('.compare__law').length > 0, 'the comparison');
      }
      expect(timeline.text('.detail__actions'), 'the fifth is not in it').to.include('Vergelijk deze wet');
      await timeline.menu(TOOLS.nl);
      expect(timeline.text('.share__button')).to.include('Vergelijken (4)');
    });

    for (const lens of LENSES) {
      it(`${lens.name}: the focus goes to its title, and back to the button when it closes`, async () => {
        const timeline = await open();
        await openLens(timeline, lens);
        expect(timeline.all(`section.${lens.name}`)).to.have.length(1);
        inLens(timeline, lens.name, lens.close).click();
        await timeline.until(() => timeline.focusedName === TOOLS.nl, 'the focus back');
        expect(timeline.all(`section.${lens.name}`)).to.have.length(0);
      });

      it(`${lens.name}: Escape closes it, and leaves the details of a law open`, async () => {
        const timeline = await open();
        await timeline.press('Voorbeeldverordening');
        await timeline.until(() => timeline.focusedName === 'Voorbeeldverordening', 'focus in the details');
        await openLens(timeline, lens);
        await sendKeys({ press: 'Escape' });
        await timeline.until(() => timeline.focusedName === TOOLS.nl, 'the focus back');
        expect([timeline.all(`section.${lens.name}`).length, timeline.detailTitle]).to.deep.equal([0, 'Voorbeeldverordening']);
      });
    }

    it('one takes the place of the other, and the same choice again closes it', async () => {
      const timeline = await open();
      const [explain, compare] = LENSES;
      await openLens(timeline, explain);
      await openLens(timeline, compare);
      expect(timeline.all('section.explain')).to.have.length(0);
      await timeline.menu(TOOLS.nl, compare.item);
      await timeline.until(() => timeline.focusedName === TOOLS.nl, 'the focus back');
      expect(timeline.all('section.compare')).to.have.length(0);
    });

    it('lose nothing when a filter leaves no law', async () => {
      const timeline = await open();
      await openLens(timeline, LENSES[1]);
      await timeline.type('zeppelin');
      expect([timeline.all('section.compare').length, timeline.all('.lanes').length]).to.deep.equal([1, 0]);
    });
  });

  describe('comparing', () => {
    /** From the details of each law in turn, as a visitor does it. */
    async function compareFromDetails(timeline: TimelineDriver, ...names: readonly string[]): Promise<void> {
      for (const name of names) {
        timeline.all('.row__button, .folded p .link').find((button) => button.textContent.replaceAll('\u00AD', '').trim() === name)?.click();
        await timeline.until(() => timeline.detailTitle === name && timeline.focusedName === name, `${name} is open`);
        timeline.button('Vergelijk deze wet').focus();
        await timeline.press('Vergelijk deze wet');
        await timeline.until(() => timeline.all('.compare__law').length > 0, 'the comparison');
      }
    }

    it('takes two, three and four laws, each from its details, and says what differs', async () => {
      const timeline = await open();
      await compareFromDetails(timeline, 'Voorbeeldverordening');
      await timeline.until(() => isOn(timeline, 'compare-title'), 'the focus on the title');
      expect(timeline.text('.compare')).to.include('Kies nog een wet om mee te vergelijken.');
      for (const [name, columns] of [['Voorbeeldwet', 2], ['Voorbeeldvoorstel', 3], ['Voorbeeldprogramma', 4]] as const) {
        await compareFromDetails(timeline, name);
        await timeline.until(() => timeline.all('.compare__law').length === columns, `${columns} columns`);
        expect(timeline.text('.compare [role=status]'), 'said as well').to.match(/^Verschillen: /);
        expect(timeline.button('Staat in de vergelijking').getAttribute('aria-disabled')).to.equal('true');
      }
      expect(compared(timeline)).to.equal('Voorbeeldverordening | Voorbeeldwet | Voorbeeldvoorstel | Voorbeeldprogramma');
      await timeline.menu(TOOLS.nl);
      expect(timeline.text('.share__button')).to.include('Vergelijken (4)');
    });

    it('takes no fifth law, and says so', async () => {
      const timeline = await open([...LAWS, { ...sampleProposal, id: 'vijfde', title: { nl: 'Vijfde wet', en: 'Fifth' } }]);
      await compareFromDetails(timeline, 'Voorbeeldverordening', 'Voorbeeldwet', 'Voorbeeldvoorstel', 'Voorbeeldprogramma', 'Vijfde wet');
      expect(compared(timeline)).to.equal('Voorbeeldverordening | Voorbeeldwet | Voorbeeldvoorstel | Voorbeeldprogramma');
      expect(timeline.text('.compare__note')).to.equal('U kunt 4 wetten naast elkaar zetten. Haal er een weg om een andere toe te voegen.');
      expect(timeline.all('.compare select')).to.have.length(0);
    });

    it('keeps the focus in it when a law is taken out', async () => {
      const timeline = await open();
      await compareFromDetails(timeline, 'Voorbeeldverordening', 'Voorbeeldwet');
      for (const left of ['Voorbeeldwet', '']) {
        timeline.one('.compare__remove').focus();
        await sendKeys({ press: 'Enter' });
        await timeline.until(() => compared(timeline) === left, 'taken out');
        await timeline.until(() => isOn(timeline, 'compare-title'), 'the focus on the title');
      }
    });

    it('adds laws from its own list, which stands on no law afterwards', async () => {
      const timeline = await open();
      await openLens(timeline, LENSES[1]);
      const list = (): HTMLSelectElement => timeline.one<HTMLSelectElement>('.compare select');
      for (const [id, chosen] of [['voorbeeldprogramma', 'Voorbeeldprogramma'], ['voorbeeldverordening', 'Voorbeeldprogramma | Voorbeeldverordening']] as const) {
        const before = compared(timeline);
        list().value = id;
        list().dispatchEvent(new Event('change', { bubbles: true }));
        await timeline.element.updateComplete;
        expect(compared(timeline), 'only by the button').to.equal(before);
        timeline.button('Voeg toe').focus();
        await sendKeys({ press: 'Enter' });
        await timeline.until(() => compared(timeline) === chosen, chosen);
        expect([list().value, timeline.focusedName]).to.deep.equal(['', 'Voeg toe']);
      }
      expect([...list().options].map(({ value }) => value)).to.have.members(['', 'voorbeeldvoorstel', 'voorbeeldwet']);
    });

    it('keeps its laws whatever the search leaves', async () => {
      const timeline = await open();
      await compareFromDetails(timeline, 'Voorbeeldverordening', 'Voorbeeldwet');
      await timeline.type('programma');
      expect(compared(timeline)).to.equal('Voorbeeldverordening | Voorbeeldwet');
    });
  });

  describe('a contract', () => {
    it('is named in the legend while it is on the axis, with its extension', async () => {
      const timeline = await open();
      const named = (): string[] => ['uw contract', 'verlenging'].filter((words) => timeline.text('.legend li').includes(words));
      await openLens(timeline, LENSES[2]);
      expect(named()).to.deep.equal([]);
      for (const [optionMonths, words] of [['0', ['uw contract']], ['12', ['uw contract', 'verlenging']]] as const) {
        await fill(timeline, { month: '12', year: '2026', months: '12', optionMonths });
        inLens(timeline, 'contract', /^Toon de wetten/).click();
        await timeline.until(() => timeline.all('.contract__group').length > 0, 'the answer');
        expect(named()).to.deep.equal(words);
      }
    });

    it('says what is wrong, and puts the focus on the first field that is', async () => {
      const timeline = await open();
      await openLens(timeline, LENSES[2]);
      await timeline.press('Toon de wetten');
      await timeline.until(() => isOn(timeline, 'contract-month'), 'the month');
      expect(timeline.text('.contract__error')).to.equal('! Kies de maand waarin het contract begint. | ! Vul het jaar in waarin het contract begint.');
      await fill(timeline, { month: '12', year: '2026', months: 'vier jaar' });
      await timeline.press('Toon de wetten');
      await timeline.until(() => isOn(timeline, 'contract-months'), 'the months');
      expect(timeline.one('#contract-months').getAttribute('aria-invalid')).to.equal('true');
      expect(timeline.all('.contract__group')).to.have.length(0);
    });

    it('is asked by Enter, and tells what falls inside for certain and what may', async () => {
      const timeline = await open();
      await openLens(timeline, LENSES[2]);
      await fill(timeline, { month: '12', year: '2026' });
      timeline.one('#contract-year').focus();
      await sendKeys({ press: 'Enter' });
      await timeline.until(() => timeline.all('.contract__group').length > 0, 'the answer');
      const [certain, possible] = timeline.all('.contract__group').map((group) => group.textContent.replace(/\s+/g, ' '));
      expect(certain).to.include('Valt zeker binnen uw contract: 1 wet').and.include('Voorbeeldverordening').and.not.include('Voorbeeldvoorstel');
      expect(timeline.text('.contract [role=status]')).to.equal('1 wet zeker binnen uw contract, 1 wet mogelijk.');
      expect(possible).to.include('Valt mogelijk binnen uw contract: 1 wet').and.include('Voorbeeldvoorstel').and.include('Eis dit van de leverancier.');
      expect(timeline.text('.contract__runs')).to.equal('Het contract loopt van 1 december 2026 tot en met 30 november 2030.');
    });

    it('of it opens a law at the date that it meets', async () => {
      const timeline = await open();
      await openLens(timeline, LENSES[2]);
      await fill(timeline, { month: '01', year: '2027' });
      await timeline.press('Toon de wetten');
      timeline.one('.contract__name button').click();
      await timeline.until(() => timeline.focusedName === 'Voorbeeldverordening', 'the law');
      expect(timeline.text('.detail .date[aria-current=true]')).to.include('2 december 2027');
    });

    it('is wiped, and asked for anew', async () => {
      const timeline = await open();
      await openLens(timeline, LENSES[2]);
      await fill(timeline, { month: '12', year: '2026' });
      await timeline.press('Toon de wetten');
      timeline.button('Wis het contract').focus();
      await timeline.press('Wis het contract');
      expect([timeline.all('.contract__group').length, timeline.one<HTMLInputElement>('#contract-year').value]).to.deep.equal([0, '']);
      expect(timeline.focused, 'the focus is not lost').not.to.equal(null);
    });
  });

  describe('the explanation', () => {
    let calls = 0;
    /** Counts how often the texts are fetched; fails as long as it is told to. */
    const count = (fails = () => false): void => {
      calls = 0;
      KdeTimeline.defaultStageTexts = () => { calls += 1; return fails() ? Promise.reject(new Error('offline')) : Promise.resolve(STAGE_TEXTS); };
    };

    it('fetches its texts when it opens, and not before', async () => {
      count();
      const timeline = await open();
      await timeline.press('Voorbeeldverordening');
      await openLens(timeline, LENSES[1]);
      expect(calls).to.equal(0);
      await openLens(timeline, LENSES[0]);
      await timeline.until(() => timeline.all('.explain__stage > .explain__text').length > 0, 'texts');
      await openLens(timeline, LENSES[1]);
      await openLens(timeline, LENSES[0]);
      expect(calls).to.equal(1);
    });

    it('says that the texts are not to be had, and tries again when it opens again', async () => {
      let offline = true;
      count(() => offline);
      const timeline = await open();
      await openLens(timeline, LENSES[0]);
      await timeline.until(() => timeline.all('.explain__missing[role=status]').length > 0, 'told');
      expect(timeline.text('.explain__missing[role=status]')).to.equal('De uitleg per stap is nu niet op te halen. Sluit dit en open het opnieuw om het nog eens te proberen.');
      expect(timeline.all('.explain__phase').length, 'the dates are there').to.be.greaterThan(0);
      await expectAccessible(timeline.element);
      expect(calls).to.equal(1);
      offline = false;
      await timeline.press('Sluit de uitleg');
      await openLens(timeline, LENSES[0]);
      await timeline.until(() => timeline.all('.explain__stage > .explain__text').length > 0, 'texts');
      expect([calls, timeline.all('.explain__missing[role=status]').length]).to.deep.equal([2, 0]);
    });

    it('is told with the law whose details ask for it, and with another that is chosen', async () => {
      const timeline = await open();
      await timeline.press('Voorbeeldwet');
      await timeline.until(() => timeline.focusedName === 'Voorbeeldwet', 'focus in the details');
      await timeline.press('Hoe kwam deze wet tot stand?');
      await timeline.until(() => isOn(timeline, 'explain-title'), 'the focus on the title');
      const list = timeline.one<HTMLSelectElement>('.explain select');
      expect(list.value).to.equal('voorbeeldwet');
      list.value = 'voorbeeldverordening';
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await timeline.until(() => timeline.text('.explain__label').includes('Bij Voorbeeldverordening'), 'the other law');
      await timeline.press('Alles over Voorbeeldverordening');
      await timeline.until(() => timeline.focusedName === 'Voorbeeldverordening', 'its details');
    });

    it('stands in the details of a law as soon as its steps are unfolded', async () => {
      count();
      const timeline = await open();
      await timeline.press('Voorbeeldverordening');
      await timeline.until(() => timeline.focusedName === 'Voorbeeldverordening', 'focus in the details');
      expect(calls).to.equal(0);
      timeline.one('.detail__steps > summary').focus();
      await sendKeys({ press: 'Enter' });
      await timeline.until(() => timeline.text('.detail .stage').includes('Iedereen kan op het voorstel reageren'), 'texts');
      expect(calls).to.equal(1);
    });
  });

  describe('for everybody', () => {
    const STATES: readonly (readonly [string, (timeline: TimelineDriver, language: 'nl' | 'en') => Promise<void>])[] = [
      ['the tools', (timeline, language) => timeline.menu(TOOLS[language])],
      ['the explanation', async (timeline, language) => {
        await openLens(timeline, LENSES[0], language);
        await timeline.until(() => timeline.all('.explain__stage > .explain__text').length > 0, 'texts');
      }],
      ['an empty comparison', (timeline, language) => openLens(timeline, LENSES[1], language)],
      ['a comparison', async (timeline, language) => {
        await openLens(timeline, LENSES[1], language);
        for (const columns of [1, 2, 3]) {
          const list = timeline.one<HTMLSelectElement>('.compare select');
          list.selectedIndex = 1;
          inLens(timeline, 'compare', /^(Voeg toe|Add)$/).click();
          await timeline.until(() => timeline.all('.compare__law').length === columns, `${columns} columns`);
        }
      }],
      ['a contract with mistakes', async (timeline, language) => {
        await openLens(timeline, LENSES[2], language);
        inLens(timeline, 'contract', /^(Toon de wetten|Show)/).click();
        await timeline.until(() => timeline.all('.contract__error').length === 2, 'mistakes');
      }],
      ['a contract with laws', async (timeline, language) => {
        await openLens(timeline, LENSES[2], language);
        await fill(timeline, { month: '12', year: '2026' });
        inLens(timeline, 'contract', /^(Toon de wetten|Show)/).click();
        await timeline.until(() => timeline.all('.contract__group').length > 1, 'the answer');
      }],
    ];
    const PAGES = [['wide', 1400, 'nl'], ['in 320 pixels', 320, 'nl'], ['in English', 1400, 'en']] as const;
    for (const [state, reach] of STATES) {
      for (const [page, width, language] of PAGES) {
        it(`${state} is accessible ${page}`, async () => {
          const box = await fixture<HTMLElement>(html`<div lang=${language} style="inline-size: ${Math.min(width, innerWidth - 40)}px"><kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed([...LAWS, ...manyLaws(2)])}></kde-timeline></div>`);
          const timeline = new TimelineDriver(box.querySelector('kde-timeline') as KdeTimeline);
          await timeline.until(() => timeline.isDrawn, 'drawn');
          await reach(timeline, language);
          await expectAccessible(timeline.element);
          expect(timeline.element.scrollWidth, 'nothing sticks out').to.be.at.most(timeline.element.clientWidth);
        });
      }
      it(`${state} keeps to a column of 320 pixels in text twice as large`, async () => {
        document.documentElement.style.fontSize = '200%';
        try {
          const box = await fixture<HTMLElement>(html`<div style="inline-size: 320px"><kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed(LAWS)}></kde-timeline></div>`);
          const timeline = new TimelineDriver(box.querySelector('kde-timeline') as KdeTimeline);
          await timeline.until(() => timeline.isDrawn, 'drawn');
          await reach(timeline, 'nl');
          const { right } = timeline.element.getBoundingClientRect();
          expect(timeline.all('.timeline *').filter((part) => part.getBoundingClientRect().right > right + 1).map((part) => part.textContent.trim())).to.deep.equal([]);
          expect(timeline.element.scrollWidth).to.be.at.most(320);
        } finally {
          document.documentElement.style.fontSize = '';
        }
      });
    }
  });
});
