// What a keystroke in the fund finder costs, and the first picture, with many funds.
//   node finder.mjs                  1,000 and 10,000 funds
//   node finder.mjs 1000 5           other numbers: sizes, and how often the words are typed
//   SOURCE=../other/packages node finder.mjs   the code of another checkout, to compare before and after in one sitting
//   NAMES=1 PROFILE=1 node finder.mjs 1000   and where the time of a keystroke goes, per function
// Our own funds again and again under new ids: real sizes and real shapes. What counts is the time of the page's main thread (script, style,
// layout and paint) from the keystroke until after the next picture, and in it the time that the search itself takes.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { profile, quantile, serve } from './served.mjs';

const [sizes = '1000,10000', rounds = '4'] = process.argv.slice(2);
const TODAY = '2026-11-22';
const WORDS = ['klimaatadaptatie', 'digitale tweeling', 'cyberweerbaarheid', 'water', 'AI voor gemeenten', 'glasvezel', 'subside innovatie', 'energie'];

const feed = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@digitaal-europa/data/funds.json')), 'utf8'));
const feedOf = (count) => ({
  ...feed,
  records: Array.from({ length: count }, (_, i) => {
    const { id, calls = [], ...fund } = feed.records[i % feed.records.length];
    return { id: `${id}-${i}`, ...fund, calls: calls.map((call) => ({ ...call, id: `${call.id}-${i}`, next: call.next && `${call.next}-${i}` })) };
  }),
});

const WIDGET = resolve(process.env.SOURCE ?? fileURLToPath(new URL('../../packages', import.meta.url)), 'fund-finder/src/define.ts');
const code = `
  import ${JSON.stringify(WIDGET)};
  const rest = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  let element;
  globalThis.kde = {
    async mount(feed) {
      const start = performance.now();
      element = Object.assign(document.createElement('kde-fund-finder'), { loading: 'eager', today: ${JSON.stringify(TODAY)}, organisation: 'gemeente', data: feed });
      const loaded = new Promise((done, fail) => { element.addEventListener('kde-load', done, { once: true }); element.addEventListener('kde-error', ({ detail }) => fail(new Error(JSON.stringify(detail))), { once: true }); });
      document.querySelector('main').append(element);
      await loaded; await element.updateComplete; await rest();
      return { took: performance.now() - start, elements: element.shadowRoot.querySelectorAll('*').length };
    },
    async prepare() {
      const start = performance.now();
      element.shadowRoot.querySelector('input[type=search]').focus();
      await element.updateComplete;
      element.actions.search('a'); await element.updateComplete; element.actions.search('');
      await element.updateComplete; await new Promise((done) => setTimeout(done, 600));
      return performance.now() - start;
    },
    /** The search alone, as the finder asks it. */
    look(query) {
      const index = element.funds.searchOf(element.records, 'nl');
      const start = performance.now();
      index.search(query, { limit: 150 });
      return performance.now() - start;
    },
    async type(query) {
      const field = element.shadowRoot.querySelector('input[type=search]');
      field.value = query;
      const start = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      const script = performance.now() - start;
      await rest(); await rest();
      return script;
    },
    pause: () => new Promise((done) => setTimeout(done, 700)),
  };`;

const { browser, url, close } = await serve(code, { minify: !process.env.NAMES });
const line = (name, list) => `${name.padEnd(26)} median ${quantile(list, 0.5).toFixed(1).padStart(6)}   p95 ${quantile(list, 0.95).toFixed(1).padStart(6)}   worst ${Math.max(...list).toFixed(1).padStart(6)} ms`;
for (const size of sizes.split(',').map(Number)) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url);
  await page.waitForFunction('globalThis.kde');
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const before = await busy();
  const { elements, took } = await page.evaluate((data) => globalThis.kde.mount(data), feedOf(size));
  console.log(`\n${size} funds: first picture ${took.toFixed(0)} ms (main thread ${(await busy() - before).toFixed(0)}), ${elements} elements`);
  console.log(`index and first search     ${(await page.evaluate(() => globalThis.kde.prepare()) - 600).toFixed(0)} ms`);
  const [keys, scripts, searches, rests] = [[], [], [], []];
  if (process.env.PROFILE) { await session.send('Profiler.enable'); await session.send('Profiler.setSamplingInterval', { interval: 100 }); await session.send('Profiler.start'); }
  for (let round = 0; round < Number(rounds); round++) for (const word of WORDS) {
    for (let length = 1; length <= word.length; length++) {
      const query = word.slice(0, length);
      const from = await busy();
      scripts.push(await page.evaluate((text) => globalThis.kde.type(text), query));
      keys.push(await busy() - from);
    }
    const from = await busy();
    await page.evaluate(() => globalThis.kde.pause());
    rests.push(await busy() - from);
  }
  if (process.env.PROFILE) profile((await session.send('Profiler.stop')).profile, keys.length);
  for (const word of WORDS) for (let length = 1; length <= word.length; length++) searches.push(await page.evaluate((text) => globalThis.kde.look(text), word.slice(0, length)));
  console.log(line('search alone', searches));
  console.log(line('keystroke, script', scripts));
  console.log(line('keystroke, main thread', keys));
  console.log(line('after resting', rests));
  await context.close();
}
await close();
