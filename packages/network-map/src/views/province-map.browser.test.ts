import { expect } from '@open-wc/testing';
import { expectAccessible, guardConsole } from '@digitaal-europa/ui/testing';
import { withFacet } from '../model/state.ts';
import { all, AS_THOLEN, expectApart, expectWithin, mark, one, plain, press, show, walk } from './pictures.fixture.ts';
import { provinceMapView } from './province-map.view.ts';

guardConsole();

const WATER = { ...AS_THOLEN, showWater: true };

describe('the map of the provinces', () => {
  it('is accessible as outlines and as tiles, with water, in English and on paper', async () => {
    for (const width of [320, 768, 1200]) for (const fields of [{ state: WATER }, { language: 'en' as const }, { printing: true }, { state: { ...AS_THOLEN, organisation: undefined } }]) {
      const element = await show(provinceMapView, fields, width);
      await expectAccessible(element);
      element.remove();
    }
  });

  it('stays within the window, and its names stand apart', async () => {
    for (const width of [320, 400, 580, 720, 1200]) {
      const element = await show(provinceMapView, { state: WATER }, width);
      expectWithin(element);
      expectApart(element, '[data-mark^="province/"]');
      expect(all(element, '[data-mark^="province/"]').length).to.equal(12);
      for (const each of all(element, 'button')) expect(each.offsetHeight, plain(each)).to.be.at.least(44);
      element.remove();
    }
  });

  it('says how many regional networks each has, and nothing of the number where none is known', async () => {
    const element = await show(provinceMapView, {});
    expect(plain(mark(element, 'province/pv29'))).to.equal('Zeeland 1 uw provincie, 1 netwerk, uw provincie');
    expect(plain(mark(element, 'province/pv20'))).to.equal('Groningen geen, geen bekend');
    expect(plain(one(element, '.provinces__beside'))).to.contain('Van 1 regionaal netwerk is niet bekend waar het werkt: Voorbeeld zwevend');
  });

  it('begins with one’s own province, and opens another by its name or its outline', async () => {
    const element = await show(provinceMapView, {});
    expect(plain(one(element, '.provinces__open'))).to.match(/^Zeeland: 1 regionaal netwerk \(uw provincie\) Voorbeeld zeeuws/);
    await press(element, mark(element, 'province/pv21'));
    expect(plain(one(element, '.provinces__open'))).to.match(/^Fryslân: 1 regionaal netwerk Voorbeeld fries leden niet bekend · andere regio/);
    expect(mark(element, 'province/pv21').ariaPressed).to.equal('true');
    await press(element, one(element, '[data-province="pv20"]'));
    expect(plain(one(element, '.provinces__open'))).to.equal('Groningen: geen regionaal netwerk bekend');
    expect(plain(await show(provinceMapView, { state: { ...AS_THOLEN, organisation: undefined } }).then((other) => one(other, '.provinces__beside')))).to.match(/^Kies een provincie/);
  });

  it('counts what a filter leaves, and says what it leaves out', async () => {
    const element = await show(provinceMapView, { state: withFacet(AS_THOLEN, 'theme', ['ai']) });
    expect(plain(mark(element, 'province/pv29'))).to.contain('geen').and.to.contain('1 valt buiten uw keuze');
    expect(plain(mark(element, 'province/pv21'))).to.equal('Fryslân 1, 1 netwerk');
  });

  it('names where the outlines come from wherever they are seen', async () => {
    for (const fields of [{}, { printing: true }, { language: 'en' as const }]) {
      const credit = one(await show(provinceMapView, fields), '.provinces__credit');
      expect(credit.offsetHeight).to.be.greaterThan(0);
      expect([...credit.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['https://mapsvg.com/maps/netherlands', 'https://creativecommons.org/licenses/by/4.0/']);
    }
    expect(all(await show(provinceMapView, {}, 320), 'path').length).to.equal(0, 'tiles have no outlines');
  });

  it('adds the water authorities as tiles', async () => {
    const element = await show(provinceMapView, {});
    const water = one(element, '[role="switch"]');
    expect([water.ariaChecked, all(element, '.tiles').length]).to.deep.equal(['false', 0]);
    await press(element, water);
    expect([water.ariaChecked, all(element, '.tiles [data-mark]').length]).to.deep.equal(['true', 21]);
    await press(element, mark(element, 'organisation/ws0100'));
    expect(element.said).to.deep.equal(['water true', 'select {"kind":"organisation","id":"ws0100"}']);
  });

  it('walks the water authorities with the arrow keys, as one tab stop with a name', async () => {
    const element = await show(provinceMapView, { state: { ...AS_THOLEN, showWater: true, selected: { kind: 'organisation', id: 'ws0100' } } }, 768);
    const group = one(element, '[aria-describedby=water-keys]');
    const tiles = all(element, '[aria-describedby=water-keys] [data-mark]');
    const stops = (): string[] => tiles.filter(({ tabIndex }) => tabIndex === 0).map((tile) => tile.dataset['mark'] ?? '');
    expect([group.role, group.ariaLabel, stops(), mark(element, 'organisation/ws0100').ariaExpanded]).to.deep.equal(['group', 'Waterschappen', ['organisation/ws0100'], 'true']);
    const columns = tiles.filter(({ offsetTop }) => offsetTop === tiles[0]?.offsetTop).length;
    tiles[0]?.focus();
    const at = (await walk(element, 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'End', 'Home', 'ArrowUp')).map((found) => tiles.findIndex((tile) => tile.dataset['mark'] === found));
    expect(at).to.deep.equal([1, columns + 1, columns, columns * Math.floor((tiles.length - 1) / columns), 0, 0]);
    expect(stops()).to.deep.equal([tiles[0]?.dataset['mark']]);
  });

  it('lists every province that has networks on paper', async () => {
    const element = await show(provinceMapView, { printing: true });
    expect(all(element, '.provinces__open').map(plain).map((text) => text.split(':')[0])).to.deep.equal(['Fryslân', 'Zeeland']);
  });
});
