import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { blockedStorage, FinderDriver, finderOf, forgetDevice, fullStorage, onDevice, sampleFeed, sampleFunds, setAddress, TODAY } from './finder.driver.ts';
import type { KdeFundFinder } from './finder.element.ts';
import { SHORTLIST_KEY, VISITS_KEY } from './finder.memory.ts';
import { sampleCall, sampleFund } from './model/finder.fixture.ts';

const local = (today = TODAY, records: readonly unknown[] = sampleFunds): Promise<FinderDriver> => FinderDriver.open(finderOf({ persist: 'local', today, records }));
const NOT_SAVED = 'Bewaren op dit apparaat lukt niet. Uw lijst blijft zolang deze pagina open is.';
const idsOnDevice = (): string[] => Object.keys((JSON.parse(localStorage.getItem(SHORTLIST_KEY) ?? '{"ids":{}}') as { ids: Record<string, number> }).ids);
/** What the list says, in its panel. */
async function listOf(finder: FinderDriver): Promise<string> {
  await finder.panel(/^Bewaard \(/);
  return finder.text('.kept__name, .kept > .kept__note');
}

describe('kde-fund-finder, with what was kept', () => {
  guardConsole();
  beforeEach(async () => {
    setAddress('');
    forgetDevice();
    await setViewport({ width: 1440, height: 900 });
  });
  after(forgetDevice);

  it('says in its panel what was kept and where, accessibly', async () => {
    const finder = await local();
    await finder.onCard('alleen', 'keep');
    expect(finder.said).to.equal('Voorbeeld alleen is bewaard.');
    expect(await listOf(finder)).to.equal('Voorbeeld alleen | Uw lijst staat alleen op dit apparaat.');
    await expectAccessible(finder.element);
  });

  it('has it again after the page is opened anew, in its order', async () => {
    const first = await local();
    for (const id of ['samen', 'alleen']) await first.onCard(id, 'keep');
    first.element.remove();
    const second = await local();
    expect(await listOf(second)).to.equal('Voorbeeld samen | Voorbeeld alleen | Uw lijst staat alleen op dit apparaat.');
    await second.press('Haal weg: Voorbeeld samen');
    second.element.remove();
    expect((await local()).keptCount).to.equal(1);
  });

  it('has it also when the page says so after it put the finder in', async () => {
    (await local()).onCard('alleen', 'keep');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('kde-fund-finder');
    box.append(element);
    Object.assign(element, { persist: 'local', loading: 'eager', today: TODAY, data: sampleFeed() });
    const finder = new FinderDriver(element);
    await finder.until(() => finder.isDrawn, 'drawn');
    expect(finder.keptCount).to.equal(1);
  });

  it('is one list for two finders on a page, each way', async () => {
    const page = await fixture<HTMLElement>(html`<div>${finderOf({ persist: 'local', id: 'een' })}${finderOf({ persist: 'local', id: 'twee' })}</div>`);
    const [one, two] = [...page.querySelectorAll<KdeFundFinder>('kde-fund-finder')].map((element) => new FinderDriver(element)) as [FinderDriver, FinderDriver];
    await two.until(() => one.isDrawn && two.isDrawn, 'drawn');
    await one.onCard('alleen', 'keep');
    await two.until(() => two.keptCount === 1, 'the other has it');
    await two.onCard('alleen', 'keep');
    await one.until(() => one.keptCount === 0, 'both let go of it');
    expect(one.card('alleen').textContent).to.include('Bewaar').and.not.include('Bewaard:');
  });

  it('is on no device without persist, and lasts as long as the page', async () => {
    const finder = await FinderDriver.open();
    await finder.onCard('alleen', 'keep');
    expect(await listOf(finder)).to.equal('Voorbeeld alleen | Uw lijst blijft zolang deze pagina open is.');
    expect(onDevice()).to.deep.equal({});
    const { element } = finder;
    const parent = element.parentElement as HTMLElement;
    element.remove();
    parent.append(element);
    await finder.until(() => finder.isDrawn, 'drawn');
    expect(finder.keptCount, 'moved within the page').to.equal(1);
    expect((await FinderDriver.open()).keptCount).to.equal(0);
  });

  it('says so when there is no room, and goes on', async () => {
    const back = fullStorage();
    try {
      const finder = await local();
      await finder.onCard('alleen', 'keep');
      expect(await listOf(finder)).to.equal(`Voorbeeld alleen | ${NOT_SAVED}`);
    } finally {
      back();
    }
  });

  it('says so when the browser refuses, and goes on', async () => {
    const back = blockedStorage();
    try {
      const finder = await local();
      expect(await listOf(finder)).to.equal(NOT_SAVED);
      await finder.onCard('alleen', 'keep');
      expect(await listOf(finder)).to.equal(`Voorbeeld alleen | ${NOT_SAVED}`);
    } finally {
      back();
    }
  });

  it('is not thrown away when a fund is not among the data, and says how many are not', async () => {
    await (await local()).onCard('alleen', 'keep');
    const finder = await local(TODAY, sampleFunds.slice(1));
    expect([finder.keptCount, await listOf(finder)]).to.deep.equal([0, '1 fonds dat u bewaarde, staat hier niet meer bij. | Uw lijst staat alleen op dit apparaat.']);
    await finder.onCard('samen', 'keep');
    expect(idsOnDevice()).to.have.members(['alleen', 'samen']);
  });

  it('is emptied only after a second press', async () => {
    const finder = await local();
    for (const id of ['samen', 'alleen']) await finder.onCard(id, 'keep');
    await finder.panel(/^Bewaard \(/);
    finder.one('.kept__clear summary').click();
    await finder.press('Ja, haal alle 2 weg');
    expect(finder.keptCount).to.equal(0);
    finder.element.remove();
    expect((await local()).keptCount).to.equal(0);
  });

  describe('from one visit to the next', () => {
    const NEWER = [...sampleFunds, sampleFund('nieuw')].map((fund) => (fund.id === 'samen' ? { ...fund, calls: [...fund.calls, sampleCall('samen-twee', '2027-09-01')] } : fund));

    /** A visit on an earlier day, on which the visitor does something. */
    async function visit(): Promise<void> {
      const finder = await local('2026-11-20');
      await finder.onCard('alleen', 'title');
      finder.element.remove();
    }

    it('tells nothing at the first visit, and notes it when the visitor does something', async () => {
      setAddress('#kde-fund-finder=v1&niveau=eu');
      const finder = await local('2026-11-20');
      expect([finder.text('.news'), finder.text('.tag--new'), onDevice()], 'who only looks is not remembered').to.deep.equal(['', '', {}]);
      await finder.press('Wis alles');
      expect(Object.keys(onDevice())).to.deep.equal([VISITS_KEY]);
    });

    it('tells which funds and calls were not there on an earlier day, also at a second look on the same day', async () => {
      await visit();
      for (const look of ['first', 'second']) {
        const finder = await local(TODAY, NEWER);
        expect(finder.text('.news'), look).to.equal('Nieuw sinds 20 november 2026: 1 fonds en 1 fonds met een nieuwe ronde.');
        expect([finder.card('nieuw'), finder.card('samen')].map((card) => card.querySelector('.tag--new')?.textContent), look).to.deep.equal(['Nieuw sinds uw vorige bezoek', 'Nieuwe ronde sinds uw vorige bezoek']);
        finder.element.remove();
      }
      expect((await local('2026-11-23', NEWER)).text('.news')).to.equal('Niets nieuws sinds 22 november 2026.');
    });

    it('calls a round of another province no news for who named an organisation', async () => {
      await visit();
      const elsewhere = sampleFunds.map((fund) => (fund.id === 'samen' ? { ...fund, calls: [...fund.calls, sampleCall('samen-elders', '2027-09-01', { provinces: ['pv21'] })] } : fund));
      const finder = await local(TODAY, elsewhere);
      expect(finder.text('.news')).to.equal('Nieuw sinds 20 november 2026: 1 fonds met een nieuwe ronde.');
      finder.element.setAttribute('organisation', 'pv29');
      await finder.until(() => finder.text('.news') === 'Niets nieuws sinds 20 november 2026.', 'told again');
      expect(finder.text('.tag--new')).to.equal('');
    });

    it('forgets the visits when asked, says so, and keeps the list', async () => {
      await visit();
      const finder = await local(TODAY, NEWER);
      await finder.press('Vergeet dat');
      await finder.until(() => finder.said === 'Uw bezoeken zijn vergeten.', 'said');
      expect(finder.focusedName).to.equal('Fondsen en subsidies');
      await finder.onCard('alleen', 'keep');
      expect([finder.text('.news'), finder.text('.tag--new'), finder.keptCount, Object.keys(onDevice())]).to.deep.equal(['', '', 1, [SHORTLIST_KEY]]);
    });

    it('notes nothing without persist', async () => {
      const finder = await FinderDriver.open(finderOf({ today: '2026-11-20' }));
      expect([onDevice(), finder.all('.foot .link').length]).to.deep.equal([{}, 0]);
    });
  });
});
