import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { aFund } from '../exports/records.fixture.ts';
import { aLaw, onDay } from '../law.fixture.ts';
import type { Law } from '../law.schema.ts';
import { feedOf } from './build.ts';
import { diff } from './diff.ts';

const root = mkdtempSync(join(tmpdir(), 'kde-diff-'));
after(() => rmSync(root, { recursive: true }));

function run(...args: string[]): { code: number; out: string; error: string } {
  let [out, error] = ['', ''];
  const code = diff(args, { print: (text) => void (out += text), printError: (text) => void (error += text) });
  return { code, out, error };
}
function file(name: string, text: string): string {
  writeFileSync(join(root, name), text);
  return join(root, name);
}
const feed = (name: string, laws: readonly Law[]): string => file(name, feedOf('laws', laws));
const was = aLaw({ dates: [onDay('2026-08-02', { kind: 'van_toepassing' })] });
const before = feed('before.json', [was, aLaw({ id: 'weg', title: { nl: 'Oude wet', en: 'Old' } })]);

describe('kde-data diff', () => {
  it('says in words what changed in two feeds, per record', () => {
    const { code, out, error } = run(before, feed('after.json', [{ ...was, status: 'gewijzigd', dates: [onDay('2027-12-02', { kind: 'van_toepassing' })] }, aLaw({ id: 'nieuw', title: { nl: 'Nieuwe wet', en: 'New' } })]));
    assert.deepEqual([code, error], [0, '']);
    const lines = out.split('\n');
    assert.equal(lines[0], 'Digitale wetten');
    assert.ok(lines.includes('- Nieuw: Nieuwe wet.') && lines.includes('- Niet meer in het overzicht: Oude wet.'));
    assert.ok(lines.some((line) => /^- Proefwet.*2 augustus 2026.*2 december 2027\.$/.test(line)), out);
    assert.ok(lines.some((line) => /^- Proefwet.*‘gewijzigd’.*‘in werking’/.test(line)), out);
  });

  it('says that nothing changed', () => assert.deepEqual(run(before, before), { code: 0, out: 'Er is niets veranderd.\n', error: '' }));

  it('tells in one line which records were only checked again', () => {
    const again = [was, aLaw({ id: 'weg', title: { nl: 'Oude wet', en: 'Old' } })].map((law) => ({ ...law, asOf: '2026-05-05' }));
    assert.equal(run(before, feed('again.json', again)).out, 'Digitale wetten\n- 2 records zijn opnieuw gecontroleerd, zonder andere wijziging.\n');
  });

  it('does not say of a record that changed that it was only checked', () => {
    const { out } = run(before, feed('both.json', [{ ...was, status: 'gewijzigd', asOf: '2026-05-05' }, aLaw({ id: 'weg', title: { nl: 'Oude wet', en: 'Old' } })]));
    assert.doesNotMatch(out, /opnieuw gecontroleerd/);
  });

  it('names a file or folder that is not there', () => {
    const gone = join(root, 'weg.json');
    assert.deepEqual(run(gone, before), { code: 1, out: '', error: `no such file or folder: ${gone}\n` });
    assert.deepEqual(run(before, gone), { code: 1, out: '', error: `no such file or folder: ${gone}\n` });
  });

  it('asks for two paths', () => {
    for (const [args, found] of [[[], '0 paths'], [[before], 'only one path'], [[before, before, before], '3 paths']] as const) {
      const { code, out, error } = run(...args);
      assert.deepEqual([code, out, error.split('\n')[0]], [2, '', `kde-data: ${found}; expected two, the version before and the version after`]);
    }
  });

  it('names a file that is no feed', () => {
    const yaml = file('wet.yaml', 'id: wet\ntitle: x\n');
    assert.deepEqual(run(yaml, yaml), { code: 1, out: '', error: `${yaml}: not a feed; expected a JSON file such as laws.json, or a folder with content\n` });
  });

  it('compares two folders with content', () => {
    const folders = ['a', 'b'].map((name) => {
      mkdirSync(join(root, name, 'laws'), { recursive: true });
      cpSync(resolve(import.meta.dirname, '../../content/laws/wwke.yaml'), join(root, name, 'laws/wwke.yaml'));
      return join(root, name);
    });
    const changed = join(folders[1] ?? '', 'laws/wwke.yaml');
    writeFileSync(changed, readFileSync(changed, 'utf8').replace(/^status:.*$/m, 'status: gewijzigd'));
    assert.match(run(...folders).out, /^Digitale wetten\n- Wet weerbaarheid kritieke entiteiten.*gewijzigd.*\n$/);
  });

  it('says what it cannot read, or does not understand', () => {
    assert.equal(run(before).code, 2);
    assert.equal(run('--all', before, before).code, 2);
    assert.match(run(before, file('funds.json', feedOf('funds', [aFund()]))).error, /two feeds of different kinds/);
    assert.match(run(before, join(root, 'nergens.json')).error, /^no such file or folder: /);
    assert.equal(run(before, file('geen.json', '{}')).code, 1);
    assert.match(run(before, file('kapot.json', readFileSync(before, 'utf8').replace('"in werking"', '1'))).error, /kapot\.json: records\[\d\]\.status/);
  });
});
