// What a real WordPress needs of this machine: PHP, MariaDB and WordPress itself, from the packages of Debian.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGES = ['php-cli', 'php-mysql', 'php-gd', 'php-mbstring', 'php-xml', 'php-getid3', 'libjs-underscore', 'libjs-cropper', 'mariadb-server-core', 'mariadb-client-core'];
/** A theme made of blocks and one that is not: a page comes about in another order there. */
const THEMES = ['twentytwentythree', 'twentytwentyone'];
/** In a WordPress of one's own. */
const OTHER_THEMES = ['twentytwentyfive', 'twentytwentyfour'];

const works = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' });
const phpHas = (...extensions) => {
  const { stdout = '' } = works('php', '-m');
  return extensions.every((name) => new RegExp(`^${name}$`, 'm').test(stdout ?? ''));
};
const isReady = () => phpHas('mysqli', 'mbstring', 'dom') && works('mariadbd', '--version').status === 0 && existsSync('/usr/bin/my_print_defaults') && existsSync('/usr/share/php/getid3');

/** Ends with a sentence where something is missing that cannot be installed here. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function apt(...args) {
  console.log(`$ apt-get ${args.join(' ')}`);
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', '-o', 'APT::Sandbox::User=root'];
  return spawnSync('apt-get', [...options, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}

/** Installs what is missing. mariadb-server-core and php-cli start nothing by themselves. */
export function ensurePrograms() {
  if (isReady()) return;
  if (!existsSync('/usr/bin/apt-get')) stop('PHP with mysqli, mbstring and dom, or MariaDB, is missing, and this is not Debian: install them and run again.');
  if (process.getuid() !== 0) stop(`PHP or MariaDB is missing, and only root may install it: apt-get install --no-install-recommends ${PACKAGES.join(' ')}`);
  const install = () => apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  if (!(install() || (apt('update') && install())) || !isReady()) stop('PHP and MariaDB could not be installed, see above.');
}

/**
 * A WordPress in a folder of its own, from Debian's package, which is only unpacked: installed it would want a web server.
 * $KDE_WORDPRESS names a folder with another release.
 * @param {string} folder an empty one
 * @returns {string} the document root
 */
export function unpackWordPress(folder) {
  const given = process.env.KDE_WORDPRESS;
  if (given) {
    cpSync(given, join(folder, 'site'), { recursive: true });
    return join(folder, 'site');
  }
  const debs = join(folder, 'debs');
  const download = () => spawnSync('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', 'wordpress', ...THEMES.map((name) => `wordpress-theme-${name}`)], { cwd: debs, stdio: 'ignore' }).status === 0;
  mkdirSync(debs);
  if (!download() && !(apt('update') && download())) stop('WordPress could not be downloaded with apt-get.');
  for (const deb of readdirSync(debs)) spawnSync('dpkg-deb', ['-x', join(debs, deb), join(folder, 'unpacked')], { stdio: 'inherit' });
  // Debian takes these libraries from packages of their own, through links that look beside the folder of WordPress.
  renameSync(join(folder, 'unpacked/usr/share/wordpress'), join(folder, 'site'));
  for (const name of ['php', 'javascript']) symlinkSync(`/usr/share/${name}`, join(folder, name));
  return join(folder, 'site');
}

/** Themes that lie in a WordPress, the newest theme of blocks and the newest of the others first. */
export const themesIn = (site) => [...OTHER_THEMES, ...THEMES].filter((name) => globSync(`wp-content/themes/${name}/style.css`, { cwd: site }).length > 0);
