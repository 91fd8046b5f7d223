// What a visitor of the network map waits for, with many networks: the first picture, opening one, another view, the results of a search.
//   node map.mjs                  500 and 5,000 networks
//   node map.mjs 500 10           other numbers: sizes, and how often each thing is done
//   SOURCE=../other/packages node map.mjs             the code of another checkout, to compare before and after in one sitting
//   NAMES=1 PROFILE=open node map.mjs 500 10          and where the time of it goes, per function
// Our own networks again and again under new ids, and our own organisations: real sizes and real shapes. What counts is the time of the page's main
// thread (script, style, layout and paint) from the act until after the next picture.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { profile, quantile, serve } from './served.mjs';

const [sizes = '500,5000', runs = '10'] = process.argv.slice(2);
const TODAY = '2026-11-22';
const WORDS = ['cyberweerbaarheid', 'digitale tweeling', 'water', 'AI voor gemeenten', 'dataa', 'zeeland'];
const ACTS = ['open', 'close', 'list', 'open in list', 'connections', 'overview', 'type'];

const read = (kind) => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@digitaal-europa/data/${kind}.json`)), 'utf8'));
const [networks, organisations] = [read('networks'), read('organisations')];
const feedOf = (count) => ({ ...networks, records: Array.from({ length: count }, (_, i) => ({ ...networks.records[i % networks.records.length], id: `${networks.records[i % networks.records.length].id}-${i}` })) });

const WIDGET = resolve(process.env.SOURCE ?? fileURLToPath(new URL('../../packages', import.meta.url)), 'network-map/src/define.ts');
const code = `
  import { KdeNetworkMap } from ${JSON.stringify(WIDGET)};
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  let element;
  const settle = async () => { await element.updateComplete; await frame(); };
  const show = (view) => { element.actions.view(view); };
  const first = (selector) => element.shadowRoot.querySelector(selector);
  globalThis.kde = {
    async mount(feed, around) {
      KdeNetworkMap.defaultFeed = () => Promise.resolve(feed);
      KdeNetworkMap.defaultOrganisations = () => Promise.resolve(around);
      const start = performance.now();
      element = Object.assign(document.createElement('kde-network-map'), { loading: 'eager', today: ${JSON.stringify(TODAY)}, organisation: 'gm0716' });
      document.querySelector('main').append(element);
      while (!first('.centre__name')) await frame();
      await settle();
      return { took: performance.now() - start, elements: element.shadowRoot.querySelectorAll('*').length };
    },
    /** The state in which a visitor does it. */
    async before(name, i) {
      show(name === 'list' ? 'overview' : name === 'open in list' ? 'list' : name === 'connections' ? 'list' : name === 'overview' ? 'list' : 'overview');
      element.actions.select(name === 'close' ? { kind: 'network', id: element.records[i].id } : undefined);
      element.actions.search('');
      await settle();
    },
    async act(name, i, words) {
      if (name.startsWith('open')) element.actions.select({ kind: 'network', id: element.records[(i * 7) % element.records.length].id });
      else if (name === 'close') element.actions.select(undefined);
      else if (name === 'type') element.actions.search(words[i % words.length]);
      else show(name);
      await settle();
    },
    /** From going to the field until the search is ready. */
    async ready() {
      const start = performance.now();
      element.actions.prepareSearch();
      element.actions.search('a');
      do await settle(); while (!/\\d/.test(first('.found').textContent));
      return performance.now() - start;
    },
  };`;

const { browser, url, close } = await serve(code, { minify: !process.env.NAMES });
for (const size of sizes.split(',').map(Number)) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(url);
  await page.waitForFunction('globalThis.kde');
  const session = await page.createCDPSession();
  // CPU time of the thread, so that what other programs do meanwhile does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const before = await busy();
  const { elements, took } = await page.evaluate((feed, around) => globalThis.kde.mount(feed, around), feedOf(size), organisations);
  console.log(`\n${size} networks: first picture ${took.toFixed(0)} ms (main thread ${(await busy() - before).toFixed(0)}), ${elements} elements`);
  console.log(`search ready ${(await page.evaluate(() => globalThis.kde.ready())).toFixed(0)} ms after somebody goes to the field`);
  for (const act of ACTS) {
    const taken = [];
    const isProfiled = process.env.PROFILE === act;
    for (let i = 0; i < Number(runs) + 2; i++) {
      await page.evaluate((name, at) => globalThis.kde.before(name, at), act, i);
      if (isProfiled && i === 2) { await session.send('Profiler.enable'); await session.send('Profiler.setSamplingInterval', { interval: 100 }); await session.send('Profiler.start'); }
      const from = await busy();
      await page.evaluate((name, at, words) => globalThis.kde.act(name, at, words), act, i, WORDS);
      // The first two warm up.
      if (i >= 2) taken.push(await busy() - from);
    }
    if (isProfiled) profile((await session.send('Profiler.stop')).profile, Number(runs));
    console.log(`${act.padEnd(14)} median ${quantile(taken, 0.5).toFixed(1).padStart(6)}   worst ${Math.max(...taken).toFixed(1).padStart(6)} ms`);
  }
  await context.close();
}
await close();
