import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { VIEWS, type View } from './model/state.ts';
import { aroundIt, MapDriver, mapOf, nameOf, sampleNetworks, setAddress } from './network.driver.ts';
import type { KdeNetworkMap } from './network.element.ts';

/** Presses Tab until the focus is on what bears this name, or is such a thing; as a visitor does, one stop after the other. */
async function tabTo(map: MapDriver, wanted: RegExp | (() => boolean), back = false): Promise<void> {
  const passed: string[] = [];
  if (back) await sendKeys({ down: 'Shift' });
  try {
    for (let i = 0; i < 150; i++) {
      await sendKeys({ press: 'Tab' });
      if (typeof wanted === 'function' ? wanted() : wanted.test(map.focusedName)) return;
      passed.push(map.focusedName.slice(0, 30));
    }
  } finally {
    if (back) await sendKeys({ up: 'Shift' });
  }
  throw new Error(`no ${String(wanted)} on the way: ${passed.join(' → ')}`);
}
const press = async (map: MapDriver, key: string): Promise<void> => {
  await sendKeys({ press: key });
  await map.element.updateComplete;
};
async function embed(organisation = 'gm0716', view: View = 'overview'): Promise<MapDriver> {
  const page = await fixture<HTMLElement>(html`<div><button type="button">Eerder op de pagina</button>${mapOf({ organisation, view })}<button type="button">Later op de pagina</button></div>`);
  const map = new MapDriver(page.querySelector('kde-network-map') as KdeNetworkMap);
  await map.until(() => map.isDrawn && map.knowsOrganisations, 'drawn');
  // The last focus that does not come from a key.
  page.querySelector('button')?.focus();
  return map;
}
const isOnMark = (map: MapDriver) => (): boolean => map.focusedMark !== '';

describe('kde-network-map, with the keyboard alone', () => {
  guardConsole();
  let restore = (): void => {};
  beforeEach(async () => {
    setAddress('');
    restore = aroundIt();
    await setViewport({ width: 1440, height: 900 });
  });
  afterEach(() => restore());

  it('says who asks, walks the compass, reads a network and comes back, then list, map and connections [R22 R25]', async () => {
    const map = await embed('');
    await tabTo(map, /^Mijn organisatie$/);
    await sendKeys({ type: 'tholen' });
    await map.until(() => map.all('[role=option]').length === 1, 'offered');
    await press(map, 'ArrowDown');
    await press(map, 'Enter');
    expect([map.adviceTitle, map.focused?.getAttribute('role')]).to.deep.equal(['Past bij Tholen', 'combobox']);

    // Round the compass by theme, out by reach; a mark says what it is and where one is in its cell.
    await tabTo(map, () => map.focused?.closest('[role=grid]') !== null && map.focused !== null);
    const first = map.focusedMark;
    await press(map, 'ArrowRight');
    expect(map.focusedMark).not.to.equal(first);
    await press(map, 'ArrowLeft');
    expect(map.focusedMark).to.equal(first);
    await press(map, 'Home');
    for (let i = 0; i < 12 && map.focusedMark !== 'network/kring'; i++) await press(map, i % 2 === 0 ? 'ArrowDown' : 'ArrowRight');
    expect(map.focusedMark).to.equal('network/kring');
    expect(map.focusedName).to.match(/^Voorbeeldkring, .*landelijk.*64 leden.*aangesloten.*1 van 1/);
    await press(map, 'Enter');
    await map.until(() => map.focused?.id === 'details-title', 'the focus in the details');
    expect(map.detailsTitle).to.equal('Voorbeeldkring');
    await press(map, 'Escape');
    await map.until(() => map.focusedMark === 'network/kring', 'back at the same mark');
    expect(map.detailsTitle).to.equal('');

    // The same in the list.
    await tabTo(map, /^Lijst$/, true);
    await press(map, 'Enter');
    expect([map.view, map.focusedName, map.rows.length]).to.deep.equal(['Lijst', 'Lijst', 9]);
    await tabTo(map, /^Voorbeeldgroep$/);
    await press(map, 'Enter');
    await map.until(() => map.focused?.id === 'details-title', 'the focus in the details');
    await press(map, 'Escape');
    await map.until(() => map.focusedName === 'Voorbeeldgroep', `back in the list, not at ${map.focusedName} ${map.detailsTitle}`);

    // On the map, and in a province.
    await tabTo(map, /^Kaart$/, true);
    await press(map, 'Enter');
    await tabTo(map, isOnMark(map));
    expect(map.focusedMark, 'one’s own province').to.equal('province/pv29');
    for (let i = 0; i < 4; i++) await press(map, 'ArrowUp');
    for (let i = 0; i < 3 && map.focusedMark !== 'province/pv21'; i++) await press(map, i === 0 ? 'ArrowRight' : 'ArrowLeft');
    expect(map.focusedMark).to.equal('province/pv21');
    await press(map, 'Enter');
    expect(map.text('.provinces__open')).to.match(/^Fryslân: 1 regionaal netwerk/);
    expect(map.focusedMark).to.equal('province/pv21');

    // Along the connections to another organisation, and back.
    await tabTo(map, /^Verbindingen$/, true);
    await press(map, 'Enter');
    await tabTo(map, isOnMark(map));
    expect(map.focusedMark).to.equal('organisation/gm0716');
    for (const [key, mark] of [['ArrowRight', /^network\//], ['ArrowRight', /^organisation\/(gm000|ws)/], ['ArrowRight', /^organisation\/(gm000|ws)/]] as const) {
      await press(map, key);
      await map.until(() => mark.test(map.focusedMark), `${key} leads to ${String(mark)}, not ${map.focusedMark}`);
    }
    await map.until(() => map.text('.link-node--organisation').startsWith('Voorbeeld-') && map.focused?.classList.contains('link-node--organisation') === true, 'in the middle');
    await press(map, 'ArrowLeft');
    await map.until(() => map.focusedMark === 'organisation/gm0716', 'the way back');
  });

  it('reads the advice and why, the joining card, the way to an organisation like us, and what to do about a gap', async () => {
    const map = await embed();
    await tabTo(map, /^Waarom nog meer/);
    await press(map, 'Enter');
    expect(map.focused?.closest('details')?.open).to.equal(true);
    await tabTo(map, /^Hoe aansluiten\?: Voorbeeldbrug$/);
    await press(map, 'Enter');
    await map.until(() => map.detailsTitle === 'Voorbeeldbrug' && map.focused?.id === 'details-title', 'the joining card');
    await tabTo(map, /^Voorbeeld-gm0001$/);
    await press(map, 'Enter');
    await map.until(() => map.detailsTitle === 'Voorbeeld-gm0001' && map.focused?.id === 'details-title', 'the organisation');
    await tabTo(map, /^Zoek een route hierheen$/);
    await press(map, 'Enter');
    expect([map.all('.routes > li').length > 0, map.focusedName]).to.deep.equal([true, 'Verberg de route']);
    await press(map, 'Escape');
    await map.until(() => map.focusedName === 'Hoe aansluiten?: Voorbeeldbrug', 'back where the first was opened');
    await tabTo(map, () => map.focused?.closest('.circle') !== null && /^AI en algoritmen/.test(map.focusedName));
    await press(map, 'Enter');
    await map.until(() => map.focused?.id === 'details-title', 'the gap');
    await map.until(() => map.text('.details').includes('Voorbeeldloket'), 'whom to ask');
    await press(map, 'Escape');
    await map.until(() => /^AI en algoritmen/.test(map.focusedName), 'back in the list of gaps');
  });

  for (const [view, width, what] of [['overview', 1440, 'compass'], ['overview', 800, 'table'], ['map', 1440, 'map'], ['map', 400, 'tiles of the map'], ['connections', 1440, 'connections'], ['connections', 400, 'connections in a column']] as const) {
    it(`passes the ${what} in one stop, and comes back to the mark where one was`, async () => {
      await setViewport({ width, height: 900 });
      const map = await embed('gm0716', view);
      const picture = view === 'overview' ? '[role=grid]' : view === 'map' ? '.provinces__map [role=group]:not(.zoom__buttons)' : '.links';
      await map.until(() => map.all(`${picture} [data-mark]`).filter(({ tabIndex }) => tabIndex === 0).length === 1, 'one stop');
      const isIn = (): boolean => (map.focused?.closest(picture) ?? null) !== null;
      await tabTo(map, isIn);
      await press(map, view === 'overview' ? 'End' : 'ArrowRight');
      const mark = map.focusedMark;
      await press(map, 'Tab');
      expect(isIn()).to.equal(false);
      await tabTo(map, isIn, true);
      expect(map.focusedMark).to.equal(mark);
    });
  }

  it('goes to the search field by a slash, but not from a field nor with another key held', async () => {
    const map = await embed();
    map.button('Lijst').focus();
    await sendKeys({ press: '/' });
    expect([map.focused?.getAttribute('type'), map.query]).to.deep.equal(['search', '']);
    await sendKeys({ press: '/' });
    expect(map.query, 'a letter in a field').to.equal('/');
    // Not typed: a slash that is left to the browser opens its own search field in Firefox.
    const isTaken = (init: KeyboardEventInit = {}): boolean => {
      const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true, cancelable: true, ...init });
      map.button('Lijst').dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([isTaken(), isTaken({ ctrlKey: true }), isTaken({ altKey: true }), isTaken({ metaKey: true })]).to.deep.equal([true, false, false, false]);
    map.element.noToolbar = true;
    await map.element.updateComplete;
    expect(isTaken(), 'without a search field').to.equal(false);
  });

  it('zooms, says so, and starts again in another view', async () => {
    const map = await embed();
    await tabTo(map, /Zoom in$/);
    await press(map, 'Enter');
    expect(map.said).to.match(/^1,5 keer zo groot/);
    expect(map.one('.zoom__box').getAttribute('role')).to.equal('region');
    await map.show('map');
    expect(map.one('.zoom__box').hasAttribute('role')).to.equal(false);
  });

  for (const width of [1440, 360]) {
    it(`reaches everything in every view by Tab alone in the order in which it stands, ${width} pixels wide`, async () => {
      await setViewport({ width, height: 900 });
      for (const view of VIEWS) {
        const map = await embed('gm0716', view);
        expect(map.all('[tabindex]').filter(({ tabIndex }) => tabIndex > 0), view).to.deep.equal([]);
        const stops = map.seen('button, input, select, summary, a[href], [tabindex="0"]').filter((one) => one.tabIndex === 0 && one.closest('details:not([open]) > :not(summary)') === null);
        const met: HTMLElement[] = [];
        for (let i = 0; i < stops.length + 5; i++) {
          await sendKeys({ press: 'Tab' });
          if (!map.focused) break;
          // Firefox stops at a box that scrolls, too.
          if (!map.focused.matches('.aside')) met.push(map.focused);
        }
        expect(met.map(nameOf), view).to.deep.equal(stops.map(nameOf));
        map.element.parentElement?.remove();
      }
    });
  }

  describe('never loses the focus', () => {
    const acts: Readonly<Record<string, (map: MapDriver) => Promise<void>>> = {
      'by letting go of a filter': async (map) => { await map.tick('theme', 'ai'); await map.press(/^Verwijder filter/); },
      'by letting go of all filters': async (map) => { await map.tick('theme', 'ai'); await map.press('Wis alles'); },
      'by another view': async (map) => { await map.show('list'); },
      'by dimming a kind': async (map) => { await map.press(/^Platform/, '.key'); },
      'by a theme in the questions': async (map) => { await map.panel(/^Verander uw antwoorden/); const box = map.one('input[name="question-theme-ai"]'); box.focus(); box.click(); },
      'by no longer saying who asks': async (map) => { map.one('.combobox__clear').focus(); await sendKeys({ press: 'Enter' }); },
      'by closing what a press opened': async (map) => { await map.openDetails('network', 'kring'); await map.press('Sluit de details'); },
      'by being another organisation': async (map) => { await map.openDetails('network', 'kring'); await map.press('Voorbeeld-gm0001', '.details'); await map.press('Dit is mijn organisatie'); },
      'by no longer looking for a way': async (map) => { await map.openDetails('network', 'kring'); await map.press('Voorbeeld-gm0001', '.details'); await map.press('Zoek een route hierheen'); await map.show('connections'); await map.press('Sluit de details'); await map.press('Stop met zoeken'); },
      'by asking who asks': async (map) => { map.element.organisation = undefined; await map.element.updateComplete; await map.press('Welke organisatie bent u?', '.summary'); },
    };
    for (const [what, act] of Object.entries(acts)) {
      it(what, async () => {
        const map = await embed();
        await act(map);
        await map.element.updateComplete;
        await map.until(() => map.focused !== null, `the focus is somewhere, and not on ${document.activeElement?.localName ?? 'nothing'}`);
      });
    }

    it('by going to the overview from a picture without connections', async () => {
      const map = await MapDriver.open(mapOf({ organisation: 'pv29', view: 'connections' }));
      await map.press('Bekijk het overzicht');
      await map.until(() => map.focused !== null, 'the focus is somewhere');
      expect(map.view).to.equal('Overzicht');
    });
  });

  it('goes from who is in no network that is known to one like it, and back to its name', async () => {
    const records = sampleNetworks.map((network) => ({ ...network, memberships: network.memberships.filter(({ organisation }) => organisation !== 'gm0716') }));
    const map = await MapDriver.open(mapOf({ records, view: 'connections' }));
    const name = map.all('.connections .name')[0] as HTMLElement;
    const said = name.textContent;
    name.focus();
    await sendKeys({ press: 'Enter' });
    await map.until(() => map.detailsTitle === said, 'its details');
    await sendKeys({ press: 'Escape' });
    await map.until(() => map.focusedName === said, 'the focus back');
  });
});
