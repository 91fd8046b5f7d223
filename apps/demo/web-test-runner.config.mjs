import { fileURLToPath } from 'node:url';
import { wtr } from '../../tools/wtr.mjs';
import { createFileServer } from './server.mjs';

// The demo's own server answers below /demo/, headers included: what is tested is what `npm start` serves.
const server = createFileServer(fileURLToPath(new URL('dist', import.meta.url)));
const demo = (ctx, next) => {
  if (!ctx.path.startsWith('/demo/')) return next();
  ctx.respond = false;
  ctx.req.url = ctx.req.url.slice('/demo'.length);
  server.emit('request', ctx.req, ctx.res);
  return undefined;
};

export default await wtr({ files: ['test/**/*.browser.test.ts'], scripts: ['test/accessible.driver.ts'], middleware: [demo] });
