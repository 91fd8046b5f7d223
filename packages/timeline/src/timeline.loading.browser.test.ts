import { expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { answer, expectAccessible, expectConsole, feedAddress, guardConsole, openStory, served } from '@digitaal-europa/ui/testing';
import type { KdeTimelineEvents } from './timeline.events.ts';
import { TimelineDriver } from './timeline.driver.ts';
import type { KdeTimeline } from './timeline.element.ts';
import { manyLaws, sampleFeed, sampleLaws, TODAY } from './timeline.fixture.ts';
import * as stories from './timeline.stories.ts';

type Failure = KdeTimelineEvents['kde-error'];
const timelineAt = (src: string) => html`<kde-timeline loading="eager" today=${TODAY} src=${src}><p>Dit ziet u zonder onderdeel.</p></kde-timeline>`;

/** Mounts at an address and waits until the timeline says that it failed. */
async function failing(src: string): Promise<{ timeline: TimelineDriver; failures: Failure[] }> {
  const failures: Failure[] = [];
  const note = (event: Event): void => { failures.push((event as CustomEvent<Failure>).detail); };
  addEventListener('kde-error', note);
  const timeline = await TimelineDriver.mount(timelineAt(src));
  await waitUntil(() => failures.length > 0, 'kde-error', { timeout: 5000 });
  await timeline.element.updateComplete;
  removeEventListener('kde-error', note);
  return { timeline, failures };
}

describe('kde-timeline, loading', () => {
  guardConsole();
  beforeEach(() => setViewport({ width: 1400, height: 900 }));

  it('says that it loads, accessibly, then shows what came and tells the page', async () => {
    const src = feedAddress();
    const timeline = await TimelineDriver.mount(timelineAt(src));
    const loads = timeline.record<KdeTimelineEvents['kde-load']>('kde-load');
    await timeline.until(() => timeline.status === 'Gegevens laden…', 'loading');
    await expectAccessible(timeline.element);
    await answer(src, { json: sampleFeed() });
    await timeline.until(() => timeline.isDrawn, 'drawn');
    expect(timeline.status).to.equal('');
    expect(loads).to.deep.equal([{ kind: 'laws', count: 3, source: new URL(src, document.baseURI).href, generated: '2026-11-01T00:00:00Z' }]);
    expect(timeline.element.records.map((law) => law.id)).to.deep.equal(sampleLaws.map((law) => law.id));
  });

  it('comes from top to bottom: answers and search, what stands above the drawing, the drawing, and tells the page when all is there', async () => {
    const src = feedAddress();
    const timeline = await TimelineDriver.mount(timelineAt(src));
    const pictures = new Set<string>();
    const look = (): void => { pictures.add(`${timeline.all('[part~="answers"]').length} answers, ${timeline.all('[part~="toolbar"]').length} toolbar, ${timeline.all('[part~="legend"]').length} legend, ${timeline.shown}`); };
    timeline.element.addController({ hostUpdated: look });
    timeline.element.addEventListener('kde-load', () => pictures.add('told'));
    await answer(src, { json: sampleFeed() });
    await timeline.until(() => timeline.isDrawn, 'drawn');
    expect([...pictures].filter((picture) => !picture.startsWith('0'))).to.deep.equal(['1 answers, 1 toolbar, 0 legend, nothing', '1 answers, 1 toolbar, 1 legend, nothing', 'told', '1 answers, 1 toolbar, 1 legend, timeline']);
  });

  it('keeps the drawing while it loads again', async () => {
    const timeline = await TimelineDriver.mount(timelineAt(await served({ json: sampleFeed() })));
    await timeline.until(() => timeline.isDrawn, 'drawn');
    const pictures = new Set<string>();
    timeline.element.addController({ hostUpdated: () => { pictures.add(timeline.shown); } });
    await timeline.element.reload();
    await timeline.element.updateComplete;
    expect([...pictures]).to.deep.equal(['timeline']);
  });

  it('asks for no place on the page while it makes the first picture of many laws: the browser would have to lay it out in the middle of that', async () => {
    const asked: string[] = [];
    const getBoundingClientRect = Reflect.get(Element.prototype, 'getBoundingClientRect');
    Element.prototype.getBoundingClientRect = function (this: Element) {
      asked.push(this.className);
      return getBoundingClientRect.call(this);
    };
    const timeline = await TimelineDriver.mount(html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed(manyLaws(40))}></kde-timeline>`);
    await timeline.until(() => timeline.isDrawn, 'drawn');
    Element.prototype.getBoundingClientRect = getBoundingClientRect;
    expect(asked).to.deep.equal([]);
  });

  it('waits until it is near the window, unless told to be eager', async () => {
    const src = await served({ json: sampleFeed() });
    const timeline = await TimelineDriver.mount(html`<div><div style="block-size: 5000px"></div><kde-timeline today=${TODAY} src=${src}></kde-timeline></div>`);
    const loads = timeline.record('kde-load');
    await timeline.element.updateComplete;
    expect(timeline.element.records).to.have.length(0);
    timeline.element.scrollIntoView();
    await timeline.until(() => loads.length === 1, 'loaded after scrolling');
  });

  it('keeps the room it takes while loading, so that the page does not jump', async () => {
    const timeline = await TimelineDriver.mount(timelineAt(feedAddress()));
    expect(timeline.element.getBoundingClientRect().height).to.be.at.least(400);
  });

  it('says so when there is nothing in the feed', async () => {
    const timeline = new TimelineDriver(await openStory<KdeTimeline>(stories, stories.Empty, TODAY));
    expect(timeline.status).to.equal('Er staan nog geen wetten in dit overzicht.');
    await expectAccessible(timeline.element);
  });

  const cases: { what: string; src: () => Promise<string>; code: string; sentence: RegExp }[] = [
    { what: 'an address that does not answer', src: () => Promise.resolve('http://127.0.0.1:1/laws.json'), code: 'network', sentence: /niet bereikbaar.*probeer het opnieuw/i },
    { what: 'no web address', src: () => Promise.resolve('javascript:alert(1)'), code: 'address', sentence: /adres van de gegevens klopt niet/ },
    { what: 'HTTP 500', src: () => served({ status: 500, body: 'oeps' }), code: 'http', sentence: /server geeft de gegevens nu niet.*later opnieuw/ },
    { what: 'HTML instead of JSON', src: () => served({ type: 'text/html', body: '<!doctype html><title>Inloggen</title>' }), code: 'html', sentence: /staat een webpagina.*beheerder/ },
    { what: 'cut-off JSON', src: () => served({ body: JSON.stringify(sampleFeed()).slice(0, 500) }), code: 'json', sentence: /niet compleet binnengekomen/ },
    { what: 'JSON that is no feed', src: () => served({ json: [1, 2, 3] }), code: 'not-a-feed', sentence: /geen gegevens die dit onderdeel kent/ },
    { what: 'a feed of another kind', src: () => served({ json: { ...sampleFeed(), kind: 'funds' } }), code: 'wrong-kind', sentence: /andere gegevens dan wetten/ },
    { what: 'a newer major', src: () => served({ json: { ...sampleFeed(), feed: 'kde-feed/2' } }), code: 'newer-version', sentence: /nieuwer dan dit onderdeel.*bijwerken/ },
    { what: 'a feed in which every record is bad', src: () => served({ json: sampleFeed([{ id: 'x' }]) }), code: 'no-valid-record', sentence: /In alle gegevens zit een fout/ },
  ];
  for (const { what, src, code, sentence } of cases) {
    it(`answers ${what} with a sentence, an event and the page's own fallback`, async () => {
      expectConsole(/^warn: |kde-timeline: /);
      const { timeline, failures } = await failing(await src());
      expect(failures.map((failure) => failure.code)).to.deep.equal([code]);
      expect(failures[0]?.message).to.have.length.greaterThan(10);
      expect(timeline.status).to.match(sentence);
      expect(timeline.all('[role=alert]')).to.have.length(1);
      const fallback = timeline.element.querySelector('p') as HTMLElement;
      expect(fallback.checkVisibility()).to.equal(true);
      await expectAccessible(timeline.element);
    });
  }

  it('shows the ninety good records out of a hundred and lists the ten bad ones with their paths', async () => {
    expectConsole(/10 faults in records that are left out/);
    const records = manyLaws(100).map((record, i) => (i % 10 === 3 ? { ...record, status: '' } : record));
    const { timeline, failures } = await failing(await served({ json: sampleFeed(records) }));
    await timeline.until(() => timeline.isDrawn, 'drawn');
    expect(timeline.element.records).to.have.length(90);
    expect(failures[0]?.code).to.equal('bad-records');
    expect(failures[0]?.issues.map((issue) => issue.path)).to.deep.equal([3, 13, 23, 33, 43, 53, 63, 73, 83, 93].map((i) => `records[${i}].status`));
    expect(failures[0]?.issues[0]?.id).to.equal('voorbeeld-3');
    expect(timeline.status).to.equal('10 onderdelen worden niet getoond, omdat er fouten in zitten.');
  });

  it('keeps the previous data on a failed reload, says so, and recovers when asked', async () => {
    expectConsole(/status 500; expected 200/);
    const src = await served({ json: sampleFeed() });
    const timeline = await TimelineDriver.open(timelineAt(src));
    const failures = timeline.record<Failure>('kde-error');
    await answer(src, { status: 500, body: '' });
    await timeline.element.reload();
    await timeline.until(() => timeline.status !== '', 'told');
    expect(failures.map((failure) => failure.code)).to.deep.equal(['http']);
    expect(timeline.status).to.include('U ziet nog de gegevens van eerder.');
    expect(timeline.rows).to.have.length(2);
    await answer(src, { json: sampleFeed(sampleLaws.slice(0, 1)) });
    await timeline.press('Probeer opnieuw');
    await timeline.until(() => timeline.rows.length === 1, 'new data');
    expect(timeline.status).to.equal('');
  });

  it('shows the last address that was asked for, whichever answers first', async () => {
    const [slow, quick] = [feedAddress(), feedAddress()];
    const timeline = await TimelineDriver.mount(timelineAt(slow));
    timeline.element.src = quick;
    await answer(quick, { json: sampleFeed(sampleLaws.slice(1)) });
    await timeline.until(() => timeline.isDrawn, 'drawn');
    await answer(slow, { json: sampleFeed(sampleLaws.slice(0, 1)) });
    await timeline.element.updateComplete;
    expect(timeline.element.records.map((law) => law.id)).to.deep.equal(['voorbeeldwet', 'voorbeeldprogramma']);
  });

  it('keeps a fault of its own to itself: a sentence, an event and the fallback, and no error in the page', async () => {
    expectConsole(/kde-timeline: unexpected error: planted/);
    const timeline = await TimelineDriver.open(html`<kde-timeline loading="eager" today=${TODAY} .data=${sampleFeed()}><p>Dit ziet u zonder onderdeel.</p></kde-timeline>`);
    const failures = timeline.record<Failure>('kde-error');
    Object.defineProperty(timeline.element, 'records', { get: () => { throw new Error('planted'); } });
    timeline.element.view = 'list';
    await timeline.until(() => failures.length === 1, 'told');
    expect(failures[0]?.code).to.equal('unexpected');
    expect(timeline.text('[role=alert]')).to.include('Er ging iets mis in dit onderdeel.');
    expect(timeline.element.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('brings the real laws when the page names no data', async () => {
    const timeline = new TimelineDriver(await openStory<KdeTimeline>(stories, stories.Default, TODAY));
    expect(timeline.element.records.length).to.be.greaterThan(100);
    expect(timeline.status).to.equal('');
  });
});
