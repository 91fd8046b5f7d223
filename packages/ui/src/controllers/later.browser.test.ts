import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LoadError } from '../fetch-json.ts';
import { answer, feedAddress, guardConsole, served } from '../testing/index.ts';
import type { FeedSource, Loaded } from './feed-controller.ts';
import { Later } from './later.ts';

interface Sample { readonly kind: string; readonly names: readonly string[] }
const SAMPLE: Sample = { kind: 'sample', names: ['Voorbeeldnaam'] };

function read(input: unknown): Loaded<readonly string[]> {
  const { kind, names } = input as Sample;
  if (kind !== SAMPLE.kind) throw new LoadError('wrong-kind', `kind "${kind}"; expected "${SAMPLE.kind}"`);
  return { value: names, issues: [] };
}

class TestLater extends LitElement {
  @property({ attribute: false }) source: FeedSource | undefined;
  readonly loader = new Later(this, () => this.source, read);

  protected override render(): TemplateResult {
    return html`${this.loader.status} ${(this.loader.value ?? []).join()}`;
  }
}
customElements.define('test-later', TestLater);
const make = (source?: FeedSource): Promise<TestLater> => fixture<TestLater>(html`<test-later .source=${source}></test-later>`);
const text = (element: TestLater): string => element.shadowRoot?.textContent.trim() ?? '';

describe('what is fetched later', () => {
  guardConsole();

  it('fetches nothing until it is asked to, and then once', async () => {
    let calls = 0;
    const element = await make(() => { calls += 1; return Promise.resolve(SAMPLE); });
    element.requestUpdate();
    await element.updateComplete;
    expect([calls, text(element)]).to.deep.equal([0, 'waiting']);
    element.loader.load();
    element.loader.load();
    await waitUntil(() => text(element) === 'ready Voorbeeldnaam', undefined, { timeout: 5000 });
    element.loader.load();
    await element.updateComplete;
    expect(calls).to.equal(1);
  });

  it('says that it is loading, from an address too', async () => {
    const address = feedAddress();
    const element = await make(address);
    element.loader.load();
    await waitUntil(() => text(element) === 'loading', undefined, { timeout: 5000 });
    await answer(address, { json: SAMPLE });
    await waitUntil(() => text(element) === 'ready Voorbeeldnaam', undefined, { timeout: 5000 });
  });

  it('fails without a word on the console, and tries again when it is asked again', async () => {
    for (const bad of [{ json: { ...SAMPLE, kind: 'other' } }, { type: 'text/html', body: '<!doctype html>' }]) {
      const element = await make(await served(bad));
      element.loader.load();
      await waitUntil(() => text(element) === 'failed', undefined, { timeout: 5000 });
      element.source = await served({ json: SAMPLE });
      await element.updateComplete;
      element.loader.load();
      await waitUntil(() => text(element) === 'ready Voorbeeldnaam', undefined, { timeout: 5000 });
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
