import { expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { answer, expectAccessible, expectConsole, feedAddress, guardConsole, openStory, served, standIn } from '@digitaal-europa/ui/testing';
import type { TemplateResult } from 'lit';
import { VIEWS } from './model/state.ts';
import { aroundIt, manyNetworks, MapDriver, mapOf, organisationsLater, sampleFeed, sampleNetworks, setAddress, TODAY } from './network.driver.ts';
import { KdeNetworkMap, type KdeNetworkMapEvents } from './network.element.ts';
import * as stories from './network.stories.ts';

type Failure = KdeNetworkMapEvents['kde-error'];
const mapAt = (src: string): TemplateResult => html`<kde-network-map loading="eager" today=${TODAY} src=${src}><p>Dit ziet u zonder onderdeel.</p></kde-network-map>`;

/** Mounts at an address and waits until the map says that it failed. */
async function failing(src: string): Promise<{ map: MapDriver; failures: Failure[] }> {
  const failures: Failure[] = [];
  const note = (event: Event): void => { failures.push((event as CustomEvent<Failure>).detail); };
  addEventListener('kde-error', note);
  const map = await MapDriver.mount(mapAt(src));
  await waitUntil(() => failures.length > 0, 'kde-error', { timeout: 5000 });
  await map.element.updateComplete;
  removeEventListener('kde-error', note);
  return { map, failures };
}

describe('kde-network-map, loading', () => {
  guardConsole();
  let restore: (() => void)[] = [];
  beforeEach(async () => {
    setAddress('');
    restore = [aroundIt()];
    await setViewport({ width: 1400, height: 900 });
  });
  afterEach(() => { for (const back of restore.toReversed()) back(); });

  it('says that it loads, accessibly and without jumping, then shows what came and tells the page', async () => {
    const src = feedAddress();
    const map = await MapDriver.mount(mapAt(src));
    const loads = map.record<KdeNetworkMapEvents['kde-load']>('kde-load');
    await map.until(() => map.status === 'Gegevens laden…', 'loading');
    expect(map.element.getBoundingClientRect().height).to.be.at.least(400);
    await expectAccessible(map.element);
    await answer(src, { json: sampleFeed() });
    await map.until(() => map.isDrawn, 'drawn');
    expect(loads).to.deep.equal([{ kind: 'networks', count: 9, source: new URL(src, document.baseURI).href, generated: '2026-11-01T00:00:00Z' }]);
    expect([map.all('.loading').length, map.element.records.map(({ id }) => id)]).to.deep.equal([0, sampleNetworks.map(({ id }) => id)]);
  });

  it('waits until it is near the window, unless told to be eager', async () => {
    const src = await served({ json: sampleFeed() });
    const map = await MapDriver.mount(html`<div><div style="block-size: 5000px"></div><kde-network-map today=${TODAY} src=${src}></kde-network-map></div>`);
    await map.element.updateComplete;
    expect(map.element.records).to.have.length(0);
    map.element.scrollIntoView();
    await map.until(() => map.element.records.length === 9, 'loaded after scrolling');
  });

  const cases: { what: string; src: () => Promise<string>; code: string; sentence: RegExp }[] = [
    { what: 'no web address', src: () => Promise.resolve('javascript:alert(1)'), code: 'address', sentence: /adres van de gegevens klopt niet/ },
    { what: 'HTTP 500', src: () => served({ status: 500, body: 'oeps' }), code: 'http', sentence: /server geeft de gegevens nu niet.*later opnieuw/ },
    { what: 'a web page', src: () => served({ type: 'text/html', body: '<!doctype html><title>Inloggen</title>' }), code: 'html', sentence: /staat een webpagina.*beheerder/ },
    { what: 'half a file', src: () => served({ body: JSON.stringify(sampleFeed()).slice(0, 500) }), code: 'json', sentence: /niet compleet binnengekomen/ },
    { what: 'no feed', src: () => served({ json: [1, 2, 3] }), code: 'not-a-feed', sentence: /geen gegevens die dit onderdeel kent/ },
    { what: 'a feed of laws', src: () => served({ json: { ...sampleFeed(), kind: 'laws' } }), code: 'wrong-kind', sentence: /andere gegevens dan netwerken/ },
    { what: 'a newer feed', src: () => served({ json: { ...sampleFeed(), feed: 'kde-feed/2' } }), code: 'newer-version', sentence: /nieuwer dan dit onderdeel.*bijwerken/ },
    { what: 'faults in every record', src: () => served({ json: sampleFeed([{ id: 'x' }]) }), code: 'no-valid-record', sentence: /In alle gegevens zit een fout/ },
  ];
  for (const { what, src, code, sentence } of cases) {
    it(`answers ${what} with a sentence, an event and what the page put in the slot`, async () => {
      expectConsole(/kde-network-map: /);
      const { map, failures } = await failing(await src());
      expect(failures.map((failure) => failure.code)).to.deep.equal([code]);
      expect([map.status, map.all('[role=alert]').length]).to.satisfy(([said, alerts]: [string, number]) => sentence.test(said) && alerts === 1, map.status);
      expect(map.element.querySelector('p')?.checkVisibility()).to.equal(true);
      await expectAccessible(map.element);
    });
  }

  it('shows the good records, and tells how many are bad and where', async () => {
    expectConsole(/3 faults in records that are left out/);
    const records = manyNetworks(30).map((network, i) => (i % 10 === 3 ? { ...network, reach: 'maan' } : network));
    const { map, failures } = await failing(await served({ json: sampleFeed(records) }));
    await map.until(() => map.isDrawn, 'drawn');
    expect([map.element.records.length, failures[0]?.code, failures[0]?.issues.map(({ path }) => path)]).to.deep.equal([27, 'bad-records', ['records[3].reach', 'records[13].reach', 'records[23].reach']]);
    expect(map.notices).to.deep.equal(['3 onderdelen worden niet getoond, omdat er fouten in zitten.']);
    expect(map.element.querySelector('p')?.checkVisibility(), 'not needed').to.equal(false);
    await expectAccessible(map.element);
  });

  it('says that there are no networks', async () => {
    const map = new MapDriver(await openStory<KdeNetworkMap>(stories, stories.Empty, TODAY));
    expect([map.status, map.isDrawn]).to.deep.equal(['Er staan nog geen netwerken in dit overzicht.', false]);
    await expectAccessible(map.element);
  });

  it('keeps what it has, and what was chosen, when loading again fails, and recovers when asked', async () => {
    expectConsole(/status 500; expected 200/);
    const src = await served({ json: sampleFeed() });
    const map = await MapDriver.open(mapAt(src));
    await map.openDetails('network', 'kring');
    await answer(src, { status: 500, body: '' });
    await map.element.reload();
    await map.until(() => map.status !== '', 'told');
    expect([map.status.includes('U ziet nog de gegevens van eerder.'), map.detailsTitle]).to.deep.equal([true, 'Voorbeeldkring']);
    await answer(src, { json: sampleFeed(sampleNetworks.slice(1)) });
    await map.press('Probeer opnieuw');
    await map.until(() => map.element.records.length === 8, 'new data');
    expect([map.detailsTitle, map.status]).to.deep.equal(['', '']);
  });

  it('shows the last address that was asked for, whichever answers first', async () => {
    const [slow, quick] = [feedAddress(), feedAddress()];
    const map = await MapDriver.mount(mapAt(slow));
    map.element.src = quick;
    await answer(quick, { json: sampleFeed(sampleNetworks.slice(1)) });
    await map.until(() => map.isDrawn, 'drawn');
    await answer(slow, { json: sampleFeed(sampleNetworks.slice(0, 1)) });
    await map.element.updateComplete;
    expect(map.element.records).to.have.length(8);
  });

  describe('without organisations', () => {
    it('is a map all the same, in every view, says what is missing, and tries again when asked', async () => {
      const later = organisationsLater();
      restore.push(later.restore);
      const map = await MapDriver.mount(mapOf());
      await map.until(() => map.isDrawn, 'drawn before they are there');
      expect([map.notices, map.marks().length]).to.deep.equal([[], 9]);
      later.fail();
      await map.until(() => map.notices.length > 0, 'told');
      expect(map.notices).to.deep.equal(['De lijst van organisaties is nu niet te bereiken. Wie lid is, ziet u daarom niet.']);
      for (const view of VIEWS) {
        if (view !== 'overview') await map.show(view);
        await expectAccessible(map.element);
      }
      await map.show('list');
      await map.press('Voorbeeldkring', '.list');
      await map.until(() => map.detailsTitle === 'Voorbeeldkring', 'a network opens');
      later.restore();
      await map.press('Probeer opnieuw');
      await map.until(() => map.knowsOrganisations, 'there');
      expect([map.notices, map.focused === null]).to.deep.equal([[], false]);
      await map.press('Sluit de details');
      await map.show('overview');
      expect(map.adviceTitle).to.equal('Past bij Tholen');
    });

    it('asks for them once, though one can choose out of them in two places', async () => {
      let calls = 0;
      const load = KdeNetworkMap.defaultOrganisations as () => Promise<unknown>;
      restore.push(standIn(KdeNetworkMap, 'defaultOrganisations', () => { calls += 1; return load(); }));
      const map = await MapDriver.open();
      await map.panel(/^Verander uw antwoorden/);
      map.all('[role=combobox]').forEach((field) => field.focus());
      await map.element.updateComplete;
      expect([map.all('[role=combobox]').length, calls]).to.deep.equal([2, 1]);
    });

    it('tells in one message that they are missing and what a link named, and takes each away by itself', async () => {
      const later = organisationsLater();
      restore.push(later.restore);
      setAddress('#kde-network-map=v9&view=list');
      const map = await MapDriver.mount(mapOf());
      later.fail();
      await map.until(() => map.notices.join().includes('De lijst van organisaties'), 'told');
      expect(map.notices).to.deep.equal(['De lijst van organisaties is nu niet te bereiken. Wie lid is, ziet u daarom niet. De link is gemaakt met een nieuwere versie. U ziet daarom alle netwerken.']);
      await map.press('Sluit deze melding');
      expect(map.notices).to.deep.equal(['De lijst van organisaties is nu niet te bereiken. Wie lid is, ziet u daarom niet.']);
      setAddress('');
    });

    it('says so in English on an English page', async () => {
      const later = organisationsLater();
      restore.push(later.restore);
      const map = await MapDriver.mount(html`<div lang="en">${mapOf()}</div>`);
      later.fail();
      await map.until(() => map.notices.length > 0, 'told');
      expect(map.notices).to.deep.equal(['The list of organisations cannot be reached now. That is why you do not see who is a member.']);
    });
  });

  it('brings the real networks and organisations when the page names no data', async () => {
    for (const back of restore.splice(0)) back();
    const map = new MapDriver(await openStory<KdeNetworkMap>(stories, stories.Default, TODAY));
    await map.until(() => map.knowsOrganisations, 'the organisations are in');
    expect([map.element.records.length > 50, map.status]).to.deep.equal([true, '']);
    expect(map.adviceTitle).to.equal('Past bij Tholen');
    await expectAccessible(map.element);
  });
});
