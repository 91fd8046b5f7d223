import { expect, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { catchFiles, type CaughtFile, expectAccessible, guardConsole, standIn } from '@digitaal-europa/ui/testing';
import { VIEWS } from './model/state.ts';
import { aroundIt, MapDriver, mapOf, sampleFeed, setAddress, TODAY } from './network.driver.ts';

/** What a browser says before and after it takes its picture of the page. */
const begin = (): boolean => dispatchEvent(new Event('beforeprint'));
const end = (): boolean => dispatchEvent(new Event('afterprint'));
/** WebKitGTK cannot be told to show a page as it prints it. */
const isWebKit = !('chrome' in window) && navigator.vendor.startsWith('Apple');

describe('kde-network-map, taken away', () => {
  guardConsole();
  let files: readonly CaughtFile[] = [];
  let restore: (() => void)[] = [];
  beforeEach(async () => {
    setAddress('');
    await setViewport({ width: 1440, height: 900 });
    const caught = catchFiles();
    files = caught.files;
    restore = [aroundIt(), caught.giveBack, standIn(window, 'print', () => { begin(); end(); })];
  });
  afterEach(async () => {
    end();
    for (const back of restore) back();
    if (!isWebKit) await emulateMedia({ media: 'screen' });
  });
  const last = async (): Promise<string> => (await (files.at(-1) as CaughtFile).text()).replace(/^\uFEFF/, '');
  /** The first column of the last table that was taken. */
  const names = async (): Promise<string[]> => (await last()).split('\r\n').slice(1, -1).map((line) => line.split(';')[0] ?? '');

  describe('as a file', () => {
    it('is a table of the networks that are left, in the view one is in, and says which file', async () => {
      const map = await MapDriver.open();
      await map.take(/^Netwerken \(CSV\)$/);
      expect([(await names()).length, files.at(-1)?.name, files.at(-1)?.type]).to.deep.equal([9, 'netwerken-2026-11-01.csv', 'text/csv;charset=utf-8']);
      expect(map.taken).to.equal('Het bestand netwerken-2026-11-01.csv wordt bewaard.');
      await expectAccessible(map.element);
      await map.tick('theme', 'ai');
      await map.show('list');
      await map.take(/^Netwerken \(CSV\)$/);
      expect((await names()).toSorted()).to.deep.equal(map.rows.toSorted());
      expect(map.rows).to.deep.equal(['Voorbeeld in het noorden', 'Voorbeeldkring']);
    });

    it('is a table of who is in what, of the networks that are left only', async () => {
      const map = await MapDriver.open();
      await map.take(/^Wie waar lid van is \(CSV\)$/);
      const all = await last();
      expect([files.at(-1)?.name, all.includes('Tholen'), all.includes('Voorbeeldgroep')]).to.deep.equal(['netwerken-leden-2026-11-01.csv', true, true]);
      await map.tick('theme', 'ai');
      await map.take(/^Wie waar lid van is \(CSV\)$/);
      const left = await last();
      expect([left.includes('Voorbeeldkring'), left.includes('Voorbeeldgroep')]).to.deep.equal([true, false]);
    });

    it('is a graph with a title, a date, a source, and both ends of every line', async () => {
      const map = await MapDriver.open();
      await map.take(/^Netwerkbestand \(GraphML\)$/);
      expect(files.at(-1)?.name).to.equal('netwerken-2026-11-01.graphml');
      const graph = new DOMParser().parseFromString(await last(), 'application/xml');
      expect(graph.querySelector('parsererror')?.textContent).to.equal(undefined);
      const ids = [...graph.querySelectorAll('node')].map((node) => node.id);
      const ends = [...graph.querySelectorAll('edge')].flatMap((edge) => [edge.getAttribute('source'), edge.getAttribute('target')]);
      expect([ends.length > 8, ends.filter((id) => !ids.includes(id ?? ''))]).to.deep.equal([true, []]);
      expect(graph.documentElement.textContent).to.include('Netwerken rond digitalisering').and.include('2026-11-01').and.include(location.href.replace(/#.*/, ''));
    });

    for (const view of VIEWS) {
      it(`is a picture that stays sharp, of what is seen as ${view}`, async () => {
        const map = await MapDriver.open(mapOf({ view }));
        await map.take(/^Afbeelding \(SVG\)$/);
        await map.until(() => files.length === 1, 'made');
        const picture = new DOMParser().parseFromString(await last(), 'image/svg+xml');
        expect([picture.querySelector('parsererror')?.textContent, picture.documentElement.localName]).to.deep.equal([undefined, 'svg']);
        expect(picture.documentElement.textContent).to.include('Getekend op 22 november 2026, met gegevens van 1 november 2026.').and.include(location.href.replace(/#.*/, ''));
        // A list is no picture: then it is the overview.
        expect(files[0]?.name).to.equal(`netwerken-${view}-2026-11-01.svg`.replace('-list', '-overview'));
      });
    }

    it('is a picture that fits anywhere, and says meanwhile that it is being made', async () => {
      const map = await MapDriver.open();
      await map.take(/^Afbeelding \(PNG\)$/);
      expect(map.text('#share-panel .share__hint')).to.include('De afbeelding wordt gemaakt.');
      await map.until(() => files.length === 1, 'made');
      const bitmap = await createImageBitmap((files[0] as CaughtFile).file);
      expect([files[0]?.type, files[0]?.name, bitmap.width > 600]).to.deep.equal(['image/png', 'netwerken-overview-2026-11-01.png', true]);
    });
  });

  it('is the invitation of a gap, as text', async () => {
    const copied: string[] = [];
    restore.push(standIn(navigator, 'clipboard', { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } }));
    const map = await MapDriver.open();
    await map.press(/^AI en algoritmen/, '.circle');
    await map.press(/^Kopieer/, '.details');
    await map.until(() => map.said === 'De tekst is gekopieerd.', 'said');
    expect(copied[0]).to.include(map.text('.circle__letter strong')).and.include('Tholen');
  });

  it('offers nothing of it where the page wants none', async () => {
    const share = await MapDriver.open(html`<kde-network-map loading="eager" no-share today=${TODAY} .data=${sampleFeed()}></kde-network-map>`);
    expect(await share.takeable()).to.deep.equal(['Netwerken (CSV)', 'Wie waar lid van is (CSV)', 'Netwerkbestand (GraphML)', 'Afbeelding (SVG)', 'Afbeelding (PNG)', 'Afdrukken']);
    const links = await MapDriver.open(html`<kde-network-map loading="eager" no-export today=${TODAY} .data=${sampleFeed()}></kde-network-map>`);
    expect(await links.takeable()).to.deep.equal(['Link kopiëren']);
    const none = await MapDriver.open(html`<kde-network-map loading="eager" no-share no-export today=${TODAY} .data=${sampleFeed()}></kde-network-map>`);
    expect(none.all('[aria-controls=share-panel]')).to.have.length(0);
  });

  describe('on paper', () => {
    /** Hidden by the print style, or by what has it. */
    const isOff = (one: HTMLElement): boolean => (isWebKit ? one.closest('.no-print, [hidden], .disclosure') !== null : one.getBoundingClientRect().height === 0);
    async function paper(): Promise<void> {
      if (!isWebKit) await emulateMedia({ media: 'print' });
      begin();
    }
    /** Names stay where they are: they are words too. */
    const pressable = (map: MapDriver): string[] => map.all('button, input, select').filter((one) => !isOff(one) && !one.matches('.name, .net, .province, .table__sort')).map((one) => `${one.className} ${one.textContent.trim()}`);

    for (const view of VIEWS) {
      it(`has nothing to press as ${view}, and tells the day and the address`, async () => {
        const map = await MapDriver.open(mapOf({ view }));
        await paper();
        await map.until(() => map.text('.foot').includes('Afgedrukt op 22 november 2026.'), 'drawn for paper');
        expect(pressable(map)).to.deep.equal([]);
        expect(map.text('.foot')).to.include(location.href.replace(/#.*/, ''));
      });
    }

    it('is a table in place of the compass, and has everything that is open unfolded [R32]', async () => {
      const map = await MapDriver.open();
      await map.openDetails('network', 'kring');
      await paper();
      await map.until(() => map.all('.grid').length === 1, 'a table');
      expect([map.all('.compass').length, map.text('.grid').includes('Voorbeeldgroep'), map.detailsTitle, map.all('.details details:not([open])')]).to.deep.equal([0, true, 'Voorbeeldkring', []]);
    });

    it('has the whole list on the sheet, whatever the screen is [R32]', async () => {
      const map = await MapDriver.open(mapOf({ view: 'list' }));
      await map.until(() => map.all('.list .table').length === 1, 'a table');
      const facts = map.all('.list thead th').length;
      // An upright A4 has so much room between its margins.
      const sheet = map.element.parentElement as HTMLElement;
      sheet.style.inlineSize = '668px';
      await paper();
      await map.until(() => map.all('.list thead th').length < facts, 'drawn for paper');
      if (!isWebKit) expect(map.one('.list .table').offsetWidth).to.be.at.most(668);
      expect(map.text('.list .table')).to.include('Netwerk').and.include('Landelijk').and.include('1 november 2026');
    });

    it('leaves everything behind as it was: the picture, what is open, and the focus', async () => {
      const map = await MapDriver.open();
      await map.openDetails('network', 'kring');
      begin();
      document.documentElement.getBoundingClientRect();
      end();
      await map.until(() => map.all('.compass').length === 1, 'a compass again');
      expect([map.detailsTitle, map.focused?.id]).to.deep.equal(['Voorbeeldkring', 'details-title']);
    });
  });
});
