import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { expectConsole, guardConsole } from '@digitaal-europa/ui/testing';
import { VIEWS } from './model/state.ts';
import { aroundIt, MapDriver, mapOf, nameOf, sampleFeed, setAddress, TODAY } from './network.driver.ts';
import type { KdeNetworkMap } from './network.element.ts';

const NAMES = ['kde-select', 'kde-filter-change', 'kde-view-change', 'kde-organisation-change'] as const;
/** Everything that the page hears of what a visitor does, in its order. */
function heardOf(map: MapDriver): unknown[] {
  const heard: unknown[] = [];
  for (const name of NAMES) map.element.addEventListener(name, (event) => { heard.push([name, event.detail, event.bubbles, event.composed]); });
  return heard;
}

describe('kde-network-map, and its page', () => {
  guardConsole();
  let restore = (): void => {};
  beforeEach(async () => {
    setAddress('');
    restore = aroundIt();
    await setViewport({ width: 1440, height: 900 });
  });
  afterEach(() => restore());

  it('tells what a visitor opens, by its kind and id, and nothing of closing or of a gap', async () => {
    const map = await MapDriver.open();
    const heard = heardOf(map);
    await map.openDetails('network', 'kring');
    await map.press('Voorbeeld-gm0001', '.details');
    await map.press('Sluit de details');
    await map.press(/^AI en algoritmen/, '.circle');
    expect(heard).to.deep.equal([['kde-select', { kind: 'networks', id: 'kring' }, true, true], ['kde-select', { kind: 'organisations', id: 'gm0001' }, true, true]]);
  });

  it('tells what a visitor filters when they rest, with how many are left, and says it too', async () => {
    const map = await MapDriver.open();
    const heard = heardOf(map);
    await map.tick('theme', 'ai');
    await map.tick('reach', 'national');
    await map.until(() => heard.length > 0, 'told');
    expect(heard).to.deep.equal([['kde-filter-change', { filters: { query: '', chosen: { theme: ['ai'], reach: ['national'] } }, count: 1 }, true, true]]);
    expect([map.said, map.marks()]).to.deep.equal(['1 van 9 over.', ['kring']]);
    await map.press('Wis alles');
    await map.until(() => heard.length === 2, 'told');
    expect(map.said).to.equal('Alle 9 staan er.');
    await map.type('voorbeeldgroep');
    expect(heard.at(-1)).to.deep.equal(['kde-filter-change', { filters: { query: 'voorbeeldgroep', chosen: {} }, count: 1 }, true, true]);
  });

  it('tells the view that a visitor chooses, once', async () => {
    const map = await MapDriver.open();
    const heard = heardOf(map);
    await map.show('list');
    await map.show('list');
    await map.show('connections');
    expect([heard, map.element.view]).to.deep.equal([[['kde-view-change', { view: 'list' }, true, true], ['kde-view-change', { view: 'connections' }, true, true]], 'connections']);
  });

  it('tells which organisation a visitor is, and that they are nobody in particular any more', async () => {
    const map = await MapDriver.open(mapOf({ organisation: '' }));
    const told = map.record<{ organisation: string }>('kde-organisation-change');
    await map.beOrganisation('tholen');
    map.one('.combobox__clear').click();
    await map.until(() => map.adviceTitle === 'Welk netwerk past bij u?', 'nobody');
    expect([told, map.element.organisation]).to.deep.equal([[{ organisation: 'gm0716' }, { organisation: '' }], undefined]);
  });

  it('tells nothing of what the page itself sets [R77]', async () => {
    const map = await MapDriver.open();
    const heard = heardOf(map);
    Object.assign(map.element, { view: 'list', organisation: 'gm0001' } satisfies Partial<KdeNetworkMap>);
    await map.until(() => map.view === 'Lijst' && map.organisation.includes('Voorbeeld-gm0001'), 'set');
    await map.element.reload();
    expect(heard).to.deep.equal([]);
  });

  it('takes its view and its organisation from attributes, whatever case and spaces are around the id', async () => {
    const map = await MapDriver.open(mapOf({ organisation: ' GM0716 ', view: 'map' }));
    expect([map.view, map.organisation]).to.deep.equal(['Kaart', 'Gemeente Tholen']);
    map.element.setAttribute('view', 'list');
    map.element.setAttribute('organisation', 'waterschap');
    await map.until(() => map.view === 'Lijst', 'set');
    expect(map.organisation).to.equal('Alle waterschappen');
    map.element.removeAttribute('organisation');
    await map.until(() => map.organisation === '', 'nobody');
  });

  it('leaves out questions, search and filters without a toolbar, and keeps what to look at and to take away', async () => {
    const map = await MapDriver.open(html`<kde-network-map loading="eager" no-toolbar organisation="gm0716" today=${TODAY} .data=${sampleFeed()}></kde-network-map>`);
    expect([map.all('[role=combobox], input[type=search], .questions, .filters').length, map.seen('.segmented__option').length, map.all('[aria-controls=share-panel]').length]).to.deep.equal([0, 4, 1]);
  });

  it('asks nobody who they are where only the page can say it', async () => {
    const map = await MapDriver.open(html`<kde-network-map loading="eager" no-toolbar today=${TODAY} .data=${sampleFeed()}></kde-network-map>`);
    for (const view of VIEWS) {
      if (view !== 'overview') await map.show(view);
      expect(map.all('button').map(nameOf).filter((name) => name.startsWith('Welke organisatie')), view).to.deep.equal([]);
    }
    map.element.noToolbar = false;
    await map.element.updateComplete;
    await map.press(/^Welke organisatie/, '.summary');
    expect(map.focused?.id).to.equal('organisation');
  });

  for (const [what, set, said] of [
    ['view', { view: 'decade' }, 'unknown view "decade"; expected "overview", "map", "connections" or "list"'],
    ['organisation', { organisation: 'xx99' }, 'unknown organisation "xx99"; expected an id such as "gm0716", or "gemeente", "provincie" or "waterschap"'],
    ['today', { today: '31-12-2026' }, 'unknown today "31-12-2026"; expected YYYY-MM-DD'],
  ] as const) {
    it(`says once in the console which ${what} it does not know, and goes on without`, async () => {
      expectConsole(new RegExp(`^kde-network-map: ${said.replaceAll('?', '\\?')}$`));
      const map = await MapDriver.open();
      const said2: unknown[] = [];
      const { warn } = console;
      console.warn = (...args: unknown[]) => { said2.push(args[0]); warn(...args); };
      try {
        for (let i = 0; i < 2; i++) {
          Object.assign(map.element, { view: 'overview', organisation: 'gm0716', today: TODAY }, set);
          await map.element.updateComplete;
          map.element.requestUpdate();
          await map.element.updateComplete;
        }
      } finally {
        console.warn = warn;
      }
      expect([said2.length, map.view, map.marks().length > 0]).to.deep.equal([1, 'Overzicht', true]);
    });
  }
});
