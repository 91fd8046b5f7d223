import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LitElement, nothing } from 'lit';
import { GroupController } from '@digitaal-europa/ui';
import { expectAccessible, expectConsole, guardConsole } from '@digitaal-europa/ui/testing';
import type { KdeTimeline } from './timeline.element.ts';
import { TimelineDriver } from './timeline.driver.ts';
import { sampleFeed, TODAY } from './timeline.fixture.ts';

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
