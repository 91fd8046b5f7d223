import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { RequestListener, ServerResponse } from 'node:http';
import { HttpError, createHttp, userAgent, type HttpOptions, type HttpRequest } from './http.ts';
import { RETRY } from './retry.ts';
import { listen, type Loopback } from './sync.fixture.ts';

const servers: Loopback[] = [];
after(async () => { for (const server of servers) await server.close(); });

async function serve(handler: RequestListener): Promise<Loopback> {
  const server = await listen(handler);
  servers.push(server);
  return server;
}

const json = (response: ServerResponse, body: string, headers: Readonly<Record<string, string>> = {}): void => {
  response.writeHead(200, { 'content-type': 'Application/JSON; charset=utf-8', ...headers });
  response.end(body);
};

/** A client whose waits take no time and are written down. */
function client(options: Partial<HttpOptions> = {}): { http: ReturnType<typeof createHttp>; waits: number[] } {
  const waits: number[] = [];
  const http = createHttp({ userAgent: 'kde-data/test', random: () => 1, sleep: (ms) => { waits.push(ms); return Promise.resolve(); }, ...options });
  return { http, waits };
}
const asking = (url: string, fields: Partial<HttpRequest> = {}): HttpRequest => ({ url, accept: ['application/json'], maxBytes: 10_000, ...fields });

/** The error of a request that has to fail. */
async function failing(request: Promise<unknown>): Promise<HttpError> {
  const error = await request.then(() => assert.fail('expected a failure'), (reason: unknown) => reason);
  assert.ok(error instanceof HttpError, String(error));
  return error;
}

describe('createHttp', () => {
  it('gives the text, and says who asks and what it understands', async () => {
    const server = await serve((_, response) => { json(response, '{"naam":"Súdwest-Fryslân"}'); });
    const answer = await client().http(asking(`${server.url}/x?y=1`));
    assert.deepEqual([answer.status, answer.text, answer.url], [200, '{"naam":"Súdwest-Fryslân"}', `${server.url}/x?y=1`]);
    assert.equal(server.requests[0]?.headers['user-agent'], 'kde-data/test');
    assert.equal(server.requests[0]?.headers.accept, 'application/json');
  });

  it('has a user agent with name, version and where to find us', () => {
    assert.match(userAgent(), /^kde-data\/\d+\.\d+\.\d+\S* \((\+https:\/\/\S+|Knooppunt Digitaal Europa, refresh of public data)\)$/);
    assert.match(userAgent(), /^[\x20-\x7e]+$/);
    assert.equal(userAgent({ version: '1.2.3', repository: { url: 'git+https://example.org/kde.git' } }), 'kde-data/1.2.3 (+https://example.org/kde.git)');
    assert.equal(userAgent({ version: '1.2.3', repository: 'https://example.org/kde' }), 'kde-data/1.2.3 (+https://example.org/kde)');
    assert.equal(userAgent({ repository: {} }), 'kde-data/0.0.0 (Knooppunt Digitaal Europa, refresh of public data)');
  });

  it('keeps a character together that falls apart over two chunks', async () => {
    const bytes = new TextEncoder().encode('"Fryslân €"');
    const cut = bytes.indexOf(0xc3) + 1;
    const body = new ReadableStream<Uint8Array>({
      start(controller) { for (const part of [bytes.subarray(0, cut), bytes.subarray(cut)]) controller.enqueue(part); controller.close(); },
    });
    const fetch = (): Promise<Response> => Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
    assert.equal((await client({ fetch }).http(asking('https://example.org/'))).text, '"Fryslân €"');
  });

  it('tries again, with longer waits, when the server fails twice and then works', async () => {
    let count = 0;
    const server = await serve((_, response) => {
      count += 1;
      if (count < 3) response.writeHead(count === 1 ? 500 : 429).end('no');
      else json(response, '{}');
    });
    const { http, waits } = client();
    assert.equal((await http(asking(server.url))).text, '{}');
    assert.deepEqual([server.requests.length, waits], [3, [1000, 2000]]);
  });

  it('gives up after four attempts, with the status', async () => {
    const server = await serve((_, response) => { response.writeHead(503).end('no'); });
    const { http, waits } = client();
    const error = await failing(http(asking(server.url)));
    assert.deepEqual([error.code, error.status, server.requests.length, waits], ['status', 503, 4, [1000, 2000, 4000]]);
  });

  it('waits as long as Retry-After asks, and does not come back when that is too long', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/long') response.writeHead(503, { 'retry-after': '86400' }).end();
      else if (server.requests.length > 1) json(response, '{}');
      else response.writeHead(429, { 'retry-after': '7' }).end();
    });
    const short = client();
    await short.http(asking(`${server.url}/short`));
    assert.deepEqual(short.waits, [7000]);
    const long = client();
    const before = server.requests.length;
    assert.equal((await failing(long.http(asking(`${server.url}/long`)))).status, 503);
    assert.deepEqual([server.requests.length - before, long.waits], [1, []]);
  });

  it('does not try again when the answer cannot become better', async () => {
    const server = await serve((_, response) => { response.writeHead(404).end(); });
    const error = await failing(client().http(asking(server.url)));
    assert.deepEqual([error.code, error.status, server.requests.length], ['status', 404, 1]);
  });

  it('stops a server that hangs before its headers, and one that hangs in the middle of its answer', async () => {
    for (const path of ['/headers', '/body']) {
      const controllers: AbortController[] = [];
      const server = await serve((request, response) => {
        if (request.url === '/body') {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.write('{"half":');
        }
        // The time is up as soon as the server has the request: no test waits for a clock.
        controllers.at(-1)?.abort(new DOMException('time is up', 'TimeoutError'));
      });
      const deadline = (): AbortSignal => { const controller = new AbortController(); controllers.push(controller); return controller.signal; };
      const error = await failing(client({ deadline, retry: { ...RETRY, attempts: 2 } }).http(asking(`${server.url}${path}`, { timeout: 15_000 })));
      assert.deepEqual([error.code, server.requests.length], ['timeout', 2], path);
      assert.match(error.message, /no complete answer in 15000 ms/);
    }
  });

  it('tries again when the connection breaks', async () => {
    const server = await serve((request, response) => {
      if (server.requests.length < 3) request.socket.destroy();
      else json(response, '{}');
    });
    const { http, waits } = client();
    assert.equal((await http(asking(server.url))).text, '{}');
    assert.equal(waits.length, 2);
  });

  it('reports a host that cannot be reached as a network failure', async () => {
    const server = await listen(() => undefined);
    await server.close();
    assert.equal((await failing(client({ retry: { ...RETRY, attempts: 1 } }).http(asking(server.url)))).code, 'network');
  });

  it('refuses an answer that says it is too large, without reading it', async () => {
    const server = await serve((_, response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-length': '999999' }); response.write('{'); });
    const error = await failing(client().http(asking(server.url)));
    assert.deepEqual([error.code, server.requests.length], ['too-large', 1]);
  });

  it('stops an answer that goes on and on', async () => {
    let sent = 0;
    const server = await serve((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        if (request.destroyed || response.destroyed || sent > 50_000_000) return;
        sent += 65_536;
        response.write('x'.repeat(65_536), more);
      };
      more();
    });
    assert.equal((await failing(client().http(asking(server.url, { maxBytes: 100_000 })))).code, 'too-large');
    assert.ok(sent < 50_000_000, `sent ${sent}`);
  });

  it('counts what an answer unpacks to', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000, 'x'));
    assert.ok(bomb.byteLength < 10_000);
    const server = await serve((_, response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }); response.end(bomb); });
    assert.equal((await failing(client().http(asking(server.url)))).code, 'too-large');
  });

  it('refuses a web page, with or without a good status', async () => {
    const server = await serve((_, response) => { response.writeHead(200, { 'content-type': 'text/html' }); response.end('<h1>Maintenance</h1>'); });
    const error = await failing(client().http(asking(server.url)));
    assert.deepEqual([error.code, server.requests.length], ['wrong-type', 1]);
    assert.match(error.message, /answer of type "text\/html"; expected application\/json/);
  });

  it('refuses status 202 and 204: a firewall answers like that', async () => {
    for (const status of [202, 204]) {
      const server = await serve((_, response) => { response.writeHead(status, { 'content-type': 'application/json' }).end(); });
      assert.deepEqual([(await failing(client().http(asking(server.url)))).status], [status]);
    }
  });

  it('follows a redirect on the same host', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else json(response, '{"at":"new"}');
    });
    const answer = await client().http(asking(`${server.url}/old`));
    assert.deepEqual([answer.text, answer.url], ['{"at":"new"}', `${server.url}/new`]);
  });

  it('does not go to another host, unless that host is known', async () => {
    const other = await serve((_, response) => { json(response, '{"at":"other"}'); });
    const server = await serve((_, response) => { response.writeHead(302, { location: `${other.url}/x` }).end(); });
    const error = await failing(client().http(asking(server.url)));
    assert.deepEqual([error.code, other.requests.length], ['redirect', 0]);
    assert.equal((await client().http(asking(server.url, { hosts: [new URL(other.url).host] }))).text, '{"at":"other"}');
  });

  it('does not follow a redirect to a less safe scheme, without an address, in a circle, or of a POST', async () => {
    const server = await serve((request, response) => {
      const headers: Record<string, string> = request.url === '/nowhere' ? {} : { location: request.url === '/file' ? 'file:///etc/passwd' : '/circle' };
      response.writeHead(302, headers).end();
    });
    for (const path of ['/file', '/nowhere', '/circle']) assert.equal((await failing(client().http(asking(`${server.url}${path}`)))).code, 'redirect', path);
    assert.equal((await failing(client().http(asking(`${server.url}/post`, { method: 'POST', body: '{}' })))).code, 'redirect');
    assert.equal(server.requests.filter(({ url }) => url === '/circle').length, 6);
  });

  it('does not follow https to http', async () => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response(null, { status: 301, headers: { location: 'http://example.org/' } }));
    const error = await failing(client({ fetch }).http(asking('https://example.org/')));
    assert.match(error.message, /redirect to scheme "http:"; expected https/);
  });

  it('keeps the pause that a host is promised', async () => {
    const server = await serve((_, response) => { json(response, '{}'); });
    let clock = 1000;
    const { http, waits } = client({ now: () => clock });
    await http(asking(server.url, { pause: 700 }));
    clock += 200;
    await http(asking(server.url, { pause: 700 }));
    clock += 900;
    await http(asking(server.url, { pause: 700 }));
    assert.deepEqual(waits, [500]);
  });

  it('sends the body and the headers as given', async () => {
    let body = '';
    const server = await serve((request, response) => {
      request.setEncoding('utf8').on('data', (text: string) => { body += text; }).on('end', () => { json(response, '{}'); });
    });
    await client().http(asking(server.url, { method: 'POST', body: 'één\r\n', headers: { 'content-type': 'multipart/form-data; boundary=b' } }));
    assert.deepEqual([body, server.requests[0]?.method, server.requests[0]?.headers['content-type']], ['één\r\n', 'POST', 'multipart/form-data; boundary=b']);
  });
});
