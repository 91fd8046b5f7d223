// One @web/test-runner configuration for every package: a package's own file is one line, `export default await wtr()`.
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSERS, CHROME_ARGS } from './browsers.mjs';
import { bundle } from './wtr-bundle.mjs';
import { feeds } from './wtr-feeds.mjs';
import { countsReporter } from './wtr-counts.mjs';
import { forcedColors } from './wtr-forced-colors.mjs';
import { firefoxLauncher } from './wtr-firefox.mjs';
import { realInput } from './wtr-input.mjs';
import { tellsSizeOnce } from './wtr-viewport.mjs';
import { webkitGtkLauncher } from './wtr-webkitgtk.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// No userDataDir: puppeteer makes a new empty one for each run and removes it.
const launch = {
  chromium: (path) => chromeLauncher({ launchOptions: { executablePath: path, args: CHROME_ARGS }, createPage: async ({ context }) => tellsSizeOnce(await context.newPage()) }),
  firefox: (path) => firefoxLauncher(path),
  webkit: () => webkitGtkLauncher(),
};
// The runner's own port finder races when turbo starts several runs at once: take a port from the system.
const freePort = () => new Promise((r) => { const s = createServer().listen(0, () => { const { port } = s.address(); s.close(() => r(port)); }); });

export async function wtr({ files = ['src/**/*.browser.test.ts'], scripts = [], browsers = 'webkit,firefox,chromium', middleware = [], ...rest } = {}) {
  const wanted = (process.env.WTR_BROWSERS || browsers).split(',');
  const found = wanted.map((name) => [name, BROWSERS[name].find()]);
  const missing = found.filter(([, path]) => !path).map(([name]) => name);
  return {
    rootDir: root,
    port: await freePort(),
    files,
    plugins: [bundle(root, [...files, ...scripts]), forcedColors(), realInput()],
    browsers: found.filter(([, path]) => path).map(([name, path]) => launch[name](path)),
    middleware: [feeds(), ...middleware],
    concurrency: 1,
    // Turbo runs two packages at once, so each has half of the cores. More browsers than cores end no sooner, and each test takes twice as long: some then run out of their time.
    concurrentBrowsers: Math.max(1, Math.floor(availableParallelism() / 2)),
    // A test that hangs ends after half a minute; a file may take longer than the runner thinks, where several browsers share a machine.
    testFramework: { config: { timeout: 30000 } },
    testsFinishTimeout: 300000,
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countsReporter(missing)],
    ...rest,
  };
}
