// How much work a change in the matrix gives the browser: script, style, layout and paint together, as CPU time of the page's main thread.
//   node matrix.mjs                      120 and 1,000 obligations, 25 times each
//   node matrix.mjs 120 15 move,undo     other numbers, and only these actions
//   SOURCE=../other/packages node matrix.mjs     the code of another checkout, to compare before and after in one sitting
// Built as it is published: minified, Lit for production. Boards are kept on the device, as they are by default.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { profile, quantile, serve } from './served.mjs';

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

const { browser, url, close } = await serve(code, { minify: !process.env.NAMES });
const ms = (seconds) => seconds * 1000;
for (const size of sizes.split(',').map(Number)) for (const [layout, width, view] of LAYOUTS.filter(([name]) => !process.env.LAYOUT || process.env.LAYOUT.split(',').includes(name))) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setViewport({ width, height: 900 });
  await page.goto(url);
  await page.waitForFunction('globalThis.kde');
  const facts = await page.evaluate((feed, as) => globalThis.kde.mount(feed, as), feedOf(size), view);
  const session = await page.createCDPSession();
  // CPU time of the thread, so that what other programs do meanwhile does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  console.log(`\n${size} obligations, ${layout} (${width} px): ${facts.inMatrix} in the matrix, ${facts.elements} elements`);
  for (const action of ACTIONS) {
    const [taken, profiles] = [[], []];
    for (let i = 0; i < WARM + Number(runs); i++) {
      await page.evaluate((name, at) => globalThis.kde.before(name, at), action, i);
      const isProfiled = process.env.PROFILE === action && i >= WARM;
      if (isProfiled) { await session.send('Profiler.enable'); await session.send('Profiler.setSamplingInterval', { interval: 100 }); await session.send('Profiler.start'); }
      const from = await metrics();
      await page.evaluate((name, at) => globalThis.kde.act(name, at), action, i);
      const to = await metrics();
      if (isProfiled) profiles.push((await session.send('Profiler.stop')).profile);
      if (i >= WARM) taken.push(Object.fromEntries(Object.keys(to).map((name) => [name, to[name] - from[name]])));
    }
    if (profiles.length > 0) profile(profiles, Number(runs));
    await page.evaluate((name) => globalThis.kde.after(name), action);
    const of = (name) => ms(quantile(taken.map((one) => one[name]), 0.5));
    const [task, style, layoutTime] = [of('TaskDuration'), of('RecalcStyleDuration'), of('LayoutDuration')];
    const worst = ms(Math.max(...taken.map((one) => one.TaskDuration)));
    const column = (label, value) => `${label} ${value.toFixed(1).padStart(6)}   `;
    console.log(`${action.padEnd(8)}${column('', task)}${column('worst', worst)}${column('style', style)}${column('layout', layoutTime)}${column('script and paint', task - style - layoutTime)}`);
  }
  await context.close();
}
await close();
