import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { STRICT_CSP, headersFor } from './headers.mjs';
import { createFileServer, listen } from './server.mjs';

const SECRET = 'not for visitors';
let base;
let root;
let server;

/** Sends the path as it is written: fetch and URL would tidy it up first. */
const get = (path, method = 'GET') => new Promise((resolve, reject) => {
  const { hostname, port } = new URL(base);
  request({ hostname, port, path, method }, (response) => {
    const chunks = [];
    response.on('data', (chunk) => chunks.push(chunk));
    response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }));
  }).on('error', reject).end();
});

before(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-server-'));
  root = join(folder, 'site');
  mkdirSync(join(root, 'kde/data'), { recursive: true });
  mkdirSync(join(root, '.git'));
  writeFileSync(join(folder, 'secret.txt'), SECRET);
  mkdirSync(join(folder, 'site-copy'));
  writeFileSync(join(folder, 'site-copy/secret.txt'), SECRET);
  writeFileSync(join(root, '.git/config'), SECRET);
  writeFileSync(join(root, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(root, '404.html'), '<h1>Niet gevonden</h1>');
  writeFileSync(join(root, 'strict-csp.html'), '<h1>Streng</h1>');
  writeFileSync(join(root, 'site.css'), 'h1 {}');
  writeFileSync(join(root, 'font.woff2'), 'x');
  writeFileSync(join(root, 'unknown.xyz'), 'x');
  writeFileSync(join(root, 'kde/kde.js'), 'export {};');
  writeFileSync(join(root, 'kde/data/laws.json'), '{"naam":"één"}');
  mkdirSync(join(root, '.well-known/.git'), { recursive: true });
  mkdirSync(join(root, 'kde/.well-known'));
  writeFileSync(join(root, '.well-known/security.txt'), 'Contact: mailto:x@voorbeeld.example');
  for (const hidden of ['.well-known/.git/config', '.well-known-too', 'kde/.well-known/config']) writeFileSync(join(root, hidden), SECRET);
  symlinkSync('../secret.txt', join(root, 'link.txt'));
  symlinkSync('../site-copy', join(root, 'linked')); // a neighbour whose name begins the same
  server = createFileServer(root);
  base = await listen(server, 0);
});

after(() => {
  server.close();
  rmSync(join(root, '..'), { recursive: true });
});

test('serves index.html for the root, with and without a query', async () => {
  for (const path of ['/', '/index.html', '/?x=1']) {
    const { status, headers, body } = await get(path);
    assert.equal(status, 200, path);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(body, '<h1>Home</h1>');
  }
});

test('gives each kind of file its own type', async () => {
  const types = {
    '/site.css': 'text/css; charset=utf-8',
    '/kde/kde.js': 'text/javascript; charset=utf-8',
    '/kde/data/laws.json': 'application/json; charset=utf-8',
    '/font.woff2': 'font/woff2',
    '/unknown.xyz': 'application/octet-stream',
  };
  for (const [path, type] of Object.entries(types)) assert.equal((await get(path)).headers['content-type'], type, path);
});

test('counts the length in bytes', async () => {
  assert.equal((await get('/kde/data/laws.json')).headers['content-length'], String(Buffer.byteLength('{"naam":"één"}')));
});

test('answers HEAD with the same headers and no body', async () => {
  const { status, headers, body } = await get('/index.html', 'HEAD');
  assert.equal(status, 200);
  assert.equal(headers['content-length'], '13');
  assert.equal(body, '');
});

test('refuses other methods and says which ones it knows', async () => {
  const { status, headers } = await get('/index.html', 'POST');
  assert.equal(status, 405);
  assert.equal(headers.allow, 'GET, HEAD');
});

test('shows the 404 page with status 404, and no listing of a folder', async () => {
  for (const path of ['/nee.html', '/kde/', '/kde', '/kde/data', '/index.html/']) {
    const { status, body } = await get(path);
    assert.equal(status, 404, path);
    assert.equal(body, '<h1>Niet gevonden</h1>', path);
  }
});

test('never leaves its folder', async () => {
  const paths = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/kde/../../secret.txt', '/kde/..%2f..%2fsecret.txt', '/..\\secret.txt',
    '/..%5csecret.txt', '//../secret.txt', '/../site-copy/secret.txt', '/%2fetc/hostname', '/link.txt', '/linked/secret.txt', '/.git/config', '/%2egit/config',
    '/.well-known/.git/config', '/.well-known/../../secret.txt', '/.well-known-too', '/kde/.well-known/config'];
  for (const path of paths) {
    const { status, body } = await get(path);
    assert.equal(status, 404, path);
    assert.ok(!body.includes(SECRET), path);
  }
});

test('shows the one folder that is hidden by name alone: .well-known', async () => {
  const { status, headers, body } = await get('/.well-known/security.txt');
  assert.deepEqual([status, headers['content-type'], body], [200, 'text/plain; charset=utf-8', 'Contact: mailto:x@voorbeeld.example']);
});

test('answers 400 or 404 to a path that is none', async () => {
  assert.equal((await get('/%')).status, 400);
  assert.equal((await get('/%ff')).status, 400);
  assert.equal((await get('/index.html%00.css')).status, 404);
});

test('sends the strict policy with the strict page, to the letter', async () => {
  const { headers } = await get('/strict-csp.html');
  assert.equal(headers['content-security-policy'], "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html");
  assert.equal(headers['content-security-policy'], STRICT_CSP);
});

test('sends security headers with every answer', async () => {
  for (const path of ['/', '/strict-csp.html', '/kde/kde.js', '/nee.html', '/%']) {
    const { headers } = await get(path);
    assert.equal(headers['x-content-type-options'], 'nosniff', path);
    assert.equal(headers['referrer-policy'], 'same-origin', path);
    assert.ok(headers['content-security-policy'], path);
    assert.doesNotMatch(headers['content-security-policy'], /unsafe/, path);
  }
});

test('knows the strict page in a subfolder too', () => {
  assert.equal(headersFor('/apps/demo/dist/strict-csp.html')['Content-Security-Policy'], STRICT_CSP);
  assert.notEqual(headersFor('/index.html')['Content-Security-Policy'], STRICT_CSP);
});

test('takes the next port when one is taken', async () => {
  const taken = Number(new URL(base).port);
  const other = createFileServer(root);
  const address = await listen(other, taken);
  assert.ok(Number(new URL(address).port) > taken);
  other.close();
});

test('listens on this machine only', () => {
  assert.equal(server.address().address, '127.0.0.1');
});
