import { expect } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { demoPages } from './page.driver.ts';
import { keptKeys, WIDE, WITH_NETWORKS } from './site.driver.ts';

describe('the network map of the built kde.js on a host page', () => {
  guardConsole();
  const demo = demoPages();

  for (const path of WITH_NETWORKS) {
    it(`is a circle on ${path}, and opens a network beside it`, async () => {
      const { networks } = await (await demo.open(path, WIDE)).drawn('networks');
      expect(networks.all('.mark').length).to.be.greaterThan(50);
      await networks.openNetwork();
      expect(networks.all('.aside .details')).to.have.length(1);
      expect(networks.all('.compass')).to.have.length(1);
    });
  }

  it('says to whom the outlines of the provinces belong, where they are seen and only there', async () => {
    const { networks } = await (await demo.open('netwerken.html', WIDE)).drawn('networks');
    expect(networks.all('.shape')).to.have.length(0);
    expect(networks.text('.foot, .provinces__credit')).not.to.include('MapSVG');
    await networks.press('Kaart');
    expect(networks.all('.shape')).to.have.length(12);
    expect(networks.text('.provinces__credit')).to.include('MapSVG').and.to.include('CC BY 4.0');
    expect(networks.all('.provinces__credit a').map((one) => [one.getAttribute('href'), one.checkVisibility()])).to.deep.equal([['https://mapsvg.com/maps/netherlands', true], ['https://creativecommons.org/licenses/by/4.0/', true]]);
  });

  it('opens what a link asks for', async () => {
    const { networks } = await (await demo.open('netwerken.html#kde-network-map=v1&netwerk=eurocities&voor=gm0363', WIDE)).drawn('networks');
    await networks.until(() => networks.one<HTMLInputElement>('[role=combobox]').value.includes('Amsterdam'), 'for the organisation of the link');
    expect(networks.text('.details__heading')).to.equal('Eurocities');
  });

  it('shares the organisation with the timeline', async () => {
    const { timeline, networks } = await (await demo.open('english.html', WIDE)).drawn('timeline', 'networks');
    await timeline.choose('Tholen');
    await networks.until(() => networks.text('.advice').includes('Tholen'), 'for the organisation of the timeline');
    await networks.say('Zeeland');
    await timeline.until(() => timeline.one<HTMLInputElement>('[role=combobox]').value.includes('Zeeland'), 'for the organisation of the network map');
  });

  it('keeps nothing on the device, whatever is chosen, and no cookie [R40]', async () => {
    const before = keptKeys();
    const { networks } = await (await demo.open('netwerken.html', WIDE)).drawn('networks');
    await networks.say('Tholen');
    await networks.search('water');
    await networks.openNetwork();
    await networks.press('Lijst');
    expect(keptKeys()).to.deep.equal(before);
    expect(demo.page.document.cookie).to.equal('');
  });

  it('can be used under a strict policy, without one violation [R41 R43]', async () => {
    const { networks } = await (await demo.open('strict-csp.html', WIDE)).drawn('networks');
    const places = (selector: string): number => new Set(networks.all(selector).map((one) => Math.round(one.getBoundingClientRect().left))).size;
    expect(places('.mark'), 'marks at different places').to.be.greaterThan(20);
    await networks.say('Amsterdam');
    await networks.search('AI');
    await networks.openNetwork();
    networks.one('.details__close').click();
    await networks.until(() => networks.all('.details').length === 0, 'the details are closed');
    networks.one('.circle__themes button').click();
    await networks.until(() => networks.all('.details').length === 1, 'a gap is open');
    networks.one('.key__toggle').click();
    await networks.until(() => networks.all('.chip').length > 0, 'a filter is on');
    await networks.press('Kaart');
    expect(places('.outlines .province'), 'provinces at different places').to.be.greaterThan(5);
    networks.one('.waters__switch').click();
    await networks.until(() => networks.all('.waters .province').length > 0, 'the water authorities are shown');
    await networks.press('Verbindingen');
    expect(places('.link-node'), 'columns').to.equal(3);
    networks.one('.link-node--peer').click();
    await networks.until(() => networks.all('.trail').length === 1, 'another organisation is in the middle');
    await networks.press('Lijst');
    expect(networks.all('.list tbody tr').length).to.be.greaterThan(0);
    expect(await demo.page.violations()).to.deep.equal([]);
  });

  for (const [label, type] of [['Netwerken (CSV)', 'text/csv'], ['Wie waar lid van is (CSV)', 'text/csv'], ['Netwerkbestand (GraphML)', 'application/xml'], ['Afbeelding (SVG)', 'image/svg+xml'], ['Afbeelding (PNG)', 'image/png']] as const) {
    it(`lets what it shows be taken away under a strict policy, without one violation: ${label}`, async () => {
      const { networks } = await (await demo.open('strict-csp.html', WIDE)).drawn('networks');
      const files = demo.page.catchFiles();
      await networks.press('Delen en bewaren');
      await networks.press(label);
      await networks.until(() => networks.text('.share__result') !== '', 'told how it went');
      expect(files.map((one) => one.replace(/;.*/, ''))).to.deep.equal([type]);
      expect(await demo.page.violations()).to.deep.equal([]);
    });
  }
});
