import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { run } from './commands.ts';

const root = mkdtempSync(join(tmpdir(), 'kde-cli-'));
after(() => rmSync(root, { recursive: true }));

function kdeData(...args: string[]): { code: number; out: string; error: string } {
  let [out, error] = ['', ''];
  const code = run(args, (text) => void (out += text), (text) => void (error += text));
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
  it('prints how to use it when it does not understand, with exit code 2', () => {
    for (const args of [[], ['sync', 'eurlex'], ['diff'], ['new', 'law'], ['build', 'laws'], ['build', '--where', 'x'], ['validate', '--out', 'x']]) {
      const { code, out, error } = kdeData(...args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(error, /Usage: kde-data <command>/);
    }
    assert.match(kdeData('sync', 'eurlex').error, /^kde-data: unknown command "sync"; expected "validate" or "build"\n/);
  });

  it('validates the content of this package', () => {
    const { code, out, error } = kdeData('validate');
    assert.deepEqual([code, error], [0, '']);
    assert.match(out, /^\d+ laws, \d+ funds, \d+ networks, \d+ organisations, \d+ services: no problems\n$/);
  });

  it('names file, line and field of what is wrong, with exit code 1', () => {
    const { code, error } = kdeData('validate', '--content', broken('avg.yaml', (text) => text.replace('instrument: regulation', 'instrument: regulatoin')));
    assert.equal(code, 1);
    assert.match(error, /laws\/avg\.yaml:\d+ {2}instrument: "regulatoin"; expected one of "regulation", .*\n1 problem found; nothing written\n$/);
  });

  it('checks how the laws fit together', () => {
    const { code, error } = kdeData('validate', '--content', broken('wams.yaml', (text) => text));
    assert.equal(code, 1);
    assert.match(error, /laws\/wams\.yaml:\d+ {2}relations\[0\]\.to: "wams" depends-on "avg"; expected the id of a law\n/);
  });

  it('writes nothing when anything is wrong', () => {
    const out = join(root, 'nothing');
    assert.equal(kdeData('build', '--out', out, '--content', broken('avg.yaml', (text) => `${text}colour: blue\n`)).code, 1);
    assert.equal(existsSync(out), false);
  });

  it('writes the same files every time', () => {
    const files = ['laws.json', 'laws.js', 'laws.d.ts', 'schemas/law.schema.json', 'schemas/laws-feed.schema.json', 'organisations.json'];
    const [first, second] = ['first', 'second'].map((name) => {
      assert.equal(kdeData('build', '--out', join(root, name)).code, 0);
      return files.map((file) => readFileSync(join(root, name, file), 'utf8'));
    });
    assert.deepEqual(first, second);
  });
});
