import { expect } from '@open-wc/testing';
import { guardConsole } from './console.ts';
import { answer, feedAddress, served } from './feeds.ts';

describe('the feeds of the test server', () => {
  guardConsole();

  it('let a request wait for its answer', async () => {
    const address = feedAddress();
    let settled = false;
    const request = fetch(address).then((response) => {
      settled = true;
      return response.json();
    });
    // Other requests come and go meanwhile.
    for (const name of ['a', 'b']) await fetch(await served({ json: name }));
    expect(settled).to.equal(false);
    await answer(address, { json: { name: 'woo' } });
    expect(await request).to.deep.equal({ name: 'woo' });
  });

  it('answer everybody who waits, and whoever comes later', async () => {
    const address = feedAddress();
    const requests = [fetch(`${address}?one`), fetch(`${address}?two`)];
    await answer(address, { json: 1 });
    const bodies = await Promise.all([...requests, fetch(address)].map(async (request) => (await request).text()));
    expect(bodies).to.deep.equal(['1', '1', '1']);
  });

  it('answer with the status, type and body that a test asks for', async () => {
    const response = await fetch(await served({ status: 503, type: 'text/html', body: '<p>één' }));
    expect([response.status, response.headers.get('content-type'), await response.text()]).to.deep.equal([503, 'text/html; charset=utf-8', '<p>één']);
  });

  it('answer 200 and JSON, never out of a cache', async () => {
    const address = await served({ json: 'old' });
    const first = await fetch(address);
    expect([first.status, first.headers.get('content-type'), await first.json()]).to.deep.equal([200, 'application/json; charset=utf-8', 'old']);
    await answer(address, { json: 'new' });
    expect(await (await fetch(address)).json()).to.equal('new');
  });

  it('have an address for each', () => {
    expect(new Set(Array.from({ length: 100 }, feedAddress)).size).to.equal(100);
  });

  it('stay usable after a request that nobody waits for any more', async () => {
    const address = feedAddress();
    const controller = new AbortController();
    const request = fetch(address, { signal: controller.signal }).catch(() => 'aborted');
    controller.abort();
    expect(await request).to.equal('aborted');
    await answer(address, { json: 'here' });
    expect(await (await fetch(address)).json()).to.equal('here');
  });
});
