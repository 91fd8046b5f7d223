import { expect } from '@open-wc/testing';
import { fetchJson, LoadError } from './fetch-json.ts';
import { answer, feedAddress, guardConsole, served, standIn } from './testing/index.ts';

const never = new AbortController().signal;

/** The failure of an address; fails when it loads, or fails with something else. */
async function failure(address: string | URL): Promise<LoadError> {
  try {
    await fetchJson(address, never);
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error(`${String(address)} loads; expected a failure`);
}

describe('fetchJson', () => {
  guardConsole();

  it('brings what an address relative to the page answers', async () => {
    const address = await served({ json: { name: 'één' } });
    expect(await fetchJson(address, never)).to.deep.equal({ name: 'één' });
    expect(await fetchJson(new URL(address, document.baseURI), never)).to.deep.equal({ name: 'één' });
  });

  it('goes on in a turn of its own, whenever the answer was read', async () => {
    const back = standIn(globalThis, 'fetch', () => Promise.resolve(new Response('{}')));
    try {
      let turned = false;
      const text = standIn(Response.prototype, 'text', () => {
        setTimeout(() => { turned = true; });
        return Promise.resolve('{}');
      });
      await fetchJson('feed.json', never).finally(text);
      expect(turned).to.equal(true);
    } finally {
      back();
    }
  });

  it('takes JSON whatever its type and behind a byte order mark', async () => {
    expect(await fetchJson(await served({ type: 'text/plain', body: '[1]' }), never)).to.deep.equal([1]);
    expect(await fetchJson(await served({ body: '\uFEFF[2]' }), never)).to.deep.equal([2]);
  });

  for (const address of ['javascript:alert(1)', 'ftp://example.org/feed.json', 'data:application/json,[]', 'file:///etc/passwd', 'http://', 'https://example.org:http/']) {
    it(`refuses ${address} as an address`, async () => {
      const { code, message } = await failure(address);
      expect(code).to.equal('address');
      expect(message).to.equal(`"${address}" is not a web address; expected http: or https:`);
    });
  }

  it('tells that nobody answers', async () => {
    const { code, message, status } = await failure('http://127.0.0.1:1/');
    expect([code, status]).to.deep.equal(['network', undefined]);
    expect(message).to.match(/^http:\/\/127\.0\.0\.1:1\/: ./);
  });

  for (const status of [403, 500, 503]) {
    it(`tells status ${status}, whatever the page says`, async () => {
      const address = await served({ status, body: '{}' });
      const error = await failure(address);
      expect([error.code, error.status]).to.deep.equal(['http', status]);
      expect(error.message).to.equal(`${new URL(address, document.baseURI).href}: status ${status}; expected 200`);
    });
  }

  for (const body of ['<!doctype html><title>Niet gevonden</title>', '\n  <HTML lang="nl">', '<?xml version="1.0"?><html/>', '<head></head>']) {
    it(`tells a web page from data: ${body.trim().slice(0, 9)}`, async () => {
      expect((await failure(await served({ type: 'text/html', body }))).code).to.equal('html');
    });
  }

  for (const body of ['{"records": [1, 2', '', '{"a": 1} {', 'null,', 'feed <html>']) {
    it(`tells broken JSON: ${body || 'nothing'}`, async () => {
      const { code, message } = await failure(await served({ body }));
      expect(code).to.equal('json');
      expect(message).to.contain('/__feed/');
    });
  }

  it('refuses more than twenty million characters', async () => {
    const { code, message } = await failure(await served({ body: ' '.repeat(20_000_001) }));
    expect(code).to.equal('size');
    expect(message).to.contain('20000001 characters; expected at most 20000000');
  });

  it('stops with the reason of its signal, before and during the request', async () => {
    const [early, late] = [new AbortController(), new AbortController()];
    const reason = new Error('no longer wanted');
    early.abort(reason);
    const address = feedAddress();
    const outcome = (signal: AbortSignal): Promise<unknown> => fetchJson(address, signal).catch((error: unknown) => error);
    expect(await outcome(early.signal)).to.equal(reason);
    const waiting = outcome(late.signal);
    late.abort(reason);
    expect(await waiting).to.equal(reason);
    await answer(address, { json: 'late' });
  });
});

describe('LoadError', () => {
  it('is an error with a code, and with issues and a status where there are any', () => {
    const plain = new LoadError('json', 'cut off');
    expect(plain).to.be.instanceOf(Error);
    expect([plain.name, plain.code, plain.message, plain.issues, plain.status]).to.deep.equal(['LoadError', 'json', 'cut off', [], undefined]);
    const full = new LoadError('own-code', 'refused', { issues: ['a'], status: 410 });
    expect([full.code, full.issues, full.status]).to.deep.equal(['own-code', ['a'], 410]);
  });
});
