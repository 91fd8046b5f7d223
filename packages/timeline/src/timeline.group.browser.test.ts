import { expect, fixture, html } from '@open-wc/testing';
import { GroupController } from '@digitaal-europa/ui';
import { guardConsole } from '@digitaal-europa/ui/testing';
import { LitElement } from 'lit';
import type { KdeTimeline } from './timeline.element.ts';
import { TimelineDriver } from './timeline.driver.ts';
import { sampleFeed, sampleLaws, TODAY } from './timeline.fixture.ts';

/** Asks, as another widget does. */
class TestAsker extends LitElement {
  readonly companions = new GroupController(this, () => '', {});
}
customElements.define('test-asker', TestAsker);

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

  it('lets all of them follow a link that names an organisation, and goes on with what the page says after it', async () => {
    history.replaceState(null, '', '#kde-timeline=v1&voor=waterschap');
    try {
      const [first, second] = await open(undefined, undefined) as [TimelineDriver, TimelineDriver];
      await second.until(() => second.organisation === 'Alle waterschappen', 'shared');
      for (const { element } of [first, second]) element.organisation = 'gemeente';
      await second.until(() => second.organisation === 'Alle gemeenten', 'told by the page');
      second.element.parentElement?.prepend(second.element);
      await second.element.updateComplete;
      expect([second.element.organisation, second.organisation]).to.deep.equal(['gemeente', 'Alle gemeenten']);
    } finally {
      history.replaceState(null, '', location.href.replace(/#.*/, ''));
    }
  });

  it('tells the organisation of a link once: while the laws load, another may be chosen', async () => {
    history.replaceState(null, '', '#kde-timeline=v1&voor=waterschap');
    try {
      const page = await fixture<HTMLElement>(html`<div><kde-timeline loading="eager" today=${TODAY} .data=${undefined}></kde-timeline></div>`);
      const timeline = new TimelineDriver(page.firstElementChild as KdeTimeline);
      expect(timeline.element.organisation).to.equal('waterschap');
      timeline.element.organisation = 'gemeente';
      timeline.element.data = sampleFeed();
      await timeline.until(() => timeline.isDrawn, 'drawn');
      expect(timeline.organisation).to.equal('Alle gemeenten');
    } finally {
      history.replaceState(null, '', location.href.replace(/#.*/, ''));
    }
  });

  it('goes along with the group that it is put in', async () => {
    const [first, other] = await open('a', 'b') as [TimelineDriver, TimelineDriver];
    await first.choose('waterschap');
    other.element.group = 'a';
    await other.until(() => other.organisation === 'Alle waterschappen', 'heard');
  });

  it('keeps its own where it stands alone, or in another group', async () => {
    const [first, alone, other] = await open('a', 'none', 'b') as [TimelineDriver, TimelineDriver, TimelineDriver];
    await first.choose('waterschap');
    await alone.element.updateComplete;
    expect([alone.element.organisation, other.element.organisation]).to.deep.equal([undefined, undefined]);
  });

  it('shows laws on the themes that another widget asks for, and goes to the filter that says so', async () => {
    const box = await fixture<HTMLElement>(html`<div><kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed(sampleLaws.map((law, i) => ({ ...law, themes: i === 0 ? ['ai'] : ['data'] })))}></kde-timeline><test-asker></test-asker></div>`);
    const timeline = new TimelineDriver(box.querySelector('kde-timeline') as KdeTimeline);
    const asker = box.querySelector('test-asker') as TestAsker;
    await timeline.until(() => timeline.isDrawn, 'drawn');
    asker.companions.tell('laws', { themes: ['ai', 'niets'] });
    await timeline.until(() => timeline.all('.chip').length === 1, 'filtered');
    expect([...timeline.rows, ...timeline.folded]).to.deep.equal(['Voorbeeldverordening']);
    await timeline.until(() => timeline.element.shadowRoot?.activeElement?.matches('.chip, .chip *') === true, 'the focus is there');
    asker.companions.tell('laws', { themes: [] });
    asker.companions.tell('laws', 'ai');
    await timeline.element.updateComplete;
    expect(timeline.all('.chip')).to.have.length(1);
  });

  /** A timeline far below the window, for waterschappen, and one who asks. */
  async function openBelow(): Promise<{ readonly timeline: TimelineDriver; readonly ask: (topic: string, value: unknown) => void }> {
    const records = sampleLaws.map((law, i) => (i === 0 ? { ...law, themes: ['ai'], appliesTo: { ...(law.appliesTo as object), waterschap: { value: 'nee', reason: 'Voorbeeld.' } } } : { ...law, themes: ['data'] }));
    const box = await fixture<HTMLElement>(html`<div><div style="block-size: 5000px"></div><kde-timeline organisation="waterschap" today=${TODAY} .data=${sampleFeed(records)}></kde-timeline><test-asker></test-asker></div>`);
    return { timeline: new TimelineDriver(box.querySelector('kde-timeline') as KdeTimeline), ask: (topic, value) => (box.querySelector('test-asker') as TestAsker).companions.tell(topic, value) };
  }

  it('opens a law that another widget asks for, also far below where nothing was loaded, and when it is not for this organisation', async () => {
    const { timeline, ask } = await openBelow();
    ask('date', { law: sampleLaws[0]?.id });
    await timeline.until(() => timeline.detailTitle !== '', 'open');
    expect([timeline.detailTitle, timeline.organisation]).to.deep.equal(['Voorbeeldverordening', 'Alle waterschappen']);
    await timeline.until(() => document.activeElement === timeline.element, 'the focus is there');
    ask('date', { law: 'nergens' });
    ask('date', { law: sampleLaws[1]?.id });
    await timeline.until(() => timeline.detailTitle !== 'Voorbeeldverordening', 'another one');
    expect([...timeline.rows, ...timeline.folded]).not.to.include('Voorbeeldverordening');
  });

  it('goes to laws on a theme, also far below where nothing was loaded', async () => {
    const { timeline, ask } = await openBelow();
    ask('laws', { themes: ['data'] });
    await timeline.until(() => timeline.element.shadowRoot?.activeElement?.matches('.chip, .chip *') === true, 'the focus is there');
    expect(timeline.all('.chip')).to.have.length(1);
  });
});
