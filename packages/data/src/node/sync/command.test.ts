import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { aLaw } from '../../law.fixture.ts';
import { syncCommand } from './command.ts';
import { answering, fixture } from './sync.fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'kde-sync-command-'));
after(() => { rmSync(root, { recursive: true }); });
const ANSWERS = [['Properties', fixture('cbs-properties.json')], ['GM', fixture('cbs-gemeenten.json')], ['PV', fixture('cbs-provincies.json')]] as const;

async function kdeData(args: readonly string[], answers: Parameters<typeof answering>[0] = ANSWERS): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ['', ''];
  const code = await syncCommand(args, { print: (text) => { out += text; }, printError: (text) => { error += text; }, http: answering(answers), now: () => new Date('2026-11-21T10:00:00Z') });
  return { code, out, error };
}
/** Content with one law, and what is given. JSON is YAML too. */
function content(name: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'laws'), { recursive: true });
  for (const [file, text] of Object.entries({ 'laws/proefwet.yaml': JSON.stringify(aLaw()), ...files })) writeFileSync(join(folder, file), text);
  return folder;
}

describe('kde-data sync', () => {
  it('says how it is used when it does not understand, with exit code 2', async () => {
    for (const args of [[], ['eurlex'], ['population', 'eurlex'], ['all', '--where', 'x'], ['all', '--out']]) {
      const { code, out, error } = await kdeData(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(error, /Usage: kde-data sync <source\|all>/);
    }
    assert.match((await kdeData(['eurlex'])).error, /^kde-data sync: unknown source "eurlex"\n/);
  });

  it('writes a report and the last good copy where it is told to', async () => {
    const [out, cache] = [join(root, 'out'), join(root, 'cache')];
    const { code, out: said, error } = await kdeData(['population', '--out', out, '--cache', cache, '--content', content('small')]);
    assert.equal(code, 0, error);
    assert.match(said, /^1 sources, 0 proposals: wrote .*report\.md and .*report\.json\n$/);
    assert.match(readFileSync(join(out, 'report.md'), 'utf8'), /^# Voorstellen uit openbare bronnen, 21 november 2026\n/);
    assert.ok(existsSync(join(cache, 'population.json')));
  });

  it('prints the report and writes nothing in a dry run', async () => {
    const [out, cache] = [join(root, 'no-out'), join(root, 'no-cache')];
    const { code, out: said } = await kdeData(['population', '--dry-run', '--out', out, '--cache', cache, '--content', content('small')]);
    assert.deepEqual([code, existsSync(out), existsSync(cache)], [0, false, false]);
    assert.match(said, /^# Voorstellen uit openbare bronnen/);
  });

  it('gives 2 when a source fails, with what a developer needs', async () => {
    const { code, out, error } = await kdeData(['population', '--out', join(root, 'x'), '--cache', join(root, 'y'), '--content', content('small')], []);
    assert.equal(code, 2);
    assert.match(out, /1 not or not wholly read/);
    assert.match(error, /CBS StatLine: HttpError: https:\/\/opendata\.cbs\.nl.*: status 404/);
  });

  it('asks all sources when "all" is among them', async () => {
    const { code, error } = await kdeData(['population', 'all', '--dry-run', '--cache', join(root, 'all'), '--content', content('small')]);
    assert.equal(code, 2);
    assert.equal(error.split('\n').filter((line) => line.endsWith(' …')).length, 7);
  });

  it('asks no source when the content is wrong', async () => {
    const { code, error } = await kdeData(['population', '--out', join(root, 'z'), '--content', content('wrong', { 'laws/x.yaml': 'id: y\n' })]);
    assert.equal(code, 1);
    assert.match(error, /laws\/x\.yaml:1 {2}\S+: .*\n[^]*\d problems found; no source was asked\n$/);
    assert.equal(existsSync(join(root, 'z')), false);
  });
});
