import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

const ts = ['**/*.ts'];
const elements = ['packages/*/src/**/*.ts', 'src/**/*.ts']; // from the root, and from a package's own folder
const node = ['process', 'fetch', 'setTimeout', 'clearTimeout', 'console', 'URL', 'Buffer', 'document', 'window', 'location', 'performance', 'scrollTo', 'scrollY'];

/** What the CSP of our users blocks: docs/pitfalls tells why. */
const blockedByCsp = {
  'no-restricted-imports': ['error', {
    paths: [
      { name: 'd3', message: 'Import a d3 module, never the umbrella.' },
      ...['d3-selection', 'd3-transition', 'd3-zoom'].map((name) => ({ name, message: 'Lit owns the DOM; d3 supplies numbers.' })),
      { name: 'lit/directives/style-map.js', message: 'Blocked by a strict CSP at first render: use SVG attributes or the setProps directive of ui.' },
      { name: 'lit/directives/unsafe-html.js', message: 'Data is text, never markup.' },
    ],
  }],
  'no-restricted-syntax': ['error',
    { selector: "TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=|<style/]", message: 'style="…" and <style> in a template are blocked by a strict CSP.' },
    { selector: "TSAsExpression > TSAnyKeyword", message: 'No any.' },
  ],
  'no-eval': 'error',
  'no-new-func': 'error',
};

/** Which of our own packages a package may import: house rule, see docs/decisions. */
const forbid = (names, message) => ({ 'no-restricted-imports': ['error', { paths: blockedByCsp['no-restricted-imports'][1].paths, patterns: [{ group: names, message }] }] });

export default tseslint.config(
  { ignores: ['**/dist/**', '**/storybook-static/**', '**/coverage/**', '**/test-results/**', '**/*.config.*'] },
  js.configs.recommended,
  { files: ts, extends: [tseslint.configs.recommendedTypeChecked], languageOptions: { parserOptions: { projectService: true } }, rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] } },
  { files: elements, ...lit['flat/recommended'] },
  { files: elements, ...wc['flat/best-practice'] },
  { files: elements, plugins: { 'lit-a11y': litA11y }, // WebKit takes the role from a list without bullets; role="list" gives it back.
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/no-redundant-role': 'off' } },
  { files: elements, rules: blockedByCsp },
  { files: ['**/data/src/**/*.ts'], rules: forbid(['@digitaal-europa/*', 'lit', 'lit/*'], 'data imports nothing of ours and no Lit.') },
  { files: ['**/ui/src/**/*.ts'], rules: forbid(['@digitaal-europa/*'], 'ui knows no domain: it imports Lit only.') },
  { files: ['**/src/model/**/*.ts'], rules: forbid(['lit', 'lit/*', '@digitaal-europa/ui', '@digitaal-europa/ui/*', '../*'], 'A model is pure: it imports the types of data and d3 maths only.') },
  { files: ['**/*.test.ts', '**/*.driver.ts', '**/testing/**'], rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off', 'no-unused-expressions': 'off', 'no-restricted-imports': 'off', 'no-restricted-syntax': 'off' } },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: Object.fromEntries(node.map((name) => [name, 'readonly'])) } },
);
