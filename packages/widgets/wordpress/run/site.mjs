// A WordPress that runs for as long as it is tested: its own database, its own web server, both on this machine only.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const freePort = () => new Promise((resolve) => { const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => resolve(port)); }); });

async function until(condition, what) {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) if (await condition()) return;
  throw new Error(`${what} did not happen within a minute`);
}

/** A program that runs beside this one, with children of its own: `stop` ends them all and waits for their end. */
function background(command, args, options) {
  const child = spawn(command, args, { stdio: 'ignore', detached: true, ...options });
  const end = () => { try { process.kill(-child.pid, 'SIGTERM'); } catch { /* it has ended */ } };
  process.once('exit', end);
  return {
    stop: async () => {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
      end();
      await ended;
      process.off('exit', end);
    },
  };
}

async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  const made = spawnSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve', ...user], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stdout}${made.stderr}`);
  const server = background('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`, '--skip-networking', ...user]);
  await until(() => existsSync(socket), 'the start of MariaDB');
  return { ...server, socket };
}

const config = (socket, address, log) => `<?php
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $key) define($key, 'for this test only ' . $key);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${log}');
// Nobody may write what he likes, as on a multisite; and this site asks nothing of others.
define('DISALLOW_UNFILTERED_HTML', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * Starts a WordPress with the plugin in it.
 * @param {string} site its document root
 * @param {string} folder where its data may stand
 * @param {Uint8Array} plugin the zip
 */
export async function startSite(site, folder, plugin) {
  const address = `http://127.0.0.1:${await freePort()}`;
  const log = join(folder, 'debug.log');
  const database = await startDatabase(folder);
  rmSync(join(site, 'wp-config.php'), { force: true });
  writeFileSync(join(site, 'wp-config.php'), config(database.socket, address, log));
  for (const [path, bytes] of Object.entries(unzipSync(plugin))) {
    const file = join(site, 'wp-content/plugins', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  // Workers: a page of the editor asks for more while its own answer is being made.
  const web = background('php', ['-d', 'variables_order=EGPCS', '-S', new URL(address).host, '-t', site, here('router.php')], { env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' } });
  return {
    address,
    socket: database.socket,
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    /** Runs a task of tasks.php in WordPress and answers what it says. */
    task: (name, input = {}) => {
      const { status, stdout, stderr } = spawnSync('php', [here('tasks.php'), site, name], { input: JSON.stringify(input), encoding: 'utf8' });
      const line = stdout.trim().split('\n').at(-1);
      if (status !== 0 || !line.startsWith('{')) throw new Error(`${name}: ${stdout}${stderr}`);
      return JSON.parse(line);
    },
    isUp: () => until(() => fetch(address).then(({ ok }) => ok, () => false), 'an answer of WordPress'),
    stop: async () => { await web.stop(); await database.stop(); },
  };
}
