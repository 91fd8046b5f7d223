import { expect, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { catchFiles, type CaughtFile, expectAccessible, guardConsole, standIn } from '@digitaal-europa/ui/testing';
import { FinderDriver, finderOf, sampleFeed, sampleFunds, setAddress, TODAY } from './finder.driver.ts';
import { FULL } from './views/details.fixture.ts';

const RECORDS = [...sampleFunds, FULL];
const open = (): Promise<FinderDriver> => FinderDriver.open(finderOf({ records: RECORDS }));
/** What a browser says before and after it takes its picture of the page. */
const begin = (): boolean => dispatchEvent(new Event('beforeprint'));
const end = (): boolean => dispatchEvent(new Event('afterprint'));
/** WebKitGTK cannot be told to show a page as it prints it. */
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');

describe('kde-fund-finder, taken away', () => {
  guardConsole();
  let files: readonly CaughtFile[] = [];
  let restore: (() => void)[] = [];
  beforeEach(async () => {
    setAddress('');
    await setViewport({ width: 1440, height: 900 });
    const caught = catchFiles();
    files = caught.files;
    restore = [caught.giveBack, standIn(window, 'print', () => { begin(); end(); })];
  });
  afterEach(async () => {
    end();
    for (const back of restore) back();
    if (!isWebKit) await emulateMedia({ media: 'screen' });
  });
  /** The names in the last table that was taken: its first column. */
  const rows = async (): Promise<string[]> => (await (files.at(-1) as CaughtFile).text()).split('\r\n').slice(1, -1).map((line) => line.split(';')[0] ?? '');
  const namesOn = (finder: FinderDriver): string[] => finder.all('.card__title').map((one) => one.textContent);
  const events = async (): Promise<string[]> => {
    const calendar = new ICAL.Component(ICAL.parse(await (files.at(-1) as CaughtFile).text()) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)).map(({ startDate, summary }) => `${startDate.toString().slice(0, 10)} ${summary}`);
  };

  describe('as a table', () => {
    it('is what is on screen, in its order, and says how many rows', async () => {
      const finder = await open();
      await finder.choose('.summary__sort select', 'name');
      const shown = namesOn(finder);
      await finder.take(/^Tabel \(CSV\), 5 rijen$/);
      expect(await rows()).to.deep.equal(shown);
      expect(finder.taken).to.match(/^Het bestand fondsen-2026-11-01\.csv wordt bewaard\.$/);
      await expectAccessible(finder.element);
    });

    it('leaves out what is filtered and what is folded, and has what is unfolded', async () => {
      const finder = await open();
      await finder.press(/^Past niet/);
      await finder.take(/^Tabel \(CSV\), 6 rijen$/);
      expect([await rows(), namesOn(finder).includes('Voorbeeld nee')]).to.deep.equal([namesOn(finder), true]);
      await finder.tick('level', 'eu');
      await finder.take(/^Tabel/);
      expect([await rows(), namesOn(finder).includes('Voorbeeld alleen')]).to.deep.equal([namesOn(finder), false]);
    });

    it('has what does not fit when nothing else is there, for then it is not folded', async () => {
      const finder = await FinderDriver.open(finderOf({ records: [sampleFunds[4]] }));
      expect(finder.ids()).to.deep.equal(['nee']);
      await finder.take(/^Tabel \(CSV\), 1 rij$/);
      expect(await rows()).to.deep.equal(['Voorbeeld nee']);
    });

    it('of what was kept is only that', async () => {
      const finder = await open();
      for (const id of ['samen', 'alleen']) await finder.onCard(id, 'keep');
      await finder.panel(/^Bewaard \(/);
      await finder.press('Download als CSV');
      expect([await rows(), files.at(-1)?.name]).to.deep.equal([['Voorbeeld samen', 'Voorbeeld alleen'], 'fondsen-bewaard-2026-11-01.csv']);
      expect(finder.said).to.equal('Het bestand fondsen-bewaard-2026-11-01.csv wordt bewaard.');
    });

    it('of what is compared has the funds beside each other, as on screen', async () => {
      const finder = await open();
      await finder.openCompare('samen', 'alleen');
      await finder.press('Download als CSV');
      const [head] = (await (files.at(-1) as CaughtFile).text()).replace('\uFEFF', '').split('\r\n');
      expect([head, files.at(-1)?.name]).to.deep.equal([['Vraag', 'Verschil', ...finder.compared].join(';'), 'fondsen-vergelijking-2026-11-01.csv']);
      expect(finder.said).to.equal('Het bestand fondsen-vergelijking-2026-11-01.csv wordt bewaard.');
    });
  });

  describe('into a calendar', () => {
    it('one fund, all of them, what was kept, and a planning', async () => {
      const finder = await open();
      await finder.onCard('stappen', 'calendar');
      expect(await events()).to.deep.equal(['2027-01-15 Sluit: Voorbeeldronde stappen-ronde', '2027-06-15 Sluit: Voorbeeldronde stappen-ronde']);
      await finder.take(/^Agenda/);
      expect((await events()).length).to.be.greaterThan(3);
      await finder.onCard('alleen', 'keep');
      await finder.panel(/^Bewaard \(/);
      await finder.press('Alle datums in uw agenda');
      expect(await events()).to.deep.equal(['2027-03-01 Sluit: Voorbeeldronde alleen-ronde']);
      await finder.openFund('vol');
      await finder.press(/^Planning in agenda/, '.details');
      expect([(await events()).length, files.at(-1)?.name]).to.deep.equal([3, 'voorbeeldfonds-voor-water-planning-2026-11-01.ics']);
    });
  });

  it('offers nothing of it where the page wants none', async () => {
    const share = await FinderDriver.open(html`<kde-fund-finder loading="eager" no-share today=${TODAY} .data=${sampleFeed(RECORDS)}></kde-fund-finder>`);
    expect((await share.takeable()).map((name) => name.split(' ')[0])).to.deep.equal(['Tabel', 'Agenda', 'Afdrukken']);
    const links = await FinderDriver.open(html`<kde-fund-finder loading="eager" no-export today=${TODAY} .data=${sampleFeed(RECORDS)}></kde-fund-finder>`);
    expect((await links.takeable()).join()).to.equal('Link kopiëren');
    const offered = (): string[] => links.seen('button').map((one) => one.textContent.trim()).filter((text) => /agenda|csv|print|tabel/i.test(text));
    await links.onCard('alleen', 'keep');
    await links.panel(/^Bewaard/);
    expect(offered(), 'list').to.deep.equal([]);
    await links.openFund('vol');
    expect(offered(), 'details').to.deep.equal([]);
    await links.press('Sluit de details');
    await links.openCompare('alleen', 'samen');
    expect(offered(), 'comparison').to.deep.equal([]);
    const none = await FinderDriver.open(html`<kde-fund-finder loading="eager" no-share no-export today=${TODAY} .data=${sampleFeed(RECORDS)}></kde-fund-finder>`);
    expect(none.all('[aria-controls=share-panel]')).to.have.length(0);
  });

  describe('on paper', () => {
    /** Hidden by the print style, or by what has it. */
    const isOff = (one: HTMLElement): boolean => (isWebKit ? one.closest('.no-print, [hidden], .disclosure, .sentence, .browse--details > :not(.columns), .browse--details > .columns > :not(.panel)') !== null : one.getBoundingClientRect().height === 0);
    async function paper(): Promise<void> {
      if (!isWebKit) await emulateMedia({ media: 'print' });
      begin();
    }
    async function screen(): Promise<void> {
      if (!isWebKit) await emulateMedia({ media: 'screen' });
      end();
    }
    const pressable = (finder: FinderDriver): string[] => finder.all('button, input, select').filter((one) => !isOff(one) && !one.matches('.card__title, .compare__name, .group__fold, .term, .details__link')).map((one) => one.textContent.trim());

    it('is the list with what was chosen, the day and the address, and nothing to press', async () => {
      const finder = await open();
      await finder.tick('level', 'eu');
      const shown = finder.ids();
      await paper();
      expect([finder.ids(), pressable(finder)]).to.deep.equal([shown, []]);
      expect(finder.text('.subtitle')).to.include('Gekozen: een gemeente · Europees. ').and.include('Afgedrukt op 22 november 2026').and.include(location.href.replace(/#.*/, ''));
      await expectAccessible(finder.element);
    });

    it('has every fund, for it has no button for more', async () => {
      const many = Array.from({ length: 30 }, (_, i) => ({ ...sampleFunds[0], id: `nummer-${i}` }));
      const finder = await FinderDriver.open(finderOf({ records: many }));
      expect(finder.ids().length).to.be.lessThan(30);
      await paper();
      expect([finder.ids().length, pressable(finder)]).to.deep.equal([30, []]);
      if (!isWebKit) expect(new Set(finder.all('.card').map((card) => card.getBoundingClientRect().left)).size, 'two columns on a sheet on its side').to.equal(2);
    });

    it('is one fund when its details are open, unfolded, and without the list', async () => {
      const finder = await open();
      await finder.openFund('vol');
      await paper();
      expect([finder.detailsTitle.replaceAll('\u00AD', ''), finder.all('.card').filter((card) => !isOff(card)).length, pressable(finder)]).to.deep.equal(['Voorbeeldwater', 0, []]);
      expect(finder.all('.details details:not([open])')).to.deep.equal([]);
      await expectAccessible(finder.element);
    });

    it('is the comparison, and is what was kept when that is asked', async () => {
      const finder = await open();
      await finder.openCompare('alleen', 'samen');
      await paper();
      expect([finder.compared, pressable(finder)]).to.deep.equal([['Voorbeeld alleen', 'Voorbeeld samen'], []]);
      await screen();
      await finder.press('Sluit de vergelijking');
      for (const id of ['alleen', 'vol']) await finder.onCard(id, 'keep');
      let printed: unknown;
      restore.push(standIn(window, 'print', () => {
        begin();
        printed = [finder.all('.kept-print__name').map((one) => one.textContent.replaceAll('\u00AD', '')), finder.all('.screen.no-print').length];
        end();
      }));
      await finder.panel(/^Bewaard \(/);
      await finder.press('Afdrukken');
      expect(printed).to.deep.equal([['Voorbeeld alleen', 'Voorbeeldwater'], 1]);
      expect([finder.all('.kept-print').length, finder.focusedName]).to.deep.equal([0, 'Bewaard (2)']);
    });

    it('leaves everything behind as it was: what is unfolded, the place and the focus', async () => {
      await setViewport({ width: 1440, height: 500 });
      const finder = await open();
      (finder.all('.rail details').at(-1) as HTMLDetailsElement).open = true;
      finder.one('.card[data-id="samen"] [data-keep="samen/keep"]').focus();
      finder.card('samen').scrollIntoView({ block: 'center' });
      const state = (): unknown => [finder.all('.rail details').map((one) => (one as HTMLDetailsElement).open), finder.focused?.dataset['keep'], scrollY, finder.ids()];
      const before = state();
      begin();
      document.documentElement.getBoundingClientRect();
      end();
      await finder.until(() => JSON.stringify(state()) === JSON.stringify(before), `${JSON.stringify(state())} as ${JSON.stringify(before)}`);
    });
  });
});
