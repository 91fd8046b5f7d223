// The pictures in the READMEs, taken from the built demo in a real browser, on the day of the data.
//   npm run pictures                        all of them
//   npm run pictures -- fund-finder-1440    those that are named
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createFileServer, listen } from '../apps/demo/server.mjs';
import { BROWSERS } from '../tools/browsers.mjs';
import { CHROME_ARGS } from '../tools/wtr.mjs';
import { turbo } from './turbo.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs/pictures');
const PICTURES = [
  { name: 'timeline-1440', width: 1440, height: 1000, open: 'AI-verordening' },
  { name: 'timeline-320', width: 320, height: 900 },
  { name: 'matrix-1440', page: 'prioriteiten.html', tag: 'kde-priority-matrix', width: 1440, height: 1080 },
  { name: 'fund-finder-1440', page: 'fondsen.html', tag: 'kde-fund-finder', organisation: 'gm0716', width: 1440, height: 1080 },
  { name: 'network-map-1440', page: 'netwerken.html', tag: 'kde-network-map', organisation: 'gm0363', width: 1440, height: 1260 },
];
const named = process.argv.slice(2);

if (turbo('build', '--filter=@digitaal-europa/demo', '--output-logs=errors-only') !== 0) process.exit(1);
const today = JSON.parse(readFileSync(join(root, 'apps/demo/dist/kde/data/laws.json'), 'utf8')).generated.slice(0, 10);
const server = createFileServer(join(root, 'apps/demo/dist'));
const address = await listen(server, 0);
const browser = await puppeteer.launch({ executablePath: BROWSERS.chromium.find(), args: CHROME_ARGS });
mkdirSync(out, { recursive: true });
for (const { name, page: path = '', tag = 'kde-timeline', organisation, width, height, open } of PICTURES.filter(({ name }) => named.length === 0 || named.includes(name))) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.goto(`${address}/${path}`);
  await page.$eval(tag, (widget, given) => { Object.assign(widget, given).scrollIntoView(); }, { today, ...(organisation && { organisation }) });
  await page.waitForFunction((name) => document.querySelector(name).shadowRoot.querySelector('.lanes, .list, .plot, .results, .mark--member'), {}, tag);
  await page.evaluate(async (law, name) => {
    const widget = document.querySelector(name);
    await document.fonts.ready;
    [...widget.shadowRoot.querySelectorAll('.row__button, .card__button')].find((button) => (law ? button.textContent.trim() === law : button.matches('.card__button')))?.click();
    await widget.updateComplete;
    await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
    widget.shadowRoot.activeElement?.blur();
    scrollTo(0, widget.getBoundingClientRect().top + scrollY - 24);
  }, open, tag);
  await page.screenshot({ path: join(out, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
  await page.close();
}
await browser.close();
server.close();
