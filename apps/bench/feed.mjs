// How long the door takes: a feed of many laws, parsed and validated in Chromium, in a fresh page per run (cold code, as a visitor has it).
//   node feed.mjs            10,000 laws, 5 runs
//   node feed.mjs 110 10     110 laws, 10 runs
//   node feed.mjs 10000 5 4  10,000 laws of four dates each, with the fields that every law needs, instead of our own with all they hold
// Beside it zod alone on the same records: the ratio is what holds on another machine.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { quantile, serve } from './served.mjs';

const [count = 10_000, runs = 5, dates] = process.argv.slice(2).map(Number);

/** The least that a law can say, with some dates. */
const smallLaw = (i) => ({
  id: `proefwet-${i}`, title: { nl: `Proefwet ${i}`, en: `Sample Act ${i}` }, shortNames: [`PW${i}`], instrument: 'regulation', status: 'in werking', identifiers: { celex: `3${2000 + (i % 26)}R${String(i % 10_000).padStart(4, '0')}` },
  appliesTo: { gemeente: { value: 'ja' }, provincie: { value: 'deels', reason: 'als aanbieder' }, waterschap: { value: 'onbekend' } },
  dates: Array.from({ length: dates }, (_, j) => ({ id: `d${j}`, kind: 'van_toepassing', earliest: '2027-08-02', latest: '2027-08-02', precision: 'dag', certainty: 'bindend', text: 'Voorbeeld.', level: 'eu', evidence: 'source-read', confidence: 'hoog', source: { url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj' }, asOf: '2026-11-21' })),
  sources: [{ url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj' }], asOf: '2026-11-21',
});

/** Our own laws, again and again under new ids: real sizes, real shapes. */
function feedOf(size) {
  const feed = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@digitaal-europa/data/laws.json')), 'utf8'));
  if (dates !== undefined) return JSON.stringify({ ...feed, records: Array.from({ length: size }, (_, i) => smallLaw(i)) });
  return JSON.stringify({ ...feed, records: Array.from({ length: size }, (_, i) => ({ ...feed.records[i % feed.records.length], id: `${feed.records[i % feed.records.length].id}-${i}` })) });
}

/** Browsers load no zod schema, so no package exports one. */
const SCHEMA = fileURLToPath(new URL('../../packages/data/src/law.schema.ts', import.meta.url));
const code = `
  import { LAWS, readFeed } from '@digitaal-europa/data';
  import { lawSchema } from ${JSON.stringify(SCHEMA)};
  import { parse } from 'zod/mini';
  globalThis.measure = async (door) => {
    const text = await (await fetch('feed.json')).text();
    const start = performance.now();
    const input = JSON.parse(text);
    const parsed = performance.now();
    const records = door === 'zod' ? input.records.map((record) => parse(lawSchema, record, { jitless: true })) : readFeed(LAWS, input).feed.records;
    return { parse: parsed - start, validate: performance.now() - parsed, records: records.length };
  };`;
const feed = feedOf(count);
const { browser, url, close } = await serve(code, { files: { '/feed.json': ['application/json', feed] } });
const rows = { ours: [], zod: [] };
// Turn by turn, each in a page of its own: neither finds code that the other has warmed.
for (let run = 0; run < runs; run++) for (const door of ['ours', 'zod']) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction('globalThis.measure');
  rows[door].push(await page.evaluate((which) => globalThis.measure(which), door));
  await context.close();
}
await close();

const median = (door, key) => quantile(rows[door].map((row) => row[key]), 0.5);
const megabytes = (Buffer.byteLength(feed) / 1e6).toFixed(1);
const [parse, validate] = [median('ours', 'parse'), median('ours', 'validate')];
console.log(`${rows.ours[0].records} laws, ${megabytes} MB, medians of ${runs} cold runs in Chromium`);
console.log(`JSON.parse ${parse.toFixed(0)} ms · validate ${validate.toFixed(0)} ms · together ${(parse + validate).toFixed(0)} ms`);
console.log(`validate, ours / zod alone: ${(validate / median('zod', 'validate')).toFixed(2)}`);
