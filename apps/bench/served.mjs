// A page with one module on it, built straight from the source, and a Chromium to open it in.
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { BROWSERS, CHROME_ARGS } from '../../tools/browsers.mjs';

const ENTRY = 'entry.js';
const PAGE = '<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="page.css"><main></main><script type="module" src="entry.js"></script>';

/**
 * @param {string} code the module; it sets something on `globalThis` to be driven by
 * @param {object} [options]
 * @param {Record<string, [type: string, body: string]>} [options.files] other files of the page, by path
 * @param {boolean} [options.minify] default true, as it is published; false keeps the names for profiles
 * @returns {Promise<{browser: import('puppeteer-core').Browser, url: string, close: () => Promise<void>}>}
 */
export async function serve(code, { files = {}, minify = true } = {}) {
  const built = await build({
    configFile: false, logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Straight from the source: what is measured is what is being worked on.
    resolve: { conditions: ['@digitaal-europa/source', 'production', 'module', 'browser', 'import', 'default'] },
    // The data that ships with the packages is not what is measured.
    plugins: [{
      name: 'entry', enforce: 'pre',
      resolveId: (id) => (id === ENTRY ? ENTRY : /^@digitaal-europa\/data\/(laws|funds|organisations)$/.test(id) ? '\0no-data' : undefined),
      load: (id) => (id === ENTRY ? code : id === '\0no-data' ? 'export const feed = {};' : undefined),
    }],
    build: { write: false, target: 'es2022', minify: minify ? undefined : false, rolldownOptions: { input: ENTRY, output: { codeSplitting: false } } },
  });
  const all = { '/': ['text/html', PAGE], '/page.css': ['text/css', 'body { margin: 0; font-family: sans-serif; }'], '/entry.js': ['text/javascript', built.output.find(({ type }) => type === 'chunk').code], ...files };
  const server = createServer((request, response) => {
    const [type, body] = all[request.url] ?? ['text/plain', ''];
    response.writeHead(all[request.url] ? 200 : 404, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const browser = await puppeteer.launch({ executablePath: BROWSERS.chromium.find(), args: CHROME_ARGS });
  return { browser, url: `http://127.0.0.1:${server.address().port}/`, close: async () => { await browser.close(); server.close(); } };
}

/** The value below which so many of them lie: 0.5 for the median. */
export const quantile = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;

/** Says where the time of an action went, by function: its own time, and with what it calls; the longest first. */
export function profile(profiles, actions) {
  const [own, whole] = [new Map(), new Map()];
  const add = (map, name, time) => map.set(name, (map.get(name) ?? 0) + time);
  for (const { nodes, samples, timeDeltas } of [profiles].flat()) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const parent = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
    const nameOf = ({ callFrame: { functionName, lineNumber } }) => `${functionName || '(anonymous)'}:${lineNumber + 1}`;
    samples.forEach((id, i) => {
      add(own, nameOf(byId.get(id)), timeDeltas[i]);
      const names = new Set();
      for (let at = id; at !== undefined; at = parent.get(at)) names.add(nameOf(byId.get(at)));
      for (const name of names) add(whole, name, timeDeltas[i]);
    });
  }
  for (const [title, map] of [['own time, ms per action', own], ['with what it calls', whole]]) {
    console.log(`-- ${title}\n${[...map].sort(([, a], [, b]) => b - a).slice(0, 45).map(([name, time]) => `${(time / 1000 / actions).toFixed(2).padStart(7)} ${name}`).join('\n')}`);
  }
}
