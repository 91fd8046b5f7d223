import { expect } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { demoPages } from './page.driver.ts';
import { WIDE } from './site.driver.ts';

describe('the widgets together', () => {
  guardConsole();
  const demo = demoPages();

  it('follow each other’s organisation on one page', async () => {
    const { timeline, matrix } = await (await demo.open('samen.html', WIDE)).drawn('timeline', 'matrix');
    await timeline.choose('Tholen');
    await matrix.until(() => /^Gemeente Tholen/.test(matrix.text('.subtitle')), 'for the organisation of the timeline');
    await matrix.press(/^Voor: /);
    await matrix.choose('Zeeland');
    await timeline.until(() => timeline.one<HTMLInputElement>('[role=combobox]').value.includes('Zeeland'), 'for the organisation of the matrix');
    expect(matrix.text('.subtitle')).to.match(/^Provincie Zeeland/);
  });

  it('lead to each other on one page', async () => {
    const { timeline, matrix } = await (await demo.open('samen.html', WIDE)).drawn('timeline', 'matrix');
    const key = matrix.firstCard;
    const [law = ''] = key.split('/');
    await matrix.openCard(key);
    await matrix.press(/^Toon op tijdlijn/);
    await timeline.until(() => timeline.all('.detail').length === 1, 'the law of the card is open');
    expect(timeline.all('[data-opens][aria-expanded=true]').map(({ dataset }) => dataset['opens']?.split('/')[0])).to.include(law);
    expect(demo.page.document.activeElement?.localName).to.equal('kde-timeline');
    await timeline.press('Bekijk deze taken in de matrix');
    await matrix.until(() => matrix.all('.plot [data-key]').every(({ dataset }) => dataset['key']?.startsWith(`${law}/`)), 'only cards of that law');
    expect(matrix.all('.plot [data-key]').length).to.be.greaterThan(0);
    expect(demo.page.document.activeElement?.localName).to.equal('kde-priority-matrix');
  });

  it('lead to each other between two pages', async () => {
    const { matrix } = await (await demo.open('prioriteiten.html', WIDE)).drawn('matrix');
    const key = matrix.firstCard;
    const [law = ''] = key.split('/');
    await matrix.openCard(key);
    const there = matrix.one<HTMLAnchorElement>('.details a.button').getAttribute('href') ?? '';
    expect(there).to.match(new RegExp(`^index\\.html#kde-timeline=v1&wet=${law}&`));
    demo.page.close();
    const { timeline } = await (await demo.open(there, WIDE)).drawn('timeline');
    await timeline.until(() => timeline.all('.duties__matrix a').length === 1, 'the law of the card is open');
    const back = timeline.one('.duties__matrix a').getAttribute('href') ?? '';
    expect(back).to.match(new RegExp(`^prioriteiten\\.html#kde-priority-matrix=v1&wet=${law}`));
    demo.page.close();
    await (await demo.open(back, WIDE)).drawn();
    expect(demo.page.matrix.all('.plot [data-key]').length).to.be.greaterThan(0);
    expect(demo.page.matrix.all('.plot [data-key]').filter(({ dataset }) => !dataset['key']?.startsWith(`${law}/`))).to.deep.equal([]);
  });

  it('lead from a network to the money for its themes, from there to the networks for a fund, and to the laws, each on its own page', async () => {
    const { networks } = await (await demo.open('netwerken.html#kde-network-map=v1&netwerk=eurocities&voor=gm0363', WIDE)).drawn('networks');
    await networks.until(() => networks.all('.details').length === 1, 'the network of the link is open');
    const hrefIn = (widget: { one: (selector: string) => HTMLElement }, block: string): string => widget.one(`.details a[href*="#${block}=v1"]`).getAttribute('href') ?? '';
    const [money, laws] = [hrefIn(networks, 'kde-fund-finder'), hrefIn(networks, 'kde-timeline')];
    expect(money).to.match(/^fondsen\.html#.*voor=gm0363&thema=/);
    demo.page.close();
    const { finder } = await (await demo.open(money, WIDE)).drawn('finder');
    await finder.until(() => finder.text('[aria-controls="slot-organisation-panel"]').includes('Amsterdam') && finder.all('.card').length > 0, 'for the same organisation');
    await finder.openFund();
    const others = hrefIn(finder, 'kde-network-map');
    expect(others).to.match(/^netwerken\.html#.*voor=gm0363&thema=/);
    demo.page.close();
    const { networks: again } = await (await demo.open(others, WIDE)).drawn('networks');
    await again.until(() => again.all('.chip').length > 0 && again.text('.advice').includes('Amsterdam'), 'for the themes of the fund');
    demo.page.close();
    const { timeline } = await (await demo.open(laws, WIDE)).drawn('timeline');
    await timeline.until(() => timeline.one<HTMLInputElement>('[role=combobox]').value.includes('Amsterdam') && timeline.all('.row').length > 0, 'laws for the same organisation');
  });
});
