// The WordPress plugin in a real WordPress: installed, made into pages by an editor without rights to write any HTML, and visited in Chromium.
//   npm run test:wordpress              with Debian's WordPress, PHP and MariaDB, which it installs where it may; pictures in a temporary folder
//   KDE_WORDPRESS=/folder npm run …     with the WordPress in that folder
// It is not part of `npm test`, for it installs programs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pluginZip } from '../packages/widgets/wordpress/pack.mjs';
import { ensurePrograms, themesIn, unpackWordPress } from '../packages/widgets/wordpress/run/machine.mjs';
import { startSite } from '../packages/widgets/wordpress/run/site.mjs';
import { launch, TAGS, visit } from '../packages/widgets/wordpress/run/visit.mjs';
import { turbo } from './turbo.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const counts = { passed: 0, failed: 0 };
async function it(title, test) {
  try {
    await test();
    counts.passed += 1;
    console.log(`✔ ${title}`);
  } catch (error) {
    counts.failed += 1;
    console.log(`✖ ${title}\n${error.stack}`);
  }
}

/** The same four widgets, with the same settings, in each way that WordPress has. */
const CONTENT = {
  blocks: TAGS.map((tag) => `<!-- wp:kde/widget {"widget":"${tag}"${tag === 'kde-timeline' ? ',"organisation":"gm0344","view":"list","matrixUrl":"/prioriteiten?a=1&b=2","noShare":true' : ''}} /-->`).join('\n\n'),
  shortcodes: `<!-- wp:shortcode -->\n[kde_timeline organisation="gm0344" view="list" matrix-url="/prioriteiten?a=1&amp;b=2" no-share]\n<!-- /wp:shortcode -->\n\n`
    + ['priority_matrix', 'fund_finder', 'network_map'].map((name) => `<!-- wp:shortcode -->\n[kde_${name}]\n<!-- /wp:shortcode -->`).join('\n\n'),
  // The classic editor, and written as nobody should: closed by themselves.
  html: `Een inleiding.\n\n<kde-timeline view="list" matrix-url="/prioriteiten?a=1&amp;b=2" no-share organisation="gm0344" />\n\n<kde-priority-matrix></kde-priority-matrix>\n\n<kde-fund-finder />\n<p>Na de fondsenzoeker.</p>\n<kde-network-map></kde-network-map>`,
};
const GIVEN = { organisation: 'gm0344', view: 'list', 'matrix-url': '/prioriteiten?a=1&b=2', 'no-share': '' };

const { version } = JSON.parse(readFileSync(new URL('../packages/widgets/package.json', import.meta.url), 'utf8'));
if (turbo('build', '--filter=@digitaal-europa/widgets', '--output-logs=errors-only') !== 0) process.exit(1);
ensurePrograms();
const pictures = join(tmpdir(), 'kde-wordpress-pictures');
mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'kde-wordpress-'));
// Interrupted, what was started ends too.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
let site;
let browser;
try {
  const root = unpackWordPress(folder);
  site = await startSite(root, folder, pluginZip(version));
  const { version: release } = site.task('install', { socket: site.socket });
  await site.isUp();
  console.log(`WordPress ${release}`);
  browser = await launch();

  await it('the plugin is activated without an error, and keeps nothing in the options', () => {
    const before = site.task('options').names;
    assert.equal(site.task('activate').error, null);
    assert.deepEqual(site.task('options').names.filter((name) => !before.includes(name)), []);
  });
  for (const [name, role] of [['redacteur', 'editor'], ['auteur', 'author']]) site.task('user', { name, role, password: `${name}-voor-de-test` });
  const pages = {};
  for (const [name, content] of Object.entries(CONTENT)) {
    await it(`an editor who may not write any HTML saves ${name} as they are [R66]`, () => {
      pages[name] = site.task('page', { user: 'redacteur', title: `Vier onderdelen: ${name}`, content });
      assert.equal(pages[name].free, false);
      // What WordPress may do to it: a number for an ampersand, in the words of JSON too.
      assert.equal(pages[name].content.replaceAll('\\u0026amp;', '&').replaceAll('\\u0026', '&'), content);
    });
  }
  await it('what could run is taken from what an author writes', () => {
    const { content } = site.task('page', { user: 'auteur', title: 'Vijandig', content: '<kde-timeline onclick="alert(1)" style="color:red" timeline-url="javascript:alert(1)" matrix-url="javascript:alert(1)" view="list"><script>alert(1)</script></kde-timeline>' });
    assert.doesNotMatch(content, /onclick|style=|javascript:|<script/);
    assert.match(content, /<kde-timeline [^>]*view="list"/);
  });
  const hostile = site.task('page', { user: 'redacteur', title: 'Vijandige instellingen', content: '<!-- wp:kde/widget {"widget":"kde-timeline","organisation":"\\u0022\\u003e\\u003cimg src=x onerror=alert(1)\\u003e","view":"nope","matrixUrl":"javascript:alert(1)","headingLevel":"3"} /-->\n\n<!-- wp:shortcode -->\n[kde_timeline src="javascript:alert(1)" organisation=\'"><script>alert(1)</script>\' onclick="alert(1)"]\n<!-- /wp:shortcode -->' });
  const single = site.task('page', { user: 'redacteur', title: 'Alleen de tijdlijn', content: 'Tekst. [kde_timeline funds-url="fondsen" group="subsidió"]<p>Eigen terugval met een <a href="/wetten">link</a>.</p>[/kde_timeline]' });
  const none = site.task('page', { user: 'redacteur', title: 'Geen onderdeel', content: 'Alleen tekst.' });

  for (const theme of themesIn(root)) {
    site.task('theme', { name: theme });
    for (const [name, { address }] of Object.entries(pages)) {
      await it(`${theme}: ${name} are drawn, with their settings, and ask nothing of others [R52 R66]`, async () => {
        const visitor = await visit(browser, address);
        assert.deepEqual(await visitor.drawn(), TAGS);
        const attributes = await visitor.attributes('kde-timeline');
        assert.deepEqual(Object.fromEntries(Object.keys(GIVEN).map((key) => [key, attributes[key]])), GIVEN);
        assert.deepEqual(visitor.elsewhere(), []);
        assert.deepEqual(visitor.complaints, []);
        assert.deepEqual(visitor.scripts(), ['kde.js']);
        // Room for a drawing: wider than the text of the page, where the plugin makes the HTML around it.
        if (name !== 'html') for (const tag of TAGS) assert.ok((await visitor.page.locator(tag).boundingBox()).width > 1000, `${tag} is wide`);
        if (name === 'html') assert.equal(await visitor.page.getByText('Na de fondsenzoeker.').isVisible(), true);
        await visitor.pictures(join(pictures, `${release}-${theme}-${name}-1440`));
        await visitor.close();
      });
    }
    await it(`${theme}: on a phone the page is as wide as the window`, async () => {
      const visitor = await visit(browser, pages.blocks.address, { width: 320, height: 700 });
      await visitor.drawn();
      assert.equal(await visitor.page.evaluate(() => document.documentElement.scrollWidth), 320);
      await visitor.pictures(join(pictures, `${release}-${theme}-blocks-320`));
      await visitor.close();
    });
    await it(`${theme}: without JavaScript each widget shows its link [R55]`, async () => {
      const visitor = await visit(browser, pages.blocks.address, { javaScriptEnabled: false });
      for (const tag of TAGS) assert.equal(await visitor.page.locator(`${tag} a`).isVisible(), true, tag);
      await visitor.close();
    });
    await it(`${theme}: hostile settings are left out or harmless`, async () => {
      const visitor = await visit(browser, hostile.address);
      const tags = await visitor.page.locator('kde-timeline').evaluateAll((elements) => elements.map((element) => [element.getAttributeNames().join(' '), element.getAttribute('organisation'), element.querySelectorAll('img, script').length]));
      // What is left of an organisation with markup in it is text; the widget knows no such organisation.
      assert.deepEqual(tags, [['heading-level organisation', '>', 0], ['organisation', '>alert(1)', 0]]);
      await visitor.drawn();
      assert.deepEqual(visitor.complaints.filter((text) => !text.includes('organisation')), []);
      await visitor.close();
    });
    await it(`${theme}: a page with one widget loads the script of that one, and shows the editor's own words without it`, async () => {
      const visitor = await visit(browser, single.address);
      assert.deepEqual(await visitor.drawn(), ['kde-timeline']);
      assert.deepEqual(visitor.scripts(), ['kde-timeline.js']);
      assert.deepEqual(await visitor.attributes('kde-timeline'), { 'funds-url': '/fondsen', group: 'subsidió' });
      assert.deepEqual(visitor.complaints, []);
      await visitor.close();
      const without = await visit(browser, single.address, { javaScriptEnabled: false });
      assert.equal(await without.page.getByText('Eigen terugval').isVisible(), true);
      await without.close();
    });
    await it(`${theme}: a page without a widget loads nothing of it`, async () => {
      const visitor = await visit(browser, none.address);
      assert.deepEqual(visitor.requests.filter((url) => url.includes('knooppunt')), []);
      await visitor.close();
    });
  }

  await it('an editor finds each widget in the block editor, sets it, and finds it valid when the page is opened again', async () => {
    const visitor = await visit(browser, `${site.address}/wp-login.php`);
    const { page } = visitor;
    await page.fill('#user_login', 'redacteur');
    await page.fill('#user_pass', 'redacteur-voor-de-test');
    await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
    await page.goto(`${site.address}/wp-admin/post-new.php?post_type=page`);
    const isReady = () => globalThis.wp?.blocks?.getBlockType('kde/widget') && globalThis.wp.data.select('core/editor').getCurrentPostId() && globalThis.wp.data.select('core/block-editor').getBlockCount() >= 0;
    await page.waitForFunction(isReady);
    const id = await page.evaluate(async (tags) => {
      const { wp } = globalThis;
      wp.data.dispatch('core/preferences')?.set('core/edit-post', 'welcomeGuide', false);
      const variations = wp.blocks.getBlockVariations('kde/widget', 'inserter').map(({ name }) => name).sort();
      if (variations.join() !== tags.join()) throw new Error(`in the inserter: ${variations}`);
      const blocks = tags.map((widget) => wp.blocks.createBlock('kde/widget', { widget }));
      wp.data.dispatch('core/block-editor').resetBlocks(blocks);
      wp.data.dispatch('core/block-editor').selectBlock(blocks.at(-1).clientId);
      wp.data.dispatch('core/editor').editPost({ title: 'Gemaakt in de editor', status: 'publish' });
      return wp.data.select('core/editor').getCurrentPostId();
    }, TAGS);
    // As an editor does it: in the panel on the right.
    const field = page.getByLabel('Organisatie', { exact: true });
    await field.fill('gm0344');
    await page.getByLabel('Weergave', { exact: true }).selectOption('table');
    await page.screenshot({ path: join(pictures, `${release}-editor.png`) });
    await page.evaluate(() => globalThis.wp.data.dispatch('core/editor').savePost());
    await page.waitForFunction(() => !globalThis.wp.data.select('core/editor').isSavingPost() && !globalThis.wp.data.select('core/editor').isEditedPostDirty());
    await page.goto(`${site.address}/wp-admin/post.php?post=${id}&action=edit`);
    await page.waitForFunction(isReady);
    await page.waitForFunction((count) => globalThis.wp.data.select('core/block-editor').getBlockCount() === count, TAGS.length);
    const kept = await page.evaluate(() => globalThis.wp.data.select('core/block-editor').getBlocks().map(({ isValid, attributes }) => [isValid, attributes.widget, attributes.organisation, attributes.view]));
    assert.deepEqual(kept, TAGS.map((tag) => [true, tag, ...(tag === 'kde-timeline' ? ['gm0344', 'table'] : [null, null])]).map((row) => row.map((value) => value ?? undefined)));
    await visitor.close();
    const seen = await visit(browser, `${site.address}/?page_id=${id}`);
    assert.deepEqual(await seen.drawn(), TAGS);
    assert.deepEqual(await seen.attributes('kde-timeline'), { organisation: 'gm0344', view: 'table' });
    await seen.close();
  });

  await it('PHP can read every PHP file of the recipes', () => {
    const wrong = globSync('packages/widgets/{recipes,wordpress}/**/*.php', { cwd: here }).map((file) => spawnSync('php', ['-l', file], { encoding: 'utf8', cwd: here })).filter(({ status }) => status !== 0);
    assert.deepEqual(wrong.map(({ stdout }) => stdout), []);
  });
  await it('PHP has no complaint of the plugin', () => assert.deepEqual(site.log().split('\n').filter((line) => /knooppunt|KnooppuntDigitaalEuropa/i.test(line)), []));
} finally {
  await browser?.close();
  await site?.stop();
}
console.log(`Pictures: ${pictures}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
