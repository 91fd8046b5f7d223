import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { GroupController } from '@digitaal-europa/ui';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { LitElement } from 'lit';
import { FinderDriver, sampleFeed, sampleFunds, setAddress, TODAY } from './finder.driver.ts';
import type { KdeFundFinder } from './finder.element.ts';

/** Another widget of the group: it tells which organisation it hears of. */
class TestCompanion extends LitElement {
  readonly heard: unknown[] = [];
  readonly group = new GroupController(this, () => this.getAttribute('group') ?? '', { organisation: (value) => { this.heard.push(value); } });
}
if (!customElements.get('test-companion')) customElements.define('test-companion', TestCompanion);

async function open(...groups: readonly string[]): Promise<{ readonly finders: readonly FinderDriver[]; readonly other: TestCompanion }> {
  const page = await fixture<HTMLElement>(html`<div><test-companion></test-companion>${groups.map((group) => html`<kde-fund-finder loading="eager" group=${group} today=${TODAY} .data=${sampleFeed()}></kde-fund-finder>`)}</div>`);
  const finders = [...page.querySelectorAll<KdeFundFinder>('kde-fund-finder')].map((element) => new FinderDriver(element));
  for (const finder of finders) await finder.until(() => finder.isDrawn, 'drawn');
  return { finders, other: page.querySelector<TestCompanion>('test-companion') as TestCompanion };
}

describe('kde-fund-finder, with others on the page', () => {
  guardConsole();
  beforeEach(async () => {
    setAddress('');
    await setViewport({ width: 1440, height: 900 });
  });

  it('shares the organisation that the visitor says, and only one of them tells the page', async () => {
    const { finders: [first, second], other } = await open('', '') as { finders: [FinderDriver, FinderDriver]; other: TestCompanion };
    const told = [first.record('kde-organisation-change'), second.record('kde-organisation-change')];
    await first.beOrganisation('tholen');
    await second.until(() => second.sentence.includes('gemeente Tholen'), 'shared');
    expect([told, other.heard]).to.deep.equal([[[{ organisation: 'gm0716' }], []], ['gm0716']]);
    expect([second.counts, second.query, second.chips]).to.deep.equal([first.counts, '', []]);
  });

  it('lets all of them follow a link that names an organisation, or none', async () => {
    setAddress('#kde-fund-finder=v1&voor=gm0716');
    const { finders: [, second], other } = await open('', '') as { finders: [FinderDriver, FinderDriver]; other: TestCompanion };
    await second.until(() => second.sentence.includes('gemeente Tholen'), 'shared');
    expect(other.heard).to.include('gm0716');
    setAddress('#kde-fund-finder=v1&voor=alle');
    const again = await open('');
    // It is told once, and not again when the funds are there: another may have been chosen by then.
    expect([second.element.organisation, again.other.heard]).to.deep.equal([undefined, ['gm0716', undefined]]);
  });

  it('hears what another widget tells, and tells it to nobody', async () => {
    const { finders: [finder], other } = await open('') as { finders: [FinderDriver]; other: TestCompanion };
    const told = finder.record('kde-organisation-change');
    other.group.tell('organisation', 'waterschap');
    await finder.until(() => finder.sentence.includes('een waterschap'), 'heard');
    expect([finder.ids('past'), told]).to.deep.equal([['nee'], []]);
    other.group.tell('organisation', '');
    await finder.until(() => finder.sentence.includes('welke organisatie?'), 'nobody any more');
    other.group.tell('organisation', { is: 'no text' });
    await finder.element.updateComplete;
    expect(finder.element.organisation).to.equal(undefined);
  });

  it('keeps its own where it stands alone, or in another group, and its own search, filters and list everywhere', async () => {
    const { finders: [first, second, alone, other] } = await open('a', 'a', 'none', 'b') as { finders: [FinderDriver, FinderDriver, FinderDriver, FinderDriver]; other: TestCompanion };
    await first.beOrganisation('waterschap');
    await first.tick('level', 'eu');
    await first.onCard('samen', 'keep');
    await second.until(() => second.element.organisation === 'waterschap', 'shared');
    expect([alone.element.organisation, other.element.organisation]).to.deep.equal([undefined, undefined]);
    expect([second.chips, second.keptCount]).to.deep.equal([[], 0]);
  });

  it('shows funds on the themes that another widget asks for, whatever was filtered, and goes there', async () => {
    const { finders: [finder], other } = await open('') as { finders: [FinderDriver]; other: TestCompanion };
    await finder.tick('level', 'eu');
    other.group.tell('funds', { themes: ['water', 'niets'] });
    await finder.until(() => finder.chips.join().includes('Water'), 'heard');
    expect([finder.chips, finder.element.shadowRoot?.activeElement?.className]).to.deep.equal([['Water'], 'summary__counts']);
    other.group.tell('funds', { themes: 'water' });
    other.group.tell('funds', null);
    await finder.element.updateComplete;
    expect(finder.chips).to.deep.equal(['Water']);
  });

  it('goes to funds on a theme, also far below where nothing was loaded', async () => {
    const page = await fixture<HTMLElement>(html`<div><test-companion></test-companion><div style="block-size: 5000px"></div><kde-fund-finder today=${TODAY} .data=${sampleFeed()}></kde-fund-finder></div>`);
    const finder = new FinderDriver(page.querySelector('kde-fund-finder') as KdeFundFinder);
    (page.querySelector('test-companion') as TestCompanion).group.tell('funds', { themes: ['water'] });
    await finder.until(() => finder.element.shadowRoot?.activeElement?.className === 'summary__counts', 'goes there');
    expect(finder.chips).to.deep.equal(['Water']);
  });

  it('leads from a fund to the law behind it, to its dates on the page with the timeline', async () => {
    const laws = [{ role: 'uitvoering', title: { nl: 'Voorbeeldwet', en: 'Sample Act' }, law: 'voorbeeldwet', asOf: TODAY, evidence: 'unverified' }];
    const records = sampleFunds.map((fund) => (fund.id === 'samen' ? { ...fund, laws } : fund));
    const finder = await FinderDriver.open(html`<kde-fund-finder loading="eager" today=${TODAY} organisation="gemeente" timeline-url="/tijdlijn" .data=${sampleFeed(records)}></kde-fund-finder>`);
    await finder.openFund('samen');
    expect(finder.all('.details a').map((link) => link.getAttribute('href'))).to.include('/tijdlijn#kde-timeline=v1&wet=voorbeeldwet&voor=gemeente');
  });

  it('leads from a fund to laws, obligations and networks on its themes, on other pages', async () => {
    const finder = await FinderDriver.open(html`<kde-fund-finder loading="eager" today=${TODAY} organisation="gemeente" timeline-url="/tijdlijn" matrix-url="/prioriteiten" network-url="netwerken.html" .data=${sampleFeed()}></kde-fund-finder>`);
    await finder.openFund('samen');
    expect(finder.all('.details a').map((link) => link.getAttribute('href') ?? '').filter((href) => href.includes('#kde-'))).to.deep.equal(['/tijdlijn#kde-timeline=v1&voor=gemeente&filter.theme=ai', '/prioriteiten#kde-priority-matrix=v1&thema=ai&voor=gemeente', 'netwerken.html#kde-network-map=v1&voor=gemeente&thema=ai']);
  });
});
