// Runs turbo with telemetry off: turbo.json has no key for it, only the environment has.
//   node scripts/turbo.mjs build lint …
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {number} turbo's exit code */
export function turbo(...args) {
  const bin = fileURLToPath(import.meta.resolve('turbo/bin/turbo'));
  const run = spawnSync(process.execPath, [bin, 'run', ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' } });
  return run.status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(turbo(...process.argv.slice(2)));
