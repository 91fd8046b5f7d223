// The pictures in the READMEs, taken in a real browser of the stories of the built Storybook, and of four sites of the built demo.
//   npm run pictures                        all of them
//   npm run pictures -- fund-finder-1440    those that are named
//   npm run pictures -- --themes            for your own eyes: a widget in the house style of others, which git leaves out
// apps/storybook/test/pictures.test.mjs says when one no longer holds.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPalette } from './palette-png.mjs';
import { fingerprint, openBook, openBrowser, pose } from './pictures.book.mjs';
import { HOUSE_STYLES, PICTURES, SITES, TODAY } from './pictures.data.mjs';
import { frame, showSite } from './pictures.page.mjs';
import { turbo } from './turbo.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs/pictures');
const list = join(out, 'pictures.json');

async function take(page, name) {
  const file = join(out, `${name}.png`);
  writeFileSync(file, withPalette(Buffer.from(await page.screenshot())));
  console.log(file);
}

async function takeStories(folder, pictures) {
  const { page, close } = await openBook(folder);
  for (const picture of pictures) {
    await pose(page, picture);
    await page.evaluate(frame);
    await take(page, picture.name);
  }
  await close();
}

async function fingerprints(folder, pictures) {
  const { page, close } = await openBook(folder);
  const made = {};
  for (const picture of pictures) made[picture.name] = await fingerprint(page, picture);
  await close();
  return made;
}

async function takeSites(sites) {
  const { address, page, close } = await openBrowser(join(root, 'apps/demo/dist'));
  await page.setBypassCSP(true); // for the frame of the picture
  for (const { name, page: path, width, height, scale } of sites) {
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    await page.goto(`${address}${path}`);
    await page.evaluate(showSite, TODAY);
    await page.evaluate(frame, '#fff');
    await take(page, name);
  }
  await close();
}

/** A Storybook with the house styles of others, away from the one that may be published. */
async function takeHouseStyles() {
  const folder = mkdtempSync(join(tmpdir(), 'kde-house-styles-'));
  const { status } = spawnSync('npx', ['storybook', 'build', '--quiet', '--disable-telemetry', '-o', folder], { cwd: join(root, 'apps/storybook'), stdio: 'inherit', env: { ...process.env, KDE_STORYBOOK_THEMES: 'all' } });
  mkdirSync(join(out, 'house-styles'), { recursive: true });
  if (status === 0) await takeStories(folder, HOUSE_STYLES.map((picture) => ({ ...picture, name: `house-styles/${picture.name}` })));
  rmSync(folder, { recursive: true });
  return status;
}

const named = process.argv.slice(2);
if (turbo('build', '--filter=@digitaal-europa/storybook', '--filter=@digitaal-europa/demo', '--output-logs=errors-only') !== 0) process.exit(1);
if (named.includes('--themes')) process.exit(await takeHouseStyles());
const unknown = named.filter((name) => ![...PICTURES, ...SITES].some((picture) => picture.name === name));
if (unknown.length > 0) throw new Error(`no picture ${unknown.join()}; there are ${[...PICTURES, ...SITES].map(({ name }) => name).join(', ')}`);
const wanted = (pictures) => pictures.filter(({ name }) => named.length === 0 || named.includes(name));

const before = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
const storybook = join(root, 'apps/storybook/storybook-static');
await takeStories(storybook, wanted(PICTURES));
const made = await fingerprints(storybook, wanted(PICTURES));
const all = PICTURES.map(({ name }) => [name, made[name] ?? before[name]]).filter(([, prints]) => prints);
writeFileSync(list, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
await takeSites(wanted(SITES));
