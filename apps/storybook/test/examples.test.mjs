// Whatever a guide or a README tells people to copy is tried: markup, scripts, styles, records, commands and headers. One test for each block.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { examplesIn, following, looksLikeCode, nearestAbove } from '../kit/examples.ts';
import { runsInNode, tagsIn, Workbench } from './examples/code.mjs';
import { faultsInStyles, STYLED } from './examples/css.mjs';
import { faultsInFragment, isFragment } from './examples/fragments.mjs';
import { faultsInMarkup, pageWith, policyFor, TAGS } from './examples/html.mjs';
import { builtHeadersIn, headersIn, isForFrames, policyIn, verdictOn } from './examples/http.mjs';
import { faultsInRecord } from './examples/records.mjs';
import { CommandLine, commandsIn, missingScript, named, withoutNpx } from './examples/shell.mjs';
import { Site } from './examples/site.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const PAGES = ['*.md', 'packages/*/*.md', 'packages/*/guides/*.md', 'packages/widgets/{recipes,wordpress}/**/*.md', 'apps/*/README.md', 'docs/**/*.md', 'tools/widget-template/README.md'];
const pages = PAGES.flatMap((pattern) => globSync(pattern, { cwd: root })).map((path) => path.replaceAll('\\', '/')).filter((path) => !/CHANGELOG|node_modules/.test(path)).toSorted();
const TEMPLATE = 'tools/widget-template/README.md';
/** The README of a widget to come is read as one of a widget that is there. */
const read = (path) => readFileSync(join(root, path), 'utf8').replaceAll('__name__', path === TEMPLATE ? 'fund-finder' : '__name__');
const examples = pages.flatMap((path) => examplesIn(read(path), path));
const recipes = globSync('packages/widgets/{recipes,wordpress}/**/*.*', { cwd: root }).filter((path) => !path.endsWith('.md')).map((path) => readFileSync(join(root, path), 'utf8').replaceAll(/\s+/g, ' '));

const site = new Site();
const commandLine = new CommandLine();
const workbench = new Workbench(examples.filter((example) => ['js', 'ts'].includes(example.language) && !isFragment(example)));
before(() => site.open());
after(async () => {
  await site.close();
  workbench.close();
  commandLine.close();
});

const idOf = (example) => examples.indexOf(example);
/** Piece of a recipe, which is tested there. */
const partOfRecipe = ({ code }) => (recipes.some((text) => text.includes(code.replaceAll(/\s+/g, ' ').trim())) ? [] : ['does not stand like this in a file of packages/widgets/recipes or wordpress']);

/** The script of an example in HTML that has none itself: the block above it, under the same heading. */
const scriptOf = (example) => (/<kde-/.test(example.code) && !/<script\b/.test(example.code) ? nearestAbove(examples, example, ['js', 'ts'], true) : undefined);

/** What is wrong with the page that an example in HTML becomes, with its script and with the headers that the text gives. Shown once, wherever the same is told. */
const shown = new Map();
function show(example) {
  const script = scriptOf(example);
  const builtHeaders = builtHeadersIn(following(examples, example, 'http'));
  const page = async () => {
    const { script: name, files } = script ? await workbench.bundle(script) : {};
    return site.faultsOf({ id: idOf(example), html: pageWith(example.code, name && `/voorbeelden/${name}`), policy: policyFor(example.code), builtHeaders, files });
  };
  const key = JSON.stringify([example.code, script?.code, builtHeaders]);
  if (!shown.has(key)) shown.set(key, page());
  return shown.get(key);
}
async function runCode(example) {
  const wrong = await workbench.typeFaults(example);
  if (wrong.length > 0) return wrong;
  if (runsInNode(example.code)) return workbench.run(example).then(() => [], (error) => [String(error)]);
  const markup = following(examples, example, 'html').find((one) => scriptOf(one) === example);
  if (markup) return show(markup);
  const { script: name, files } = await workbench.bundle(example);
  const script = `<script type="module" src="/voorbeelden/${name}"></script>`;
  // What imports nothing is for a page that is there already.
  const above = /\bimport\b/.test(example.code) ? undefined : nearestAbove(examples, example, ['html'])?.code;
  const html = above === undefined ? pageWith(`${script}${tagsIn(example.code, TAGS).map((tag) => `<${tag}></${tag}>`).join('')}`) : `${pageWith(above)}${script}`;
  return site.faultsOf({ id: idOf(example), html, policy: policyFor(html), files });
}
/** One page for all style sheets, each in its turn. */
let styled;
function runStyles({ code }) {
  styled ??= site.show({ id: 2 * examples.length, html: pageWith(STYLED), policy: policyFor(STYLED) }).then(({ page, faults }) => ({ page, faults, said: [] }));
  styled = styled.then(async ({ page, faults }) => ({ page, faults, said: [...faults, ...await faultsInStyles(page, code)] }));
  return styled.then(({ said }) => said);
}
async function runHeaders(example) {
  const policy = policyIn(example.code);
  const markup = nearestAbove(examples, example, ['html']);
  // What is no policy is served with the markup above it.
  if (policy === undefined) return markup ? show(markup) : headersIn(example.code).map(([name]) => `${name}: no example in HTML above it that could show that it works`);
  // A policy is the same to every widget: that it is, is tested in the demo.
  const code = markup?.code ?? `<${TAGS.at(-1)}></${TAGS.at(-1)}>`;
  const others = markup ? following(examples, markup, 'http').filter((one) => policyIn(one.code) === undefined) : [];
  const id = examples.length + idOf(example);
  return [...verdictOn(policy), ...await site.faultsOf({ id, html: pageWith(code), policy: isForFrames(policy) ? policyFor(code) : policy, builtHeaders: builtHeadersIn([example, ...others]) })];
}

const CHECKS = {
  html: async (example) => [...await faultsInMarkup(example.code), ...await show(example)],
  js: runCode,
  ts: runCode,
  css: runStyles,
  http: runHeaders,
  json: ({ code }) => JSON.stringify(JSON.parse(code)).match(/(?<=")\.\/node_modules\/@digitaal-europa\/[^"]+/g)?.filter((path) => !existsSync(join(root, path))).map((path) => `${path} does not exist`) ?? [],
  yaml: faultsInRecord,
  sh: (example) => commandLine.faultsIn(example),
  php: partOfRecipe, twig: partOfRecipe, cshtml: partOfRecipe, typoscript: partOfRecipe, xml: partOfRecipe,
  text: ({ code }) => (looksLikeCode(code) ? ['is code; say in which language'] : []),
};

describe('every example', { concurrency: 3 }, () => {
  it('is in a page that there is', () => assert.ok(pages.includes('README.md') && examples.length > 30, `${pages.length} pages, ${examples.length} examples`));

  it('that is treated in a way of its own is one that there is', () => {
    const commands = examples.filter(({ language }) => language === 'sh').flatMap(({ code }) => commandsIn(code)).map(withoutNpx);
    assert.deepEqual(named.filter((command) => !commands.includes(withoutNpx(command))), []);
  });

  it('stands between fences: what is only indented would not be tried', () => {
    const indented = pages.filter((file) => /^$\n {4}(?:[A-Z_]+=\S+ )*(?:npm|npx|node|git|import|<\w)/m.test(read(file).replaceAll(/^ *```[^]*?^ *```$/gm, '')));
    assert.deepEqual(indented, []);
  });

  it('in the middle of a sentence is a script that there is', () => {
    const missing = pages.flatMap((file) => [...read(file).matchAll(/`(npm run [^`]+)`/g)].map(([, command]) => missingScript(command, file)));
    assert.ok(missing.length > 20);
    assert.deepEqual(missing.filter(Boolean), []);
  });

  for (const example of examples) {
    const { file, line, language } = example;
    it(`at ${file}:${line} (${language}) works as it stands [R85]`, async () => {
      const check = isFragment(example) ? faultsInFragment : Object.hasOwn(CHECKS, language) ? CHECKS[language] : () => [`"${language}" is not a language that is tried here; say what this is: ${Object.keys(CHECKS).join(', ')}`];
      assert.deepEqual(await check(example), []);
    });
  }
});
