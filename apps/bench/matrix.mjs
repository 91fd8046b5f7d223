// How much work a change in the matrix gives the browser: script, style, layout and paint together, as CPU time of the page's main thread.
//   node matrix.mjs                      120 and 1,000 obligations, 25 times each
//   node matrix.mjs 120 15 move,undo     other numbers, and only these actions
//   SOURCE=../other/packages node matrix.mjs     the code of another checkout, to compare before and after in one sitting
// Built as it is published: minified, Lit for production. Boards are kept on the device, as they are by default.
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { BROWSERS } from '../../tools/browsers.mjs';

const [sizes = '120,1000', runs = '25', only = ''] = process.argv.slice(2);
const TODAY = '2026-11-22';
const LAYOUTS = [['plot', 1440, 'matrix'], ['grid', 800, 'matrix'], ['table', 1440, 'list'], ['entries', 600, 'list']];
const ACTIONS = ['nothing', 'move', 'undo', 'weight', 'answer', 'note', 'pin', 'open'].filter((name) => only === '' || only.split(',').includes(name));
const WARM = 6;

const why = (value) => ({ value, reason: 'Voorbeeld.' });
const DOMAINS = ['security', 'communicatie', 'besturing-en-control', 'toezicht-en-handhaving', 'personeel', 'administratieve-organisatie', 'informatievoorziening', 'juridisch'];
/** Made up: a fifth applies already, the rest begins to apply over the next six years, and half of it matters less. */
function feedOf(count) {
  const law = (at, obligations) => {
    const applies = at % 5 === 0;
    const day = `${applies ? 2019 + (at % 7) : 2027 + (at % 6)}-${String(1 + (at * 5) % 12).padStart(2, '0')}-01`;
    return {
      id: `proefwet-${at}`, title: { nl: `Proefwet ${at} over een voorbeeld`, en: `Sample Act ${at}` }, shortNames: [`PW${at}`], instrument: 'regulation', status: 'voorbeeld', asOf: TODAY,
      appliesTo: { gemeente: why(at % 23 === 7 ? 'onbekend' : 'ja'), provincie: why('ja'), waterschap: why('nee') },
      dates: [{ id: 'd', kind: 'van_toepassing', earliest: day, latest: day, precision: 'dag', certainty: at % 4 === 1 && !applies ? 'verwacht' : 'bindend', text: 'Voorbeeld.', level: 'eu', evidence: 'source-read', confidence: 'hoog', asOf: TODAY, source: { url: 'https://example.org/' } }],
      obligations: Array.from({ length: obligations }, (_, i) => ({ id: `taak-${i}`, title: `Voorbeeldplicht ${at}.${i} ${'die wat langer heet '.repeat((at + i) % 3)}`.trim(), text: 'Voorbeeld.', article: `art. ${i + 1}`, dates: ['d'], dependsOn: i > 0 && at % 3 === 0 ? ['taak-0'] : [], evidence: 'source-read' })),
      estimates: {
        by: 'redactie', asOf: TODAY, influence: [],
        obligations: Array.from({ length: obligations }, (_, i) => ({ id: `taak-${i}`, effort: why(['S', 'M', 'L'][(at + i) % 3]), procurement: why(at % 4 === 0), residents: why((at + i) % 4), domains: why(DOMAINS.slice(0, 1 + ((at * 3 + i) % 7))), opportunity: why((at + i) % 3) })),
      },
      sources: [{ url: 'https://example.org/' }],
    };
  };
  return { feed: 'kde-feed/1', kind: 'laws', generated: `${TODAY}T00:00:00Z`, licence: 'CC0-1.0', sources: [], records: Array.from({ length: Math.ceil(count / 4) }, (_, at) => law(at, Math.min(4, count - at * 4))) };
}

const ENTRY = 'entry.js';
/** Straight from the source: what is measured is what is being worked on. */
const WIDGET = resolve(process.env.SOURCE ?? fileURLToPath(new URL('../../packages', import.meta.url)), 'priority-matrix/src/define.ts');
/** Runs in the page: `kde.mount(feed, view)`, then `kde.before(name, i)`, and what is measured, `kde.act(name, i)`. */
const code = `
  import ${JSON.stringify(WIDGET)};
  const rest = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const boxes = ['nu-doen', 'inplannen', 'samen', 'volgen'];
  let element, keys;
  const settle = async () => { await element.updateComplete; await rest(); await rest(); };
  const inMatrix = () => [...element.model.cards.values()].filter(({ where }) => where === 'matrix');
  const other = (key, i) => boxes[(boxes.indexOf(element.model.cards.get(key).place.quadrant) + 1 + i % 3) % 4];
  globalThis.kde = {
    async mount(feed, view) {
      element = Object.assign(document.createElement('kde-priority-matrix'), { loading: 'eager', today: ${JSON.stringify(TODAY)}, view, data: feed });
      const loaded = new Promise((done, fail) => { element.addEventListener('kde-load', done, { once: true }); element.addEventListener('kde-error', ({ detail }) => fail(new Error(JSON.stringify(detail))), { once: true }); });
      document.querySelector('main').append(element);
      await loaded; await settle();
      // Work is under way: some is answered, moved and written about.
      keys = inMatrix().map(({ key }) => key);
      keys.slice(0, 12).forEach((key, i) => { if (i % 3 === 0) element.actions.move(key, { quadrant: other(key, i) }); else if (i % 3 === 1) element.actions.decide(key, { note: 'Voorbeeld van een aantekening bij ' + key }); });
      [...element.model.cards.values()].filter(({ applies }) => applies).slice(0, 10).forEach(({ key }, i) => element.actions.answer(key, ['nee', 'deels', 'ja'][i % 3]));
      await settle();
      return { cards: element.model.cards.size, inMatrix: inMatrix().length, elements: element.shadowRoot.querySelectorAll('*').length };
    },
    /** The state in which a visitor does it. */
    async before(name, i) {
      const { actions } = element;
      const key = keys[(i * 7) % keys.length];
      if (name === 'move') actions.openMove(key);
      if (name === 'undo') actions.move(key, { quadrant: other(key, i) });
      if (name === 'weight' && !element.choices.weighing) actions.weigh.toggle();
      if (name === 'note') actions.select(key);
      await settle();
    },
    async act(name, i) {
      const { actions } = element;
      const key = keys[(i * 7) % keys.length];
      const applying = [...element.model.cards.values()].filter(({ applies }) => applies);
      if (name === 'move') { actions.openMove(undefined); actions.move(key, { quadrant: other(key, i) }); }
      if (name === 'undo') actions.undo();
      if (name === 'weight') actions.weigh.try({ weights: { inwoners: ['zwaar', 'uit', 'normaal'][i % 3] }, urgentWithin: 2 + (i % 5) });
      if (name === 'answer') actions.answer(applying[i % applying.length].key, ['deels', 'nee', 'ja', 'weet-niet'][(i >> 1) % 4]);
      if (name === 'note') actions.decide(key, { note: 'Voorbeeld van een aantekening, ' + i });
      if (name === 'pin') actions.decide(key, { pinned: element.model.cards.get(key).decision.pinned ? undefined : true });
      if (name === 'open') actions.select(key);
      await settle();
    },
    async after(name) {
      if (name === 'weight') element.actions.weigh.cancel();
      element.actions.select(undefined);
      await settle();
    },
  };`;

const built = await build({
  configFile: false, logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['@digitaal-europa/source', 'production', 'module', 'browser', 'import', 'default'] },
  plugins: [{
    name: 'entry', enforce: 'pre',
    resolveId: (id) => (id === ENTRY ? ENTRY : /^@digitaal-europa\/data\/(laws|organisations)$/.test(id) ? '\0no-data' : undefined),
    load: (id) => (id === ENTRY ? code : id === '\0no-data' ? 'export const feed = {};' : undefined),
  }],
  build: { write: false, target: 'es2022', minify: process.env.NAMES ? false : undefined, rolldownOptions: { input: ENTRY, output: { codeSplitting: false } } },
});
const script = built.output.find(({ type }) => type === 'chunk').code;
const files = { '/': ['text/html', '<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="page.css"><main></main><script type="module" src="entry.js"></script>'], '/page.css': ['text/css', 'body { margin: 0; font-family: sans-serif; }'], '/entry.js': ['text/javascript', script] };
const server = createServer((request, response) => {
  const [type, body] = files[request.url] ?? ['text/plain', ''];
  response.writeHead(files[request.url] ? 200 : 404, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
}).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));

const browser = await puppeteer.launch({ executablePath: BROWSERS.chromium.find(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
const ms = (seconds) => seconds * 1000;
/** By function: its own time, and with what it calls. */
const [own, whole] = [new Map(), new Map()];
for (const size of sizes.split(',').map(Number)) for (const [layout, width, view] of LAYOUTS.filter(([name]) => !process.env.LAYOUT || process.env.LAYOUT.split(',').includes(name))) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setViewport({ width, height: 900 });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction('globalThis.kde');
  const facts = await page.evaluate((feed, as) => globalThis.kde.mount(feed, as), feedOf(size), view);
  const session = await page.createCDPSession();
  // CPU time of the thread, so that what other programs do meanwhile does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  console.log(`\n${size} obligations, ${layout} (${width} px): ${facts.inMatrix} in the matrix, ${facts.elements} elements`);
  for (const action of ACTIONS) {
    const taken = [];
    for (let i = 0; i < WARM + Number(runs); i++) {
      await page.evaluate((name, at) => globalThis.kde.before(name, at), action, i);
      const isProfiled = process.env.PROFILE === action && i >= WARM;
      if (isProfiled) { await session.send('Profiler.enable'); await session.send('Profiler.setSamplingInterval', { interval: 100 }); await session.send('Profiler.start'); }
      const from = await metrics();
      await page.evaluate((name, at) => globalThis.kde.act(name, at), action, i);
      const to = await metrics();
      if (isProfiled) profile((await session.send('Profiler.stop')).profile);
      if (i >= WARM) taken.push(Object.fromEntries(Object.keys(to).map((name) => [name, to[name] - from[name]])));
    }
    await page.evaluate((name) => globalThis.kde.after(name), action);
    const of = (name) => ms(median(taken.map((one) => one[name])));
    const [task, style, layoutTime] = [of('TaskDuration'), of('RecalcStyleDuration'), of('LayoutDuration')];
    const worst = ms(Math.max(...taken.map((one) => one.TaskDuration)));
    const column = (label, value) => `${label} ${value.toFixed(1).padStart(6)}   `;
    console.log(`${action.padEnd(8)}${column('', task)}${column('worst', worst)}${column('style', style)}${column('layout', layoutTime)}${column('script and paint', task - style - layoutTime)}`);
  }
  await context.close();
}
await browser.close();
server.close();
for (const [title, map] of [['own time, ms per action', own], ['with what it calls', whole]]) {
  if (map.size > 0) console.log(`-- ${title}\n${[...map].sort(([, a], [, b]) => b - a).slice(0, 45).map(([name, time]) => `${(time / 1000 / Number(runs)).toFixed(2).padStart(7)} ${name}`).join('\n')}`);
}

/** Where the time of an action goes: own time by function, the longest first. */
function profile({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parent = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const nameOf = ({ callFrame: { functionName, lineNumber } }) => `${functionName || '(anonymous)'}:${lineNumber + 1}`;
  const add = (map, name, time) => map.set(name, (map.get(name) ?? 0) + time);
  samples.forEach((id, i) => {
    add(own, nameOf(byId.get(id)), timeDeltas[i]);
    const names = new Set();
    for (let at = id; at !== undefined; at = parent.get(at)) names.add(nameOf(byId.get(at)));
    for (const name of names) add(whole, name, timeDeltas[i]);
  });
}
