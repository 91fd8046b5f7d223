import { expect, fixture, html } from '@open-wc/testing';
import { guardConsole } from '@digitaal-europa/ui/testing';
import type { KdeTimeline } from './timeline.element.ts';
import { TimelineDriver } from './timeline.driver.ts';
import { sampleFeed, TODAY } from './timeline.fixture.ts';

async function open(...groups: readonly (string | undefined)[]): Promise<TimelineDriver[]> {
  const box = await fixture<HTMLElement>(html`<div>${groups.map((group) => (group === undefined
    ? html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed()}></kde-timeline>`
    : html`<kde-timeline loading="eager" group=${group} today=${TODAY} .data=${sampleFeed()}></kde-timeline>`))}</div>`);
  const all = [...box.querySelectorAll<KdeTimeline>('kde-timeline')].map((element) => new TimelineDriver(element));
  for (const timeline of all) await timeline.until(() => timeline.isDrawn, 'drawn');
  return all;
}

describe('kde-timeline, with others on the page', () => {
  guardConsole();

  it('shares the organisation that the visitor chose, and only one of them tells the page', async () => {
    const [first, second] = await open(undefined, undefined) as [TimelineDriver, TimelineDriver];
    const told = [first.record('kde-organisation-change'), second.record('kde-organisation-change')];
    await first.choose('waterschap');
    await second.until(() => second.organisation === 'Alle waterschappen', 'shared');
    expect(told).to.deep.equal([[{ organisation: 'waterschap' }], []]);
  });

  it('keeps its own where it stands alone, or in another group', async () => {
    const [first, alone, other] = await open('a', 'none', 'b') as [TimelineDriver, TimelineDriver, TimelineDriver];
    await first.choose('waterschap');
    await alone.element.updateComplete;
    expect([alone.element.organisation, other.element.organisation]).to.deep.equal([undefined, undefined]);
  });
});
