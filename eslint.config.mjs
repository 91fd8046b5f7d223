import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

const ts = ['**/*.ts'];
const elements = ['packages/*/src/**/*.ts', 'src/**/*.ts']; // from the root, and from a package's own folder
const node = ['process', 'fetch', 'setTimeout', 'clearTimeout', 'console', 'URL', 'Buffer', 'document', 'window', 'location', 'performance', 'scrollTo', 'scrollY', 'requestAnimationFrame'];

/** What the CSP of our users blocks: docs/pitfalls tells why. */
const blockedByCsp = {
  'no-restricted-syntax': ['error',
    { selector: "TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=|<style/]", message: 'style="…" and <style> in a template are blocked by a strict CSP.' },
    { selector: "TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]", message: 'Data is text, never markup.' },
    { selector: 'TSAsExpression > TSAnyKeyword', message: 'No any.' },
    { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  ],
  'no-eval': 'error',
  'no-new-func': 'error',
};

/** A model gets its today handed in: the clock would make it impure, and wrong in another time zone. */
const pure = [...blockedByCsp['no-restricted-syntax'],
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]", message: 'A model is pure: today is handed in.' }];

const packages = readdirSync(new URL('packages/', import.meta.url)).join('|');
/** Never, in any package. */
const NOWHERE = [
  { regex: '^d3$|^d3-(selection|transition|zoom|drag|axis)$', message: 'Import a d3 module for its numbers; Lit owns the DOM.' },
  { regex: 'directives/(style-map|unsafe-html|unsafe-svg)|static-html|^lit-html', message: 'Blocked by a strict CSP, or markup from data: use SVG attributes, the setProps directive of ui, or text.' },
  { regex: `(^|/)packages/|(\\.\\./)+(${packages})/`, message: 'Packages import each other by name.' },
];
/** House rule: what may import what. Everything that is not named is forbidden. */
const onlyFrom = (allowed, message) => ({ 'no-restricted-imports': ['error', { patterns: [...NOWHERE, { regex: `^(?!\\.{1,2}/|(${allowed})$)`, message }] }] });

export default tseslint.config(
  // The template is checked as the widget that is made of it.
  { ignores: ['tools/widget-template/**', '**/dist/**', '**/storybook-static/**', '**/coverage/**', '**/test-results/**', '**/*.config.*'] },
  js.configs.recommended,
  { files: ts, extends: [tseslint.configs.recommendedTypeChecked], languageOptions: { parserOptions: { projectService: true } }, rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] } },
  { files: elements, ...lit['flat/recommended'] },
  { files: elements, ...wc['flat/best-practice'] },
  { files: elements, plugins: { 'lit-a11y': litA11y }, // WebKit takes the role from a list without bullets; role="list" gives it back.
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/no-redundant-role': 'off' } },
  { files: elements, rules: { ...blockedByCsp, ...onlyFrom('lit(/.*)?|@digitaal-europa/(data|ui)(/.*)?', 'A widget imports Lit, ui and data; never another widget.') } },
  { files: ['**/widgets/src/**/*.ts'], rules: onlyFrom('@digitaal-europa/.*', 'widgets only brings the widgets together.') },
  { files: ['**/data/src/**/*.ts'], rules: onlyFrom('zod(/mini)?|yaml|fast-xml-parser|node:.*', 'data imports nothing of ours and no Lit.') },
  { files: ['**/ui/src/**/*.ts'], rules: onlyFrom('lit(/.*)?|@lit/task|lean-qr/nano', 'ui knows no domain: it imports Lit, and what makes a code on paper.') },
  { files: ['**/src/model/**/*.ts'], rules: { ...onlyFrom('@digitaal-europa/(data|ui/(remember|wording))|d3-[a-z]+', 'A model is pure: it imports data, d3 maths, ui/remember and ui/wording only.'), 'no-restricted-syntax': ['error', ...pure] } },
  { files: ['**/*.test.ts', '**/*.driver.ts', '**/*.fixture.ts', '**/*.stories.ts', '**/testing/**'], rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off', 'no-unused-expressions': 'off', 'no-restricted-imports': 'off', 'no-restricted-syntax': 'off' } },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: Object.fromEntries(node.map((name) => [name, 'readonly'])) } },
);
