import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LitElement, nothing } from 'lit';
import { GroupController } from '@digitaal-europa/ui';
import { expectAccessible, expectConsole, guardConsole } from '@digitaal-europa/ui/testing';
import type { KdeTimeline } from './timeline.element.ts';
import { TimelineDriver } from './timeline.driver.ts';
import { sampleFeed, sampleLaws, TODAY } from './timeline.fixture.ts';

/** Listens as a matrix does. */
class TestMatrix extends LitElement {
  readonly heard: unknown[] = [];
  readonly companions = new GroupController(this, () => this.getAttribute('group') ?? '', { tasks: (value) => { this.heard.push(value); } });
}
customElements.define('test-matrix', TestMatrix);

const NL = 'Bekijk deze taken in de matrix';
const LAW = 'voorbeeldverordening';

interface Given { readonly url?: string; readonly organisation?: string; readonly group?: string; readonly matrix?: string; readonly lang?: string }

/** A timeline with a law opened, beside a matrix of a group when one is named. */
async function open({ url, organisation, group, matrix, lang = 'nl' }: Given, law = LAW, date?: string): Promise<{ timeline: TimelineDriver; matrix: TestMatrix | null }> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}>
    <kde-timeline loading="eager" today=${TODAY} matrix-url=${url ?? nothing} organisation=${organisation ?? nothing} group=${group ?? nothing} .data=${sampleFeed()}></kde-timeline>
    ${matrix === undefined ? nothing : html`<test-matrix group=${matrix}></test-matrix>`}
  </div>`);
  const timeline = new TimelineDriver(box.querySelector<KdeTimeline>('kde-timeline') as KdeTimeline);
  await timeline.until(() => timeline.isDrawn, 'drawn');
  const key = date === undefined ? law : `${law}/${date}`;
  timeline.one(`[data-opens="${key}"]`).click();
  await timeline.until(() => timeline.detailTitle !== '', 'details');
  return { timeline, matrix: box.querySelector('test-matrix') };
}
const link = (timeline: TimelineDriver): string | null => timeline.one('.duties__matrix a').getAttribute('href');
const nowhere = (timeline: TimelineDriver): boolean => timeline.all('.duties__matrix').length === 0;

describe('kde-timeline, from tasks to the matrix', () => {
  guardConsole();
  beforeEach(() => setViewport({ width: 1400, height: 900 }));

  it('is accessible with a link, and with a button', async () => {
    await expectAccessible((await open({ url: '/matrix' })).timeline.element);
    await expectAccessible((await open({ matrix: '' })).timeline.element);
  });

  it('links to the tasks of a law, below them', async () => {
    const { timeline } = await open({ url: '/matrix' });
    expect([timeline.text('.detail__duties .duties__matrix'), link(timeline)]).to.deep.equal([NL, `/matrix#kde-priority-matrix=v1&wet=${LAW}`]);
  });

  it('names the date that was opened when it has tasks, and the organisation', async () => {
    const { timeline } = await open({ url: '/matrix', organisation: 'GM0716' }, LAW, 'deel');
    expect(link(timeline)).to.equal(`/matrix#kde-priority-matrix=v1&wet=${LAW}&datum=deel&voor=gm0716`);
  });

  it('asks for all tasks at a date without any', async () => {
    const { timeline } = await open({ url: '/matrix', organisation: 'gemeente' }, LAW, 'van-toepassing');
    expect(link(timeline)).to.equal(`/matrix#kde-priority-matrix=v1&wet=${LAW}&voor=gemeente`);
  });

  it('keeps what else stands in the address, and asks once', async () => {
    const { timeline } = await open({ url: ' https://example.org/m?a=1#deel&kde-priority-matrix=v1&z=abc&wet=oud&kde-timeline=v1&wet=x ' });
    expect(link(timeline)).to.equal(`https://example.org/m?a=1#deel&kde-timeline=v1&wet=x&kde-priority-matrix=v1&wet=${LAW}`);
  });

  it('tells a matrix on this page instead, of its own group only', async () => {
    const { timeline, matrix } = await open({ url: '/matrix', matrix: '' }, LAW, 'deel');
    expect(timeline.all('.duties__matrix a')).to.have.length(0);
    await timeline.press(NL);
    expect(matrix?.heard).to.deep.equal([{ law: LAW, date: 'deel' }]);
    matrix?.remove();
    await timeline.until(() => timeline.all('.duties__matrix a').length === 1, 'a link again');
    const other = await open({ group: 'a', matrix: 'b' });
    expect(nowhere(other.timeline)).to.equal(true);
  });

  it('offers nothing without a matrix, or without tasks for the organisation', async () => {
    expect(nowhere((await open({})).timeline)).to.equal(true);
    expect(nowhere((await open({ url: '' })).timeline)).to.equal(true);
    expect(nowhere((await open({ url: '/matrix' }, 'voorbeeldwet')).timeline)).to.equal(true);
    expect(nowhere((await open({ url: '/matrix', organisation: 'provincie' })).timeline)).to.equal(true);
  });

  it('warns of an address that is none of the web, and does not link to it', async () => {
    for (const url of ['javascript:alert(1)', 'java\nscript:alert(2)', 'data:text/html,x', 'https://']) {
      expectConsole(/unknown matrix-url/);
      expect(nowhere((await open({ url })).timeline), url).to.equal(true);
    }
  });

  it('stands in the list too, and speaks English', async () => {
    await setViewport({ width: 400, height: 900 });
    const { timeline } = await open({ url: 'matrix.html', lang: 'en' }, LAW, 'deel');
    expect([timeline.text('.duties__matrix'), link(timeline)]).to.deep.equal(['View these tasks in the matrix', `matrix.html#kde-priority-matrix=v1&wet=${LAW}&datum=deel`]);
    expect(timeline.one('.duties__matrix a').getBoundingClientRect().height).to.be.at.least(24);
  });
});

/** Listens as a fund finder and a network map do. */
class TestHelp extends LitElement {
  readonly heard: unknown[] = [];
  readonly companions = new GroupController(this, () => '', { funds: (value) => { this.heard.push(['funds', value]); }, networks: (value) => { this.heard.push(['networks', value]); } });
}
customElements.define('test-help', TestHelp);

describe('kde-timeline, from a law to who helps with it', () => {
  guardConsole();
  beforeEach(() => setViewport({ width: 1400, height: 900 }));

  const LAWS = sampleLaws.map((law) => (law.id === LAW ? { ...law, themes: ['ai', 'data'] } : law));
  async function openHelp(given: { readonly funds?: string; readonly networks?: string; readonly help?: boolean; readonly lang?: string }, law = LAW): Promise<{ timeline: TimelineDriver; help: TestHelp | null }> {
    const box = await fixture<HTMLElement>(html`<div lang=${given.lang ?? 'nl'}>
      <kde-timeline loading="eager" today=${TODAY} organisation="gm0716" funds-url=${given.funds ?? nothing} network-url=${given.networks ?? nothing} .data=${sampleFeed(LAWS)}></kde-timeline>${given.help ? html`<test-help></test-help>` : nothing}
    </div>`);
    const timeline = new TimelineDriver(box.querySelector<KdeTimeline>('kde-timeline') as KdeTimeline);
    await timeline.until(() => timeline.isDrawn, 'drawn');
    timeline.one(`[data-opens="${law}"]`).click();
    await timeline.until(() => timeline.detailTitle !== '', 'details');
    return { timeline, help: box.querySelector('test-help') };
  }
  const links = (timeline: TimelineDriver): (string | null)[] => timeline.all('.detail__ways a').map((one) => one.getAttribute('href'));

  it('links to funds and networks on its themes, for the same organisation', async () => {
    const { timeline } = await openHelp({ funds: '/geld', networks: 'netwerken.html' });
    expect(links(timeline)).to.deep.equal(['/geld#kde-fund-finder=v1&voor=gm0716&thema=ai,data', 'netwerken.html#kde-network-map=v1&voor=gm0716&thema=ai,data']);
    expect(timeline.text('.detail__ways a')).to.equal('Fondsen bij dit onderwerp | Netwerken over dit onderwerp');
    await expectAccessible(timeline.element);
    expect(links((await openHelp({ networks: '/n', lang: 'en' })).timeline)).to.have.length(1);
  });

  it('tells those on the same page instead', async () => {
    const { timeline, help } = await openHelp({ funds: '/geld', help: true });
    await timeline.press('Fondsen bij dit onderwerp');
    await timeline.press('Netwerken over dit onderwerp');
    expect(help?.heard).to.deep.equal([['funds', { themes: ['ai', 'data'] }], ['networks', { themes: ['ai', 'data'] }]]);
  });

  it('offers nothing where there is no such widget, no address of the web, or no theme', async () => {
    expect((await openHelp({})).timeline.all('.detail__ways')).to.have.length(0);
    expect((await openHelp({ funds: '/geld' }, 'voorbeeldwet')).timeline.all('.detail__ways')).to.have.length(0);
    expectConsole(/unknown funds-url/);
    expect((await openHelp({ funds: 'javascript:alert(1)' })).timeline.all('.detail__ways')).to.have.length(0);
  });
});
