import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve as resolvePath } from 'node:path';
import { describe, it } from 'node:test';
import { addressOf, forStorybook, languageOf, linksIn, PAGES, resolve, slugOf } from './guides.ts';

const root = resolvePath(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const FROM = 'packages/widgets/guides/hosting.md';

describe('a guide in Storybook', () => {
  it('leads to other guides, recipes and widgets in Storybook', () => {
    assert.equal(forStorybook('Zie [CMS](./cms.md#drupal), [Drupal](../recipes/drupal/README.md) en [tijdlijn](../../timeline/README.md).', FROM),
      'Zie [CMS](?path=/docs/gidsen-in-uw-cms--docs#drupal), [Drupal](?path=/docs/recepten-drupal--docs) en [tijdlijn](?path=/docs/timeline--docs).');
  });

  it('says where a file is that is not shown', () => {
    assert.equal(forStorybook('Geen [`style`](../../../docs/a.md) of [een `x` erin](../../../docs/b.md), `[zo](c.md)`.', FROM), 'Geen `style` (`docs/a.md`) of een `x` erin (`docs/b.md`), `[zo](c.md)`.');
    assert.equal(forStorybook('Lees [waarom](../../../docs/decisions/zod-mini.md) en [kde.css](../recipes/html/kde.css).', FROM),
      'Lees waarom (`docs/decisions/zod-mini.md`) en `packages/widgets/recipes/html/kde.css`.');
  });

  it('leaves links to elsewhere, within the page and in code as they are', () => {
    const text = 'Kijk op [EUR-Lex](https://eur-lex.europa.eu/) of [hieronder](#cache), `[niet](./cms.md)`.\n\n```text\n[kde](./cms.md)\n```\n';
    assert.equal(forStorybook(text, FROM), text);
  });

  it('has the pictures that it is given, and the words of the others', () => {
    assert.equal(forStorybook('![Het model](./a.svg) en ![Nog een](./b.svg)', FROM, { 'packages/widgets/guides/a.svg': '/assets/a.1.svg' }), '![Het model](/assets/a.1.svg) en Nog een');
  });
});

const guides = globSync('packages/*/guides/*.md', { cwd: root }).map((path) => path.replaceAll('\\', '/')).toSorted();
const shown = Object.keys(PAGES).filter((path) => existsSync(join(root, path)));
const wrappers = globSync('*.mdx', { cwd: join(root, 'apps/storybook/docs') }).map((name) => read(`apps/storybook/docs/${name}`));

describe('the guides', () => {
  it('are all in Storybook, as are the recipes and the accessibility reports', () => {
    const reports = globSync('packages/*/conformance.md', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
    assert.ok(guides.length >= 6);
    assert.deepEqual([...guides, ...reports].filter((path) => !(path in PAGES)), []);
    assert.deepEqual(Object.keys(PAGES).filter((path) => !existsSync(join(root, path))), []);
  });

  it('have a page each, under the title that links count on', () => {
    const pages = Object.fromEntries(wrappers.flatMap((text) => {
      const [, file = ''] = /<Guide file="([^"]+)"/.exec(text) ?? [];
      const [, source] = /from '\.\.\/\.\.\/\.\.\/([^']+)\?raw'/.exec(text) ?? [];
      return file === '' ? [] : [[file, [source, /<Meta title="([^"]+)"/.exec(text)?.[1]]] as const];
    }));
    assert.deepEqual(pages, Object.fromEntries(shown.map((path) => [path, [path, PAGES[path]]])));
  });

  it('can be found from the first page', () => {
    const welcome = read('apps/storybook/docs/welkom.mdx');
    assert.deepEqual(shown.map((path) => addressOf(path) ?? path).filter((address) => !welcome.includes(`(${address})`)), []);
  });

  it('are in Dutch for whoever embeds, in English for developers [R85]', () => {
    const english = (path: string): number => (read(path).match(/\b(the|and|is|of)\b/g) ?? []).length;
    const dutch = (path: string): number => (read(path).match(/\b(de|het|een|en)\b/g) ?? []).length;
    assert.deepEqual(shown.filter((path) => (english(path) > dutch(path) ? 'en' : 'nl') !== languageOf(path)), []);
  });

  for (const path of [...new Set([...guides, ...shown])]) {
    it(`${path} has links to files and headings that exist`, () => {
      const dead = linksIn(read(path)).filter(({ href }) => !/^[a-z]+:/.test(href)).filter(({ href }) => {
        const [file = '', anchor] = href.split('#');
        const target = file === '' ? path : resolve(file, path);
        if (!existsSync(join(root, target))) return true;
        return anchor !== undefined && ![...read(target).matchAll(/^#{1,6}\s+(.+)$/gm)].some(([, heading = '']) => slugOf(heading) === anchor);
      });
      assert.deepEqual(dead.map(({ href }) => href), []);
    });
  }
});
