import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FeedSource } from '@digitaal-europa/ui';
import { answer, feedAddress, guardConsole, served } from '@digitaal-europa/ui/testing';
import { readOrganisations } from './timeline.feed.ts';
import { Later } from './timeline.later.ts';

const FEED = { feed: 'kde-feed/1', kind: 'organisations', generated: '2026-11-01T00:00:00Z', licence: 'CC0-1.0', sources: [], records: [{ id: 'gm0716', type: 'gemeente', name: 'Voorbeeldgemeente', evidence: 'unverified', confidence: 'midden', asOf: '2026-11-01' }] };

class TestOrganisations extends LitElement {
  @property({ attribute: false }) source: FeedSource | undefined;
  readonly loader = new Later(this, () => this.source, readOrganisations);

  protected override render(): TemplateResult {
    return html`${this.loader.status} ${(this.loader.value ?? []).map(({ name }) => name).join()}`;
  }
}
customElements.define('test-organisations', TestOrganisations);
const make = (source?: FeedSource): Promise<TestOrganisations> => fixture<TestOrganisations>(html`<test-organisations .source=${source}></test-organisations>`);
const text = (element: TestOrganisations): string => element.shadowRoot?.textContent.trim() ?? '';

describe('what is fetched later', () => {
  guardConsole();

  it('fetches nothing until it is asked to, and then once', async () => {
    let calls = 0;
    const element = await make(() => { calls += 1; return Promise.resolve(FEED); });
    element.requestUpdate();
    await element.updateComplete;
    expect([calls, text(element)]).to.deep.equal([0, 'waiting']);
    element.loader.load();
    element.loader.load();
    await waitUntil(() => text(element) === 'ready Voorbeeldgemeente', undefined, { timeout: 5000 });
    element.loader.load();
    await element.updateComplete;
    expect(calls).to.equal(1);
  });

  it('says that it is loading, from an address too', async () => {
    const address = feedAddress();
    const element = await make(address);
    element.loader.load();
    await waitUntil(() => text(element) === 'loading', undefined, { timeout: 5000 });
    await answer(address, { json: FEED });
    await waitUntil(() => text(element) === 'ready Voorbeeldgemeente', undefined, { timeout: 5000 });
  });

  it('fails without a word on the console, and tries again when it is asked again', async () => {
    for (const bad of [{ json: { ...FEED, kind: 'laws' } }, { type: 'text/html', body: '<!doctype html>' }]) {
      const element = await make(await served(bad));
      element.loader.load();
      await waitUntil(() => text(element) === 'failed', undefined, { timeout: 5000 });
      element.source = await served({ json: FEED });
      await element.updateComplete;
      element.loader.load();
      await waitUntil(() => text(element) === 'ready Voorbeeldgemeente', undefined, { timeout: 5000 });
    }
  });

  it('says so when there is no list to fetch', async () => {
    const element = await make();
    element.loader.load();
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(text(element)).to.equal('failed');
  });
});
