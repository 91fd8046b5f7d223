import { expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { answer, expectAccessible, expectConsole, feedAddress, guardConsole, served } from '@digitaal-europa/ui/testing';
import type { TemplateResult } from 'lit';
import { FinderDriver, manyFunds, sampleFeed, sampleFunds, setAddress, TODAY } from './finder.driver.ts';
import type { KdeFundFinderEvents } from './finder.element.ts';

type Failure = KdeFundFinderEvents['kde-error'];
const finderAt = (src: string): TemplateResult => html`<kde-fund-finder loading="eager" today=${TODAY} src=${src}><p>Dit ziet u zonder onderdeel.</p></kde-fund-finder>`;

/** Mounts at an address and waits until the finder says that it failed. */
async function failing(src: string): Promise<{ finder: FinderDriver; failures: Failure[] }> {
  const failures: Failure[] = [];
  const note = (event: Event): void => { failures.push((event as CustomEvent<Failure>).detail); };
  addEventListener('kde-error', note);
  const finder = await FinderDriver.mount(finderAt(src));
  await waitUntil(() => failures.length > 0, 'kde-error', { timeout: 5000 });
  await finder.element.updateComplete;
  removeEventListener('kde-error', note);
  return { finder, failures };
}

describe('kde-fund-finder, loading', () => {
  guardConsole();
  beforeEach(async () => {
    setAddress('');
    await setViewport({ width: 1400, height: 900 });
  });

  it('says that it loads, accessibly and without jumping, then shows what came and tells the page', async () => {
    const src = feedAddress();
    const finder = await FinderDriver.mount(finderAt(src));
    const loads = finder.record<KdeFundFinderEvents['kde-load']>('kde-load');
    await finder.until(() => finder.status === 'Gegevens laden…', 'loading');
    expect(finder.element.getBoundingClientRect().height).to.be.at.least(400);
    await expectAccessible(finder.element);
    await answer(src, { json: sampleFeed() });
    await finder.until(() => finder.isDrawn, 'drawn');
    expect(loads).to.deep.equal([{ kind: 'funds', count: 6, source: new URL(src, document.baseURI).href, generated: '2026-11-01T00:00:00Z' }]);
    expect([finder.all('.loading').length, finder.element.records.map(({ id }) => id)]).to.deep.equal([0, sampleFunds.map(({ id }) => id)]);
  });

  it('waits until it is near the window, unless told to be eager', async () => {
    const src = await served({ json: sampleFeed() });
    const finder = await FinderDriver.mount(html`<div><div style="block-size: 5000px"></div><kde-fund-finder today=${TODAY} src=${src}></kde-fund-finder></div>`);
    await finder.element.updateComplete;
    expect(finder.element.records).to.have.length(0);
    finder.element.scrollIntoView();
    await finder.until(() => finder.element.records.length === 6, 'loaded after scrolling');
  });

  const cases: { what: string; src: () => Promise<string>; code: string; sentence: RegExp }[] = [
    { what: 'no web address', src: () => Promise.resolve('javascript:alert(1)'), code: 'address', sentence: /adres van de gegevens klopt niet/ },
    { what: 'HTTP 500', src: () => served({ status: 500, body: 'oeps' }), code: 'http', sentence: /server geeft de gegevens nu niet.*later opnieuw/ },
    { what: 'a web page', src: () => served({ type: 'text/html', body: '<!doctype html><title>Inloggen</title>' }), code: 'html', sentence: /staat een webpagina.*beheerder/ },
    { what: 'half a file', src: () => served({ body: JSON.stringify(sampleFeed()).slice(0, 500) }), code: 'json', sentence: /niet compleet binnengekomen/ },
    { what: 'no feed', src: () => served({ json: [1, 2, 3] }), code: 'not-a-feed', sentence: /geen gegevens die dit onderdeel kent/ },
    { what: 'a feed of laws', src: () => served({ json: { ...sampleFeed(), kind: 'laws' } }), code: 'wrong-kind', sentence: /andere gegevens dan fondsen/ },
    { what: 'a newer feed', src: () => served({ json: { ...sampleFeed(), feed: 'kde-feed/2' } }), code: 'newer-version', sentence: /nieuwer dan dit onderdeel.*bijwerken/ },
    { what: 'faults in every record', src: () => served({ json: sampleFeed([{ id: 'x' }]) }), code: 'no-valid-record', sentence: /In alle gegevens zit een fout/ },
  ];
  for (const { what, src, code, sentence } of cases) {
    it(`answers ${what} with a sentence, an event and what the page put in the slot`, async () => {
      expectConsole(/kde-fund-finder: /);
      const { finder, failures } = await failing(await src());
      expect(failures.map((failure) => failure.code)).to.deep.equal([code]);
      expect([finder.status, finder.all('[role=alert]').length]).to.satisfy(([said, alerts]: [string, number]) => sentence.test(said) && alerts === 1, finder.status);
      expect(finder.element.querySelector('p')?.checkVisibility()).to.equal(true);
      await expectAccessible(finder.element);
    });
  }

  it('shows the good records, and tells how many are bad and where', async () => {
    expectConsole(/3 faults in records that are left out/);
    const records = manyFunds(30).map((fund, i) => (i % 10 === 3 ? { ...fund, level: 'maan' } : fund));
    const { finder, failures } = await failing(await served({ json: sampleFeed(records) }));
    await finder.until(() => finder.isDrawn, 'drawn');
    expect([finder.element.records.length, failures[0]?.code, failures[0]?.issues.map(({ path }) => path)]).to.deep.equal([27, 'bad-records', ['records[3].level', 'records[13].level', 'records[23].level']]);
    expect(finder.notices).to.deep.equal(['3 onderdelen worden niet getoond, omdat er fouten in zitten.']);
    expect(finder.element.querySelector('p')?.checkVisibility(), 'not needed').to.equal(false);
    await expectAccessible(finder.element);
  });

  it('keeps what it has, and what was chosen, when loading again fails, and recovers when asked', async () => {
    expectConsole(/status 500; expected 200/);
    const src = await served({ json: sampleFeed() });
    const finder = await FinderDriver.open(finderAt(src));
    await finder.openFund('alleen');
    await answer(src, { status: 500, body: '' });
    await finder.element.reload();
    await finder.until(() => finder.status !== '', 'told');
    expect([finder.status.includes('U ziet nog de gegevens van eerder.'), finder.detailsTitle]).to.deep.equal([true, 'Voorbeeld alleen']);
    await answer(src, { json: sampleFeed(sampleFunds.slice(1)) });
    await finder.press('Probeer opnieuw');
    await finder.until(() => finder.element.records.length === 5, 'new data');
    expect([finder.detailsPlace, finder.status]).to.deep.equal(['nowhere', '']);
  });

  it('shows the last address that was asked for, whichever answers first', async () => {
    const [slow, quick] = [feedAddress(), feedAddress()];
    const finder = await FinderDriver.mount(finderAt(slow));
    finder.element.src = quick;
    await answer(quick, { json: sampleFeed(sampleFunds.slice(1)) });
    await finder.until(() => finder.isDrawn, 'drawn');
    await answer(slow, { json: sampleFeed(sampleFunds.slice(0, 1)) });
    await finder.element.updateComplete;
    expect(finder.element.records).to.have.length(5);
  });

  it('brings the real funds when the page names no data', async () => {
    const finder = await FinderDriver.open(html`<kde-fund-finder loading="eager" organisation="gm0716" today=${TODAY}></kde-fund-finder>`);
    expect([finder.element.records.length > 50, finder.status]).to.deep.equal([true, '']);
    await finder.until(() => finder.sentence.includes('gemeente Tholen'), 'the name');
    await expectAccessible(finder.element);
  });
});
