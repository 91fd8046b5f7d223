// The zip for whoever hosts the widgets: unpacked as a webmaster would, and served by a server that only has files.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { BROWSERS, CHROME_ARGS } from '../../../tools/browsers.mjs';
import { filesIn, zipOf } from '../zip.mjs';
import { listen, serverOf } from './serve.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
const folder = `kde/${version}/`;
const bytes = readFileSync(here(`../dist/kde-${version}.zip`));
const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path.slice(folder.length), content]));
const text = (name) => Buffer.from(files[name]).toString();
const readMe = text('LEESMIJ.txt');
/** What somebody copies from it. */
const snippets = [...readMe.matchAll(/^ {4}(<[^]*?>)$(?=\n\n)/gm)].map(([, snippet]) => snippet);

describe('the zip', () => {
  it('has the same bytes for the same files', () => assert.ok(bytes.equals(zipOf(filesIn(here('../dist/cdn/'), folder)))));

  it('keeps everything of a version in a folder of that version, and names it in every address [R68]', () => {
    assert.deepEqual(Object.keys(unzipSync(bytes)).filter((path) => !path.startsWith(folder)), []);
    const addresses = readMe.match(/\/kde\/[^\s"<]*/g);
    assert.deepEqual([...new Set(addresses)].filter((address) => !address.startsWith(`/${folder}`)), [`/kde/${version.split('.')[0]}/,`]);
  });

  it('has the hash of every file [R47 R67]', () => {
    const hashes = JSON.parse(text('integrity.json'));
    const computed = Object.entries(files).filter(([name]) => name !== 'integrity.json').map(([name, content]) => [name, `sha384-${createHash('sha384').update(content).digest('base64')}`]);
    assert.deepEqual(hashes, Object.fromEntries(computed));
    assert.ok(readMe.includes(`integrity="${hashes['kde.js']}"`));
  });

  it('has code, data, licences and a text in Dutch, in which nothing is left to fill in [R67]', () => {
    for (const name of ['kde.js', 'kde-frame.js', 'frames/timeline.html', 'themes/haven.css', 'data/laws.json', 'LICENSE.txt', 'LICENSE.CC0-1.0.txt', 'SHAPES.txt']) assert.ok(files[name]?.length > 0, name);
    assert.doesNotMatch(readMe, /\{\{|\}\}|undefined/);
    for (const name of readMe.match(/[\w.-]+\.(js|json|txt)\b/g)) assert.ok(files[name.replace(/^.*\//, '')], name);
  });

  it('fetches by addresses that are relative [R67 R69]', () => {
    const fetched = Object.keys(files).filter((name) => /\.(html|css)$/.test(name)).flatMap((name) => {
      const markup = text(name).replace(/\/\*[^]*?\*\//g, '');
      return [...markup.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="([^"]*)"|url\(([^)]*)\)|@import\s+"([^"]*)"/g)].map((match) => match[1] ?? match[2] ?? match[3]);
    });
    assert.ok(fetched.length > 0);
    assert.deepEqual(fetched.filter((address) => /^(\/|\w+:)/.test(address)), []);
    for (const kind of ['laws', 'funds', 'networks', 'services', 'organisations']) assert.match(JSON.parse(text(`data/${kind}.json`)).$schema, /^(\.\/)?schemas\//);
  });
});

describe('the zip, unpacked in a folder of a site with a strict policy', () => {
  const root = mkdtempSync(join(tmpdir(), 'kde-zip-'));
  const below = '/a/b c/';
  const policy = readMe.match(/^ {4}(default-src.*)$/m)[1];
  const server = serverOf(root, { headers: { 'Content-Security-Policy': `${policy}; frame-src 'self'` } });
  let browser;

  before(async () => {
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      const file = join(root, below, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const page = snippets.join('\n').replaceAll('/kde/', './kde/');
    const others = ['priority-matrix', 'fund-finder', 'network-map'].map((name) => `<kde-${name} loading="eager"></kde-${name}>`).join('\n');
    writeFileSync(join(root, below, 'page.html'), `<!doctype html><html lang="nl"><meta charset="utf-8"><title>x</title>${page}${others}`);
    browser = await chromium.launch({ executablePath: BROWSERS.chromium.find(), args: CHROME_ARGS });
  });
  after(async () => {
    await browser?.close();
    server.close();
    rmSync(root, { recursive: true });
  });

  it('draws all four widgets and the frame, from what the text in it says, and fetches nothing from elsewhere [R61 R67 R69]', async () => {
    assert.equal(snippets.length, 4, 'script, element, iframe and its script');
    const origin = await listen(server);
    const page = await browser.newPage();
    const problems = [];
    page.on('console', (message) => { if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) problems.push(message.text()); });
    page.on('pageerror', (error) => { problems.push(error.message); });
    const asked = [];
    page.on('request', (request) => { asked.push(request.url()); });
    await page.goto(`${origin}${encodeURI(below)}page.html`);
    const drawn = '.lanes, .list, .table, .plot, .lists, .results, .networks .overview';
    for (const name of ['timeline', 'priority-matrix', 'fund-finder', 'network-map']) await page.locator(`kde-${name}`).locator(drawn).first().waitFor({ state: 'attached' });
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await page.frameLocator('iframe').locator('kde-timeline').locator(drawn).first().waitFor({ state: 'attached' });
    await page.waitForFunction(() => Number(document.querySelector('iframe').height) > 1000);
    assert.deepEqual(problems, []);
    assert.deepEqual(asked.filter((address) => !address.startsWith(`${origin}${encodeURI(below)}`) && !address.endsWith('/favicon.ico')), []);
  });
});
