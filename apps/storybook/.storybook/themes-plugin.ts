import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { themesOf } from '../kit/themes.ts';

const NAME = 'virtual:kde-themes';
const files = (): string[] => globSync('*.css', { cwd: new URL('../../../packages/widgets/themes/', import.meta.url) }).sort()
  .map((name) => fileURLToPath(new URL(`../../../packages/widgets/themes/${name}`, import.meta.url)));

/** The themes that this build may carry, with their style sheets, as a module. All of them only where the environment asks for it. */
export function themesPlugin(): Plugin {
  const themes = themesOf(files(), process.env['KDE_STORYBOOK_THEMES'] === 'all');
  return {
    name: 'kde-themes',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}`
      ? [...themes.flatMap(({ css }) => (css ? [`import ${JSON.stringify(css)};`] : [])), `export const THEMES = ${JSON.stringify(themes.map(({ css: _css, ...theme }) => theme))};`].join('\n')
      : undefined),
  };
}
