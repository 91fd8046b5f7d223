/** The weekly run, as far as it can be tried without the platform: its form, and its shell steps in a repository of their own. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';

interface Step { readonly name?: string; readonly uses?: string; readonly run?: string; readonly if?: string; readonly with?: Readonly<Record<string, unknown>> }
interface Workflow {
  readonly on: { readonly schedule: readonly { readonly cron: string }[]; readonly workflow_dispatch: null };
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: readonly Step[]; readonly env: Readonly<Record<string, string>>; readonly 'timeout-minutes': number }>>;
}

const text = readFileSync(join(import.meta.dirname, '../../../../../.github/workflows/sync.yml'), 'utf8');
const workflow = parse(text, { strict: true, uniqueKeys: true }) as Workflow;
const job = workflow.jobs.sync ?? assert.fail('no job "sync"');
const scripts = job.steps.flatMap(({ run }) => run ?? []);
const scriptOf = (name: string): string => job.steps.find((step) => step.name === name)?.run ?? assert.fail(`no step "${name}"`);

describe('the workflow', () => {
  it('runs every week and by hand', () => {
    assert.equal(workflow.on.schedule.length, 1);
    assert.match(workflow.on.schedule[0]?.cron ?? '', /^[1-5]?\d \d{1,2} \* \* [0-6]$/);
    assert.equal(workflow.on.workflow_dispatch, null);
  });

  it('may do no more than push branches and open a pull request', () => {
    assert.deepEqual([workflow.permissions, job.permissions], [{}, { contents: 'write', 'pull-requests': 'write' }]);
    assert.ok(job['timeout-minutes'] <= 60);
  });

  it('uses only actions of the platform itself, each in one version', () => {
    const used = job.steps.flatMap(({ uses }) => uses ?? []);
    assert.deepEqual(used.map((action) => action.split('@')[0]), ['actions/checkout', 'actions/setup-node']);
    for (const action of used) assert.match(action, /@v\d+\.\d+\.\d+$/);
    assert.equal(job.steps.find(({ uses }) => uses?.startsWith('actions/setup-node'))?.with?.['node-version'], 24);
  });

  it('asks all sources, and shows afterwards that one failed', () => {
    assert.match(scriptOf('Ask the sources'), /node packages\/data\/dist\/node\/cli\.js sync all --cache \.kde-sync --out sync \|\| code=\$\?/);
    const last = job.steps.at(-1);
    assert.equal(last?.if, "steps.ask.outputs.code == '2'");
    assert.match(last.run ?? '', /exit 2/);
  });

  it('has shell that can be read, with nothing pasted into it from outside', () => {
    for (const script of scripts) {
      assert.doesNotMatch(script, /\$\{\{/);
      execFileSync('bash', ['-n'], { input: script });
    }
  });

  it('forces a push to its own branches only', () => {
    const pushes = scripts.flatMap((script) => script.split('\n').filter((line) => line.includes('git push')));
    assert.equal(pushes.length, 2);
    for (const push of pushes) assert.match(push, /:refs\/heads\/sync\/cache"$|origin "\$branch"$/);
  });
});

describe('the steps of the workflow, in a repository of their own', () => {
  const root = mkdtempSync(join(tmpdir(), 'kde-workflow-'));
  after(() => { rmSync(root, { recursive: true }); });
  const [origin, tools, calls] = [join(root, 'origin.git'), join(root, 'tools'), join(root, 'gh-calls')];
  const git = (cwd: string, ...args: string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  /** Stands in for `gh`: writes down what it is asked, and knows of no pull request but the ones it made. */
  mkdirSync(tools);
  writeFileSync(join(tools, 'gh'), `#!/bin/bash\necho "$*" >> '${calls}'\n[ "$2" = view ] && { grep -q "pr create --head $3 " '${calls}' && echo OPEN; }\ntrue\n`);
  chmodSync(join(tools, 'gh'), 0o755);
  git(root, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  const start = join(root, 'start');
  git(root, 'clone', '--quiet', origin, start);
  writeFileSync(join(start, 'README.md'), 'x\n');
  const as = (email: string): string[] => ['-c', 'user.name=x', '-c', `user.email=${email}`];
  git(start, 'add', '.');
  git(start, ...as('a@example.org'), 'commit', '--quiet', '-m', 'x');
  git(start, 'push', '--quiet', 'origin', 'HEAD:main');

  let runs = 0;
  /** One weekly run, with this report in place of the sources. */
  function weeklyRun(report: object, copy = 'copy'): { restored: readonly string[]; seen: string[] } {
    const folder = join(root, `run-${runs += 1}`);
    git(root, 'clone', '--quiet', '--branch', 'main', origin, folder);
    writeFileSync(calls, '', { flag: 'a' });
    const before = readFileSync(calls, 'utf8').length;
    const env = { ...process.env, PATH: `${tools}:${process.env.PATH ?? ''}`, BOT: job.env.BOT ?? '', GIT_CONFIG_NOSYSTEM: '1', HOME: root };
    const step = (name: string): void => { execFileSync('bash', ['-eo', 'pipefail', '-c', scriptOf(name)], { cwd: folder, env, stdio: 'pipe' }); };
    step('Take the last good copies');
    const restored = readdirSync(join(folder, '.kde-sync')).map((name) => readFileSync(join(folder, '.kde-sync', name), 'utf8'));
    mkdirSync(join(folder, 'sync'), { recursive: true });
    writeFileSync(join(folder, 'sync/report.json'), JSON.stringify(report));
    writeFileSync(join(folder, 'sync/report.md'), `# Verslag ${runs}\n`);
    writeFileSync(join(folder, '.kde-sync/eu-law.json'), copy);
    step('Keep the last good copies');
    step('Open the report as a pull request');
    return { restored, seen: readFileSync(calls, 'utf8').slice(before).split('\n').filter(Boolean).map((line) => line.replace(/ --title .* --body-file.*/, '')) };
  }
  const branches = (): string[] => git(origin, 'branch', '--format=%(refname:short)').split('\n').sort();
  const NEWS = { changes: [{}], sources: [{ state: 'fresh' }] };

  const first = weeklyRun({ changes: [], sources: [{ state: 'fresh' }] });

  it('keeps the copies but opens nothing when there is nothing to tell', () => {
    assert.deepEqual([first.seen, branches()], [[], ['main', 'sync/cache']]);
    assert.equal(git(origin, 'show', 'sync/cache:eu-law.json'), 'copy');
  });

  it('opens a pull request, and renews it a week later', () => {
    assert.deepEqual(weeklyRun(NEWS, 'copy 2').seen, ['pr view sync/report --json state --jq .state', 'pr create --head sync/report']);
    assert.deepEqual(weeklyRun(NEWS, 'copy 3').seen, ['pr view sync/report --json state --jq .state', 'pr edit sync/report']);
    assert.deepEqual(branches(), ['main', 'sync/cache', 'sync/report']);
    assert.equal(git(origin, 'show', 'sync/report:sync/report.md'), '# Verslag 3');
    assert.equal(git(origin, 'diff', '--name-only', 'main', 'sync/report'), 'sync/report.json\nsync/report.md');
  });

  it('finds the copies of the week before, and nothing the first time', () => {
    assert.deepEqual(weeklyRun({ changes: [], sources: [{ state: 'old' }] }, 'copy 4').restored, ['copy 3']);
    assert.deepEqual(weeklyRun({ changes: [], sources: [] }, 'copy 5').restored, ['copy 4']);
    assert.deepEqual(first.restored, []);
  });

  it('never overwrites what an editor did on the branch', () => {
    const editor = join(root, 'editor');
    git(root, 'clone', '--quiet', '--branch', 'sync/report', origin, editor);
    writeFileSync(join(editor, 'content.yaml'), 'juist: ja\n');
    git(editor, 'add', '.');
    git(editor, ...as('redacteur@example.org'), 'commit', '--quiet', '-m', 'fix(data): neemt een voorstel over');
    git(editor, 'push', '--quiet', 'origin', 'sync/report');
    const { seen } = weeklyRun(NEWS);
    assert.equal(git(origin, 'show', 'sync/report:content.yaml'), 'juist: ja');
    assert.match(seen.at(-1) ?? '', /^pr create --head sync\/report-\d{4}-\d\d-\d\d$/);
  });
});
