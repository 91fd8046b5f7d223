// The lint rules that hold the house together do fire: each is broken once, on paper.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('..', import.meta.url));
// Types are not needed for these rules, and files that do not exist have none.
const eslint = new ESLint({ cwd: root, overrideConfig: [{ languageOptions: { parserOptions: { projectService: false, project: null } } }], ruleFilter: ({ ruleId }) => /^no-(restricted|eval|new-func)/.test(ruleId) });

const BROKEN = [
  ['a widget imports the umbrella d3', 'packages/timeline/src/x.ts', "import { scaleTime } from 'd3'; scaleTime();"],
  ['a widget imports a part of d3 that touches the DOM', 'packages/timeline/src/x.ts', "import { zoom } from 'd3-zoom'; zoom();"],
  ['a widget uses styleMap', 'packages/timeline/src/x.ts', "import { styleMap } from 'lit/directives/style-map.js'; styleMap({});"],
  ['a widget uses styleMap by its other name', 'packages/timeline/src/x.ts', "import { styleMap } from 'lit-html/directives/style-map.js'; styleMap({});"],
  ['a widget makes markup of data', 'packages/timeline/src/x.ts', "import { unsafeSVG } from 'lit/directives/unsafe-svg.js'; unsafeSVG('');"],
  ['a template has a style attribute', 'packages/timeline/src/x.ts', 'declare const html: (s: TemplateStringsArray) => string; export const a = html`<p style="color: red">x</p>`;'],
  ['a template has a style element', 'packages/timeline/src/x.ts', 'declare const html: (s: TemplateStringsArray) => string; export const a = html`<style>p {}</style>`;'],
  ['a template sets innerHTML', 'packages/timeline/src/x.ts', 'declare const html: (s: TemplateStringsArray, x: string) => string; export const a = html`<p .innerHTML=${"x"}></p>`;'],
  ['a widget imports another widget', 'packages/timeline/src/x.ts', "import '@digitaal-europa/priority-matrix';"],
  ['a widget imports all widgets', 'packages/timeline/src/x.ts', "import '@digitaal-europa/widgets/define';"],
  ['ui imports data', 'packages/ui/src/x.ts', "import { toDay } from '@digitaal-europa/data'; toDay('');"],
  ['ui imports a widget by its path', 'packages/ui/src/x.ts', "import '../../timeline/src/index.ts';"],
  ['ui imports d3', 'packages/ui/src/x.ts', "import { utcDay } from 'd3-time'; utcDay();"],
  ['data imports ui', 'packages/data/src/x.ts', "import '@digitaal-europa/ui';"],
  ['data imports Lit', 'packages/data/src/x.ts', "import { html } from 'lit'; html``;"],
  ['a model imports Lit', 'packages/timeline/src/model/x.ts', "import { html } from 'lit'; html``;"],
  ['a model imports a task', 'packages/timeline/src/model/x.ts', "import { Task } from '@lit/task'; void Task;"],
  ['a model imports what is outside it', 'packages/timeline/src/model/x.ts', "import { nl } from '@digitaal-europa/ui'; void nl;"],
  ['a model looks at the clock', 'packages/timeline/src/model/x.ts', 'export const now = Date.now();'],
  ['a module has a default export', 'packages/ui/src/x.ts', 'export default 1;'],
  ['code is made of text', 'packages/ui/src/x.ts', "export const f = new Function('return 1');"],
];
const FINE = [
  ['a widget imports Lit, ui and data', 'packages/timeline/src/x.ts', "import { html } from 'lit'; import { define } from '@digitaal-europa/ui'; import { toDay } from '@digitaal-europa/data'; void [html, define, toDay];"],
  ['a model imports data, d3 maths, what remembers and the language', 'packages/timeline/src/model/x.ts', "import { utcDay } from 'd3-time'; import { toDay } from '@digitaal-europa/data'; import { remember } from '@digitaal-europa/ui/remember'; import { wording } from '@digitaal-europa/ui/wording'; import { y } from './y.ts'; void [utcDay, toDay, remember, wording, y];"],
];
const messagesOf = async (file, code) => (await eslint.lintText(code, { filePath: `${root}${file}` }))[0].messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);

describe('the lint rules of the house', () => {
  for (const [what, file, code] of BROKEN) it(`fire when ${what}`, async () => assert.notDeepEqual(await messagesOf(file, code), []));
  for (const [what, file, code] of FINE) it(`are quiet when ${what}`, async () => assert.deepEqual(await messagesOf(file, code), []));
});
