// The example sites and the page for webmasters, as a visitor gets them in a browser that knows nothing yet.
/* global navigator, PerformanceObserver */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { TAGS, visiting } from './guest.driver.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SITES = ['haven', 'polder', 'duin', 'stad'].map((name) => `koepels/${name}.html`);

/** What axe finds wrong on a page, the widgets aside: they have tests of their own. */
async function faultsOf(page) {
  await page.evaluate(axe);
  return page.evaluate(async (widgets) => {
    const { violations } = await window.axe.run({ include: [['html']], exclude: widgets.map((tag) => [tag]) }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, TAGS);
}

describe('the pages of the demo', () => {
  it('link to files that are there, and to nothing of others but pages', () => {
    const faults = globSync('**/*.html', { cwd: dist }).filter((file) => !file.startsWith('kde/')).flatMap((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      // 404.html answers at every address; a page of an old site is broken on purpose in other ways.
      return [...html.matchAll(/<(\w+)[^>]*?\s(?:href|src)="([^"#?]+)[^"]*"/g)].filter(([, tag, address]) => (/^[a-z]+:/.test(address) ? tag !== 'a' : !existsSync(join(dist, address.startsWith('/') ? '' : dirname(file), address)))).map(([, , address]) => `${file}: ${address}`);
    });
    assert.deepEqual(faults, []);
  });

  it('have no script or style of their own inside but data, and no attribute that runs or styles', () => {
    const faults = globSync('**/*.html', { cwd: dist }).filter((file) => !file.startsWith('kde/')).filter((file) => /<style|<script(?![^>]*\s(?:src=|type="application\/json"))|\sstyle=|\son\w+=/.test(readFileSync(join(dist, file), 'utf8')));
    assert.deepEqual(faults, []);
  });

  it('say on each example site that it is one, and set up its widgets with attributes alone [R52]', () => {
    for (const file of SITES) {
      const html = readFileSync(join(dist, file), 'utf8');
      assert.match(html, /class="sample">(<strong>)?Voorbeeld/, file);
      assert.deepEqual([...html.matchAll(/<script[^>]*>/g)].map(([tag]) => /^<script type="module" src="\.\.\/kde\/kde(-[a-z-]+)?\.js">$/.test(tag)), [true], file);
    }
  });
});

for (const path of SITES) describe(`the example site ${path}`, () => {
  // On a wide screen those with a full width: the others have a column that is no wider there.
  const sizes = [[320, 800], ...(/haven|stad/.test(path) ? [[1440, 900]] : [])];
  for (const [width, height] of sizes) it(`does not jump while its widgets load and fits: ${width} pixels wide [R57]`, visiting({ width, height }, async (visit) => {
    const { page } = visit;
    await page.addInitScript(() => {
      window.shifts = [];
      const rect = ({ x, y, width, height }) => [x, y, width, height].join(' ');
      // Which thing of which widget went where, for whoever has to find out why.
      const seen = ({ node, previousRect, currentRect }) => `${node?.getRootNode().host?.localName ?? 'page'} ${(node?.localName ? node : node?.parentElement)?.outerHTML.slice(0, 80)}: ${rect(previousRect)} → ${rect(currentRect)}`;
      new PerformanceObserver((list) => { for (const { value, sources } of list.getEntries()) window.shifts.push([value, ...sources.map(seen)]); }).observe({ type: 'layout-shift', buffered: true });
    });
    await visit.open(path);
    await page.waitForLoadState();
    // As a reader does: to the top of a widget, for what stands below it would be seen to jump, and on when that one is there.
    for (const tag of await page.locator(TAGS.join()).evaluateAll((widgets) => widgets.map(({ localName }) => localName))) {
      await page.locator(tag).evaluate((widget) => widget.scrollIntoView());
      await visit.drawn(tag);
    }
    const shifts = await page.evaluate(async () => {
      await document.fonts.ready;
      for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
      return window.shifts;
    });
    assert.deepEqual(shifts, []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    assert.deepEqual(visit.requests.filter((address) => /^[a-z]+:/.test(address)), []);
    assert.deepEqual(visit.said, []);
    // The tree is the same at either width; what is drawn is not.
    assert.deepEqual(await faultsOf(page), []);
  }));
});

describe('the page for webmasters', () => {
  it('is accessible and fits with each widget, at 320 pixels too', visiting({ width: 320 }, async (visit) => {
    const { page } = visit;
    for (const tag of TAGS) {
      await visit.open(`samenstellen.html#onderdeel=${tag}&taal=en`);
      await page.locator(`#voorbeeld ${tag}`).waitFor();
      for (const details of await page.locator('details').all()) await details.evaluate((element) => { element.open = true; });
      assert.deepEqual(await faultsOf(page), [], tag);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, tag);
    }
    assert.deepEqual(visit.said, []);
  }));

  it('turns choices into code, a preview and an address that brings them back, with the keyboard alone', visiting({ permissions: ['clipboard-read', 'clipboard-write'] }, async (visit) => {
    const { page } = visit;
    const code = () => page.locator('#code').innerText();
    await visit.open('samenstellen.html');
    await page.getByLabel('Organisatie', { exact: true }).locator('option[value=gm0716]').waitFor({ state: 'attached' });
    await page.getByLabel('Onderdeel', { exact: true }).focus();
    await page.keyboard.press('f');
    assert.match(await code(), /<script type="module" src="\/kde\/kde-fund-finder\.js"><\/script>\n\n<kde-fund-finder>\n/);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'onderdeel');
    await page.getByLabel('Organisatie', { exact: true }).focus();
    await page.keyboard.type('Tholen');
    await page.getByLabel('Delen met een link').focus();
    await page.keyboard.press('Space');
    await page.getByText('Alleen deze niveaus').focus();
    await page.keyboard.press('Enter');
    for (const level of ['Europees', 'regionaal']) {
      await page.getByLabel(level, { exact: true }).focus();
      await page.keyboard.press('Space');
    }
    await page.getByLabel('Uiterlijk').selectOption('duin');
    const tag = '<kde-fund-finder class="kde-theme-duin" organisation="gm0716" level="eu regionaal" no-share>';
    assert.ok((await code()).includes(`<link rel="stylesheet" href="/kde/themes/duin.css">\n<script`));
    assert.ok((await code()).includes(tag), await code());
    assert.deepEqual(await page.locator('#voorbeeld kde-fund-finder').evaluate(({ organisation, level, noShare, className }) => ({ organisation, level, noShare, className })), { organisation: 'gm0716', level: 'eu regionaal', noShare: true, className: 'kde-theme-duin' });
    await page.getByRole('button', { name: 'Kopieer de code' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('De code is gekopieerd.').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.locator('#code').textContent());
    await page.reload();
    await page.locator('#voorbeeld kde-fund-finder').waitFor();
    assert.ok((await code()).includes(tag));
    assert.equal(await page.getByLabel('Organisatie', { exact: true }).inputValue(), 'gm0716');
    assert.deepEqual(visit.said, []);
  }));
});
