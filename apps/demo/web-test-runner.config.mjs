import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { wtr } from '../../tools/wtr.mjs';
import { createFileServer } from './server.mjs';

// The demo's own server answers below /demo/, headers included: what is tested is what `npm start` serves.
const server = createFileServer(fileURLToPath(new URL('dist', import.meta.url)));
/** One test compares a page with itself without its policy. */
const withoutPolicy = (response) => {
  const write = response.writeHead.bind(response);
  response.writeHead = (status, { 'Content-Security-Policy': _, ...headers }) => write(status, headers);
};
const demo = (ctx, next) => {
  if (!ctx.path.startsWith('/demo/')) return next();
  if (ctx.querystring === 'zonder-beleid') withoutPolicy(ctx.res);
  ctx.respond = false;
  ctx.req.url = ctx.req.url.slice('/demo'.length);
  server.emit('request', ctx.req, ctx.res);
  return undefined;
};

// The demo waits for all other packages, so its tests are the last and have the cores to themselves.
export default await wtr({ files: ['test/**/*.browser.test.ts'], scripts: ['test/accessible.driver.ts'], middleware: [demo], concurrentBrowsers: Math.min(2, availableParallelism()) });
