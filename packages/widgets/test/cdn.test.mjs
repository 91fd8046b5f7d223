// What the script-tag build promises a webmaster, checked on the built files.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

const cdn = fileURLToPath(new URL('../dist/cdn/', import.meta.url));

/**
 * The tags that each script registers, and most of what it may weigh over the wire, gzipped, in bytes: what it weighs now and hardly more, so that growth
 * is a choice. On 23 November 2026 each widget alone weighs 108 to 141 kB, and the four together 354 kB, for they share some 45 (8 of them Lit).
 * The aim for the four together is 110 kB.
 */
const SCRIPTS = {
  'kde.js': { tags: ['kde-fund-finder', 'kde-network-map', 'kde-priority-matrix', 'kde-timeline'], budget: 353_000 },
  'kde-fund-finder.js': { tags: ['kde-fund-finder'], budget: 108_200 },
  'kde-network-map.js': { tags: ['kde-network-map'], budget: 111_300 },
  'kde-priority-matrix.js': { tags: ['kde-priority-matrix'], budget: 135_950 },
  'kde-timeline.js': { tags: ['kde-timeline'], budget: 140_150 },
};

/** All nodes of a syntax tree. */
function* nodesOf(node) {
  if (Array.isArray(node)) for (const child of node) yield* nodesOf(child);
  else if (node && typeof node === 'object' && typeof node.type === 'string') {
    yield node;
    for (const child of Object.values(node)) yield* nodesOf(child);
  }
}
/** The nodes that run when the file does: not those in functions and methods. */
function* startNodes(node) {
  if (Array.isArray(node)) for (const child of node) yield* startNodes(child);
  else if (node && typeof node === 'object' && typeof node.type === 'string' && !/Function/.test(node.type)) {
    yield node;
    for (const child of Object.values(node)) yield* startNodes(child);
  }
}
for (const [file, { tags, budget }] of Object.entries(SCRIPTS)) describe(file, () => {
  const code = readFileSync(`${cdn}${file}`, 'utf8');
  const nodes = [...nodesOf(parseAst(code))];

  it('is one self-contained module: it imports nothing [R48]', () => {
    assert.deepEqual(nodes.filter((node) => ['ImportDeclaration', 'ImportExpression', 'ExportAllDeclaration'].includes(node.type)).map((node) => node.source), []);
  });

  it('makes no code from text [R44]', () => {
    const callee = (node) => (['CallExpression', 'NewExpression'].includes(node.type) && node.callee.type === 'Identifier' ? node.callee.name : undefined);
    assert.deepEqual(nodes.map(callee).filter((name) => name === 'eval' || name === 'Function'), []);
  });

  it('names no address that it could fetch from another site [R39]', () => {
    const literals = nodes.flatMap((node) => (node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : node.type === 'TemplateElement' ? [node.value.raw] : []));
    const hosts = new Set(literals.flatMap((text) => [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map((match) => match[1])));
    // Links for visitors, names of XML namespaces, and the base (example.org) from which it is judged whether an address is one of the web; nothing that is fetched.
    const allowed = new Set(['example.org', 'eur-lex.europa.eu', 'wetten.overheid.nl', 'zoek.officielebekendmakingen.nl', 'www.w3.org', 'json-schema.org', 'data.europa.eu', 'graphml.graphdrawing.org', 'mapsvg.com', 'creativecommons.org']);
    assert.deepEqual([...hosts].filter((host) => !allowed.has(host)), []);
  });

  it('makes nothing of Intl when it starts: the first takes a browser longer than all the rest of the file', () => {
    const made = [...startNodes(parseAst(code))].filter(({ type, callee }) => ['NewExpression', 'CallExpression'].includes(type) && callee.type === 'MemberExpression' && callee.object.name === 'Intl');
    assert.deepEqual(made.map(({ callee }) => callee.property.name), []);
  });

  it(`registers ${tags.join(', ')} [R61]`, () => {
    const text = (node) => (node?.type === 'TemplateLiteral' && node.quasis.length === 1 ? node.quasis[0].value.cooked : node?.type === 'Literal' ? node.value : undefined);
    // In the built file `define` has a short name, or none where it is called once, perhaps in another that has none; a class is the other thing that they take.
    const registered = nodes.filter(({ type, callee, arguments: given }) => type === 'CallExpression' && /Identifier|Function/.test(callee.type) && given.length === 2 && given[1].type === 'Identifier').map((node) => text(node.arguments[0]));
    assert.deepEqual([...new Set(registered.filter((tag) => /^kde-[a-z]+(-[a-z]+)*$/.test(tag)))].toSorted(), tags);
  });

  it('carries the notices of the libraries in it', () => assert.match(code, /@license/));

  it(`weighs at most ${budget} bytes, gzipped [R80]`, () => {
    const size = gzipSync(code, { level: 9 }).length;
    assert.ok(size <= budget, `${size} bytes`);
  });
});

describe('the folder of the script-tag build', () => {
  it('has the files that its README names, and no others', () => {
    const files = globSync('**/*.*', { cwd: cdn }).map((file) => file.replaceAll('\\', '/')).filter((file) => !file.startsWith('data/schemas/')).toSorted();
    assert.deepEqual(files, ['LEESMIJ.txt', 'LICENSE.CC0-1.0.txt', 'LICENSE.txt', 'SHAPES.txt', 'data/exports/gemeente.ics', 'data/exports/laws.ics', 'data/exports/provincie.ics', 'data/exports/waterschap.ics', 'data/funds.json', 'data/laws.json', 'data/networks.json', 'data/organisations.json', 'data/services.json',
      'data/stage-texts.json', 'frames/frame.css', 'frames/frame.js', 'frames/fund-finder.html', 'frames/network-map.html', 'frames/priority-matrix.html', 'frames/timeline.html', 'integrity.json', 'kde-frame.js',
      'kde-fund-finder.js', 'kde-network-map.js', 'kde-priority-matrix.js', 'kde-timeline.js', 'kde.js', 'themes/duin.css', 'themes/haven.css', 'themes/polder.css', 'themes/stad.css']);
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    assert.deepEqual(files.filter((file) => !readme.includes(`\`${file}\``)), []);
  });

  it('has the calendars to which the feed of laws leads, seen from that feed', () => {
    const { calendars } = JSON.parse(readFileSync(`${cdn}data/laws.json`, 'utf8'));
    assert.deepEqual(Object.keys(calendars), ['all', 'gemeente', 'provincie', 'waterschap']);
    for (const path of Object.values(calendars)) assert.match(readFileSync(`${cdn}data/${path}`, 'utf8'), /^BEGIN:VCALENDAR\r\n[^]*BEGIN:VEVENT/);
  });

  for (const [kind, least] of [['laws', 100], ['funds', 50], ['networks', 50], ['services', 50], ['organisations', 300]]) {
    it(`has the ${kind} beside the code, as a feed`, () => {
      const feed = JSON.parse(readFileSync(`${cdn}data/${kind}.json`, 'utf8'));
      assert.equal(feed.feed, 'kde-feed/1');
      assert.equal(feed.kind, kind);
      assert.ok(feed.records.length > least, `${feed.records.length} records`);
    });
  }

  it('lists the right hash of every other file [R47]', () => {
    const hashes = JSON.parse(readFileSync(`${cdn}integrity.json`, 'utf8'));
    const files = globSync('**/*.*', { cwd: cdn }).filter((file) => file !== 'integrity.json').toSorted();
    const computed = Object.fromEntries(files.map((file) => [file, `sha384-${createHash('sha384').update(readFileSync(`${cdn}${file}`)).digest('base64')}`]));
    assert.deepEqual(hashes, computed);
  });
});
