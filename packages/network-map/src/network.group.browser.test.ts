import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { GroupController } from '@digitaal-europa/ui';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { LitElement } from 'lit';
import { aroundIt, MapDriver, sampleFeed, setAddress, TODAY } from './network.driver.ts';
import type { KdeNetworkMap } from './network.element.ts';

/** Another widget of the group: it tells which organisation it hears of. */
class TestCompanion extends LitElement {
  readonly heard: unknown[] = [];
  readonly group = new GroupController(this, () => this.getAttribute('group') ?? '', { organisation: (value) => { this.heard.push(value); } });
}
if (!customElements.get('test-companion')) customElements.define('test-companion', TestCompanion);
/** Another widget of the group with laws: it tells which themes it is asked for. */
class TestLaws extends LitElement {
  readonly asked: unknown[] = [];
  readonly group = new GroupController(this, () => '', { laws: (value) => { this.asked.push(value); } });
}
if (!customElements.get('test-laws')) customElements.define('test-laws', TestLaws);

async function open(...groups: readonly string[]): Promise<{ readonly maps: readonly MapDriver[]; readonly other: TestCompanion }> {
  const page = await fixture<HTMLElement>(html`<div><test-companion></test-companion>${groups.map((group) => html`<kde-network-map loading="eager" group=${group} today=${TODAY} .data=${sampleFeed()}></kde-network-map>`)}</div>`);
  const maps = [...page.querySelectorAll<KdeNetworkMap>('kde-network-map')].map((element) => new MapDriver(element));
  for (const map of maps) await map.until(() => map.isDrawn && map.knowsOrganisations, 'drawn');
  return { maps, other: page.querySelector<TestCompanion>('test-companion') as TestCompanion };
}

describe('kde-network-map, with others on the page', () => {
  guardConsole();
  let restore = (): void => {};
  beforeEach(async () => {
    setAddress('');
    restore = aroundIt();
    await setViewport({ width: 1440, height: 900 });
  });
  afterEach(() => restore());

  it('lets all of them follow a link that names an organisation, or none', async () => {
    setAddress('#kde-network-map=v1&voor=gm0716');
    const { maps: [, second], other } = await open('', '') as { maps: [MapDriver, MapDriver]; other: TestCompanion };
    await second.until(() => second.element.organisation === 'gm0716', 'shared');
    expect(other.heard).to.include('gm0716');
    setAddress('#kde-network-map=v1&voor=alle');
    const again = await open('');
    expect([second.element.organisation, again.other.heard]).to.deep.equal([undefined, ['gm0716', undefined]]);
  });

  it('shares the organisation that the visitor says, and only one of them tells the page', async () => {
    const { maps: [first, second], other } = await open('', '') as { maps: [MapDriver, MapDriver]; other: TestCompanion };
    const told = [first.record('kde-organisation-change'), second.record('kde-organisation-change')];
    await first.beOrganisation('tholen');
    await second.until(() => second.adviceTitle === 'Past bij Tholen', 'shared');
    expect([told, other.heard]).to.deep.equal([[[{ organisation: 'gm0716' }], []], ['gm0716']]);
    expect([second.summary, second.query, second.chips]).to.deep.equal([first.summary, '', []]);
  });

  it('shares the organisation that is made one’s own from its details', async () => {
    const { maps: [map], other } = await open('') as { maps: [MapDriver]; other: TestCompanion };
    await map.openDetails('network', 'brug');
    await map.press('Voorbeeld-gm0001', '.details');
    await map.press('Dit is mijn organisatie', '.details');
    expect(other.heard).to.deep.equal(['gm0001']);
  });

  it('hears what another widget tells, and tells it to nobody', async () => {
    const { maps: [map], other } = await open('') as { maps: [MapDriver]; other: TestCompanion };
    const told = map.record('kde-organisation-change');
    other.group.tell('organisation', 'waterschap');
    await map.until(() => map.organisation === 'Alle waterschappen', 'heard');
    expect(told).to.deep.equal([]);
    other.group.tell('organisation', '');
    await map.until(() => map.organisation === '', 'nobody any more');
    other.group.tell('organisation', { is: 'no text' });
    await map.element.updateComplete;
    expect(map.element.organisation).to.equal(undefined);
  });

  it('keeps its own where it stands alone, or in another group, and its own view, filters and details everywhere', async () => {
    const { maps: [first, second, alone, other] } = await open('a', 'a', 'none', 'b') as { maps: [MapDriver, MapDriver, MapDriver, MapDriver]; other: TestCompanion };
    await first.beOrganisation('tholen');
    await first.tick('theme', 'ai');
    await first.openDetails('network', 'kring');
    await second.until(() => second.element.organisation === 'gm0716', 'shared');
    expect([alone.element.organisation, other.element.organisation]).to.deep.equal([undefined, undefined]);
    expect([second.chips, second.detailsTitle, second.view]).to.deep.equal([[], '', 'Overzicht']);
  });

  it('shows networks on the themes that another widget asks for, whatever was filtered or open, and goes there', async () => {
    const { maps: [map], other } = await open('') as { maps: [MapDriver]; other: TestCompanion };
    await map.tick('theme', 'ai');
    await map.openDetails('network', 'kring');
    other.group.tell('networks', { themes: ['water', 'niets'] });
    await map.until(() => map.chips.join() === 'Water', 'heard');
    expect([map.marks(), map.detailsTitle]).to.deep.equal([['zeeuws'], '']);
    await map.until(() => map.focused?.className === 'title__target', 'goes there');
    for (const nonsense of [{ themes: 'ai' }, { themes: [] }, null]) other.group.tell('networks', nonsense);
    await map.element.updateComplete;
    expect(map.chips).to.deep.equal(['Water']);
  });

  it('goes to networks on a theme, also far below where nothing was loaded', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-companion></test-companion><div style="block-size: 5000px"></div><kde-network-map today=${TODAY} .data=${sampleFeed()}></kde-network-map></div>`);
    const map = new MapDriver(page.querySelector('kde-network-map') as KdeNetworkMap);
    (page.querySelector('test-companion') as TestCompanion).group.tell('networks', { themes: ['water'] });
    await map.until(() => map.focused?.className === 'title__target', 'goes there');
    expect(map.chips).to.deep.equal(['Water']);
  });

  const ways = (map: MapDriver): string[] => map.all('.details a').map((link) => link.getAttribute('href') ?? '').filter((href) => href.includes('#kde-'));

  it('leads from a network to laws, obligations and funds on its themes, on other pages', async () => {
    const map = await MapDriver.open(html`<kde-network-map loading="eager" today=${TODAY} organisation="gemeente" timeline-url="/tijdlijn" matrix-url="/prioriteiten" funds-url="fondsen.html" .data=${sampleFeed()}></kde-network-map>`);
    await map.openDetails('network', 'groep');
    expect(ways(map)).to.deep.equal(['/tijdlijn#kde-timeline=v1&voor=gemeente&filter.theme=bestuur', '/prioriteiten#kde-priority-matrix=v1&thema=bestuur&voor=gemeente', 'fondsen.html#kde-fund-finder=v1&voor=gemeente&thema=bestuur']);
  });

  it('leads to a widget of its group on the page itself, which goes before a page of its own, and nowhere without either', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-laws></test-laws><kde-network-map loading="eager" today=${TODAY} timeline-url="/tijdlijn" .data=${sampleFeed()}></kde-network-map></div>`);
    const map = new MapDriver(page.querySelector('kde-network-map') as KdeNetworkMap);
    await map.until(() => map.isDrawn, 'drawn');
    await map.openDetails('network', 'groep');
    expect(ways(map)).to.deep.equal([]);
    await map.press(/wet/i, '.details');
    expect((page.querySelector('test-laws') as TestLaws).asked).to.deep.equal([{ themes: ['bestuur'] }]);
    page.querySelector('test-laws')?.remove();
    await map.until(() => ways(map).length === 1, 'on another page');
    map.element.removeAttribute('timeline-url');
    await map.until(() => ways(map).length === 0, 'nowhere');
  });
});
