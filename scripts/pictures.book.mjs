// The built Storybook in a browser, for who photographs its stories and for who asks whether a photograph still holds.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { createFileServer, listen } from '../apps/demo/server.mjs';
import { BROWSERS, CHROME_ARGS } from '../tools/browsers.mjs';
import { ORGANISATION } from './pictures.data.mjs';
import { lendSample, pressFirst, readPage, settled, showStory } from './pictures.page.mjs';

/** The font of the demo, in the page itself: with the font of the machine a label may have room on one and none on another. */
function fontSheet() {
  const font = dirname(createRequire(import.meta.resolve('../apps/demo/build.mjs')).resolve('@fontsource-variable/figtree/package.json'));
  const faces = ['index.css', 'wght-italic.css'].map((file) => readFileSync(join(font, file), 'utf8')).join('\n');
  const whole = faces.replace(/url\(\.\/(files\/[\w-]+\.woff2)\)/g, (_, file) => `url(data:font/woff2;base64,${readFileSync(join(font, file), 'base64')})`);
  return `${whole}\n.stage { font-family: "Figtree Variable", sans-serif !important; }`;
}

/** A page in Chromium and a folder that is served to it. */
export async function openBrowser(folder) {
  const server = createFileServer(folder);
  const address = await listen(server, 0);
  const browser = await puppeteer.launch({ executablePath: BROWSERS.chromium.find(), args: [...CHROME_ARGS, '--font-render-hinting=none'] });
  const page = await browser.newPage();
  return { address, page, close: async () => { await browser.close(); server.close(); } };
}

async function openStorybook(address, page) {
  await page.setBypassCSP(true); // Storybook's own page has a script in it
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]); // no colour halfway to another
  await page.goto(`${address}iframe.html`);
  // There is a channel before there is a list of stories to ask one of.
  await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.storyStoreValue !== undefined);
  await page.addStyleTag({ content: fontSheet() });
  await page.evaluate(() => Promise.all([...document.fonts].filter(({ family }) => family.includes('Figtree')).map((face) => face.load())));
  await page.evaluate((organisation) => window.__STORYBOOK_PREVIEW__.channel.emit('updateGlobals', { globals: { organisation, a11y: { manual: true } } }), ORGANISATION);
}

/** Storybook with no story on the page yet. Nobody asks here whether a story is accessible: its own tests do. */
export async function openBook(folder) {
  const { address, page, close } = await openBrowser(folder);
  try {
    await openStorybook(address, page);
  } catch (error) {
    await close();
    throw new Error(`no Storybook in ${folder}; run "npm run build" first`, { cause: error });
  }
  return { page, close };
}

/** What a widget fetches on its own account, such as the names of organisations, comes after it is drawn. */
const quiet = (page) => page.waitForNetworkIdle({ idleTime: 50 });

/** Shows what a picture is of: the story, with what is pressed. */
export async function pose(page, { story, width, height, scale, theme = 'none', press }) {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.evaluate(showStory, story, theme);
  await quiet(page);
  if (press) {
    await page.evaluate(pressFirst, press);
    await quiet(page);
  }
  await page.evaluate(settled);
}

const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * What a picture is of, in two numbers: how it looks, and what it says. Both are the same with every font, on every machine.
 *
 * What it says is asked of the sample, not of the data that ship: a picture of last month's data is still true of last month, and whoever
 * corrects a date need not have a browser at hand. The story keeps the sample as long as the page is open.
 */
export async function fingerprint(page, picture) {
  await page.evaluate(lendSample, picture.story, `${picture.story.split('--')[0]}--print`);
  await pose(page, picture);
  const { looks, says } = await page.evaluate(readPage);
  return { looks: hash(looks), says: hash(`${JSON.stringify(picture)}\n${says}`) };
}
