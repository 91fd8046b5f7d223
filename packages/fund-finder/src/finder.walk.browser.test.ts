import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { catchFiles, guardConsole, standIn, type CaughtFile } from '@digitaal-europa/ui/testing';
import { FinderDriver, finderOf, nameOf, sampleFunds, setAddress } from './finder.driver.ts';
import type { KdeFundFinder } from './finder.element.ts';
import { sampleFund } from './model/finder.fixture.ts';
import { FULL } from './views/details.fixture.ts';

/** Presses Tab until the focus is on what bears this name; as a visitor does, one stop after the other. */
async function tabTo(finder: FinderDriver, name: RegExp, back = false): Promise<void> {
  const passed: string[] = [];
  if (back) await sendKeys({ down: 'Shift' });
  try {
    for (let i = 0; i < 150; i++) {
      await sendKeys({ press: 'Tab' });
      if (name.test(finder.focusedName)) return;
      passed.push(finder.focusedName.slice(0, 30));
    }
  } finally {
    if (back) await sendKeys({ up: 'Shift' });
  }
  throw new Error(`no ${String(name)} on the way: ${passed.join(' → ')}`);
}
async function embed(organisation = ''): Promise<FinderDriver> {
  const page = await fixture<HTMLElement>(html`<div><button type="button">Eerder op de pagina</button>${finderOf({ organisation, records: [...sampleFunds, FULL] })}<button type="button">Later op de pagina</button></div>`);
  const finder = new FinderDriver(page.querySelector('kde-fund-finder') as KdeFundFinder);
  await finder.until(() => finder.isDrawn, 'drawn');
  // The last focus that does not come from a key.
  page.querySelector('button')?.focus();
  return finder;
}

describe('kde-fund-finder, with the keyboard alone', () => {
  guardConsole();
  let restore = (): void => {};
  beforeEach(() => setAddress(''));
  afterEach(() => restore());

  describe('in a walk [R22 R25]', () => {
    let files: readonly CaughtFile[] = [];
    beforeEach(async () => {
      await setViewport({ width: 1440, height: 900 });
      const caught = catchFiles();
      ({ files } = caught);
      restore = caught.giveBack;
    });

    it('says who asks, in the first slot of the sentence', async () => {
      const finder = await embed();
      expect(finder.counts).to.match(/^0 passen/);
      await tabTo(finder, /^Voor welke organisatie zoekt u\?/);
      await sendKeys({ press: 'Enter' });
      await tabTo(finder, /^Voor welke organisatie zoekt u\?$|^Organisatie/);
      expect(finder.focused?.getAttribute('role')).to.equal('combobox');
      await sendKeys({ type: 'alle gemeenten' });
      await finder.until(() => finder.all('[role=option]').length > 0, 'offered');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await finder.until(() => /^2 passen/.test(finder.counts), 'told');
      expect(finder.focused?.getAttribute('role'), 'the focus stays in the field').to.equal('combobox');
      await sendKeys({ press: 'Escape' });
      expect(finder.focusedName, 'and goes back to the slot').to.equal('Voor welke organisatie zoekt u? een gemeente');
      await finder.until(() => /^2 passen, 3 misschien, 1 past niet\.$/.test(finder.said), 'what is left is said');
    });

    it('searches, and Enter leads to what was found', async () => {
      const finder = await embed('gemeente');
      await tabTo(finder, /^Zoek in fondsen/);
      await sendKeys({ type: 'voorbeeld' });
      await sendKeys({ press: 'Enter' });
      expect(finder.focused?.className).to.equal('summary__counts');
      await finder.until(() => finder.all('.understood strong').length > 0, 'found');
      await tabTo(finder, /^Verwijder filter: Gezocht op/);
      await sendKeys({ press: 'Enter' });
      await finder.until(() => finder.query === '', 'let go of');
      expect(finder.focused, 'the focus is not lost').not.to.equal(null);
    });

    it('reads why a fund may fit, and answers in place', async () => {
      const finder = await embed('gemeente');
      await tabTo(finder, /^Voorbeeld samen$/);
      await tabTo(finder, /^Met hoeveel partners/);
      expect(finder.focused?.dataset['keep']).to.equal('samen/partners');
      await sendKeys({ type: '3' });
      await sendKeys({ press: 'Enter' });
      await finder.until(() => finder.sentence.includes('met 3 partijen'), 'told');
      expect(finder.focused?.dataset['keep'], 'the focus stays with the answer').to.equal('samen/partners');
    });

    it('compares two, and comes back', async () => {
      const finder = await embed('gemeente');
      await tabTo(finder, /^Vergelijk: Voorbeeld samen$/);
      await sendKeys({ press: 'Enter' });
      await finder.until(() => finder.said === 'Voorbeeld samen staat in de vergelijking, met 1 in totaal.', 'said');
      expect(finder.focusedName).to.equal('In vergelijking: Voorbeeld samen, haal weg');
      await tabTo(finder, /^Vergelijk: Voorbeeld alleen$/, true);
      await sendKeys({ press: 'Enter' });
      await tabTo(finder, /^Vergelijk \(2\)$/, true);
      await sendKeys({ press: 'Enter' });
      await finder.until(() => finder.focusedName === 'Fondsen vergelijken', 'the focus in the comparison');
      expect(finder.compared).to.deep.equal(['Voorbeeld samen', 'Voorbeeld alleen']);
      await tabTo(finder, /^Voorbeeld alleen$/);
      await sendKeys({ press: 'Enter' });
      await finder.until(() => finder.focused?.id === 'details-title', 'the focus in the details');
      await sendKeys({ press: 'Escape' });
      await finder.until(() => finder.focused?.className === 'compare__name', 'back in the comparison');
      expect(finder.focusedName).to.equal('Voorbeeld alleen');
      await tabTo(finder, /^Sluit de vergelijking$/, true);
      await sendKeys({ press: 'Enter' });
      await finder.until(() => finder.focusedName === 'Vergelijk (2)', 'the focus back on the button');
    });

    it('keeps one, finds it on the list, and takes its dates to a calendar', async () => {
      const finder = await embed('gemeente');
      await tabTo(finder, /^Bewaar: Voorbeeldwater$/);
      await sendKeys({ press: 'Enter' });
      await finder.until(() => finder.said === 'Voorbeeldwater is bewaard.', 'said');
      expect(finder.focusedName).to.equal('Bewaard: Voorbeeldwater, haal weg');
      await tabTo(finder, /^Bewaard \(1\)$/, true);
      await sendKeys({ press: 'Enter' });
      await tabTo(finder, /^Alle datums in uw agenda$/);
      await sendKeys({ press: 'Enter' });
      await finder.until(() => files.length === 1, 'the file');
      expect(finder.focusedName).to.equal('Alle datums in uw agenda');
      const calendar = new ICAL.Component(ICAL.parse(await (files[0]?.text() ?? '')) as unknown[]);
      expect(calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary).length).to.equal(3);
      await sendKeys({ press: 'Escape' });
      expect(finder.focusedName).to.equal('Bewaard (1)');
    });

    it('reads the steps of one, takes its planning, and comes back', async () => {
      const finder = await embed('gemeente');
      await tabTo(finder, /^Bekijk stappen: Voorbeeldwater$/);
      await sendKeys({ press: 'Enter' });
      await finder.until(() => finder.focused?.closest('#details-steps, .details__part') !== null && finder.detailsPlace === 'beside', 'the focus at the steps');
      expect(finder.focusedName).to.equal('Zo vraagt u aan');
      await tabTo(finder, /^Planning in agenda: /);
      await sendKeys({ press: 'Enter' });
      await finder.until(() => files.length === 1, 'the planning');
      await sendKeys({ press: 'Escape' });
      await finder.until(() => finder.detailsPlace === 'nowhere', 'closed');
      expect(finder.focusedName).to.equal('Bekijk stappen: Voorbeeldwater');
    });
  });

  for (const [width, what] of [[1440, 'a rail'], [800, 'a panel'], [360, 'a narrow column']] as const) {
    it(`reaches everything by Tab alone in the order in which it stands, with ${what}`, async () => {
      await setViewport({ width, height: 900 });
      const finder = await embed();
      if (width < 900) {
        await finder.panel(/^Filters/);
        if (width < 576) await finder.panel('Wijzig');
        document.querySelector('button')?.focus();
      }
      expect(finder.all('[tabindex]').filter(({ tabIndex }) => tabIndex > 0)).to.deep.equal([]);
      // Of radio buttons with one name one is a stop.
      const stops = finder.seen('button, input, select, summary, a[href], [tabindex="0"], textarea').filter((one) => one.closest('details:not([open]) > :not(summary)') === null && !(one.matches('[type=radio]') && !(one as HTMLInputElement).checked));
      const met: HTMLElement[] = [];
      for (let i = 0; i < stops.length + 5; i++) {
        await sendKeys({ press: 'Tab' });
        if (!finder.focused) break;
        met.push(finder.focused);
      }
      expect(met.map(nameOf)).to.deep.equal(stops.map(nameOf));
      // Below the one before it, or beside it to the right; columns stand beside each other.
      const [columns, wrong] = [['.rail', '.results', '.panel'], [] as string[]];
      const columnOf = (one: HTMLElement): string | undefined => columns.find((column) => one.closest(column));
      for (const [i, one] of met.slice(1).entries()) {
        const before = met[i] as HTMLElement;
        const [a, b] = [before.getBoundingClientRect(), one.getBoundingClientRect()];
        if (columnOf(before) === columnOf(one) && !one.matches('.strip__handle') && b.bottom <= a.top) wrong.push(`${nameOf(before)} → ${nameOf(one)}`);
      }
      expect(wrong).to.deep.equal([]);
    });
  }

  describe('never loses the focus', () => {
    beforeEach(() => setViewport({ width: 1440, height: 900 }));
    const acts: Readonly<Record<string, (finder: FinderDriver) => Promise<void>>> = {
      'by a way out': async (finder) => { await finder.type('zeppelin'); await finder.press(/^Zonder/); },
      'by letting go of a filter': async (finder) => { await finder.tick('level', 'eu'); await finder.press(/^Verwijder filter/); },
      'by letting go of all filters': async (finder) => { await finder.tick('level', 'eu'); await finder.press('Wis alles'); },
      'by all closing dates': async (finder) => { await finder.choose('[data-keep="strip/first"]', '2027-01-01'); await finder.press('Toon alle sluitingsdatums'); },
      'by showing what is closed': async (finder) => { await finder.press(/^Toon ook/); },
      'by searching only what was typed': async (finder) => { await finder.type('ai'); await finder.press(/^zoek alleen/); },
      'by taking a fund off the list': async (finder) => { await finder.onCard('alleen', 'keep'); await finder.panel(/^Bewaard/); await finder.press(/^Haal weg/, '#shortlist-panel'); },
      'by emptying the list': async (finder) => { await finder.onCard('alleen', 'keep'); await finder.panel(/^Bewaard/); finder.one<HTMLDetailsElement>('.kept__clear').open = true; await finder.press(/^Ja, haal/); },
      'by taking a fund out of the comparison': async (finder) => { await finder.openCompare('alleen', 'samen'); await finder.press(/^Haal Voorbeeld alleen uit/); },
      'by closing what a link opened': async (finder) => { await finder.openFund('alleen'); await finder.press('Sluit de details'); },
      'by an answer that moves a card to another group': async (finder) => { await finder.choose('[data-keep="samen/partners"]', '3'); },
      'by telling from a card which organisation one is': async (finder) => { finder.element.organisation = undefined; await finder.element.updateComplete; await finder.press('Voor welke organisatie zoekt u?', '.card'); await finder.until(() => finder.focused?.getAttribute('role') === 'combobox', 'the focus in the field'); },
      'by printing a fund that stands beside the list': async (finder) => {
        const back = standIn(window, 'print', () => { dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint')); });
        await finder.openFund('vol');
        await finder.press('Dit fonds afdrukken');
        back();
      },
    };
    for (const [what, act] of Object.entries(acts)) {
      it(what, async () => {
        const finder = await FinderDriver.open(finderOf({ records: [...sampleFunds, FULL, sampleFund('slim', { summary: 'Betaalt een voorbeeld met kunstmatige intelligentie.' })] }));
        await act(finder);
        await finder.until(() => finder.focused !== null, `the focus is somewhere, and not on ${document.activeElement?.localName ?? 'nothing'}`);
      });
    }

    it('by an answer in the details, to the same one on the card', async () => {
      const finder = await FinderDriver.open();
      await finder.openFund('samen');
      for (const [question, answer] of [['partners', '3'], ['countries', '2']] as const) {
        await finder.choose(`.details [data-keep="samen/${question}"]`, answer);
        await finder.until(() => finder.focused?.dataset['keep'] === `samen/${question}`, question);
        expect(finder.focused?.closest('.details')).not.to.equal(null);
      }
    });

    it('by the last page of a group', async () => {
      const finder = await FinderDriver.open(finderOf({ records: Array.from({ length: 22 }, (_, i) => ({ ...sampleFunds[0], id: `nummer-${i}`, calls: [] })) }));
      await finder.press(/^Toon nog 2/);
      await finder.until(() => finder.ids().length === 22 && finder.focused !== null, 'the focus is somewhere');
      expect(finder.focused?.dataset['keep'], 'the first that came').to.equal(`${finder.ids()[20] ?? ''}/title`);
    });
  });
});
