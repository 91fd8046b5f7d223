import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { run } from './commands.ts';

const root = mkdtempSync(join(tmpdir(), 'kde-cli-'));
after(() => rmSync(root, { recursive: true }));

async function kdeData(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ['', ''];
  const code = await run(args, { print: (text) => void (out += text), printError: (text) => void (error += text) });
  return { code, out, error };
}

/** Our own content with one law changed. */
function broken(file: string, change: (text: string) => string): string {
  const directory = mkdtempSync(join(root, 'content-'));
  mkdirSync(join(directory, 'laws'));
  const from = resolve(import.meta.dirname, '../../content/laws', file);
  const to = join(directory, 'laws', file);
  cpSync(from, to);
  writeFileSync(to, change(readFileSync(to, 'utf8')));
  return directory;
}

describe('kde-data', () => {
  it('prints how to use it when it does not understand, with exit code 2', async () => {
    for (const args of [[], ['build', 'laws'], ['build', '--where', 'x'], ['validate', '--out', 'x'], ['toString']]) {
      const { code, out, error } = await kdeData(...args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(error, /Usage: kde-data <command>/);
    }
    assert.match((await kdeData('bild')).error, /^kde-data: unknown command "bild"; expected one of validate, build, diff, sync, new, coverage\n/);
  });

  it('prints how to use it when asked, as an answer', async () => {
    for (const args of [['--help'], ['-h'], ['validate', '--help'], ['build', '-h', '--out', 'x']]) {
      const { code, out, error } = await kdeData(...args);
      assert.deepEqual([code, error], [0, ''], args.join(' '));
      assert.match(out, /^Usage: kde-data <command>[^]*--help, -h/);
    }
    for (const command of ['diff', 'sync', 'coverage']) {
      const { code, out, error } = await kdeData(command, '--help');
      assert.deepEqual([code, error], [0, ''], command);
      assert.ok(out.startsWith(`Usage: kde-data ${command} `), out);
    }
    assert.match((await kdeData('new', '-h')).out, /^Gebruik: kde-data new <law\|fund/);
    assert.match((await kdeData('new', 'law', '-h')).out, /^Gebruik: kde-data new law[^]*--title\.nl/);
    assert.equal((await kdeData('bild', '--help')).code, 2);
  });

  it('leaves it to a command to say what it does not understand', async () => {
    for (const args of [['sync', 'eurlex'], ['diff'], ['new', 'organisation'], ['coverage', '--today', 'nu']]) assert.equal((await kdeData(...args)).code, 2, args.join(' '));
  });

  it('validates the content of this package', async () => {
    const { code, out } = await kdeData('validate');
    assert.equal(code, 0);
    assert.match(out, /^\d+ laws, \d+ funds, \d+ networks, \d+ organisations, \d+ services: no problems/);
  });

  it('names file, line, field, value and what it expected, with exit code 1', async () => {
    const { code, error } = await kdeData('validate', '--content', broken('avg.yaml', (text) => text.replace('instrument: regulation', 'instrument: regulatoin')));
    assert.equal(code, 1);
    assert.match(error, /laws\/avg\.yaml:\d+ {2}instrument: "regulatoin"; expected one of "regulation", .*\n1 problem found; nothing written\n$/);
  });

  it('checks how the records fit together', async () => {
    const { code, error } = await kdeData('validate', '--content', broken('wams.yaml', (text) => text));
    assert.equal(code, 1);
    assert.match(error, /laws\/wams\.yaml:\d+ {2}relations\[0\]\.to: "wams" depends-on "avg"; expected the id of a law\n/);
  });

  it('warns of what reads badly, and only counts it as wrong when asked to be strict', async () => {
    const content = broken('woo.yaml', (text) => text.replace(/relations:[^]*?(?=^\S)/m, '').replace(/^status: .*$/m, 'status: geldt middels een besluit'));
    const { code, error, out } = await kdeData('validate', '--content', content);
    assert.equal(code, 0, error);
    assert.match(error, /^warning: .*woo\.yaml:\d+ {2}status: .*middels/m);
    assert.match(out, /^1 law, 0 funds, .*: no problems, \d+ warnings?\n$/);
    assert.equal((await kdeData('validate', '--strict', '--content', content)).code, 1);
  });

  it('takes the sources of others, and warns of those that we do not know', async () => {
    const content = broken('woo.yaml', (text) => text.replace(/relations:[^]*?(?=^\S)/m, '').replace(/^sources:$/m, 'sources:\n  - url: https://bron.example/wet'));
    const { code, error } = await kdeData('validate', '--content', content);
    assert.equal(code, 0, error);
    assert.match(error, /^warning: .*woo\.yaml:\d+ {2}sources\[0\]\.url: "bron\.example"; expected a site in /m);
    assert.equal((await kdeData('build', '--out', join(root, 'of-others'), '--content', content)).code, 0);
  });

  it('writes nothing when anything is wrong', async () => {
    const out = join(root, 'nothing');
    assert.equal((await kdeData('build', '--out', out, '--content', broken('avg.yaml', (text) => `${text}colour: blue\n`))).code, 1);
    assert.equal(existsSync(out), false);
  });

  it('writes the same files every time, feeds and exports', async () => {
    const files = ['laws.json', 'laws.js', 'laws.d.ts', 'schemas/law.schema.json', 'schemas/laws-feed.schema.json', 'organisations.json', 'exports/gemeente.ics', 'exports/laws.csv', 'exports/changes.rss', 'exports/html/funds.html'];
    const written: string[][] = [];
    for (const name of ['first', 'second']) {
      assert.equal((await kdeData('build', '--out', join(root, name))).code, 0);
      written.push(files.map((file) => readFileSync(join(root, name, file), 'utf8')));
    }
    assert.deepEqual(written[0], written[1]);
  });

  it('puts the address of the files in what points at them, with or without a slash at its end', async () => {
    const out = join(root, 'based');
    for (const address of ['https://voorbeeld.example/kde/', 'https://voorbeeld.example/kde']) {
      assert.equal((await kdeData('build', '--out', out, '--base-url', address)).code, 0);
      assert.match(readFileSync(join(out, 'exports/changes.rss'), 'utf8'), /"https:\/\/voorbeeld\.example\/kde\/exports\/changes\.rss"/);
      assert.match(readFileSync(join(out, 'exports/dcat.jsonld'), 'utf8'), /"https:\/\/voorbeeld\.example\/kde\/exports\/dcat\.jsonld"/);
    }
  });

  it('takes no other address than that of a folder on the web, and writes nothing', async () => {
    const out = join(root, 'misplaced');
    for (const address of ['notaurl', '', '/kde/', 'ftp://voorbeeld.example/', 'javascript:alert(1)', 'https://', 'https://voorbeeld.example/?kde', 'https://voorbeeld.example/#kde']) {
      const { code, error } = await kdeData('build', '--out', out, '--base-url', address);
      assert.equal(code, 2, address);
      assert.ok(error.startsWith(`kde-data: unknown address "${address}" in --base-url; expected the http(s) address of a folder, such as https://data.voorbeeld.nl/kde/\n\nUsage: kde-data`), error);
    }
    assert.equal(existsSync(out), false);
  });

  it('says it in one line when a file stands where it has to write, and leaves that file alone', async () => {
    const file = join(root, 'notes.txt');
    writeFileSync(file, 'kept');
    const aNetwork = ['--id', 'proef', '--name.nl', 'Proef', '--name.en', 'Trial', '--kind', 'network', '--reach', 'national', '--evidence', 'unverified'];
    for (const [path, args] of [[file, ['build', '--out', file]], [join(file, 'x'), ['build', '--out', join(file, 'x')]], [join(file, 'networks'), ['new', 'network', '--content', file, ...aNetwork]]] as const) {
      assert.deepEqual(await kdeData(...args), { code: 1, out: '', error: `kde-data: ${path} is a file, or lies below one; expected a folder\n` });
    }
    assert.equal(readFileSync(file, 'utf8'), 'kept');
    const out = join(root, 'taken');
    mkdirSync(join(out, 'laws.json'), { recursive: true });
    const { code, error } = await kdeData('build', '--out', out);
    assert.equal(code, 1);
    assert.match(error, /^kde-data: EISDIR: .*laws\.json'\n$/);
  });

  it('makes a new record that is right, and counts it', async () => {
    const content = mkdtempSync(join(root, 'new-'));
    const { code, error } = await kdeData('new', 'law', '--content', content);
    assert.equal(code, 2, 'without anybody to ask, the fields have to be given');
    assert.notEqual(error, '');
    assert.match((await kdeData('new', 'law', `--content=${content}`)).error, /^(?!kde-data: Unknown option)/, 'the other way to write it');
    assert.equal((await kdeData('coverage', '--content=nergens')).code, 1, 'it is read there');
    assert.equal((await kdeData('coverage', '--content')).code, 2, 'no folder');
  });
});
