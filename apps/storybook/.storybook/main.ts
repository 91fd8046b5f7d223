import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';
import { themesPlugin } from './themes-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../docs/*.mdx', '../stories/*.stories.ts', '../../../packages/*/src/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // What talks to a server of Storybook's, or teaches Storybook: not for whoever comes to look at a widget.
  features: { sidebarOnboardingChecklist: false, backgrounds: false, viewport: false },
  viteFinal: (options) => ({
    ...options,
    plugins: [...(options.plugins ?? []), themesPlugin()],
    resolve: {
      ...options.resolve,
      // The source of our packages, as the tests have it: what one changes is on screen at once.
      conditions: ['@digitaal-europa/source', ...defaultClientConditions],
      // A play function speaks to a widget through the test object of its tests, which is the one place that knows its DOM. Under the test
      // runner that object has the runner behind it, here it has Storybook.
      alias: [
        { find: /^(@open-wc\/testing|@web\/test-runner-commands|@digitaal-europa\/ui\/testing)$/, replacement: here('test-kit.ts') },
      ],
    },
    // As the style sheets stand: lowered to older browsers, light-dark() of a theme would be lost.
    build: { ...options.build, target: 'esnext', cssTarget: 'esnext', chunkSizeWarningLimit: 4000 },
  }),
};
export default config;
